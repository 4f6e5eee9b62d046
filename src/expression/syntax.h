// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "expression/problem.h"
#include "expression/value.h"

namespace maxpods {

enum class Operation {
  Literal,
  /// The name of a variable.
  Name,
  /// A function with its arguments.
  Call,
  /// The same, called as a method of its first child.
  MethodCall,
  List,
  Not,
  Negate,
  Multiply,
  Divide,
  Modulo,
  Add,
  Subtract,
  Less,
  LessOrEqual,
  Greater,
  GreaterOrEqual,
  Equal,
  NotEqual,
  In,
  /// Two or more terms, as for Or: a chain is one node.
  And,
  Or,
  /// The condition, the value if it holds, and the value if not.
  Conditional,
};

constexpr bool is_product(Operation operation) {
  return operation >= Operation::Multiply && operation <= Operation::Modulo;
}
constexpr bool is_sum(Operation operation) {
  return operation == Operation::Add || operation == Operation::Subtract;
}
constexpr bool is_relation(Operation operation) {
  return operation >= Operation::Less && operation <= Operation::In;
}

/// Index into SyntaxTree::nodes.
using NodeIndex = std::size_t;

struct SyntaxNode {
  Operation operation = Operation::Literal;
  SourceRange where;
  /// For a literal.
  CelValue value;
  /// For a variable or function.
  std::string name;
  std::vector<NodeIndex> children;
};

/// The nodes of an expression; children come before their parents.
struct SyntaxTree {
  std::vector<SyntaxNode> nodes;

  NodeIndex root() const { return nodes.size() - 1; }
};

/// The text of an operator, such as `<=` and `in`; empty for other operations.
std::string_view symbol_of(Operation operation);

/// The limit of cel-go on the nesting of each rule of its grammar (parser.MaxRecursionDepth). A
/// chain of operators nests with each of them, except for && and ||.
inline constexpr int max_nested = 250;

/// Parses an expression by the grammar of cel-go, which both nodeadm and Karpenter use
/// (github.com/google/cel-go, parser/gen/CEL.g4). Throws CompileProblem.
SyntaxTree parse_expression(std::string_view text);

}  // namespace maxpods
