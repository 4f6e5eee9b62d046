// SPDX-License-Identifier: Apache-2.0
#include "node/precedence.h"

#include <algorithm>

#include "node/kube_reserved.h"

namespace maxpods {
namespace {

std::optional<std::int64_t> value_of(LayerSource source, const MaxPods& node, const EksValues& eks,
                                     const Precedence& result) {
  const UserValues& user = result.user;
  switch (source) {
    case LayerSource::KubeletArgument:
      return user.kubelet_argument;
    case LayerSource::ExportedArgument:
      return user.exported_argument;
    case LayerSource::KubeletConfiguration:
      return user.kubelet_configuration;
    case LayerSource::UserData:
      return user.user_data;
    case LayerSource::Expression:
      return result.expression && result.expression->is_taken() ? result.expression->value
                                                                : std::nullopt;
    case LayerSource::EniFormula:
      return eni_formula_pods(node.type);
    case LayerSource::KarpenterFormula:
      return eni_formula_pods(node.type, node.settings.karpenter_reserved_enis);
    case LayerSource::EksRecommendation:
      return eks.recommendation;
    case LayerSource::EksCeiling:
      return eks.ceiling;
    case LayerSource::AutoModeFormula:
      return node.recommended;
    case LayerSource::PodsPerCore:
      return pods_by_cores(node.type, node.settings.pods_per_core);
    case LayerSource::KubeletDefault:
      break;
  }
  return kubelet_default_max_pods;
}

bool has_failed(const Layer& layer, const Precedence& result) {
  return layer.rule.source == LayerSource::Expression && result.user.expression && !layer.value;
}

/// Whether the layer limits the values of the others.
bool is_limit(const Layer& layer) {
  return layer.rule.source == LayerSource::EksCeiling ||
         layer.rule.source == LayerSource::PodsPerCore;
}

/// Sets the states of the layers, from the highest to the lowest. At least one has a value and is
/// read.
void decide(Precedence& result) {
  bool is_decided = false;
  for (Layer& layer : result.layers) {
    const bool failed = has_failed(layer, result);
    if (!layer.value && !failed) continue;
    if (!layer.rule.ignored_because.empty()) {
      layer.state = LayerState::Ignored;
      continue;
    }
    if (is_limit(layer)) continue;
    if (failed) {
      layer.state = LayerState::Failed;
      continue;
    }
    layer.state = is_decided ? LayerState::Overridden : LayerState::Applied;
    is_decided = true;
  }
}

/// The smallest limit applies if the value of the applied layer is larger.
void apply_limits(Precedence& result) {
  Layer* smallest = nullptr;
  for (Layer& layer : result.layers) {
    const bool limits = is_limit(layer) && layer.state == LayerState::NotSet && layer.value;
    if (limits && (smallest == nullptr || layer.value < smallest->value)) smallest = &layer;
  }
  if (smallest == nullptr || result.effective <= *smallest->value) return;
  std::ranges::find(result.layers, LayerState::Applied, &Layer::state)->state = LayerState::Capped;
  smallest->state = LayerState::Applied;
  result.effective = *smallest->value;
}

/// Whether Karpenter reads the layer when it plans.
bool is_for_plan(const Layer& layer, AmiFamily family) {
  const LayerSource source = layer.rule.source;
  return layer.value &&
         (source == LayerSource::KubeletConfiguration || source == LayerSource::KarpenterFormula ||
          (source == LayerSource::KubeletDefault && is_windows(family)));
}

/// The number of ENIs that the formula counts, but that serve no pods.
int enis_without_pods(const MaxPods& node) {
  int enis = 0;
  for (const EniBudget::Deducted& each : node.capacity.enis.deducted) enis += each.taken;
  return enis;
}

/// Sets the plan of Karpenter, and the state of its layer.
void find_plan(Precedence& result, const MaxPods& node) {
  if (result.kind != NodeGroupKind::Karpenter) return;
  const auto is_read = [&](const Layer& layer) { return is_for_plan(layer, result.family); };
  const auto planned = std::ranges::find_if(result.layers, is_read);
  if (planned == result.layers.end()) return;
  if (planned->state != LayerState::Applied && planned->state != LayerState::Capped) {
    planned->state = LayerState::Planned;
  }
  for (auto lower = planned + 1; lower != result.layers.end(); ++lower) {
    if (is_read(*lower) && lower->state == LayerState::Ignored) {
      lower->state = LayerState::Overridden;
    }
  }
  result.planned = planned->value;
  const auto cores = std::ranges::find(result.layers, LayerSource::PodsPerCore,
                                       [](const Layer& layer) { return layer.rule.source; });
  const bool has_cores =
      cores != result.layers.end() && cores->value &&
      (cores->state != LayerState::Ignored || result.family == AmiFamily::Custom);
  if (has_cores) result.planned = std::min(*result.planned, *cores->value);
  if (planned->rule.source != LayerSource::KarpenterFormula) return;
  const int enis = enis_without_pods(node);
  const bool counts_too_many = enis > node.settings.karpenter_reserved_enis;
  if (counts_too_many && node.max_allowed && result.planned > node.max_allowed) {
    result.reserved_enis_to_set = enis;
  }
}

}  // namespace

bool Precedence::fails_consistency_check() const {
  constexpr std::int64_t least_percent = 90;
  constexpr std::int64_t whole_percent = 100;
  return planned && effective * whole_percent < *planned * least_percent;
}

const Layer& Precedence::applied() const {
  return *std::ranges::find(layers, LayerState::Applied, &Layer::state);
}

std::int64_t Precedence::pods_without_cores() const {
  if (applied().rule.source != LayerSource::PodsPerCore) return effective;
  std::int64_t pods =
      std::ranges::find(layers, LayerState::Capped, &Layer::state)->value.value_or(effective);
  for (const Layer& layer : layers) {
    const bool limits = layer.rule.source == LayerSource::EksCeiling && layer.value;
    if (limits) pods = std::min(pods, *layer.value);
  }
  return pods;
}

std::optional<std::int64_t> Precedence::pods_by_expression(const InstanceType& type) const {
  if (!expression) return std::nullopt;
  return expression->is_taken() ? expression->value : eni_formula_pods(type);
}

EksValues eks_values(const GroupMaxPods& group) {
  std::vector<InstanceType> types;
  for (const MaxPods& node : group.types) types.push_back(node.type);
  const CniSettings& cni = group.types.front().settings.cni;
  const NodeSettings seen{.cni = {.os = cni.os,
                                  .ip_family = cni.ip_family,
                                  .version = cni.version,
                                  .prefix_delegation = cni.prefix_delegation,
                                  .custom_networking = cni.custom_networking}};
  return {.recommendation = group_max_pods(types, seen).recommended.value(),
          .ceiling = std::ranges::min(group.types, {}, &MaxPods::cap).cap};
}

Precedence precedence(const MaxPods& node, const EksValues& eks, NodeGroupKind kind,
                      AmiFamily family, const UserValues& user) {
  const PrecedenceRules& rules = *precedence_rules(kind, family);
  Precedence result{.kind = kind,
                    .family = family,
                    .user = user,
                    .to_apply_own_value = rules.to_apply_own_value,
                    .conflict = rules.conflict,
                    .set_several_times = rules.set_several_times};
  if (user.expression) result.expression = expression_value(*user.expression, node.type, {});
  if (node.settings.pods_per_core > 0) {
    const LayerRule rule = pods_per_core_rule(kind, family);
    result.layers.push_back({.rule = rule, .value = value_of(rule.source, node, eks, result)});
  }
  for (const LayerRule& rule : rules.layers) {
    result.layers.push_back({.rule = rule, .value = value_of(rule.source, node, eks, result)});
  }
  decide(result);
  result.effective = result.applied().value.value();
  apply_limits(result);
  find_plan(result, node);
  return result;
}

}  // namespace maxpods
