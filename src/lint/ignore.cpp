// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "lint/lint.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view ignore_words = "maxpods: ignore";
constexpr std::string_view comment_blanks = " \t\r";

/// Whether a comment opens right before `end`: one of YAML, TOML, shells, HCL, INI, HTML, Helm or
/// batch files.
bool is_comment_before(std::string_view line, std::size_t end) {
  const std::size_t last = line.substr(0, end).find_last_not_of(comment_blanks);
  const std::string_view before = line.substr(0, last + 1);
  constexpr std::array<std::string_view, 7> marks = {"#", "//", "/*", ";", "<!--", "REM", "rem"};
  return std::ranges::any_of(marks, [&](std::string_view mark) { return before.ends_with(mark); });
}

/// Whether the text behind `ignore` names the rule: in brackets, or all rules without them.
bool names_rule(std::string_view text, std::string_view rule) {
  if (!text.starts_with('[')) {
    return text.empty() || !is_alphanumeric(text.substr(0, 1), "-_[");
  }
  const std::size_t end = text.find(']');
  if (end == std::string_view::npos) return false;
  const std::vector<std::string_view> names = split(text.substr(1, end - 1), ',');
  return std::ranges::any_of(names, [&](std::string_view name) {
    name.remove_prefix(std::min(name.find_first_not_of(comment_blanks), name.size()));
    return name.substr(0, name.find_last_not_of(comment_blanks) + 1) == rule;
  });
}

struct IgnoreComment {
  bool ignores_line = false;
  bool ignores_file = false;
};

/// What the comments of a line say about the rule.
IgnoreComment comment_on(std::string_view line, std::string_view rule) {
  IgnoreComment comment;
  for (std::size_t at = line.find(ignore_words); at != std::string_view::npos;
       at = line.find(ignore_words, at + 1)) {
    if (!is_comment_before(line, at)) continue;
    std::string_view rest = line.substr(at + ignore_words.size());
    constexpr std::string_view file = "-file";
    const bool is_file = rest.starts_with(file);
    if (is_file) rest.remove_prefix(file.size());
    bool& ignores = is_file ? comment.ignores_file : comment.ignores_line;
    ignores = ignores || names_rule(rest, rule);
  }
  return comment;
}

/// Whether the line has nothing but a comment.
bool is_comment_line(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(comment_blanks), line.size()));
  constexpr std::array<std::string_view, 9> marks = {"#",    "//",     "/*",  ";",  "<!--",
                                                     "{{/*", "{{- /*", "REM", "rem"};
  return std::ranges::any_of(marks, [&](std::string_view mark) { return line.starts_with(mark); });
}

/// The line that ends before `end`, which is the beginning of the next one.
std::string_view line_before(std::string_view content, std::size_t end) {
  const std::string_view above = content.substr(0, end - 1);
  return above.substr(above.find_last_of('\n') + 1);
}

/// Whether the command of a shell goes on in the next line: then comments stand above its first
/// one.
bool is_continued(std::string_view line) { return line.ends_with('\\') || line.ends_with("\\\r"); }

bool ignores_file(std::string_view content, std::string_view rule) {
  constexpr std::string_view words = "maxpods: ignore-file";
  for (std::size_t at = content.find(words); at != std::string_view::npos;
       at = content.find(words, at + 1)) {
    const std::size_t begin = content.substr(0, at).find_last_of('\n') + 1;
    const std::string_view line = content.substr(begin, content.find('\n', at) - begin);
    if (comment_on(line, rule).ignores_file) return true;
  }
  return false;
}

}  // namespace

bool is_ignored(const SourceFile& file, Place place, std::string_view rule) {
  const std::string_view content = file.content;
  if (content.find(ignore_words) == std::string_view::npos) return false;
  const std::size_t byte = std::min(place.begin, content.size());
  std::size_t begin = content.substr(0, byte).find_last_of('\n') + 1;
  if (comment_on(content.substr(begin, content.find('\n', byte) - begin), rule).ignores_line) {
    return true;
  }
  bool is_in_command = true;
  while (begin > 0) {
    const std::string_view line = line_before(content, begin);
    is_in_command = is_in_command && is_continued(line);
    if (!is_in_command && !is_comment_line(line)) break;
    if (comment_on(line, rule).ignores_line) return true;
    begin -= line.size() + 1;
  }
  return ignores_file(content, rule);
}

}  // namespace maxpods
