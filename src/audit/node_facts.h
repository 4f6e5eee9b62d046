// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "catalog/instance_type.h"
#include "cni/settings.h"
#include "node/group_label.h"
#include "node/node_group.h"

namespace maxpods {

/// Whose machine a node is, by its label eks.amazonaws.com/compute-type.
enum class ComputeType { Ec2, AutoMode, Fargate, Hybrid };

/// Far more pods than any node has, and far below where sums overflow.
inline constexpr std::int64_t max_pods_of_a_node = 1'000'000;

/// What a node tells of itself, but for its name: many nodes tell the same.
struct NodeFacts {
  ComputeType compute_type = ComputeType::Ec2;
  GroupKind group_kind = GroupKind::None;
  /// Empty for no group.
  std::string group;
  /// The EC2NodeClass of Karpenter; empty for none.
  std::string node_class;
  /// Empty where no label tells it.
  std::string type;
  Os os = Os::Linux;
  std::optional<Architecture> architecture;
  /// Empty where the name of its operating system is none of theirs.
  std::optional<AmiFamily> ami_family;
  /// Its max pods as the kubelet has them, and what the scheduler counts with.
  std::optional<std::int64_t> capacity_pods;
  std::optional<std::int64_t> allocatable_pods;
  /// vpc.amazonaws.com/PrivateIPv4Address: the addresses that the VPC resource controller has for
  /// pods of a Windows node.
  std::optional<std::int64_t> private_ipv4_addresses;
  /// vpc.amazonaws.com/pod-eni: branch network interfaces, once there is a trunk.
  std::optional<std::int64_t> branch_enis;
  /// Whether its internal address is one of IPv6.
  bool has_ipv6_address = false;
  /// The pods that the memory that pods do not get is kept for, where it is the sum of EKS.
  std::optional<std::int64_t> reserved_for_pods;
  std::string kubelet_version;
  /// Why it cannot be judged, as something in it is not as Kubernetes has it; mostly empty.
  std::string complaint;
};

/// An order of no meaning, to find nodes that tell the same.
bool operator<(const NodeFacts& one, const NodeFacts& other);

}  // namespace maxpods
