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

/// An expression held against addresses, caps and memory of instance types.
namespace maxpods {

/// From best to worst.
enum class ExpressionVerdict {
  Ok,
  /// Fewer pods than are recommended, and than memory would allow.
  Wasteful,
  /// More memory reserved than is allowed.
  Memory,
  AboveCap,
  /// More pods than addresses, or the type cannot run them at all.
  Over,
  /// nodeadm takes its ENI formula instead, with a line in the node's log.
  Fallback,
  /// Karpenter sets the node class to not ready, and launches nothing.
  Refused,
};

/// In the order in which counts show them: keys of JSON that scripts know.
inline constexpr auto expression_verdict_words = all_words(
    ExpressionVerdict::Refused, Word{"ok", ExpressionVerdict::Ok},
    Word{"over", ExpressionVerdict::Over}, Word{"above-cap", ExpressionVerdict::AboveCap},
    Word{"wasteful", ExpressionVerdict::Wasteful}, Word{"memory", ExpressionVerdict::Memory},
    Word{"fallback", ExpressionVerdict::Fallback}, Word{"refused", ExpressionVerdict::Refused});

constexpr std::string_view name_of(ExpressionVerdict verdict) {
  return word_of(expression_verdict_words, verdict);
}

/// A choice of this program: no source names a limit. With the ENI formula, 99 of 100 types reserve
/// less.
inline constexpr int default_max_reserved_percent = 25;

/// What decides, beside the expression and the type.
struct TrialSettings {
  /// EKS caps managed node groups without an AMI ID.
  NodeGroupKind node_group = NodeGroupKind::SelfManaged;
  AmiFamily ami_family = AmiFamily::Al2023;
  /// The most of the memory that kube-reserved may take, in percent.
  int max_reserved_percent = default_max_reserved_percent;
};

/// What an expression does on one type.
struct ExpressionTrial {
  MaxPods node;
  ExpressionValue expression;
  /// The max pods that a node gets in the end; absent where none is launched.
  std::optional<std::int64_t> effective;
  /// For the pods that the bootstrap counts, which need not be those in effect; absent where no
  /// node is launched.
  std::optional<std::int64_t> reserved_memory_mib;
  /// Of the type's memory; absent where either is unknown.
  std::optional<double> reserved_percent;
  ExpressionVerdict verdict = ExpressionVerdict::Ok;
};

/// Tries an expression on nodes, which have been computed with the settings of pod networking.
std::vector<ExpressionTrial> try_expression(const Expression& expression,
                                            std::span<const MaxPods> nodes,
                                            const TrialSettings& settings);

/// Indices of trials, the worst first: by verdict, and then by how far off they are.
std::vector<std::size_t> worst_first(std::span<const ExpressionTrial> trials);

}  // namespace maxpods
