// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "text/word.h"

namespace maxpods {

/// A value of CEL, of the types that max-pods expressions use.
using CelValue = std::variant<std::int64_t, double, bool, std::string>;

/// In the order of the alternatives of CelValue. Lists only occur on the right of `in`.
enum class CelType { Int, Double, Bool, String, List };

inline constexpr auto cel_type_words = all_words(
    CelType::List, Word{"int", CelType::Int}, Word{"double", CelType::Double},
    Word{"bool", CelType::Bool}, Word{"string", CelType::String}, Word{"list", CelType::List});

constexpr std::string_view name_of(CelType type) { return word_of(cel_type_words, type); }

constexpr bool is_numeric(CelType type) { return type == CelType::Int || type == CelType::Double; }

/// Truncates towards zero, like cel-go (common/types). nullopt for NaN, and for more than 64 bits;
/// also for -2^63, like cel-go.
std::optional<std::int64_t> int_of(double number);

/// Decimal digits, with or without a sign; nullopt for other text (Go's strconv.ParseInt).
std::optional<std::int64_t> int_of(std::string_view text);

/// A decimal number, `inf`, `infinity` or `nan`; nullopt for other text (Go's strconv.ParseFloat
/// without hexadecimal numbers and underscores).
std::optional<double> double_of(std::string_view text);

/// The shortest text that reads back as the same number (Go's strconv.FormatFloat, format g).
std::string text_of(double number);

}  // namespace maxpods
