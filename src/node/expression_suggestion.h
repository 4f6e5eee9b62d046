// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "expression/dialect.h"
#include "node/max_pods.h"

namespace maxpods {

/// An expression that gives every type of a group its own max pods.
struct SuggestedExpression {
  std::string text;
  /// Indices of types that get less than recommended, because nodeadm's expressions cannot
  /// distinguish them from others of the group.
  std::vector<std::size_t> shortened;
  /// Whether it uses variables that nodeadm has only since a later release than expressions.
  bool needs_vcpus = false;
};

/// The best expression found for a group without obstacles and with pods on every type. Each is
/// evaluated for every type of the group first. Absent if all exceed the limits of cel-go.
///
/// For nodeadm the shortest one is the best, because only the nodes of the group evaluate it. Of
/// equally short ones it is the most cautious.
///
/// Karpenter also evaluates it on types that are not of the group, and may launch them: on all of
/// `others` that EC2 offers, the expression has a value that Karpenter takes. Of these expressions
/// the best one gives the fewest types more than max allowed under the settings of the group; then
/// it has no exceptions for single types; then it gives the fewest types more than recommended;
/// then it is the shortest. An exception holds for no type with other max pods.
std::optional<SuggestedExpression> suggest_expression(const GroupMaxPods& group,
                                                      const Environment& environment,
                                                      Catalog others = built_in_catalog());

}  // namespace maxpods
