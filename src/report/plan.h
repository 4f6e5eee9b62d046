// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/migration.h"
#include "report/paint.h"

/// Plans: of a fleet, and of its migration to prefixes.
namespace maxpods {

/// What nodes take, what that leaves in each subnet, whether it fits in the best and in the worst
/// case, and the alternatives if it does not; without colours.
std::string fleet_plan_text(const FleetPlan& plan, const Paint& paint);
std::string fleet_plan_json(const FleetPlan& plan);

/// The same keys for a fleet whose nodes do not run, with the reason.
std::string fleet_refusal_json(std::string_view reason);

/// By how much a fleet does not fit, in a sentence without a full stop.
std::string shortfall(const FleetPlan& plan);

/// A migration; if it is possible, with its steps, and with what must not be done.
struct MigrationReport {
  Migration migration;
  std::vector<RunbookStep> steps;
  std::vector<std::string> never;
};

std::string migration_text(const MigrationReport& report, const Paint& paint);
std::string migration_markdown(const MigrationReport& report);
std::string migration_json(const MigrationReport& report);

/// The same document and the same keys if nodes do not run, with the reason.
std::string migration_refusal_markdown(std::string_view reason);
std::string migration_refusal_json(std::string_view reason);

}  // namespace maxpods
