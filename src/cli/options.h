// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/strings.h"
#include "text/word.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace maxpods {

struct Command;

/// The groups of options that several commands have, as help shows them.
inline constexpr std::string_view networking_group = "Networking";
inline constexpr std::string_view memory_group = "Memory";
inline constexpr std::string_view kubelet_group = "Kubelet and Karpenter";
inline constexpr std::string_view types_group = "Instance types";
inline constexpr std::string_view output_group = "Output";
inline constexpr std::string_view common_group = "Common";

/// The whole numbers that an option takes, both ends included.
struct Bounds {
  int min = 1;
  int max = std::numeric_limits<int>::max();
};

/// A sanity bound for counts of pods on one node: far above what EKS has, 250, and far below where
/// sums overflow.
inline constexpr int max_pod_count = 100000;

/// Throws BadInput that names the nearest word, with all of them as the hint, or `hint` if they are
/// many. `what` is the kind of word, as in `unknown output format 'tabel'`.
[[noreturn]] void refuse_word(std::string_view what, std::string_view word,
                              const std::vector<std::string_view>& allowed,
                              const std::string& hint = "");

/// The value of the word. Throws BadInput, as refuse_word does, if it is none of the choices.
template <typename Value, std::size_t count>
Value parse_choice(std::string_view what, std::string_view word,
                   const std::array<Word<Value>, count>& choices) {
  const auto found = std::ranges::find(choices, word, &Word<Value>::word);
  if (found != choices.end()) return found->value;
  std::vector<std::string_view> words;
  for (const Word<Value>& choice : choices) words.push_back(choice.word);
  refuse_word(what, word, words);
}

/// Throws BadInput for two options that cannot be combined.
[[noreturn]] void refuse_pair(std::string_view one, std::string_view other,
                              std::string_view reason);

/// Throws BadInput if more than one of all these paths is standard input.
void refuse_stdin_twice(const std::vector<std::string>& paths,
                        std::initializer_list<std::optional<std::string>> more = {});

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

/// Whether the option takes a value, so that it is no flag.
bool takes_value(const CLI::Option& option);

/// The arguments before the first `--`, after which none is an option.
std::span<const std::string> before_double_dash(std::span<const std::string> arguments);

/// The options of a command: the one definition that parsing, help and the tests of the manual
/// read.
///
/// Registering all options with CLI11 would take most of the time of a start. So options that no
/// argument mentions are registered only if help or an error message needs all of them. The result
/// of parsing is the same either way.
class Options {
 public:
  enum class Register { Mentioned, All };

  /// `command` and `arguments` must outlive this.
  Options(const Command& command, std::span<const std::string> arguments, Register which);
  explicit Options(const Command& command) : Options(command, {}, Register::All) {}
  ~Options();
  Options(const Options&) = delete;
  Options& operator=(const Options&) = delete;

  /// The command whose options these are.
  const Command& command() const { return command_; }

  CLI::App& app() const { return *app_; }

  /// Every name of every option, as `--cni-version`.
  std::vector<std::string> long_names() const;

  /// The option of that name, or null.
  const CLI::Option* find(const std::string& name) const;

  /// The options that follow belong to that group; before the first call, to "Arguments".
  void group(std::string_view name) { group_ = name; }

  /// Arguments that are no options go to `target`. They are not registered with CLI11, which would
  /// read `[a,b]` as a list of its own, and `[]` as nothing.
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

  /// Parses words that are registered options and their values.
  void parse(std::span<const std::string> words);

  /// After parsing, sets `target` to the name of the first given option of these groups other than
  /// `except`, if there is one.
  void first_given(std::string& target, const std::vector<std::string_view>& groups,
                   std::string_view except);

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
              const std::array<Word<Value>, count>& choices, std::string_view description) {
    if (!wanted(names)) return;
    std::vector<std::string_view> words;
    for (const Word<Value>& choice : choices) words.push_back(choice.word);
    const auto read = [&target, what, &choices](const std::string& given) {
      target = parse_choice(what, given, choices);
    };
    parsed(names, joined(words, "|"), read, description);
  }

  /// The option that all commands call -o, in its group. The first format is the default.
  template <typename Format, std::size_t count>
  void output(Format& format, const std::array<Word<Format>, count>& formats) {
    format = formats.front().value;
    group(output_group);
    choice("-o,--output", "output format", format, formats,
           "Output format (default " + std::string(formats.front().word) + ')');
  }

 private:
  bool wanted(std::string_view names) const;

  /// Makes `-o=json` the `-ojson` that CLI11 reads.
  void remove_equals(std::string& word) const;

  std::unique_ptr<CLI::App> app_;
  const Command& command_;
  std::span<const std::string> arguments_;
  Register which_;
  std::string group_ = "Arguments";
  std::optional<Positional> positional_;
};

}  // namespace maxpods
