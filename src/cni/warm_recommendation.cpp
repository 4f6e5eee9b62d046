// SPDX-License-Identifier: Apache-2.0
#include "cni/warm_recommendation.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "cni/ec2_calls.h"

namespace maxpods {
namespace {

using std::chrono::milliseconds;

/// The defaults come first: of equal targets, the first is kept.
constexpr std::array tried_warm_enis{1, 0, 2, 3};
constexpr std::array warm_prefixes{1, 2, 3};

/// A pool that counts the EC2 calls of its growth.
class CostedPool {
 public:
  CostedPool(const InstanceType& type, const CniSettings& settings, const WarmTargets& targets,
             std::optional<int> max_pods)
      : settings_(settings), pool_(type, settings, targets, max_pods) {
    calls_ = ec2_calls_of(PoolAction::StartNode, settings);
    if (pool_.has_trunk()) calls_ += ec2_calls_of(PoolAction::AttachTrunk, settings);
    settle();
  }

  /// Starts pods one at a time. Returns whether all have an address.
  bool place(int pods) {
    for (; pods > 0 && pool_.place_pod(); --pods) settle();
    return pods == 0;
  }

  /// Starts pods at once. Returns the time until all have an address; absent if some never have
  /// one.
  std::optional<milliseconds> place_burst(int pods) {
    milliseconds elapsed{0};
    while (true) {
      while (pods > 0 && pool_.place_pod()) --pods;
      if (pods == 0) return elapsed;
      const std::optional<PoolStep> step = grow();
      if (!step) return std::nullopt;
      elapsed += pause_before_step(settings_) + duration_of(step->action);
    }
  }

  WarmPool pool() const { return pool_.pool(); }
  int calls() const { return calls_; }

 private:
  void settle() {
    while (grow()) continue;
  }

  std::optional<PoolStep> grow() {
    const std::optional<PoolStep> step = pool_.grow();
    if (step) calls_ += ec2_calls_of(step->action, settings_);
    return step;
  }

  const CniSettings& settings_;
  GrowingPool pool_;
  int calls_ = 0;
};

/// Without a minimum alone: pods beyond it would get no address.
std::vector<WarmTargets> ip_targets(int pods, int burst) {
  std::vector<WarmTargets> found;
  const int needed = std::max(burst, 1);  // a target of 0 is none
  for (const int ips : {needed, (needed + 1) / 2, 1, 2 * needed}) {
    for (const int minimum : {pods + burst, pods, 0}) {
      found.push_back({.ips = ips, .minimum_ips = minimum});
    }
  }
  return found;
}

std::vector<WarmTargets> candidates(const CniSettings& settings, bool by_prefixes, int pods,
                                    int burst) {
  std::vector<WarmTargets> found = ip_targets(pods, burst);
  if (by_prefixes) {
    for (const int count : warm_prefixes) found.push_back({.prefixes = count});
  } else if (settings.os == Os::Linux) {
    for (const int count : tried_warm_enis) found.push_back({.enis = count});
  }
  return found;
}

auto rank(const WarmRecommendation& tried) {
  return std::tuple(tried.time_to_place > milliseconds{0}, tried.idle_addresses(),
                    tried.time_to_place, tried.ec2_calls);
}

}  // namespace

std::optional<WarmRecommendation> tried_targets(const InstanceType& type,
                                                const CniSettings& settings,
                                                const WarmTargets& targets, int pods, int burst,
                                                std::optional<int> max_pods) {
  CostedPool node(type, settings, targets, max_pods);
  if (!node.place(pods)) return std::nullopt;
  const WarmPool before_burst = node.pool();
  const std::optional<milliseconds> elapsed = node.place_burst(burst);
  if (!elapsed) return std::nullopt;
  return WarmRecommendation{targets, before_burst, *elapsed, node.calls()};
}

std::vector<WarmRecommendation> recommended_targets(const InstanceType& type,
                                                    const CniSettings& settings, int pods,
                                                    int burst, std::optional<int> max_pods) {
  const bool by_prefixes =
      address_capacity(type, settings).prefix_delegation == PrefixDelegation::Delegated;
  std::vector<WarmRecommendation> tried;
  for (const WarmTargets& targets : candidates(settings, by_prefixes, pods, burst)) {
    const auto result = tried_targets(type, settings, targets, pods, burst, max_pods);
    if (result) tried.push_back(*result);
  }
  std::ranges::stable_sort(tried, {}, rank);
  const auto are_alike = [](const auto& one, const auto& other) {
    return rank(one) == rank(other);
  };
  tried.erase(std::unique(tried.begin(), tried.end(), are_alike), tried.end());
  return tried;
}

}  // namespace maxpods
