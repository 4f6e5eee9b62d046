// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "plan/fleet.h"
#include "subnet/subnet.h"
#include "text/word.h"

namespace maxpods {

/// A subnet that takes part in a plan.
struct PlannedSubnet {
  Subnet subnet;
  SubnetUsage usage;
};

/// A type of the fleet, and its share.
struct FleetType {
  InstanceType type;
  int share = 1;
  /// Absent: as the settings have it.
  std::optional<int> pods_per_node;
  /// The only zone that they are in; empty: any.
  std::string zone;
};

/// What is asked of a plan.
struct FleetRequest {
  std::vector<FleetType> types;
  FleetSettings settings;
  std::int64_t nodes = 1;
  /// Present where the nodes are those that so many pods take.
  std::optional<std::int64_t> pods;
  /// Nodes that are there besides during an update, in percent of the fleet, rounded up.
  int surge_percent = 0;
  std::vector<PlannedSubnet> subnets;
  std::vector<Place> places;
};

/// The plan as it comes out at one end of what EC2 may do.
struct PlanEnd {
  Placement placement;
  bool fits = false;
  /// The placement of as many nodes as the subnets hold, and no more than EKS supports.
  Placement fullest;
  /// By subnet, what the placed fleet leaves.
  std::vector<SubnetRoom> left;
  /// The prefix length of the smallest IPv4 subnets, as many as there are, empty, that would do: of
  /// those that nodes start in, and of those of their pods only. Absent where even /16s would not,
  /// and where there are none.
  std::optional<int> smallest_node_subnet;
  std::optional<int> smallest_pod_subnet;
};

/// A change with which the fleet, with as many pods on each node, would fit.
struct WayOut {
  enum class Kind {
    /// Lower warm targets: `targets`.
    LessWarm,
    /// A surge of no more than `surge_percent`.
    LessSurge,
    /// Prefixes instead of single addresses, or the other way round.
    DelegatePrefixes,
    SingleAddresses,
    /// One more subnet of that prefix length, empty.
    AnotherSubnet,
    /// Custom networking with pod subnets of that prefix length, as many as node subnets.
    CustomNetworking,
    /// An IPv6 cluster, where pods take no IPv4 address.
    Ipv6,
    /// No more than that many nodes, with the surge.
    FewerNodes,
  };
  Kind kind = Kind::FewerNodes;
  /// Whether it takes reservations for prefixes to be sure.
  bool needs_reservations = false;
  WarmTargets targets;
  int surge_percent = 0;
  int prefix_length = 0;
  std::int64_t nodes = 0;
};

/// As JSON calls them.
inline constexpr auto way_out_words =
    all_words(WayOut::Kind::FewerNodes, Word{"lessWarm", WayOut::Kind::LessWarm},
              Word{"lessSurge", WayOut::Kind::LessSurge},
              Word{"delegatePrefixes", WayOut::Kind::DelegatePrefixes},
              Word{"singleAddresses", WayOut::Kind::SingleAddresses},
              Word{"anotherSubnet", WayOut::Kind::AnotherSubnet},
              Word{"customNetworking", WayOut::Kind::CustomNetworking},
              Word{"ipv6", WayOut::Kind::Ipv6}, Word{"fewerNodes", WayOut::Kind::FewerNodes});

struct FleetPlan {
  FleetRequest request;
  std::vector<FleetNode> types;
  std::int64_t nodes = 0;
  std::int64_t surge_nodes = 0;
  /// By type, of nodes and surge.
  std::vector<std::int64_t> nodes_by_type;
  /// What all of them take of the subnets they start in, and of those of their pods.
  AddressDemand of_node_subnets;
  AddressDemand of_pod_subnets;
  /// The same where the fleet takes no prefixes.
  PlanEnd best;
  PlanEnd worst;
  /// By subnet, what to reserve for prefixes so that the best comes true; nothing where it does
  /// not fit.
  std::vector<std::vector<Cidr>> reservations;
  /// Whether it fits for sure once they are made: all prefixes that nodes may hold find room.
  bool reservations_suffice = false;
  /// At best: what nodes that find a place take, the nodes that do not, what they need, and what
  /// there is to take either of.
  AddressDemand placed;
  std::int64_t missing_nodes = 0;
  AddressDemand missing;
  /// Addresses are absent where they are not counted: IPv6.
  std::optional<std::int64_t> addresses_left;
  std::int64_t prefixes_left = 0;
  /// Where not even the best fits: the cheapest first, no more than three.
  std::vector<WayOut> ways_out;

  std::int64_t all_nodes() const { return nodes + surge_nodes; }
};

/// The nodes of each of its types.
std::vector<FleetNode> fleet_nodes(const FleetRequest& request);

/// How many nodes a fleet has, and how many more during an update.
struct FleetSize {
  std::int64_t nodes = 0;
  std::int64_t surge_nodes = 0;

  std::int64_t all() const { return nodes + surge_nodes; }
};

/// The size of the fleet whose `types` are its fleet_nodes(). With pods that take more nodes than
/// EKS supports, it has max_nodes + 1.
FleetSize fleet_size(const FleetRequest& request, std::span<const FleetNode> types);

/// Whether and how the fleet fits. Its types must run, and its fleet_size() be one that EKS
/// supports.
FleetPlan plan_fleet(const FleetRequest& request);

}  // namespace maxpods
