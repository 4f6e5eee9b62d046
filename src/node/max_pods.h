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

/// Nodes with fewer vCPUs than this are held to the lower cap. The EKS user guide says "less than
/// 30 vCPUs"; the published max-pods-calculator.sh differs at exactly 30, which no type has.
inline constexpr int high_cap_vcpus = 30;

/// What Kubernetes scales to, and with it EKS, by the EKS user guide ("Increase the available IP
/// addresses for your Amazon EKS node") and max-pods-calculator.sh.
inline constexpr int low_cap = 110;
inline constexpr int high_cap = 250;

/// The most pods that are recommended for that many vCPUs; the lower cap where they are unknown.
int pod_cap(std::optional<int> vcpus);

/// Why a node cannot run under the settings at all.
enum class Obstacle {
  Ipv6NeedsNitro,
  Ipv6NeedsNewerCni,
  BranchPodsNeedNewerCni,
  UnknownBranchEnis,
  TooFewBranchEnis,
  UnknownMemory,
  /// Even one pod has more memory reserved than is allowed.
  TooLittleMemory,
};

/// What is odd about a result, and may not be what was meant.
enum class Warning {
  PrefixesNeedNitro,
  PrefixesNeedNewerCni,
  UnknownVcpus,
  NoAddressForPods,
  CannotTrunk,
  /// The type can have no trunk, but the CNI is so old that it keeps a network interface for one.
  TrunkKeptInVain,
  UnknownTrunking,
  PodEniNeedsNewerCni,
  WindowsNeedsAmd64,
};

/// Which limit a recommendation stands on; of equal ones the first.
enum class Binding { Addresses, Cap, Memory };

/// As reports call them.
inline constexpr auto binding_words =
    all_words(Binding::Memory, Word{"addresses", Binding::Addresses}, Word{"cap", Binding::Cap},
              Word{"memory", Binding::Memory});

/// How many pods a node runs, with the terms of the sum.
struct MaxPods {
  InstanceType type;
  NodeSettings settings;
  AddressCapacity capacity;
  /// As given, or the default of the OS.
  int host_network_pods = 0;
  /// addresses + host-network pods + branch pods; absent: no limit (IPv6), or an obstacle.
  std::optional<std::int64_t> max_allowed;
  int cap = 0;
  /// The most pods whose kube-reserved memory is within the part allowed; absent: any are.
  std::optional<std::int64_t> memory_limit;
  /// The smallest of max_allowed, cap and memory_limit; absent: an obstacle.
  std::optional<int> recommended;
  /// Absent: an obstacle.
  std::optional<Binding> binding;
  std::optional<Obstacle> obstacle;
  std::vector<Warning> warnings;
};

/// The max pods of a node of that type: the formulas of max-pods-calculator.sh (github.com/awslabs/
/// amazon-eks-ami), over the addresses that the VPC CNI really hands out.
MaxPods max_pods(const InstanceType& type, const NodeSettings& settings);

/// The max pods of a node of EKS Auto Mode, which sets them itself, to the smaller of 110 and
/// ENIs x (IPv4 addresses per ENI - 1) (EKS user guide, "How maxPods is determined"). Its nodes get
/// prefixes where subnets have them ("Learn about VPC Networking and Load Balancing in EKS Auto
/// Mode"), and no setting of aws-node holds for them.
MaxPods auto_mode_max_pods(const InstanceType& type, IpFamily ip_family);

/// Branch network interfaces that a node of that type can have; absent where unknown, when the VPC
/// resource controller makes none.
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
