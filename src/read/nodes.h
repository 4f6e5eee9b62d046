// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "plan/migration.h"

namespace maxpods {

/// Nodes of one group: how many there are of each type, by its name.
struct NodeGroupRead {
  GroupKind kind = GroupKind::None;
  std::string name;
  std::map<std::string, int> nodes_by_type;
};

struct NodesRead {
  /// In the order in which they were found.
  std::vector<NodeGroupRead> groups;
  /// Sentences on what was left out, each with a count.
  std::vector<std::string> warnings;
};

/// `kubectl get nodes -o json`, saved: the nodes of that operating system, by group. Throws
/// BadInput, naming file and node, for what is none.
NodesRead read_nodes(const std::string& path, Os os);

}  // namespace maxpods
