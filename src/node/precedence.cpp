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
    case LayerSource::KubeletDefault:
      break;
  }
  return kubelet_default_max_pods;
}

bool has_failed(const Layer& layer, const Precedence& result) {
  return layer.rule.source == LayerSource::Expression && result.user.expression && !layer.value;
}

/// Sets the states of the layers, from the highest to the lowest. At least one has a value and is
/// read.
void decide(Precedence& result) {
  bool is_decided = false;
  for (Layer& layer : result.layers) {
    const bool failed = has_failed(layer, result);
    if (layer.rule.source == LayerSource::EksCeiling || (!layer.value && !failed)) continue;
    if (!layer.rule.ignored_because.empty()) {
      layer.state = LayerState::Ignored;
      continue;
    }
    if (failed) {
      layer.state = LayerState::Failed;
      continue;
    }
    layer.state = is_decided ? LayerState::Overridden : LayerState::Applied;
    is_decided = true;
  }
}

/// A ceiling limits the applied value of any layer.
void apply_ceiling(Precedence& result) {
  const auto ceiling = std::ranges::find(result.layers, LayerSource::EksCeiling,
                                         [](const Layer& layer) { return layer.rule.source; });
  if (ceiling == result.layers.end() || result.effective <= *ceiling->value) return;
  std::ranges::find(result.layers, LayerState::Applied, &Layer::state)->state = LayerState::Capped;
  ceiling->state = LayerState::Applied;
  result.effective = *ceiling->value;
}

}  // namespace

const Layer& Precedence::applied() const {
  return *std::ranges::find(layers, LayerState::Applied, &Layer::state);
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
                    .conflict = rules.conflict};
  if (user.expression) result.expression = expression_value(*user.expression, node.type, {});
  for (const LayerRule& rule : rules.layers) {
    result.layers.push_back({.rule = rule, .value = value_of(rule.source, node, eks, result)});
  }
  decide(result);
  result.effective = result.applied().value.value();
  apply_ceiling(result);
  return result;
}

}  // namespace maxpods
