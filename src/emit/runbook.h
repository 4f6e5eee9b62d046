// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "plan/migration.h"

namespace maxpods {

/// What the commands call things.
struct RunbookNames {
  std::string cluster;
  /// The types of the new nodes, as they were given; none where they are those there are.
  std::vector<std::string> next_types;
  /// ` --catalog FILE`, or empty.
  std::string catalog_option = {};
};

/// The steps of a migration that goes, in their order, each with its exact commands (EKS user
/// guide, "Increase the available IP addresses for your Amazon EKS node").
std::vector<RunbookStep> runbook(const Migration& migration, const RunbookNames& names);

/// What must not be done, a sentence each.
std::vector<std::string> runbook_warnings(const Migration& migration);

}  // namespace maxpods
