// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/program_name.h"
#include "cli/terminal.h"
#include "report/paint.h"
#include "text/remark.h"

namespace maxpods {

class Options;

/// The result of a command.
struct Answer {
  /// For stdout.
  std::string text;
  /// For stderr, unless --quiet.
  Remarks warnings;
  /// For stderr: why the answer to a valid question is no; makes the exit status 1.
  Remark refusal;
  /// For stderr: what could not be done beside the answer; makes the exit status 2.
  Remarks failures;
};

/// How a command writes its report; one of the two is set. Only text for people has colours, and
/// names commands as they type them: other formats are the same under every name of the program.
template <typename Report>
struct Format {
  std::string (*plain)(const Report&) = nullptr;
  std::string (*painted)(const Report&, const Paint&) = nullptr;

  std::string operator()(const Report& report, const Paint& paint) const {
    if (plain != nullptr) return plain(report);
    return with_typed_commands(painted(report, paint), paint.program());
  }
};

/// Computes the answer once the options are parsed.
using Action = std::function<Answer(const Paint&)>;

/// One command of the program. Dispatch, help and the tests of the manual all read these.
struct Command {
  /// As typed; empty for the bare calculator.
  std::string_view name;
  /// What follows the name, as in `TYPE... [OPTIONS]`.
  std::string_view synopsis;
  /// What it does, as a clause.
  std::string_view summary;
  /// One per line, without the program's name.
  std::string_view examples;
  /// Adds the command's options; the action reads their values.
  Action (*setup)(Options& options);
  std::span<const Command> (*subcommands)() = [] { return std::span<const Command>(); };
  /// The heading of the subcommands in help, in the singular.
  std::string_view subcommand_noun = "Command";
};

/// The options of every command.
struct CommonOptions {
  ColorMode color = ColorMode::Auto;
  bool quiet = false;
  /// Read from CLI11 itself, because help takes precedence over errors in the other arguments.
  bool help = false;
  bool version = false;
  /// What the user types to run the program; no option.
  std::string_view program = own_name;
};

/// Adds the options of the command, and the common ones. `common` must outlive the parsing.
Action add_all_options(Options& options, CommonOptions& common);

/// The bare calculator, whose subcommands are the other commands.
const Command& root_command();

/// The subcommand of that name, or null.
const Command* find_subcommand(const Command& command, std::string_view name);

std::vector<std::string_view> subcommand_names(const Command& command);

/// Removes the names of a command and its subcommands from the arguments, before which common
/// options may be, and adds them to `full_name`. Returns the root if there are none.
const Command& take_command(std::vector<std::string>& arguments, std::string& full_name);

/// Sets up a command that only has subcommands: refuses all other words.
Action refuse_without_subcommand(Options& options);

/// How to use a command: synopsis, examples, subcommands and options, at most 80 columns wide.
/// `full_name` is what is typed to reach it.
std::string help_text(const Command& command, const std::string& full_name);

/// The command `help`.
Action setup_help(Options& options);

}  // namespace maxpods
