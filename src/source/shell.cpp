// SPDX-License-Identifier: Apache-2.0
#include "source/shell.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "source/holes.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view blanks = " \t\r";

/// Above what any script of a node has; the rest of a file is not read.
constexpr std::size_t max_words = 200'000;

/// Of what variables stand for, in all of a script: a value may name others twice, and those again.
constexpr std::size_t max_expanded_bytes = std::size_t{1} << 20U;

bool is_name_start(char c) { return c == '_' || (is_alphanumeric(c) && !is_digit(c)); }
bool is_name_char(char c) { return c == '_' || is_alphanumeric(c); }

/// The length of the variable's name that the text starts with.
std::size_t name_length(std::string_view text) {
  if (text.empty() || !is_name_start(text.front())) return 0;
  return static_cast<std::size_t>(std::ranges::find_if_not(text, is_name_char) - text.begin());
}

/// The end of the quotes, braces or parentheses that open before `at`, which `open` has from the
/// outermost to the innermost; npos if the text ends before.
std::size_t end_of_nested(std::string_view text, std::size_t at, std::string open) {
  for (; at < text.size() && !open.empty(); ++at) {
    const char c = text[at];
    const char innermost = open.back();
    const bool has_next = at + 1 < text.size();
    if (c == '\\') {
      ++at;
    } else if (c == '$' && has_next && (text[at + 1] == '(' || text[at + 1] == '{')) {
      open += text[++at];
    } else if (innermost == '"') {
      if (c == '"') open.pop_back();
    } else if (c == '\'') {
      at = text.find('\'', at + 1);
      if (at == std::string_view::npos) return at;
    } else if ((innermost == '(' && c == ')') || (innermost == '{' && c == '}')) {
      open.pop_back();
    } else if (c == '"' || c == innermost) {
      open += c;
    }
  }
  return open.empty() ? at : std::string_view::npos;
}

/// Words in front of a command that are none of its own.
constexpr auto prefixes = std::to_array<std::string_view>(
    {"if", "then", "elif", "else", "do", "while", "until", "!", "{", "time", "timeout", "exec",
     "sudo", "env", "command", "nohup", "builtin"});

/// Commands that set the variables whose names are their words.
constexpr auto setters = std::to_array<std::string_view>(
    {"for", "select", "read", "unset", "mapfile", "readarray", "printf", "getopts", "let"});

constexpr auto openings =
    std::to_array<std::string_view>({"if", "for", "while", "until", "case", "select", "{"});
constexpr auto closings = std::to_array<std::string_view>({"fi", "done", "esac", "}"});

constexpr auto declarations =
    std::to_array<std::string_view>({"export", "declare", "typeset", "readonly", "local"});

