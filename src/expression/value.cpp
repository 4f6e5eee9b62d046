// SPDX-License-Identifier: Apache-2.0
#include "expression/value.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace maxpods {

std::optional<std::int64_t> int_of(double number) {
  constexpr double beyond = 9223372036854775808.0;  // 2^63
  if (!(number > -beyond && number < beyond)) return std::nullopt;
  return static_cast<std::int64_t>(number);
}

std::optional<std::int64_t> int_of(std::string_view text) {
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  std::int64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, number);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return number;
}

std::optional<double> double_of(std::string_view text) {
  // Unlike Go, from_chars takes nan with a sign, and nan(1).
  const bool is_signed = text.starts_with('+') || text.starts_with('-');
  if (is_signed && text.substr(1).find_first_of("nN") == 0) return std::nullopt;
  if (text.find('(') != std::string_view::npos) return std::nullopt;
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  double number = 0;
  const char* const end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, number);
  if (result.ptr != end || result.ec == std::errc::invalid_argument) return std::nullopt;
  if (result.ec == std::errc()) return number;
  // Out of range: too large is an error, and too small is rounded.
  const double nearest = std::strtod(std::string(text).c_str(), nullptr);
  if (std::isinf(nearest)) return std::nullopt;
  return nearest;
}

std::string text_of(double number) {
  if (std::isnan(number)) return "NaN";
  if (std::isinf(number)) return number > 0 ? "+Inf" : "-Inf";
  std::array<char, 32> buffer{};
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                    std::chars_format::general);
  return {buffer.data(), result.ptr};
}

}  // namespace maxpods
