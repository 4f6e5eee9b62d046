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

/// What the names of an expression stand for.
struct Resolution {
  CelType type = CelType::Int;
  /// Of a Name.
  CelVariable variable = CelVariable::DefaultEnis;
  /// Of a Call or MethodCall.
  Function function = Function::ToInt;
};

/// Why an expression has no value for a type, and where.
struct EvaluationError {
  std::string reason;
  SourceRange where;
};

using Evaluation = std::variant<CelValue, EvaluationError>;

/// An expression that compiles in its dialect.
class Expression {
 public:
  /// Parses and checks as cel-go does. Throws CompileProblem.
  Expression(std::string_view text, const Environment& environment);

  const std::string& text() const { return text_; }
  const Environment& environment() const { return environment_; }
  const SyntaxTree& tree() const { return tree_; }
  const Resolution& resolution(NodeIndex node) const { return resolutions_[node]; }
  CelType type() const { return resolutions_.back().type; }
  bool uses(CelVariable variable) const;

  /// Its value for an instance type, as cel-go evaluates it.
  Evaluation evaluate(const Variables& variables) const;

 private:
  std::string text_;
  Environment environment_;
  SyntaxTree tree_;
  std::vector<Resolution> resolutions_;
};

/// What the nodes of a tree stand for and give. Throws CompileProblem where types do not go
/// together, or names are unknown.
std::vector<Resolution> check_types(const SyntaxTree& tree, const Environment& environment);

}  // namespace maxpods
