// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace maxpods {

/// Prices that the user gives, by instance type, in millionths of what they count in, such as
/// dollars an hour. None is built in: prices differ by region, contract and day.
using Prices = std::map<std::string, std::int64_t, std::less<>>;

inline constexpr double price_millionths_per_unit = 1e6;

/// Absent if there is none for the type.
inline std::optional<std::int64_t> price_of(const Prices& prices, std::string_view type) {
  const auto found = prices.find(type);
  return found == prices.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace maxpods
