// SPDX-License-Identifier: Apache-2.0
#include "catalog/order.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Sizes below `2xlarge`, in their order.
constexpr std::array<std::string_view, 6> small_sizes{"nano",   "micro", "small",
                                                      "medium", "large", "xlarge"};

/// Of memory, in the names of families such as `u-6tb1`.
constexpr std::string_view memory_unit = "tb";

/// The place of a size among the kinds of sizes, and its number within its kind.
struct SizePlace {
  enum class Kind { Small, Multiple, BareMetal, Other };
  Kind kind = Kind::Other;
  std::ptrdiff_t number = 0;

  auto operator<=>(const SizePlace&) const = default;
};

SizePlace place_of(std::string_view size) {
  const auto* const found = std::ranges::find(small_sizes, size);
  if (found != small_sizes.end()) return {SizePlace::Kind::Small, found - small_sizes.begin()};
  const std::size_t digit = size.find_first_of(ascii_digits);
  const std::string_view from_digit = size.substr(std::min(digit, size.size()));
  const std::size_t digits =
      std::min(from_digit.find_first_not_of(ascii_digits), from_digit.size());
  const int number = parse_integer(from_digit.substr(0, digits)).value_or(0);
  if (size.starts_with("metal")) return {SizePlace::Kind::BareMetal, number};
  if (digit == 0 && size.ends_with("xlarge")) return {SizePlace::Kind::Multiple, number};
  return {};
}

/// The leading digits of a text if there are any, else its first character.
std::string_view first_piece(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of(ascii_digits), text.size());
  return text.substr(0, std::max<std::size_t>(digits, 1));
}

std::strong_ordering compare_families(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    const std::string_view piece_a = first_piece(a);
    const std::string_view piece_b = first_piece(b);
    const std::optional<int> number_a = parse_integer(piece_a);
    const std::optional<int> number_b = parse_integer(piece_b);
    const bool are_numbers = number_a && number_b;
    if (are_numbers && *number_a != *number_b) return *number_a <=> *number_b;
    if (!are_numbers && piece_a != piece_b) return piece_a <=> piece_b;
    a.remove_prefix(piece_a.size());
    b.remove_prefix(piece_b.size());
  }
  return a.size() <=> b.size();
}

}  // namespace

std::strong_ordering compare_sizes(std::string_view a, std::string_view b) {
  const std::strong_ordering places = place_of(a) <=> place_of(b);
  return places != 0 ? places : a <=> b;
}

bool comes_before(const TypeName& a, const TypeName& b) {
  const std::strong_ordering families = compare_families(a.family(), b.family());
  return families != 0 ? families < 0 : compare_sizes(a.size(), b.size()) < 0;
}

std::optional<int> generation_of(std::string_view family) {
  const std::size_t letters = std::min(family.find_first_not_of(ascii_lower_case), family.size());
  if (letters == 0) return std::nullopt;
  family.remove_prefix(letters);
  if (family.starts_with('-')) {
    const std::size_t unit = family.find(memory_unit, 1);
    const bool is_memory =
        unit != std::string_view::npos && unit > 1 &&
        family.substr(1, unit - 1).find_first_not_of(ascii_digits) == std::string_view::npos;
    if (!is_memory) return std::nullopt;
    family.remove_prefix(unit + memory_unit.size());
  }
  const std::size_t digits = std::min(family.find_first_not_of(ascii_digits), family.size());
  return parse_integer(family.substr(0, digits));
}

}  // namespace maxpods
