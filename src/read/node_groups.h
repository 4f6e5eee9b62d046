// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <map>
#include <string>
#include <vector>

#include "cni/settings.h"
#include "node/group_label.h"

namespace maxpods {

/// A type by its name, and a zone, which is empty where it is not known.
struct TypeInZone {
  std::string type;
  std::string zone;

  friend auto operator<=>(const TypeInZone&, const TypeInZone&) = default;
};

/// Nodes of one group.
struct NodeGroupRead {
  GroupKind kind = GroupKind::None;
  std::string name;
  std::map<TypeInZone, int> nodes;
  /// Their names, where they are of no group.
  std::vector<std::string> names;
};

struct NodeGroupsRead {
  /// In the order in which they were found.
  std::vector<NodeGroupRead> groups;
  /// Sentences on what was left out, each with a count.
  std::vector<std::string> warnings;
};

/// `kubectl get nodes -o json`, saved: the nodes of that operating system, by group, without those
/// whose addresses are none of the VPC CNI's: Fargate, Auto Mode, and hybrid nodes. Throws
/// BadInput, naming file and node, for what is none.
NodeGroupsRead read_node_groups(const std::string& path, Os os);

}  // namespace maxpods
