// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "text/word.h"

namespace maxpods {

/// A value of CEL, of those types that max-pods expressions have.
using CelValue = std::variant<std::int64_t, double, bool, std::string>;

/// In the order of the alternatives of CelValue. Lists stand only on the right of `in`.
enum class CelType { Int, Double, Bool, String, List };

inline constexpr auto cel_type_words = all_words(
    CelType::List, Word{"int", CelType::Int}, Word{"double", CelType::Double},
    Word{"bool", CelType::Bool}, Word{"string", CelType::String}, Word{"list", CelType::List});

constexpr std::string_view name_of(CelType type) { return word_of(cel_type_words, type); }

constexpr bool is_numeric(CelType type) { return type == CelType::Int || type == CelType::Double; }

}  // namespace maxpods
