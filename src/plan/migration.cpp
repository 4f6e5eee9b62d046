// SPDX-License-Identifier: Apache-2.0
#include "plan/migration.h"

#include <algorithm>

#include "text/number.h"

namespace maxpods {
namespace {

std::int64_t nodes_in(std::span<const FleetNode> types) {
  std::int64_t sum = 0;
  for (const FleetNode& type : types) sum += type.share;
  return sum;
}

std::int64_t pods_in(std::span<const FleetNode> types) {
  std::int64_t sum = 0;
  for (const FleetNode& type : types) sum += std::int64_t{type.pods} * type.share;
  return sum;
}

/// The settings of the current nodes.
FleetSettings current_settings(const MigrationRequest& request) {
  return settings_in(request.places, request.settings);
}

/// The settings of the new nodes.
FleetSettings next_settings(const MigrationRequest& request) {
  FleetSettings settings = current_settings(request);
  settings.node.cni.prefix_delegation = true;
  return settings;
}

/// Whether nodes get prefixes, and have slots for them.
bool holds_prefixes(const AddressCapacity& capacity) {
  return capacity.prefix_delegation == PrefixDelegation::Delegated && capacity.slots > 0;
}

/// The prefixes that a node without pods keeps ready. `max` is for pods on any of its interfaces:
/// max pods is compared before a step, not in it, and a step fills the free slots of one interface
/// (pkg/ipamd/ipamd.go, increaseDatastorePool).
struct ReadyPrefixes {
  std::int64_t settled = 0;
  std::int64_t max = 0;
};

ReadyPrefixes ready_prefixes(const FleetNode& old, const FleetSettings& settings,
                             std::int64_t slots) {
  const CniSettings& cni = settings.node.cni;
  const auto settled = [&](std::optional<int> max_pods) {
    return settled_pool(old.max_pods.type, cni, settings.targets, 0, max_pods)
        .prefixes()
        .value_or(0);
  };
  ReadyPrefixes ready{.settled = settled(old.max_pods_set), .max = settled(std::nullopt)};
  if (growth_stops_at_max_pods(cni)) {
    const std::int64_t before_last_step = ceil_div(old.max_pods_set, addresses_per_prefix) - 1;
    ready.max = std::clamp(before_last_step + slots, ready.settled, ready.max);
  }
  return ready;
}

/// What that number of prefixes of a current node takes: the prefixes, and more network interfaces
/// if the slots without pods do not suffice.
AddressDemand need_of_switched(std::int64_t prefixes, const FleetNode& old,
                               const AddressCapacity& capacity, const CniSettings& cni) {
  const std::int64_t slots = *capacity.slots;
  const std::int64_t serving_enis = ceil_div(old.pool.slots(), slots);
  const std::int64_t lacking = prefixes - (serving_enis * slots - old.pods);
  AddressDemand need{.prefixes = prefixes};
  if (lacking > 0) {
    need.addresses =
        std::min(ceil_div(lacking, slots), max_serving_enis(capacity, cni) - serving_enis);
  }
  return need;
}

/// Sets what a current node takes in addition after aws-node has restarted with prefixes: what it
/// keeps ready without pods, because single addresses no longer count. A node that is full of pods
/// has no slot for prefixes yet. But it is drained before it is deleted, and each restart of
/// aws-node in between replaces addresses without pods by prefixes. The growth stops at its own max
/// pods, not at those of new nodes.
void set_switched_need(FleetNode& old, const FleetSettings& settings) {
  const CniSettings& cni = settings.node.cni;
  const AddressCapacity capacity = address_capacity(old.max_pods.type, cni);
  // With subnet discovery, the prefixes go to any of the node's interfaces: their subnets differ.
  const bool from_pod_subnets = cni.custom_networking || settings.discovers_subnets;
  const auto in_subnet = [&](const AddressDemand& need) {
    return from_pod_subnets ? NodeDemand{.of_node_subnet = {}, .of_pod_subnet = need}
                            : NodeDemand{.of_node_subnet = need, .of_pod_subnet = {}};
  };
  old.starts = false;
  old.need = old.max_need = {};
  if (!holds_prefixes(capacity)) return;
  const ReadyPrefixes ready = ready_prefixes(old, settings, *capacity.slots);
  old.need = in_subnet(need_of_switched(ready.settled, old, capacity, cni));
  old.max_need = in_subnet(need_of_switched(ready.max, old, capacity, cni));
}

/// The new nodes with the pods that move, spread evenly, on none more than it can have.
std::vector<FleetNode> next_nodes(const MigrationRequest& request,
                                  const std::vector<FleetNode>& full, std::int64_t pods) {
  const auto pods_with = [&](std::int64_t limit) {
    std::int64_t sum = 0;
    for (const FleetNode& node : full) sum += std::min<std::int64_t>(node.pods, limit) * node.share;
    return sum;
  };
  const int most = std::ranges::max_element(full, {}, &FleetNode::pods)->pods;
  int limit = 0;
  while (limit < most && pods_with(limit) < pods) ++limit;
  FleetSettings settings = next_settings(request);
  std::vector<FleetNode> nodes;
  for (const FleetNode& node : full) {
    settings.pods_per_node = std::min(node.pods, limit);
    nodes.push_back(fleet_node(node.max_pods.type, node.share, settings));
  }
  return nodes;
}

class Peak {
 public:
  Peak(const Migration& migration, AddressPlacement address_placement)
      : migration_(migration),
        address_placement_(address_placement),
        rooms_(rooms_now(migration.request.subnets, address_placement)) {}

