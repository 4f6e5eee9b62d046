// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace maxpods {

/// Who makes the nodes, and with whose user data.
enum class NodeGroupKind {
  /// An EKS managed node group whose launch template, if any, names no AMI ID.
  Managed,
  /// An EKS managed node group whose launch template names an AMI ID.
  ManagedCustomAmi,
  SelfManaged,
  Karpenter,
};

/// What the nodes run, which decides how they are told their max pods.
enum class AmiFamily {
  Al2,
  Al2023,
  Bottlerocket,
  Windows2019,
  Windows2022,
  /// An AMI that was not built from one of EKS.
  Custom,
};

/// As options and JSON call it.
constexpr std::string_view name_of(NodeGroupKind kind) {
  switch (kind) {
    case NodeGroupKind::Managed:
      return "managed";
    case NodeGroupKind::ManagedCustomAmi:
      return "managed-custom-ami";
    case NodeGroupKind::SelfManaged:
      return "self-managed";
    case NodeGroupKind::Karpenter:
      break;
  }
  return "karpenter";
}

constexpr std::string_view name_of(AmiFamily family) {
  switch (family) {
    case AmiFamily::Al2:
      return "al2";
    case AmiFamily::Al2023:
      return "al2023";
    case AmiFamily::Bottlerocket:
      return "bottlerocket";
    case AmiFamily::Windows2019:
      return "windows2019";
    case AmiFamily::Windows2022:
      return "windows2022";
    case AmiFamily::Custom:
      break;
  }
  return "custom";
}

constexpr bool is_windows(AmiFamily family) {
  return family == AmiFamily::Windows2019 || family == AmiFamily::Windows2022;
}

}  // namespace maxpods
