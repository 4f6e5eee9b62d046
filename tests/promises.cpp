// SPDX-License-Identifier: Apache-2.0
#include "promises.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <utility>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/parsing.h"
#include "shell_words.h"
#include "text/bad_input.h"
#include "text/strings.h"

namespace maxpods {
namespace {

struct Broken {
  std::string promise;
};

void expect(bool holds, std::string_view promise, std::string_view text) {
  if (!holds) throw Broken{std::string(promise).append(": ").append(text)};
}

/// The lines of a text that ends its last one.
std::vector<std::string> lines_of(std::string_view text, std::string_view promise) {
  if (text.empty()) return {};
  expect(text.ends_with('\n'), promise, text);
  std::vector<std::string> lines;
  for (const std::string_view line : split(text.substr(0, text.size() - 1), '\n')) {
    lines.emplace_back(line);
  }
  return lines;
}

/// Without the color that some words have.
std::string plain(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t start = std::min(text.find("\x1b["), text.size());
    result += text.substr(0, start);
    const std::size_t end = text.find('m', start);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return result;
}

template <std::size_t count>
bool starts_with_any(std::string_view text, const std::array<std::string_view, count>& starts) {
  return std::ranges::any_of(starts, [&](std::string_view it) { return text.starts_with(it); });
}

constexpr std::string_view error_start = "maxpods: error: ";
constexpr std::string_view warning_start = "maxpods: warning: ";
constexpr std::string_view hint_start = "hint: ";

/// What the program defines for a command line.
struct Definition {
  explicit Definition(std::vector<std::string> line)
      : words(std::move(line)),
        command(take_command(words, full_name)),
        options(command),
        action(add_all_options(options, common)) {}

  bool has(const std::string& option) const { return options.find(option) != nullptr; }

  bool parses() {
    const bool leads_on = !command.name.empty() && !command.subcommands().empty();
    if (leads_on && !words.empty() && !words.front().starts_with('-')) return false;
    try {
      return understands(options, words, Options::Register::All, full_name);
    } catch (const BadInput&) {
      return false;
    }
  }

  std::vector<std::string> words;
  std::string full_name = "maxpods";
  const Command& command;
  CommonOptions common;
  Options options;
  /// Owns what is parsed into.
  Action action;
};

/// The words of the first command of maxpods in the hint, with a number for N; none if it has none.
std::vector<std::string> command_in(const std::string& hint) {
  constexpr std::string_view program = " maxpods ";
  const std::size_t start = hint.find(program);
  if (start == std::string::npos) return {};
  std::vector<std::string> words =
      shell_words(std::string_view(hint).substr(start + program.size()));
  std::erase(words, "...");
  std::ranges::replace(words, "N", "1");
  return words;
}

void check_hint(const std::string& hint, const std::vector<std::string>& arguments) {
  const std::vector<std::string> command = command_in(hint);
  expect(command.empty() || Definition(command).parses(),
         "a hint with a command that does not parse", hint);
  // Its query has no options, but keys of the same names.
  if (std::ranges::find(arguments, "terraform-external") != arguments.end()) return;
  const Definition called(arguments);
  // Not as a shell: the apostrophe of a word is no quote.
  for (const std::string_view word : split(hint, ' ')) {
    if (word == "maxpods" || word == "aws" || word == "kubectl") break;
    const std::string option(word.substr(0, word.find_first_of("=,:;)")));
    const bool is_option = option.starts_with("--") && option.size() > 2;
    expect(!is_option || called.has(option), "a hint with an option that the command lacks", hint);
  }
}

/// An error, an excerpt of what was given, and a hint, as far as they are there.
bool is_one_error(const std::vector<std::string>& remarks) {
  constexpr std::array<std::string_view, 3> starts{error_start, "  ", hint_start};
  if (remarks.empty() || !remarks.front().starts_with(error_start)) return false;
  std::size_t kind = 1;
  for (std::size_t i = 1; i < remarks.size(); ++i) {
    while (kind < starts.size() && !remarks[i].starts_with(starts.at(kind))) ++kind;
    if (kind == starts.size()) return false;
    if (kind == 2) ++kind;
  }
  return true;
}

void check_remarks(const std::vector<std::string>& arguments, const Outcome& outcome) {
  constexpr std::size_t max_bytes_of_error = 2500;  // what is quoted in it has an end
  const std::string text = plain(outcome.remarks);
  const std::vector<std::string> lines = lines_of(text, "a remark without an end");
  bool has_hint = true;
  for (auto line = lines.begin(); line != lines.end(); ++line) {
    expect(is_fit_for_terminal(*line), "a remark that a terminal obeys", *line);
    const bool is_hint = line->starts_with(hint_start);
    if (is_hint) check_hint(*line, arguments);
    if (outcome.exit_status == 2) continue;
    expect(!is_hint || !has_hint, "a hint without a remark", text);
    has_hint = is_hint;
    // Where the answer itself says no, the reason is a warning.
    const bool is_last = std::all_of(line + 1, lines.end(), [](const std::string& later) {
      return later.starts_with(hint_start);
    });
    const bool may_be_error = outcome.exit_status == 1 && is_last && outcome.answer.empty();
    expect(is_hint || line->starts_with(warning_start) ||
               (line->starts_with(error_start) && may_be_error),
           "a remark that does not go with the exit status", text);
  }
  if (outcome.exit_status == 1) expect(!lines.empty(), "a no without a reason", outcome.answer);
  if (outcome.exit_status != 2) return;
  expect(is_one_error(lines), "no error, or more than one with its hint", text);
  expect(text.size() <= max_bytes_of_error, "an error that nobody reads", text);
}

std::vector<std::string> before_dashes(const std::vector<std::string>& arguments) {
  return {arguments.begin(), std::ranges::find(arguments, "--")};
}

bool asks_for(const std::vector<std::string>& arguments, const std::string& format) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "-o" + format || arguments[i] == "--output=" + format) return true;
    const bool takes_next = arguments[i] == "-o" || arguments[i] == "--output";
    if (takes_next && i + 1 < arguments.size() && arguments[i + 1] == format) return true;
  }
  return false;
}

