// SPDX-License-Identifier: Apache-2.0
#include "plan/fleet.h"

#include <algorithm>
#include <compare>
#include <functional>
#include <string_view>
#include <utility>

#include "text/number.h"

namespace maxpods {
namespace {

/// Types in turns by their shares, so that the first N nodes of a larger fleet are a fleet of N.
class WeightedRoundRobin {
 public:
  explicit WeightedRoundRobin(std::span<const FleetNode> types)
      : types_(types), credit_(types.size()) {
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

/// The places that may still hold one kind of node, as a heap: the one with the fewest nodes comes
/// first, and of several the first. Nodes are only ever added. So a place that is too full for the
/// kind stays so and is dropped, and a count that is too low is corrected when its place comes
/// first.
class Candidates {
 public:
  struct Candidate {
    std::int64_t nodes = 0;
    std::size_t place = 0;
    friend auto operator<=>(const Candidate&, const Candidate&) = default;
  };

  Candidates(std::span<const Place> places, std::string_view zone) {
    for (std::size_t i = 0; i < places.size(); ++i) {
      const bool may_hold = zone.empty() || places[i].zone.empty() || places[i].zone == zone;
      if (may_hold) heap_.push_back({.nodes = 0, .place = i});  // sorted, and so a heap
    }
  }

  bool empty() const { return heap_.empty(); }
  const Candidate& first() const { return heap_.front(); }

  void drop_first() {
    std::ranges::pop_heap(heap_, std::ranges::greater());
    heap_.pop_back();
  }

  void correct_first(std::int64_t nodes) {
    std::ranges::pop_heap(heap_, std::ranges::greater());
    heap_.back().nodes = nodes;
    std::ranges::push_heap(heap_, std::ranges::greater());
  }

 private:
  std::vector<Candidate> heap_;
};

class Placer {
 public:
  Placer(std::span<const FleetNode> types, std::span<const Place> places,
         std::span<const SubnetRoom> rooms, AddressPlacement address_placement)
      : places_(places),
        rooms_(rooms),
        address_placement_(address_placement),
        shares_(rooms.size()) {
    for (const FleetNode& type : types) kind_of_type_.push_back(add_kind(type));
  }

  bool place(std::size_t type) {
    Kind& kind = kinds_[kind_of_type_[type]];
    while (!kind.candidates.empty()) {
      ++steps_;
      const Candidates::Candidate first = kind.candidates.first();
      const Place& place = places_[first.place];
      const std::int64_t nodes = shares_[place.node_subnet].nodes;
      if (first.nodes != nodes) {
        kind.candidates.correct_first(nodes);
      } else if (holds(place, kind.need)) {
        add_node(place, kind.need);
        return true;
      } else {
        kind.candidates.drop_first();
      }
    }
    return false;
  }

  std::int64_t steps() const { return steps_; }
  std::vector<SubnetShare> take_shares() { return std::move(shares_); }

 private:
  /// Nodes that need the same in the same zone.
  struct Kind {
    NodeDemand need;
    std::string_view zone;
    Candidates candidates;
  };

  std::size_t add_kind(const FleetNode& type) {
    const NodeDemand& need = type.need_at(address_placement_);
    const auto same = std::ranges::find_if(
        kinds_, [&](const Kind& kind) { return kind.need == need && kind.zone == type.zone; });
    const auto index = static_cast<std::size_t>(same - kinds_.begin());
    if (same == kinds_.end()) kinds_.push_back({need, type.zone, {places_, type.zone}});
    return index;
  }

  void add_node(const Place& place, const NodeDemand& need) {
    ++shares_[place.node_subnet].nodes;
    shares_[place.node_subnet].need += need.of_node_subnet;
    shares_[place.pod_subnet].need += need.of_pod_subnet;
  }

  bool holds(const Place& place, const NodeDemand& node) const {
    if (place.node_subnet == place.pod_subnet) {
      return holds(place.node_subnet, node.of_node_subnet + node.of_pod_subnet);
    }
    return holds(place.node_subnet, node.of_node_subnet) &&
           holds(place.pod_subnet, node.of_pod_subnet);
  }

  bool holds(std::size_t subnet, const AddressDemand& more) const {
    return left_after(rooms_[subnet], shares_[subnet].need + more, address_placement_).has_value();
  }

  std::span<const Place> places_;
  std::span<const SubnetRoom> rooms_;
  AddressPlacement address_placement_;
  std::vector<Kind> kinds_;
  std::vector<std::size_t> kind_of_type_;
  std::vector<SubnetShare> shares_;
  std::int64_t steps_ = 0;
};

/// What the network interfaces and pods of a node take, all in one subnet: an address for each
/// interface, a trunk and its branches included, and what the pool holds.
AddressDemand need_of(const FleetNode& node, const FleetSettings& settings) {
  AddressDemand need;
  need.addresses = node.pool.enis() + settings.node.branch_pods;
  const bool ipv6 = settings.node.cni.ip_family == IpFamily::IPv6;
  if (node.pool.by_prefixes()) {
    const bool from_subnet = !ipv6 || settings.ipv6_subnets;
    need.prefixes = from_subnet ? node.pool.prefixes().value_or(0) : 0;
  } else {
    need.addresses += node.pool.addresses().value_or(0);
  }
  return need;
}

/// The same with the most prefixes, and the network interfaces that they need.
AddressDemand max_need_of(const FleetNode& node, const FleetSettings& settings,
                          std::optional<int> max_pods) {
  AddressDemand need = need_of(node, settings);
  const std::optional<std::int64_t> most =
      max_prefixes(node.max_pods.type, settings.node.cni, settings.targets, node.pods, max_pods);
  if (!most || *most <= need.prefixes) return need;
  const std::int64_t slots = *node.max_pods.capacity.slots;
  need.addresses += ceil_div(*most, slots) - ceil_div(need.prefixes, slots);
  need.prefixes = *most;
  return need;
}

NodeDemand divided(const AddressDemand& need, const FleetSettings& settings) {
  if (!settings.node.cni.custom_networking) return {.of_node_subnet = need, .of_pod_subnet = {}};
  return {.of_node_subnet = {.addresses = 1},
          .of_pod_subnet = {.addresses = need.addresses - 1, .prefixes = need.prefixes}};
}

}  // namespace

FleetNode fleet_node(const InstanceType& type, int share, const FleetSettings& settings) {
  FleetNode node;
  node.share = share;
  node.max_pods = max_pods(type, settings.node);
  const int others = node.max_pods.host_network_pods + settings.node.branch_pods;
  const int recommended = node.max_pods.recommended.value_or(0);
  node.wanted_pods = settings.pods_per_node.value_or(std::max(0, recommended - others));
  // To run more pods than recommended, max pods must be raised to their number.
  node.max_pods_set = std::max(recommended, node.wanted_pods + others);
  const std::optional<int> gate =
      uses_primary_eni_only(settings.node.cni) ? std::nullopt : std::optional(node.max_pods_set);
  node.pool = settled_pool(type, settings.node.cni, settings.targets, node.wanted_pods, gate);
  node.pods = node.pool.pods;
  node.need = divided(need_of(node, settings), settings);
  node.max_need = divided(max_need_of(node, settings, gate), settings);
  return node;
}

std::int64_t nodes_for_pods(std::span<const FleetNode> types, std::int64_t pods) {
  WeightedRoundRobin turns(types);
  std::int64_t nodes = 0;
  while (pods > 0 && nodes <= max_nodes) {
    pods -= types[turns.next()].pods;
    ++nodes;
  }
  return nodes;
}

Placement place_nodes(std::span<const FleetNode> types, std::span<const Place> places,
                      std::span<const SubnetRoom> rooms, std::int64_t count,
                      AddressPlacement address_placement) {
  WeightedRoundRobin turns(types);
  Placer placer(types, places, rooms, address_placement);
  Placement placement;
  placement.nodes_by_type.resize(types.size());
  while (placement.nodes < count) {
    const std::size_t type = turns.next();
    if (!placer.place(type)) break;
    ++placement.nodes;
    ++placement.nodes_by_type[type];
  }
  placement.steps = placer.steps();
  placement.subnets = placer.take_shares();
  return placement;
}

std::vector<SubnetRoom> rooms_after(std::vector<SubnetRoom> rooms, const Placement& placement,
                                    AddressPlacement address_placement) {
  for (std::size_t i = 0; i < rooms.size(); ++i) {
    rooms[i] = *left_after(rooms[i], placement.subnets[i].need, address_placement);
  }
  return rooms;
}

}  // namespace maxpods
