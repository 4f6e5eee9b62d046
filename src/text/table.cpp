// SPDX-License-Identifier: Apache-2.0
#include "text/table.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "text/strings.h"

namespace maxpods {
namespace {

/// Between columns.
constexpr std::string_view gap = "  ";

void append_cell(std::string& line, std::string_view cell, std::size_t width, Align align) {
  const std::string padding(width - cell.size(), ' ');
  if (align == Align::Right) line += padding;
  line += cell;
  if (align == Align::Left) line += padding;
}

std::string quoted_for_csv(const std::string& cell) {
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

std::string format_table(const std::vector<Column>& columns, const Rows& rows) {
  return format_table(columns, rows.size(), [&](std::size_t i) { return rows[i]; });
}

std::string format_table(const std::vector<Column>& columns, std::size_t row_count,
                         const std::function<Cells(std::size_t)>& row_at) {
  Cells headings;
  for (const Column& column : columns) headings.push_back(column.heading);
  std::vector<std::size_t> widths(columns.size());
  const auto widen = [&](const Cells& row) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  };
  widen(headings);
  for (std::size_t i = 0; i < row_count; ++i) widen(row_at(i));

  std::size_t line_length = 1;
  for (const std::size_t width : widths) line_length += width + gap.size();
  std::string text;
  text.reserve((row_count + 1) * line_length);
  const auto append_line = [&](const Cells& row) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) line += gap;
      append_cell(line, row[i], widths[i], columns[i].align);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  };
  append_line(headings);
  for (std::size_t i = 0; i < row_count; ++i) append_line(row_at(i));
  return text;
}

std::string markdown_table(const std::vector<Column>& columns, const Rows& rows) {
  std::string text = "|";
  for (const Column& column : columns) text += ' ' + column.heading + " |";
  text += "\n|";
  for (const Column& column : columns) text += column.align == Align::Right ? "---:|" : "---|";
  for (const Cells& row : rows) {
    text += "\n|";
    for (const std::string& cell : row) text += ' ' + cell + " |";
  }
  return text + '\n';
}

std::string csv_line(const Cells& cells) {
  std::string line;
  for (const std::string& cell : cells) line += quoted_for_csv(cell) + ',';
  line.back() = '\n';
  return line;
}

std::string wrapped(std::string_view text, std::size_t start, std::size_t columns) {
  std::string lines;
  std::size_t column = start;
  bool is_first = true;
  for (const std::string_view word : split(text, ' ')) {
    if (!is_first && column + 1 + word.size() > columns) {
      lines += '\n' + std::string(start, ' ');
      column = start;
    } else if (!is_first) {
      lines += ' ';
      ++column;
    }
    lines += word;
    column += word.size();
    is_first = false;
  }
  return lines;
}

std::string indented(std::string_view text, std::size_t blanks) {
  std::string result;
  bool at_line_start = true;
  for (const char c : text) {
    if (at_line_start && c != '\n') result.append(blanks, ' ');
    result += c;
    at_line_start = c == '\n';
  }
  return result;
}

}  // namespace maxpods
