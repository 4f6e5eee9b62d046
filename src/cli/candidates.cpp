// SPDX-License-Identifier: Apache-2.0
#include "cli/candidates.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

#include "catalog/catalog.h"
#include "cli/command.h"
#include "cli/options.h"
#include "lint/rule.h"
#include "node/expression_trial.h"
#include "report/words.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

using Words = std::span<const std::string>;

bool is_option(std::string_view word) { return word.starts_with('-') && word != "-"; }

/// Collects the candidates that start with what was typed.
class Offer {
 public:
  /// `kept` was typed before the choice, and is put before each candidate.
  Offer(std::string_view kept, std::string_view typed) : kept_(kept), typed_(typed) {}

  void add(std::string_view word, std::string_view meaning) {
    if (word.starts_with(typed_)) {
      candidates_.words.push_back({std::string(kept_).append(word), std::string(meaning)});
    }
  }
  void add_files() { candidates_.or_files = true; }

  /// From here on, what is offered is the next part of a list between commas.
  void start_after_comma() {
    const std::size_t start = typed_.rfind(',') + 1;  // 0 where there is none
    kept_ += typed_.substr(0, start);
    typed_.remove_prefix(start);
  }

  bool has_typed() const { return !typed_.empty(); }
  bool is_in_list() const { return kept_.ends_with(','); }
  Candidates take() { return std::move(candidates_); }

 private:
  std::string kept_;
  std::string_view typed_;
  Candidates candidates_;
};

std::string size_of(const InstanceType& type) {
  if (!type.vcpus || !type.memory_mib) return "";
  return fmt::format("{}, {}", counted(*type.vcpus, "vCPU"), memory_size(*type.memory_mib));
}

void offer_types(Offer& offer) {
  for (const InstanceType& type : built_in_catalog()) {
    offer.add(type.name.view(), size_of(type));
  }
}

void offer_subcommands(Offer& offer, const Command& command) {
  for (const Command& subcommand : command.subcommands()) {
    offer.add(subcommand.name, subcommand.summary);
  }
}

/// Offers the values of a placeholder in help: `TYPE`, `a|b|c`.
void offer_values(Offer& offer, std::string_view placeholder) {
  const std::string_view stem = placeholder.substr(0, placeholder.find_first_of(".["));
  if (stem == "FILE" || stem == "PATH") return offer.add_files();
  if (stem == "TYPE" || stem == "FAMILY" || stem == "VERDICT" || stem == "RULE") {
    offer.start_after_comma();
  }
  if (stem == "TYPE") return offer_types(offer);
  if (stem == "FAMILY") {
    for (const std::string_view family : families(built_in_catalog())) offer.add(family, "");
  }
  if (stem == "RULE") {
    for (const Rule& rule : lint_rules()) offer.add(rule.name, rule.summary);
  }
  if (stem == "VERDICT") {
    for (const auto& [word, verdict] : expression_verdict_words) offer.add(word, "");
    if (!offer.is_in_list()) offer.add("never", "");
  }
  // Literal words are in lower case.
  for (const std::string_view word : split(placeholder, '|')) {
    if (word == lower_case(word)) offer.add(word, "");
  }
}

/// The position of the last word on the command line.
struct Place {
  /// The option whose value it may be.
  const CLI::Option* option = nullptr;
  /// The arguments before it that are no options.
  std::vector<std::string> positionals;
  std::vector<const CLI::Option*> given;
  /// After `--`, nothing is an option.
  bool only_positionals = false;
};

Place place_after(const Options& options, Words before) {
  Place place;
  for (const std::string& word : before) {
    if (place.option != nullptr && !is_option(word)) {
      if (place.option->get_items_expected_max() == 1) place.option = nullptr;
    } else if (place.only_positionals || !is_option(word)) {
      place.positionals.push_back(word);
    } else if (word == "--") {
      place = {.positionals = std::move(place.positionals), .only_positionals = true};
    } else {
      const bool has_value = word.find('=') != std::string::npos;
      const CLI::Option* const option = options.find(word.substr(0, word.find('=')));
      place.option = option != nullptr && takes_value(*option) && !has_value ? option : nullptr;
      place.given.push_back(option);
    }
  }
  return place;
}

void offer_options(Offer& offer, const CLI::App& app, const Place& place) {
  for (const CLI::Option* option : app.get_options()) {
    const bool is_given = std::ranges::find(place.given, option) != place.given.end();
    const bool may_repeat = option->get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
    if (is_given && !may_repeat) continue;
    for (const std::string& name : option->get_lnames()) {
      offer.add("--" + name, option->get_description());
    }
    for (const std::string& name : option->get_snames()) {
      offer.add("-" + name, option->get_description());
    }
  }
}

/// The command that these words name, up to the first word that names none.
const Command& command_at(Words names) {
  const Command* command = &root_command();
  for (const std::string& name : names) {
    const Command* const found = find_subcommand(*command, name);
    if (found == nullptr) break;
    command = found;
  }
  return *command;
}

/// The placeholder of the next argument. The last one of `EXPR TYPE...` applies to all that follow.
std::string_view placeholder_at(const Positional& positional, const Place& place) {
  const std::vector<std::string_view> names = split(positional.type_name, ' ');
  const bool has_no_expression = std::ranges::any_of(place.given, [](const auto* option) {
    return option != nullptr && option->check_lname("suggest");
  });
  const std::size_t index = has_no_expression ? names.size() : place.positionals.size();
  return names[std::min(index, names.size() - 1)];
}

void offer_arguments(Offer& offer, const Options& options, const Place& place) {
  const Command& command = options.command();
  const bool is_root = command.name.empty();
  if (place.positionals.empty() && !place.only_positionals) offer_subcommands(offer, command);
  if (!options.positional() || (!is_root && !command.subcommands().empty())) return;
  const std::string_view placeholder = placeholder_at(*options.positional(), place);
  if (placeholder == "COMMAND") {
    offer_subcommands(offer, command_at(place.positionals));
    return;
  }
  // All types would hide the commands.
  if (is_root && place.positionals.empty() && !offer.has_typed()) return;
  offer_values(offer, placeholder);
}

/// What can follow in `--option=`.
Candidates values_after(const Options& options, std::string_view typed, std::size_t equals) {
  const CLI::Option* const option = options.find(std::string(typed.substr(0, equals)));
  Offer offer(typed.substr(0, equals + 1), typed.substr(equals + 1));
  if (option != nullptr && takes_value(*option)) offer_values(offer, option->get_type_name());
  return offer.take();
}

}  // namespace

Candidates candidates_for(std::vector<std::string> words) {
  std::string typed;
  if (!words.empty()) {
    typed = std::move(words.back());
    words.pop_back();
  }
  std::string full_name;
  Options options(take_command(words, full_name));
  CommonOptions common;
  const Action unused = add_all_options(options, common);
  const Place place = place_after(options, words);

  const bool is_dashed = typed.starts_with('-') && !place.only_positionals;
  const std::size_t equals = is_dashed ? typed.find('=') : std::string::npos;
  if (equals != std::string::npos) return values_after(options, typed, equals);

  Offer offer("", typed);
  if (is_dashed) {
    offer_options(offer, options.app(), place);
  } else if (place.option != nullptr) {
    offer_values(offer, place.option->get_type_name());
  } else {
    offer_arguments(offer, options, place);
  }
  return offer.take();
}

}  // namespace maxpods
