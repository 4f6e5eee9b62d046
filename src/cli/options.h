// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// How commands add options. Names, values and bounds given here are what help and messages say.
namespace maxpods {

/// The whole numbers that an option takes, both ends included.
struct Bounds {
  int least = 1;
  int most = std::numeric_limits<int>::max();
};

/// What the user gave for `option`, as a number. Throws BadInput naming option and value.
int parse_option_number(std::string_view option, const std::string& value, Bounds bounds);

/// An option with a whole number; `Target` is int or std::optional<int>.
template <typename Target>
CLI::Option* add_number(CLI::App& app, const std::string& name, Target& target, Bounds bounds,
                        const std::string& description) {
  return app
      .add_option_function<std::string>(
          name,
          [&target, name, bounds](const std::string& value) {
            target = parse_option_number(name, value, bounds);
          },
          description)
      ->type_name("N");
}

/// The words that an option takes, the first being the default, and what they stand for.
template <typename Value>
using Choices = std::vector<std::pair<std::string, Value>>;

/// Throws BadInput that names the nearest word, or all of them.
[[noreturn]] void refuse_word(const std::string& what, const std::string& word,
                              const std::vector<std::string>& allowed);

/// An option that takes one of a few words; `Target` is Value or std::optional<Value>. `what` names
/// the option's meaning in messages, as in `unknown output format 'tabel'`.
template <typename Value, typename Target>
CLI::Option* add_choice(CLI::App& app, const std::string& names, const std::string& what,
                        Target& target, const Choices<Value>& choices,
                        const std::string& description) {
  std::vector<std::string> words;
  for (const auto& [word, value] : choices) words.push_back(word);
  return app
      .add_option_function<std::string>(
          names,
          [&target, what, choices, words](const std::string& given) {
            const auto found =
                std::ranges::find(choices, given, &std::pair<std::string, Value>::first);
            if (found == choices.end()) refuse_word(what, given, words);
            target = found->second;
          },
          description)
      ->type_name(CLI::detail::join(words, "|"));
}

/// The parts of every value between commas: lists may be given either way. Throws BadInput for an
/// empty part, which is most often a variable that is not set.
std::vector<std::string> split_lists(const std::vector<std::string>& values,
                                     const std::string& what);

std::string lower_case(std::string text);

}  // namespace maxpods
