// SPDX-License-Identifier: Apache-2.0
#include "expression/expression.h"

#include <cstddef>
#include <utility>

#include "expression/lexer.h"
#include "expression/value.h"
#include "text/quoting.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The precedence of a text, from the lowest to the highest.
enum class Precedence { Conditional, Or, And, Relation, Sum, Product, Unary, Member };

Precedence tighter(Precedence precedence) {
  return static_cast<Precedence>(static_cast<int>(precedence) + 1);
}

struct Text {
  std::string text;
  Precedence precedence = Precedence::Member;
};

/// The text, in parentheses if its precedence is lower than `wanted`.
std::string parenthesized(const Text& text, Precedence wanted) {
  return text.precedence < wanted ? "(" + text.text + ")" : text.text;
}

/// Of an operator between operands.
Precedence precedence_of(Operation operation) {
  if (is_product(operation)) return Precedence::Product;
  if (is_sum(operation)) return Precedence::Sum;
  if (is_relation(operation)) return Precedence::Relation;
  return operation == Operation::And ? Precedence::And : Precedence::Or;
}

Text literal(const CelValue& value) {
  if (const auto* const text = std::get_if<std::string>(&value)) return {double_quoted(*text)};
  if (const auto* const truth = std::get_if<bool>(&value)) return {*truth ? "true" : "false"};
  std::string number;
  if (const auto* const real = std::get_if<double>(&value)) {
    number = text_of(*real);
    if (number.find_first_of(".e") == std::string::npos) number += ".0";
  } else {
    number = std::to_string(std::get<std::int64_t>(value));
  }
  const Precedence precedence = number.starts_with('-') ? Precedence::Unary : Precedence::Member;
  return {std::move(number), precedence};
}

class Translator {
 public:
  Translator(const Expression& expression, int reserved_enis)
      : expression_(expression),
        target_(other(expression.environment().dialect)),
        reserved_enis_(reserved_enis) {}

  Text text(NodeIndex index) const {
    Text result = unbounded_text(index);
    if (code_point_count(result.text) <= max_code_points) return result;
    throw CompileProblem(node(index).where,
                         "in the other dialect this is longer than the limit of cel-go");
  }

 private:
  const SyntaxNode& node(NodeIndex index) const { return expression_.tree().nodes[index]; }

  Text unbounded_text(NodeIndex index) const {
    const SyntaxNode& here = node(index);
    switch (here.operation) {
      case Operation::Literal:
        return literal(here.value);
      case Operation::Name:
        return variable(index);
      case Operation::Call:
        return call(index);
      case Operation::MethodCall:
        return {concat({parenthesized(text(here.children[0]), Precedence::Member), ".", here.name,
                        "(", list(here, 1), ")"})};
      case Operation::List:
        return {"[" + list(here, 0) + "]"};
      case Operation::Not:
      case Operation::Negate:
        return {std::string(symbol_of(here.operation)) +
                    parenthesized(text(here.children[0]), Precedence::Member),
                Precedence::Unary};
      case Operation::Conditional:
        return {concat({parenthesized(text(here.children[0]), Precedence::Or), " ? ",
                        parenthesized(text(here.children[1]), Precedence::Or), " : ",
                        text(here.children[2]).text}),
                Precedence::Conditional};
      default:
        return chain(here);
    }
  }

  /// Operands with the operator between them. Operators are left-associative.
  Text chain(const SyntaxNode& here) const {
    const Precedence precedence = precedence_of(here.operation);
    std::string result = parenthesized(text(here.children.front()), precedence);
    for (std::size_t i = 1; i < here.children.size(); ++i) {
      result += concat({" ", symbol_of(here.operation), " ",
                        parenthesized(text(here.children[i]), tighter(precedence))});
    }
    return {std::move(result), precedence};
  }

  std::string list(const SyntaxNode& here, std::size_t first) const {
    std::string result;
    for (std::size_t i = first; i < here.children.size(); ++i) {
      if (i > first) result += ", ";
      result += text(here.children[i]).text;
    }
    return result;
  }

  Text variable(NodeIndex index) const {
    const CelVariable variable = expression_.resolution(index).variable;
    if (variable == CelVariable::MaxPods && reserved_enis_ != 0) return spelled_out_max_pods();
    if (variable == CelVariable::InstanceType) {
      throw CompileProblem(
          node(index).where, "nodeadm does not tell expressions the instance type",
          "tell types apart by default_enis, ips_per_eni, vcpus and physical_memory_mib; find such "
          "an expression with: maxpods expression TYPE --suggest");
    }
    return {std::string(name_of(variable, target_))};
  }

  Text spelled_out_max_pods() const {
    if (target_ == Dialect::Karpenter) {
      return {"default_enis * (ips_per_eni - 1) + 2", Precedence::Sum};
    }
    const std::string reserved = std::to_string(reserved_enis_);
    return {concat({"default_enis > ", reserved, " ? (default_enis - ", reserved,
                    ") * (ips_per_eni - 1) + 2 : 0"}),
            Precedence::Conditional};
  }

  Text call(NodeIndex index) const {
    const SyntaxNode& here = node(index);
    const Function function = expression_.resolution(index).function;
    if (!is_extreme(function)) return {here.name + "(" + list(here, 0) + ")"};
    // Only Karpenter's dialect has min and max, so the target is nodeadm's.
    const Text left = operand(here.children[0], expression_.resolution(index).type);
    const Text right = operand(here.children[1], expression_.resolution(index).type);
    const Precedence compared = tighter(Precedence::Relation);
    return {concat({parenthesized(left, compared), function == Function::Min ? " < " : " > ",
                    parenthesized(right, compared), " ? ", parenthesized(left, Precedence::Or),
                    " : ", right.text}),
            Precedence::Conditional};
  }

  /// The text of a number as `type`: nodeadm only compares numbers of the same type.
  Text operand(NodeIndex index, CelType type) const {
    Text result = text(index);
    if (expression_.resolution(index).type == type) return result;
    return {"double(" + result.text + ")"};
  }

  const Expression& expression_;
  Dialect target_;
  int reserved_enis_;
};

std::string number_text(const Expression& expression, int reserved_enis) {
  std::string text = Translator(expression, reserved_enis).text(expression.tree().root()).text;
  const CelType type = expression.type();
  if (expression.environment().dialect == Dialect::Karpenter || is_numeric(type)) return text;
  if (type == CelType::String) return "int(" + text + ")";
  throw CompileProblem(
      {0, expression.text().size()},
      concat({"it is ", name_of(type), ", which no dialect converts to a number"}));
}

}  // namespace

std::string translated(const Expression& expression, int reserved_enis) {
  std::string text = number_text(expression, reserved_enis);
  try {
    // The translation nests deeper, so it may exceed limits.
    const Expression read_back(text, {other(expression.environment().dialect), true});
  } catch (const CompileProblem& problem) {
    throw CompileProblem({0, expression.text().size()},
                         concat({"in the other dialect this is ", problem.what()}));
  }
  return text;
}

}  // namespace maxpods
