// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "expression/problem.h"
#include "node/max_pods_expression.h"

namespace maxpods {

/// The line of `text` where `where` begins, cut to what a terminal shows, and a line with marks
/// under that part; both indented, with line feeds, and fit for a terminal.
std::string marked_excerpt(std::string_view text, SourceRange where);

/// `column 9`, or `line 2, column 9` where the text has several lines; counted in characters.
std::string place_in(std::string_view text, SourceRange where);

/// Why a value is not taken, with the place in the expression where there is one.
std::string described_refusal(const ExpressionValue& value, std::string_view text);

}  // namespace maxpods
