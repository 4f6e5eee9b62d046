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
  /// If present, the fleet has as many nodes as these pods need, instead of `nodes`.
  std::optional<std::int64_t> pods;
  /// Additional nodes during an update, in percent of the fleet, rounded up.
  int surge_percent = 0;
  std::vector<PlannedSubnet> subnets;
  std::vector<NodePlace> places;
  /// Whether subnet discovery is on, so that a tag can add subnets.
  bool may_tag_subnets = true;
};

/// The plan for the best or for the worst placement of single addresses.
struct PlanEnd {
  Placement placement;
  bool fits = false;
  /// The placement of as many nodes as the subnets hold, and no more than EKS supports.
  Placement fullest;
  /// By subnet, what the placed fleet leaves.
  std::vector<SubnetRoom> left;
  /// The prefix length of the smallest empty IPv4 subnets, in the number of those given, in which
  /// the fleet fits: for the subnets of nodes, and for those of pods only. Absent if not even /16s
  /// suffice, and if there are no such subnets.
  std::optional<int> smallest_node_subnet;
  std::optional<int> smallest_pod_subnet;
};

/// A change with which the fleet fits, with the same pods on each node.
struct WayOut {
  enum class Kind {
    /// Lower warm targets: `targets`.
    LessWarm,
    /// A surge of no more than `surge_percent`.
    LessSurge,
    /// Prefixes instead of single addresses, or the reverse.
    DelegatePrefixes,
    SingleAddresses,
    /// Excluding the subnets of nodes by their tag, where subnet discovery finds others for pods.
    ExcludedSubnets,
    /// One more subnet of that prefix length, empty.
    AnotherSubnet,
    /// One more subnet of that prefix length, empty, in each zone, with the tag that lets subnet
    /// discovery find it for pods.
    TaggedSubnet,
    /// Custom networking with pod subnets of that prefix length, as many as node subnets.
    CustomNetworking,
    /// An IPv6 cluster, where pods take no IPv4 address.
    Ipv6,
    /// No more than that many nodes, with the surge.
    FewerNodes,
  };
  Kind kind = Kind::FewerNodes;
  /// Whether the fleet is certain to fit only with reservations for prefixes.
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
              Word{"excludedSubnets", WayOut::Kind::ExcludedSubnets},
              Word{"anotherSubnet", WayOut::Kind::AnotherSubnet},
              Word{"taggedSubnet", WayOut::Kind::TaggedSubnet},
              Word{"customNetworking", WayOut::Kind::CustomNetworking},
              Word{"ipv6", WayOut::Kind::Ipv6}, Word{"fewerNodes", WayOut::Kind::FewerNodes});

/// How many nodes a fleet has, and how many more during an update.
struct FleetSize {
  std::int64_t nodes = 0;
  std::int64_t surge_nodes = 0;

  std::int64_t all() const { return nodes + surge_nodes; }
};

/// The nodes of one type that take the same.
struct FleetRow {
  FleetNode node;
  std::int64_t nodes = 0;
  /// Whether they are in subnets that serve no pods; absent if all nodes are alike.
  std::optional<bool> primary_eni_excluded;
};

struct FleetPlan {
  FleetRequest request;
  std::vector<FleetNode> types;
  FleetSize size;
  /// By type, of nodes and surge.
  std::vector<std::int64_t> nodes_by_type;
  /// Two for each type if only some subnets serve no pods.
  std::vector<FleetRow> rows;
  /// Whether placed nodes take something else than `rows` say, because subnets become full.
  bool fills_subnets = false;
  /// What all of them take of the subnets of nodes, and of the subnets of pods (NodeDemand): as
  /// they are placed in the best case or, if they do not fit, where subnets have room.
  AddressDemand of_node_subnets;
  AddressDemand of_pod_subnets;
  /// Both are the same if the fleet takes no prefixes.
  PlanEnd best;
  PlanEnd worst;
  /// By subnet, the blocks to reserve for prefixes so that the best case occurs; none if the fleet
  /// does not fit.
  std::vector<std::vector<Cidr>> reservations;
  /// Whether the fleet is certain to fit with them: there are blocks for all prefixes that nodes
  /// may hold.
  bool reservations_suffice = false;
  /// In the best case: what the placed nodes take, how many are not placed, what these need, and
  /// the addresses and prefixes that are left.
  AddressDemand placed;
  std::int64_t missing_nodes = 0;
  AddressDemand missing;
  /// Absent for IPv6, whose addresses are not counted.
  std::optional<std::int64_t> addresses_left;
  std::int64_t prefixes_left = 0;
  /// If not even the best case fits: at most three, the cheapest first.
  std::vector<WayOut> ways_out;
};

/// The node of each of its types.
std::vector<FleetNode> fleet_nodes(const FleetRequest& request);

/// The size of the fleet whose `types` are its fleet_nodes(): max_nodes + 1 if its pods need more
/// nodes than EKS supports.
FleetSize fleet_size(const FleetRequest& request, std::span<const FleetNode> types);

/// Whether and how the fleet fits. Its types must run, and EKS must support its fleet_size().
FleetPlan plan_fleet(const FleetRequest& request);

}  // namespace maxpods
