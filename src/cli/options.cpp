// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <utility>

#include "text/bad_input.h"
#include "text/nearest.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::size_t max_words_to_list = 12;

/// Whether `argument` may give the option: `--name`, `--name=value`, or for `-o` any cluster of
/// short options that has the letter.
bool may_give(std::string_view argument, std::string_view option) {
  if (option.starts_with("--")) {
    return argument.starts_with(option) &&
           (argument.size() == option.size() || argument[option.size()] == '=');
  }
  const bool is_cluster = argument.starts_with('-') && !argument.starts_with("--");
  return is_cluster && argument.find(option[1]) != std::string_view::npos;
}

}  // namespace

void refuse_pair(std::string_view one, std::string_view other, std::string_view reason) {
  throw BadInput(fmt::format("{} and {} cannot be combined: {}", one, other, reason));
}

void refuse_stdin_twice(const std::vector<std::string>& paths,
                        std::initializer_list<std::optional<std::string>> more) {
  if (std::ranges::count(paths, "-") + std::count(more.begin(), more.end(), "-") <= 1) return;
  throw BadInput("standard input ('-') can be read only once",
                 "save the other input to a file, and name that");
}

int parse_option_number(std::string_view option, const std::string& value, Bounds bounds) {
  const std::optional<int> number = parse_integer(value);
  if (number && *number >= bounds.min && *number <= bounds.max) return *number;
  throw BadInput(fmt::format("{} takes a whole number from {} to {}, not '{}'", option,
                             with_commas(bounds.min), with_commas(bounds.max), value));
}

void refuse_word(std::string_view what, std::string_view word,
                 const std::vector<std::string_view>& allowed, const std::string& hint) {
  const bool few = allowed.size() <= max_words_to_list;
  throw BadInput(fmt::format("unknown {} '{}'{}", what, word, did_you_mean(nearest(word, allowed))),
                 few ? "allowed: " + joined(allowed, ", ") : hint);
}

std::vector<std::string> split_lists(const std::vector<std::string>& values,
                                     std::string_view what) {
  std::vector<std::string> parts;
  for (const std::string& value : values) {
    for (const std::string_view each : split(value, ',')) {
      // Blanks may follow a comma.
      const std::string_view part = each.substr(std::min(each.find_first_not_of(' '), each.size()));
      if (part.empty()) {
        throw BadInput(fmt::format("empty {} in '{}'", what, value),
                       "remove the comma, or check that the variable is set");
      }
      parts.emplace_back(part);
    }
  }
  return parts;
}

std::span<const std::string> before_double_dash(std::span<const std::string> arguments) {
  const auto end = std::ranges::find(arguments, "--");
  return arguments.first(static_cast<std::size_t>(end - arguments.begin()));
}

bool takes_value(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

Options::Options(const Command& command, std::span<const std::string> arguments, Register which)
    : app_(std::make_unique<CLI::App>()),
      command_(command),
      arguments_(before_double_dash(arguments)),
      which_(which) {
  app_->set_help_flag();  // CLI11's own; ours is a flag like the others
}

Options::~Options() = default;

std::vector<std::string> Options::long_names() const {
  std::vector<std::string> names;
  for (const CLI::Option* option : app_->get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

const CLI::Option* Options::find(const std::string& name) const {
  return app_->get_option_no_throw(name);
}

bool Options::wanted(std::string_view names) const {
  if (which_ == Register::All) return true;
  // Asked for each option of a command in each run: a list of the names would take memory.
  const std::size_t comma = names.find(',');
  const bool first_is_given = std::ranges::any_of(arguments_, [&](const std::string& given) {
    return may_give(given, names.substr(0, comma));
  });
  return first_is_given || (comma != std::string_view::npos && wanted(names.substr(comma + 1)));
}

void Options::positional(std::string_view type_name, std::vector<std::string>& target,
                         std::string_view description) {
  positional_ = {std::string(type_name), std::string(description), group_, &target};
}

void Options::flag(std::string_view names, bool& target, std::string_view description) {
  if (!wanted(names)) return;
  for (const std::string_view name : split(names, ',')) {
    const std::string with_value = std::string(name) + '=';
    const auto has_value = [&](const std::string& given) { return given.starts_with(with_value); };
    if (std::ranges::any_of(arguments_, has_value)) {
      throw BadInput(fmt::format("{} takes no value", name),
                     "leave the option out to switch it off");
    }
  }
  app_->add_flag(std::string(names), target, std::string(description))->group(group_);
}

void Options::text(std::string_view names, std::string_view type_name,
                   std::optional<std::string>& target, std::string_view description) {
  const auto read = [&target](const std::string& value) { target = value; };
  parsed(names, type_name, read, description);
}

void Options::list(std::string_view names, std::string_view type_name,
                   std::vector<std::string>& target, std::string_view description) {
  if (!wanted(names)) return;
  app_->add_option(std::string(names), target, std::string(description))
      ->type_name(std::string(type_name))
      ->expected(1)
      ->allow_extra_args(false)  // else CLI11 reads `[a,b]` as a list of its own
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->group(group_);
}

void Options::words(std::string_view names, std::string_view type_name,
                    std::vector<std::string>& target, std::string_view description) {
  if (!wanted(names)) return;
  app_->add_option(std::string(names), target, std::string(description))
      ->type_name(std::string(type_name))
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->group(group_);
}

void Options::parsed(std::string_view names, std::string_view type_name,
                     const std::function<void(const std::string&)>& read,
                     std::string_view description) {
  if (!wanted(names)) return;
  app_->add_option_function<std::string>(std::string(names), read, std::string(description))
      ->type_name(std::string(type_name))
      ->group(group_);
}

void Options::memory(std::string_view name, std::optional<int>& target_mib,
                     std::string_view description) {
  const auto read = [&target_mib, name](const std::string& text) {
    target_mib = parse_memory_mib(text);
    if (target_mib) return;
    throw BadInput(
        fmt::format("{} takes a size such as 8 (GiB), 8Gi or 512Mi, not '{}'", name, text));
  };
  parsed(name, "SIZE", read, description);
}

void Options::parse(std::span<const std::string> words) {
  std::vector<std::string> plain(words.begin(), words.end());
  for (std::size_t i = 0; i < before_double_dash(words).size(); ++i) remove_equals(plain[i]);
  // CLI11 takes them from the back.
  std::ranges::reverse(plain);
  app_->parse(std::move(plain));
}

void Options::remove_equals(std::string& word) const {
  constexpr std::size_t position = 2;
  if (word.size() <= position || word.starts_with("--") || word[0] != '-') return;
  const CLI::Option* const option = find(word.substr(0, position));
  if (option != nullptr && takes_value(*option) && word[position] == '=') word.erase(position, 1);
}

void Options::first_given(std::string& target, const std::vector<std::string_view>& groups,
                          std::string_view except) {
  app_->parse_complete_callback([&target, groups, except, this] {
    for (const CLI::Option* option : app_->get_options()) {
      const bool is_of_groups = std::ranges::find(groups, option->get_group()) != groups.end();
      if (!is_of_groups || option->count() == 0 || option->get_name() == except) continue;
      target = option->get_name();
      return;
    }
  });
}

}  // namespace maxpods
