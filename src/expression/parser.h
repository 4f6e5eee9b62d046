// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "expression/syntax.h"

namespace maxpods {

/// How deep cel-go lets each rule of its grammar be nested (parser.MaxRecursionDepth); a chain of
/// operators nests with each of them, but for && and ||.
inline constexpr int most_nested = 250;

/// The expression taken apart by the grammar of cel-go, which both nodeadm and Karpenter use
/// (github.com/google/cel-go, parser/gen/CEL.g4). Throws CompileProblem.
SyntaxTree parse_expression(std::string_view text);

}  // namespace maxpods
