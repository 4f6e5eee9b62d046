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

/// The shortest expression found for a group without obstacles and with pods on every type. Of
/// equally short ones it is the most cautious, because types outside of the group may use it, too.
/// Each is evaluated for every type of the group first. Absent if all exceed the limits of cel-go.
///
/// Karpenter also evaluates it on types that are not of the group: on all of `others` the
/// expression has a value that Karpenter takes. There, a formula for all is preferred to a shorter
/// one with exceptions; behind exceptions other types get a formula, or else the smallest value.
std::optional<SuggestedExpression> suggest_expression(const GroupMaxPods& group,
                                                      const Environment& environment,
                                                      Catalog others = built_in_catalog());

}  // namespace maxpods
