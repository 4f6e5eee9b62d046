// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/warm.h"
#include "text/remark.h"

namespace maxpods {

/// Warnings about a pool and its targets: targets that count as another number, pods without an
/// address, growth that max pods would stop.
Remarks warm_remarks(const WarmReport& report);

}  // namespace maxpods
