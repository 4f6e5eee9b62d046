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

using Cells = std::vector<std::string>;
using Rows = std::vector<Cells>;

/// A table that text, Markdown and pages show.
struct CaptionedTable {
  std::string caption;
  std::vector<Column> columns;
  Rows rows;
};

/// A row for each item, with the cells that `cells_of` returns for it.
template <typename Items, typename CellsOf>
Rows rows_of(const Items& items, CellsOf cells_of) {
  Rows rows;
  for (const auto& item : items) rows.push_back(cells_of(item));
  return rows;
}

/// A line of headings, and a line for each row, which has a cell for each column. Columns are two
/// blanks apart; lines have no blanks at their end.
std::string format_table(const std::vector<Column>& columns, const Rows& rows);

/// The same for many rows: calls `row_at` twice for each row, instead of holding them.
std::string format_table(const std::vector<Column>& columns, std::size_t row_count,
                         const std::function<Cells(std::size_t)>& row_at);

/// The table in Markdown, for cells without `|`.
std::string markdown_table(const std::vector<Column>& columns, const Rows& rows);

/// A line of CSV, with its line feed and quotes (RFC 4180).
std::string csv_line(const Cells& cells);

/// Those lines for a header and a row for each item.
template <typename Items, typename CellsOf>
std::string csv_of(const Cells& header, const Items& items, CellsOf cells_of) {
  std::string text = csv_line(header);
  for (const auto& item : items) text += csv_line(cells_of(item));
  return text;
}

/// The usual width of a terminal, in columns.
inline constexpr std::size_t line_width = 80;

/// `text`, broken at blanks into lines of at most that many columns, of which the first starts at
/// column `start` and the others are indented by as much. Ends without a line feed.
std::string wrapped(std::string_view text, std::size_t start, std::size_t columns = line_width);

/// `text` with each line indented by that many blanks, except empty lines.
std::string indented(std::string_view text, std::size_t blanks);

}  // namespace maxpods
