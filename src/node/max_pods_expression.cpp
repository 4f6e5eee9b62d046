// SPDX-License-Identifier: Apache-2.0
#include "node/max_pods_expression.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "expression/value.h"
#include "node/kube_reserved.h"
#include "node/precedence.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The value as an int, converted like CEL's `int()`; nullopt if that fails.
std::optional<std::int64_t> as_int(const CelValue& value) {
  if (const auto* const whole = std::get_if<std::int64_t>(&value)) return *whole;
  if (const auto* const real = std::get_if<double>(&value)) return int_of(*real);
  if (const auto* const text = std::get_if<std::string>(&value)) return int_of(*text);
  return std::nullopt;
}

std::string why_no_int(const CelValue& value) {
  if (std::holds_alternative<bool>(value)) return "a bool is not a number of pods";
  if (std::holds_alternative<std::string>(value)) return "a string is not a number of pods";
  const auto* const real = std::get_if<double>(&value);
  if (real != nullptr && std::isnan(*real)) return "the result is not a number (NaN)";
  if (real != nullptr && std::isinf(*real)) return "the result is infinite";
  return "the result does not fit into 64 bits";
}

}  // namespace

ExpressionInputs inputs_of(const MaxPods& node) {
  return {.reserved_enis = node.settings.karpenter_reserved_enis,
          .os = node.settings.cni.os,
          .pods_per_core = node.settings.pods_per_core};
}

bool is_known_to_karpenter(const InstanceType& type) {
  return type.offered && !type.name.family().starts_with("mac");
}

Variables variables_of(const InstanceType& type, Dialect dialect, const ExpressionInputs& inputs) {
  const bool is_karpenter = dialect == Dialect::Karpenter;
  std::int64_t max_pods = eni_formula_pods(type, is_karpenter ? inputs.reserved_enis : 0);
  if (is_karpenter && inputs.os == Os::Windows) max_pods = kubelet_default_max_pods;
  if (is_karpenter) {
    max_pods = limited_by_cores(max_pods, type, inputs.pods_per_core);
  }
  return {.default_enis = type.enis,
          .ips_per_eni = type.ipv4_per_eni,
          .max_pods = max_pods,
          .vcpus = type.vcpus.value_or(0),
          .memory_mib = type.memory_mib.value_or(0),
          .instance_type = type.name.view()};
}

ExpressionValue expression_value(const Expression& expression, const Variables& variables) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  const Evaluation evaluation = expression.evaluate(variables);
  if (const auto* const error = std::get_if<EvaluationError>(&evaluation)) {
    return {.value = std::nullopt, .refusal = error->reason, .where = error->where};
  }
  const auto& result = std::get<CelValue>(evaluation);
  const std::optional<std::int64_t> value = as_int(result);
  if (!value) return {.value = std::nullopt, .refusal = why_no_int(result)};
  const std::int64_t least = expression.environment().dialect == Dialect::Nodeadm ? 1 : 0;
  if (*value >= least && *value <= most) return {.value = value, .refusal = ""};
  return {.value = value,
          .refusal = concat({std::to_string(*value), " is not from ", std::to_string(least), " to ",
                             std::to_string(most)})};
}

ExpressionValue expression_value(const Expression& expression, const InstanceType& type,
                                 const ExpressionInputs& inputs) {
  return expression_value(expression, variables_of(type, expression.environment().dialect, inputs));
}

}  // namespace maxpods
