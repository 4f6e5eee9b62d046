// SPDX-License-Identifier: Apache-2.0
#include "source/holes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "text/strings.h"

namespace maxpods {
namespace {

constexpr char hole_filler = 'x';

/// A hole, or a directive, from `begin` up to `end`.
struct Hole {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_control = false;
};

constexpr std::size_t no_end = std::string_view::npos;

// Bounds of what is searched for the end of a hole.
constexpr std::size_t max_hole_bytes = 4096;
constexpr std::size_t max_placeholder_bytes = 64;

/// The end of the braces that `line` opens with. Those in double quotes do not count, unless a
/// quote does not end.
std::size_t end_of_braces_in(std::string_view line, bool knows_quotes) {
  std::size_t level = 0;
  bool is_quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (knows_quotes && line[at] == '"') is_quoted = !is_quoted;
    if (is_quoted) continue;
    if (line[at] == '{') ++level;
    if (line[at] == '}' && --level == 0) return at + 1;
  }
  return no_end;
}

/// The end of the braces that `bytes` opens with, in one line.
std::size_t end_of_braces(std::string_view bytes) {
  const std::string_view rest = bytes.substr(0, max_hole_bytes);
  const std::string_view line = rest.substr(0, rest.find('\n'));
  const std::size_t end = end_of_braces_in(line, true);
  return end == no_end ? end_of_braces_in(line, false) : end;
}

/// The end of the action that `bytes` opens with: `{{ … }}`, or `{% … %}`.
std::size_t end_of_action(std::string_view bytes, std::string_view closing) {
  const std::string_view rest = bytes.substr(0, max_hole_bytes);
  const std::size_t text = rest.find_first_not_of("{- ");
  const bool is_comment = text != no_end && rest.substr(text).starts_with("/*");
  std::size_t end = is_comment ? rest.find("*/") : 1;
  if (end != no_end) end = rest.find(closing, end + 1);
  return end == no_end ? end : end + closing.size();
}

std::size_t end_of_placeholder(std::string_view bytes) {
  constexpr std::array not_placeholders = {"powershell", "script", "persist"};
  const std::string_view rest = bytes.substr(0, max_placeholder_bytes);
  const std::size_t end = rest.find_first_of(">\n");
  if (end == no_end || rest[end] != '>') return no_end;
  const std::string_view name = rest.substr(1, end - 1);
  const bool is_name = !name.empty() && is_alphanumeric(name.front()) && name.back() != ' ' &&
                       is_alphanumeric(name, " _-.");
  const bool is_placeholder =
      is_name && std::ranges::find(not_placeholders, lower_case(name)) == not_placeholders.end();
  return is_placeholder ? end + 1 : no_end;
}

/// Whether the action gives no text of its own: it chooses, repeats, defines, or is a comment.
bool is_control_action(std::string_view action) {
  const std::size_t begin = std::min(action.find_first_not_of("{-% \t"), action.size());
  const std::string_view text = action.substr(begin);
  const std::string_view word = text.substr(0, text.find_first_of(" \t}-~"));
  constexpr std::array words = {"if",    "range", "with",  "end",    "else", "define",
                                "block", "for",   "endif", "endfor", "elif", "set"};
  const bool is_assignment = word.starts_with('$') && text.find(":=") != no_end;
  return is_assignment || word.starts_with("/*") || std::ranges::find(words, word) != words.end();
}

/// Finds the holes of a template, from first to last.
class HoleFinder {
 public:
  explicit HoleFinder(std::string_view bytes) : bytes_(bytes) {}

  std::optional<Hole> next() {
    constexpr std::string_view openings = "$%{<";
    for (; vain_bytes_ < max_vain_bytes; ++at_) {
      at_ = bytes_.find_first_of(openings, at_);
      if (at_ == no_end) break;
      Hole hole = hole_here();
      if (hole.end == no_end) continue;
      hole.begin = at_;
      at_ = hole.end += at_;
      return hole;
    }
    return std::nullopt;
  }

 private:
  // A file full of openings without an end is no template.
  static constexpr std::size_t max_vain_bytes = std::size_t{16} << 20U;

  /// The hole that begins here, its end counted from here.
  Hole hole_here() {
    const std::string_view rest = bytes_.substr(at_);
    Hole hole{0, no_end, false};
    std::size_t cost = max_hole_bytes;
    if (rest.starts_with("${") || rest.starts_with("%{")) {
      hole = {0, end_of_braces(rest.substr(1)), rest.front() == '%'};
      if (hole.end != no_end) hole.end += 1;
    } else if (rest.starts_with("$${")) {
      hole.end = end_of_braces(rest.substr(2));
      if (hole.end != no_end) hole.end += 2;
    } else if (rest.starts_with("{{")) {
      hole.end = end_of_action(rest, "}}");
      hole.is_control = hole.end != no_end && is_control_action(rest.substr(0, hole.end));
    } else if (rest.starts_with("{%")) {
      hole = {0, end_of_action(rest, "%}"), true};
    } else if (rest.starts_with('<') && may_open_placeholder()) {
      hole.end = end_of_placeholder(rest);
      cost = max_placeholder_bytes;
    } else {
      cost = 0;
      if (is_verb(rest)) hole.end = hole_mark.size();
    }
    if (hole.end == no_end) vain_bytes_ += cost;
    return hole;
  }

