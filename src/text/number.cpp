// SPDX-License-Identifier: Apache-2.0
#include "text/number.h"

#include <charconv>
#include <limits>
#include <system_error>

namespace maxpods {

std::string with_commas(std::int64_t number) {
  constexpr std::size_t group = 3;
  std::string text = std::to_string(number);
  const std::size_t first_digit = number < 0 ? 1 : 0;
  for (std::size_t at = text.size(); at > first_digit + group;) text.insert(at -= group, ",");
  return text;
}

std::optional<int> parse_integer(std::string_view text) {
  int value = 0;
  const char* const end = text.data() + text.size();
  const auto [stopped_at, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stopped_at != end) return std::nullopt;
  return value;
}

std::optional<int> parse_memory_mib(std::string_view text) {
  const bool has_byte = text.ends_with("iB");
  if (has_byte) text.remove_suffix(1);
  const bool in_mib = text.ends_with("Mi");
  const bool has_unit = in_mib || text.ends_with("Gi");
  if (has_byte && !has_unit) return std::nullopt;
  if (has_unit) text.remove_suffix(2);
  const std::optional<int> number = parse_integer(text);
  const int factor = in_mib ? 1 : mib_per_gib;
  if (!number || *number < 0 || *number > std::numeric_limits<int>::max() / factor)
    return std::nullopt;
  return *number * factor;
}

}  // namespace maxpods
