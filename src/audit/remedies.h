// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "audit/cluster_audit.h"

namespace maxpods {

/// The commands that write what mends the max pods of a group's new nodes, and memory that is
/// reserved for others where a command does that; and one that would mend them in another way, if
/// there is one. None for groups that are right, or that nobody can set. `catalog_option` stands
/// behind types, with a blank before it where it is not empty.
std::vector<std::string> remedies(const GroupAudit& group, const ClusterAudit& audit,
                                  const std::string& catalog_option = "");

}  // namespace maxpods
