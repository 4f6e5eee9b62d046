// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace maxpods {

/// How many NUL bytes must stand behind a text that is searched for plain JSON: they end its loops.
inline constexpr std::size_t plain_json_padding = 8;

/// Where in an object `text` stands.
enum class PlaceInObject { BehindBrace, BehindValue };

/// What is asked of the keys of an object.
struct MemberKeys {
  std::function<bool(std::string_view)> is_wanted;
  /// Of a member that is stepped over; false where its key was there before.
  std::function<bool(std::string_view)> is_new;
};

/// Steps over the members of an object that come next and are not wanted, as long as they are plain
/// JSON and their keys are new, and over the commas between them: what comes back is such a place
/// again, from which the rest of the object is as valid, or as broken, as it was.
///
/// Plain is as much of JSON as takes a few lines to tell, and nearly all that is printed: texts of
/// ASCII without `\u`, integers of up to 18 digits, nested no deeper than `most_depth`. Keys with
/// a backslash are taken for wanted ones.
const char* step_over_members(const char* text, PlaceInObject place, std::size_t most_depth,
                              const MemberKeys& keys);

}  // namespace maxpods
