// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "node/max_pods.h"

namespace maxpods {

/// Sentences on options that have no effect beside the others.
Remarks ineffective_options(const NodeSettings& settings);

/// Why there is nothing to configure for a group that runs no pods.
Remark no_pods(const GroupMaxPods& group);

/// What has to be said on stderr about that result: warnings, or why the answer is no.
void add_remarks(Answer& answer, const GroupMaxPods& group, const NodeSettings& settings);

}  // namespace maxpods
