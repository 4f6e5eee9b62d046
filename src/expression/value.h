// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace maxpods {

/// A value of CEL, of those types that max-pods expressions have.
using CelValue = std::variant<std::int64_t, double, bool, std::string>;

/// In the order of the alternatives of CelValue. Lists stand only on the right of `in`.
enum class CelType { Int, Double, Bool, String, List };

constexpr std::string_view name_of(CelType type) {
  switch (type) {
    case CelType::Int:
      return "int";
    case CelType::Double:
      return "double";
    case CelType::Bool:
      return "bool";
    case CelType::String:
      return "string";
    case CelType::List:
      break;
  }
  return "list";
}

constexpr bool is_numeric(CelType type) { return type == CelType::Int || type == CelType::Double; }

}  // namespace maxpods
