// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/text.h"

namespace maxpods {

/// A word of a shell, as the command gets it.
struct ShellWord {
  /// Without quotes and backslashes; what a variable or a command gives is a hole (source/holes.h).
  Text text;
  /// With quotes.
  Place place;
  bool is_quoted = false;
  /// Whether it may be several words although it is in quotes: `"$@"` and `"${NAMES[@]}"`.
  bool is_several = false;

  std::string_view view() const { return text.view(); }
};

/// A command with its words, of which the first is its name.
struct ShellCommand {
  std::vector<ShellWord> words;
  /// The heredoc that it reads; empty if it has none.
  Text heredoc;
  /// The file that its output goes to; empty if it goes to none.
  std::string output;
  Place place;
};

/// `NAME=value`, alone, after `export`, or in front of a command.
struct Assignment {
  std::string name;
  ShellWord value;
  bool is_exported = false;
  Place place;
  /// Whether it is in front of a command: `NAME=value COMMAND`. Then that command, which comes next
  /// after the other assignments in front of it, has it in its environment, and no other.
  bool is_for_command = false;
};

/// A command or an assignment: one of the two has words or a name.
struct Statement {
  ShellCommand command;
  Assignment assignment;

  bool is_assignment() const { return !assignment.name.empty(); }
};

/// What a script does, in the order of the file, without regard to conditions and loops.
struct ShellScript {
  std::vector<Statement> statements;
  /// Whether it has `if`, `case`, `&&` or `||`, so that some of its commands may not be run.
  bool has_conditions = false;
};

/// Reads a script for sh or bash: words, heredocs and assignments, but not what they do.
ShellScript read_shell(const Text& text);

/// The same of PowerShell, as far as calls with arguments go.
ShellScript read_powershell(const Text& text);

/// The words of a text, as a shell would split them: what `--kubelet-extra-args` has.
std::vector<ShellWord> split_words(const Text& text);

/// An option of a command, `--name value` or `--name=value`.
struct CommandOption {
  /// Empty without a value.
  Text text;
  /// Of the value, or else of the option.
  Place place;
  /// Whether it is in the command.
  bool is_there = false;

  /// Absent if it has holes.
  std::optional<std::string> known() const;
};

/// The last option of the command that has the first of these names, or else the next one.
CommandOption command_option(const ShellCommand& command,
                             std::initializer_list<std::string_view> names);

}  // namespace maxpods
