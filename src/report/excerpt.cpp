// SPDX-License-Identifier: Apache-2.0
#include "report/excerpt.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <vector>

#include "text/presentable.h"
#include "text/wrap.h"

namespace maxpods {
namespace {

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80; }

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char byte) { return !continues_character(byte); }));
}

struct Line {
  std::size_t number = 1;
  std::size_t begin = 0;
  std::size_t end = 0;
};

Line line_at(std::string_view text, std::size_t position) {
  const std::string_view before = text.substr(0, position);
  Line line;
  line.number = 1 + static_cast<std::size_t>(std::ranges::count(before, '\n'));
  const std::size_t feed = before.rfind('\n');
  line.begin = feed == std::string_view::npos ? 0 : feed + 1;
  line.end = std::min(text.find('\n', position), text.size());
  return line;
}

/// The characters of a line one by one, as a terminal may show them: a control character is a `?`.
std::vector<std::string> shown_characters(std::string_view line) {
  std::vector<std::string> shown;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = at + 1;
    while (end < line.size() && continues_character(line[end])) ++end;
    const bool is_stray = static_cast<unsigned char>(line[at]) >= 0x80 && end - at == 1;
    shown.push_back(is_stray ? "?" : presentable(line.substr(at, end - at)));
    at = end;
  }
  return shown;
}

}  // namespace

std::string place_in(std::string_view text, SourceRange where) {
  const Line line = line_at(text, where.begin);
  const std::size_t column = 1 + characters(text.substr(line.begin, where.begin - line.begin));
  if (text.find('\n') == std::string_view::npos) return fmt::format("column {}", column);
  return fmt::format("line {}, column {}", line.number, column);
}

std::string marked_excerpt(std::string_view text, SourceRange where) {
  constexpr std::size_t indent = 2;
  constexpr std::size_t most_shown = line_width - indent;
  constexpr std::size_t shown_before = 30;
  const Line line = line_at(text, where.begin);
  const std::vector<std::string> shown =
      shown_characters(text.substr(line.begin, line.end - line.begin));
  const std::size_t column = characters(text.substr(line.begin, where.begin - line.begin));
  const std::size_t end = std::min(where.end, line.end);
  const std::size_t length = std::max<std::size_t>(
      1, end > where.begin ? characters(text.substr(where.begin, end - where.begin)) : 1);
  std::size_t first = 0;
  if (shown.size() > most_shown && column > shown_before) first = column - shown_before;
  const std::size_t last = std::min(shown.size(), first + most_shown);
  std::string excerpt(indent, ' ');
  for (std::size_t i = first; i < last; ++i) excerpt += shown[i];
  excerpt += '\n' + std::string(indent + column - first, ' ') + '^';
  const std::size_t most_marks = most_shown - std::min(most_shown, column - first);
  if (length > 1 && most_marks > 1) {
    excerpt += std::string(std::min(length, most_marks) - 1, '~');
  }
  return excerpt + '\n';
}

}  // namespace maxpods
