// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "expression/expression.h"
#include "expression/problem.h"
#include "text/strings.h"

namespace maxpods {
namespace {

bool is_sum_or_product(Operation operation) { return is_sum(operation) || is_product(operation); }

/// Whether CEL defines the operation for two values of that type.
bool takes(Operation operation, CelType type) {
  if (!is_sum_or_product(operation)) return true;  // all types have comparisons
  if (operation == Operation::Modulo) return type == CelType::Int;
  if (operation == Operation::Add && type == CelType::String) return true;
  return is_numeric(type);
}

/// How to convert one type to the other; empty if there is no way.
std::string hint_at_conversion(CelType left, CelType right) {
  if (is_numeric(left) && is_numeric(right)) {
    return "int and double never mix in cel-go as nodeadm and Karpenter set it up: write "
           "double(x), or for whole numbers leave out the fraction";
  }
  return "";
}

class Checker {
 public:
  Checker(const SyntaxTree& tree, const Environment& environment)
      : tree_(tree), environment_(environment), resolutions_(tree.nodes.size()) {}

  std::vector<Resolution> check() {
    for (NodeIndex i = 0; i < tree_.nodes.size(); ++i) check(i);
    if (type(tree_.root()) == CelType::List) refuse_list(tree_.root());
    return std::move(resolutions_);
  }

 private:
  const SyntaxNode& node(NodeIndex index) const { return tree_.nodes[index]; }
  CelType type(NodeIndex index) const { return resolutions_[index].type; }

  /// Children come before their parents, so they are checked first.
  void check(NodeIndex index) {
    const SyntaxNode& here = node(index);
    if (here.operation != Operation::In) {
      for (const NodeIndex child : here.children) {
        if (type(child) == CelType::List) refuse_list(child);
      }
    }
    resolutions_[index].type = check_operation(index);
  }

  [[noreturn]] void refuse_list(NodeIndex index) const {
    refuse_not_evaluated("lists, but for those on the right of 'in'", node(index).where);
  }

  CelType check_operation(NodeIndex index) {
    const SyntaxNode& here = node(index);
    switch (here.operation) {
      case Operation::Literal:
        return static_cast<CelType>(here.value.index());
      case Operation::List:
        return CelType::List;
      case Operation::Name:
        resolutions_[index].variable = find_variable(here.name, here.where, environment_);
        return type_of(resolutions_[index].variable);
      case Operation::Call:
      case Operation::MethodCall:
        return check_call(index);
      case Operation::Not:
      case Operation::And:
      case Operation::Or:
        return check_logic(here);
      case Operation::Negate:
        return check_negation(here);
      case Operation::Conditional:
        return check_conditional(here);
      case Operation::In:
        return check_membership(here);
      default:
        return check_pair(here);
    }
  }

  CelType check_call(NodeIndex index) {
    const SyntaxNode& here = node(index);
    std::vector<CelType> arguments;
    for (const NodeIndex child : here.children) arguments.push_back(type(child));
    const Overload& overload = find_overload(here.name, here.operation == Operation::MethodCall,
                                             arguments, here.where, environment_);
    resolutions_[index].function = overload.function;
    return overload.result;
  }

  [[noreturn]] static void refuse(const SyntaxNode& here, const std::string& types,
                                  const std::string& hint = "") {
    throw CompileProblem(here.where,
                         concat({"'", symbol_of(here.operation), "' does not take ", types}), hint);
  }

  CelType check_logic(const SyntaxNode& here) const {
    for (const NodeIndex child : here.children) {
      if (type(child) == CelType::Bool) continue;
      throw CompileProblem(node(child).where,
                           concat({"'", symbol_of(here.operation), "' does not take ",
                                   name_of(type(child)), ", but bool"}));
    }
    return CelType::Bool;
  }

  CelType check_negation(const SyntaxNode& here) const {
    const CelType operand = type(here.children.front());
    if (!is_numeric(operand)) refuse(here, std::string(name_of(operand)));
    return operand;
  }

  CelType check_pair(const SyntaxNode& here) const {
    const CelType left = type(here.children[0]);
    const CelType right = type(here.children[1]);
    if (left != right || !takes(here.operation, left)) {
      refuse(here, concat({name_of(left), " and ", name_of(right)}),
             left == right ? "" : hint_at_conversion(left, right));
    }
    return is_sum_or_product(here.operation) ? left : CelType::Bool;
  }

  CelType check_conditional(const SyntaxNode& here) const {
    const NodeIndex condition = here.children[0];
    if (type(condition) != CelType::Bool) {
      throw CompileProblem(
          node(condition).where,
          concat({"'?' needs a bool before it, and this is ", name_of(type(condition))}));
    }
    const CelType then = type(here.children[1]);
    const CelType otherwise = type(here.children[2]);
    if (then == otherwise) return then;
    throw CompileProblem(here.where,
                         concat({"the two values of '?:' must have the same type, but are ",
                                 name_of(then), " and ", name_of(otherwise)}),
                         hint_at_conversion(then, otherwise));
  }

  /// A list of several types takes any type on its left; one of a single type takes that only.
  CelType check_membership(const SyntaxNode& here) const {
    const CelType left = type(here.children[0]);
    if (left == CelType::List) refuse_list(here.children[0]);
    const SyntaxNode& list = node(here.children[1]);
    if (list.operation != Operation::List) {
      refuse(here, concat({name_of(left), " and ", name_of(type(here.children[1]))}),
             "put a list on its right: x in [1, 2]");
    }
    const auto is_like_first = [&](NodeIndex element) {
      return type(element) == type(list.children.front());
    };
    if (list.children.empty() || !std::ranges::all_of(list.children, is_like_first)) {
      return CelType::Bool;
    }
    const CelType elements = type(list.children.front());
    if (elements != left) {
      refuse(here, concat({name_of(left), " and a list of ", name_of(elements)}),
             hint_at_conversion(left, elements));
    }
    return CelType::Bool;
  }

  const SyntaxTree& tree_;
  const Environment& environment_;
  std::vector<Resolution> resolutions_;
};

}  // namespace

std::vector<Resolution> check_types(const SyntaxTree& tree, const Environment& environment) {
  return Checker(tree, environment).check();
}

}  // namespace maxpods
