// SPDX-License-Identifier: Apache-2.0
#pragma once

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

constexpr bool is_windows(AmiFamily family) {
  return family == AmiFamily::Windows2019 || family == AmiFamily::Windows2022;
}

}  // namespace maxpods
