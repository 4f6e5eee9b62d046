// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "expression/expression.h"
#include "node/max_pods.h"
#include "node/max_pods_expression.h"
#include "node/node_group.h"
#include "text/word.h"

/// Which of all that sets max pods is applied in the end.
namespace maxpods {

/// Where a layer has its value from.
enum class LayerSource {
  /// The user, as an argument of the kubelet: `--max-pods`.
  KubeletArgument,
  /// The user, in the configuration of the kubelet, or of what writes it.
  KubeletConfiguration,
  /// The user, in user data to which Karpenter adds its own.
  UserData,
  /// The user, as nodeadm's maxPodsExpression.
  Expression,
  /// ENIs x (IPv4 addresses per ENI - 1) + 2 of the node's own type.
  EniFormula,
  /// The same by Karpenter, less its reserved ENIs.
  KarpenterFormula,
  /// EKS, by what it sees of the VPC CNI's settings.
  EksRecommendation,
  /// EKS: the cap, over whatever comes from below.
  EksCeiling,
  KubeletDefault,
};

/// As JSON calls them.
inline constexpr auto layer_source_words =
    all_words(LayerSource::KubeletDefault, Word{"kubeletArgument", LayerSource::KubeletArgument},
              Word{"kubeletConfiguration", LayerSource::KubeletConfiguration},
              Word{"userData", LayerSource::UserData}, Word{"expression", LayerSource::Expression},
              Word{"eniFormula", LayerSource::EniFormula},
              Word{"karpenterFormula", LayerSource::KarpenterFormula},
              Word{"eksRecommendation", LayerSource::EksRecommendation},
              Word{"eksCeiling", LayerSource::EksCeiling},
              Word{"kubeletDefault", LayerSource::KubeletDefault});

/// What the kubelet takes if nothing tells it (Kubernetes, KubeletConfiguration v1beta1).
inline constexpr int kubelet_default_max_pods = 110;

/// One thing that may set max pods.
struct LayerRule {
  LayerSource source;
  /// Where it is set.
  std::string_view place;
  /// Why nothing reads what is set there; empty where it is read.
  std::string_view ignored_because;
  /// The public source of the rule, and the day of it.
  std::string_view evidence;
  std::string_view dated;
};

/// What may set max pods on a kind of node, highest first.
struct PrecedenceRules {
  std::span<const LayerRule> layers;
  /// What to change so that the user's own value is applied.
  std::string_view to_apply_own_value;
  /// Public sources that say otherwise; empty for none.
  std::string_view conflict;
};

/// The rules for that kind of node; null for a managed node group without an AMI ID, which cannot
/// be of a custom AMI.
const PrecedenceRules* precedence_rules(NodeGroupKind kind, AmiFamily family);

/// What the user has set where.
struct UserValues {
  std::optional<int> kubelet_argument;
  std::optional<int> kubelet_configuration;
  std::optional<int> user_data;
  std::optional<Expression> expression;
};

enum class LayerState {
  NotSet,
  Applied,
  /// Applied, but for the ceiling that is over it.
  Capped,
  /// A layer above it is applied.
  Overridden,
  /// Nothing reads it.
  Ignored,
  /// An expression without a value that is taken.
  Failed,
};

/// As JSON calls them.
inline constexpr auto layer_state_words = all_words(
    LayerState::Failed, Word{"notSet", LayerState::NotSet}, Word{"applied", LayerState::Applied},
    Word{"capped", LayerState::Capped}, Word{"overridden", LayerState::Overridden},
    Word{"ignored", LayerState::Ignored}, Word{"failed", LayerState::Failed});

/// A layer with what it says on a node.
struct Layer {
  LayerRule rule;
  LayerState state = LayerState::NotSet;
  /// Absent: not set, or an expression that fails.
  std::optional<std::int64_t> value;
};

/// The max pods that a node applies, and how that comes.
struct Precedence {
  NodeGroupKind kind = NodeGroupKind::Managed;
  AmiFamily family = AmiFamily::Al2023;
  UserValues user;
  std::vector<Layer> layers;
  std::int64_t effective = 0;
  /// What nodeadm makes of the user's expression.
  std::optional<ExpressionValue> expression;
  std::string_view to_apply_own_value;
  std::string_view conflict;

  /// The layer that decides.
  const Layer& applied() const;

  /// The pods that nodeadm reserves memory for by the user's expression, whichever layer decides:
  /// its value, or the ENI formula where it fails; absent without an expression.
  std::optional<std::int64_t> pods_by_expression(const InstanceType& type) const;
};

/// What EKS does to a managed node group, which has one value.
struct EksValues {
  /// What it sets by itself: by prefixes and custom networking, not by MAX_ENI, which no bootstrap
  /// looks at, nor by what only this program is told.
  int recommendation = 0;
  /// The cap of the type with the fewest vCPUs.
  int ceiling = 0;
};

/// What EKS does to a managed node group of these types, none of which may have an obstacle.
EksValues eks_values(const GroupMaxPods& group);

/// What `node` applies. The rules for kind and family must exist, and the node have no obstacle.
Precedence precedence(const MaxPods& node, const EksValues& eks, NodeGroupKind kind,
                      AmiFamily family, const UserValues& user);

}  // namespace maxpods
