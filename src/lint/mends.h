// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/edit.h"
#include "source/sources.h"
#include "source/text.h"
#include "source/value.h"

/// The edits that rules share. Each returns none where the bytes of the file are not what they seem
/// to be: in base64, behind escapes, or over lines whose indentation is taken off.
namespace maxpods {

/// `bytes` in place of those from `begin` up to `end`, of which there is at least one. What stands
/// around the text takes the new bytes as they are.
Edits replaced(const Text& text, std::size_t begin, std::size_t end, std::string bytes);

/// The integer in place of a string that is one; none for other values.
Edits as_integer(const Value& value);

/// A string in place of a bare boolean or number; none for other values.
Edits as_string(const Value& value);

/// Another key in place of that one.
Edits renamed(const Sources& sources, const Member& member, std::string_view key);

/// `bytes` in place of a string, of which `text` is what it says: in its quotes, or in double
/// quotes if it has none. None if they need escapes.
Edits as_text(Place place, const Text& text, std::string_view bytes);

/// The line end of the file there, or else of its first line.
std::string_view line_end_at(const Sources& sources, const Place& place);

/// The quote that opens and closes a string beside that text; empty if it would need more than one
/// backslash.
std::string_view quote_in(const Text& text);

/// Lines below the one that has the byte, with its line end.
Edits lines_below(const Sources& sources, Place place, const std::vector<std::string>& lines);

/// What the line of the place has before it, if that is nothing but blanks.
std::optional<std::string> indentation_of(const Sources& sources, const Place& place);

/// The bytes of the file at the place.
std::string_view bytes_at(const Sources& sources, const Place& place);

/// `number` in place of the number at the place, which may be the value of an argument:
/// `--max-pods=110`.
Edits with_number(const Sources& sources, Place place, std::int64_t old, std::int64_t number);

}  // namespace maxpods
