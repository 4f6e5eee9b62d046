// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "cni/settings.h"
#include "fit/resources.h"
#include "fit/wish.h"

namespace maxpods {

/// A node with a known instance type, on which pods get addresses of the VPC.
struct WorkloadNode {
  std::string type;
  Os os = Os::Linux;
  /// EKS Auto Mode sets max pods itself.
  bool auto_mode = false;
  bool is_bottlerocket = false;
  NodeTraits traits;
  /// Without max pods.
  Resources allocatable;
  /// The number that the scheduler uses.
  std::int64_t max_pods = 0;
  /// The pods for which memory is reserved; absent if the amount is not by the formula of EKS.
  std::optional<std::int64_t> reserved_for_pods;
};

/// What a pod of the workload asks that packing leaves out.
enum class Unpacked { Spread, AntiAffinity, HostPorts, EphemeralStorage };
inline constexpr std::size_t unpacked_count = 4;
using UnpackedFlags = std::array<bool, unpacked_count>;
using UnpackedCounts = std::array<std::int64_t, unpacked_count>;

/// A pod that is not finished.
struct WorkloadPod {
  std::string space;
  std::string name;
  /// The node that it runs on or must run on; empty: it is pending.
  std::string node;
  /// The DaemonSet, or the static pod, with its namespace; empty for a pod of the workload.
  std::string daemon;
  Resources asks;
  /// Not on the host's network, and no branch network interface.
  bool takes_address = true;
  Wish wish;
  UnpackedFlags unpacked{};
};

/// Pods that differ in nothing that matters.
struct PodShape {
  Resources asks;
  bool takes_address = true;
  /// Index into the wishes of the cluster.
  std::size_t wish = 0;

  // clang-tidy sees the comparison of the bool as a conversion.
  // NOLINTNEXTLINE(readability-implicit-bool-conversion)
  friend auto operator<=>(const PodShape&, const PodShape&) = default;
};

/// A node and the pods on it, by indices into the shapes of the cluster.
struct LoadedNode {
  WorkloadNode node;
  std::map<std::size_t, std::int64_t> workload;
  /// The shapes of each daemon's pods: one, but during its update.
  std::map<std::size_t, std::vector<std::size_t>> daemons;
  std::int64_t daemon_pods = 0;
};

/// The nodes and pods of a cluster, each once.
struct ClusterWorkload {
  /// Sorted by name.
  std::vector<LoadedNode> nodes;
  /// Pods of the workload that no node runs, by shape, and of daemons without a node.
  std::map<std::size_t, std::int64_t> pending;
  std::int64_t pending_daemon_pods = 0;
  std::vector<PodShape> shapes;
  /// The first pod of each shape, with its namespace: `shop/web-0`.
  std::vector<std::string> examples;
  std::vector<Wish> wishes;
  /// Pods that are done.
  std::int64_t finished = 0;
  /// Nodes that are left out: of no known type, or Fargate's and hybrid ones.
  std::int64_t other_nodes = 0;
  /// Pods of nodes that are left out or not there.
  std::int64_t elsewhere = 0;
  /// Pods of the workload, by `Unpacked`.
  UnpackedCounts unpacked{};
  /// Nodes and pods that another file has, too.
  std::int64_t repeated = 0;
};

/// Collects nodes and pods in any order. Holds nodes and shapes, not pods.
class WorkloadCollector {
 public:
  /// What is added from here on comes from another file.
  void begin_file() { ++file_; }
  void add(WorkloadNode node);
  void add_other_node(const std::string& name);
  void add(const WorkloadPod& pod);
  void add_finished() { ++cluster_.finished; }

  std::int64_t pods() const { return pods_; }
  std::size_t nodes() const { return nodes_; }
  std::int64_t other_nodes() const { return cluster_.other_nodes; }
  /// The resource of which all pods ask, or all nodes have, more than 62 bits hold; empty if there
  /// is none.
  const std::string& overflowing() const { return overflowing_; }
  /// The number of different resources besides CPU and memory.
  std::size_t other_resources() const { return other_resources_.size(); }

  /// Everything added. The collector is empty afterwards.
  ClusterWorkload finished();

 private:
  struct Place {
    std::optional<WorkloadNode> node;
    LoadedNode load;
    std::int64_t pods = 0;
    UnpackedCounts unpacked{};
  };

  std::size_t wish_index(const Wish& wish);
  std::size_t shape_index(const WorkloadPod& pod);
  bool is_new(std::string_view kind, std::string_view space, std::string_view name);
  void add_to_sum(Resources& sum, const Resources& more);

  ClusterWorkload cluster_;
  std::map<PodShape, std::size_t> shape_indices_;
  std::map<Wish, std::size_t> wish_indices_;
  std::unordered_map<std::string, std::size_t> daemon_indices_;
  std::map<std::string, Place> places_;
  /// The file of each node and pod, by a hash of its name. A collision among some 100,000 names is
  /// not to be expected.
  std::unordered_map<std::size_t, std::uint32_t> seen_;
  std::uint32_t file_ = 0;
  std::int64_t pods_ = 0;
  std::size_t nodes_ = 0;
  Resources asked_;
  Resources allocatable_;
  std::set<std::string> other_resources_;
  std::string overflowing_;
};

}  // namespace maxpods
