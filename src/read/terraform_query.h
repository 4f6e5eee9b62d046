// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace maxpods {

/// Keys and values of what Terraform's external data source writes to a program (the provider's
/// docs/data-sources/external.md): one JSON object of strings, each no longer than an argument may
/// be. Throws BadInput for anything else.
std::vector<std::pair<std::string, std::string>> read_terraform_query(const std::string& text);

}  // namespace maxpods
