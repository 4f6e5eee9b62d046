// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "catalog/instance_type.h"
#include "cni/capacity.h"
#include "node/settings.h"
#include "text/word.h"

namespace maxpods {

/// aws-node and kube-proxy (the `+ 2` of the published formula, misc/eni-max-pods.txt of the VPC
/// CNI).
inline constexpr int linux_host_network_pods = 2;

/// Nodes with fewer vCPUs than this have the lower cap. The EKS user guide says "less than
/// 30 vCPUs"; the published max-pods-calculator.sh differs at exactly 30, which no type has.
inline constexpr int high_cap_vcpus = 30;

/// The scalability limits of Kubernetes and EKS, by the EKS user guide ("Increase the available IP
/// addresses for your Amazon EKS node") and max-pods-calculator.sh.
inline constexpr int low_cap = 110;
inline constexpr int high_cap = 250;

/// The cap for a number of vCPUs; the lower cap if it is unknown.
int pod_cap(std::optional<int> vcpus);

/// The reason why a type cannot run under the settings.
enum class Obstacle {
  Ipv6NeedsNitro,
  Ipv6NeedsNewerCni,
  BranchPodsNeedNewerCni,
  UnknownBranchEnis,
  TooFewBranchEnis,
  UnknownMemory,
  /// One pod already needs more reserved memory than is allowed.
  TooLittleMemory,
  AutoModeNeedsLargerSize,
};

/// A setting that has no effect or a harmful one on the type, or a fact that is unknown.
enum class Warning {
  PrefixesNeedNitro,
  PrefixesNeedNewerCni,
  UnknownVcpus,
  NoAddressForPods,
  CannotTrunk,
  /// The type cannot have a trunk, but this release of the CNI reserves an ENI for it.
  UnusedTrunkEni,
  UnknownTrunking,
  PodEniNeedsNewerCni,
  WindowsNeedsAmd64,
  /// The tag of the node's subnet has no effect: custom networking keeps pods from the primary ENI
  /// already, or this release of the CNI does not know the tag's value 0.
  ExclusionWithCustomNetworking,
  ExclusionNeedsNewerCni,
};

/// The limit that decides the recommendation; of equal limits the first.
enum class Binding { Addresses, Cap, Memory };

/// As reports call them.
inline constexpr auto binding_words =
    all_words(Binding::Memory, Word{"addresses", Binding::Addresses}, Word{"cap", Binding::Cap},
              Word{"memory", Binding::Memory});

/// The max pods of a node, with the terms of the sum.
struct MaxPods {
  InstanceType type;
  NodeSettings settings;
  AddressCapacity capacity;
  /// The setting, or the default of the OS.
  int host_network_pods = 0;
  /// addresses + host-network pods + branch pods; absent: no limit (IPv6), or an obstacle.
  std::optional<std::int64_t> max_allowed;
  int cap = 0;
  /// The most pods whose kube-reserved memory is within the allowed percentage; absent: no limit.
  std::optional<std::int64_t> memory_limit;
  /// The smallest of max_allowed, cap and memory_limit; absent: an obstacle.
  std::optional<int> recommended;
  /// Absent: an obstacle.
  std::optional<Binding> binding;
  std::optional<Obstacle> obstacle;
  std::vector<Warning> warnings;
};

/// The max pods of a node of that type: the formulas of max-pods-calculator.sh (github.com/awslabs/
/// amazon-eks-ami), with the addresses that the VPC CNI assigns.
///
/// EKS Auto Mode sets max pods to the smaller of 110 and ENIs x (IPv4 addresses per ENI - 1) (EKS
/// user guide, "How maxPods is determined"), and creates no nodes with one vCPU or of the sizes
/// nano, micro and small ("Learn about Amazon EKS Auto Mode managed instances").
MaxPods max_pods(const InstanceType& type, const NodeSettings& settings);

/// The same with the addresses that a node of EKS Auto Mode can have: it gets prefixes if subnets
/// have free ones (EKS user guide, "Learn about VPC Networking and Load Balancing in EKS Auto
/// Mode").
MaxPods auto_mode_node(const InstanceType& type, IpFamily ip_family);

/// The branch network interfaces that a node of that type can have; absent if unknown: then the VPC
/// resource controller creates none.
std::optional<int> available_branch_enis(const InstanceType& type);

/// The max pods of a node group, which applies one value to all of its nodes.
struct GroupMaxPods {
  /// In the order given; at least one.
  std::vector<MaxPods> types;
  /// Index into `types`: the first of the smallest, or the first with an obstacle.
  std::size_t limiting = 0;
  /// The smallest over the types; absent: an obstacle.
  std::optional<int> recommended;
  /// The smallest over the types; absent: no limit (IPv6), or an obstacle.
  std::optional<std::int64_t> max_allowed;

  const MaxPods& limiting_type() const { return types[limiting]; }
};

/// The max pods of at least one type. The group's value is the smallest (EKS user guide, "Create a
/// managed node group").
GroupMaxPods group_max_pods(std::span<const InstanceType> types, const NodeSettings& settings);

}  // namespace maxpods
