// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace maxpods {

inline constexpr int mib_per_gib = 1024;
inline constexpr std::int64_t mib_bytes = std::int64_t{1} << 20U;

/// number / by, rounded up. Throws std::logic_error for a negative number and a divisor below 1,
/// which are defects of the caller.
constexpr std::int64_t ceil_div(std::int64_t number, std::int64_t by) {
  if (number < 0 || by <= 0) throw std::logic_error("division of a negative number, or by none");
  return number / by + (number % by == 0 ? 0 : 1);
}

/// `65,536`
std::string with_commas(std::int64_t number);

/// `1 node`, `2 nodes`, `2 addresses`: the count and the noun, in the plural unless the count is 1.
template <std::integral Count>
std::string counted(Count count, std::string_view noun) {
  const bool takes_es = noun.ends_with('s') || noun.ends_with('x');
  const std::string_view ending = count == 1 ? "" : takes_es ? "es" : "s";
  return std::to_string(count) + ' ' + std::string(noun) + std::string(ending);
}

/// `1 pod is`, `2 pods are`: the count with its verb.
template <std::integral Count>
std::string counted_is(Count count, std::string_view noun) {
  return counted(count, noun) + (count == 1 ? " is" : " are");
}

/// Reads a decimal integer. nullopt for other text, blanks, the sign `+`, and more than 32 bits.
std::optional<int> parse_integer(std::string_view text);

/// A memory size in MiB: `8`, `8GiB` and `8Gi` are 8192, `512MiB` and `512Mi` are 512. nullopt for
/// other text, negative sizes, and more than 32 bits.
std::optional<int> parse_memory_mib(std::string_view text);

/// Reads a quantity of Kubernetes, in whole units: `110`, `1k`, `29e0`, `7Gi`. Fractions are
/// rounded up, so `1500m` is 2; numbers above 63 bits are capped (k8s.io/apimachinery,
/// pkg/api/resource/quantity.go, Value). nullopt for other text, negative numbers, and numbers
/// whose digits exceed 63 bits before a unit makes them smaller.
std::optional<std::int64_t> parse_quantity(std::string_view text);

/// The same in thousandths: `200m` is 200, and `0.5` is 500.
std::optional<std::int64_t> parse_milli_quantity(std::string_view text);

}  // namespace maxpods
