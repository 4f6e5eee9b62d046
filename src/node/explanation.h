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

/// A change that would give a node more pods, and how many it then had.
struct Lift {
  /// The setting that is changed; null for another type.
  const Setting* setting = nullptr;
  MaxPods result;
};

/// The single changes that would raise what is recommended for `node`: those of settings, then the
/// larger type. The larger type is the smallest one of the same family that is larger, and has
/// more.
std::vector<Lift> lifts(const MaxPods& node, Catalog catalog);

/// A part of a node group that could run more pods than the whole.
struct Subgroup {
  int recommended = 0;
  /// Indices into the group's types.
  std::vector<std::size_t> types;
};

/// The largest subgroup with a higher value: the group without all of its smallest. None if all are
/// equal.
std::optional<Subgroup> largest_higher_subgroup(const GroupMaxPods& group);

/// One type of a group, and why it has the pods it has.
struct ExplainedType {
  MaxPods node;
  std::vector<Lift> lifts;
  /// The pods that it could run but does not, for the group it is in; absent with an obstacle.
  std::optional<int> pods_lost;
  /// What the node keeps from pods, by bootstrap: where it applies the group's value, or what it is
  /// known to apply. None with an obstacle.
  std::vector<KubeReserved> reserved_by_bootstrap;
  /// What the node applies; absent where that was not asked for, and with an obstacle.
  std::optional<Precedence> precedence;
};

/// Why a group has the max pods it has.
struct Explanation {
  GroupMaxPods group;
  /// In the group's order.
  std::vector<ExplainedType> types;
  std::optional<Subgroup> largest_higher_subgroup;
};

/// Explains what was computed. Larger types come from `catalog`.
Explanation explain(GroupMaxPods group, Catalog catalog);

/// Adds what nodes of that kind apply, if none has an obstacle. The rules for kind and family must
/// exist.
void explain_precedence(Explanation& explanation, NodeGroupKind kind, AmiFamily family,
                        const UserValues& user);

}  // namespace maxpods
