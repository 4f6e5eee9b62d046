// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "expression/problem.h"

namespace maxpods {

/// The line of `text` where `where` begins, cut to what a terminal shows, and a line with marks
/// under that part; both indented, with line feeds, and fit for a terminal.
std::string marked_excerpt(std::string_view text, SourceRange where);

/// `column 9`, or `line 2, column 9` where the text has several lines; counted in characters.
std::string place_in(std::string_view text, SourceRange where);

}  // namespace maxpods
