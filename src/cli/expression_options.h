// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "expression/expression.h"

namespace maxpods {

class Options;

/// Why there is no suggestion if all expressions for the types are too long.
inline constexpr std::string_view no_expression_fits =
    "no expression for these types is short enough for cel-go";

/// --vcpus-available
void add_vcpus_available_option(Options& options, bool& vcpus_available);

/// The compiled expression. If it does not compile, throws BadInput with the place, and what
/// nodeadm or Karpenter would do with it.
Expression compiled(std::string_view text, const Environment& environment);

/// Throws the problem as BadInput.
[[noreturn]] void refuse_expression(const CompileProblem& problem, std::string_view text,
                                    const std::string& consequence);

}  // namespace maxpods
