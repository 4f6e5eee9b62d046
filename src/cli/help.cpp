// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>
#include <sstream>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/options.h"
#include "text/bad_input.h"
#include "text/strings.h"
#include "text/table.h"

namespace maxpods {
namespace {

constexpr std::size_t description_column = 28;

/// The names and the words of an option go on in a second line, where they are longer than a line.
std::string broken_words(std::string line) {
  constexpr std::size_t width = 80;
  constexpr std::size_t names_indent = 3;  // and the blank behind the comma
  const std::size_t end =
      line.size() > width ? line.find_last_of("|,", width - 1) : std::string::npos;
  if (end == std::string::npos) return line;
  const std::size_t indent = line[end] == ',' ? names_indent : line.rfind(' ', end) + 1;
  return line.insert(end + 1, '\n' + std::string(indent, ' '));
}

/// A name and its description, which starts on a new line if the name is long.
std::string entry(const std::string& name, const std::string& description) {
  std::string line = "  " + name;
  if (line.size() + 2 > description_column)
    line = broken_words(std::move(line)) + '\n' + std::string(description_column, ' ');
  if (line.size() < description_column) line.resize(description_column, ' ');
  return line + wrapped(description, description_column) + '\n';
}

std::string option_names(const CLI::Option& option) {
  std::string names;
  for (const std::string& name : option.get_snames()) names += "-" + name + ", ";
  for (const std::string& name : option.get_lnames()) names += "--" + name + ", ";
  names.resize(names.size() - 2);
  return takes_value(option) ? names + ' ' + option.get_type_name() : names;
}

/// The groups in the order of their first options. A group that only has positional arguments is
/// first, the common options are last.
std::vector<std::string> groups_of(const CLI::App& app,
                                   const std::optional<Positional>& positional) {
  std::vector<std::string> groups;
  for (const CLI::Option* option : app.get_options()) {
    if (std::ranges::find(groups, option->get_group()) == groups.end()) {
      groups.push_back(option->get_group());
    }
  }
  if (positional && std::ranges::find(groups, positional->group) == groups.end()) {
    groups.insert(groups.begin(), positional->group);
  }
  std::stable_partition(groups.begin(), groups.end(),
                        [](const std::string& group) { return group != common_group; });
  return groups;
}

std::string options_help(const Options& options) {
  const CLI::App& app = options.app();
  const std::optional<Positional>& positional = options.positional();
  std::string text;
  for (const std::string& group : groups_of(app, positional)) {
    text += fmt::format("\n{}:\n", group);
    if (positional && positional->group == group) {
      text += entry(positional->type_name, positional->description);
    }
    for (const CLI::Option* option : app.get_options()) {
      if (option->get_group() == group)
        text += entry(option_names(*option), option->get_description());
    }
  }
  return text;
}

std::string examples_help(const Command& command, const std::string& full_name) {
  if (command.examples.empty()) return "";
  std::string text = "\nExamples:\n";
  std::istringstream lines{std::string(command.examples)};
  for (std::string line; std::getline(lines, line);) {
    text += fmt::format("  {} {}\n", full_name, line);
  }
  return text;
}

std::string subcommands_help(const Command& command) {
  if (command.subcommands().empty()) return "";
  std::string text = fmt::format("\n{}s:\n", command.subcommand_noun);
  for (const Command& subcommand : command.subcommands()) {
    text += entry(std::string(subcommand.name), std::string(subcommand.summary));
  }
  return text;
}

constexpr std::string_view exit_status_help =
    "\nExit status: 0 success; 1 the answer is no; 2 wrong usage, bad input, or a\n"
    "failed read or write; 70 a bug in maxpods. See `man maxpods` for details.\n";

/// The command of a subcommand and its name, as `emit nodeadm`; empty if no command has it.
std::string path_of_subcommand(std::string_view name) {
  for (const Command& command : root_command().subcommands()) {
    if (find_subcommand(command, name) != nullptr) return fmt::format("{} {}", command.name, name);
  }
  return "";
}

Answer help_on(const std::vector<std::string>& words, std::string_view program) {
  const Command* command = &root_command();
  std::string full_name(program);
  for (const std::string& word : words) {
    const Command* const found = find_subcommand(*command, word);
    if (found == nullptr) {
      if (command->subcommands().empty()) {
        throw BadInput(
            fmt::format("unexpected argument '{}': {} has no commands of its own", word, full_name),
            "see " + full_name + " --help");
      }
      const std::string path = path_of_subcommand(word);
      refuse_word(lower_case(command->subcommand_noun), word, subcommand_names(*command),
                  path.empty() ? fmt::format("list them with: {} --help", full_name)
                               : fmt::format("see maxpods help {}", path));
    }
    command = found;
    full_name += " " + word;
  }
  return {.text = help_text(*command, full_name)};
}

}  // namespace

std::string help_text(const Command& command, const std::string& full_name) {
  CommonOptions common;
  Options options(command);
  const Action unused = add_all_options(options, common);
  std::string text =
      fmt::format("{}.\n\nUsage: {} {}\n", command.summary, full_name, command.synopsis);
  if (command.name.empty()) text += fmt::format("       {} COMMAND ...\n", full_name);
  text += examples_help(command, full_name) + subcommands_help(command) + options_help(options);
  if (command.name.empty()) text += exit_status_help;
  return text;
}

Action setup_help(Options& options) {
  const auto words = std::make_shared<std::vector<std::string>>();
  options.positional("COMMAND", *words, "Command, and its target");
  return [words](const Paint& paint) { return help_on(*words, paint.program()); };
}

}  // namespace maxpods
