// SPDX-License-Identifier: Apache-2.0
#include "text/number.h"

#include <algorithm>
#include <array>
#include <limits>

#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::int64_t max_value = std::numeric_limits<std::int64_t>::max();

constexpr int max_decimals = 9;

/// With larger exponents every number is 0 or too large.
constexpr int max_exponent = 1'000'000;

/// A unit is a power of ten or of two.
struct Unit {
  std::string_view suffix;
  int power_of_ten = 0;
  int power_of_two = 0;
};

constexpr std::array<Unit, 16> units{{{"", 0, 0},
                                      {"n", -9, 0},
                                      {"u", -6, 0},
                                      {"m", -3, 0},
                                      {"k", 3, 0},
                                      {"M", 6, 0},
                                      {"G", 9, 0},
                                      {"T", 12, 0},
                                      {"P", 15, 0},
                                      {"E", 18, 0},
                                      {"Ki", 0, 10},
                                      {"Mi", 0, 20},
                                      {"Gi", 0, 30},
                                      {"Ti", 0, 40},
                                      {"Pi", 0, 50},
                                      {"Ei", 0, 60}}};

/// The unit or exponent behind the digits; nullopt for other text. `1E` has a unit, exa, and `1E3`
/// an exponent.
std::optional<Unit> parse_unit(std::string_view text) {
  const Unit* const known = std::ranges::find(units, text, &Unit::suffix);
  if (known != units.end()) return *known;
  if (!text.starts_with('e') && !text.starts_with('E')) return std::nullopt;
  text.remove_prefix(1);
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return std::nullopt;
  }
  const std::optional<int> exponent = parse_integer(text);
  if (!exponent) return std::nullopt;
  return Unit{.suffix = "", .power_of_ten = std::clamp(*exponent, -max_exponent, max_exponent)};
}

/// A number that is scaled step by step.
struct Scaled {
  std::int64_t value = 0;
  bool has_fraction = false;
  /// The number is larger than 63 bits hold.
  bool is_capped = false;

  void multiply(int factor) {
    is_capped = is_capped || value > max_value / factor;
    value = is_capped ? max_value : value * factor;
  }

  void add(int digit) {
    is_capped = is_capped || value > max_value - digit;
    value = is_capped ? max_value : value + digit;
  }

  void divide(int divisor) {
    has_fraction = has_fraction || value % divisor != 0;
    value /= divisor;
  }
};

/// Multiplies by base^power. False where a number that was capped would be divided: its digits are
/// lost.
bool scale(Scaled& number, int power, int base) {
  // Beyond this power every number is 0 or too large.
  constexpr int max_steps = 64;
  if (number.value == 0) return true;
  for (int i = 0; i < std::min(power, max_steps); ++i) number.multiply(base);
  if (power < 0 && number.is_capped) return false;
  for (int i = 0; i > std::max(power, -max_steps); --i) number.divide(base);
  return true;
}

/// The number before the unit.
struct Digits {
  Scaled number;
  int decimals = 0;
  std::size_t length = 0;
};

/// nullopt where there are no digits. Kubernetes rounds up to billionths: further decimals only
/// count as a fraction.
std::optional<Digits> read_digits(std::string_view text) {
  Digits digits;
  bool has_point = false;
  int count = 0;
  for (const char c : text) {
    const bool is_point = c == '.' && !has_point;
    if (!is_point && !is_digit(c)) break;
    ++digits.length;
    has_point = has_point || is_point;
    if (is_point) continue;
    ++count;
    if (digits.decimals == max_decimals) {
      digits.number.has_fraction = digits.number.has_fraction || c != '0';
      continue;
    }
    if (has_point) ++digits.decimals;
    digits.number.multiply(10);
    digits.number.add(c - '0');
  }
  if (count == 0) return std::nullopt;
  return digits;
}

/// The quantity in units of 10^-`decimals`, rounded up.
std::optional<std::int64_t> parse_scaled(std::string_view text, int decimals) {
  if (text.starts_with('+')) text.remove_prefix(1);
  std::optional<Digits> digits = read_digits(text);
  if (!digits) return std::nullopt;
  const std::optional<Unit> unit = parse_unit(text.substr(digits->length));
  if (!unit) return std::nullopt;
  Scaled& number = digits->number;
  if (!scale(number, unit->power_of_two, 2)) return std::nullopt;
  if (!scale(number, unit->power_of_ten - digits->decimals + decimals, 10)) return std::nullopt;
  return number.value + (number.has_fraction && number.value < max_value ? 1 : 0);
}

}  // namespace

std::optional<std::int64_t> parse_quantity(std::string_view text) { return parse_scaled(text, 0); }

std::optional<std::int64_t> parse_milli_quantity(std::string_view text) {
  constexpr int decimals = 3;
  return parse_scaled(text, decimals);
}

}  // namespace maxpods
