// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "commands/plan/fleet_options.h"
#include "plan/fleet_plan.h"
#include "text/remark.h"

namespace maxpods {

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
