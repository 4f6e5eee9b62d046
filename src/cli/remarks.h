// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "node/max_pods.h"

namespace maxpods {

/// On options that have no effect in combination with the others.
Remarks ineffective_options(const NodeSettings& settings);

/// Why there is nothing to configure for a group that runs no pods.
Remark no_pods(const GroupMaxPods& group);

/// Adds the warnings about the result, or why the answer is no.
void add_remarks(Answer& answer, const GroupMaxPods& group, const NodeSettings& settings);

}  // namespace maxpods
