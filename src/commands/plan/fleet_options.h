// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/networking_options.h"
#include "cli/subnets_options.h"
#include "cli/types_options.h"
#include "plan/fleet_plan.h"
#include "text/remark.h"

namespace maxpods {

/// A fleet and its subnets, as the user describes them.
struct FleetOptions {
  TypesRequest types;
  NetworkingRequest networking;
  WarmTargets targets;
  std::optional<int> pods_per_node;
  /// ENABLE_SUBNET_DISCOVERY=false
  bool no_subnet_discovery = false;
  /// Blocks or IDs of the subnets of nodes, and of those of their pods.
  std::vector<std::string> subnets;
  std::vector<std::string> pod_subnets;
  SubnetFiles files;
};

/// TYPE[:COUNT]..., and the options that describe a type.
void add_fleet_types_options(Options& options, TypesRequest& request);

/// Subnets, warm targets, and networking.
void add_fleet_settings_options(Options& options, FleetOptions& request);

/// Moves types from the values of --subnet and --pod-subnet, which take all following words, to the
/// types: a block starts with a digit or has a slash, and an ID has no dot.
void reclaim_types_from_subnets(FleetOptions& request);

/// What was named as TYPE[:COUNT], with a count of 1 by default. Throws BadInput as resolve_types
/// does, for invalid counts, and for types named twice.
std::vector<FleetType> counted_types(const TypesRequest& request, Catalog catalog);

/// The number of nodes of all types.
std::int64_t node_count(std::span<const FleetType> types);

/// Why the nodes do not run; an empty message if all do. Throws BadInput if one has too few
/// addresses for the pods of --pods-per-node.
Remark why_nodes_do_not_run(std::span<const FleetNode> nodes, const FleetOptions& request);

/// On settings that have no effect.
Remarks settings_remarks(const FleetSettings& settings);

/// On single nodes.
Remarks node_remarks(std::span<const FleetNode> nodes);

/// The subnets, where nodes and their pods are placed in them, and warnings.
struct FleetSubnets {
  std::vector<PlannedSubnet> subnets;
  std::vector<NodePlace> places;
  Remarks warnings;

  /// Whether the tag of one of them keeps pods from the primary network interfaces of its nodes.
  bool excludes_primary_eni() const;
};

/// Whether subnet discovery is on, so that tags of subnets count.
bool discovers_subnets(const FleetOptions& request, const CniSettings& cni);

/// Throws BadInput for invalid subnets, for subnets in several VPCs or of two IP families, and if
/// it is ambiguous in which subnet the pods of a node are, or there is none.
FleetSubnets fleet_subnets(const FleetOptions& request, const CniSettings& cni);

/// The settings of all nodes in these subnets. Throws BadInput for options that exclude each other.
FleetSettings fleet_settings(const FleetOptions& request, const FleetSubnets& subnets);

}  // namespace maxpods
