// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <map>
#include <string>
#include <vector>

#include "cni/settings.h"
#include "node/node_group.h"

namespace maxpods {

/// The name of a type, and a zone, which is empty if unknown.
struct TypeInZone {
  std::string type;
  std::string zone;

  friend auto operator<=>(const TypeInZone&, const TypeInZone&) = default;
};

/// The nodes of a group.
struct NodeGroupRead {
  GroupKind kind = GroupKind::None;
  std::string name;
  std::map<TypeInZone, int> nodes;
  /// The names of nodes without a group.
  std::vector<std::string> names;
};

struct NodeGroupsRead {
  /// In the order in which they were found.
  std::vector<NodeGroupRead> groups;
  /// Sentences on nodes that were left out, with their number.
  std::vector<std::string> warnings;
};

/// Reads the output of `kubectl get nodes -o json`: the nodes of that operating system, by group.
/// Leaves out those whose pods get no addresses from the VPC CNI: Fargate, Auto Mode, and hybrid
/// nodes. Throws BadInput, naming file and node, for nodes that cannot be read.
NodeGroupsRead read_node_groups(const std::string& path, Os os);

}  // namespace maxpods