  MigrationEnd compute() {
    MigrationEnd end;
    const bool are_there = migration_.request.current_nodes_are_in_subnets;
    end.current_fits = are_there || take(migration_.current, end.current);
    if (are_there) end.current.assign(rooms_.size(), AddressDemand{});
    const bool switched_fit = take(migration_.switched, end.switched);
    end.next = place(migration_.next, migration_.next_nodes);
    end.max_next_nodes = place(migration_.next, max_nodes).nodes;
    end.current_fits = end.current_fits && switched_fit;
    end.fits = end.current_fits && end.next.nodes == migration_.next_nodes;
    end.left = end.next.left;
    return end;
  }

 private:
  Placement place(std::span<const FleetNode> types, std::int64_t count) const {
    return place_nodes(types, migration_.request.places, rooms_, count, address_placement_);
  }

  /// Takes what these nodes need, by subnet, from the rooms; whether all of them fit.
  bool take(std::span<const FleetNode> types, std::vector<AddressDemand>& needs) {
    const std::int64_t count = nodes_in(types);
    const Placement placement = place(types, count);
    for (const SubnetShare& share : placement.subnets) needs.push_back(share.need);
    rooms_ = placement.left;
    return placement.nodes == count;
  }

  const Migration& migration_;
  AddressPlacement address_placement_;
  std::vector<SubnetRoom> rooms_;
};

/// Reserves blocks for all prefixes that nodes may hold at the peak, or if these do not fit, for
/// those that they need, beside the single addresses.
void reserve(Migration& migration) {
  Migration at_most = migration;
  for (FleetNode& node : at_most.next) node.need = node.max_need;
  const MigrationEnd secured = Peak(at_most, AddressPlacement::Packed).compute();
  migration.reservations_suffice = secured.fits;
  const MigrationEnd& reserved = secured.fits ? secured : migration.best;
  for (std::size_t i = 0; i < migration.request.subnets.size(); ++i) {
    const PlannedSubnet& planned = migration.request.subnets[i];
    const AddressDemand peak =
        reserved.current[i] + reserved.switched[i] + reserved.next.subnets[i].need;
    migration.reservations[i] = securing_reservations(planned.subnet, planned.usage, peak);
  }
}

}  // namespace

std::vector<FleetNode> current_nodes(const MigrationRequest& request) {
  std::vector<FleetNode> nodes;
  for (const CurrentGroup& group : request.groups) {
    for (const FleetType& type : group.types) {
      const auto same = std::ranges::find_if(nodes, [&](const FleetNode& node) {
        return node.max_pods.type.name == type.type.name && node.zone == type.zone;
      });
      if (same != nodes.end()) {
        same->share += type.share;
        continue;
      }
      nodes.push_back(fleet_node(type.type, type.share, current_settings(request)));
      nodes.back().zone = type.zone;
    }
  }
  return nodes;
}

std::vector<FleetNode> full_next_nodes(const MigrationRequest& request) {
  FleetSettings settings = next_settings(request);
  settings.pods_per_node.reset();
  std::vector<FleetNode> full;
  for (const FleetType& type : request.next) {
    full.push_back(fleet_node(type.type, type.share, settings));
  }
  return full;
}

Migration plan_migration(const MigrationRequest& request) {
  Migration migration;
  migration.request = request;
  migration.current = current_nodes(request);
  migration.switched = migration.current;
  for (FleetNode& node : migration.switched) {
    set_switched_need(node, next_settings(request));
  }
  migration.pods = pods_in(migration.current);
  migration.full_next = full_next_nodes(request);
  migration.next = next_nodes(request, migration.full_next, migration.pods);
  migration.current_nodes = nodes_in(migration.current);
  migration.next_nodes = nodes_in(migration.next);
  migration.pods_fit = pods_in(migration.next) >= migration.pods;
  for (const FleetNode& node : migration.next) {
    // The primary interface serves pods, but max pods counts none of its addresses if it is
    // reserved.
    const bool is_for_pods = node.max_pods.capacity.enis.usable > 0;
    if (!is_for_pods || !holds_prefixes(node.max_pods.capacity)) {
      migration.without_prefixes.push_back(node.max_pods);
    }
  }
  migration.best = Peak(migration, AddressPlacement::Packed).compute();
  migration.worst = Peak(migration, AddressPlacement::Scattered).compute();
  // As in place_nodes(), scattered addresses can leave more addresses than prefixes do.
  const bool is_better = migration.worst.max_next_nodes > migration.best.max_next_nodes ||
                         (migration.worst.fits && !migration.best.fits);
  if (is_better) migration.worst = migration.best;
  migration.reservations.resize(request.subnets.size());
  if (migration.best.fits) reserve(migration);
  return migration;
}

}  // namespace maxpods
