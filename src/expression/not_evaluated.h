// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "expression/problem.h"

namespace maxpods {

/// Throws CompileProblem for a part of CEL that both dialects have, but maxpods does not evaluate.
[[noreturn]] void refuse_not_evaluated(std::string_view what, SourceRange where);

/// Throws it where `name` is a macro or a function of CEL's standard library that maxpods does not
/// evaluate.
void check_evaluated(std::string_view name, SourceRange where);

}  // namespace maxpods
