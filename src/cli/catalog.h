// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "cli/command.h"

namespace maxpods {

/// What can be done with catalogs, a command each.
extern const std::array<Command, 4> catalog_commands;

}  // namespace maxpods
