// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <memory>

#include "cli/options.h"
#include "text/bad_input.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The number of arguments before the command that are common options and their values.
std::size_t leading_common_options(std::span<const std::string> arguments) {
  std::size_t count = 0;
  while (count < arguments.size()) {
    const std::string& argument = arguments[count];
    if (argument == "--color") {
      count += 2;
    } else if (argument == "-q" || argument == "--quiet" || argument.starts_with("--color=")) {
      ++count;
    } else {
      break;
    }
  }
  return std::min(count, arguments.size());
}

}  // namespace

Action add_all_options(Options& options, CommonOptions& common) {
  Action action = options.command().setup(options);
  options.group(common_group);
  options.flag("-h,--help", common.help, "Show this help");
  options.choice("--color", "colour mode", common.color, color_mode_words,
                 "When to use colour (default auto: on a terminal)");
  options.flag("-q,--quiet", common.quiet,
               "Suppress warnings, except those that explain exit status 1");
  options.flag("-V,--version", common.version, "Show version, commit and catalog date");
  return action;
}

const Command* find_subcommand(const Command& command, std::string_view name) {
  const std::span<const Command> subcommands = command.subcommands();
  const auto found = std::ranges::find(subcommands, name, &Command::name);
  return found == subcommands.end() ? nullptr : &*found;
}

std::vector<std::string_view> subcommand_names(const Command& command) {
  std::vector<std::string_view> names;
  for (const Command& subcommand : command.subcommands()) names.push_back(subcommand.name);
  return names;
}

const Command& take_command(std::vector<std::string>& arguments, std::string& full_name) {
  const Command* command = &root_command();
  while (true) {
    const auto word =
        arguments.begin() + static_cast<std::ptrdiff_t>(leading_common_options(arguments));
    if (word == arguments.end()) return *command;
    const Command* const found = find_subcommand(*command, *word);
    if (found == nullptr) return *command;
    command = found;
    full_name += " " + *word;
    arguments.erase(word);
  }
}

Action refuse_without_subcommand(Options& options) {
  const auto words = std::make_shared<std::vector<std::string>>();
  options.positional("COMMAND", *words, "Command to run");
  return [words, &command = options.command()](const Paint&) -> Answer {
    const std::vector<std::string_view> names = subcommand_names(command);
    if (words->empty()) {
      throw BadInput(fmt::format("no {} command given", command.name),
                     "allowed: " + joined(names, ", "));
    }
    refuse_word(fmt::format("{} command", command.name), words->front(), names);
  };
}

}  // namespace maxpods
