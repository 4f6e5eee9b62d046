// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "fit/parts.h"
#include "node/kube_reserved.h"
#include "text/number.h"

namespace maxpods {
namespace {

/// Products of amounts and counts.
__extension__ using Wide = __int128;

/// What the running workload of a kind asks of its nodes.
struct Demand {
  std::int64_t pods = 0;
  /// Of all pods.
  Amounts sum;
  /// The most pods on a node, daemons included.
  std::int64_t most_on_a_node = 0;
};

Demand demand_of(const FittedCluster& fitted, const TodayKind& kind) {
  Demand demand{.pods = 0, .sum = Amounts(fitted.amounts.size()), .most_on_a_node = 0};
  for (const std::size_t index : kind.alike.nodes) {
    const LoadedNode& node = fitted.cluster.nodes[index];
    std::int64_t on_node = node.daemon_pods;
    for (const auto& [shape, count] : node.workload) {
      add(demand.sum, fitted.amounts.shape(shape), count);
      demand.pods += count;
      on_node += count;
    }
    demand.most_on_a_node = std::max(demand.most_on_a_node, on_node);
  }
  demand.sum[Places] = demand.sum[Addresses] = 0;
  return demand;
}

/// The pods that fill a node with that max pods, if they ask as much as the average, and the
/// headroom; rounded up. Only some resource must be asked for.
std::int64_t pods_that_fill(const TodayKind& kind, const Demand& demand, std::int64_t max_pods,
                            int headroom_percent) {
  const Amounts room = rooms_of(kind, {.max_pods = max_pods}).large;
  Wide fewest = -1;
  for (std::size_t i = 0; i < room.size(); ++i) {
    if (demand.sum[i] == 0) continue;
    const Wide filling = Wide{100 + headroom_percent} * demand.pods * room[i];
    const Wide per_pod = Wide{100} * demand.sum[i];
    const Wide pods = (filling + per_pod - 1) / per_pod;
    fewest = fewest < 0 ? pods : std::min(fewest, pods);
  }
  // More than any node has, so that no product with it overflows.
  constexpr std::int64_t most = 10'000'000;
  return static_cast<std::int64_t>(std::min(fewest, Wide{most}));
}

/// The smallest max pods that is enough; absent if pods ask for nothing but places.
std::optional<std::int64_t> needed_by(const FittedCluster& fitted, const TodayKind& kind,
                                      int headroom_percent) {
  const Demand demand = demand_of(fitted, kind);
  const std::int64_t daemons = kind.alike.cost[Places];
  const std::int64_t least = std::max(daemons, demand.most_on_a_node);
  if (demand.pods == 0) return least;
  if (std::ranges::all_of(demand.sum, [](std::int64_t amount) { return amount == 0; }))
    return std::nullopt;
  // More max pods leave less memory, so that fewer pods fill the node.
  std::int64_t low = least;
  std::int64_t high =
      std::max(least, daemons + pods_that_fill(kind, demand, least, headroom_percent));
  while (low < high) {
    const std::int64_t middle = low + (high - low) / 2;
    if (middle - daemons >= pods_that_fill(kind, demand, middle, headroom_percent)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return high;
}

}  // namespace

std::vector<FitNeeded> fit_needed(const FittedCluster& fitted, int headroom_percent) {
  std::map<std::string, std::vector<const TodayKind*>> by_type;
  for (const TodayKind& kind : fitted.kinds) by_type[kind.first->type].push_back(&kind);
  std::vector<FitNeeded> needed;
  for (const auto& [type, kinds] : by_type) {
    FitNeeded one{.type = type, .max_pods = 0};
    for (const TodayKind* const kind : kinds) {
      one.nodes += static_cast<std::int64_t>(kind->alike.nodes.size());
      one.in_force = std::max(one.in_force, kind->max_pods());
      const std::optional<std::int64_t> of_kind = needed_by(fitted, *kind, headroom_percent);
      one.max_pods =
          of_kind && one.max_pods ? std::optional(std::max(*of_kind, *one.max_pods)) : std::nullopt;
    }
    for (const TodayKind* const kind : kinds) {
      if (!one.max_pods) break;
      const std::int64_t taken = memory_taken_bytes(*kind, *one.max_pods) / mib_bytes;
      one.freed_memory_mib -= taken * static_cast<std::int64_t>(kind->alike.nodes.size());
    }
    needed.push_back(one);
  }
  return needed;
}

}  // namespace maxpods
