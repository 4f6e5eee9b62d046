// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "expression/expression.h"

namespace maxpods {

/// The expression in the other dialect, with the same value for each type: names are mapped, and
/// `min(a, b)` becomes a ternary for nodeadm. As `max_pods` is less RESERVED_ENIS in Karpenter
/// alone, it is spelled out where those are not 0. Throws CompileProblem where the other dialect
/// has nothing that says the same.
std::string translated(const Expression& expression, int reserved_enis);

}  // namespace maxpods
