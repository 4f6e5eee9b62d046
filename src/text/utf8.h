// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace maxpods {

/// The length of the code point in UTF-8 that `text`, which is not empty, starts with; 0 where it
/// starts with none (RFC 3629).
std::size_t code_point_length(std::string_view text);

/// How many code points `text`, which is UTF-8, has.
std::size_t code_point_count(std::string_view text);

}  // namespace maxpods
