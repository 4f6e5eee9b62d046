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

  Candidates(std::span<const NodePlace> places, std::string_view zone) {
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

/// A subnet from which nodes take.
class SharedRoom {
 public:
  /// What is taken one after the other is taken from what is left. What is taken `at_once` may be
  /// taken in any order.
  SharedRoom(const SubnetRoom& room, AddressPlacement address_placement, bool at_once)
      : room_(room), address_placement_(address_placement), at_once_(at_once) {}

  /// After that is also taken; nullopt if there is not enough.
  std::optional<SharedRoom> after(const AddressDemand& more) const {
    SharedRoom next = *this;
    if (at_once_) next.taken_ += more;
    const auto left = left_after(room_, at_once_ ? next.taken_ : more, address_placement_);
    if (!left) return std::nullopt;
    if (!at_once_) next.room_ = *left;
    return next;
  }

  SubnetRoom left() const { return left_after(room_, taken_, address_placement_).value(); }

 private:
  SubnetRoom room_;
  /// Of `room_`, at once.
  AddressDemand taken_;
  AddressPlacement address_placement_;
  bool at_once_;
};

/// What subnets give to one node.
class NodeTake {
 public:
  struct Entry {
    std::size_t subnet = 0;
    AddressDemand demand;
    SharedRoom room;
  };

  explicit NodeTake(std::span<const SharedRoom> rooms) : rooms_(rooms) {}

  /// Whether the subnet of the node has that, which is then taken.
  bool take_own(std::size_t subnet, const AddressDemand& more) {
    return take(subnet, more, sum_.of_node_subnet);
  }

  /// The same for another network interface, or for pods.
  bool take(std::size_t subnet, const AddressDemand& more) {
    return take(subnet, more, sum_.of_pod_subnet);
  }

  /// Takes it from the subnet with the most available addresses that has it, and returns that.
  std::optional<std::size_t> take_from_any(std::span<const std::size_t> subnets,
                                           const AddressDemand& more) {
    std::optional<std::size_t> most;
    std::int64_t available_most = -1;
    for (const std::size_t subnet : subnets) {
      if (!room(subnet).after(more)) continue;
      const std::int64_t available = room(subnet).left().available();
      if (available <= available_most) continue;
      most = subnet;
      available_most = available;
    }
    if (most) take(*most, more);
    return most;
  }

  const NodeDemand& sum() const { return sum_; }
  const std::vector<Entry>& taken() const { return taken_; }

 private:
  bool take(std::size_t subnet, const AddressDemand& more, AddressDemand& part) {
    const std::optional<SharedRoom> after = room(subnet).after(more);
    if (!after) return false;
    part += more;
    const auto found = std::ranges::find(taken_, subnet, &Entry::subnet);
    if (found == taken_.end()) {
      taken_.push_back({subnet, more, *after});
    } else {
      found->demand += more;
      found->room = *after;
    }
    return true;
  }

  /// The subnet after what the node has taken.
  const SharedRoom& room(std::size_t subnet) const {
    const auto found = std::ranges::find(taken_, subnet, &Entry::subnet);
    return found == taken_.end() ? rooms_[subnet] : found->room;
  }

  std::span<const SharedRoom> rooms_;
  NodeDemand sum_;
  std::vector<Entry> taken_;
};

AddressDemand times(const AddressDemand& demand, std::int64_t count) {
  return {.addresses = demand.addresses * count, .prefixes = demand.prefixes * count};
}

/// The max pods at which the pool stops growing, if there is such a limit.
std::optional<int> pool_gate(const FleetNode& node) {
  if (uses_primary_eni_only(node.max_pods.settings.cni)) return std::nullopt;
  return node.max_pods_set;
}

/// Starts a node in a place with subnet discovery, and its pods, as its pool grows; false if the
/// subnets have less than it takes. `need` is what it takes at the end.
bool start_node(const FleetNode& node, const NodeDemand& need, const NodePlace& place,
                NodeTake& subnets) {
  constexpr AddressDemand own_address{.addresses = 1};
  std::vector<std::size_t> subnet_of_eni{place.node_subnet};
  const auto supply = [&](const PoolStep& step) {
    const AddressDemand slots = times(node.per_slot, step.slots);
    if (step.eni == 1) return subnets.take_own(place.node_subnet, slots);
    if (step.action != PoolAction::AttachEni) {
      return subnets.take(subnet_of_eni[static_cast<std::size_t>(step.eni) - 1], slots);
    }
    const auto subnet = subnets.take_from_any(place.discovered, own_address + slots);
    if (subnet) subnet_of_eni.push_back(*subnet);
    return subnet.has_value();
  };
  CniSettings cni = node.max_pods.settings.cni;
  cni.primary_eni_excluded = place.excludes_primary_eni;
  GrowingPool pool(node.max_pods.type, cni, node.targets, pool_gate(node), supply);
  const std::int64_t branches = node.max_pods.settings.branch_pods;
  if (!subnets.take_own(place.node_subnet,
                        times(own_address, 1 + (pool.has_trunk() ? 1 : 0) + branches))) {
    return false;
  }
  pool.settle();
  for (int placed = 0; placed < node.pods; ++placed) {
    if (pool.is_starved() || !pool.place_pod()) return false;
    pool.settle();
  }
  if (!pool.is_starved() && node.per_slot.prefixes > 0) pool.grow_to(need.sum().prefixes);
  return !pool.is_starved();
}

class Placer {
 public:
  Placer(std::span<const FleetNode> types, std::span<const NodePlace> places,
         std::span<const SubnetRoom> rooms, AddressPlacement address_placement)
      : places_(places), address_placement_(address_placement), shares_(rooms.size()) {
    const bool at_once = !std::ranges::any_of(places, &NodePlace::discovers);
    for (const SubnetRoom& room : rooms) rooms_.emplace_back(room, address_placement, at_once);
    for (const FleetNode& type : types) kind_of_type_.push_back(add_kind(type));
  }

  /// Where the node is placed; null if it fits nowhere.
  const NodePlace* place(std::size_t type) {
    Kind& kind = kinds_[kind_of_type_[type]];
    while (!kind.candidates.empty()) {
      ++steps_;
      const Candidates::Candidate first = kind.candidates.first();
      const NodePlace& place = places_[first.place];
      const std::int64_t nodes = shares_[place.node_subnet].nodes;
      if (first.nodes != nodes) {
        kind.candidates.correct_first(nodes);
      } else if (add_node(place, kind)) {
        return &place;
      } else {
        kind.candidates.drop_first();
      }
    }
    return nullptr;
  }

  std::int64_t steps() const { return steps_; }
  const NodeDemand& taken() const { return taken_; }
  std::vector<SubnetShare> take_shares() { return std::move(shares_); }
  std::vector<SubnetRoom> left() const {
    std::vector<SubnetRoom> left;
    for (const SharedRoom& room : rooms_) left.push_back(room.left());
    return left;
  }

 private:
  /// Nodes that need the same in the same zone. With subnet discovery they are also of one type and
  /// have as many pods.
  struct Kind {
    const FleetNode* node;
    NodeDemand need;
    Candidates candidates;
  };

  std::size_t add_kind(const FleetNode& type) {
    const NodeDemand& need = type.need_at(address_placement_);
    const bool discovers = std::ranges::any_of(places_, &NodePlace::discovers);
    const auto same = std::ranges::find_if(kinds_, [&](const Kind& kind) {
      const bool grows_alike =
          kind.node->max_pods.type.name == type.max_pods.type.name && kind.node->pods == type.pods;
      return kind.need == need && kind.node->zone == type.zone && (grows_alike || !discovers);
    });
    const auto index = static_cast<std::size_t>(same - kinds_.begin());
    if (same == kinds_.end()) kinds_.push_back({&type, need, {places_, type.zone}});
    return index;
  }

  /// Whether the place holds one more, which is then added.
  bool add_node(const NodePlace& place, const Kind& kind) {
    NodeTake subnets(rooms_);
    if (!holds(place, kind, subnets)) return false;
    ++shares_[place.node_subnet].nodes;
    for (const NodeTake::Entry& taken : subnets.taken()) {
      shares_[taken.subnet].need += taken.demand;
      rooms_[taken.subnet] = taken.room;
    }
    taken_ += subnets.sum();
    return true;
  }

  static bool holds(const NodePlace& place, const Kind& kind, NodeTake& subnets) {
    const NodeDemand& need = kind.need;
    if (!place.discovers()) {
      return subnets.take_own(place.node_subnet, need.of_node_subnet) &&
             subnets.take(place.pod_subnet, need.of_pod_subnet);
    }
    if (kind.node->starts) return start_node(*kind.node, need, place, subnets);
    return subnets.take_own(place.node_subnet, need.of_node_subnet) &&
           subnets.take_from_any(place.discovered, need.of_pod_subnet);
  }

  std::span<const NodePlace> places_;
  std::vector<SharedRoom> rooms_;
  AddressPlacement address_placement_;
  std::vector<Kind> kinds_;
  std::vector<std::size_t> kind_of_type_;
  std::vector<SubnetShare> shares_;
  NodeDemand taken_;
  std::int64_t steps_ = 0;
};

/// What the network interfaces and pods of a node take, all in one subnet: an address for each
/// interface, a trunk and its branches included, and what the pool holds.
AddressDemand need_of(const FleetNode& node) {
  const AddressDemand enis{.addresses = node.pool.enis() + node.max_pods.settings.branch_pods};
  return enis + times(node.per_slot, node.pool.slots());
}

AddressDemand demand_of_slot(const WarmPool& pool, const FleetSettings& settings) {
  if (!pool.by_prefixes()) return {.addresses = 1};
  const bool ipv6 = settings.node.cni.ip_family == IpFamily::IPv6;
  return {.prefixes = !ipv6 || settings.ipv6_subnets ? 1 : 0};
}

/// The same with the most prefixes, and the network interfaces that they need.
AddressDemand max_need_of(const FleetNode& node, const FleetSettings& settings,
                          std::optional<int> max_pods) {
  AddressDemand need = need_of(node);
  const std::optional<std::int64_t> most =
      max_prefixes(node.max_pods.type, settings.node.cni, settings.targets, node.pods, max_pods);
  if (!most || *most <= need.prefixes) return need;
  const std::int64_t slots = *node.max_pods.capacity.slots;
  need.addresses += ceil_div(*most, slots) - ceil_div(need.prefixes, slots);
  need.prefixes = *most;
  return need;
}

/// The part that the primary network interface, a trunk and its branches take; all of it without
/// subnet discovery.
AddressDemand own_part(const AddressDemand& need, const FleetNode& node,
                       const FleetSettings& settings) {
  if (!settings.discovers_subnets) return need;
  const std::vector<int>& slots = node.pool.slots_per_eni;
  const bool has_trunk = slots.size() > 1 && slots.back() == 0;
  AddressDemand own{.addresses = 1 + (has_trunk ? 1 : 0) + settings.node.branch_pods};
  if (!primary_eni_serves(settings.node.cni)) return own;
  own.addresses += slots.front() * node.per_slot.addresses;
  own.prefixes = std::min<std::int64_t>(need.prefixes, node.max_pods.capacity.slots.value_or(1));
  return own;
}

NodeDemand divided(const AddressDemand& need, const FleetNode& node,
                   const FleetSettings& settings) {
  const AddressDemand own = settings.node.cni.custom_networking ? AddressDemand{.addresses = 1}
                                                                : own_part(need, node, settings);
  return {.of_node_subnet = own,
          .of_pod_subnet = {.addresses = need.addresses - own.addresses,
                            .prefixes = need.prefixes - own.prefixes}};
}

void set_need(FleetNode& node, const FleetSettings& settings) {
  node.need = divided(need_of(node), node, settings);
  node.max_need = divided(max_need_of(node, settings, pool_gate(node)), node, settings);
}

Placement placed(std::span<const FleetNode> types, std::span<const NodePlace> places,
                 std::span<const SubnetRoom> rooms, std::int64_t count,
                 AddressPlacement address_placement) {
  WeightedRoundRobin turns(types);
  Placer placer(types, places, rooms, address_placement);
  Placement placement;
  placement.nodes_by_type.resize(types.size());
  placement.excluded_by_type.resize(types.size());
  while (placement.nodes < count) {
    const std::size_t type = turns.next();
    const NodePlace* const place = placer.place(type);
    if (place == nullptr) break;
    ++placement.nodes;
    ++placement.nodes_by_type[type];
    placement.excluded_by_type[type] += place->excludes_primary_eni ? 1 : 0;
  }
  placement.steps = placer.steps();
  placement.taken = placer.taken();
  placement.left = placer.left();
  placement.subnets = placer.take_shares();
  return placement;
}

}  // namespace

