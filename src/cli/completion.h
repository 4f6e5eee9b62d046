// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "cli/command.h"

namespace maxpods {

/// A script for each shell, and what the scripts ask.
extern const std::array<Command, 4> completion_commands;

}  // namespace maxpods
