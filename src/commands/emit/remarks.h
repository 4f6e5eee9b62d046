// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "commands/emit/request.h"
#include "text/remark.h"

namespace maxpods {

/// What is known to be ignored or overridden of the configuration that is emitted, each with its
/// remedy. `kind_is_known` tells whether it is known who makes the nodes.
Remarks emit_remarks(const Target& target, const Configuration& configuration, bool kind_is_known);

}  // namespace maxpods
