// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "plan/migration.h"

namespace maxpods {

/// The names that the commands use.
struct RunbookNames {
  std::string cluster;
  /// The types of the new nodes, as given; none if they are the current ones.
  std::vector<std::string> next_types;
  /// ` --catalog FILE`, or empty.
  std::string catalog_option = {};
  /// ` --no-subnet-discovery`, or empty.
  std::string discovery_option = {};
};

/// The steps of a migration whose verdict is go, in order, each with its exact commands (EKS user
/// guide, "Increase the available IP addresses for your Amazon EKS node").
std::vector<RunbookStep> runbook(const Migration& migration, const RunbookNames& names);

/// A sentence on each thing that must not be done.
std::vector<std::string> runbook_warnings(const Migration& migration);

}  // namespace maxpods
