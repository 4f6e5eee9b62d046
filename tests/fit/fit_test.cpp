// SPDX-License-Identifier: Apache-2.0
#include "fit/fit.h"

#include <algorithm>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "catch.h"
#include "text/number.h"

using namespace maxpods;

namespace {

using Lines = std::vector<std::string>;

/// A node of m5.large with round numbers: room for 27 pods, 1780m and 7000 MiB beside the daemons.
WorkloadNode node(const std::string& name, std::int64_t max_pods = 29) {
  return {.type = "m5.large",
          .traits = {.name = name, .labels = {}, .taints = {}},
          .allocatable = {.cpu_millis = 1930, .memory_bytes = 7000 * mib_bytes, .others = {}},
          .max_pods = max_pods,
          .reserved_for_pods = std::nullopt};
}

WorkloadPod pod(const std::string& on, const std::string& name, std::int64_t cpu_millis,
                std::int64_t memory_mib) {
  return {.space = "shop",
          .name = name,
          .node = on,
          .daemon = "",
          .asks = {.cpu_millis = cpu_millis, .memory_bytes = memory_mib * mib_bytes, .others = {}},
          .wish = {}};
}

/// A cluster of nodes with two daemons, 150m together, on the host's network.
class Cluster {
 public:
  void add_node(const WorkloadNode& added) {
    collector_.add(added);
    for (const auto& [daemon, cpu_millis] :
         {std::pair("aws-node", 50), std::pair("kube-proxy", 100)}) {
      WorkloadPod daemon_pod = pod(added.traits.name, daemon + added.traits.name, cpu_millis, 0);
      daemon_pod.daemon = daemon;
      daemon_pod.takes_address = false;
      collector_.add(daemon_pod);
    }
  }

  void add_pods(const std::string& on, int count, std::int64_t cpu_millis,
                std::int64_t memory_mib) {
    for (int i = 0; i < count; ++i)
      collector_.add(pod(on, std::to_string(++pods_), cpu_millis, memory_mib));
  }

  void add(const WorkloadPod& added) { collector_.add(added); }

  FitResult fit(const FitOptions& options = {}, const std::vector<std::string>& types = {}) {
    std::vector<CandidateType> candidates;
    for (const std::string& type : types)
      candidates.push_back({*find(built_in_catalog(), type), std::nullopt});
    const ClusterWorkload cluster = collector_.finished();
    return maxpods::fit(cluster, options, built_in_catalog(), candidates);
  }

 private:
  WorkloadCollector collector_;
  int pods_ = 0;
};

const FitSetting& setting_of(const FitResult& result, std::string_view mode) {
  return *std::ranges::find(result.settings, mode, &FitSetting::mode);
}

std::int64_t bound(const NodesBoundBy& nodes, BoundBy what) {
  return nodes[static_cast<std::size_t>(what)];
}

}  // namespace

TEST_CASE("Small pods on small nodes: max pods bind, and prefixes save nodes") {
  Cluster cluster;
  for (const std::string name : {"a", "b", "c", "d"}) {
    cluster.add_node(node(name));
    cluster.add_pods(name, 27, 20, 64);
  }
  const FitResult result = cluster.fit();
  CHECK(bound(result.today.bound_by, BoundBy::Pods) == 4);
  CHECK(result.today.idle_cpu_millis == 4960);
  CHECK(result.today.daemon_pods == 8);
  CHECK(setting_of(result, "today").nodes_at_most == 4);
  CHECK(setting_of(result, "prefix").nodes_at_most == 2);
  CHECK(setting_of(result, "prefix").saved == 2);
  CHECK(setting_of(result, "singleCustomNetworking").nodes_at_least == 6);
  REQUIRE(result.needed.size() == 1);
  CHECK(result.needed.front().max_pods == 109);
}

// Bottlerocket: 355 + 11 x 29 MiB are reserved
TEST_CASE("Where reserved memory follows max pods, prefixes can cost nodes") {
  Cluster cluster;
  for (const std::string name : {"a", "b", "c", "d"}) {
    WorkloadNode bottlerocket = node(name);
    bottlerocket.is_bottlerocket = true;
    bottlerocket.reserved_for_pods = 29;
    cluster.add_node(bottlerocket);
    cluster.add_pods(name, 3, 300, 2300);
  }
  const FitResult result = cluster.fit();
  CHECK(setting_of(result, "prefix").nodes_at_least == 5);
  CHECK(setting_of(result, "prefix").nodes_at_most == 6);
  REQUIRE(result.needed.size() == 1);
  CHECK(result.needed.front().max_pods == 6);
  CHECK(result.needed.front().freed_memory_mib == 1012);
}

TEST_CASE("Today's nodes hold what they run, though first fit would need more of them") {
  Cluster cluster;
  for (const std::string name : {"a", "b"}) cluster.add_node(node(name));
  cluster.add_pods("a", 1, 900, 0);
  cluster.add_pods("a", 1, 880, 0);
  cluster.add_pods("b", 2, 890, 0);
  const FitResult result = cluster.fit();
  CHECK(setting_of(result, "today").nodes_at_least == 2);
  CHECK(setting_of(result, "today").nodes_at_most == 2);
}

