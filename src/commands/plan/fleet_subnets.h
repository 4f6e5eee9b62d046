// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "commands/plan/fleet_options.h"
#include "plan/fleet_plan.h"

namespace maxpods {

/// The subnets, which of them nodes and pods go to, and what was odd about them.
struct FleetSubnets {
  std::vector<PlannedSubnet> subnets;
  std::vector<Place> places;
  std::vector<std::string> warnings;
};

/// Throws BadInput for subnets that cannot be, or that are in several VPCs or of two families, and
/// where it is not clear in which subnet the pods of a node are.
FleetSubnets fleet_subnets(const FleetOptions& request, const CniSettings& cni);

}  // namespace maxpods
