// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// CEL's conversions, as cel-go has them (common/types).
namespace maxpods {

/// Cut off towards zero; nothing for what does not fit into 64 bits, or is no number. The least int
/// itself does not come from a double.
std::optional<std::int64_t> int_of(double number);

/// Decimal digits, with or without a sign; nothing for anything else (Go's strconv.ParseInt).
std::optional<std::int64_t> int_of(std::string_view text);

/// A decimal number, `inf`, `infinity` or `nan`; nothing for anything else (Go's
/// strconv.ParseFloat, but for its hexadecimal numbers and underscores).
std::optional<double> double_of(std::string_view text);

/// The shortest text that reads back as the same (Go's strconv.FormatFloat, format g).
std::string text_of(double number);

}  // namespace maxpods
