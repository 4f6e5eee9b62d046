// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/run.h"

/// What the manual promises of every call of the program, whatever it is given: the tests of faults
/// and the fuzzers hold outcomes against it.
namespace maxpods {

/// Whether a terminal shows every character of the line as it is.
bool is_fit_for_terminal(std::string_view line);

/// What breaks a promise in the outcome of these arguments: its name, a colon and the text that
/// breaks it; empty for nothing. Exit status 0, 1 or 2. With 2 no answer, and one error with its
/// excerpt and its hint; with 1 a reason. Remarks of this program alone, never the message of a
/// library. Hints name options that the command has, and commands of maxpods that parse. No line
/// without an end, and nothing that a terminal obeys, but for colour and for `lint --diff`. With
/// `-o json` one document, be the answer yes or no; with `-o csv` rows like their header. `emit`
/// alone has nothing to say with 1: what it writes is applied.
std::string broken_promise(const std::vector<std::string>& arguments, const Outcome& outcome);

}  // namespace maxpods
