// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "node/node_group.h"
#include "plan/fleet_plan.h"

namespace maxpods {

/// Stands for the name of a group that is not known.
inline constexpr std::string_view unnamed_group = "OLD-GROUP";

/// Nodes that were made together, and are replaced together.
struct CurrentGroup {
  GroupKind kind = GroupKind::None;
  /// Empty for nodes of no group.
  std::string name;
  /// The names of its nodes, where no label names them all.
  std::vector<std::string> nodes;
  /// The types of its nodes, each with how many there are in a zone.
  std::vector<FleetType> types;
};

/// A move of a fleet from single addresses to prefixes, to new node groups beside the old ones (EKS
/// user guide, "Increase the available IP addresses for your Amazon EKS node").
struct MigrationRequest {
  std::vector<CurrentGroup> groups;
  /// The types of the new nodes, each with how many there are to be.
  std::vector<FleetType> next;
  /// How the nodes are set up, but for the prefixes.
  FleetSettings settings;
  std::vector<PlannedSubnet> subnets;
  std::vector<Place> places;
  /// Whether what the current nodes hold is among what is used in the subnets.
  bool current_nodes_are_in_subnets = false;
};

/// The peak, when all old and new nodes are there, at one end of what EC2 may do.
struct MigrationEnd {
  /// By subnet: what is there already, what of it is to come from empty subnets for the current
  /// nodes, and what these take besides once prefixes are on.
  std::vector<AddressDemand> current;
  std::vector<AddressDemand> switched;
  Placement next;
  std::vector<SubnetRoom> left;
  bool current_fits = false;
  bool fits = false;
  /// The most new nodes that fit beside the old ones.
  std::int64_t max_next_nodes = 0;
};

struct Migration {
  MigrationRequest request;
  /// What current nodes take now, and what they take besides once prefixes are on.
  std::vector<FleetNode> current;
  std::vector<FleetNode> switched;
  std::vector<FleetNode> next;
  /// The new nodes with as many pods as their max pods lets on them.
  std::vector<FleetNode> full_next;
  std::int64_t current_nodes = 0;
  std::int64_t next_nodes = 0;
  /// Pods that move.
  std::int64_t pods = 0;
  /// Whether the new nodes can hold all of them, as their max pods and addresses go.
  bool pods_fit = false;
  /// The new types that get no prefixes.
  std::vector<MaxPods> without_prefixes;
  MigrationEnd best;
  MigrationEnd worst;
  /// By subnet, what to reserve before anything else.
  std::vector<std::vector<Cidr>> reservations;
  /// Whether it goes for sure once they are made: all prefixes that nodes may hold find room.
  bool reservations_suffice = false;

  bool goes() const { return pods_fit && without_prefixes.empty() && best.fits; }
};

/// The current nodes, by type and zone, whatever their group.
std::vector<FleetNode> current_nodes(const MigrationRequest& request);

/// The new nodes, each with as many pods as its max pods lets on it.
std::vector<FleetNode> full_next_nodes(const MigrationRequest& request);

/// Whether the move is possible, and what it takes. Its current_nodes() and full_next_nodes() must
/// run.
Migration plan_migration(const MigrationRequest& request);

/// A step of the runbook: what to do, the commands for it, and what to know.
struct RunbookStep {
  std::string title;
  std::vector<std::string> commands;
  std::string note;
};

}  // namespace maxpods
