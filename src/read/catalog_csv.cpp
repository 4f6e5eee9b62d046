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

/// The cells of a line, and its place, for messages.
class Row {
 public:
  Row(std::string_view line, std::string_view file, std::size_t number)
      : cells_(split(line, ',')), file_(file), number_(number) {
    if (line.find('\0') != std::string_view::npos) refuse("it holds a NUL byte");
    if (cells_.size() != catalog_columns.size()) {
      refuse(fmt::format("{} cells are wanted, this row has {}", catalog_columns.size(),
                         cells_.size()));
    }
  }

  [[noreturn]] void refuse(const std::string& reason) const {
    throw BadInput(fmt::format("{}:{}: {}", file_, number_, reason));
  }

  std::string_view next() { return cells_[column_++]; }

  int number(int min, int max) { return number_in(next(), min, max); }

  std::optional<int> optional_number(int min, int max) {
    const std::string_view cell = next();
    if (cell.empty()) return std::nullopt;
    return number_in(cell, min, max);
  }

  std::vector<int> numbers(int min, int max) {
    std::vector<int> result;
    for (const std::string_view part : split(next(), ';')) {
      result.push_back(number_in(part, min, max));
    }
    return result;
  }

  /// The value that `words` gives the word in the cell.
  template <typename Value, std::size_t count>
  Value word(const std::array<std::pair<std::string_view, Value>, count>& words) {
    const std::string_view cell = next();
    const auto found = std::ranges::find(words, cell, &std::pair<std::string_view, Value>::first);
    if (found != words.end()) return found->second;
    std::string allowed;
    for (const auto& [known, value] : words) {
      allowed += fmt::format("{}{}", allowed.empty() ? "" : ", ", known.empty() ? "empty" : known);
    }
    refuse_cell(cell, allowed);
  }

 private:
  int number_in(std::string_view cell, int min, int max) const {
    const std::optional<int> number = parse_integer(cell);
    if (!number || *number < min || *number > max) {
      refuse_cell(cell, fmt::format("a whole number from {} to {}", min, max));
    }
    return *number;
  }

  [[noreturn]] void refuse_cell(std::string_view cell, const std::string& allowed) const {
    refuse(fmt::format("{} is '{}'; allowed: {}", catalog_columns.at(column_ - 1), cell, allowed));
  }

  std::vector<std::string_view> cells_;
  std::string_view file_;
  std::size_t number_;
  std::size_t column_ = 0;
};

using Word = std::string_view;
constexpr std::array boolean{std::pair{Word("true"), true}, std::pair{Word("false"), false}};
constexpr std::array optional_boolean{std::pair{Word("true"), std::optional(true)},
                                      std::pair{Word("false"), std::optional(false)},
                                      std::pair{Word(""), std::optional<bool>()}};
constexpr std::array optional_architecture{
    std::pair{name_of(Architecture::Amd64), std::optional(Architecture::Amd64)},
    std::pair{name_of(Architecture::Arm64), std::optional(Architecture::Arm64)},
    std::pair{Word(""), std::optional<Architecture>()}};
constexpr std::array hypervisor{std::pair{name_of(Hypervisor::Nitro), Hypervisor::Nitro},
                                std::pair{name_of(Hypervisor::Xen), Hypervisor::Xen},
                                std::pair{name_of(Hypervisor::None), Hypervisor::None}};

TypeName type_name(Row& row) {
  const std::string_view cell = row.next();
  if (!TypeName::is_valid(cell)) {
    row.refuse(fmt::format("'{}' is not the name of an instance type, such as m5.large", cell));
  }
  return TypeName(cell);
}

void read_network_cards(Row& row, CatalogRow& result) {
  std::vector<int> enis_per_card = row.numbers(1, most_interfaces);
  const auto default_card = static_cast<std::size_t>(row.number(0, most_interfaces));
  const int enis = row.number(1, most_interfaces);
  if (default_card >= enis_per_card.size()) {
    row.refuse(fmt::format("there is no network card {}", default_card));
  }
  set_network_cards(result, std::move(enis_per_card), default_card);
  if (result.type.enis != enis) {
    row.refuse(fmt::format("enis_on_default_card is {}, but card {} has {}", enis, default_card,
                           result.type.enis));
  }
}

CatalogRow read_row(Row row) {
  CatalogRow result;
  InstanceType& type = result.type;
  type.name = type_name(row);
  type.vcpus = row.optional_number(1, most_vcpus);
  type.memory_mib = row.optional_number(1, most_memory_mib);
  type.architecture = row.word(optional_architecture);
  type.hypervisor = row.word(hypervisor);
  type.bare_metal = row.word(boolean);
  read_network_cards(row, result);
  type.ipv4_per_eni = row.number(1, most_interfaces);
  type.trunking = row.word(optional_boolean);
  type.branch_enis = row.optional_number(0, most_interfaces);
  return result;
}

/// The line without its end. Throws BadInput where it has none: a number that is cut short is a
/// wrong number.
std::string_view without_end(std::string_view line, std::string_view file, std::size_t number) {
  if (!line.ends_with('\n')) {
    if (line.size() == ByteStream::most_line_bytes) {
      throw BadInput(fmt::format("{}:{}: the line has no end within {} KiB", file, number,
                                 ByteStream::most_line_bytes >> 10U));
    }
    throw BadInput(fmt::format("{}:{}: the last line has no end", file, number),
                   "is the file cut short? if not, end it with a line feed: echo >> FILE");
  }
  line.remove_suffix(line.ends_with("\r\n") ? 2 : 1);
  return line;
}

void check_header(std::string_view line, std::string_view file) {
  if (line.empty()) throw BadInput(fmt::format("{} is empty", file));
  const std::string header = catalog_header();
  if (line.starts_with(header) && without_end(line, file, 1) == header) return;
  throw BadInput(fmt::format("{}:1: not the header of a catalog", file),
                 fmt::format("a catalog starts with {}", header));
}

}  // namespace

std::vector<CatalogRow> read_catalog_csv(const NextLine& next_line, std::string_view file) {
  check_header(next_line(), file);
  std::vector<CatalogRow> rows;
  std::map<TypeName, std::size_t> lines_by_name;
  for (std::size_t number = 2;; ++number) {
    const std::string_view line = next_line();
    if (line.empty()) break;
    CatalogRow row = read_row(Row(without_end(line, file, number), file, number));
    const auto [known, is_new] = lines_by_name.try_emplace(row.type.name, number);
    if (!is_new) {
      throw BadInput(fmt::format("{}:{}: {} is in line {} already", file, number, name_of(row),
                                 known->second));
    }
    rows.push_back(std::move(row));
  }
  if (rows.empty()) throw BadInput(fmt::format("{}: the catalog has no rows", file));
  std::ranges::sort(rows, {}, catalog_name);
  return rows;
}

}  // namespace maxpods
