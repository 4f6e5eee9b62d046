// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "catalog/instance_type.h"
#include "cni/settings.h"
#include "expression/expression.h"

namespace maxpods {

/// What sets `max_pods` of an expression beside the type.
struct ExpressionInputs {
  /// Karpenter's RESERVED_ENIS; nodeadm has no such setting.
  int reserved_enis = 0;
  /// Karpenter takes no ENI formula on Windows, but 110.
  Os os = Os::Linux;
};

/// What an expression of that dialect sees of a type. vCPUs and memory that the catalog does not
/// know are 0, as in nodeadm's own table of types (amazon-eks-ami, nodeadm/internal/kubelet/
/// instance-info.jsonl).
Variables variables_of(const InstanceType& type, Dialect dialect, const ExpressionInputs& inputs);

/// What nodeadm or Karpenter makes of an expression for a type.
struct ExpressionValue {
  /// As a whole number; absent where evaluation or conversion fails.
  std::optional<std::int64_t> value;
  /// Why it is not taken: nodeadm then falls back to its ENI formula, Karpenter launches nothing.
  /// Empty where it is.
  std::string refusal;

  bool is_taken() const { return refusal.empty(); }
};

/// The value, truncated towards zero: 1 to 2147483647 for nodeadm (eni_max_pods.go,
/// evaluateCustomMaxPodsExpression), 0 to 2147483647 for Karpenter (pkg/providers/instancetype/
/// types.go), or why there is none.
ExpressionValue expression_value(const Expression& expression, const Variables& variables);

/// The same for a type.
ExpressionValue expression_value(const Expression& expression, const InstanceType& type,
                                 const ExpressionInputs& inputs);

}  // namespace maxpods
