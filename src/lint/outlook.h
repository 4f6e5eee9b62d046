// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "node/max_pods.h"
#include "node/settings.h"
#include "source/sources.h"

namespace maxpods {

/// There are no AMIs of AL2 from this version on (EKS user guide, "Amazon Linux 2 AMI deprecation
/// FAQs").
inline constexpr Version first_kubernetes_without_al2{1, 33, 0};

/// What holds where the files do not tell.
struct LintSettings {
  Catalog catalog;
  NodeSettings networking;
  /// Whether prefix delegation is known from options or from aws-node, so that it holds for files
  /// that do not tell.
  bool knows_prefixes = false;
  /// Whether addresses come from another CNI: then no rule is about addresses or the VPC CNI.
  bool other_cni = false;
  std::optional<Version> kubernetes_version;
};

/// What files and options tell of pod networking on some nodes.
struct CniKnowledge {
  /// Without prefix delegation if nothing tells of it.
  NodeSettings settings;
  /// Whether prefix delegation is on; absent if nothing tells.
  std::optional<bool> prefixes;
  /// Whether a file tells, and not an option.
  bool is_from_file = false;
  /// Where files contradict each other about prefixes: `a.yaml:7 says on, b.yaml:9 says off`; empty
  /// if they do not, or an option tells.
  std::string disagreement;
  /// What files of other folders say of prefix delegation if nothing tells of it: they may be for
  /// other nodes. Whether one of them has it on; absent if none says.
  std::optional<bool> prefixes_elsewhere;
};

/// The configurations of the VPC CNI that are for these nodes.
std::vector<const CniConfiguration*> cni_configurations_of(const NodeConfiguration& nodes,
                                                           const Sources& sources);

/// The settings of the VPC CNI that are for these nodes. Those of a file are for the nodes of its
/// cluster; a file that names no cluster is for the only one of the call. If no file of the call
/// names one, folders may be for different clusters: then a file is for the nodes of its folder, of
/// those above it and of those below it. Files that contradict each other tell nothing.
CniKnowledge cni_knowledge(const NodeConfiguration& nodes, const Sources& sources,
                           const LintSettings& settings);

/// The most pods that a type can have under what is known.
struct Limits {
  MaxPods node;
  /// Absent: no limit (IPv6). With an unknown mode, that without prefixes.
  std::optional<std::int64_t> max_allowed;
  /// The same in the mode that gives the most; differs from it only if the mode is unknown.
  std::optional<std::int64_t> max_allowed_in_any_mode;
  /// Pods with security groups of their own that the node may have besides, which take none of
  /// these addresses; 0 if an option tells their number, which is in the limits then.
  int branch_pods = 0;
};

/// The limits of a type; absent if it cannot run under the settings.
std::optional<Limits> limits_of(const InstanceType& type, const CniKnowledge& cni);

/// A node configuration, and what becomes of its max pods.
struct Outlook {
  const NodeConfiguration* nodes = nullptr;
  CniKnowledge cni;
  /// The instance types of the catalog that it can have, unless they are unknown.
  std::vector<const InstanceType*> types;
  /// The setting of the user that nodes apply; null if they apply none, or which one is unknown.
  const MaxPodsSetting* applied_setting = nullptr;
  /// Whether other nodes have that setting, too: a number that suits these may waste the others.
  bool is_setting_shared = false;
  /// Max pods as the files set it: by that setting, or else by the first one.
  std::optional<std::int64_t> says;
  /// What nodes apply; absent if it is unknown, or differs by type.
  std::optional<std::int64_t> applied;
  /// The smallest of its types in the mode of the files, or without prefixes if they do not tell;
  /// absent without types, and without a limit.
  std::optional<std::int64_t> max_allowed;
  std::optional<int> recommended;
};

/// The outlook of a node configuration, by the places that may set max pods of such nodes
/// (node/precedence.h). `limits` gets those of its types that can run: with as many types as a node
/// pool may allow, they are too much to keep for each outlook.
Outlook outlook_of(const NodeConfiguration& nodes, const Sources& sources,
                   const LintSettings& settings, std::vector<Limits>& limits);

/// The setting of the user that nodes apply, by these rules; null if they apply none, or the rules
/// are unknown and there are several.
const MaxPodsSetting* applied_setting(const NodeConfiguration& nodes);

/// The rules of precedence for these nodes; null if their kind or family is unknown.
const PrecedenceRules* rules_for(const NodeConfiguration& nodes);

}  // namespace maxpods
