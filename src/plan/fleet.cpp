// SPDX-License-Identifier: Apache-2.0
#include "plan/fleet.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/number.h"

namespace maxpods {
namespace {

/// Types in turns by their shares, so that the first N of a longer fleet are a fleet of N.
class Turns {
 public:
  explicit Turns(std::span<const FleetNode> types) : types_(types), credit_(types.size()) {
    for (const FleetNode& type : types) total_ += type.share;
  }

  std::size_t next() {
    for (std::size_t i = 0; i < types_.size(); ++i) credit_[i] += types_[i].share;
    const auto most = std::ranges::max_element(credit_);
    *most -= total_;
    return static_cast<std::size_t>(most - credit_.begin());
  }

 private:
  std::span<const FleetNode> types_;
  std::vector<std::int64_t> credit_;
  std::int64_t total_ = 0;
};

class Placer {
 public:
  Placer(std::span<const Place> places, std::span<const SubnetRoom> rooms, Scatter scatter)
      : places_(places), rooms_(rooms), scatter_(scatter), shares_(rooms.size()) {}

  bool place(const NodeNeed& node, std::string_view zone) {
    const Place* best = nullptr;
    for (const Place& place : places_) {
      if (!zone.empty() && !place.zone.empty() && place.zone != zone) continue;
      const bool is_emptier =
          best == nullptr || shares_[place.node_subnet].nodes < shares_[best->node_subnet].nodes;
      if (is_emptier && holds(place, node)) best = &place;
    }
    if (best == nullptr) return false;
    ++shares_[best->node_subnet].nodes;
    shares_[best->node_subnet].need += node.of_node_subnet;
    shares_[best->pod_subnet].need += node.of_pod_subnet;
    return true;
  }

  std::vector<SubnetShare> take_shares() { return std::move(shares_); }

 private:
  bool holds(const Place& place, const NodeNeed& node) const {
    if (place.node_subnet == place.pod_subnet) {
      return holds(place.node_subnet, node.of_node_subnet + node.of_pod_subnet);
    }
    return holds(place.node_subnet, node.of_node_subnet) &&
           holds(place.pod_subnet, node.of_pod_subnet);
  }

  bool holds(std::size_t subnet, const Need& more) const {
    return left_after(rooms_[subnet], shares_[subnet].need + more, scatter_).has_value();
  }

  std::span<const Place> places_;
  std::span<const SubnetRoom> rooms_;
  Scatter scatter_;
  std::vector<SubnetShare> shares_;
};

/// What the network interfaces and pods of a node take, all in one subnet: an address for each
/// interface, a trunk and its branches included, and what the pool holds.
Need need_of(const FleetNode& node, const FleetSettings& settings) {
  Need need;
  need.singles = node.pool.enis() + settings.node.branch_pods;
  const bool ipv6 = settings.node.cni.ip_family == IpFamily::IPv6;
  if (node.pool.by_prefixes()) {
    const bool from_subnet = !ipv6 || settings.ipv6_subnets;
    need.prefixes = from_subnet ? node.pool.prefixes().value_or(0) : 0;
  } else {
    need.singles += node.pool.addresses().value_or(0);
  }
  return need;
}

/// The same with the most prefixes, and the network interfaces that hold them.
Need most_of(const FleetNode& node, const FleetSettings& settings, std::optional<int> max_pods) {
  Need need = need_of(node, settings);
  const std::optional<std::int64_t> most =
      most_prefixes(node.max_pods.type, settings.node.cni, settings.targets, node.pods, max_pods);
  if (!most || *most <= need.prefixes) return need;
  const std::int64_t slots = *node.max_pods.capacity.slots;
  need.singles += divided_up(*most, slots) - divided_up(need.prefixes, slots);
  need.prefixes = *most;
  return need;
}

NodeNeed divided(const Need& need, const FleetSettings& settings) {
  if (!settings.node.cni.custom_networking) return {.of_node_subnet = need, .of_pod_subnet = {}};
  return {.of_node_subnet = {.singles = 1},
          .of_pod_subnet = {.singles = need.singles - 1, .prefixes = need.prefixes}};
}

}  // namespace

FleetNode fleet_node(const InstanceType& type, int share, const FleetSettings& settings) {
  FleetNode node;
  node.share = share;
  node.max_pods = max_pods(type, settings.node);
  const int others = node.max_pods.host_network_pods + settings.node.branch_pods;
  const int recommended = node.max_pods.recommended.value_or(0);
  node.wanted_pods = settings.pods_per_node.value_or(std::max(0, recommended - others));
  // Who wants more pods than recommended sets max pods to it.
  node.max_pods_set = std::max(recommended, node.wanted_pods + others);
  const std::optional<int> gate =
      uses_primary_eni_only(settings.node.cni) ? std::nullopt : std::optional(node.max_pods_set);
  node.pool = settled_pool(type, settings.node.cni, settings.targets, node.wanted_pods, gate);
  node.pods = node.pool.pods;
  node.need = divided(need_of(node, settings), settings);
  node.most = divided(most_of(node, settings, gate), settings);
  return node;
}

std::int64_t nodes_for_pods(std::span<const FleetNode> types, std::int64_t pods) {
  Turns turns(types);
  std::int64_t nodes = 0;
  while (pods > 0 && nodes <= most_nodes) {
    pods -= types[turns.next()].pods;
    ++nodes;
  }
  return nodes;
}

Placement place_nodes(std::span<const FleetNode> types, std::span<const Place> places,
                      std::span<const SubnetRoom> rooms, std::int64_t count, Scatter scatter) {
  Turns turns(types);
  Placer placer(places, rooms, scatter);
  Placement placement;
  placement.nodes_by_type.resize(types.size());
  while (placement.nodes < count) {
    const std::size_t type = turns.next();
    if (!placer.place(types[type].need_at(scatter), types[type].zone)) break;
    ++placement.nodes;
    ++placement.nodes_by_type[type];
  }
  placement.subnets = placer.take_shares();
  return placement;
}

}  // namespace maxpods
