// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "fit/parts.h"
#include "node/kube_reserved.h"
#include "node/max_pods.h"
#include "text/number.h"

namespace maxpods {
namespace {

constexpr auto type_labels = std::to_array<std::string_view>(
    {"node.kubernetes.io/instance-type", "beta.kubernetes.io/instance-type"});
constexpr auto architecture_labels =
    std::to_array<std::string_view>({"kubernetes.io/arch", "beta.kubernetes.io/arch"});

/// The node, if it were of that type.
NodeTraits traits_as(const NodeTraits& node, const InstanceType& type) {
  NodeTraits traits = node;
  for (const std::string_view label : type_labels)
    traits.labels[std::string(label)] = name_of(type);
  if (!type.architecture) return traits;
  for (const std::string_view label : architecture_labels)
    traits.labels[std::string(label)] = name_of(*type.architecture);
  return traits;
}

/// The allocatable resources of nodes of the type with that max pods: the least and the most.
struct Allocatable {
  Amounts least;
  Amounts most;
};

/// Of today's nodes of the type; absent if there are none.
std::optional<Allocatable> allocatable_today(const FittedCluster& fitted, const InstanceType& type,
                                             std::int64_t max_pods) {
  std::vector<Amounts> all;
  for (const TodayKind& kind : fitted.kinds) {
    if (kind.first->type != name_of(type)) continue;
    const std::int64_t taken = memory_taken_bytes(kind, max_pods);
    for (const std::size_t node : kind.alike.nodes) {
      all.push_back(fitted.amounts.resources(fitted.cluster.nodes[node].node.allocatable));
      all.back()[Memory] = std::max(all.back()[Memory] - taken, std::int64_t{0});
    }
  }
  if (all.empty()) return std::nullopt;
  return Allocatable{.least = least_above_none(all), .most = most_of(all)};
}

/// Karpenter's estimate, which counts the pods of the ENI formula.
Allocatable allocatable_by_estimate(const FittedCluster& fitted, const InstanceType& type,
                                    std::int64_t max_pods) {
  const KubeReserved estimate = karpenter_estimate(type);
  Amounts amounts(fitted.amounts.size());
  amounts[Cpu] = estimate.allocatable_cpu_millis.value_or(0);
  amounts[Memory] = estimate.allocatable_memory_mib.value_or(0) * mib_bytes;
  const bool follows = std::ranges::all_of(fitted.kinds, &TodayKind::memory_follows);
  if (follows) {
    const std::int64_t taken_mib =
        kube_reserved_memory_mib(max_pods) - kube_reserved_memory_mib(eni_formula_pods(type));
    amounts[Memory] = std::max(amounts[Memory] - taken_mib * mib_bytes, std::int64_t{0});
  }
  return {.least = amounts, .most = amounts};
}

/// Whether each node suits each wish today.
std::vector<const std::vector<bool>*> suited_today(const FittedCluster& fitted) {
  std::vector<const std::vector<bool>*> suited(fitted.cluster.nodes.size());
  for (const TodayKind& kind : fitted.kinds) {
    for (const std::size_t node : kind.alike.nodes) suited[node] = &kind.alike.suited;
  }
  return suited;
}

/// The kinds of today's nodes if they were of that type. Running workload that its node suits today
/// and then no more is left out, and counted in `unsuited`.
std::vector<NodeKind> kinds_as(const FittedCluster& fitted, const InstanceType& type,
                               std::int64_t& unsuited) {
  const ClusterWorkload& cluster = fitted.cluster;
  std::vector<NodeTraits> traits;
  for (const LoadedNode& loaded : cluster.nodes) {
    traits.push_back(traits_as(loaded.node.traits, type));
  }
  const std::vector<const std::vector<bool>*> today = suited_today(fitted);
  std::vector<NodeKind> kinds =
      KindFinder(cluster, fitted.amounts).kinds(std::vector<std::string>(traits.size()), traits);
  for (NodeKind& kind : kinds) {
    kind.running.clear();
    for (const std::size_t node : kind.nodes) {
      for (const auto& [shape, count] : cluster.nodes[node].workload) {
        const std::size_t wish = cluster.shapes[shape].wish;
        const bool is_lost = (*today[node])[wish] && !kind.suited[wish];
        (is_lost ? unsuited : kind.running[shape]) += count;
      }
    }
  }
  return kinds;
}

}  // namespace

FitCandidate fit_candidate(const FittedCluster& fitted, const FitOptions& options,
                           const CandidateType& candidate) {
  const InstanceType& type = candidate.type;
  PodLimits limits = recommended_limits(type, options.settings).value_or(PodLimits{});
  if (options.max_pods) limits.max_pods = *options.max_pods;
  FitCandidate result{.type = type, .max_pods = limits.max_pods};
  std::optional<Allocatable> allocatable = allocatable_today(fitted, type, limits.max_pods);
  if (!allocatable) allocatable = allocatable_by_estimate(fitted, type, limits.max_pods);
  std::vector<NodeKind> kinds = kinds_as(fitted, type, result.unplaceable);
  std::vector<NodeKind*> pointers;
  std::vector<Rooms> rooms;
  for (NodeKind& kind : kinds) {
    pointers.push_back(&kind);
    rooms.push_back({.small = room_for_workload(allocatable->least, kind.cost, limits, 0),
                     .large = room_for_workload(allocatable->most, kind.cost, limits, 0)});
  }
  for (const auto& [shape, count] : distribute(fitted.cluster, fitted.amounts, pointers, rooms))
    result.unplaceable += count;
  NodesBoundBy nodes_bound_by{};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const PackedKind packed = pack(kinds[i], rooms[i], fitted.amounts);
    result.nodes_at_least += packed.bounds.at_least;
    result.nodes_at_most += packed.bounds.at_most;
    result.unplaceable += packed.unplaceable;
    nodes_bound_by[static_cast<std::size_t>(bound_by(packed.bounds.binding))] +=
        packed.bounds.at_least;
  }
  const auto* const most = std::ranges::max_element(nodes_bound_by);
  if (*most > 0) result.binding = static_cast<BoundBy>(most - nodes_bound_by.begin());
  result.vcpus = result.nodes_at_most * type.vcpus.value_or(0);
  result.memory_mib = result.nodes_at_most * type.memory_mib.value_or(0);
  if (candidate.price_millionths)
    result.price_millionths = result.nodes_at_most * *candidate.price_millionths;
  return result;
}

}  // namespace maxpods
