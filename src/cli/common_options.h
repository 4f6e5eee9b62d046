// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/options.h"
#include "cli/terminal.h"

namespace maxpods {

/// What every command understands.
struct CommonOptions {
  ColorMode color = ColorMode::Auto;
  bool quiet = false;
  /// Asked of CLI11 itself, as help wins over what is wrong with the rest.
  bool help = false;
  bool version = false;
};

/// Adds the options of the command, and the common ones. `common` must live while `options` are
/// parsed.
Action add_all_options(Options& options, CommonOptions& common);

}  // namespace maxpods
