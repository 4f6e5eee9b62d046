// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "plan/fleet_plan.h"

namespace maxpods {

/// What nodes take, what that makes of each subnet, and whether it fits, at both ends; then what to
/// do about it.
std::string fleet_plan_text(const FleetPlan& plan);

std::string fleet_plan_json(const FleetPlan& plan);

/// The same keys for a fleet whose nodes do not run, with the reason.
std::string fleet_refusal_json(std::string_view reason);

/// By how much a fleet does not fit, in a sentence without a full stop.
std::string shortfall(const FleetPlan& plan);

/// `12 addresses and 96 /28s`
std::string describe(const AddressDemand& need, bool is_ipv6);

}  // namespace maxpods
