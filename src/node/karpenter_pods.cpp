// SPDX-License-Identifier: Apache-2.0
#include "node/karpenter_pods.h"

#include <algorithm>
#include <vector>

#include "node/kube_reserved.h"
#include "node/precedence.h"

namespace maxpods {
namespace {

bool suits(const MaxPods& node, AmiFamily family) {
  const std::int64_t pods = karpenter_default_pods(node, family);
  const std::int64_t wanted = limited_by_cores(node.recommended.value(), node, family);
  return pods >= wanted && pods <= node.max_allowed.value_or(pods) &&
         pods <= node.memory_limit.value_or(pods);
}

}  // namespace

std::int64_t limited_by_cores(std::int64_t pods, const MaxPods& node, AmiFamily family) {
  if (!takes_pods_per_core(family)) return pods;
  return limited_by_cores(pods, node.type, node.settings.pods_per_core);
}

std::int64_t karpenter_default_pods(const MaxPods& node, AmiFamily family) {
  const std::int64_t pods =
      is_windows(family) ? kubelet_default_max_pods
                         : eni_formula_pods(node.type, node.settings.karpenter_reserved_enis);
  return limited_by_cores(pods, node, family);
}

bool karpenter_default_suits(std::span<const MaxPods> nodes, AmiFamily family) {
  return std::ranges::all_of(nodes, [&](const MaxPods& node) { return suits(node, family); });
}

std::optional<int> suitable_reserved_enis(std::span<const MaxPods> nodes, AmiFamily family) {
  constexpr int primary_and_trunk = 2;
  for (int enis = 1; enis <= primary_and_trunk; ++enis) {
    std::vector<MaxPods> others(nodes.begin(), nodes.end());
    for (MaxPods& node : others) node.settings.karpenter_reserved_enis = enis;
    const bool is_new = nodes.front().settings.karpenter_reserved_enis != enis;
    if (is_new && karpenter_default_suits(others, family)) return enis;
  }
  return std::nullopt;
}

}  // namespace maxpods
