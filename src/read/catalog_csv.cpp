// SPDX-License-Identifier: Apache-2.0
#include "read/catalog_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "read/json_stream.h"
#include "text/bad_input.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

using Cell = std::string_view;
constexpr std::array boolean{std::pair{Cell("true"), true}, std::pair{Cell("false"), false}};
constexpr std::array optional_boolean{std::pair{Cell("true"), std::optional(true)},
                                      std::pair{Cell("false"), std::optional(false)},
                                      std::pair{Cell(""), std::optional<bool>()}};

/// The cells of a column of words, and their values.
template <typename Value, std::size_t count>
constexpr auto cells_of(const std::array<Word<Value>, count>& words) {
  std::array<std::pair<Cell, Value>, count> cells{};
  for (std::size_t i = 0; i < count; ++i) cells[i] = {words[i].word, words[i].value};
  return cells;
}

/// The same where the cell can be empty.
template <typename Value, std::size_t count>
constexpr auto optional_cells_of(const std::array<Word<Value>, count>& words) {
  std::array<std::pair<Cell, std::optional<Value>>, count + 1> cells{};
  for (std::size_t i = 0; i < count; ++i) cells[i] = {words[i].word, words[i].value};
  return cells;
}

constexpr auto hypervisors = cells_of(hypervisor_words);
constexpr auto optional_architecture = optional_cells_of(architecture_words);
constexpr auto optional_accelerator = optional_cells_of(accelerator_words);

/// One line of the file. As a visitor of the columns, it reads cell by cell.
class Row {
 public:
  Row(std::string_view line, std::string_view file, std::size_t number, std::size_t columns)
      : cells_(split(line, ',')), file_(file), number_(number) {
    static const CatalogCells defaults = cells_of(CatalogRow{});
    if (line.find('\0') != std::string_view::npos) refuse("the row has a NUL byte");
    if (cells_.size() != columns) {
      refuse(fmt::format("the row has {} instead of {}", counted(cells_.size(), "cell"), columns));
    }
    for (; columns < defaults.size(); ++columns) cells_.emplace_back(defaults[columns]);
  }

  [[noreturn]] void refuse(const std::string& reason) const {
    throw BadInput(fmt::format("{}, line {}: {}", file_, number_, reason));
  }

  void operator()(std::string_view column, TypeName& name) {
    const std::string_view cell = next(column);
    if (!TypeName::is_valid(cell)) {
      refuse(fmt::format("'{}' is not the name of an instance type, such as m5.large", cell));
    }
    name = TypeName(cell);
  }

  void operator()(std::string_view column, int& number, int least, int most) {
    number = number_in(next(column), least, most);
  }

  void operator()(std::string_view column, std::size_t& number, int least, int most) {
    number = static_cast<std::size_t>(number_in(next(column), least, most));
  }

  void operator()(std::string_view column, std::optional<int>& number, int least, int most) {
    const std::string_view cell = next(column);
    if (!cell.empty()) number = number_in(cell, least, most);
  }

  void operator()(std::string_view column, std::vector<int>& numbers, int least, int most) {
    for (const std::string_view part : split(next(column), ';')) {
      numbers.push_back(number_in(part, least, most));
    }
  }

  void operator()(std::string_view column, bool& value) { value = word(column, boolean); }

  void operator()(std::string_view column, std::optional<bool>& value) {
    value = word(column, optional_boolean);
  }

  void operator()(std::string_view column, std::optional<Architecture>& architecture) {
    architecture = word(column, optional_architecture);
  }

  void operator()(std::string_view column, Hypervisor& hypervisor) {
    hypervisor = word(column, hypervisors);
  }

  void operator()(std::string_view column, std::optional<Accelerator>& accelerator) {
    accelerator = word(column, optional_accelerator);
  }

 private:
  std::string_view next(std::string_view column) {
    column_ = column;
    return cells_[position_++];
  }

  int number_in(std::string_view cell, int least, int most) const {
    const std::optional<int> number = parse_integer(cell);
    if (!number || *number < least || *number > most) {
      refuse_cell(
          cell, fmt::format("a whole number from {} to {}", with_commas(least), with_commas(most)));
    }
    return *number;
  }

