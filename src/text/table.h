// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace maxpods {

enum class Align { Left, Right };

/// A column's heading, and the side to which its cells are set.
struct Column {
  std::string heading;
  Align align = Align::Right;
};

/// One line per row under a line of headings, columns two blanks apart and as wide as their widest
/// cell, no blanks at line ends. Every row has one cell per column.
std::string format_table(const std::vector<Column>& columns,
                         const std::vector<std::vector<std::string>>& rows);

/// The same of many rows, which are made as they are needed, each of them twice.
std::string format_table(const std::vector<Column>& columns, std::size_t row_count,
                         const std::function<std::vector<std::string>(std::size_t)>& row_at);

/// The table in Markdown, for cells without `|`.
std::string markdown_table(const std::vector<Column>& columns,
                           const std::vector<std::vector<std::string>>& rows);

/// The cells joined by commas, with quotes where RFC 4180 asks for them, and a line feed.
std::string csv_line(const std::vector<std::string>& cells);

}  // namespace maxpods
