// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "catalog/instance_type.h"
#include "cni/settings.h"
#include "expression/expression.h"
#include "node/max_pods.h"

namespace maxpods {

/// The settings that decide the variable `max_pods` of an expression.
struct ExpressionInputs {
  /// Karpenter's RESERVED_ENIS; nodeadm has no such setting.
  int reserved_enis = 0;
  /// On Windows, Karpenter uses 110 instead of the ENI formula.
  Os os = Os::Linux;
  /// podsPerCore, which Karpenter's `max_pods` includes (pkg/providers/instancetype/types.go,
  /// pods), and nodeadm's does not.
  int pods_per_core = 0;
};

/// The inputs from the settings of a node.
ExpressionInputs inputs_of(const MaxPods& node);

/// Whether Karpenter knows the type: it asks EC2 for those of x86_64 and arm64 that are offered
/// (pkg/providers/instancetype/instancetype.go, UpdateInstanceTypes), and types with macOS have
/// architectures of their own.
bool is_known_to_karpenter(const InstanceType& type);

/// The variables of a type in that dialect. Unknown vCPUs and memory are 0, as in nodeadm's own
/// table of types (amazon-eks-ami, nodeadm/internal/kubelet/ instance-info.jsonl).
Variables variables_of(const InstanceType& type, Dialect dialect, const ExpressionInputs& inputs);

/// The value of an expression for a type.
struct ExpressionValue {
  /// As a whole number; absent if evaluation or conversion fails.
  std::optional<std::int64_t> value;
  /// Why the value is not used: nodeadm then uses its ENI formula, and Karpenter launches no node.
  /// Empty if it is used.
  std::string refusal;
  /// The part of the expression whose evaluation failed.
  std::optional<SourceRange> where = std::nullopt;

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
