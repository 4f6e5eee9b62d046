// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace maxpods {

/// What a terminal shows in one line, unless it is made wider.
inline constexpr std::size_t line_width = 80;

/// `text`, broken at blanks into lines of at most that many columns, to stand from column `start`
/// on; lines after the first are indented by as much. Ends without a line feed.
std::string wrapped(std::string_view text, std::size_t start, std::size_t columns = line_width);

/// Each line of `text` further in by that many blanks; empty lines stay empty.
std::string indented(std::string_view text, std::size_t blanks);

}  // namespace maxpods
