// SPDX-License-Identifier: Apache-2.0
#include "expression/translation.h"

#include <array>
#include <cstddef>
#include <utility>

#include "expression/conversion.h"
#include "expression/lexer.h"
#include "text/quoting.h"
#include "text/utf8.h"

namespace maxpods {
namespace {

/// How tightly a text holds together, from the grammar's outermost rule to its innermost.
enum class Binds { Conditional, Or, And, Relation, Sum, Product, Unary, Member };

Binds tighter(Binds binds) { return static_cast<Binds>(static_cast<int>(binds) + 1); }

struct Text {
  std::string text;
  Binds binds = Binds::Member;
};

/// The text, in brackets where it holds together less than `wanted`.
std::string within(const Text& text, Binds wanted) {
  return text.binds < wanted ? "(" + text.text + ")" : text.text;
}

Binds binds_of(Operation operation) {
  switch (operation) {
    case Operation::Conditional:
      return Binds::Conditional;
    case Operation::Or:
      return Binds::Or;
    case Operation::And:
      return Binds::And;
    case Operation::Add:
    case Operation::Subtract:
      return Binds::Sum;
    case Operation::Multiply:
    case Operation::Divide:
    case Operation::Modulo:
      return Binds::Product;
    case Operation::Not:
    case Operation::Negate:
      return Binds::Unary;
    default:
      return Binds::Relation;
  }
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
  const Binds binds = number.starts_with('-') ? Binds::Unary : Binds::Member;
  return {std::move(number), binds};
}

class Translator {
 public:
  Translator(const Expression& expression, int reserved_enis)
      : expression_(expression),
        target_(other(expression.environment().dialect)),
        reserved_enis_(reserved_enis) {}

  Text text(NodeIndex index) const {
    Text result = unbounded_text(index);
    if (code_point_count(result.text) <= most_code_points) return result;
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
        return {within(text(here.children[0]), Binds::Member) + "." + here.name + "(" +
                list(here, 1) + ")"};
      case Operation::List:
        return {"[" + list(here, 0) + "]"};
      case Operation::Not:
      case Operation::Negate:
        return {
            std::string(symbol_of(here.operation)) + within(text(here.children[0]), Binds::Member),
            Binds::Unary};
      case Operation::Conditional:
        return {within(text(here.children[0]), Binds::Or) + " ? " +
                    within(text(here.children[1]), Binds::Or) + " : " + text(here.children[2]).text,
                Binds::Conditional};
      default:
        return chain(here);
    }
  }

  /// Operands with the operator between; only the first may be a chain of the same.
  Text chain(const SyntaxNode& here) const {
    const Binds binds = binds_of(here.operation);
    std::string result = within(text(here.children.front()), binds);
    for (std::size_t i = 1; i < here.children.size(); ++i) {
      result += ' ' + std::string(symbol_of(here.operation)) + ' ' +
                within(text(here.children[i]), tighter(binds));
    }
    return {std::move(result), binds};
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
      return {"default_enis * (ips_per_eni - 1) + 2", Binds::Sum};
    }
    const std::string reserved = std::to_string(reserved_enis_);
    return {"default_enis > " + reserved + " ? (default_enis - " + reserved +
                ") * (ips_per_eni - 1) + 2 : 0",
            Binds::Conditional};
  }

  Text call(NodeIndex index) const {
    const SyntaxNode& here = node(index);
    const Function function = expression_.resolution(index).function;
    const bool is_extreme = function == Function::Min || function == Function::Max;
    if (!is_extreme) return {here.name + "(" + list(here, 0) + ")"};
    // Which is only in Karpenter's dialect, and so is to be nodeadm's.
    const Text left = operand(here.children[0], expression_.resolution(index).type);
    const Text right = operand(here.children[1], expression_.resolution(index).type);
    const Binds compared = tighter(Binds::Relation);
    return {within(left, compared) + (function == Function::Min ? " < " : " > ") +
                within(right, compared) + " ? " + within(left, Binds::Or) + " : " + right.text,
            Binds::Conditional};
  }

  /// The text of a number as `type`: nodeadm compares and chooses between those of one type.
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
      "it is " + std::string(name_of(type)) + ", which no dialect converts to a number");
}

}  // namespace

std::string translated(const Expression& expression, int reserved_enis) {
  std::string text = number_text(expression, reserved_enis);
  try {
    // What is spelled out nests deeper.
    const Expression read_back(text, {other(expression.environment().dialect), true});
  } catch (const CompileProblem& problem) {
    throw CompileProblem({0, expression.text().size()},
                         "in the other dialect this is " + std::string(problem.what()));
  }
  return text;
}

}  // namespace maxpods
