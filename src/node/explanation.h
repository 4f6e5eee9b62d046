// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "catalog/catalog.h"
#include "node/kube_reserved.h"
#include "node/max_pods.h"
#include "node/precedence.h"
#include "text/word.h"

namespace maxpods {

/// A change that would give a node more pods, and its max pods after it.
struct Lift {
  /// The setting that is changed; null for another type.
  const Setting* setting = nullptr;
  MaxPods result;
};

/// The single changes that would raise the recommended max pods of `node`: those of settings, then
/// a larger type, which is the smallest larger type of the family with more pods.
std::vector<Lift> lifts(const MaxPods& node, Catalog catalog);

/// The types of a node group that could run more pods than the whole group.
struct Subgroup {
  int recommended = 0;
  /// Indices into the group's types.
  std::vector<std::size_t> types;
};

/// The largest subgroup with a higher value: the group without its smallest types. Absent if all
/// are equal.
std::optional<Subgroup> largest_higher_subgroup(const GroupMaxPods& group);

/// One type of a group, and the explanation of its max pods.
struct ExplainedType {
  MaxPods node;
  std::vector<Lift> lifts;
  /// Its max pods above those of the group; absent with an obstacle.
  std::optional<int> pods_lost;
  /// The reserved resources, by bootstrap, for the max pods that the node applies, or for those of
  /// the group. Empty with an obstacle.
  std::vector<KubeReserved> reserved_by_bootstrap;
  /// The max pods that the node applies; absent if not requested, and with an obstacle.
  std::optional<Precedence> precedence;
};

/// The explanation of the max pods of a group.
struct Explanation {
  GroupMaxPods group;
  /// In the group's order.
  std::vector<ExplainedType> types;
  std::optional<Subgroup> largest_higher_subgroup;
  OwnReservations reservations;
};

/// Explains the max pods of a group, and what its nodes reserve. Larger types come from `catalog`.
Explanation explain(GroupMaxPods group, Catalog catalog, const OwnReservations& reservations = {});

/// Adds the max pods that nodes of that kind apply, if none has an obstacle. The rules for kind and
/// family must exist.
void explain_precedence(Explanation& explanation, NodeGroupKind kind, AmiFamily family,
                        const UserValues& user);

}  // namespace maxpods
