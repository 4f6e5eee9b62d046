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

/// The files that are to be read.
std::vector<std::string> input_paths(const FleetOptions& request);

/// Subnets, warm targets, and networking.
void add_fleet_settings_options(Options& options, FleetOptions& request);

/// Puts types that stand behind --subnet and --pod-subnet, which take all words that follow, where
/// they belong: a block starts with a digit or has a slash, and an id has no dot.
void take_types_back(FleetOptions& request);

/// What was named as TYPE[:COUNT], a count of 1 where there is none.
struct CountedTypes {
  std::vector<FleetType> types;
  std::int64_t total() const;
};

/// Throws BadInput as resolve_types does, for counts that are none, and for types named twice.
CountedTypes counted_types(const TypesRequest& request, Catalog catalog);

/// The settings of all nodes. Throws BadInput for options that exclude each other.
FleetSettings fleet_settings(const FleetOptions& request, bool ipv6_subnets);

/// Why no such node runs; an empty message where all do. Throws BadInput where one has no addresses
/// for the pods that it is to have.
Remark why_nodes_do_not_run(std::span<const FleetNode> nodes, const FleetOptions& request);

/// What in the settings has no effect.
Remarks settings_remarks(const FleetSettings& settings);

/// What to warn of on nodes.
Remarks node_remarks(std::span<const FleetNode> nodes);

}  // namespace maxpods
