// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "read/catalog_csv.h"

namespace maxpods {

/// The lines of a text that stays where it is.
inline NextLine lines_of(std::string_view text) {
  return [text]() mutable {
    const std::size_t end = text.find('\n');
    const std::string_view line = end == std::string_view::npos ? text : text.substr(0, end + 1);
    text.remove_prefix(line.size());
    return line;
  };
}

}  // namespace maxpods
