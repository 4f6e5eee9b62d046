// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include "cni/warm_pool.h"

namespace maxpods {

/// The effects of a set of warm targets when a burst of pods starts on a node: estimates.
struct WarmRecommendation {
  WarmTargets targets;
  /// The pool before the burst.
  WarmPool pool;
  /// The time until every pod of the burst has an address.
  std::chrono::milliseconds time_to_place{};
  /// From the start of the node until then.
  int ec2_calls = 0;

  std::int64_t idle_addresses() const { return pool.unused_addresses().value_or(0); }
};

/// The effects of `targets` on a burst; absent if some of its pods would never have an address.
std::optional<WarmRecommendation> tried_targets(const InstanceType& type,
                                                const CniSettings& settings,
                                                const WarmTargets& targets, int pods, int burst,
                                                std::optional<int> max_pods);

/// Warm targets for nodes with `pods` pods, on which `burst` more may start at once. The best come
/// first: those without waiting pods, then by idle addresses, by the time until all pods of the
/// burst have an address, and by EC2 calls. Of equal ones the first candidate is kept: the one that
/// keeps as many addresses ready as the burst needs, if it is among them. Empty if no targets place
/// all pods.
std::vector<WarmRecommendation> recommended_targets(const InstanceType& type,
                                                    const CniSettings& settings, int pods,
                                                    int burst, std::optional<int> max_pods);

}  // namespace maxpods
