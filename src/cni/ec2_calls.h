// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "cni/settings.h"
#include "cni/warm_pool.h"

/// The costs of the steps of a pool: estimates, where each call succeeds at once, and times as they
/// are published.
namespace maxpods {

/// The EC2 calls of a step.
int ec2_calls_of(PoolAction action, const CniSettings& settings);

/// The time from the failure of a pod, which has no address, to the next step.
std::chrono::milliseconds pause_before_step(const CniSettings& settings);

/// The duration of a step.
std::chrono::milliseconds duration_of(PoolAction action);

/// A step of the growth of a pool.
struct TimelineStep {
  PoolStep step;
  /// The pool after the step, with the pods that have an address when the step starts.
  WarmPool pool;
  int ec2_calls = 0;
};

/// The steps of the growth of the pool from the start of the node until `pods` have started, one at
/// a time, as in settled_pool.
std::vector<TimelineStep> pool_timeline(const InstanceType& type, const CniSettings& settings,
                                        const WarmTargets& given, int pods,
                                        std::optional<int> max_pods);

}  // namespace maxpods
