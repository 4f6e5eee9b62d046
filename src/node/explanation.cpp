// SPDX-License-Identifier: Apache-2.0
#include "node/explanation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maxpods {
namespace {

struct Remedy {
  Change change;
  void (*apply)(NodeSettings&);
};

constexpr std::array remedies{
    Remedy{Change::DelegatePrefixes, [](NodeSettings& s) { s.cni.prefix_delegation = true; }},
    Remedy{Change::UpgradeCni, [](NodeSettings& s) { s.cni.version = newest_known_cni; }},
    Remedy{Change::StopCustomNetworking, [](NodeSettings& s) { s.cni.custom_networking = false; }},
    Remedy{Change::StopPodEni,
           [](NodeSettings& s) {
             s.cni.pod_eni = false;
             s.branch_pods = 0;
           }},
    Remedy{Change::RaiseMaxEni, [](NodeSettings& s) { s.cni.max_eni.reset(); }},
    Remedy{Change::FreeReservedEnis, [](NodeSettings& s) { s.cni.reserved_enis = 0; }},
};

std::optional<MaxPods> larger_type(const MaxPods& node, const NodeSettings& settings,
                                   Catalog catalog) {
  std::optional<MaxPods> best;
  for (const InstanceType& type : catalog) {
    if (type.name.family() != node.type.name.family() || !type.vcpus) continue;
    MaxPods candidate = max_pods(type, settings);
    if (candidate.recommended <= node.recommended) continue;
    if (!best || type.vcpus < best->type.vcpus) best = std::move(candidate);
  }
  return best;
}

std::optional<int> pods_lost(const MaxPods& node, const GroupMaxPods& group) {
  if (!node.recommended || !group.recommended) return std::nullopt;
  return *node.recommended - *group.recommended;
}

}  // namespace

std::vector<Lift> lifts(const MaxPods& node, const NodeSettings& settings, Catalog catalog) {
  std::vector<Lift> found;
  for (const Remedy& remedy : remedies) {
    NodeSettings changed = settings;
    remedy.apply(changed);
    MaxPods result = max_pods(node.type, changed);
    if (result.recommended > node.recommended) found.push_back({remedy.change, std::move(result)});
  }
  if (std::optional<MaxPods> larger = larger_type(node, settings, catalog)) {
    found.push_back({Change::LargerType, std::move(*larger)});
  }
  return found;
}

std::optional<Subgroup> largest_higher_subgroup(const GroupMaxPods& group) {
  Subgroup rest;
  for (std::size_t i = 0; i < group.types.size(); ++i) {
    const std::optional<int> recommended = group.types[i].recommended;
    if (recommended <= group.recommended) continue;
    rest.recommended = rest.types.empty() ? *recommended : std::min(rest.recommended, *recommended);
    rest.types.push_back(i);
  }
  if (rest.types.empty()) return std::nullopt;
  return rest;
}

Explanation explain(GroupMaxPods group, const NodeSettings& settings, Catalog catalog) {
  Explanation explanation;
  explanation.settings = settings;
  explanation.group = std::move(group);
  for (const MaxPods& node : explanation.group.types) {
    explanation.types.push_back(
        {node, lifts(node, settings, catalog), pods_lost(node, explanation.group)});
  }
  explanation.largest_higher_subgroup = largest_higher_subgroup(explanation.group);
  return explanation;
}

}  // namespace maxpods
