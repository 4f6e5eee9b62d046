// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

#include "expression/expression.h"
#include "expression/value.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view overflow = "the result does not fit into 64 bits";

/// A value, or why there is none. The place of the error is that of the operation.
using Result = std::variant<CelValue, std::string_view>;

Result divided(Operation operation, std::int64_t left, std::int64_t right) {
  const bool is_division = operation == Operation::Divide;
  if (right == 0) return std::string_view(is_division ? "division by zero" : "modulus by zero");
  if (left == std::numeric_limits<std::int64_t>::min() && right == -1) return overflow;
  return CelValue(is_division ? left / right : left % right);
}

Result calculated(Operation operation, std::int64_t left, std::int64_t right) {
  if (operation == Operation::Divide || operation == Operation::Modulo) {
    return divided(operation, left, right);
  }
  std::int64_t result = 0;
  bool is_overflow = false;
  if (operation == Operation::Add) is_overflow = __builtin_add_overflow(left, right, &result);
  if (operation == Operation::Subtract) is_overflow = __builtin_sub_overflow(left, right, &result);
  if (operation == Operation::Multiply) is_overflow = __builtin_mul_overflow(left, right, &result);
  if (is_overflow) return overflow;
  return CelValue(result);
}

Result calculated(Operation operation, double left, double right) {
  if (operation == Operation::Add) return CelValue(left + right);
  if (operation == Operation::Subtract) return CelValue(left - right);
  if (operation == Operation::Multiply) return CelValue(left * right);
  return CelValue(left / right);  // by 0 gives infinity or NaN
}

template <typename Operand>
bool holds(Operation operation, const Operand& left, const Operand& right) {
  switch (operation) {
    case Operation::Less:
      return left < right;
    case Operation::LessOrEqual:
      return left <= right;
    case Operation::Greater:
      return left > right;
    case Operation::GreaterOrEqual:
      return left >= right;
    case Operation::NotEqual:
      return left != right;
    default:
      return left == right;
  }
}

bool is_ordering(Operation operation) {
  return operation >= Operation::Less && operation <= Operation::GreaterOrEqual;
}

/// An operation on two operands of one type. The checker refuses operations that the type lacks.
Result paired(Operation operation, const CelValue& left, const CelValue& right) {
  return std::visit(
      [&](const auto& one) -> Result {
        using Operand = std::decay_t<decltype(one)>;
        const auto& two = std::get<Operand>(right);
        if constexpr (std::is_same_v<Operand, double>) {
          if (is_ordering(operation) && (std::isnan(one) || std::isnan(two))) {
            return std::string_view("NaN values cannot be ordered");
          }
        }
        if (is_relation(operation)) return CelValue(holds(operation, one, two));
        if constexpr (std::is_same_v<Operand, std::string>) return CelValue(one + two);
        if constexpr (std::is_same_v<Operand, std::int64_t> || std::is_same_v<Operand, double>) {
          return calculated(operation, one, two);
        }
        std::abort();  // bools have comparisons only
      },
      left);
}

/// The number as a double; nullopt for other types.
std::optional<double> numeric(const CelValue& value) {
  if (const auto* const whole = std::get_if<std::int64_t>(&value)) {
    return static_cast<double>(*whole);
  }
  if (const auto* const real = std::get_if<double>(&value)) return *real;
  return std::nullopt;
}

/// For elements of lists, which may mix types: an int can equal a double.
bool are_equal(const CelValue& left, const CelValue& right) {
  if (left.index() == right.index()) return left == right;
  const std::optional<double> one = numeric(left);
  return one && one == numeric(right);
}

Result extreme(Function function, const CelValue& left, const CelValue& right) {
  const bool is_min = function == Function::Min;
  const auto chosen = [&](auto one, auto two) {
    return CelValue((is_min ? one < two : one > two) ? one : two);
  };
  if (left.index() == right.index() && std::holds_alternative<std::int64_t>(left)) {
    return chosen(std::get<std::int64_t>(left), std::get<std::int64_t>(right));
  }
  return chosen(*numeric(left), *numeric(right));
}

template <typename Number>
Result converted(std::optional<Number> number, std::string_view reason) {
  if (!number) return reason;
  return CelValue(*number);
}

Result converted_to_int(const CelValue& value) {
  if (const auto* const real = std::get_if<double>(&value)) {
    return converted(int_of(*real), overflow);
  }
  if (const auto* const text = std::get_if<std::string>(&value)) {
    return converted(int_of(*text), "the string is not an int");
  }
  return value;
}

Result converted_to_double(const CelValue& value) {
  if (const auto* const text = std::get_if<std::string>(&value)) {
    return converted(double_of(*text), "the string is not a double");
  }
  return CelValue(*numeric(value));
}

