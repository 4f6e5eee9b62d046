// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include "cni/warm_pool.h"

namespace maxpods {

/// How a set of warm targets does on a node with some pods when more come at once: estimates.
struct WarmRecommendation {
  WarmTargets targets;
  /// The pool before the burst.
  WarmPool pool;
  /// Until every pod of the burst has an address.
  std::chrono::milliseconds time_to_place{};
  /// From the start of the node until then.
  int ec2_calls = 0;

  std::int64_t idle_addresses() const { return pool.unused_addresses().value_or(0); }
};

/// What `targets` make of a burst; nothing where some of its pods would never have an address.
std::optional<WarmRecommendation> tried_targets(const InstanceType& type,
                                                const CniSettings& settings,
                                                const WarmTargets& targets, int pods, int burst,
                                                std::optional<int> max_pods);

/// Warm targets for nodes of `pods` pods, on which `burst` more may come at once, best first: those
/// that let no pod wait, then by idle addresses, by the time until all pods of the burst have an
/// address, and by EC2 calls. Of those that are equal in all of it one is there: that which keeps
/// as many addresses ready as the burst takes, if there is one. Empty where no targets place all
/// pods.
std::vector<WarmRecommendation> recommended_targets(const InstanceType& type,
                                                    const CniSettings& settings, int pods,
                                                    int burst, std::optional<int> max_pods);

}  // namespace maxpods
