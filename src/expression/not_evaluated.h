// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "expression/problem.h"

namespace maxpods {

/// The expression has a part of CEL that both dialects have, but maxpods does not evaluate.
class NotEvaluated : public CompileProblem {
 public:
  using CompileProblem::CompileProblem;
};

/// Throws NotEvaluated.
[[noreturn]] void refuse_not_evaluated(std::string_view what, SourceRange where);

/// Throws NotEvaluated where `name` is a macro or a function of CEL's standard library that maxpods
/// does not evaluate.
void check_evaluated(std::string_view name, SourceRange where);

}  // namespace maxpods
