// SPDX-License-Identifier: Apache-2.0
#include "text/table.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace maxpods {
namespace {

using Row = std::vector<std::string>;

std::vector<std::size_t> widths(const std::vector<Column>& columns, const std::vector<Row>& rows) {
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    std::size_t width = columns[i].heading.size();
    for (const Row& row : rows) width = std::max(width, row[i].size());
    result.push_back(width);
  }
  return result;
}

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

std::string format_table(const std::vector<Column>& columns, const std::vector<Row>& rows) {
  const std::vector<std::size_t> width = widths(columns, rows);
  std::string text;
  const auto append_line = [&](const auto& cell_of) {
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (i > 0) line += "  ";
      append_cell(line, cell_of(i), width[i], columns[i].align);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  };
  append_line([&](std::size_t i) -> const std::string& { return columns[i].heading; });
  for (const Row& row : rows) {
    append_line([&](std::size_t i) -> const std::string& { return row[i]; });
  }
  return text;
}

std::string csv_line(const Row& cells) {
  std::string line;
  for (const std::string& cell : cells) line += quoted_for_csv(cell) + ',';
  line.back() = '\n';
  return line;
}

}  // namespace maxpods
