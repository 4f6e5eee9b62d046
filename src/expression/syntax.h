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
  /// A function by name, over its arguments.
  Call,
  /// The same, written behind a dot: the first child is what it is called on.
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
  /// Two or more terms, as are those of Or: chains of them are long, and not deep.
  And,
  Or,
  /// Condition, value if it holds, value if not.
  Conditional,
};

/// Index into SyntaxTree::nodes.
using NodeIndex = std::size_t;

struct SyntaxNode {
  Operation operation = Operation::Literal;
  SourceRange where;
  /// Of a literal.
  CelValue value;
  /// Of a variable or function.
  std::string name;
  std::vector<NodeIndex> children;
};

/// An expression taken apart; children stand before their parents.
struct SyntaxTree {
  std::vector<SyntaxNode> nodes;

  NodeIndex root() const { return nodes.size() - 1; }
};

/// `*`, `<=`, `in`: how an operator is written; empty for what is none.
std::string_view symbol_of(Operation operation);

}  // namespace maxpods
