// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/prerequisites.h"
#include "report/paint.h"

/// Prerequisites of pod networking, and whether the cluster meets them.
namespace maxpods {

/// The names of the prerequisites without which no node runs pods, each once.
std::vector<std::string_view> stops_of(const CheckResult& result);

/// A line for each prerequisite, with its remedy below it, and max pods at the end.
std::string check_text(const CheckResult& result, const Paint& paint);
std::string check_json(const CheckResult& result);

}  // namespace maxpods
