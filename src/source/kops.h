// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "source/configuration.h"

namespace maxpods {

struct Sources;

/// A Cluster of kops.
struct KopsCluster {
  /// Empty if it is unknown.
  std::string name;
  std::size_t file = 0;
  Value spec;
  /// Absent if it has another CNI.
  std::optional<CniConfiguration> cni;
  bool is_ipv6 = false;
};

/// An InstanceGroup of kops, which its cluster gives max pods if it has none.
struct KopsGroup {
  NodeConfiguration nodes;
  bool is_control_plane = false;
};

/// What is linked when all files are read, because the cluster of a group may be in another one.
struct KopsResources {
  std::vector<KopsCluster> clusters;
  std::vector<KopsGroup> groups;

  std::size_t size() const { return clusters.size() + groups.size(); }
};

/// Adds the nodes of all instance groups to `sources`, and takes them from `sources.kops`. Without
/// its cluster, or with another CNI, nothing is known of the addresses of a group.
void link_kops(Sources& sources);

}  // namespace maxpods
