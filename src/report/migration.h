// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/migration.h"
#include "report/paint.h"

namespace maxpods {

/// A migration with what there is to do and not to do, where it goes.
struct MigrationReport {
  Migration migration;
  std::vector<RunbookStep> steps;
  std::vector<std::string> never;
};

std::string migration_text(const MigrationReport& report, const Paint& paint);
std::string migration_markdown(const MigrationReport& report);
std::string migration_json(const MigrationReport& report);

/// The same document and the same keys where nodes do not run, with the reason.
std::string migration_refusal_markdown(std::string_view reason);
std::string migration_refusal_json(std::string_view reason);

/// Why it does not go, and what to do about it, in a sentence without a full stop; empty where it
/// goes.
std::string why_no_go(const Migration& migration);

}  // namespace maxpods