std::string converted_to_string(const CelValue& value) {
  if (const auto* const whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* const real = std::get_if<double>(&value)) return text_of(*real);
  if (const auto* const truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
  return std::get<std::string>(value);
}

Result called(Function function, const std::vector<CelValue>& arguments) {
  const auto text = [&](std::size_t i) -> const std::string& {
    return std::get<std::string>(arguments[i]);
  };
  switch (function) {
    case Function::ToInt:
      return converted_to_int(arguments[0]);
    case Function::ToDouble:
      return converted_to_double(arguments[0]);
    case Function::ToString:
      return CelValue(converted_to_string(arguments[0]));
    case Function::Size:
      return CelValue(static_cast<std::int64_t>(code_point_count(text(0))));
    case Function::StartsWith:
      return CelValue(text(0).starts_with(text(1)));
    case Function::EndsWith:
      return CelValue(text(0).ends_with(text(1)));
    case Function::Contains:
      return CelValue(text(0).find(text(1)) != std::string::npos);
    case Function::Min:
    case Function::Max:
      break;
  }
  return extreme(function, arguments[0], arguments[1]);
}

Result negated(const CelValue& value) {
  if (const auto* const real = std::get_if<double>(&value)) return CelValue(-*real);
  return calculated(Operation::Subtract, std::int64_t{0}, std::get<std::int64_t>(value));
}

CelValue value_of(CelVariable variable, const Variables& variables) {
  constexpr std::array numbers{&Variables::default_enis, &Variables::ips_per_eni,
                               &Variables::max_pods, &Variables::vcpus, &Variables::memory_mib};
  if (variable == CelVariable::InstanceType) return std::string(variables.instance_type);
  return variables.*numbers[static_cast<std::size_t>(variable)];
}

class Evaluator {
 public:
  Evaluator(const Expression& expression, const Variables& variables)
      : expression_(expression), variables_(variables) {}

  Evaluation evaluate(NodeIndex index) const {
    const SyntaxNode& here = expression_.tree().nodes[index];
    switch (here.operation) {
      case Operation::Literal:
        return here.value;
      case Operation::Name:
        return value_of(expression_.resolution(index).variable, variables_);
      case Operation::And:
        return absorbing(here, false);
      case Operation::Or:
        return absorbing(here, true);
      case Operation::Conditional:
        return conditional(here);
      case Operation::In:
        return membership(here);
      default:
        return applied(index);
    }
  }

 private:
  /// A term that decides the result hides errors of other terms.
  Evaluation absorbing(const SyntaxNode& here, bool decisive) const {
    std::optional<EvaluationError> first_error;
    for (const NodeIndex child : here.children) {
      Evaluation term = evaluate(child);
      if (const auto* const value = std::get_if<CelValue>(&term)) {
        if (std::get<bool>(*value) == decisive) return CelValue(decisive);
      } else if (!first_error) {
        first_error = std::get<EvaluationError>(std::move(term));
      }
    }
    if (first_error) return *std::move(first_error);
    return CelValue(!decisive);
  }

  Evaluation conditional(const SyntaxNode& here) const {
    Evaluation condition = evaluate(here.children[0]);
    const auto* const value = std::get_if<CelValue>(&condition);
    if (value == nullptr) return condition;
    return evaluate(here.children[std::get<bool>(*value) ? 1 : 2]);
  }

  /// Evaluates all elements, so an error in one is an error of the list.
  Evaluation membership(const SyntaxNode& here) const {
    Evaluation wanted = evaluate(here.children[0]);
    if (std::holds_alternative<EvaluationError>(wanted)) return wanted;
    bool is_found = false;
    for (const NodeIndex child : expression_.tree().nodes[here.children[1]].children) {
      Evaluation element = evaluate(child);
      if (std::holds_alternative<EvaluationError>(element)) return element;
      is_found = is_found || are_equal(std::get<CelValue>(wanted), std::get<CelValue>(element));
    }
    return CelValue(is_found);
  }

  Evaluation applied(NodeIndex index) const {
    const SyntaxNode& here = expression_.tree().nodes[index];
    std::vector<CelValue> operands;
    for (const NodeIndex child : here.children) {
      Evaluation operand = evaluate(child);
      if (std::holds_alternative<EvaluationError>(operand)) return operand;
      operands.push_back(std::get<CelValue>(std::move(operand)));
    }
    Result result = result_of(index, operands);
    if (const auto* const reason = std::get_if<std::string_view>(&result)) {
      return EvaluationError{std::string(*reason), here.where};
    }
    return std::get<CelValue>(std::move(result));
  }

  Result result_of(NodeIndex index, const std::vector<CelValue>& operands) const {
    const Operation operation = expression_.tree().nodes[index].operation;
    switch (operation) {
      case Operation::Call:
      case Operation::MethodCall:
        return called(expression_.resolution(index).function, operands);
      case Operation::Not:
        return CelValue(!std::get<bool>(operands[0]));
      case Operation::Negate:
        return negated(operands[0]);
      default:
        return paired(operation, operands[0], operands[1]);
    }
  }

  const Expression& expression_;
  const Variables& variables_;
};

}  // namespace

Evaluation Expression::evaluate(const Variables& variables) const {
  return Evaluator(*this, variables).evaluate(tree_.root());
}

}  // namespace maxpods
