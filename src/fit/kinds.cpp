// SPDX-License-Identifier: Apache-2.0
#include "fit/kinds.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace maxpods {

bool memory_follows_max_pods(const WorkloadNode& node,
                             std::optional<std::int64_t> eni_formula_pods) {
  if (node.reserved_for_pods != node.max_pods) return false;
  return node.is_bottlerocket || (eni_formula_pods && *eni_formula_pods != node.max_pods);
}

AmountsOf::AmountsOf(const ClusterWorkload& cluster) {
  const auto add_names = [&](const Resources& resources) {
    for (const auto& [name, amount] : resources.others) others_.emplace(name, 0);
  };
  for (const PodShape& shape : cluster.shapes) add_names(shape.asks);
  for (const LoadedNode& loaded : cluster.nodes) add_names(loaded.node.allocatable);
  std::size_t next = FirstOther;
  for (auto& [name, index] : others_) index = next++;
  for (const PodShape& shape : cluster.shapes) {
    Amounts asks = resources(shape.asks);
    asks[Places] = 1;
    asks[Addresses] = shape.takes_address ? 1 : 0;
    shapes_.push_back(std::move(asks));
  }
}

Amounts AmountsOf::resources(const Resources& resources) const {
  Amounts amounts(size());
  amounts[Cpu] = resources.cpu_millis;
  amounts[Memory] = resources.memory_bytes;
  for (const auto& [name, amount] : resources.others) amounts[others_.at(name)] = amount;
  return amounts;
}

KindFinder::KindFinder(const ClusterWorkload& cluster, const AmountsOf& amounts)
    : cluster_(cluster), amounts_(amounts), is_wished_(cluster.wishes.size()) {
  const auto add_wishes = [&](const std::map<std::size_t, std::int64_t>& pods) {
    for (const auto& [shape, count] : pods) is_wished_[cluster.shapes[shape].wish] = true;
  };
  for (const LoadedNode& loaded : cluster.nodes) add_wishes(loaded.workload);
  add_wishes(cluster.pending);
  for (std::size_t i = 0; i < is_wished_.size(); ++i) {
    if (is_wished_[i]) mentioned_.add(cluster.wishes[i]);
  }
}

std::vector<NodeKind> KindFinder::kinds(const std::vector<std::string>& trait,
                                        const std::vector<NodeTraits>& traits) const {
  const std::vector<std::vector<bool>> suited = answers(traits);
  using Key = std::tuple<std::string, std::vector<std::size_t>, std::vector<bool>>;
  std::map<Key, std::size_t> indices;
  std::vector<NodeKind> kinds;
  for (std::size_t i = 0; i < cluster_.nodes.size(); ++i) {
    std::vector<std::size_t> daemons;
    for (const auto& [daemon, shapes] : cluster_.nodes[i].daemons) daemons.push_back(daemon);
    const auto [entry, is_new] =
        indices.emplace(Key(trait[i], std::move(daemons), suited[i]), kinds.size());
    if (is_new)
      kinds.push_back({.nodes = {}, .cost = {}, .suited = suited[i], .running = {}, .pending = {}});
    NodeKind& kind = kinds[entry->second];
    kind.nodes.push_back(i);
    for (const auto& [shape, count] : cluster_.nodes[i].workload) kind.running[shape] += count;
  }
  for (NodeKind& kind : kinds) kind.cost = cost_of(kind.nodes);
  // Kinds are found in the order of the names of their first nodes.
  std::ranges::stable_sort(kinds, std::ranges::greater(),
                           [](const NodeKind& kind) { return kind.nodes.size(); });
  return kinds;
}

std::vector<std::vector<bool>> KindFinder::answers(const std::vector<NodeTraits>& traits) const {
  std::map<NodeTraits, std::vector<bool>> known;
  std::vector<std::vector<bool>> answers;
  for (const NodeTraits& node : traits) {
    const auto [entry, is_new] = known.emplace(mentioned_.of(node), std::vector<bool>());
    if (is_new) {
      for (std::size_t i = 0; i < is_wished_.size(); ++i) {
        entry->second.push_back(is_wished_[i] && suits(entry->first, cluster_.wishes[i]));
      }
    }
    answers.push_back(entry->second);
  }
  return answers;
}

Amounts KindFinder::cost_of(const std::vector<std::size_t>& nodes) const {
  std::map<std::size_t, Amounts> most;
  for (const std::size_t node : nodes) {
    for (const auto& [daemon, shapes] : cluster_.nodes[node].daemons) {
      Amounts& amounts = most.emplace(daemon, Amounts(amounts_.size())).first->second;
      for (const std::size_t shape : shapes) {
        const Amounts& asks = amounts_.shape(shape);
        std::ranges::transform(
            amounts, asks, amounts.begin(),
            [](std::int64_t one, std::int64_t other) { return std::max(one, other); });
      }
    }
  }
  Amounts cost(amounts_.size());
  for (const auto& [daemon, amounts] : most) add(cost, amounts);
  return cost;
}

}  // namespace maxpods
