// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.h"

namespace maxpods {

/// How to use a command: synopsis, examples, subcommands and options, at most 80 columns wide.
/// `full_name` is what is typed to reach it.
std::string help_text(const Command& command, const std::string& full_name);

/// The command `help`.
Action setup_help(Options& options);

}  // namespace maxpods
