// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "node/kube_reserved.h"
#include "node/node_group.h"
#include "node/precedence.h"
#include "source/user_data.h"
#include "source/value.h"
#include "text/word.h"

/// What the files of a user say about nodes, whatever format they are in. What no file says, or a
/// hole of a template hides, is absent.
namespace maxpods {

/// What declares nodes.
enum class ConfigurationKind {
  EksctlNodeGroup,
  EksctlManagedNodeGroup,
  /// `eksctl create nodegroup`
  EksctlCommand,
  /// EC2NodeClass, and AWSNodeTemplate before it.
  KarpenterNodeClass,
  /// A NodeConfig in a file of its own.
  NodeConfig,
  /// Bottlerocket's settings in a file of their own.
  BottlerocketSettings,
  /// A managed node group of EKS, of Terraform or CloudFormation.
  EksNodeGroup,
  /// A node group of the Terraform module terraform-aws-modules/eks.
  EksModuleNodeGroup,
  /// Nodes that a user manages, of Terraform or CloudFormation.
  AutoScalingGroup,
  /// A launch template that no group of the files refers to.
  LaunchTemplate,
  LaunchConfiguration,
  Ec2Instance,
  KopsInstanceGroup,
  /// User data in a file of its own: a script, or MIME.
  UserData,
};

/// As JSON calls them.
inline constexpr auto configuration_kind_words = all_words(
    ConfigurationKind::UserData, Word{"eksctl-nodegroup", ConfigurationKind::EksctlNodeGroup},
    Word{"eksctl-managed-nodegroup", ConfigurationKind::EksctlManagedNodeGroup},
    Word{"eksctl-command", ConfigurationKind::EksctlCommand},
    Word{"karpenter-node-class", ConfigurationKind::KarpenterNodeClass},
    Word{"node-config", ConfigurationKind::NodeConfig},
    Word{"bottlerocket-settings", ConfigurationKind::BottlerocketSettings},
    Word{"eks-nodegroup", ConfigurationKind::EksNodeGroup},
    Word{"eks-module-nodegroup", ConfigurationKind::EksModuleNodeGroup},
    Word{"auto-scaling-group", ConfigurationKind::AutoScalingGroup},
    Word{"launch-template", ConfigurationKind::LaunchTemplate},
    Word{"launch-configuration", ConfigurationKind::LaunchConfiguration},
    Word{"ec2-instance", ConfigurationKind::Ec2Instance},
    Word{"kops-instance-group", ConfigurationKind::KopsInstanceGroup},
    Word{"user-data", ConfigurationKind::UserData});

constexpr bool is_eksctl(ConfigurationKind kind) {
  return kind == ConfigurationKind::EksctlNodeGroup ||
         kind == ConfigurationKind::EksctlManagedNodeGroup ||
         kind == ConfigurationKind::EksctlCommand;
}

/// Max pods as a file sets it.
struct MaxPodsSetting {
  /// Where it is in the order of precedence.
  LayerSource layer = LayerSource::KubeletConfiguration;
  /// Absent if it is unknown, or not an integer.
  std::optional<std::int64_t> value;
  /// Of an expression: its text; empty if it is unknown.
  Text expression;
  Place place;
  /// Whether it is known and no number, so that a command refuses it.
  bool is_no_number = false;
};

/// The name of an instance type in a file.
struct NamedType {
  std::string name;
  Place place;
};

/// Nodes as one declaration has them.
struct NodeConfiguration {
  ConfigurationKind kind = ConfigurationKind::UserData;
  /// The name of the group, or the start of the document.
  Place place;
  std::string name;
  /// Empty if it names none.
  std::string cluster;
  /// Absent if the files do not say, as for user data in a file of its own.
  std::optional<NodeGroupKind> group;
  std::optional<AmiFamily> family;
  /// The instance types that it lists; empty if it lists none, or one is unknown.
  std::vector<NamedType> types;
  /// Every place that sets max pods for these nodes, in the order in which they are read.
  std::vector<MaxPodsSetting> max_pods;
  /// Amount of kube-reserved memory of the user's own: then none is reserved by pods.
  bool has_own_memory = false;
  std::optional<int> pods_per_core;
  std::vector<UserData> user_data;
  /// What declares it: a node group of eksctl, or a document. Null for user data and scripts.
  Value declared;
  /// Whether a template may leave parts of it out.
  bool has_directives = false;
  /// Absent if the files do not say.
  std::optional<IpFamily> ip_family;
  /// Whether their addresses may come from the VPC CNI; otherwise nothing is said of addresses.
  bool uses_vpc_cni = true;
};

/// The name of a document of Kubernetes, or its start if it has none.
Place place_of_name(const Value& document);

/// A condition of a NodePool on the types of its nodes (karpenter.sh, NodePools,
/// spec.template.spec.requirements).
struct Requirement {
  std::string key;
  /// In, NotIn, Exists, DoesNotExist, Gt, Lt.
  std::string op;
  std::vector<std::string> values;
  /// Whether all of it is in the file, so that it can be applied.
  bool is_known = true;
};

/// A NodePool of Karpenter, or a Provisioner before it.
struct NodePool {
  Place place;
  /// The name of its node class; empty if unknown.
  std::string node_class;
  std::vector<Requirement> requirements;
  /// The document.
  Value declared;
  bool has_directives = false;
};

/// Who sets the environment of aws-node, or the ConfigMap for Windows.
enum class CniSource { Addon, DaemonSet, HelmValues, KubectlSetEnv, ConfigMap, Kops };

/// A setting of the VPC CNI as a file has it.
struct CniVariable {
  std::string name;
  /// Its text, whatever its kind.
  Value value;
  Place place;
};

/// Settings of the VPC CNI.
struct CniConfiguration {
  CniSource source = CniSource::Addon;
  Place place;
  /// Empty if it names none.
  std::string cluster;
  std::vector<CniVariable> variables;
  /// Whether variables that it does not name have their defaults. Not so for a patch, for `kubectl
  /// set env`, and for an add-on without configuration: they may be set elsewhere.
  bool is_complete = false;
  bool has_directives = false;
  /// Variables of aws-node that are beside `env` instead of in it, where nothing reads them.
  std::vector<CniVariable> beside_env;
  /// Whether it is a map where eksctl takes text, so that none of it comes to EKS.
  bool is_map_for_text = false;
  /// Variables in another container of the DaemonSet, or keys in another ConfigMap, where nothing
  /// reads them.
  std::vector<CniVariable> elsewhere;
  /// The release of the VPC CNI: of its image, or of the add-on; absent if it names none.
  std::optional<Version> version;

  /// The value of that variable; null if it is not there.
  const CniVariable* find(std::string_view name) const;
};

}  // namespace maxpods