TEST_CASE("A pending pod goes to the kind that suits it, and else is told with what it lacks") {
  Cluster cluster;
  cluster.add_node(node("a"));
  WorkloadNode batch = node("b");
  batch.traits.taints = {{"dedicated", "batch", "NoSchedule"}};
  cluster.add_node(batch);
  cluster.add_pods("a", 1, 100, 100);
  WorkloadPod large = pod("", "large", 4000, 1);
  cluster.add(large);
  WorkloadPod tolerant = pod("", "tolerant", 1000, 1);
  tolerant.wish.tolerations = {{"dedicated", "Exists", "", ""}};
  cluster.add(tolerant);
  WorkloadPod choosy = pod("", "choosy", 10, 1);
  choosy.wish.selector = {{"disktype", "ssd"}};
  cluster.add(choosy);
  WorkloadPod with_gpu = pod("", "gpu", 20, 1);
  with_gpu.asks.others = {{"nvidia.com/gpu", 1}};
  cluster.add(with_gpu);
  const FitResult result = cluster.fit();
  CHECK(result.today.pending == 4);
  CHECK(setting_of(result, "today").unplaceable == 3);
  REQUIRE(result.unplaceable.size() == 3);
  CHECK(result.unplaceable[0].lacks == std::vector<BoundBy>{BoundBy::Cpu});
  CHECK(result.unplaceable[0].example == "shop/large");
  CHECK(result.unplaceable[1].lacks == std::vector<BoundBy>{BoundBy::Other});
  CHECK(result.unplaceable[2].lacks_node);
}

TEST_CASE("Pods that ask for nothing but places tell no needed max pods") {
  Cluster cluster;
  cluster.add_node(node("a"));
  CHECK(cluster.fit().needed.front().max_pods == 2);
  cluster.add_node(node("a"));
  cluster.add_pods("a", 5, 0, 0);
  CHECK(cluster.fit().needed.front().max_pods == std::nullopt);
}

TEST_CASE("What cannot be changed stays as it is") {
  Cluster cluster;
  WorkloadNode unknown = node("a", 40);
  unknown.type = "x9.large";
  cluster.add_node(unknown);
  cluster.add_pods("a", 38, 10, 10);
  FitResult result = cluster.fit({.settings = {}, .max_pods = 10});
  for (const FitSetting& setting : result.settings) CHECK(setting.max_pods == 40);
  WorkloadNode auto_mode = node("a");
  auto_mode.auto_mode = true;
  cluster.add_node(auto_mode);
  result = cluster.fit();
  CHECK(setting_of(result, "prefix").max_pods == 29);
}

TEST_CASE("Nodes of EKS Auto Mode are of a kind of their own") {
  Cluster cluster;
  WorkloadNode auto_mode = node("a");
  auto_mode.auto_mode = true;
  cluster.add_node(auto_mode);
  cluster.add_node(node("b"));
  const FitResult result = cluster.fit();
  CHECK(result.kinds.size() == 2);
  CHECK(setting_of(result, "prefix").max_pods == std::nullopt);
}

TEST_CASE("Pods that do not suit their node today either stay on candidates") {
  Cluster cluster;
  cluster.add_node(node("a"));
  WorkloadPod moved = pod("a", "moved", 10, 10);
  moved.wish.selector = {{"disktype", "ssd"}};
  cluster.add(moved);
  CHECK(cluster.fit({}, {"m5.xlarge"}).candidates.front().unplaceable == 0);
}

TEST_CASE("A pod of a daemon without a node is pending, and not packed") {
  Cluster cluster;
  cluster.add_node(node("a"));
  WorkloadPod lost = pod("", "lost", 10, 10);
  lost.daemon = "agent";
  cluster.add(lost);
  const FitResult result = cluster.fit();
  CHECK(result.today.pending == 1);
  CHECK(setting_of(result, "today").nodes_at_most == 0);
}

TEST_CASE("Another max pods than the addresses allow is held by addresses") {
  Cluster cluster;
  cluster.add_node(node("a"));
  cluster.add_pods("a", 27, 10, 10);
  for (int i = 0; i < 27; ++i) cluster.add(pod("", "p" + std::to_string(i), 10, 10));
  const FitResult result = cluster.fit({.settings = {}, .max_pods = 60});
  CHECK(setting_of(result, "maxPods").nodes_at_least == 2);
  CHECK(bound(setting_of(result, "maxPods").bound_by, BoundBy::Pods) == 2);
}

TEST_CASE("Candidates have the workload on one type") {
  Cluster cluster;
  for (const std::string name : {"a", "b", "c", "d"}) {
    WorkloadNode on_arm = node(name);
    on_arm.traits.labels = {{"kubernetes.io/arch", "arm64"}};
    cluster.add_node(on_arm);
    cluster.add_pods(name, 27, 20, 64);
  }
  WorkloadPod for_arm = pod("d", "arm", 10, 10);
  for_arm.wish.selector = {{"kubernetes.io/arch", "arm64"}};
  cluster.add(for_arm);
  NodeSettings prefixes;
  prefixes.cni.prefix_delegation = true;
  const FitResult result =
      cluster.fit({.settings = prefixes}, {"m5.large", "m5.xlarge", "c5.xlarge", "m7g.xlarge"});
  REQUIRE(result.candidates.size() == 4);
  CHECK(result.candidates[0].nodes_at_most == 2);
  CHECK(result.candidates[0].vcpus == 4);
  CHECK(result.candidates[0].unplaceable == 1);
  CHECK(result.candidates[1].nodes_at_most == 1);
  CHECK(result.candidates[1].binding == BoundBy::Pods);
  CHECK(result.candidates[2].nodes_at_most == 2);
  CHECK(result.candidates[2].binding == BoundBy::Memory);
  CHECK(result.candidates[3].unplaceable == 0);
}
