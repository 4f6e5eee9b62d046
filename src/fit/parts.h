// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "catalog/catalog.h"
#include "fit/fit.h"
#include "fit/kinds.h"
#include "fit/packing.h"

/// What the parts of `fit` share.
namespace maxpods {

/// A kind of today's nodes, with its numbers.
struct TodayKind {
  NodeKind alike;
  const WorkloadNode* first = nullptr;
  /// Null if the catalog does not have the type.
  const InstanceType* type = nullptr;
  bool memory_follows = false;
  /// Of its nodes, for each resource: the least above 0, and the most.
  Amounts least_allocatable;
  Amounts most_allocatable;

  std::int64_t max_pods() const { return first->max_pods; }
};

/// A cluster, ready for all parts.
struct FittedCluster {
  const ClusterWorkload& cluster;
  Catalog catalog;
  AmountsOf amounts;
  std::vector<TodayKind> kinds;
  /// Pending workload of no kind, by shape.
  std::map<std::size_t, std::int64_t> homeless;

  FittedCluster(const ClusterWorkload& all, Catalog types);
};

/// The limits on the pods of a node.
struct PodLimits {
  std::int64_t max_pods = 0;
  std::int64_t addresses = no_limit;
};

/// The least above 0, or the most, of every resource.
Amounts least_above_none(std::span<const Amounts> all);
Amounts most_of(std::span<const Amounts> all);

/// The room for workload on a node with these allocatable resources.
Amounts room_for_workload(const Amounts& allocatable, const Amounts& cost, const PodLimits& limits,
                          std::int64_t taken_memory_bytes);

/// The memory that another max pods takes from pods; negative if it gives some.
std::int64_t memory_taken_bytes(const TodayKind& kind, std::int64_t max_pods);

/// The rooms of a kind.
struct Rooms {
  Amounts small;
  Amounts large;

  friend bool operator==(const Rooms&, const Rooms&) = default;
};
Rooms rooms_of(const TodayKind& kind, const PodLimits& limits);

/// The limits of a node of that type; the recommended max pods, or nothing if it cannot run.
std::optional<PodLimits> recommended_limits(const InstanceType& type, const NodeSettings& settings);

/// Pods by shape that a kind is for, split into those that a room holds and the others.
struct SplitPods {
  std::vector<PodCount> placeable;
  std::map<std::size_t, std::int64_t> unplaceable;

  std::int64_t unplaceable_count() const;
};
SplitPods split(const NodeKind& kind, const Amounts& room, const AmountsOf& amounts);

/// A kind of nodes packed with some rooms.
struct PackedKind {
  Rooms rooms;
  NodeBounds bounds;
  std::int64_t unplaceable = 0;
};
PackedKind pack(const NodeKind& kind, const Rooms& rooms, const AmountsOf& amounts);

/// Gives pending workload to the first kind that suits it and whose small room holds it but for
/// places and addresses. Returns those of no kind.
std::map<std::size_t, std::int64_t> distribute(const ClusterWorkload& cluster,
                                               const AmountsOf& amounts,
                                               std::span<NodeKind* const> kinds,
                                               std::span<const Rooms> rooms);

/// What binds, for a resource of `NodeBounds`.
BoundBy bound_by(std::size_t resource);

std::vector<FitKind> fit_kinds(const FittedCluster& fitted);
FitToday fit_today(const FittedCluster& fitted, const std::vector<FitKind>& kinds);
std::vector<FitSetting> fit_settings(const FittedCluster& fitted, const FitOptions& options);
std::vector<FitNeeded> fit_needed(const FittedCluster& fitted, int headroom_percent);
std::vector<FitUnplaceable> fit_unplaceable(const FittedCluster& fitted);
FitCandidate fit_candidate(const FittedCluster& fitted, const FitOptions& options,
                           const CandidateType& candidate);

}  // namespace maxpods
