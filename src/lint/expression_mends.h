// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expression/dialect.h"
#include "lint/edit.h"
#include "source/text.h"

namespace maxpods {

/// The expression at the place, which is in the other dialect, in this one; none if it is not, or
/// has no equal here.
Edits translated_expression(Place place, const Text& expression, Dialect dialect);

/// The smaller one of the expression and `max_pods`, which is what single addresses allow.
Edits bounded_expression(Place place, const Text& expression, Dialect dialect);

}  // namespace maxpods
