// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "node/node_group.h"
#include "plan/fleet_plan.h"

namespace maxpods {

/// The placeholder in commands for the unknown name of a group.
inline constexpr std::string_view unnamed_group = "OLD-GROUP";

/// Nodes of one node group, which are replaced together.
struct CurrentGroup {
  GroupKind kind = GroupKind::None;
  /// Empty for nodes of no group.
  std::string name;
  /// The names of its nodes, if no label selects all of them.
  std::vector<std::string> nodes;
  /// The types of its nodes, each with their number in a zone.
  std::vector<FleetType> types;
};

/// A move of a fleet from single addresses to prefixes, to new node groups beside the old ones (EKS
/// user guide, "Increase the available IP addresses for your Amazon EKS node").
struct MigrationRequest {
  std::vector<CurrentGroup> groups;
  /// The types of the new nodes, each with their number.
  std::vector<FleetType> next;
  /// The settings of the nodes, except for prefixes.
  FleetSettings settings;
  std::vector<PlannedSubnet> subnets;
  std::vector<NodePlace> places;
  /// Whether the usage of the subnets includes the addresses of the current nodes.
  bool current_nodes_are_in_subnets = false;
};

/// The peak, when all old and new nodes run, for the best or the worst placement of single
/// addresses.
struct MigrationEnd {
  /// By subnet: what the current nodes take, nothing if the usage of the subnets includes it, and
  /// what they take in addition once prefixes are enabled.
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
  /// What current nodes take now, and what they take in addition once prefixes are enabled.
  std::vector<FleetNode> current;
  std::vector<FleetNode> switched;
  std::vector<FleetNode> next;
  /// The new nodes with as many pods as their max pods allow.
  std::vector<FleetNode> full_next;
  std::int64_t current_nodes = 0;
  std::int64_t next_nodes = 0;
  /// The pods that move.
  std::int64_t pods = 0;
  /// Whether max pods and addresses of the new nodes suffice for all of them.
  bool pods_fit = false;
  /// The new types that get no prefixes.
  std::vector<MaxPods> without_prefixes;
  MigrationEnd best;
  MigrationEnd worst;
  /// By subnet, the blocks to reserve as the first step.
  std::vector<std::vector<Cidr>> reservations;
  /// Whether the new nodes are certain to fit with them: there are blocks for all prefixes that
  /// nodes may hold.
  bool reservations_suffice = false;

  bool goes() const { return pods_fit && without_prefixes.empty() && best.fits; }
};

/// The current nodes of all groups, by type and zone.
std::vector<FleetNode> current_nodes(const MigrationRequest& request);

/// The new nodes, each with as many pods as its max pods allow.
std::vector<FleetNode> full_next_nodes(const MigrationRequest& request);

/// Whether the migration is possible, and what it takes. Its current_nodes() and full_next_nodes()
/// must be able to run.
Migration plan_migration(const MigrationRequest& request);

/// A step of the runbook: what to do, the commands for it, and what to know.
struct RunbookStep {
  std::string title;
  std::vector<std::string> commands;
  std::string note;
};

}  // namespace maxpods
