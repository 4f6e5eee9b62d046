// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace maxpods {

/// What made a node, as its labels tell.
enum class GroupKind { EksNodeGroup, Eksctl, Karpenter, AutoMode, None };

/// The label that names a node's group; empty for GroupKind::None. Auto Mode has Karpenter's.
constexpr std::string_view label_of(GroupKind kind) {
  switch (kind) {
    case GroupKind::EksNodeGroup:
      return "eks.amazonaws.com/nodegroup";
    case GroupKind::Eksctl:
      return "alpha.eksctl.io/nodegroup-name";
    case GroupKind::Karpenter:
    case GroupKind::AutoMode:
      return "karpenter.sh/nodepool";
    case GroupKind::None:
      break;
  }
  return "";
}

/// As machines read it.
constexpr std::string_view name_of(GroupKind kind) {
  switch (kind) {
    case GroupKind::EksNodeGroup:
      return "eks-node-group";
    case GroupKind::Eksctl:
      return "eksctl";
    case GroupKind::Karpenter:
      return "karpenter";
    case GroupKind::AutoMode:
      return "auto-mode";
    case GroupKind::None:
      break;
  }
  return "none";
}

}  // namespace maxpods
