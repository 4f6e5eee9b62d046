// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "report/warm.h"

namespace maxpods {

/// What is odd about a pool and its targets, and may not be what was meant: targets that count as
/// something else, pods without an address, growth that max pods would stop.
std::vector<std::string> warm_remarks(const WarmReport& report);

}  // namespace maxpods
