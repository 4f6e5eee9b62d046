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

/// Which of the places that set max pods takes effect.
namespace maxpods {

/// Who sets the value of a layer, and where.
enum class LayerSource {
  /// The user, as an argument of the kubelet: `--max-pods`.
  KubeletArgument,
  /// The same, in KUBELET_EXTRA_ARGS that a script exports before it calls bootstrap.sh.
  ExportedArgument,
  /// The user, in the configuration of the kubelet, or of the program that writes it.
  KubeletConfiguration,
  /// The user, in user data to which Karpenter adds its own.
  UserData,
  /// The user, as nodeadm's maxPodsExpression.
  Expression,
  /// ENIs x (IPv4 addresses per ENI - 1) + 2 of the node's own type.
  EniFormula,
  /// The same by Karpenter, less its reserved ENIs.
  KarpenterFormula,
  /// EKS, from the settings of the VPC CNI that it reads.
  EksRecommendation,
  /// EKS: the cap of the values of all lower layers.
  EksCeiling,
  /// EKS Auto Mode, by its own formula.
  AutoModeFormula,
  /// The user, as podsPerCore, which limits the values of all other layers.
  PodsPerCore,
  KubeletDefault,
};

/// As JSON calls them.
inline constexpr auto layer_source_words =
    all_words(LayerSource::KubeletDefault, Word{"kubeletArgument", LayerSource::KubeletArgument},
              Word{"exportedArgument", LayerSource::ExportedArgument},
              Word{"kubeletConfiguration", LayerSource::KubeletConfiguration},
              Word{"userData", LayerSource::UserData}, Word{"expression", LayerSource::Expression},
              Word{"eniFormula", LayerSource::EniFormula},
              Word{"karpenterFormula", LayerSource::KarpenterFormula},
              Word{"eksRecommendation", LayerSource::EksRecommendation},
              Word{"eksCeiling", LayerSource::EksCeiling},
              Word{"autoModeFormula", LayerSource::AutoModeFormula},
              Word{"podsPerCore", LayerSource::PodsPerCore},
              Word{"kubeletDefault", LayerSource::KubeletDefault});

/// The default of the kubelet (Kubernetes, KubeletConfiguration v1beta1).
inline constexpr int kubelet_default_max_pods = 110;

/// A place that may set max pods.
struct LayerRule {
  LayerSource source;
  std::string_view place;
  /// Why the value there is not read; empty if it is.
  std::string_view ignored_because;
  /// The public source of the rule, and its date.
  std::string_view evidence;
  std::string_view dated;
};

/// The places that may set max pods of a kind of node, highest first.
struct PrecedenceRules {
  std::span<const LayerRule> layers;
  /// What to change so that the user's own value is applied.
  std::string_view to_apply_own_value;
  /// Public sources that contradict the rules; empty if none do.
  std::string_view conflict = {};
  /// Which value is applied if one place is set several times; empty if it cannot be.
  std::string_view set_several_times = {};
};

/// The rules for that kind of node; null for a custom AMI in a managed node group without an AMI
/// ID, which does not exist.
const PrecedenceRules* precedence_rules(NodeGroupKind kind, AmiFamily family);

/// Whether nodes of that kind can have podsPerCore, and the source.
LayerRule pods_per_core_rule(NodeGroupKind kind, AmiFamily family);

/// The values of the user, by place.
struct UserValues {
  std::optional<int> kubelet_argument;
  std::optional<int> exported_argument;
  std::optional<int> kubelet_configuration;
  std::optional<int> user_data;
  std::optional<Expression> expression;
};

enum class LayerState {
  NotSet,
  Applied,
  /// Applied, but limited by the ceiling or by podsPerCore.
  Capped,
  /// A higher layer is applied.
  Overridden,
  /// Not read.
  Ignored,
  /// An expression without a valid value.
  Failed,
  /// Not applied by the node, but Karpenter plans with it.
  Planned,
};

/// As JSON calls them.
inline constexpr auto layer_state_words =
    all_words(LayerState::Planned, Word{"notSet", LayerState::NotSet},
              Word{"applied", LayerState::Applied}, Word{"capped", LayerState::Capped},
              Word{"overridden", LayerState::Overridden}, Word{"ignored", LayerState::Ignored},
              Word{"failed", LayerState::Failed}, Word{"planned", LayerState::Planned});

/// A layer with its value for a node.
struct Layer {
  LayerRule rule;
  LayerState state = LayerState::NotSet;
  /// Absent: not set, an expression that fails, or podsPerCore with unknown vCPUs.
  std::optional<std::int64_t> value;
};

/// The max pods that a node applies, and why.
struct Precedence {
  NodeGroupKind kind = NodeGroupKind::Managed;
  AmiFamily family = AmiFamily::Al2023;
  UserValues user;
  std::vector<Layer> layers;
  std::int64_t effective = 0;
  /// The max pods that Karpenter plans with (pkg/providers/instancetype/types.go, pods), which are
  /// those of the EC2NodeClass or of its formula, whatever the node applies; absent for other
  /// kinds.
  std::optional<std::int64_t> planned;
  /// The RESERVED_ENIS with which Karpenter's formula leaves out the ENIs that serve no pods;
  /// absent if it plans with no more pods than addresses allow.
  std::optional<int> reserved_enis_to_set;
  /// The value of the user's expression for nodeadm.
  std::optional<ExpressionValue> expression;
  /// Whether kube-reserved memory is the user's own, and not by pods.
  bool has_own_memory = false;
  std::string_view to_apply_own_value;
  std::string_view conflict;
  std::string_view set_several_times;

  /// Whether Karpenter plans with another number than the node has.
  bool differs_from_plan() const { return planned && planned != effective; }

  /// Whether Karpenter reports FailedConsistencyCheck: the node has less than 90 % of the planned
  /// pods (github.com/kubernetes-sigs/karpenter, pkg/controllers/nodeclaim/consistency/
  /// nodeshape.go).
  bool fails_consistency_check() const;

  /// The layer that is applied.
  const Layer& applied() const;

  /// The max pods without the limit by podsPerCore, for which bootstraps reserve memory.
  std::int64_t pods_without_cores() const;

  /// The pods for which nodeadm reserves memory because of the user's expression, whichever layer
  /// is applied: its value, or the ENI formula if it fails; absent without an expression.
  std::optional<std::int64_t> pods_by_expression(const InstanceType& type) const;
};

/// The values that EKS sets for a managed node group.
struct EksValues {
  /// From prefixes and custom networking. EKS reads neither MAX_ENI nor the settings that only this
  /// program has.
  int recommendation = 0;
  /// The cap of the type with the fewest vCPUs.
  int ceiling = 0;
};

/// The values for a managed node group of these types, none of which may have an obstacle.
EksValues eks_values(const GroupMaxPods& group);

/// The max pods that `node` applies. The rules for kind and family must exist, and the node must
/// not have an obstacle.
Precedence precedence(const MaxPods& node, const EksValues& eks, NodeGroupKind kind,
                      AmiFamily family, const UserValues& user);

}  // namespace maxpods
