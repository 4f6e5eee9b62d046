// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace maxpods {

/// The keys and values that Terraform's external data source writes to a program (the provider's
/// docs/data-sources/external.md): one JSON object of strings, each of at most the length of an
/// argument. Throws BadInput for anything else.
std::vector<std::pair<std::string, std::string>> read_terraform_query(const std::string& text);

}  // namespace maxpods
