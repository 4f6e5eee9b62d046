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
  /// Of the one that it starts in. With custom networking that is the address of its primary
  /// network interface alone.
  AddressDemand of_node_subnet;
  /// Of the one that its pods' addresses come from; nothing without custom networking.
  AddressDemand of_pod_subnet;

  AddressDemand sum() const { return of_node_subnet + of_pod_subnet; }
  friend bool operator==(const NodeDemand&, const NodeDemand&) = default;
};

/// What the nodes of one type take.
struct FleetNode {
  MaxPods max_pods;
  /// Pods with an address of their own, on each node.
  int pods = 0;
  WarmPool pool;
  /// Pods that it was to have: more than `pods` where the pool does not grow as far.
  int wanted_pods = 0;
  /// How many such nodes there are, of all where they are counted, or to how many of the others.
  int share = 1;
  /// The only zone that they start in; empty: any.
  std::string zone;
  /// The max pods that they have: the recommended ones, or more where more pods were asked for.
  int max_pods_set = 0;
  NodeDemand need;
  /// At worst: pods that come and go at random leave it with more prefixes (max_prefixes).
  NodeDemand max_need;

  const NodeDemand& need_at(AddressPlacement address_placement) const {
    return address_placement == AddressPlacement::Packed ? need : max_need;
  }
};

/// How pods are put on nodes, and what is kept ready for more.
struct FleetSettings {
  NodeSettings node;
  WarmTargets targets;
  /// Absent: as many as the recommended max pods leaves room for.
  std::optional<int> pods_per_node;
  /// Whether the subnets are IPv6 blocks, from which nodes get prefixes of /80.
  bool ipv6_subnets = false;
};

/// A node of that type, full of pods. Fewer pods than asked for are on it where it has no more
/// addresses.
FleetNode fleet_node(const InstanceType& type, int share, const FleetSettings& settings);

/// How many nodes it takes for that many pods, each node's share of types included; max_nodes + 1
/// where more than EKS supports.
std::int64_t nodes_for_pods(std::span<const FleetNode> types, std::int64_t pods);

/// A subnet for nodes, and the one for their pods, as indices; the same without custom networking.
struct Place {
  std::size_t node_subnet = 0;
  std::size_t pod_subnet = 0;
  /// Empty where it is not known, and any node may start there.
  std::string zone;
};

/// What a fleet takes of one subnet.
struct SubnetShare {
  /// Those that start in it.
  std::int64_t nodes = 0;
  AddressDemand need;
};

/// A fleet over subnets.
struct Placement {
  /// How many nodes got what they need.
  std::int64_t nodes = 0;
  /// By type, those that did.
  std::vector<std::int64_t> nodes_by_type;
  /// By subnet.
  std::vector<SubnetShare> subnets;
  /// How many times a place was looked at: what the answer cost.
  std::int64_t steps = 0;
};

/// Puts up to `count` nodes into subnets, one after the other, in turns of types by their shares.
/// Each goes where the fewest are of the places that may and still do hold it, as EC2 Auto Scaling
/// balances zones and goes on in the others once one is full; the first that fits nowhere ends it.
Placement place_nodes(std::span<const FleetNode> types, std::span<const Place> places,
                      std::span<const SubnetRoom> rooms, std::int64_t count,
                      AddressPlacement address_placement);

}  // namespace maxpods
