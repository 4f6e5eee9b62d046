// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "cli/command.h"

namespace maxpods {

/// What `emit` can write, a command each.
extern const std::array<Command, 19> emit_targets;

}  // namespace maxpods