/// Help and version are text, whatever the format. Short options may stand together.
bool may_ask_for_help(const std::vector<std::string>& arguments) {
  return std::ranges::any_of(arguments, [](const std::string& argument) {
    const bool is_short = argument.starts_with('-') && !argument.starts_with("--");
    return argument == "--help" || argument == "--version" ||
           (is_short && argument.find_first_of("hV") != std::string::npos);
  });
}

bool is_emitted(const std::vector<std::string>& arguments) {
  return std::ranges::find(arguments, "emit") != arguments.end();
}

/// A diff has the lines of files as they are, be they fit for a terminal or not.
bool is_diff(const std::vector<std::string>& arguments) {
  return std::ranges::find(arguments, "--diff") != arguments.end();
}

/// What `emit` makes is for others, who have schemas of their own.
void check_json(const std::vector<std::string>& arguments, const std::string& answer) {
  const auto document = nlohmann::json::parse(answer, nullptr, false);
  expect(!document.is_discarded(), "-o json, and no JSON document", answer);
  const bool has_version =
      document.is_object() && document.contains("schemaVersion") && document["schemaVersion"] == 1;
  expect(is_emitted(arguments) || has_version, "JSON without its version", answer);
}

/// Takes the first record off; how many cells it has. A comma or line feed in quotes is none.
std::size_t take_record(std::string_view& csv) {
  std::size_t cells = 1;
  bool is_quoted = false;
  while (!csv.empty()) {
    const char byte = csv.front();
    csv.remove_prefix(1);
    if (byte == '"') is_quoted = !is_quoted;
    if (byte == ',' && !is_quoted) ++cells;
    if (byte == '\n' && !is_quoted) return cells;
  }
  expect(!is_quoted, "a quote without an end", "");
  return cells;
}

void check_csv(const std::string& answer) {
  const std::string header = answer.substr(0, answer.find('\n'));
  const bool is_header =
      header.find(',') != std::string::npos &&
      header.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_,") == std::string::npos;
  expect(is_header, "-o csv, and no header", answer);
  std::string_view csv = answer;
  const std::size_t cells = take_record(csv);
  while (!csv.empty()) {
    expect(take_record(csv) == cells, "other cells than the header has", answer);
  }
}

void check_answer(const std::vector<std::string>& arguments, const Outcome& outcome) {
  if (outcome.exit_status == 2) {
    expect(outcome.answer.empty(), "an answer beside an error", outcome.answer);
    return;
  }
  const std::vector<std::string> given = before_dashes(arguments);
  const bool is_text = may_ask_for_help(given);
  const bool is_json = !is_text && asks_for(given, "json");
  const bool is_csv = !is_text && asks_for(given, "csv");
  // Data have no colour.
  const std::string answer = is_json || is_csv ? outcome.answer : plain(outcome.answer);
  for (std::string& line : lines_of(answer, "an answer without an end")) {
    // Completions have one between a word and what it means.
    std::ranges::replace(line, '\t', ' ');
    expect(is_diff(given) || is_fit_for_terminal(line), "an answer that a terminal obeys", line);
  }
  if (outcome.exit_status == 1 && is_emitted(given)) {
    expect(answer.empty(), "a configuration, and a no", answer);
    return;
  }
  if (is_json) check_json(given, answer);
  // A no may have no table, but for its reason.
  if (is_csv && (outcome.exit_status == 0 || !answer.empty())) check_csv(answer);
}

}  // namespace

// Written once more, as what makes texts so (text/quoting.h) is under test.
bool is_fit_for_terminal(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto byte = [&](std::size_t offset) {
      return i + offset < line.size() ? static_cast<unsigned char>(line[i + offset]) : 0U;
    };
    if (byte(0) < 0x20 || byte(0) == 0x7f) return false;
    if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) < 0xa0) return false;
    if (byte(0) == 0xe2 && byte(1) == 0x80 && byte(2) >= 0xaa && byte(2) <= 0xae) return false;
    if (byte(0) == 0xe2 && byte(1) == 0x81 && byte(2) >= 0xa6 && byte(2) <= 0xa9) return false;
  }
  return true;
}

std::string broken_promise(const std::vector<std::string>& arguments, const Outcome& outcome) {
  try {
    const int status = outcome.exit_status;
    expect(status >= 0 && status <= 2, "an internal error, or an unknown exit status",
           std::to_string(status) + ' ' + outcome.remarks);
    check_remarks(arguments, outcome);
    check_answer(arguments, outcome);
    return "";
  } catch (const Broken& broken) {
    return broken.promise;
  }
}

}  // namespace maxpods
