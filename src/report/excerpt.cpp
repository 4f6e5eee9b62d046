// SPDX-License-Identifier: Apache-2.0
#include "report/expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "text/quoting.h"
#include "text/strings.h"
#include "text/table.h"

namespace maxpods {
namespace {

/// The bytes of the character that `text` starts with; a byte that is no UTF-8 counts as one.
std::size_t character_length(std::string_view text) {
  return std::max<std::size_t>(code_point_length(text), 1);
}

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) text.remove_prefix(character_length(text));
  return count;
}

struct Line {
  std::size_t number = 1;
  std::size_t begin = 0;
  std::size_t end = 0;
};

Line excerpt_line(std::string_view text, std::size_t position) {
  const std::string_view before = text.substr(0, position);
  Line line;
  line.number = 1 + static_cast<std::size_t>(std::ranges::count(before, '\n'));
  const std::size_t feed = before.rfind('\n');
  line.begin = feed == std::string_view::npos ? 0 : feed + 1;
  line.end = std::min(text.find('\n', position), text.size());
  return line;
}

/// At most that many characters of a line, as a terminal may show them: a control character, and a
/// byte that is no UTF-8, is a `?`.
std::string shown(std::string_view line, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < most && !line.empty(); ++i) {
    const std::size_t length = character_length(line);
    const bool is_stray = code_point_length(line) == 0;
    text += is_stray ? "?" : presentable(line.substr(0, length));
    line.remove_prefix(length);
  }
  return text;
}

/// The line without its first characters.
std::string_view without(std::string_view line, std::size_t skipped) {
  for (; skipped > 0; --skipped) line.remove_prefix(character_length(line));
  return line;
}

}  // namespace

std::string place_in(std::string_view text, SourceRange where) {
  const Line line = excerpt_line(text, where.begin);
  const std::size_t column = 1 + characters(text.substr(line.begin, where.begin - line.begin));
  if (text.find('\n') == std::string_view::npos) return fmt::format("column {}", column);
  return fmt::format("line {}, column {}", line.number, column);
}

std::string described_refusal(const ExpressionValue& value, std::string_view text) {
  if (!value.where) return value.refusal;
  return fmt::format("{}, at {}", value.refusal, place_in(text, *value.where));
}

std::string marked_excerpt(std::string_view text, SourceRange where) {
  const Line line = excerpt_line(text, where.begin);
  const std::size_t end = std::clamp(where.end, where.begin, std::max(line.end, where.begin));
  return marked_line(text.substr(line.begin, line.end - line.begin),
                     {where.begin - line.begin, end - line.begin});
}

std::string marked_line(std::string_view line, SourceRange where) {
  constexpr std::size_t indent = 2;
  constexpr std::size_t max_shown = line_width - indent;
  constexpr std::size_t shown_before = 30;
  const std::size_t column = characters(line.substr(0, where.begin));
  const std::size_t length = characters(line.substr(where.begin, where.end - where.begin));
  const bool is_cut = column > shown_before && characters(line) > max_shown;
  const std::size_t first = is_cut ? column - shown_before : 0;
  const std::size_t marks =
      std::clamp<std::size_t>(length, 1, std::max<std::size_t>(1, max_shown - (column - first)));
  // In place of as many characters as it has.
  constexpr std::string_view left_out = "...";
  const std::string text = is_cut ? concat({left_out, shown(without(line, first + left_out.size()),
                                                            max_shown - left_out.size())})
                                  : shown(line, max_shown);
  return std::string(indent, ' ') + text + '\n' + std::string(indent + column - first, ' ') + '^' +
         std::string(marks - 1, '~') + '\n';
}

}  // namespace maxpods
