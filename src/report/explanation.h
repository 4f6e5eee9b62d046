// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "node/explanation.h"
#include "report/paint.h"

namespace maxpods {

/// Why that number, to be read by people: the sum step by step, what binds, and what would give
/// more; for several types first a row each, and then the sum of the one that limits the group.
std::string explanation_text(const Explanation& explanation, const Paint& paint);
std::string explanation_json(const Explanation& explanation);

}  // namespace maxpods
