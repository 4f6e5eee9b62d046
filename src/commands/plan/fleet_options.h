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
  /// Blocks or ids of the subnets that nodes start in, and of those of their pods.
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
void take_types_back(FleetOptions& request);

/// What was named as TYPE[:COUNT], with a count of 1 by default. Throws BadInput as resolve_types
/// does, for invalid counts, and for types named twice.
std::vector<FleetType> counted_types(const TypesRequest& request, Catalog catalog);

/// The number of nodes of all types.
std::int64_t node_count(std::span<const FleetType> types);

/// The settings of all nodes. Throws BadInput for options that exclude each other.
FleetSettings fleet_settings(const FleetOptions& request, bool ipv6_subnets);

/// Why no such node runs; an empty message where all do. Throws BadInput where one has no addresses
/// for the pods that it is to have.
Remark why_nodes_do_not_run(std::span<const FleetNode> nodes, const FleetOptions& request);

/// What in the settings has no effect.
Remarks settings_remarks(const FleetSettings& settings);

/// What to warn of on nodes.
Remarks node_remarks(std::span<const FleetNode> nodes);

/// The subnets, which of them nodes and pods go to, and what to warn of.
struct FleetSubnets {
  std::vector<PlannedSubnet> subnets;
  std::vector<Place> places;
  Remarks warnings;
};

/// Throws BadInput for subnets that cannot be, or that are in several VPCs or of two families, and
/// where it is not clear in which subnet the pods of a node are.
FleetSubnets fleet_subnets(const FleetOptions& request, const CniSettings& cni);

}  // namespace maxpods
