// SPDX-License-Identifier: Apache-2.0
#include "text/number.h"

#include <charconv>
#include <limits>
#include <system_error>

namespace maxpods {

std::string with_commas(std::size_t number) {
  constexpr std::size_t group = 3;
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > group;) text.insert(at -= group, ",");
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
  constexpr std::size_t unit_length = 3;
  const bool in_mib = text.ends_with("MiB");
  if (in_mib || text.ends_with("GiB")) text.remove_suffix(unit_length);
  const std::optional<int> number = parse_integer(text);
  const int factor = in_mib ? 1 : mib_per_gib;
  if (!number || *number < 0 || *number > std::numeric_limits<int>::max() / factor)
    return std::nullopt;
  return *number * factor;
}

}  // namespace maxpods
