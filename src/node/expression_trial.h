// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "node/max_pods.h"
#include "node/max_pods_expression.h"
#include "node/node_group.h"
#include "text/word.h"

/// The comparison of an expression with addresses, caps and memory of instance types.
namespace maxpods {

/// From best to worst.
enum class ExpressionVerdict {
  Ok,
  /// Fewer pods than recommended, and than memory allows.
  Wasteful,
  /// More memory reserved than is allowed.
  Memory,
  AboveCap,
  /// More pods than addresses, or the type cannot run under the settings.
  Over,
  /// nodeadm uses its ENI formula instead, and writes a line to the node's log.
  Fallback,
  /// Karpenter sets the node class to not ready, and launches no node.
  Refused,
};

/// In the order of the counts, which are keys of JSON.
inline constexpr auto expression_verdict_words = all_words(
    ExpressionVerdict::Refused, Word{"ok", ExpressionVerdict::Ok},
    Word{"over", ExpressionVerdict::Over}, Word{"above-cap", ExpressionVerdict::AboveCap},
    Word{"wasteful", ExpressionVerdict::Wasteful}, Word{"memory", ExpressionVerdict::Memory},
    Word{"fallback", ExpressionVerdict::Fallback}, Word{"refused", ExpressionVerdict::Refused});

constexpr std::string_view name_of(ExpressionVerdict verdict) {
  return word_of(expression_verdict_words, verdict);
}

/// Chosen by this program, because no source names a limit. With the ENI formula, 99 of 100 types
/// reserve less.
inline constexpr int default_max_reserved_percent = 25;

/// The settings of a trial.
struct TrialSettings {
  /// EKS caps the value of managed node groups without an AMI ID.
  NodeGroupKind node_group = NodeGroupKind::SelfManaged;
  AmiFamily ami_family = AmiFamily::Al2023;
  /// The maximum percentage of the memory for kube-reserved.
  int max_reserved_percent = default_max_reserved_percent;
};

/// A type on which Karpenter does not take the value of an expression.
struct RefusedType {
  InstanceType type;
  ExpressionValue value;
};

/// The types on which Karpenter does not take the value. It evaluates a node class on every type of
/// the region, whatever its node pools may launch, and one of these is enough that it launches none
/// (pkg/providers/instancetype/instancetype.go, ValidateKubeletExpressions). Types are left out
/// where the catalog does not know a number that the expression uses.
std::vector<RefusedType> refused_types(const Expression& expression,
                                       std::span<const InstanceType> types,
                                       const ExpressionInputs& inputs);

/// The result of an expression for one type.
struct ExpressionTrial {
  MaxPods node;
  ExpressionValue expression;
  /// The max pods of a node; absent if no node is launched.
  std::optional<std::int64_t> effective;
  /// For the pods that the bootstrap counts, which may differ from `effective`; absent if no node
  /// is launched.
  std::optional<std::int64_t> reserved_memory_mib;
  /// Of the type's memory; absent if either is unknown.
  std::optional<double> reserved_percent;
  ExpressionVerdict verdict = ExpressionVerdict::Ok;
};

/// Tries an expression on nodes that were computed with the settings of pod networking.
std::vector<ExpressionTrial> try_expression(const Expression& expression,
                                            std::span<const MaxPods> nodes,
                                            const TrialSettings& settings);

/// Indices of trials, the worst first: by verdict, then by the distance from its limit.
std::vector<std::size_t> worst_first(std::span<const ExpressionTrial> trials);

}  // namespace maxpods
