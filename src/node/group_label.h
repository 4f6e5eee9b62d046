// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace maxpods {

/// What made a node, as its labels tell.
enum class GroupKind { EksNodeGroup, Eksctl, Karpenter, AutoMode, None };

struct GroupKindFacts {
  GroupKind kind;
  /// As machines read it.
  std::string_view word;
  /// As people read it.
  std::string_view title;
  /// The label that names a node's group; empty for GroupKind::None. Auto Mode has Karpenter's.
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
