// SPDX-License-Identifier: Apache-2.0
#include "node/expression_trial.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

#include "node/kube_reserved.h"

namespace maxpods {
namespace {

/// The value that nodeadm or Karpenter uses, before EKS caps it.
std::optional<std::int64_t> taken_pods(const ExpressionTrial& trial, Dialect dialect) {
  if (trial.expression.is_taken()) return trial.expression.value;
  if (dialect == Dialect::Nodeadm) return eni_formula_pods(trial.node.type);
  return std::nullopt;
}

/// The kubelet's podsPerCore limits every value.
std::int64_t limited_by_cores(std::int64_t pods, const MaxPods& node) {
  return limited_by_cores(pods, node.type, node.settings.pods_per_core);
}

/// Whether memory is reserved for the value of the expression. nodeadm does so, even if EKS caps
/// the value (amazon-eks-ami, issue 2580). Karpenter uses the ENI formula, except for Bottlerocket
/// and Windows.
bool reserves_for_taken(Dialect dialect, AmiFamily family) {
  return dialect == Dialect::Nodeadm || family == AmiFamily::Bottlerocket || is_windows(family);
}

/// Fewer pods than addresses, cap and memory would allow.
bool is_wasteful(const ExpressionTrial& trial, Dialect dialect, const TrialSettings& settings) {
  const MaxPods& node = trial.node;
  if (!node.recommended) return false;
  std::int64_t best = limited_by_cores(*node.recommended, node);
  if (node.type.memory_mib && reserves_for_taken(dialect, settings.ami_family)) {
    best = std::min(
        best, pods_within_reserved_percent(*node.type.memory_mib, settings.max_reserved_percent));
  }
  return trial.effective < best;
}

ExpressionVerdict judge(const ExpressionTrial& trial, Dialect dialect,
                        const TrialSettings& settings) {
  const MaxPods& node = trial.node;
  if (!trial.expression.is_taken()) {
    return dialect == Dialect::Nodeadm ? ExpressionVerdict::Fallback : ExpressionVerdict::Refused;
  }
  if (node.obstacle || (node.max_allowed && trial.effective > node.max_allowed)) {
    return ExpressionVerdict::Over;
  }
  if (trial.effective > node.cap) return ExpressionVerdict::AboveCap;
  if (trial.reserved_percent > settings.max_reserved_percent) return ExpressionVerdict::Memory;
  return is_wasteful(trial, dialect, settings) ? ExpressionVerdict::Wasteful
                                               : ExpressionVerdict::Ok;
}

/// How far a type exceeds the limit of its verdict: in pods, or percent of its memory.
double distance(const ExpressionTrial& trial) {
  const auto pods = static_cast<double>(trial.effective.value_or(0));
  switch (trial.verdict) {
    case ExpressionVerdict::Over:
      return pods - static_cast<double>(trial.node.max_allowed.value_or(0));
    case ExpressionVerdict::AboveCap:
      return pods - trial.node.cap;
    case ExpressionVerdict::Memory:
      return trial.reserved_percent.value_or(0);
    case ExpressionVerdict::Wasteful:
      return trial.node.recommended.value_or(0) - pods;
    default:
      return 0;
  }
}

ExpressionTrial try_on(const Expression& expression, const MaxPods& node,
                       const TrialSettings& settings) {
  const Dialect dialect = expression.environment().dialect;
  ExpressionTrial trial{.node = node,
                        .expression = expression_value(expression, node.type, inputs_of(node))};
  const std::optional<std::int64_t> taken = taken_pods(trial, dialect);
  trial.effective = taken;
  if (taken) {
    const bool is_capped = settings.node_group == NodeGroupKind::Managed && *taken > node.cap;
    trial.effective = limited_by_cores(is_capped ? node.cap : *taken, node);
    const std::int64_t counted = dialect == Dialect::Karpenter ? *trial.effective : *taken;
    trial.reserved_memory_mib = kube_reserved_memory_mib(
        reserves_for_taken(dialect, settings.ami_family) ? counted : eni_formula_pods(node.type));
  }
  if (trial.reserved_memory_mib && node.type.memory_mib) {
    constexpr double whole_percent = 100;
    trial.reserved_percent = whole_percent * static_cast<double>(*trial.reserved_memory_mib) /
                             static_cast<double>(*node.type.memory_mib);
  }
  trial.verdict = judge(trial, dialect, settings);
  return trial;
}

}  // namespace

std::vector<RefusedType> refused_types(const Expression& expression,
                                       std::span<const InstanceType> types,
                                       const ExpressionInputs& inputs) {
  std::vector<RefusedType> refused;
  for (const InstanceType& type : types) {
    const bool is_unknown = (expression.uses(CelVariable::Vcpus) && !type.vcpus) ||
                            (expression.uses(CelVariable::MemoryMib) && !type.memory_mib);
    if (is_unknown) continue;
    ExpressionValue value = expression_value(expression, type, inputs);
    if (!value.is_taken()) refused.push_back({type, std::move(value)});
  }
  return refused;
}

std::vector<ExpressionTrial> try_expression(const Expression& expression,
                                            std::span<const MaxPods> nodes,
                                            const TrialSettings& settings) {
  std::vector<ExpressionTrial> trials;
  trials.reserve(nodes.size());
  for (const MaxPods& node : nodes) trials.push_back(try_on(expression, node, settings));
  return trials;
}

std::vector<std::size_t> worst_first(std::span<const ExpressionTrial> trials) {
  std::vector<std::size_t> order(trials.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t index) {
    return std::pair(trials[index].verdict, distance(trials[index]));
  });
  return order;
}

}  // namespace maxpods
