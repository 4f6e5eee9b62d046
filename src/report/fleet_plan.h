// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "plan/fleet_plan.h"

namespace maxpods {

/// What nodes take, what that makes of each subnet, and whether it fits, at both ends; then what to
/// do about it.
std::string fleet_plan_text(const FleetPlan& plan);

std::string fleet_plan_json(const FleetPlan& plan);

/// By how much a fleet does not fit, in a sentence without a full stop.
std::string shortfall(const FleetPlan& plan);

/// `12 addresses and 96 /28s`
std::string describe(const Need& need, bool is_ipv6);

}  // namespace maxpods
