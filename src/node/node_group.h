// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "text/word.h"

namespace maxpods {

/// How nodes are created, and who writes their user data.
enum class NodeGroupKind {
  /// An EKS managed node group whose launch template, if any, names no AMI ID.
  Managed,
  /// An EKS managed node group whose launch template names an AMI ID.
  ManagedCustomAmi,
  SelfManaged,
  Karpenter,
  /// A node pool of EKS Auto Mode, which sets max pods itself.
  AutoMode,
};

/// The AMI family of nodes, which decides how they get their max pods.
enum class AmiFamily {
  Al2,
  Al2023,
  Bottlerocket,
  Windows2019,
  Windows2022,
  Windows2025,
  /// An AMI that was not built from one of EKS.
  Custom,
};

/// As options and JSON call them.
inline constexpr auto node_group_words = all_words(
    NodeGroupKind::AutoMode, Word{"managed", NodeGroupKind::Managed},
    Word{"managed-custom-ami", NodeGroupKind::ManagedCustomAmi},
    Word{"self-managed", NodeGroupKind::SelfManaged}, Word{"karpenter", NodeGroupKind::Karpenter},
    Word{"auto-mode", NodeGroupKind::AutoMode});

constexpr std::string_view name_of(NodeGroupKind kind) { return word_of(node_group_words, kind); }

/// As options and JSON call them.
inline constexpr auto ami_family_words = all_words(
    AmiFamily::Custom, Word{"al2", AmiFamily::Al2}, Word{"al2023", AmiFamily::Al2023},
    Word{"bottlerocket", AmiFamily::Bottlerocket}, Word{"windows2019", AmiFamily::Windows2019},
    Word{"windows2022", AmiFamily::Windows2022}, Word{"windows2025", AmiFamily::Windows2025},
    Word{"custom", AmiFamily::Custom});

constexpr std::string_view name_of(AmiFamily family) { return word_of(ami_family_words, family); }

constexpr bool is_windows(AmiFamily family) {
  return family == AmiFamily::Windows2019 || family == AmiFamily::Windows2022 ||
         family == AmiFamily::Windows2025;
}

/// The kind of node group that values of a family are commonly for, if nothing names another one:
/// EKS adds to user data of AL2023 and Bottlerocket, but calls the bootstrap scripts of AL2 and
/// Windows itself unless the launch template names an AMI ID (EKS user guide,
/// nodes/launch-templates).
constexpr NodeGroupKind usual_node_group(AmiFamily family) {
  const bool is_merged = family == AmiFamily::Al2023 || family == AmiFamily::Bottlerocket;
  return is_merged ? NodeGroupKind::Managed : NodeGroupKind::ManagedCustomAmi;
}

/// The kind of group of a node, by its labels.
enum class GroupKind { EksNodeGroup, Eksctl, Karpenter, AutoMode, None };

struct GroupKindFacts {
  GroupKind kind;
  /// For machines.
  std::string_view word;
  /// For people.
  std::string_view title;
  /// The label with the name of the group; empty for GroupKind::None. Auto Mode uses Karpenter's.
  std::string_view label;
};

inline constexpr auto group_kinds = std::to_array<GroupKindFacts>({
    {GroupKind::EksNodeGroup, "eks-node-group", "EKS node group", "eks.amazonaws.com/nodegroup"},
    {GroupKind::Eksctl, "eksctl", "node group of eksctl", "alpha.eksctl.io/nodegroup-name"},
    {GroupKind::Karpenter, "karpenter", "node pool of Karpenter", "karpenter.sh/nodepool"},
    {GroupKind::AutoMode, "auto-mode", "node pool of EKS Auto Mode", "karpenter.sh/nodepool"},
    {GroupKind::None, "none", "", ""},
});

constexpr const GroupKindFacts& facts_of(GroupKind kind) {
  return *std::ranges::find(group_kinds, kind, &GroupKindFacts::kind);
}

constexpr std::string_view name_of(GroupKind kind) { return facts_of(kind).word; }
constexpr std::string_view label_of(GroupKind kind) { return facts_of(kind).label; }

}  // namespace maxpods
