// SPDX-License-Identifier: Apache-2.0
#include "source/holes.h"

namespace maxpods {

bool has_holes(std::string_view text) { return text.find(hole_mark) != std::string_view::npos; }

Filled fill_holes(const Text& text, HoleQuotes /*quotes*/) { return {text, false}; }

}  // namespace maxpods