  /// The value that `words` gives the word in the cell.
  template <typename Value, std::size_t count>
  Value word(std::string_view column,
             const std::array<std::pair<std::string_view, Value>, count>& words) {
    const std::string_view cell = next(column);
    const auto found = std::ranges::find(words, cell, &std::pair<std::string_view, Value>::first);
    if (found != words.end()) return found->second;
    std::string allowed;
    for (const auto& [known, value] : words) {
      allowed += fmt::format("{}{}", allowed.empty() ? "" : ", ", known.empty() ? "empty" : known);
    }
    refuse_cell(cell, allowed);
  }

  [[noreturn]] void refuse_cell(std::string_view cell, const std::string& allowed) const {
    refuse(fmt::format("{} is '{}'; allowed: {}", column_, cell, allowed));
  }

  std::vector<std::string_view> cells_;
  std::string_view file_;
  std::size_t number_;
  std::size_t position_ = 0;
  /// The column that was read last.
  std::string_view column_;
};

CatalogRow read_row(Row cells) {
  CatalogRow row;
  visit_columns(row, cells);
  if (row.default_card >= row.enis_per_card.size()) {
    cells.refuse(fmt::format("there is no network card {}", row.default_card));
  }
  const int told_enis = row.type.enis;
  set_network_cards(row, std::move(row.enis_per_card), row.default_card);
  if (row.type.enis != told_enis) {
    cells.refuse(fmt::format("enis_on_default_card is {}, but card {} has {}", told_enis,
                             row.default_card, row.type.enis));
  }
  return row;
}

/// The line without its end. Throws BadInput where it has none: a number that is cut short is a
/// wrong number.
std::string_view without_end(std::string_view line, std::string_view file, std::size_t number) {
  if (!line.ends_with('\n')) {
    if (line.size() == ByteStream::max_line_bytes) {
      throw BadInput(fmt::format("{}, line {} is longer than {} KiB", file, number,
                                 ByteStream::max_line_bytes >> 10U));
    }
    throw BadInput(
        fmt::format("{}, line {}: the last line has no line feed at its end", file, number),
        "check that the file is complete, then add the line feed: echo >> FILE");
  }
  line.remove_suffix(line.ends_with("\r\n") ? 2 : 1);
  return line;
}

/// Catalogs had this many columns at first; later ones came behind them.
constexpr std::size_t fewest_columns = 12;

/// The number of columns.
std::size_t read_header(std::string_view line, std::string_view file) {
  if (line.empty()) throw BadInput(fmt::format("{} is empty", file));
  const std::string header = catalog_header();
  const std::size_t columns = split(line, ',').size();
  if (columns >= fewest_columns && columns <= catalog_columns().size()) {
    const std::string_view start = without_end(line, file, 1);
    if (header == start || header.starts_with(std::string(start) + ',')) return columns;
  }
  throw BadInput(fmt::format("{}, line 1 is not the header of a catalog", file),
                 fmt::format("a catalog starts with {}", header));
}

}  // namespace

std::vector<CatalogRow> read_catalog_csv(const NextLine& next_line, std::string_view file) {
  const std::size_t columns = read_header(next_line(), file);
  std::vector<CatalogRow> rows;
  std::map<TypeName, std::size_t> lines_by_name;
  for (std::size_t number = 2;; ++number) {
    const std::string_view line = next_line();
    if (line.empty()) break;
    CatalogRow row = read_row(Row(without_end(line, file, number), file, number, columns));
    const auto [known, is_new] = lines_by_name.try_emplace(row.type.name, number);
    if (!is_new) {
      throw BadInput(fmt::format("{}, line {}: {} is in line {} already", file, number,
                                 name_of(row), known->second));
    }
    rows.push_back(std::move(row));
  }
  if (rows.empty()) throw BadInput(fmt::format("{} has no rows", file));
  std::ranges::sort(rows, {}, catalog_name);
  return rows;
}

}  // namespace maxpods
