// SPDX-License-Identifier: Apache-2.0
#include "fit/parts.h"

#include <algorithm>
#include <string>

#include "node/kube_reserved.h"
#include "node/max_pods.h"
#include "text/number.h"

namespace maxpods {
namespace {

/// The text that nodes of one kind share.
std::string trait_of(const WorkloadNode& node, bool memory_follows) {
  return node.type + '/' + std::to_string(node.max_pods) + (memory_follows ? "/follows" : "") +
         (node.auto_mode ? "/auto" : "") + (node.os == Os::Windows ? "/windows" : "");
}

bool follows(const WorkloadNode& node, const InstanceType* type) {
  return memory_follows_max_pods(
      node, type == nullptr ? std::nullopt : std::optional(eni_formula_pods(*type)));
}

}  // namespace

FittedCluster::FittedCluster(const ClusterWorkload& all, Catalog types)
    : cluster(all), catalog(types), amounts(all) {
  std::vector<std::string> trait;
  std::vector<NodeTraits> traits;
  std::vector<Amounts> allocatable;
  for (const LoadedNode& loaded : cluster.nodes) {
    const WorkloadNode& node = loaded.node;
    trait.push_back(trait_of(node, follows(node, find(catalog, node.type))));
    traits.push_back(node.traits);
    allocatable.push_back(amounts.resources(node.allocatable));
  }
  for (NodeKind& alike : KindFinder(cluster, amounts).kinds(trait, traits)) {
    const WorkloadNode& first = cluster.nodes[alike.nodes.front()].node;
    const InstanceType* const type = find(catalog, first.type);
    std::vector<Amounts> of_kind;
    for (const std::size_t node : alike.nodes) of_kind.push_back(allocatable[node]);
    kinds.push_back({.alike = std::move(alike),
                     .first = &first,
                     .type = type,
                     .memory_follows = follows(first, type),
                     .least_allocatable = least_above_none(of_kind),
                     .most_allocatable = most_of(of_kind)});
  }
  std::vector<NodeKind*> alike;
  std::vector<Rooms> rooms;
  for (TodayKind& kind : kinds) {
    alike.push_back(&kind.alike);
    rooms.push_back(rooms_of(kind, {.max_pods = kind.max_pods()}));
  }
  homeless = distribute(cluster, amounts, alike, rooms);
}

Amounts least_above_none(std::span<const Amounts> all) {
  Amounts least = most_of(all);
  for (const Amounts& one : all) {
    for (std::size_t i = 0; i < least.size(); ++i) {
      if (one[i] > 0) least[i] = std::min(least[i], one[i]);
    }
  }
  return least;
}

Amounts most_of(std::span<const Amounts> all) {
  Amounts most(all.front().size());
  for (const Amounts& one : all) {
    for (std::size_t i = 0; i < most.size(); ++i) most[i] = std::max(most[i], one[i]);
  }
  return most;
}

Amounts room_for_workload(const Amounts& allocatable, const Amounts& cost, const PodLimits& limits,
                          std::int64_t taken_memory_bytes) {
  Amounts room = allocatable;
  room[Memory] -= taken_memory_bytes;
  room[Places] = limits.max_pods;
  room[Addresses] = limits.addresses;
  for (std::size_t i = 0; i < room.size(); ++i)
    room[i] = std::max(room[i] - cost[i], std::int64_t{0});
  // Each pod takes a place, so that more addresses than places never bind.
  if (room[Addresses] >= room[Places]) room[Addresses] = no_limit;
  return room;
}

std::int64_t memory_taken_bytes(const TodayKind& kind, std::int64_t max_pods) {
  if (!kind.memory_follows) return 0;
  return (kube_reserved_memory_mib(max_pods) - kube_reserved_memory_mib(kind.max_pods())) *
         mib_bytes;
}

Rooms rooms_of(const TodayKind& kind, const PodLimits& limits) {
  const std::int64_t taken = memory_taken_bytes(kind, limits.max_pods);
  return {.small = room_for_workload(kind.least_allocatable, kind.alike.cost, limits, taken),
          .large = room_for_workload(kind.most_allocatable, kind.alike.cost, limits, taken)};
}

std::optional<PodLimits> recommended_limits(const InstanceType& type,
                                            const NodeSettings& settings) {
  const MaxPods node = max_pods(type, settings);
  if (!node.recommended) return std::nullopt;
  const std::int64_t addresses =
      node.max_allowed ? *node.max_allowed - node.host_network_pods : no_limit;
  return PodLimits{.max_pods = *node.recommended, .addresses = addresses};
}

std::int64_t SplitPods::unplaceable_count() const {
  std::int64_t count = 0;
  for (const auto& [shape, pods] : unplaceable) count += pods;
  return count;
}

SplitPods split(const NodeKind& kind, const Amounts& room, const AmountsOf& amounts) {
  SplitPods result;
  for (const auto* const pods : {&kind.running, &kind.pending}) {
    for (const auto& [shape, count] : *pods) {
      const Amounts& asks = amounts.shape(shape);
      if (holds(room, asks)) {
        result.placeable.push_back({asks, count});
      } else {
        result.unplaceable[shape] += count;
      }
    }
  }
  return result;
}

PackedKind pack(const NodeKind& kind, const Rooms& rooms, const AmountsOf& amounts) {
  const SplitPods pods = split(kind, rooms.small, amounts);
  return {.rooms = rooms,
          .bounds = nodes_for(pods.placeable, rooms.small, rooms.large),
          .unplaceable = pods.unplaceable_count()};
}

std::map<std::size_t, std::int64_t> distribute(const ClusterWorkload& cluster,
                                               const AmountsOf& amounts,
                                               std::span<NodeKind* const> kinds,
                                               std::span<const Rooms> rooms) {
  std::map<std::size_t, std::int64_t> homeless;
  for (const auto& [shape, count] : cluster.pending) {
    Amounts asks = amounts.shape(shape);
    asks[Places] = asks[Addresses] = 0;
    const std::size_t wish = cluster.shapes[shape].wish;
    std::size_t i = 0;
    while (i < kinds.size() && !(kinds[i]->suited[wish] && holds(rooms[i].small, asks))) ++i;
    if (i == kinds.size()) {
      homeless[shape] += count;
    } else {
      kinds[i]->pending[shape] += count;
    }
  }
  return homeless;
}

BoundBy bound_by(std::size_t resource) {
  switch (resource) {
    case Cpu:
      return BoundBy::Cpu;
    case Memory:
      return BoundBy::Memory;
    case Places:
    case Addresses:
      return BoundBy::Pods;
    default:
      return BoundBy::Other;
  }
}

FitResult fit(const ClusterWorkload& cluster, const FitOptions& options, Catalog catalog,
              std::span<const CandidateType> candidates) {
  const FittedCluster fitted(cluster, catalog);
  FitResult result{.today = {},
                   .kinds = fit_kinds(fitted),
                   .settings = fit_settings(fitted, options),
                   .needed = fit_needed(fitted, options.headroom_percent),
                   .candidates = {},
                   .unplaceable = fit_unplaceable(fitted)};
  result.today = fit_today(fitted, result.kinds);
  for (const CandidateType& candidate : candidates) {
    result.candidates.push_back(fit_candidate(fitted, options, candidate));
  }
  return result;
}

}  // namespace maxpods
