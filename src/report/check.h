// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/prerequisites.h"
#include "report/paint.h"

/// Prerequisites, and how they stand.
namespace maxpods {

/// The names of the prerequisites that stop the nodes, each once.
std::vector<std::string_view> stops_of(const CheckResult& result);

/// A line per prerequisite, what to do under those that need something, and the pods at the end.
std::string check_text(const CheckResult& result, const Paint& paint);
std::string check_json(const CheckResult& result);

}  // namespace maxpods
