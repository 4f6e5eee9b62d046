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
#include "text/split.h"

namespace maxpods {
namespace {

using Cell = std::string_view;
constexpr std::array boolean{std::pair{Cell("true"), true}, std::pair{Cell("false"), false}};
constexpr std::array optional_boolean{std::pair{Cell("true"), std::optional(true)},
                                      std::pair{Cell("false"), std::optional(false)},
                                      std::pair{Cell(""), std::optional<bool>()}};
constexpr std::array optional_architecture{
    std::pair{name_of(Architecture::Amd64), std::optional(Architecture::Amd64)},
    std::pair{name_of(Architecture::Arm64), std::optional(Architecture::Arm64)},
    std::pair{Cell(""), std::optional<Architecture>()}};
constexpr std::array hypervisors{std::pair{name_of(Hypervisor::Nitro), Hypervisor::Nitro},
                                 std::pair{name_of(Hypervisor::Xen), Hypervisor::Xen},
                                 std::pair{name_of(Hypervisor::None), Hypervisor::None}};

/// One line of the file. As a visitor of the columns, it reads cell by cell.
class Row {
 public:
  Row(std::string_view line, std::string_view file, std::size_t number)
      : cells_(split(line, ',')), file_(file), number_(number) {
    static const std::size_t wanted = catalog_columns().size();
    if (line.find('\0') != std::string_view::npos) refuse("the row has a NUL byte");
    if (cells_.size() != wanted) {
      refuse(fmt::format("the row has {} instead of {}", counted(cells_.size(), "cell"), wanted));
    }
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

  /// The value of the word in the cell.
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

std::string_view without_carriage_return(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// Goes through the lines of a catalog.
class Lines {
 public:
  Lines(const NextLine& next_line, std::string_view file) : next_line_(next_line), file_(file) {}

  /// The number of the line that was handed out last, counted from 1.
  std::size_t number() const { return number_; }

  /// The next line, without its end; nothing after the last one.
  std::optional<std::string_view> next() {
    const std::string_view line = next_line_();
    if (line.empty()) return std::nullopt;
    ++number_;
    has_end_ = line.ends_with('\n');
    is_cut_ = !has_end_ && line.size() == ByteStream::most_line_bytes;
    return without_carriage_return(line.substr(0, line.size() - (has_end_ ? 1 : 0)));
  }

  /// Of a number that is cut short, the rest is another number.
  void check_end() const {
    if (is_cut_) {
      throw BadInput(fmt::format("{}, line {} is longer than 64 KiB", file_, number_));
    }
    if (has_end_) return;
    throw BadInput(
        fmt::format("{}, line {}: the last line has no line feed at its end", file_, number_),
        "check that the file is complete, then add the line feed: echo >> FILE");
  }

 private:
  const NextLine& next_line_;
  std::string_view file_;
  std::size_t number_ = 0;
  bool has_end_ = true;
  /// The line goes on behind what was handed out.
  bool is_cut_ = false;
};

void check_header(Lines& lines, std::string_view file) {
  const std::optional<std::string_view> header = lines.next();
  if (!header) throw BadInput(fmt::format("{} is empty", file));
  if (*header != catalog_header()) {
    throw BadInput(fmt::format("{}, line 1 is not the header of a catalog", file),
                   fmt::format("a catalog starts with {}", catalog_header()));
  }
  lines.check_end();
}

}  // namespace

std::vector<CatalogRow> read_catalog_csv(const NextLine& next_line, std::string_view file) {
  Lines lines(next_line, file);
  check_header(lines, file);
  std::map<TypeName, std::pair<CatalogRow, std::size_t>> rows_and_lines;
  while (const std::optional<std::string_view> line = lines.next()) {
    lines.check_end();
    const std::size_t number = lines.number();
    CatalogRow row = read_row(Row(*line, file, number));
    const TypeName name = row.type.name;
    const auto [known, is_new] = rows_and_lines.try_emplace(name, std::move(row), number);
    if (!is_new) {
      throw BadInput(fmt::format("{}, line {}: {} is in line {} already", file, number, name.view(),
                                 known->second.second));
    }
  }
  if (rows_and_lines.empty()) throw BadInput(fmt::format("{} has no rows", file));
  std::vector<CatalogRow> rows;
  rows.reserve(rows_and_lines.size());
  for (auto& [name, row_and_line] : rows_and_lines) rows.push_back(std::move(row_and_line.first));
  return rows;
}

}  // namespace maxpods
