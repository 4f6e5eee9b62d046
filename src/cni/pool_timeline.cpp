// SPDX-License-Identifier: Apache-2.0
#include "cni/pool_timeline.h"

#include "cni/ec2_calls.h"

namespace maxpods {

std::vector<TimelineStep> pool_timeline(const InstanceType& type, const CniSettings& settings,
                                        const WarmTargets& given, int pods,
                                        std::optional<int> max_pods) {
  std::vector<TimelineStep> timeline;
  GrowingPool growing(type, settings, given, max_pods);
  const auto add = [&](const PoolStep& step, WarmPool pool) {
    timeline.push_back({step, std::move(pool), ec2_calls_of(step.action, settings)});
  };
  const auto settle = [&] {
    while (const auto step = growing.grow()) add(*step, growing.pool());
  };
  WarmPool started = growing.pool();
  if (growing.has_trunk()) started.slots_per_eni.pop_back();
  add({.action = PoolAction::StartNode}, started);
  if (growing.has_trunk()) add({.action = PoolAction::AttachTrunk}, growing.pool());
  settle();
  for (int placed = 0; placed < pods && growing.place_pod(); ++placed) settle();
  return timeline;
}

}  // namespace maxpods