template <typename Words>
bool has(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The names that a script assigns other than once at its top level.
struct AssignedNames {
  /// In a condition, a loop, a function or a subshell.
  std::set<std::string, std::less<>> conditional;
  std::set<std::string, std::less<>> repeated;
};

class ShellReader {
 public:
  /// Without names, no variable is resolved.
  explicit ShellReader(const Text& text, const AssignedNames* names = nullptr)
      : text_(text), view_(text.view()), names_(names) {}

  /// After `script`.
  const AssignedNames& assigned_names() const { return assigned_; }

  ShellScript script() {
    while (at_ < view_.size() && words_read_ < max_words) step();
    end_command();
    return std::move(script_);
  }

  /// The words up to the end, without operators and expansions.
  std::vector<ShellWord> words() {
    is_literal_ = true;
    std::vector<ShellWord> words;
    while (words.size() < max_words) {
      at_ = view_.find_first_not_of(" \t\r\n", at_);
      if (at_ == std::string_view::npos) break;
      words.push_back(read_word());
    }
    return words;
  }

 private:
  struct Heredoc {
    std::size_t statement;
    std::string delimiter;
    bool strips_tabs;
    /// A delimiter in quotes keeps its body as it is.
    bool is_expanded;
  };

  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < view_.size() ? view_[at_ + ahead] : '\0';
  }
  std::string_view rest() const { return view_.substr(at_); }

  void step() {
    const char c = peek();
    if (blanks.find(c) != std::string_view::npos) {
      ++at_;
    } else if (const std::size_t continued = continuation(); continued > 0) {
      at_ += continued;
    } else if (c == '\n') {
      ++at_;
      // `&&` at the end of a line goes on with the next one.
      const bool goes_on = command_.words.empty() && is_after_operator_;
      end_command();
      if (!goes_on) is_conditional_ = false;
      read_heredocs();
    } else if (const std::size_t arithmetic = arithmetic_length(); arithmetic > 0) {
      at_ += arithmetic;
    } else if (c == '#') {
      at_ = std::min(view_.find('\n', at_), view_.size());
    } else if (rest().starts_with("%{") && command_.words.empty()) {
      // A directive of a template of Terraform.
      const std::size_t end = view_.find('}', at_);
      at_ = end == std::string_view::npos ? view_.size() : end + 1;
    } else if (c == ';' || c == '(' || c == ')') {
      // The `)` of `case` closes nothing.
      if (c == '(') ++parentheses_;
      if (c == ')') parentheses_ = std::max(parentheses_ - 1, 0);
      ++at_;
      end_command();
    } else if (c == '&' && peek(1) == '>') {
      at_ += 1;
      read_redirection();
    } else if (c == '&' || c == '|') {
      is_conditional_ = peek(1) == c;
      is_after_operator_ = is_conditional_;
      if (is_conditional_) script_.has_conditions = true;
      const bool is_pipe = c == '|' && !is_conditional_;
      at_ += is_conditional_ ? 2 : 1;
      const std::size_t before = script_.statements.size();
      end_command();
      if (is_pipe && script_.statements.size() > before) piped_from_ = before;
    } else if ((c == '<' && placeholder_length() == 0) || c == '>') {
      read_redirection();
    } else {
      add_word(read_word());
    }
  }

  /// The length of a backslash with the end of the line that it joins to the next one.
  std::size_t continuation() const {
    if (rest().starts_with("\\\n")) return 2;
    return rest().starts_with("\\\r\n") ? 3 : 0;
  }

  /// The length of `((…))` in a line, whose `<<` is no heredoc; 0 if there is none.
  std::size_t arithmetic_length() {
    const bool may_be = command_.words.empty() || command_.words.front().view() == "for";
    if (!may_be || !rest().starts_with("((")) return 0;
    // Without an end, the line is not searched again.
    if (at_ < no_arithmetic_before_) return 0;
    const std::string_view line = rest().substr(0, rest().find('\n'));
    const std::size_t end = line.find("))");
    if (end != std::string_view::npos) return end + 2;
    no_arithmetic_before_ = at_ + line.size();
    return 0;
  }

  /// The length of the `<placeholder>` here, as documentation has it; 0 if there is none.
  std::size_t placeholder_length() const {
    if (peek() != '<' || !is_name_start(peek(1))) return 0;
    std::size_t length = 1;
    while (is_name_char(peek(length)) || peek(length) == '-' || peek(length) == ' ') ++length;
    return peek(length) == '>' ? length + 1 : 0;
  }

  /// The `2` of `2>&1` is no word of the command.
  void drop_descriptor() {
    if (at_ == 0 || !is_digit(view_[at_ - 1]) || command_.words.empty()) return;
    const std::string_view last = command_.words.back().view();
    if (std::ranges::all_of(last, is_digit)) command_.words.pop_back();
  }

  void read_redirection() {
    drop_descriptor();
    std::size_t length = 1;
    while (length < 3 && (peek(length) == '<' || peek(length) == '>' || peek(length) == '&'))
      ++length;
    const std::string_view sign = view_.substr(at_, length);
    at_ += length;
    const bool is_heredoc = sign == "<<";
    const bool strips_tabs = is_heredoc && peek() == '-';
    if (strips_tabs) ++at_;
    at_ = std::min(view_.find_first_not_of(" \t", at_), view_.size());
    if (at_ == view_.size() || peek() == '\n' || peek() == '(') return;
    const ShellWord target = read_word();
    if (is_heredoc) {
      const bool is_expanded = !target.is_quoted;
      heredocs_.push_back(
          {script_.statements.size(), std::string(target.view()), strips_tabs, is_expanded});
    } else if (sign.front() == '>' && !has_holes(target.view())) {
      command_.output = std::string(target.view());
    }
  }

  /// Reads the bodies of the heredocs that the line before has.
  void read_heredocs() {
    for (const Heredoc& heredoc : std::exchange(heredocs_, {})) {
      Text body;
      body.append(text_, std::min(at_, view_.size()), std::min(at_, view_.size()));
      while (at_ < view_.size()) {
        const std::size_t feed = std::min(view_.find('\n', at_), view_.size());
        std::size_t begin = at_;
        if (heredoc.strips_tabs) begin = std::min(view_.find_first_not_of('\t', at_), feed);
        std::string_view line = view_.substr(begin, feed - begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const std::size_t next = std::min(feed + 1, view_.size());
        at_ = next;
        if (line == heredoc.delimiter) break;
        body.append(text_, begin, next);
      }
      if (heredoc.statement < script_.statements.size()) {
        if (heredoc.is_expanded) body = expanded(body);
        script_.statements[heredoc.statement].command.heredoc = std::move(body);
      }
    }
  }

  /// What stands at a place of a heredoc, up to `end`; without a value it is kept.
  struct Expansion {
    std::size_t end = 0;
    std::optional<std::string> value = std::nullopt;
  };

  /// The body of a heredoc as the command gets it. What is unknown becomes a hole of a template,
  /// which the readers of all formats know.
  Text expanded(const Text& body) {
    const std::string_view view = body.view();
    Text text;
    text.append(body, 0, 0);
    std::size_t copied = 0;
    std::size_t unclosed_from = std::string_view::npos;
    for (std::size_t at = view.find_first_of("$`\\"); at < view.size();
         at = view.find_first_of("$`\\", at)) {
      const Expansion expansion = expansion_at(view, at, unclosed_from);
      if (expansion.value) {
        text.append(body, copied, at);
        text.append(*expansion.value, body.place(at, expansion.end));
        copied = expansion.end;
      }
      at = expansion.end;
    }
    text.append(body, copied, view.size());
    return text;
  }

  Expansion expansion_at(std::string_view view, std::size_t at, std::size_t& unclosed_from) {
    constexpr std::string_view unknown = "${unknown}";
    const std::string_view here = view.substr(at);
    const char next = here.size() > 1 ? here[1] : '\0';
    if (here.front() == '\\') {
      if (next == '$' || next == '`' || next == '\\') return {at + 2, std::string(1, next)};
      return {at + 1};
    }
    if (here.front() == '`') {
      const std::size_t close = std::min(view.find('`', at + 1), view.size() - 1);
      return {close + 1, std::string(unknown)};
    }
    if (const std::size_t name = name_length(here.substr(1)); name > 0) {
      return {at + 1 + name, known_value(here.substr(1, name)).value_or(std::string(unknown))};
    }
    if (next != '{' && next != '(') return {at + 1};
    const std::size_t end = at < unclosed_from ? end_of_nested(view, at + 2, std::string(1, next))
                                               : std::string_view::npos;
    if (end == std::string_view::npos) {
      // What follows is not closed, either: it is not searched again.
      unclosed_from = std::min(unclosed_from, at);
      return {at + 1};
    }
    if (next == '(') return {end, std::string(unknown)};
    const std::string_view inner = view.substr(at + 2, end - at - 3);
    // Without a value it is a hole of a template already.
    return {end, name_length(inner) == inner.size() ? known_value(inner) : std::nullopt};
  }

  ShellWord read_word() {
    ++words_read_;
    is_after_operator_ = false;
    const std::size_t begin = at_;
    ShellWord word;
    word.text.append(text_, begin, begin);
    while (at_ < view_.size() && !ends_word()) read_piece(word);
    word.place = text_.place(begin, at_);
    return word;
  }

  bool ends_word() const {
    const char c = peek();
    if (blanks.find(c) != std::string_view::npos || c == '\n') return true;
    if (is_literal_) return false;
    if (c == '<') return placeholder_length() == 0;
    return c == ';' || c == '&' || c == '|' || c == '>' || c == '(' || c == ')';
  }

  void read_piece(ShellWord& word) {
    const char c = peek();
    if (const std::size_t continued = continuation(); continued > 0) {
      at_ += continued;
    } else if (c == '\'' || (c == '$' && peek(1) == '\'')) {
      read_single_quotes(word);
    } else if (c == '"') {
      read_double_quotes(word);
    } else if (is_literal_) {
      copy(word, 1);
    } else {
      read_unquoted(word);
    }
  }

  /// A piece that is not in quotes, where expansions and placeholders count.
  void read_unquoted(ShellWord& word) {
    const char c = peek();
    if (c == '\\') {
      ++at_;
      if (at_ < view_.size()) copy(word, 1);
    } else if (c == '$' || c == '`') {
      read_expansion(word, false);
    } else if (const std::size_t length = placeholder_length(); length > 0) {
      add_hole(word, length);
    } else if (rest().starts_with("{{")) {
      // Without an end, it is not searched again.
      const std::size_t end = has_open_action_ ? std::string_view::npos : view_.find("}}", at_);
      has_open_action_ = end == std::string_view::npos;
      if (has_open_action_) return copy(word, 2);
      add_hole(word, end + 2 - at_);
    } else {
      copy(word, 1);
    }
  }

  void copy(ShellWord& word, std::size_t length) {
    word.text.append(text_, at_, at_ + length);
    at_ += length;
  }

  void add_hole(ShellWord& word, std::size_t length) {
    // Two holes side by side are one.
    if (!word.view().ends_with(hole_mark)) {
      word.text.append(hole_mark, text_.place(at_, at_ + length));
    }
    at_ += length;
  }

  void read_single_quotes(ShellWord& word) {
    word.is_quoted = true;
    const std::size_t quote = view_.find('\'', at_);
    std::size_t end = view_.find('\'', quote + 1);
    // In $'…', a backslash takes the quote away.
    while (quote > at_ && end != std::string_view::npos && view_[end - 1] == '\\') {
      end = view_.find('\'', end + 1);
    }
    // Without an end it is no quote, but an apostrophe of something that is no script.
    if (end == std::string_view::npos) return copy(word, quote + 1 - at_);
    word.text.append(text_, quote + 1, end);
    at_ = end + 1;
  }

  void read_double_quotes(ShellWord& word) {
    word.is_quoted = true;
    const std::size_t begin = word.text.size();
    ++at_;
    while (at_ < view_.size() && peek() != '"') {
      if (const std::size_t continued = continuation(); continued > 0) {
        at_ += continued;
      } else if (peek() == '\\' &&
                 std::string_view("$`\"\\").find(peek(1)) != std::string_view::npos &&
                 at_ + 1 < view_.size()) {
        ++at_;
        copy(word, 1);
      } else if (!is_literal_ && (peek() == '$' || peek() == '`')) {
        read_expansion(word, true);
      } else {
        copy(word, 1);
      }
    }
    if (word.text.size() > begin) word.text.mark_double_quoted(begin);
    at_ = std::min(at_ + 1, view_.size());
  }

  /// `$NAME`, `${…}`, `$(…)` or a command in backticks.
  void read_expansion(ShellWord& word, bool is_in_quotes) {
    if (peek() == '`') {
      const std::size_t end = view_.find('`', at_ + 1);
      return end == std::string_view::npos ? copy(word, 1) : add_hole(word, end + 1 - at_);
    }
    std::size_t length = 1;
    // Terraform's escape of `${`, and a process ID.
    if (peek(1) == '$') length = 2;
    if (peek(length) == '(' || peek(length) == '{') return read_nested(word, length, is_in_quotes);
    const std::size_t name = name_length(view_.substr(at_ + length));
    if (name > 0)
      return add_variable(word, view_.substr(at_ + length, name), length + name, is_in_quotes);
    constexpr std::string_view special = "@*#?!-0123456789";
    if (special.find(peek(length)) != std::string_view::npos && peek(length) != '\0') {
      word.is_several |= peek(length) == '@';
      return add_hole(word, length + 1);
    }
    copy(word, 1);
  }

  void read_nested(ShellWord& word, std::size_t length, bool is_in_quotes) {
    const std::size_t inner = at_ + length + 1;
    const std::size_t end = inner < unclosed_from_
                                ? end_of_nested(view_, inner, std::string(1, peek(length)))
                                : std::string_view::npos;
    if (end == std::string_view::npos) {
      // What follows is not closed, either: it is not searched again.
      unclosed_from_ = std::min(unclosed_from_, inner);
      return add_hole(word, length + 1);
    }
    const std::string_view name = view_.substr(inner, end - 1 - inner);
    const bool is_variable = peek(length) == '{' && name_length(name) == name.size();
    word.is_several |= peek(length) == '{' && (name == "@" || name.ends_with("[@]"));
    if (is_variable && length == 1) return add_variable(word, name, end - at_, is_in_quotes);
    add_hole(word, end - at_);
  }

  void add_variable(ShellWord& word, std::string_view name, std::size_t length, bool is_in_quotes) {
    const auto value = known_value(name);
    // Without quotes it would be split into words.
    const bool splits = value && !is_in_quotes &&
                        (value->empty() || value->find_first_of(" \t\n*?") < value->size());
    if (!value || splits) return add_hole(word, length);
    word.text.append(*value, text_.place(at_, at_ + length));
    at_ += length;
  }

  /// The value of a variable here, if the script assigns it, and whatever happens before.
  std::optional<std::string> known_value(std::string_view name) {
    if (names_ == nullptr || names_->conditional.contains(name)) return std::nullopt;
    if (is_nested() && names_->repeated.contains(name)) return std::nullopt;
    const auto found = variables_.find(name);
    if (found == variables_.end() || !found->second) return std::nullopt;
    const std::string_view value = found->second->view();
    if (has_holes(value) || value.size() > max_expanded_bytes - expanded_bytes_) {
      return std::nullopt;
    }
    expanded_bytes_ += value.size();
    return std::string(value);
  }

  bool is_nested() const { return depth_ > 0 || parentheses_ > 0; }

  void add_word(ShellWord word) {
    if (is_prefix_value_) {
      is_prefix_value_ = false;
      return;
    }
    if (is_function_ && word.view() == "{") {
      ++depth_;
      command_ = {};
      is_function_ = false;
      return;
    }
    if (!command_.words.empty() && !is_after_declaration()) {
      command_.words.push_back(std::move(word));
      return;
    }
    if (const std::size_t name = assigned_name_length(word); name > 0) {
      return add_assignment(word, name);
    }
    if (command_.words.empty() && !word.is_quoted) {
      const std::string_view view = word.view();
      if (has(openings, view)) ++depth_;
      if (view == "if" || view == "case") script_.has_conditions = true;
      if (has(closings, view)) depth_ = std::max(depth_ - 1, 0);
      // Options of sudo and env, and the duration of timeout.
      const bool is_of_prefix =
          is_after_prefix_ &&
          (view.starts_with('-') || (prefix_ == "timeout" && is_digit(view.front())));
      if (has(prefixes, view) || is_of_prefix) {
        is_after_prefix_ = true;
        constexpr auto with_value = std::to_array<std::string_view>(
            {"-u", "-g", "-h", "-p", "-C", "-a", "-k", "-s", "--user"});
        is_prefix_value_ = prefix_ != "time" && has(with_value, view);
        if (has(prefixes, view)) prefix_ = std::string(view);
        return;
      }
      is_function_ = view == "function";
    }
    command_.words.push_back(std::move(word));
  }

  bool is_after_declaration() const { return has(declarations, command_.words.front().view()); }

  /// The length of NAME in `NAME=` or `NAME+=` that the word begins with, without quotes.
  static std::size_t assigned_name_length(const ShellWord& word) {
    const std::size_t length = name_length(word.view());
    if (length == 0) return 0;
    const std::string_view sign = word.view().substr(length, 2);
    return sign.starts_with('=') || sign == "+=" ? length : 0;
  }

  void add_assignment(const ShellWord& word, std::size_t name_size) {
    const bool appends = word.view().substr(name_size, 1) == "+";
    const std::size_t value = name_size + (appends ? 2 : 1);
    Assignment made{.name = std::string(word.view().substr(0, name_size)),
                    .value = word,
                    .is_exported = is_exporting(),
                    .place = word.place};
    made.value.text = word.text.part(value);
    made.value.place = made.value.text.place();
    auto& known = variables_[made.name];
    count_assignment(made.name);
    if (appends) {
      Text both;
      if (known && known_value(made.name)) {
        both = known->text;
      } else {
        both.append(hole_mark, word.place);
      }
      both.append(made.value.text, 0, made.value.text.size());
      made.value.text = std::move(both);
    }
    made.is_exported |= exports_all_ || exported_.contains(made.name);
    if (made.is_exported) exported_.insert(made.name);
    if (is_nested() || is_conditional_) {
      known.reset();
    } else {
      known = made.value;
    }
    if (command_.words.empty()) in_front_.push_back(script_.statements.size());
    script_.statements.push_back({{}, std::move(made)});
  }

  void count_assignment(const std::string& name) {
    if (is_nested() || is_conditional_) assigned_.conditional.insert(name);
    if (!assigned_once_.insert(name).second) assigned_.repeated.insert(name);
  }

  /// `A=b COMMAND`: only that command has it.
  void limit_assignments() {
    for (const std::size_t index : std::exchange(in_front_, {})) {
      if (command_.words.empty()) continue;
      Assignment& assignment = script_.statements[index].assignment;
      assignment.is_for_command = true;
      assigned_.conditional.insert(assignment.name);
      variables_[assignment.name].reset();
    }
  }

  /// `set -a`, `set -o allexport`, and `set +a`.
  void read_set() {
    for (const ShellWord& word : command_.words) {
      const std::string_view view = word.view();
      const bool is_off = view.starts_with('+');
      const bool is_flags = (is_off || view.starts_with('-')) && !view.starts_with("--");
      if (view == "allexport" || (is_flags && view.find('a') != std::string_view::npos)) {
        exports_all_ = !is_off;
      }
    }
  }

  /// What `read NAME`, `for NAME in …`, and a script that is sourced set is unknown.
  void forget_set_names() {
    const std::string_view name = command_.words.front().view();
    if (name == "source" || name == "." || name == "eval") variables_.clear();
    if (!has(setters, name)) return;
    for (const ShellWord& word : command_.words) {
      if (name_length(word.view()) != word.text.size() || word.text.empty()) continue;
      assigned_.conditional.insert(std::string(word.view()));
      variables_[std::string(word.view())].reset();
    }
  }

  bool is_exporting() const {
    if (command_.words.empty()) return false;
    const std::string_view name = command_.words.front().view();
    const auto is_x = [](const ShellWord& word) { return word.view() == "-x"; };
    return name == "export" || std::ranges::any_of(command_.words, is_x);
  }

  void end_command() {
    is_after_prefix_ = false;
    is_prefix_value_ = false;
    is_function_ = false;
    prefix_.clear();
    limit_assignments();
    if (command_.words.empty()) {
      // A heredoc or an output without a command has nothing to hold it.
      command_ = {};
      drop_heredocs_of_nothing();
      return;
    }
    if (is_after_declaration()) {
      if (is_exporting()) export_names();
      command_ = {};
      return;
    }
    forget_set_names();
    if (command_.words.front().view() == "set") read_set();
    write_through_tee();
    command_.place = command_.words.front().place;
    command_.place.end = command_.words.back().place.end;
    script_.statements.push_back({std::exchange(command_, {}), {}});
  }

  /// `cat <<EOF | tee FILE` is `cat <<EOF > FILE`.
  void write_through_tee() {
    const std::size_t from = std::exchange(piped_from_, std::string_view::npos);
    if (from >= script_.statements.size() || command_.words.front().view() != "tee") return;
    const auto file =
        std::find_if(command_.words.begin() + 1, command_.words.end(), [](const ShellWord& word) {
          return !word.view().starts_with('-') && !has_holes(word.view());
        });
    if (file != command_.words.end()) {
      script_.statements[from].command.output = std::string(file->view());
    }
  }

  void drop_heredocs_of_nothing() {
    // Their bodies are read still, so that they are not taken for commands.
    for (Heredoc& heredoc : heredocs_) {
      if (heredoc.statement >= script_.statements.size())
        heredoc.statement = std::string_view::npos;
    }
  }

  /// `export NAME` of variables that have a value.
  void export_names() {
    for (const ShellWord& word : command_.words) {
      if (name_length(word.view()) != word.text.size() || word.text.empty()) continue;
      const std::string name(word.view());
      exported_.insert(name);
      const auto found = variables_.find(name);
      if (found == variables_.end()) continue;
      ShellWord value = found->second.value_or(ShellWord{});
      if (!found->second) value.text.append(hole_mark, word.place);
      script_.statements.push_back(
          {{},
           {.name = name, .value = std::move(value), .is_exported = true, .place = word.place}});
    }
  }

  const Text& text_;
  std::string_view view_;
  std::size_t at_ = 0;
  std::size_t words_read_ = 0;
  /// No nested expansion from here on has an end.
  std::size_t unclosed_from_ = std::string_view::npos;
  bool is_literal_ = false;
  bool is_after_prefix_ = false;
  /// Whether the command runs only if the one before succeeds, or fails.
  bool is_conditional_ = false;
  bool is_after_operator_ = false;
  bool is_function_ = false;
  /// A word such as `sudo`, and whether the next one is the value of its option.
  std::string prefix_;
  bool is_prefix_value_ = false;
  bool has_open_action_ = false;
  std::size_t no_arithmetic_before_ = 0;
  /// After `set -a`.
  bool exports_all_ = false;
  /// Of conditions, loops and functions.
  int depth_ = 0;
  /// Of subshells.
  int parentheses_ = 0;
  /// The statement whose output the next command reads.
  std::size_t piped_from_ = std::string_view::npos;
  /// Assignments in front of a command.
  std::vector<std::size_t> in_front_;
  std::size_t expanded_bytes_ = 0;
  const AssignedNames* names_;
  AssignedNames assigned_;
  std::set<std::string, std::less<>> assigned_once_;
  ShellCommand command_;
  std::vector<Heredoc> heredocs_;
  /// The values of variables; absent if they depend on conditions.
  std::map<std::string, std::optional<ShellWord>, std::less<>> variables_;
  std::set<std::string, std::less<>> exported_;
  ShellScript script_;
};

}  // namespace

ShellScript read_shell(const Text& text) {
  ShellReader names(text);
  names.script();
  return ShellReader(text, &names.assigned_names()).script();
}

std::vector<ShellWord> split_words(const Text& text) { return ShellReader(text).words(); }

std::optional<std::string> CommandOption::known() const {
  return has_holes(text.view()) ? std::nullopt : std::optional(std::string(text.view()));
}

CommandOption command_option(const ShellCommand& command,
                             std::initializer_list<std::string_view> names) {
  CommandOption found;
  for (const std::string_view name : names) {
    for (std::size_t at = 0; at < command.words.size(); ++at) {
      const ShellWord& word = command.words[at];
      const std::string_view view = word.view();
      if (!view.starts_with(name)) continue;
      if (view.size() == name.size()) {
        const bool has_value =
            at + 1 < command.words.size() && !command.words[at + 1].view().starts_with("--");
        const ShellWord& last = has_value ? command.words[at + 1] : word;
        found = {has_value ? last.text : Text(), last.place, true};
      } else if (view[name.size()] == '=') {
        const Text text = word.text.part(name.size() + 1);
        found = {text, text.empty() ? word.place : text.place(), true};
      }
    }
    if (found.is_there) break;
  }
  return found;
}

}  // namespace maxpods
