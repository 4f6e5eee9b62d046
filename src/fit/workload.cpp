// SPDX-License-Identifier: Apache-2.0
#include "fit/workload.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace maxpods {
namespace {

void add_flags(UnpackedCounts& counts, const UnpackedFlags& flags) {
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += flags[i] ? 1 : 0;
}

void add_counts(UnpackedCounts& counts, const UnpackedCounts& more) {
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += more[i];
}

}  // namespace

void WorkloadCollector::add(WorkloadNode node) {
  if (!is_new("node", "", node.traits.name)) return;
  add_to_sum(allocatable_, node.allocatable);
  Place& place = places_[node.traits.name];
  place.node = std::move(node);
  ++nodes_;
}

void WorkloadCollector::add_other_node(const std::string& name) {
  if (is_new("node", "", name)) ++cluster_.other_nodes;
}

void WorkloadCollector::add(const WorkloadPod& pod) {
  if (!is_new("pod", pod.space, pod.name)) return;
  ++pods_;
  add_to_sum(asked_, pod.asks);
  const std::size_t shape = shape_index(pod);
  if (pod.node.empty()) {
    if (!pod.daemon.empty()) {
      ++cluster_.pending_daemon_pods;
      return;
    }
    ++cluster_.pending[shape];
    add_flags(cluster_.unpacked, pod.unpacked);
    return;
  }
  Place& place = places_[pod.node];
  ++place.pods;
  if (pod.daemon.empty()) {
    ++place.load.workload[shape];
    add_flags(place.unpacked, pod.unpacked);
    return;
  }
  ++place.load.daemon_pods;
  const std::size_t daemon =
      daemon_indices_.emplace(pod.daemon, daemon_indices_.size()).first->second;
  place.load.daemons[daemon].push_back(shape);
}

ClusterWorkload WorkloadCollector::finished() {
  for (auto& [name, place] : places_) {
    if (!place.node) {
      cluster_.elsewhere += place.pods;
      continue;
    }
    add_counts(cluster_.unpacked, place.unpacked);
    place.load.node = std::move(*place.node);
    cluster_.nodes.push_back(std::move(place.load));
  }
  ClusterWorkload result = std::move(cluster_);
  *this = WorkloadCollector();
  return result;
}

std::size_t WorkloadCollector::wish_index(const Wish& wish) {
  const auto [entry, is_first] = wish_indices_.emplace(wish, cluster_.wishes.size());
  if (is_first) cluster_.wishes.push_back(wish);
  return entry->second;
}

std::size_t WorkloadCollector::shape_index(const WorkloadPod& pod) {
  // What a daemon wishes does not matter: it is where it is.
  const std::size_t wish = wish_index(pod.daemon.empty() ? pod.wish : Wish());
  const PodShape shape{.asks = pod.asks, .takes_address = pod.takes_address, .wish = wish};
  const auto [entry, is_first] = shape_indices_.emplace(shape, cluster_.shapes.size());
  if (is_first) {
    cluster_.shapes.push_back(shape);
    cluster_.examples.push_back(pod.space + '/' + pod.name);
  }
  return entry->second;
}

bool WorkloadCollector::is_new(std::string_view kind, std::string_view space,
                               std::string_view name) {
  std::string key(kind);
  key.append("/").append(space).append("/").append(name);
  const auto [seen, is_first] = seen_.emplace(std::hash<std::string_view>()(key), file_);
  const bool is_repeated = !is_first && seen->second != file_;
  if (is_repeated) ++cluster_.repeated;
  return !is_repeated;
}

void WorkloadCollector::add_to_sum(Resources& sum, const Resources& more) {
  constexpr std::int64_t most = std::int64_t{1} << 62U;
  const auto add_amount = [&](std::int64_t& amount, std::int64_t added, std::string_view name) {
    if (amount > most - added) overflowing_ = name;
    amount = std::min(amount, most - added) + added;
  };
  add_amount(sum.cpu_millis, more.cpu_millis, "cpu");
  add_amount(sum.memory_bytes, more.memory_bytes, "memory");
  for (const auto& [name, amount] : more.others) {
    add_amount(sum.others[name], amount, name);
    other_resources_.insert(name);
  }
}

}  // namespace maxpods
