// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace maxpods {

inline constexpr int mib_per_gib = 1024;

/// The quotient of a number that is not below 0, rounded up. Throws std::logic_error where it is,
/// or `by` is not above 0: that is a defect of the caller, which checks what it divides by.
constexpr std::int64_t ceil_div(std::int64_t number, std::int64_t by) {
  if (number < 0 || by <= 0) throw std::logic_error("division of a negative number, or by none");
  return number / by + (number % by == 0 ? 0 : 1);
}

/// `1 node`, `2 nodes`, `2 addresses`: the count, and the noun, in the plural where it is not one.
template <std::integral Count>
std::string counted(Count count, std::string_view noun) {
  const bool takes_es = noun.ends_with('s') || noun.ends_with('x');
  return std::to_string(count) + ' ' + std::string(noun) +
         (count == 1 ? ""
          : takes_es ? "es"
                     : "s");
}

/// `65,536`, as sentences have it.
std::string with_commas(std::int64_t number);

/// The decimal integer that is the whole of `text`, or nothing if it is anything else or does not
/// fit into 32 bits. No sign but `-`, no blanks.
std::optional<int> parse_integer(std::string_view text);

/// A memory size in MiB: `8` and `8GiB` are 8192, `512MiB` is 512. Nothing for other text, negative
/// sizes, and those that do not fit into 32 bits.
std::optional<int> parse_memory_mib(std::string_view text);

}  // namespace maxpods
