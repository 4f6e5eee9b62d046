// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "audit/cluster_audit.h"

namespace maxpods {

/// Commands that fix the group's max pods and, where possible, its kube-reserved memory; then an
/// alternative, if any. Empty if nothing is wrong or nothing can be set. `catalog_option` is
/// written after types; it starts with a blank, or is empty.
std::vector<std::string> fix_commands(const GroupAudit& group, const ClusterAudit& audit,
                                      const std::string& catalog_option = "");

}  // namespace maxpods