  /// Whether a value is `%s` or the like, which a program replaces as it makes the file.
  bool is_verb(std::string_view rest) const {
    constexpr std::string_view verbs = "sdqv";
    constexpr std::string_view before = " \"'[{";
    constexpr std::string_view after = "\"',]}\r\n";
    return rest.size() >= 2 && rest[0] == '%' && verbs.find(rest[1]) != no_end && at_ > 0 &&
           before.find(bytes_[at_ - 1]) != no_end &&
           (rest.size() == 2 || after.find(rest[2]) != no_end);
  }

  bool may_open_placeholder() const {
    return at_ == 0 || std::string_view(" \t\"'=:/-@,[").find(bytes_[at_ - 1]) != no_end;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::size_t vain_bytes_ = 0;
};

constexpr std::string_view line_blanks = " \t\r";

/// Whether there are only blanks from `begin` up to `end`.
bool is_blank_between(std::string_view bytes, std::size_t begin, std::size_t end) {
  return bytes.substr(begin, end - begin).find_first_not_of(line_blanks) >= end - begin;
}

bool is_alone_on_line(std::string_view bytes, const Hole& hole) {
  std::size_t before = hole.begin;
  while (before > 0 && line_blanks.find(bytes[before - 1]) < line_blanks.size()) --before;
  const std::size_t after = bytes.find_first_not_of(line_blanks, hole.end);
  return (before == 0 || bytes[before - 1] == '\n') &&
         (after >= bytes.size() || bytes[after] == '\n');
}

/// Where strings of TOML begin and end.
class TomlStrings {
 public:
  /// Whether the byte, which is not before the one that was asked for last, is in no string.
  bool is_outside(std::string_view bytes, std::size_t byte) {
    while (at_ < byte) step(bytes);
    return state_.empty();
  }

