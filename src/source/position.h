// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace maxpods {

/// Where a byte of a file is for people and editors.
struct Position {
  /// From 1.
  std::size_t line = 1;
  /// From 1, in code points; a byte that is no UTF-8 counts as one.
  std::size_t column = 1;

  friend bool operator==(const Position&, const Position&) = default;
};

/// The position of the byte, or of the end of the content if it has no such byte.
Position position_of(std::string_view content, std::size_t byte);

/// The position behind the text that begins at `from`.
Position position_after(Position from, std::string_view text);

/// The line that has the byte, without its line feed.
std::string_view line_at(std::string_view content, std::size_t byte);

}  // namespace maxpods
