// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// Paint for output to that file descriptor, of the program that users type as `program`. Auto
/// colours a terminal, unless TERM is `dumb` or NO_COLOR is set to anything (no-color.org).
Paint paint_for(int file_descriptor, ColorMode mode, std::string_view program);

/// The number of columns for output to that file descriptor: COLUMNS, or the terminal's width, or
/// 80 if neither is known.
std::size_t columns_of(int file_descriptor);

/// Writes all of the text; false if that fails, with the reason in errno.
bool write_all(int file_descriptor, std::string_view text);

}  // namespace maxpods
