// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "plan/fleet_plan.h"
#include "report/paint.h"

namespace maxpods {

std::string fleet_plan_text(const FleetPlan& plan, const Paint& paint);

std::string fleet_plan_json(const FleetPlan& plan);

/// By how much a fleet does not fit, in a sentence without a full stop.
std::string shortfall(const FleetPlan& plan);

/// `12 addresses and 96 /28s`
std::string describe(const Need& need, bool is_ipv6);

}  // namespace maxpods
