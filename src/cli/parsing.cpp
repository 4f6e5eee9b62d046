// SPDX-License-Identifier: Apache-2.0
#include "cli/parsing.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "node/settings.h"
#include "text/bad_input.h"
#include "text/nearest.h"
#include "text/quoting.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Names that users confuse with options, in lower case, without leading dashes and with `-` for
/// `_`.
constexpr auto meanings = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"p", "--prefix-delegation"},
     {"pd", "--prefix-delegation"},
     {"max-pods", "--kubelet-max-pods"},
     {"max-pods", "--bootstrap-max-pods"},
     {"vcpus", "--min-vcpus"},
     {"vcpus", "--max-vcpus"},
     {"memory", "--min-memory"},
     {"memory", "--max-memory"}});

[[noreturn]] void refuse_extra(const Options& options, const std::string& extra,
                               const std::string& full_name) {
  if (!extra.starts_with('-')) {
    const bool has_family = options.find("--family") != nullptr;
    throw BadInput(fmt::format("unexpected argument '{}'", extra),
                   has_family ? fmt::format("filter by name with: {} --match {}", full_name,
                                            shell_quoted(extra + '*'))
                              : "see " + full_name + " --help");
  }
  const std::string option = extra.substr(0, extra.find('='));
  const std::vector<std::string> known_names = options.long_names();
  std::vector<std::string_view> near = options_meant_by(option);
  std::erase_if(near,
                [&](std::string_view name) { return options.find(std::string(name)) == nullptr; });
  if (near.empty()) near = nearest(option, {known_names.begin(), known_names.end()});
  throw BadInput(fmt::format("unknown option '{}'{}", option, did_you_mean(near)),
                 "see " + full_name + " --help");
}

/// Reports an error of CLI11 in this program's words.
[[noreturn]] void refuse(const CLI::App& app, const CLI::ParseError& error,
                         const std::string& full_name) {
  const std::string_view complaint = error.what();
  for (const CLI::Option* option : app.get_options()) {
    const std::string name = option->get_name();
    if (!complaint.starts_with(name + ":")) continue;
    if (option->count() > 1) throw BadInput(name + " is given more than once", "give it once");
    throw BadInput(fmt::format("{} needs a value: {}", name, option->get_type_name()));
  }
  throw BadInput(error.what(), "see " + full_name + " --help");
}

/// Takes the arguments that CLI11 left over as positional ones. Returns the first that is not, if
/// any.
std::optional<std::string> take_positionals(const Options& options) {
  bool only_positionals = false;
  for (const std::string& argument : options.app().remaining()) {
    // A dash alone is standard input.
    const bool is_option = argument.starts_with('-') && argument != "-" && !only_positionals;
    if (argument == "--" && !only_positionals) {
      only_positionals = true;
    } else if (options.positional() && !is_option) {
      options.positional()->target->push_back(argument);
    } else {
      return argument;
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string_view> options_meant_by(std::string_view word) {
  const bool is_option_or_variable =
      word.starts_with('-') || word.find('_') != std::string_view::npos;
  if (!is_option_or_variable) return {};
  std::string plain = kebab_case(word.substr(0, word.find('=')));
  plain.erase(0, plain.find_first_not_of('-'));
  if (plain.empty()) return {};  // as the variable of a setting that has none
  std::vector<std::string_view> options;
  for (const auto& [known, option] : meanings) {
    if (known == plain) options.push_back(option);
  }
  for (const Setting& setting : node_settings) {
    if (kebab_case(setting.variable) == plain) options.push_back(setting.option());
  }
  return options;
}

void refuse_empty_values(std::span<const std::string> arguments) {
  for (const std::string& argument : before_double_dash(arguments)) {
    constexpr std::size_t short_size = 3;  // `-o=`
    const bool is_short = argument.size() == short_size && argument.starts_with('-');
    const bool may_lack_value = argument.starts_with("--") || is_short;
    if (may_lack_value && argument.find('=') == argument.size() - 1) {
      throw BadInput(fmt::format("'{}' has no value", argument), "check that the variable is set");
    }
  }
}

bool understands(Options& options, std::span<const std::string> arguments, Options::Register which,
                 const std::string& full_name) {
  CLI::App& app = options.app();
  app.allow_extras();
  const bool must_say_why = which == Options::Register::All;
  try {
    options.parse(arguments);
  } catch (const CLI::ParseError& error) {
    if (must_say_why) refuse(app, error, full_name);
    return false;
  }
  const std::optional<std::string> extra = take_positionals(options);
  if (extra && must_say_why) refuse_extra(options, *extra, full_name);
  return !extra;
}

}  // namespace maxpods
