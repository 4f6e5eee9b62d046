// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/program_name.h"
#include "cli/terminal.h"

namespace maxpods {

struct Answer;
struct CommonOptions;

/// The result of a call of the program.
struct Outcome {
  /// For stdout.
  std::string answer;
  /// For stderr.
  std::string remarks;
  int exit_status = 0;
  ColorMode color = ColorMode::Auto;
};

/// The output for the arguments, which do not have the program's name: help and messages have
/// `program`. Reads the files that the arguments name; writes and throws nothing.
Outcome outcome_of(const std::vector<std::string>& arguments, std::string_view program = own_name);

/// The same of any computation, which fills in the common options. BadInput that it throws is an
/// error with exit status 2, any other exception an internal error with 70 (EX_SOFTWARE).
Outcome outcome_of_computation(const std::function<Answer(CommonOptions&)>& computation);

/// What `--version` prints: version, commit and date of the catalog, as one line.
std::string version_line();

/// The version alone: `1.2.0`.
std::string_view program_version();

/// The whole program, from the command line to the exit status. If memory runs out, it exits with
/// status 2 at once.
int run(int argc, const char* const* argv);

}  // namespace maxpods
