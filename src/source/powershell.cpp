// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "source/holes.h"
#include "source/shell.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::size_t max_powershell_words = 200'000;

/// Of what variables stand for, in all of a script: a value may name others twice, and those again.
constexpr std::size_t max_resolved_bytes = std::size_t{1} << 20U;

/// Reads commands line by line: a line of words, which a backtick at its end continues.
class PowershellReader {
 public:
  explicit PowershellReader(const Text& text) : text_(text), view_(text.view()) {}

  ShellScript script() {
    while (at_ < view_.size() && words_read_ < max_powershell_words) step();
    end_command();
    return std::move(script_);
  }

 private:
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < view_.size() ? view_[at_ + ahead] : '\0';
  }

  std::size_t continuation() const {
    const std::string_view rest = view_.substr(at_);
    if (rest.starts_with("`\n")) return 2;
    return rest.starts_with("`\r\n") ? 3 : 0;
  }

  void step() {
    const char c = peek();
    if (const std::size_t continued = continuation(); continued > 0) {
      at_ += continued;
    } else if (c == '\n' || c == ';' || c == '|') {
      ++at_;
      end_command();
    } else if (c == '{' || c == '}') {
      // What stands in braces may be done or not, and its commands end with it.
      ++at_;
      end_command();
      depth_ = std::max(depth_ + (c == '{' ? 1 : -1), 0);
    } else if (c == ' ' || c == '\t' || c == '\r' || c == '(' || c == ')' ||
               (c == ',' && parentheses_ > 0)) {
      if (c == '(') ++parentheses_;
      if (c == ')') parentheses_ = std::max(parentheses_ - 1, 0);
      ++at_;
    } else if (view_.substr(at_).starts_with("<#")) {
      const std::size_t end = view_.find("#>", at_);
      at_ = end == std::string_view::npos ? view_.size() : end + 2;
    } else if (c == '#') {
      at_ = std::min(view_.find('\n', at_), view_.size());
    } else if (c == '&' && command_.words.empty()) {
      ++at_;
    } else {
      add_word();
    }
  }

  void add_word() {
    const std::size_t begin = at_;
    command_.words.push_back(read_word());
    if (command_.words.size() > 1) return;
    first_begin_ = begin;
    first_size_ = at_ - begin;
  }

  bool ends_word(char c) const {
    // Between parentheses, a comma separates arguments of a method; elsewhere, items of one.
    if (c == ',') return parentheses_ > 0;
    return std::string_view(" \t\r\n;|(){}").find(c) != std::string_view::npos;
  }

  ShellWord read_word() {
    ++words_read_;
    ShellWord word;
    const std::size_t begin = at_;
    word.text.append(text_, begin, begin);
    while (at_ < view_.size() && !ends_word(peek()) && continuation() == 0) read_piece(word);
    word.place = text_.place(begin, at_);
    return word;
  }

  void read_piece(ShellWord& word) {
    const char c = peek();
    if (c == '@' && word.text.empty() && (peek(1) == '"' || peek(1) == '\'')) {
      read_here_string(word);
    } else if (c == '@' && word.text.empty()) {
      // `@arguments` is any number of words.
      word.text.append(hole_mark, text_.place(at_, at_ + 1));
      ++at_;
    } else if (c == '\'') {
      read_single_quotes(word);
    } else if (c == '"') {
      read_double_quotes(word);
    } else if (c == '$') {
      read_variable(word);
    } else {
      word.text.append(text_, at_, at_ + 1);
      ++at_;
    }
  }

  void copy(ShellWord& word) {
    word.text.append(text_, at_, at_ + 1);
    ++at_;
  }

  /// In quotes, the same quote twice is a quote.
  bool is_doubled(char quote) const { return peek() == quote && peek(1) == quote; }

  void read_single_quotes(ShellWord& word) {
    word.is_quoted = true;
    ++at_;
    while (at_ < view_.size() && (peek() != '\'' || is_doubled('\''))) {
      if (is_doubled('\'')) ++at_;
      copy(word);
    }
    at_ = std::min(at_ + 1, view_.size());
  }

  void read_double_quotes(ShellWord& word) {
    word.is_quoted = true;
    ++at_;
    while (at_ < view_.size() && (peek() != '"' || is_doubled('"'))) {
      const bool is_escape = (peek() == '`' && at_ + 1 < view_.size()) || is_doubled('"');
      if (is_escape) ++at_;
      if (peek() == '$' && !is_escape) {
        read_variable(word);
      } else {
        copy(word);
      }
    }
    at_ = std::min(at_ + 1, view_.size());
  }

  /// `@"`, lines, and `"@` at the start of a line. What is in them is no word of a call.
  void read_here_string(ShellWord& word) {
    word.is_quoted = true;
    const std::string_view close = peek(1) == '"' ? "\n\"@" : "\n'@";
    const std::size_t found = view_.find(close, at_ + 1);
    const std::size_t end = found == std::string_view::npos ? view_.size() : found + close.size();
    word.text.append(hole_mark, text_.place(at_, end));
    at_ = end;
  }

  /// `$name`, `$env:Name`, `${…}`, or `$(…)` on one line.
  void read_variable(ShellWord& word) {
    std::size_t end = at_ + 1;
    if (peek(1) == '{' || peek(1) == '(') {
      const std::size_t line = std::min(view_.find('\n', at_), view_.size());
      end = std::min(view_.find(peek(1) == '{' ? '}' : ')', at_), line);
      end = std::min(end + 1, line);
    } else {
      while (end < view_.size() &&
             (is_alphanumeric(view_[end]) || view_[end] == '_' || view_[end] == ':')) {
        ++end;
      }
    }
    // A sign of the dollar alone is one.
    if (end == at_ + 1) return copy(word);
    const auto found = variables_.find(lower_case(view_.substr(at_, end - at_)));
    const bool is_known = found != variables_.end() &&
                          found->second.text.size() <= max_resolved_bytes - resolved_bytes_;
    if (is_known) {
      resolved_bytes_ += found->second.text.size();
      word.text.append(found->second.view(), text_.place(at_, end));
    } else if (!word.view().ends_with(hole_mark)) {
      word.text.append(hole_mark, text_.place(at_, end));
    }
    at_ = end;
  }

  void end_command() {
    ShellCommand command = std::exchange(command_, {});
    parentheses_ = 0;
    if (command.words.empty()) return;
    if (is_assignment(command)) return add_assignment(command);
    if (is_environment(command)) return add_environment(command);
    command.place = command.words.front().place;
    command.place.end = command.words.back().place.end;
    script_.statements.push_back({std::move(command), {}});
  }

  /// `$name = value` and `[string]$name = value`, as the source has it.
  bool is_assignment(const ShellCommand& command) const {
    return command.words.size() >= 3 && command.words[1].view() == "=" &&
           assigned_name().size() > 1;
  }

  std::string assigned_name() const {
    const std::string_view source = view_.substr(first_begin_, first_size_);
    const std::size_t dollar = source.find('$');
    return dollar == std::string_view::npos ? "" : lower_case(source.substr(dollar));
  }

  void add_assignment(const ShellCommand& command) {
    const std::string name = assigned_name();
    const ShellWord& value = command.words[2];
    // `if` and functions may set it, or not.
    const bool is_sure = command.words.size() == 3 && depth_ == 0;
    if (is_sure && !conditional_.contains(name)) {
      variables_.insert_or_assign(name, value);
    } else {
      variables_.erase(name);
      if (!is_sure) conditional_.insert(name);
    }
    constexpr std::string_view environment = "$env:";
    const bool is_exported = name.starts_with(environment);
    // Names of the environment are upper case by custom, and in any case.
    const std::string_view source = view_.substr(first_begin_, first_size_);
    const std::size_t size = name.size() - (is_exported ? environment.size() : 1);
    if (size == 0) return;
    script_.statements.push_back({{},
                                  {.name = std::string(source.substr(source.size() - size)),
                                   .value = value,
                                   .is_exported = is_exported,
                                   .place = value.place}});
  }

  /// `[Environment]::SetEnvironmentVariable("NAME", "value", "Machine")`
  static bool is_environment(const ShellCommand& command) {
    return command.words.size() >= 3 &&
           lower_case(command.words.front().view()).ends_with("::setenvironmentvariable");
  }

  void add_environment(const ShellCommand& command) {
    const ShellWord& value = command.words[2];
    if (command.words[1].text.empty()) return;
    script_.statements.push_back({{},
                                  {.name = std::string(command.words[1].view()),
                                   .value = value,
                                   .is_exported = true,
                                   .place = value.place}});
  }

  const Text& text_;
  std::string_view view_;
  std::size_t at_ = 0;
  std::size_t words_read_ = 0;
  ShellCommand command_;
  /// The first word of the command in the source, where variables have their names.
  std::size_t first_begin_ = 0;
  std::size_t first_size_ = 0;
  std::map<std::string, ShellWord, std::less<>> variables_;
  /// Assigned in braces, or what an expression gives.
  std::set<std::string, std::less<>> conditional_;
  int parentheses_ = 0;
  /// Of braces.
  int depth_ = 0;
  std::size_t resolved_bytes_ = 0;
  ShellScript script_;
};

}  // namespace

ShellScript read_powershell(const Text& text) { return PowershellReader(text).script(); }

}  // namespace maxpods