 private:
  void step(std::string_view bytes) {
    const std::string_view rest = bytes.substr(at_);
    if (!state_.empty()) {
      const bool is_escape = rest.front() == '\\' && state_.front() == '"';
      const bool is_end = rest.starts_with(state_) || (state_.size() == 1 && rest.front() == '\n');
      at_ += is_escape ? 2 : is_end ? state_.size() : 1;
      if (is_end && !is_escape) state_ = {};
      return;
    }
    for (const std::string_view opening : {R"(""")", "'''", R"(")", "'", "#"}) {
      if (!rest.starts_with(opening)) continue;
      state_ = opening == "#" ? "\n" : opening;
      at_ += opening.size();
      return;
    }
    ++at_;
  }

  std::size_t at_ = 0;
  /// What ends the string or the comment.
  std::string_view state_;
};

/// Fills the holes of a template, line by line.
class HoleFiller {
 public:
  HoleFiller(std::string_view bytes, HoleQuotes quotes) : bytes_(bytes), quotes_(quotes) {}

  /// Whether there is any.
  bool fill() {
    HoleFinder finder(bytes_);
    std::optional<Hole> next = finder.next();
    if (!next) return false;
    filled_ = bytes_;
    while (next) {
      std::vector<Hole> line = {*next};
      const std::size_t line_end = std::min(bytes_.find('\n', next->end), bytes_.size());
      while ((next = finder.next()) && next->begin < line_end && line.size() < max_line_holes) {
        line.push_back(*next);
      }
      fill_line(line);
    }
    return true;
  }

  std::string take_bytes() { return std::move(filled_); }
  bool has_directives() const { return has_directives_; }

 private:
  // More in a line are taken in groups.
  static constexpr std::size_t max_line_holes = 1000;

  void fill_line(const std::vector<Hole>& holes) {
    const auto control = std::ranges::find(holes, true, &Hole::is_control);
    const Hole all{holes.front().begin, holes.back().end, control != holes.end()};
    if (is_alone_on_line(bytes_, all) && is_all(holes)) {
      fill_whole_line(all);
      return;
    }
    for (auto hole = holes.begin(); hole != control; ++hole) fill_hole(*hole);
    if (control == holes.end()) return;
    // What is beside a directive is one of several choices.
    has_directives_ = true;
    fill_hole({control->begin, all.end, true});
  }

  bool is_all(const std::vector<Hole>& holes) const {
    for (std::size_t i = 1; i < holes.size(); ++i) {
      if (!is_blank_between(bytes_, holes[i - 1].end, holes[i].begin)) return false;
    }
    return true;
  }

  void fill_whole_line(const Hole& line) {
    const bool is_action = line.is_control || bytes_[line.begin] == '{';
    const bool is_value = !line.is_control && is_value_place(line);
    has_directives_ = has_directives_ || is_action || !is_value;
    if (is_value) {
      fill_hole(line);
      return;
    }
    for (std::size_t i = line.begin; i < line.end; ++i) {
      if (filled_[i] != '\n' && filled_[i] != '\r') filled_[i] = ' ';
    }
  }

  /// Whether a hole on a line of its own is a value: of the key above it, or a line of a string.
  bool is_value_place(const Hole& hole) {
    if (quotes_ == HoleQuotes::Double) return !strings_.is_outside(filled_, hole.begin);
    const std::string_view above = std::string_view(filled_).substr(0, hole.begin);
    const std::size_t found = above.substr(read_to_).find_last_not_of(" \t\r\n");
    if (found != no_end) last_text_ = read_to_ + found;
    read_to_ = hole.begin;
    if (last_text_ == no_end) return false;
    const std::size_t last = last_text_;
    const std::size_t key_line = above.find_last_of('\n', last) + 1;
    const std::size_t key = indentation(above.substr(key_line));
    const std::size_t own = hole.begin - (above.find_last_of('\n') + 1);
    if (own <= key) return false;
    if (above[last] == ':') return indentation_below(hole.end) <= key;
    const std::size_t header = above.find_last_of(" :", last);
    const std::string_view indicators = above.substr(header + 1, last - header);
    return header != std::string_view::npos && header > key_line &&
           (indicators.starts_with('|') || indicators.starts_with('>'));
  }

  static std::size_t indentation(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
  }

  /// The indentation of the next line that is no directive, if there is one soon.
  std::size_t indentation_below(std::size_t at) const {
    std::size_t feed = bytes_.find('\n', at);
    for (int i = 0; i < 16 && feed != no_end; ++i, feed = bytes_.find('\n', feed + 1)) {
      const std::string_view below = bytes_.substr(feed + 1);
      const std::size_t blanks = indentation(below);
      const std::string_view text = below.substr(blanks);
      const bool is_blank = text.empty() || text.front() == '\n' || text.front() == '\r';
      if (!is_blank && !text.starts_with("{{") && !text.starts_with("%{")) return blanks;
    }
    return 0;
  }

  void fill_hole(Hole hole) {
    if (quotes_ == HoleQuotes::Double && strings_.is_outside(filled_, hole.begin)) {
      extend_to_word(hole);
      // The shortest hole is three bytes, which leave no room for quotes and a mark.
      if (hole.end - hole.begin < hole_mark.size() + 2) return;
      filled_[hole.begin++] = '"';
      filled_[--hole.end] = '"';
    }
    const auto begin = filled_.begin() + static_cast<std::ptrdiff_t>(hole.begin);
    std::fill(begin, filled_.begin() + static_cast<std::ptrdiff_t>(hole.end), hole_filler);
    std::ranges::copy(hole_mark, begin);
  }

  /// Takes in the letters beside a hole that has no quotes.
  void extend_to_word(Hole& hole) const {
    const auto is_word = [](char c) { return is_alphanumeric(c) || c == '_' || c == '-'; };
    while (hole.begin > 0 && is_word(filled_[hole.begin - 1])) --hole.begin;
    while (hole.end < filled_.size() && is_word(filled_[hole.end])) ++hole.end;
  }

  std::string_view bytes_;
  HoleQuotes quotes_;
  std::string filled_;
  bool has_directives_ = false;
  TomlStrings strings_;
  // The last byte of text before `read_to_`.
  std::size_t last_text_ = no_end;
  std::size_t read_to_ = 0;
};

}  // namespace

bool has_holes(std::string_view text) { return text.find(hole_mark) != std::string_view::npos; }

bool is_only_holes(std::string_view text) {
  if (!text.starts_with(hole_mark)) return false;
  while (text.starts_with(hole_mark)) {
    text.remove_prefix(hole_mark.size());
    text.remove_prefix(std::min(text.find_first_not_of(hole_filler), text.size()));
  }
  return text.empty();
}

std::optional<Filled> fill_any_holes(const Text& text, HoleQuotes quotes) {
  HoleFiller filler(text.view(), quotes);
  if (!filler.fill()) return std::nullopt;
  return Filled{text.with_bytes(filler.take_bytes()), filler.has_directives()};
}

Filled fill_holes(const Text& text, HoleQuotes quotes) {
  std::optional<Filled> filled = fill_any_holes(text, quotes);
  return filled ? std::move(*filled) : Filled{text, false};
}

}  // namespace maxpods
