// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "cni/warm_pool.h"

namespace maxpods {

/// A step of the growth of a pool, when it is taken, and what it comes to.
struct TimelineStep {
  PoolStep step;
  /// The pool after it; its pods are those that have an address when the step is taken.
  WarmPool pool;
  /// An estimate; see cni/ec2_calls.h.
  int ec2_calls = 0;
};

/// Every step of the growth of the pool from the start of the node until `pods` have come one at a
/// time, as in settled_pool.
std::vector<TimelineStep> pool_timeline(const InstanceType& type, const CniSettings& settings,
                                        const WarmTargets& given, int pods,
                                        std::optional<int> max_pods);

}  // namespace maxpods
