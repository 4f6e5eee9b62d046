// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "expression/problem.h"

namespace maxpods {

enum class TokenKind {
  /// Digits, or `0x` and digits.
  Int,
  Double,
  String,
  /// A name, `true`, `false`, `null` or `in`.
  Word,
  /// An operator or a bracket.
  Symbol,
  End,
};

/// A token of an expression.
struct Token {
  TokenKind kind = TokenKind::End;
  SourceRange where;
  /// As in the expression; for a string its value.
  std::string text;

  bool is(std::string_view symbol) const { return kind == TokenKind::Symbol && text == symbol; }
  bool is_word(std::string_view word) const { return kind == TokenKind::Word && text == word; }
};

/// The limit of cel-go (parser.ExpressionSizeCodePointLimit).
inline constexpr std::size_t max_code_points = 100'000;

/// The tokens of an expression and an End, by the lexis of the CEL language definition. Throws
/// CompileProblem for invalid CEL, and for literals of types that are not evaluated.
std::vector<Token> tokens_of(std::string_view text);

}  // namespace maxpods
