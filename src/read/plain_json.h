// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace maxpods {

/// A text that is searched for plain JSON must have this many NUL bytes behind it, which end loops.
inline constexpr std::size_t plain_json_padding = 8;

/// The position in an object.
enum class PlaceInObject { BehindBrace, BehindValue };

/// What is done with the members of an object.
struct MemberKeys {
  std::function<bool(std::string_view)> is_wanted;
  /// Called with the key of each skipped member; false for a duplicate.
  std::function<bool(std::string_view)> is_new;
  /// Takes a wanted member that is a string without escapes; false if it is left to the parser.
  std::function<bool(std::string_view, std::string_view)> take_text;
};

/// Skips the next members of an object and their commas, and takes texts that are wanted, as long
/// as they are plain JSON and not duplicates. Returns a position of the same kind: the rest of the
/// object is valid if and only if it was before.
///
/// Plain JSON is the part that is easy to check and nearly all that is printed: integers of up to
/// 18 digits, ASCII strings without `\u`, at most `max_depth` levels. Keys with a backslash count
/// as wanted.
const char* step_over_members(const char* text, PlaceInObject place, std::size_t max_depth,
                              const MemberKeys& keys);

}  // namespace maxpods
