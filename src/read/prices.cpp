// SPDX-License-Identifier: Apache-2.0
#include "read/prices.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "catalog/instance_type.h"
#include "text/bad_input.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::size_t max_decimals = 6;
constexpr int most = 99'999;

/// Digits with at most one point; absent for other text.
std::optional<std::int64_t> parse_price(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  std::string decimals(point == std::string_view::npos ? "" : text.substr(point + 1));
  const bool has_digits = !whole.empty() || !decimals.empty();
  if (!has_digits || !std::ranges::all_of(concat({whole, decimals}), is_digit)) return std::nullopt;
  if (decimals.size() > max_decimals) return std::nullopt;
  decimals.resize(max_decimals, '0');
  const std::optional<int> units = whole.empty() ? 0 : parse_integer(whole);
  const std::optional<int> millionths = parse_integer(concat({"1", decimals}));
  if (!units || *units > most || !millionths) return std::nullopt;
  constexpr std::int64_t million = 1'000'000;
  return *units * million + *millionths - million;
}

}  // namespace

Prices read_prices(std::string_view text, const std::string& file) {
  Prices prices;
  std::size_t number = 0;
  for (std::string_view line : split(text, '\n')) {
    ++number;
    line = trimmed(line);
    if (line.empty() || (number == 1 && line == "type,price")) continue;
    const auto refuse = [&](const std::string& reason) {
      throw BadInput(fmt::format("{}, line {}: {}", file, number, reason),
                     "each line has a type and its price, such as m5.large,0.096");
    };
    const std::vector<std::string_view> cells = split(line, ',');
    if (cells.size() != 2) refuse(fmt::format("{} instead of 2", counted(cells.size(), "cell")));
    const std::string type = lower_case(trimmed(cells[0]));
    if (!TypeName::is_valid(type))
      refuse(fmt::format("'{}' is not the name of an instance type", cells[0]));
    const std::optional<std::int64_t> price = parse_price(trimmed(cells[1]));
    if (!price) refuse(fmt::format("'{}' is not a price, with at most six decimals", cells[1]));
    if (!prices.emplace(type, *price).second) refuse(fmt::format("{} is there twice", type));
  }
  if (!prices.empty() && !text.ends_with('\n')) {
    throw BadInput(
        fmt::format("{}, line {}: the last line has no line feed at its end", file, number),
        "check that the file is complete, then add the line feed: echo >> FILE");
  }
  if (prices.empty())
    throw BadInput(file + " has no prices",
                   "each line has a type and its price, such as m5.large,0.096");
  return prices;
}

}  // namespace maxpods
