// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "node/explanation.h"
#include "node/precedence.h"
#include "report/paint.h"
#include "text/remark.h"

/// Why max pods has that value, and which of the settings of max pods a node applies.
namespace maxpods {

/// The sum step by step, what limits it, and which changes give more; for several types, first a
/// row for each, and then the sum of the type that limits the group.
std::string explanation_text(const Explanation& explanation, const Paint& paint);
std::string explanation_json(const Explanation& explanation);

/// `a managed node group without an AMI ID`
std::string_view describe(NodeGroupKind kind);

/// The layers from the highest down, what is ignored and why, what to change, and the sources.
std::string precedence_text(const MaxPods& node, const Precedence& precedence, const Paint& paint);

/// Why the value in that layer is not applied, or not for certain; with the remedy.
Remarks layer_remarks(const Precedence& precedence, LayerSource source);

}  // namespace maxpods
