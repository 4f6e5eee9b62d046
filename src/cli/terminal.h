// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "report/paint.h"
#include "text/word.h"

namespace maxpods {

/// Whether to colour: --color.
enum class ColorMode { Auto, Always, Never };

inline constexpr auto color_mode_words =
    all_words(ColorMode::Never, Word{"auto", ColorMode::Auto}, Word{"always", ColorMode::Always},
              Word{"never", ColorMode::Never});

/// Paint for what goes to that file descriptor. Auto colours a terminal, unless TERM is `dumb` or
/// NO_COLOR is set to anything (no-color.org).
Paint paint_for(int file_descriptor, ColorMode mode);

/// How many columns what goes to that file descriptor may have: COLUMNS, or the terminal's width;
/// 80 where neither is known.
std::size_t columns_of(int file_descriptor);

/// Writes all of it; false where that fails, with errno telling why.
bool write_all(int file_descriptor, std::string_view text);

}  // namespace maxpods
