// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "report/paint.h"

namespace maxpods {

/// Whether to colour: --color.
enum class ColorMode { Auto, Always, Never };

/// Paint for what goes to that file descriptor. Auto colours a terminal, unless TERM is `dumb` or
/// NO_COLOR is set to anything (no-color.org).
Paint paint_for(int file_descriptor, ColorMode mode);

/// Writes all of it; false where that fails, with errno telling why.
bool write_all(int file_descriptor, std::string_view text);

}  // namespace maxpods
