// SPDX-License-Identifier: Apache-2.0
#include "node/precedence.h"

#include <algorithm>

#include "node/reservation.h"

namespace maxpods {
namespace {

std::optional<std::int64_t> value_of(LayerSource source, const MaxPods& node, int group_recommended,
                                     const UserValues& user) {
  switch (source) {
    case LayerSource::KubeletArgument:
      return user.kubelet_argument;
    case LayerSource::KubeletConfiguration:
      return user.kubelet_configuration;
    case LayerSource::UserData:
      return user.user_data;
    case LayerSource::Expression:
      return std::nullopt;
    case LayerSource::EniFormula:
      return eni_formula_pods(node.type);
    case LayerSource::KarpenterFormula:
      return eni_formula_pods(node.type, node.settings.cni.reserved_enis);
    case LayerSource::EksRecommendation:
      return group_recommended;
    case LayerSource::EksCeiling:
      return node.cap;
    case LayerSource::KubeletDefault:
      break;
  }
  return kubelet_default_max_pods;
}

/// Sets the states of the layers, from the highest down.
void decide(Precedence& result) {
  Layer* ceiling = nullptr;
  Layer* applied = nullptr;
  for (Layer& layer : result.layers) {
    const bool is_set = layer.value || (layer.rule.source == LayerSource::Expression &&
                                        result.user.expression.has_value());
    if (!is_set) continue;
    if (!layer.rule.ignored_because.empty()) {
      layer.state = LayerState::Ignored;
    } else if (layer.rule.source == LayerSource::EksCeiling) {
      ceiling = &layer;
    } else {
      layer.state = applied == nullptr ? LayerState::Applied : LayerState::Overridden;
      if (applied == nullptr) applied = &layer;
    }
  }
  result.effective = applied->value;
  if (ceiling != nullptr && applied->value > ceiling->value) {
    ceiling->state = LayerState::Applied;
    applied->state = LayerState::Capped;
    result.effective = ceiling->value;
  }
}

}  // namespace

const Layer& Precedence::applied() const {
  return *std::ranges::find(layers, LayerState::Applied, &Layer::state);
}

Precedence precedence(const MaxPods& node, int group_recommended, NodeGroupKind kind,
                      AmiFamily family, const UserValues& user) {
  const PrecedenceRules& rules = *precedence_rules(kind, family);
  Precedence result{.kind = kind,
                    .family = family,
                    .user = user,
                    .remedy = rules.remedy,
                    .conflict = rules.conflict};
  for (const LayerRule& rule : rules.layers) {
    result.layers.push_back(
        {.rule = rule, .value = value_of(rule.source, node, group_recommended, user)});
  }
  decide(result);
  return result;
}

}  // namespace maxpods
