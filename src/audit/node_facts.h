// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

#include "catalog/instance_type.h"
#include "cni/settings.h"
#include "node/node_group.h"

namespace maxpods {

/// The kind of a node by its label eks.amazonaws.com/compute-type.
enum class ComputeType { Ec2, AutoMode, Fargate, Hybrid };

/// Far more pods than any node has, and far below where sums overflow.
inline constexpr std::int64_t max_pods_of_a_node = 1'000'000;

/// The data of a node, except its name: many nodes have the same data.
struct NodeFacts {
  ComputeType compute_type = ComputeType::Ec2;
  GroupKind group_kind = GroupKind::None;
  /// Empty for no group.
  std::string group;
  /// The EC2NodeClass of Karpenter; empty for none.
  std::string node_class;
  /// Empty if no label has it.
  std::string type;
  Os os = Os::Linux;
  std::optional<Architecture> architecture;
  /// Absent if the name of its operating system is not that of an AMI family.
  std::optional<AmiFamily> ami_family;
  /// Max pods of the kubelet, and the number that the scheduler uses.
  std::optional<std::int64_t> capacity_pods;
  std::optional<std::int64_t> allocatable_pods;
  /// vpc.amazonaws.com/PrivateIPv4Address: the addresses that the VPC resource controller has for
  /// pods of a Windows node.
  std::optional<std::int64_t> private_ipv4_addresses;
  /// vpc.amazonaws.com/pod-eni: branch network interfaces, once there is a trunk.
  std::optional<std::int64_t> branch_enis;
  /// Whether its internal address is an IPv6 address.
  bool has_ipv6_address = false;
  /// The pods for which memory is reserved; absent if the reserved amount is not by the formula of
  /// EKS.
  std::optional<std::int64_t> reserved_for_pods;
  std::string kubelet_version;
  /// Why the node cannot be judged: something in it is not as Kubernetes writes it. Mostly empty.
  std::string complaint;

  /// Any total order, to find nodes with the same data.
  // clang-tidy sees the comparison of the bool as a conversion.
  // NOLINTNEXTLINE(readability-implicit-bool-conversion)
  friend auto operator<=>(const NodeFacts&, const NodeFacts&) = default;
};

}  // namespace maxpods
