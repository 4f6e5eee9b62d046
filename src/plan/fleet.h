// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cni/warm_pool.h"
#include "cni/warm_targets.h"
#include "node/max_pods.h"
#include "plan/room.h"

namespace maxpods {

/// The most nodes that EKS supports in a cluster (EKS user guide, "EKS ultra scale clusters").
inline constexpr int max_nodes = 100'000;

/// What a node takes of subnets.
struct NodeDemand {
  /// Of the subnet in which it starts. With custom networking, only the address of its primary
  /// network interface. With subnet discovery, what this interface, a trunk and its branches take.
  AddressDemand of_node_subnet;
  /// Of other subnets: with custom networking of the one for its pods, with subnet discovery of
  /// those that it finds for further network interfaces.
  AddressDemand of_pod_subnet;

  AddressDemand sum() const { return of_node_subnet + of_pod_subnet; }
  NodeDemand& operator+=(const NodeDemand& other) {
    of_node_subnet += other.of_node_subnet;
    of_pod_subnet += other.of_pod_subnet;
    return *this;
  }
  friend bool operator==(const NodeDemand&, const NodeDemand&) = default;
};

/// What the nodes of one type take.
struct FleetNode {
  MaxPods max_pods;
  /// Pods with an address of their own, on each node.
  int pods = 0;
  WarmPool pool;
  /// The pods asked for: more than `pods` if the pool cannot grow that far.
  int wanted_pods = 0;
  /// The number of such nodes, or their share if the number of all nodes is given.
  int share = 1;
  /// The only zone in which they start; empty: any.
  std::string zone;
  /// Their max pods: the recommended ones, or more if more pods were asked for.
  int max_pods_set = 0;
  /// What its pool is grown by.
  WarmTargets targets;
  /// What a slot of its pool takes; nothing for IPv6 in subnets of IPv4.
  AddressDemand per_slot;
  /// False for a node that runs already: then only what it takes in addition is placed.
  bool starts = true;
  NodeDemand need;
  /// In the worst case: nodes whose pods start and stop at random keep more prefixes
  /// (max_prefixes).
  NodeDemand max_need;

  const NodeDemand& need_at(AddressPlacement address_placement) const {
    return address_placement == AddressPlacement::Packed ? need : max_need;
  }
};

/// The pods on each node, and the warm targets.
struct FleetSettings {
  NodeSettings node;
  WarmTargets targets;
  /// Absent: as many as the recommended max pods allow.
  std::optional<int> pods_per_node;
  /// Whether the subnets are IPv6 blocks, from which nodes get /80 prefixes.
  bool ipv6_subnets = false;
  /// Whether subnet discovery finds other subnets than the node's: NodePlace::discovers().
  bool discovers_subnets = false;
};

/// A node of that type, full of pods. It has fewer pods than asked for if it has too few addresses.
FleetNode fleet_node(const InstanceType& type, int share, const FleetSettings& settings);

/// How many nodes, in turns of types by their shares, that many pods need; max_nodes + 1 if more
/// than EKS supports.
std::int64_t nodes_for_pods(std::span<const FleetNode> types, std::int64_t pods);

/// A subnet for nodes, and the one for their pods, as indices; the same without custom networking.
struct NodePlace {
  std::size_t node_subnet = 0;
  std::size_t pod_subnet = 0;
  /// Empty if unknown: any node may start there.
  std::string zone;
  /// The subnets that subnet discovery finds for network interfaces beside the primary one, the
  /// node's own included, unless it is excluded; empty if it finds no other.
  std::vector<std::size_t> discovered = {};
  /// Whether the tag of the node's subnet keeps pods from the primary network interface.
  bool excludes_primary_eni = false;

  bool discovers() const { return !discovered.empty(); }
};

/// The same node where the primary network interface serves no pods, because its subnet is
/// excluded, or where it does. Its max pods and pods are the same.
FleetNode node_in(FleetNode node, bool excludes_primary_eni, FleetSettings settings);

/// The settings of nodes in these places.
FleetSettings settings_in(std::span<const NodePlace> places, FleetSettings settings);

/// What a fleet takes of one subnet.
struct SubnetShare {
  /// The nodes that start in it.
  std::int64_t nodes = 0;
  AddressDemand need;
};

/// A fleet in subnets.
struct Placement {
  /// How many nodes are placed.
  std::int64_t nodes = 0;
  std::vector<std::int64_t> nodes_by_type;
  /// Those of them in subnets that serve no pods.
  std::vector<std::int64_t> excluded_by_type;
  /// By subnet.
  std::vector<SubnetShare> subnets;
  /// By subnet, what they leave.
  std::vector<SubnetRoom> left;
  /// What all of them take.
  NodeDemand taken;
  /// How many times a place was looked at: the cost of the placement.
  std::int64_t steps = 0;
};

/// Places up to `count` nodes one after the other, in turns of types by their shares. Each goes to
/// the place with the fewest nodes that can still hold it, because EC2 Auto Scaling balances zones,
/// and uses the others when one is full. The first node that fits nowhere ends the placement.
///
/// With subnet discovery, the pool of each node grows step by step, one node after the other. A
/// further network interface goes to the subnet with the most available addresses that can give
/// what the step takes (pkg/awsutils/awsutils.go of the VPC CNI, createENI; of equal ones the
/// first). A node for which the subnets have less than its pool takes does not fit, and its place
/// holds no other of its kind. In the worst case, nodes also start one after the other, where the
/// subnets without subnet discovery give single addresses before the first prefix. Scattered
/// addresses can leave more addresses for primary interfaces than prefixes do: the worst case is
/// then the one of packed addresses.
Placement place_nodes(std::span<const FleetNode> types, std::span<const NodePlace> places,
                      std::span<const SubnetRoom> rooms, std::int64_t count,
                      AddressPlacement address_placement);

}  // namespace maxpods
