// SPDX-License-Identifier: Apache-2.0
// The input is what `kubectl get nodes,pods -A -o json` prints; its workload is packed.
#include "read/workload.h"

#include <numeric>

#include "contract.h"
#include "fit/fit.h"
#include "promises.h"

using namespace maxpods;

namespace {

constexpr std::size_t max_resources = 16;

std::int64_t sum(const NodesBoundBy& nodes) {
  return std::accumulate(nodes.begin(), nodes.end(), std::int64_t{0});
}

void check_bounds(std::int64_t at_least, std::int64_t at_most, std::int64_t pods) {
  fuzz::require(0 <= at_least && at_least <= at_most, "bounds that cross", "");
  fuzz::require(at_most <= pods, "more nodes than pods", "");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Files files = fuzz::one_file(data, size);
  WorkloadCollector collector;
  BadNodes bad_nodes;
  fuzz::run(files, [&] { read_workload(fuzz::doc, collector, bad_nodes); });
  if (!bad_nodes.first.empty()) fuzz::check_message(bad_nodes.first);
  if (!collector.overflowing().empty() || collector.other_resources() > max_resources) return 0;
  const std::int64_t pods = collector.pods();
  const ClusterWorkload cluster = collector.finished();
  const CandidateType candidate{.type = *find(built_in_catalog(), "m5.xlarge"),
                                .price_millionths = 192'000};
  const FitResult result =
      fit(cluster, {.settings = {}, .max_pods = 40}, built_in_catalog(), std::span(&candidate, 1));
  fuzz::require(sum(result.today.bound_by) == result.today.nodes, "another count of nodes", "");
  fuzz::require(result.today.pods + result.today.pending + cluster.elsewhere == pods,
                "another count of pods", "");
  for (const FitSetting& setting : result.settings) {
    check_bounds(setting.nodes_at_least, setting.nodes_at_most, pods);
    fuzz::require(sum(setting.bound_by) == setting.nodes_at_least, "another count of bound nodes",
                  "");
    fuzz::require(0 <= setting.unplaceable && setting.unplaceable <= pods, "another count of pods",
                  "");
  }
  for (const FitCandidate& each : result.candidates)
    check_bounds(each.nodes_at_least, each.nodes_at_most, pods);
  for (const FitNeeded& needed : result.needed)
    fuzz::require(needed.max_pods.value_or(0) >= 0, "negative max pods", needed.type);
  return 0;
}
