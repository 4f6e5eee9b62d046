// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "expression/dialect.h"
#include "expression/syntax.h"

namespace maxpods {

/// What a node of an expression refers to, and its type.
struct Resolution {
  CelType type = CelType::Int;
  /// Of a Name.
  CelVariable variable = CelVariable::DefaultEnis;
  /// Of a Call or MethodCall.
  Function function = Function::ToInt;
};

/// Why an expression has no value for an instance type, and where.
struct EvaluationError {
  std::string reason;
  SourceRange where;
};

using Evaluation = std::variant<CelValue, EvaluationError>;

/// An expression that compiles in its dialect.
class Expression {
 public:
  /// Parses and checks the text like cel-go. Throws CompileProblem.
  Expression(std::string_view text, const Environment& environment);

  const std::string& text() const { return text_; }
  const Environment& environment() const { return environment_; }
  const SyntaxTree& tree() const { return tree_; }
  const Resolution& resolution(NodeIndex node) const { return resolutions_[node]; }
  CelType type() const { return resolutions_.back().type; }
  bool uses(CelVariable variable) const;

  /// Evaluates it for an instance type like cel-go.
  Evaluation evaluate(const Variables& variables) const;

 private:
  std::string text_;
  Environment environment_;
  SyntaxTree tree_;
  std::vector<Resolution> resolutions_;
};

/// Resolves the nodes of a tree. Throws CompileProblem for type errors and unknown names.
std::vector<Resolution> check_types(const SyntaxTree& tree, const Environment& environment);

/// The expression in the other dialect, with the same value for each instance type. Maps names, and
/// turns `min(a, b)` into a ternary for nodeadm. Only Karpenter subtracts RESERVED_ENIS from
/// `max_pods`, so that is written as a formula if they are not 0. Throws CompileProblem where the
/// other dialect has no equivalent.
std::string translated(const Expression& expression, int reserved_enis);

}  // namespace maxpods
