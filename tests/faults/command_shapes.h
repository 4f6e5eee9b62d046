// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"

namespace maxpods::faults {

/// An option of a command, as the program defines it.
struct OptionShape {
  /// As `--output` and `-o`.
  std::vector<std::string> names;
  /// What stands for its value in help; empty where it takes none.
  std::string placeholder;
  /// Whether it takes all words that follow.
  bool takes_many = false;
  /// The words that it takes, where it says so.
  std::vector<std::string> words;
  /// The whole numbers that it takes, where it says so.
  std::optional<Bounds> bounds;
  /// Its place among all options of all commands.
  std::size_t index = 0;
};

/// A command, as the program defines it.
struct CommandShape {
  /// As `emit` and `nodeadm`; nothing for the bare calculator.
  std::vector<std::string> path;
  /// What stands for its arguments that are no options, as `EXPR TYPE...`; empty where there are
  /// none.
  std::string positionals;
  std::vector<OptionShape> options;
  /// What help gives for examples, in words, each with the path.
  std::vector<std::vector<std::string>> examples;
  /// Whether it has commands of its own, without which it does next to nothing.
  bool leads_on = false;
};

/// All commands. What they are, the program is asked for: a new one is among them, and so is a new
/// option.
std::vector<CommandShape> command_shapes();

/// The option of that name, or null.
const OptionShape* find_option(const CommandShape& command, const std::string& name);

/// As `emit nodeadm`.
std::string title_of(const CommandShape& command);

}  // namespace maxpods::faults
