// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "node/precedence.h"
#include "report/paint.h"
#include "text/remark.h"

/// Which of all that sets max pods is applied.
namespace maxpods {

/// `a managed node group without an AMI ID`
std::string_view describe(NodeGroupKind kind);

/// The layers from the highest down, what is ignored and why, what to change, and the sources.
std::string precedence_text(const MaxPods& node, const Precedence& precedence, const Paint& paint);

/// Why what is set in that layer is not applied, or not for certain; with the remedy.
Remarks layer_remarks(const Precedence& precedence, LayerSource source);

}  // namespace maxpods
