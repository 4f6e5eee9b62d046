// SPDX-License-Identifier: Apache-2.0
// The first byte of the input chooses the dialect, the rest is the text of an expression.
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "contract.h"
#include "expression/expression.h"
#include "expression/value.h"

using namespace maxpods;
using fuzz::require;

namespace {

constexpr std::array types{
    Variables{3, 6, 17, 2, 4096, "t3.medium"},
    Variables{15, 50, 737, 96, 393216, "m5.24xlarge"},
    Variables{0, 0, 0, 0, 0, ""},
    Variables{INT64_MAX, INT64_MIN, -1, 1, INT64_MAX, "\xc3\xa9"},
};

void check_range(SourceRange where, std::string_view text) {
  require(where.begin <= where.end && where.end <= text.size(), "a range outside the text", text);
}

/// The value as a node takes it: nodeadm makes an int of a string.
std::optional<CelValue> value_of(const Expression& expression, const Variables& variables) {
  const Evaluation evaluation = expression.evaluate(variables);
  if (const auto* const error = std::get_if<EvaluationError>(&evaluation)) {
    check_range(error->where, expression.text());
    return std::nullopt;
  }
  const auto& value = std::get<CelValue>(evaluation);
  require(value.index() == static_cast<std::size_t>(expression.type()), "a value of another type",
          expression.text());
  const auto* const text = std::get_if<std::string>(&value);
  if (text == nullptr) return value;
  const std::optional<std::int64_t> whole = int_of(*text);
  if (!whole) return std::nullopt;
  return *whole;
}

bool is_nan(const std::optional<CelValue>& value) {
  const auto* const real = value ? std::get_if<double>(&*value) : nullptr;
  return real != nullptr && std::isnan(*real);
}

/// min and max take NaN, which the comparisons in their place do not.
bool has_extremes(const Expression& expression) {
  for (NodeIndex i = 0; i < expression.tree().nodes.size(); ++i) {
    const Function function = expression.resolution(i).function;
    if (function == Function::Min || function == Function::Max) return true;
  }
  return false;
}

void check_translation(const Expression& expression) {
  const Environment target{other(expression.environment().dialect), true};
  std::string text;
  try {
    text = translated(expression, 0);
  } catch (const CompileProblem& problem) {
    check_range(problem.where(), expression.text());
    return;
  }
  try {
    const Expression translation(text, target);
    for (const Variables& variables : types) {
      const std::optional<CelValue> here = value_of(expression, variables);
      const std::optional<CelValue> there = value_of(translation, variables);
      const bool is_same =
          here == there || (is_nan(here) && is_nan(there)) || (has_extremes(expression) && !there);
      require(is_same, "another value", text);
    }
  } catch (const CompileProblem&) {
    require(false, "a translation that does not compile", text);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const Environment environment{(data[0] & 1U) == 0 ? Dialect::Nodeadm : Dialect::Karpenter,
                                (data[0] & 2U) != 0};
  const std::string text(data + 1, data + size);
  try {
    const Expression expression(text, environment);
    for (const Variables& variables : types) value_of(expression, variables);
    check_translation(expression);
  } catch (const CompileProblem& problem) {
    check_range(problem.where(), text);
  }
  return 0;
}
