// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace maxpods {

enum class Align { Left, Right };

/// The heading of a column, and the alignment of its cells.
struct Column {
  std::string heading;
  Align align = Align::Right;
};

/// A line of headings, and a line for each row, which has a cell for each column. Columns are two
/// blanks apart; lines have no blanks at their end.
std::string format_table(const std::vector<Column>& columns,
                         const std::vector<std::vector<std::string>>& rows);

/// The same for many rows: calls `row_at` twice for each row, instead of holding them.
std::string format_table(const std::vector<Column>& columns, std::size_t row_count,
                         const std::function<std::vector<std::string>(std::size_t)>& row_at);

/// The table in Markdown, for cells without `|`.
std::string markdown_table(const std::vector<Column>& columns,
                           const std::vector<std::vector<std::string>>& rows);

/// A line of CSV, with its line feed and quotes (RFC 4180).
std::string csv_line(const std::vector<std::string>& cells);

/// The usual width of a terminal, in columns.
inline constexpr std::size_t line_width = 80;

/// `text`, broken at blanks into lines of at most that many columns, of which the first starts at
/// column `start` and the others are indented by as much. Ends without a line feed.
std::string wrapped(std::string_view text, std::size_t start, std::size_t columns = line_width);

/// `text` with each line indented by that many blanks, except empty lines.
std::string indented(std::string_view text, std::size_t blanks);

}  // namespace maxpods
