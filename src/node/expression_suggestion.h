// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "expression/dialect.h"
#include "node/max_pods.h"

namespace maxpods {

/// An expression that gives every type of a group its own max pods.
struct SuggestedExpression {
  std::string text;
  /// Indices of types that get less than is recommended for them, as nodeadm's expressions cannot
  /// tell them from others of the group.
  std::vector<std::size_t> shortened;
  /// Whether it has variables that nodeadm got later than expressions.
  bool needs_vcpus = false;
};

/// The shortest that is found for a group without obstacles and with pods on every type; of those
/// as short the most careful, as types that are not in the group may get it, too. Each is evaluated
/// for every type of the group before it is taken. Nothing where all are longer than cel-go reads.
std::optional<SuggestedExpression> suggest_expression(const GroupMaxPods& group,
                                                      const Environment& environment);

}  // namespace maxpods
