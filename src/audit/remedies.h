// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "audit/cluster_audit.h"

namespace maxpods {

/// The commands that write what mends the max pods of a group's new nodes, and one that would mend
/// them in another way, if there is one; none for groups that are right, or that nobody can set.
std::vector<std::string> remedies(const GroupAudit& group, const ClusterAudit& audit);

}  // namespace maxpods
