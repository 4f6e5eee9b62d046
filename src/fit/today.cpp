// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "fit/parts.h"

namespace maxpods {
namespace {

/// From here on, a resource counts as full. Both sides of a comparison are rounded the same.
constexpr double full_share = 0.9;

/// The median of what running workload of the kind asks of the resource; of two the lower.
std::int64_t median(const NodeKind& kind, const AmountsOf& amounts, std::size_t resource) {
  std::map<std::int64_t, std::int64_t> counts;
  std::int64_t pods = 0;
  for (const auto& [shape, count] : kind.running) {
    counts[amounts.shape(shape)[resource]] += count;
    pods += count;
  }
  std::int64_t before = 0;
  for (const auto& [amount, count] : counts) {
    before += count;
    if (2 * before >= pods) return amount;
  }
  return 0;
}

/// What a node has, and what all its pods ask.
struct NodeLoad {
  Amounts allocatable;
  Amounts asked;
};

NodeLoad load_of(const LoadedNode& loaded, const AmountsOf& amounts) {
  NodeLoad load{.allocatable = amounts.resources(loaded.node.allocatable),
                .asked = Amounts(amounts.size())};
  load.allocatable[Places] = loaded.node.max_pods;
  load.allocatable[Addresses] = no_limit;
  for (const auto& [shape, count] : loaded.workload) add(load.asked, amounts.shape(shape), count);
  for (const auto& [daemon, shapes] : loaded.daemons) {
    for (const std::size_t shape : shapes) add(load.asked, amounts.shape(shape));
  }
  return load;
}

/// CPU and memory for one more pod as most of the kind are.
struct TypicalPod {
  std::int64_t cpu_millis = 0;
  std::int64_t memory_bytes = 0;
};

BoundBy binding_of(const NodeLoad& load, const TypicalPod& typical) {
  BoundBy binding = BoundBy::Nothing;
  double largest = -1;
  const auto consider = [&](std::size_t resource, std::int64_t one_more) {
    const std::int64_t asked = load.asked[resource];
    const std::int64_t allocatable = load.allocatable[resource];
    const bool is_used = asked > 0 && (allocatable == 0 || share(asked, allocatable) >= full_share);
    if (!is_used && asked + one_more <= allocatable) return;
    // More than all of a resource that the node does not have.
    const double full =
        allocatable == 0 ? static_cast<double>(no_limit) : share(asked, allocatable);
    if (full <= largest) return;
    largest = full;
    binding = bound_by(resource);
  };
  consider(Places, 0);
  consider(Cpu, typical.cpu_millis);
  consider(Memory, typical.memory_bytes);
  for (std::size_t i = FirstOther; i < load.asked.size(); ++i) consider(i, 0);
  return binding;
}

}  // namespace

std::vector<FitKind> fit_kinds(const FittedCluster& fitted) {
  std::vector<FitKind> kinds;
  for (const TodayKind& today : fitted.kinds) {
    const NodeKind& alike = today.alike;
    const TypicalPod typical{.cpu_millis = median(alike, fitted.amounts, Cpu),
                             .memory_bytes = median(alike, fitted.amounts, Memory)};
    FitKind kind{.type = today.first->type,
                 .nodes = static_cast<std::int64_t>(alike.nodes.size()),
                 .max_pods = today.max_pods(),
                 .memory_follows = today.memory_follows,
                 .daemons = alike.cost[Places],
                 .first_node = today.first->traits.name};
    for (const auto& [shape, count] : alike.pending) kind.pending += count;
    for (const std::size_t node : alike.nodes) {
      const LoadedNode& loaded = fitted.cluster.nodes[node];
      const NodeLoad load = load_of(loaded, fitted.amounts);
      const BoundBy binding = binding_of(load, typical);
      ++kind.bound_by[static_cast<std::size_t>(binding)];
      kind.pods += load.asked[Places];
      kind.daemon_pods += loaded.daemon_pods;
      kind.allocatable_cpu_millis += load.allocatable[Cpu];
      kind.allocatable_memory_bytes += load.allocatable[Memory];
      kind.requested_cpu_millis += load.asked[Cpu];
      kind.requested_memory_bytes += load.asked[Memory];
      if (binding != BoundBy::Pods) continue;
      kind.idle_cpu_millis += load.allocatable[Cpu] - load.asked[Cpu];
      kind.idle_memory_bytes += load.allocatable[Memory] - load.asked[Memory];
    }
    kinds.push_back(std::move(kind));
  }
  return kinds;
}

FitToday fit_today(const FittedCluster& fitted, const std::vector<FitKind>& kinds) {
  FitToday today{.pending = fitted.cluster.pending_daemon_pods};
  for (const auto& [shape, count] : fitted.cluster.pending) today.pending += count;
  for (const FitKind& kind : kinds) {
    today.nodes += kind.nodes;
    today.pods += kind.pods;
    today.daemon_pods += kind.daemon_pods;
    today.requested_cpu_millis += kind.requested_cpu_millis;
    today.requested_memory_bytes += kind.requested_memory_bytes;
    today.idle_cpu_millis += kind.idle_cpu_millis;
    today.idle_memory_bytes += kind.idle_memory_bytes;
    for (std::size_t i = 0; i < kind.bound_by.size(); ++i) today.bound_by[i] += kind.bound_by[i];
  }
  return today;
}

}  // namespace maxpods
