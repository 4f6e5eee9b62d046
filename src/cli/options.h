// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/strings.h"

namespace CLI {
class App;
}

namespace maxpods {

/// The groups of options that several commands have, as help shows them.
inline constexpr std::string_view networking_group = "Networking";
inline constexpr std::string_view memory_group = "Memory";
inline constexpr std::string_view types_group = "Instance types";
inline constexpr std::string_view output_group = "Output";
inline constexpr std::string_view common_group = "Common";

/// The whole numbers that an option takes, both ends included.
struct Bounds {
  int least = 1;
  int most = std::numeric_limits<int>::max();
};

/// A word that an option takes, and what it stands for.
template <typename Value>
struct Choice {
  std::string_view word;
  Value value;
};

/// Throws BadInput that names the nearest word, and hints at all of them, or at `hint` where they
/// are many. `what` says what the word was to be, as in `unknown output format 'tabel'`.
[[noreturn]] void refuse_word(std::string_view what, std::string_view word,
                              const std::vector<std::string_view>& allowed,
                              const std::string& hint = "");

/// Throws BadInput for two options that cannot go together.
[[noreturn]] void refuse_pair(std::string_view one, std::string_view other,
                              std::string_view reason);

/// Throws BadInput where more than one of the paths is standard input.
void refuse_stdin_twice(const std::vector<std::string>& paths);

/// What the user gave for `option`, as a number. Throws BadInput naming option and value.
int parse_option_number(std::string_view option, const std::string& value, Bounds bounds);

/// The parts of every value between commas: lists may be given either way. Throws BadInput for an
/// empty part, which is most often a variable that is not set.
std::vector<std::string> split_lists(const std::vector<std::string>& values, std::string_view what);

/// The arguments of a command that are no options.
struct Positional {
  std::string type_name;
  std::string description;
  std::string group;
  std::vector<std::string>* target;
};

/// The arguments before the first `--`, after which none is an option.
std::span<const std::string> before_double_dash(std::span<const std::string> arguments);

/// The name of the first option of these groups that was given, but for `except`; empty for none.
std::string first_given(const CLI::App& app, const std::vector<std::string_view>& groups,
                        std::string_view except);

/// The options of a command: the one definition that parsing, help and the tests of the manual
/// read.
///
/// Registering options with CLI11 is what the start of the program would spend most of its time on.
/// So those that no argument mentions are left out, and are registered only where help or an error
/// message wants to know all of them. What is parsed is the same either way.
class Options {
 public:
  enum class Register { Mentioned, All };

  /// `app` and what is to be parsed must outlive this.
  Options(CLI::App& app, std::span<const std::string> arguments, Register which);

  /// The options that follow belong to that group.
  void group(std::string_view name) { group_ = name; }

  /// What stands on the command line without an option goes to `target`. CLI11 is not told: it
  /// would read `[a,b]` as a list of its own, and `[]` as nothing.
  void positional(std::string_view type_name, std::vector<std::string>& target,
                  std::string_view description);
  const std::optional<Positional>& positional() const { return positional_; }

  void flag(std::string_view names, bool& target, std::string_view description);
  void text(std::string_view names, std::string_view type_name, std::optional<std::string>& target,
            std::string_view description);

  /// An option that may be repeated.
  void list(std::string_view names, std::string_view type_name, std::vector<std::string>& target,
            std::string_view description);

  /// An option that may be repeated, and takes all words that follow it, up to the next option.
  void words(std::string_view names, std::string_view type_name, std::vector<std::string>& target,
             std::string_view description);

  /// An option whose value `read` takes, throwing BadInput where it cannot.
  void parsed(std::string_view names, std::string_view type_name,
              const std::function<void(const std::string&)>& read, std::string_view description);

  /// An option that takes a size of memory: GiB, or a unit of its own.
  void memory(std::string_view name, std::optional<int>& target_mib, std::string_view description);

  /// Calls `note` once all is parsed, with what was parsed.
  void after_parsing(const std::function<void(const CLI::App&)>& note);

  /// `Target` is int or std::optional<int>.
  template <typename Target>
  void number(std::string_view name, Target& target, Bounds bounds, std::string_view description) {
    const auto read = [&target, name, bounds](const std::string& value) {
      target = parse_option_number(name, value, bounds);
    };
    parsed(name, "N", read, description);
  }

  /// An option that takes one of a few words. `Target` is Value or std::optional<Value>.
  template <typename Value, std::size_t count, typename Target>
  void choice(std::string_view names, std::string_view what, Target& target,
              const std::array<Choice<Value>, count>& choices, std::string_view description) {
    if (!wanted(names)) return;
    std::vector<std::string_view> words;
    for (const Choice<Value>& choice : choices) words.push_back(choice.word);
    const auto read = [&target, what, &choices, words](const std::string& given) {
      const auto found = std::ranges::find(choices, given, &Choice<Value>::word);
      if (found == choices.end()) refuse_word(what, given, words);
      target = found->value;
    };
    parsed(names, joined(words, "|"), read, description);
  }

 private:
  bool wanted(std::string_view names) const;

  CLI::App& app_;
  std::span<const std::string> arguments_;
  Register which_;
  std::string group_;
  std::optional<Positional> positional_;
};

}  // namespace maxpods
