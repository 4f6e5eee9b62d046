// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"
#include "cni/warm_targets.h"
#include "text/remark.h"

namespace maxpods {

/// What an environment variable can hold: the CNI reads any whole number, and
/// replaces those that it cannot use.
inline constexpr Bounds any_whole_number{.min = std::numeric_limits<int>::min()};

/// Adds the options for warm targets to the group that is open. `enis` bounds the target for ENIs,
/// `others` the rest.
void add_warm_target_options(Options& options, WarmTargets& targets, Bounds enis, Bounds others);

/// The problem, and the options that solve it.
Remark remark_on(WarmTargetProblem problem);

}  // namespace maxpods
