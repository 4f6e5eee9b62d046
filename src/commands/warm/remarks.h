// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "report/warm.h"
#include "text/remark.h"

namespace maxpods {

/// What to warn of in a pool and its targets: targets that count as
/// something else, pods without an address, growth that max pods would stop.
Remarks warm_remarks(const WarmReport& report);

}  // namespace maxpods
