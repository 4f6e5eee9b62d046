// SPDX-License-Identifier: Apache-2.0
#include "faults/command_shapes.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string_view>

#include "cli/candidates.h"
#include "cli/command.h"
#include "cli/run.h"
#include "shell_words.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods::faults {
namespace {

using Words = std::vector<std::string>;

Words with(Words words, const Words& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

/// What the program says to a word in the place of a number names them: `from 0 to 65,535`.
std::optional<Bounds> bounds_of(const Words& path, const std::string& name) {
  const std::string remarks = outcome_of(with(path, {name, "x"})).remarks;
  constexpr std::string_view before_least = " takes a whole number from ";
  constexpr std::string_view before_most = " to ";
  const std::size_t from = remarks.find(before_least);
  if (from == std::string::npos) return std::nullopt;
  const std::size_t least = from + before_least.size();
  const std::size_t to = remarks.find(before_most, least);
  const std::size_t most = to + before_most.size();
  const auto number = [&](std::size_t start, std::size_t end) {
    std::string digits = remarks.substr(start, end - start);
    std::erase(digits, ',');
    return parse_integer(digits).value();
  };
  return Bounds{.min = number(least, to), .max = number(most, remarks.find(", not ", most))};
}

/// The words that the program offers in the place of a value, but for the instance types.
Words words_of(const Words& path, const std::string& name, std::string_view placeholder) {
  Words words;
  if (placeholder.starts_with("TYPE")) return words;
  for (const Candidate& candidate : candidates_for(with(path, {name, ""})).words) {
    words.push_back(candidate.word);
  }
  return words;
}

OptionShape shape_of(const Words& path, const CLI::Option& option) {
  OptionShape shape;
  for (const std::string& name : option.get_lnames()) shape.names.push_back("--" + name);
  for (const std::string& name : option.get_snames()) shape.names.push_back("-" + name);
  if (!takes_value(option)) return shape;
  shape.placeholder = option.get_type_name();
  shape.takes_many = option.get_items_expected_max() > 1;
  shape.words = words_of(path, shape.names.front(), shape.placeholder);
  if (shape.placeholder == "N") shape.bounds = bounds_of(path, shape.names.front());
  return shape;
}

CommandShape shape_of(const Command& command, const Words& path) {
  CommonOptions common;
  Options options(command);
  const Action unused = add_all_options(options, common);
  CommandShape shape;
  shape.path = path;
  shape.leads_on = !path.empty() && !command.subcommands().empty();
  if (options.positional()) shape.positionals = options.positional()->type_name;
  for (const CLI::Option* const option : options.app().get_options()) {
    shape.options.push_back(shape_of(path, *option));
  }
  for (const std::string_view line : split(command.examples, '\n')) {
    shape.examples.push_back(with(path, shell_words(line)));
  }
  return shape;
}

void add_shapes(const Command& command, const Words& path, std::vector<CommandShape>& shapes) {
  shapes.push_back(shape_of(command, path));
  for (const Command& subcommand : command.subcommands()) {
    add_shapes(subcommand, with(path, {std::string(subcommand.name)}), shapes);
  }
}

}  // namespace

std::vector<CommandShape> command_shapes() {
  std::vector<CommandShape> shapes;
  add_shapes(root_command(), {}, shapes);
  std::size_t options = 0;
  for (CommandShape& shape : shapes) {
    for (OptionShape& option : shape.options) option.index = options++;
  }
  return shapes;
}

const OptionShape* find_option(const CommandShape& command, const std::string& name) {
  const auto found = std::ranges::find_if(command.options, [&](const OptionShape& option) {
    return std::ranges::find(option.names, name) != option.names.end();
  });
  return found == command.options.end() ? nullptr : &*found;
}

std::string title_of(const CommandShape& command) {
  std::string title = "maxpods";
  for (const std::string& word : command.path) title += ' ' + word;
  return title;
}

}  // namespace maxpods::faults