FleetSettings settings_in(std::span<const NodePlace> places, FleetSettings settings) {
  settings.discovers_subnets = std::ranges::any_of(places, &NodePlace::discovers);
  return settings;
}

FleetNode fleet_node(const InstanceType& type, int share, const FleetSettings& settings) {
  FleetNode node;
  node.share = share;
  node.targets = settings.targets;
  node.max_pods = max_pods(type, settings.node);
  const int others = node.max_pods.host_network_pods + settings.node.branch_pods;
  const int recommended = node.max_pods.recommended.value_or(0);
  node.wanted_pods = settings.pods_per_node.value_or(std::max(0, recommended - others));
  // To run more pods than recommended, max pods must be raised to their number.
  node.max_pods_set = std::max(recommended, node.wanted_pods + others);
  const std::optional<int> gate = pool_gate(node);
  node.pool = settled_pool(type, settings.node.cni, settings.targets, node.wanted_pods, gate);
  node.pods = node.pool.pods;
  node.per_slot = demand_of_slot(node.pool, settings);
  set_need(node, settings);
  return node;
}

FleetNode node_in(FleetNode node, bool excludes_primary_eni, FleetSettings settings) {
  settings.node.cni.primary_eni_excluded = excludes_primary_eni;
  node.pool = settled_pool(node.max_pods.type, settings.node.cni, settings.targets, node.pods,
                           pool_gate(node));
  set_need(node, settings);
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

Placement place_nodes(std::span<const FleetNode> types, std::span<const NodePlace> places,
                      std::span<const SubnetRoom> rooms, std::int64_t count,
                      AddressPlacement address_placement) {
  Placement placement = placed(types, places, rooms, count, address_placement);
  const bool discovers = std::ranges::any_of(places, &NodePlace::discovers);
  if (address_placement == AddressPlacement::Packed || !discovers) return placement;
  // Where prefixes come first, they leave fewer addresses for the primary interfaces of later
  // nodes than blocks that single addresses fragment.
  std::vector<FleetNode> at_most(types.begin(), types.end());
  for (FleetNode& node : at_most) node.need = node.max_need;
  Placement packed = placed(at_most, places, rooms, count, AddressPlacement::Packed);
  return packed.nodes < placement.nodes ? packed : placement;
}

}  // namespace maxpods
