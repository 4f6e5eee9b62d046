// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/terminal.h"

namespace maxpods {

/// What a call of the program comes to.
struct Outcome {
  /// For stdout.
  std::string answer;
  /// For stderr.
  std::string remarks;
  int exit_status = 0;
  ColorMode color = ColorMode::Auto;
};

/// All but the writes: from the arguments, without the program's name, to what is to be written.
/// Reads the files that they name, and throws nothing.
Outcome outcome_of(const std::vector<std::string>& arguments);

/// The whole program: from the command line to the exit status.
int run(int argc, const char* const* argv);

}  // namespace maxpods
