// SPDX-License-Identifier: Apache-2.0
#include "node/explanation.h"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <utility>
#include <variant>

#include "catalog/order.h"

namespace maxpods {
namespace {

/// The settings after the change that may give more pods.
NodeSettings changed(const Setting& setting, const NodeSettings& settings) {
  NodeSettings wanted;
  if (setting.change_is_on) *std::get<bool*>(setting.in(wanted)) = true;
  NodeSettings result = settings;
  copy_setting(setting, wanted, result);
  const Setting* const implying = find_setting(setting.implied_by);
  if (implying != nullptr) copy_setting(*implying, wanted, result);
  return result;
}

/// The size of a type, to compare types of one family.
std::tuple<int, int, std::int64_t> size_of(const InstanceType& type) {
  return {type.vcpus.value_or(0), type.memory_mib.value_or(0),
          std::int64_t{type.enis} * type.ipv4_per_eni};
}

/// By vCPUs if both have them, else by the names of their sizes.
bool is_larger(const InstanceType& type, const InstanceType& other) {
  if (type.vcpus && other.vcpus) return size_of(type) > size_of(other);
  return compare_sizes(type.name.size(), other.name.size()) > 0;
}

std::optional<MaxPods> larger_type(const MaxPods& node, Catalog catalog) {
  std::optional<MaxPods> best;
  for (const InstanceType& type : catalog) {
    const bool is_candidate = type.name.family() == node.type.name.family() && type.offered &&
                              type.name != node.type.name && is_larger(type, node.type);
    if (!is_candidate || (best && !is_larger(best->type, type))) continue;
    MaxPods candidate = max_pods(type, node.settings);
    if (candidate.recommended > node.recommended) best = std::move(candidate);
  }
  return best;
}

std::optional<int> pods_lost(const MaxPods& node, const GroupMaxPods& group) {
  if (!node.recommended || !group.recommended) return std::nullopt;
  if (node.settings.auto_mode) return 0;  // each node has its own
  return *node.recommended - *group.recommended;
}

std::vector<KubeReserved> reserved_by_bootstrap(
    const MaxPods& node, std::int64_t applied, const OwnReservations& own,
    std::optional<std::int64_t> pods_by_expression = std::nullopt) {
  // What EKS Auto Mode reserves is not published.
  if (node.settings.auto_mode) return {};
  if (node.settings.cni.os == Os::Linux) {
    return linux_kube_reserved(node.type, applied, pods_by_expression, own);
  }
  return {karpenter_estimate(node.type, applied, own)};
}

}  // namespace

std::vector<Lift> lifts(const MaxPods& node, Catalog catalog) {
  std::vector<Lift> found;
  for (const Setting& setting : node_settings) {
    if (setting.change.empty()) continue;
    MaxPods result = max_pods(node.type, changed(setting, node.settings));
    if (result.recommended > node.recommended) found.push_back({&setting, std::move(result)});
  }
  if (std::optional<MaxPods> larger = larger_type(node, catalog)) {
    found.push_back({nullptr, std::move(*larger)});
  }
  return found;
}

std::optional<Subgroup> largest_higher_subgroup(const GroupMaxPods& group) {
  if (group.limiting_type().settings.auto_mode) return std::nullopt;
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

Explanation explain(GroupMaxPods group, Catalog catalog, const OwnReservations& reservations) {
  Explanation explanation{.reservations = reservations};
  for (const MaxPods& node : group.types) {
    ExplainedType explained{node, lifts(node, catalog), pods_lost(node, group)};
    if (group.recommended)
      explained.reserved_by_bootstrap =
          reserved_by_bootstrap(node, *group.recommended, reservations);
    explanation.types.push_back(std::move(explained));
  }
  explanation.largest_higher_subgroup = largest_higher_subgroup(group);
  explanation.group = std::move(group);
  return explanation;
}

void explain_precedence(Explanation& explanation, NodeGroupKind kind, AmiFamily family,
                        const UserValues& user) {
  if (!explanation.group.recommended) return;
  const EksValues eks = eks_values(explanation.group);
  for (ExplainedType& type : explanation.types) {
    type.precedence = precedence(type.node, eks, kind, family, user);
    const std::int64_t effective = type.precedence->pods_without_cores();
    type.reserved_by_bootstrap =
        reserved_by_bootstrap(type.node, effective, explanation.reservations,
                              type.precedence->pods_by_expression(type.node.type));
    if (family == AmiFamily::Bottlerocket && !type.node.settings.auto_mode) {
      type.reserved_by_bootstrap.back() =
          karpenter_estimate(type.node.type, effective, explanation.reservations);
    }
    type.precedence->has_own_memory = explanation.reservations.kube.memory_bytes.has_value();
  }
}

}  // namespace maxpods
