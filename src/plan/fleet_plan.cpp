// SPDX-License-Identifier: Apache-2.0
#include "plan/fleet_plan.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>

#include "cni/capacity.h"
#include "text/number.h"

namespace maxpods {
namespace {

constexpr std::size_t max_ways_out = 3;

/// That percentage of the nodes, rounded up.
std::int64_t surge_nodes(std::int64_t nodes, int percent) { return ceil_div(nodes * percent, 100); }

/// The subnets in which nodes start.
std::set<std::size_t> node_subnets(const FleetRequest& request) {
  std::set<std::size_t> found;
  for (const NodePlace& place : request.places) found.insert(place.node_subnet);
  return found;
}

/// In subnets that are never full: what that many nodes of the fleet take.
Placement unlimited_placement(const FleetPlan& plan, std::int64_t nodes) {
  const std::vector<SubnetRoom> rooms(plan.request.subnets.size(), unlimited_room());
  return place_nodes(plan.types, plan.request.places, rooms, nodes, AddressPlacement::Packed);
}

/// Of nodes that are placed like that.
std::vector<FleetRow> rows_of(const FleetPlan& plan, const Placement& placement) {
  const std::vector<NodePlace>& places = plan.request.places;
  const auto excluded = std::ranges::count(places, true, &NodePlace::excludes_primary_eni);
  const bool is_mixed = excluded > 0 && excluded < std::ssize(places);
  const FleetSettings settings = settings_in(places, plan.request.settings);
  std::vector<FleetRow> rows;
  for (std::size_t i = 0; i < plan.types.size(); ++i) {
    const FleetNode& node = plan.types[i];
    const std::int64_t nodes = placement.nodes_by_type[i];
    if (!is_mixed) {
      rows.push_back({.node = node, .nodes = nodes, .primary_eni_excluded = {}});
      continue;
    }
    const std::int64_t in_excluded = placement.excluded_by_type[i];
    for (const bool is_excluded : {false, true}) {
      rows.push_back({.node = node_in(node, is_excluded, settings),
                      .nodes = is_excluded ? in_excluded : nodes - in_excluded,
                      .primary_eni_excluded = is_excluded});
    }
  }
  return rows;
}

/// The longest prefix length with which empty subnets suffice for nodes, or for pods only, if the
/// other subnets are never full. Absent for subnets of pods if pods can also use those of nodes.
std::optional<int> smallest_subnet(const FleetPlan& plan, AddressPlacement address_placement,
                                   bool of_nodes) {
  const FleetRequest& request = plan.request;
  const std::set<std::size_t> nodes = node_subnets(request);
  const std::size_t count = request.subnets.size();
  if (request.settings.ipv6_subnets || (!of_nodes && nodes.size() == count)) return std::nullopt;
  const bool pods_may_be_there = std::ranges::any_of(request.places, [](const NodePlace& place) {
    return place.discovers() && !place.excludes_primary_eni;
  });
  if (!of_nodes && pods_may_be_there) return std::nullopt;
  for (int length = smallest_subnet_prefix_length; length >= largest_subnet_prefix_length;
       --length) {
    const SubnetRoom empty = room_of_empty(length);
    std::vector<SubnetRoom> rooms(count, unlimited_room());
    for (std::size_t i = 0; i < count; ++i) {
      if (nodes.contains(i) == of_nodes) rooms[i] = empty;
    }
    const Placement tried =
        place_nodes(plan.types, request.places, rooms, plan.size.all(), address_placement);
    if (tried.nodes == plan.size.all()) return length;
  }
  return std::nullopt;
}

PlanEnd plan_end(const FleetPlan& plan, AddressPlacement address_placement) {
  const FleetRequest& request = plan.request;
  const std::vector<SubnetRoom> rooms = rooms_now(request.subnets, address_placement);
  PlanEnd end;
  end.placement =
      place_nodes(plan.types, request.places, rooms, plan.size.all(), address_placement);
  end.fits = end.placement.nodes == plan.size.all();
  end.fullest = place_nodes(plan.types, request.places, rooms, max_nodes, address_placement);
  end.left = end.placement.left;
  end.smallest_node_subnet = smallest_subnet(plan, address_placement, true);
  end.smallest_pod_subnet = smallest_subnet(plan, address_placement, false);
  return end;
}

/// Reserves blocks for the most prefixes that nodes may hold, or if these do not fit, for those
/// that they need.
void reserve(FleetPlan& plan) {
  const FleetRequest& request = plan.request;
  std::vector<FleetNode> at_most = plan.types;
  for (FleetNode& node : at_most) node.need = node.max_need;
  Placement reserved =
      place_nodes(at_most, request.places, rooms_now(request.subnets, AddressPlacement::Packed),
                  plan.size.all(), AddressPlacement::Packed);
  plan.reservations_suffice = reserved.nodes == plan.size.all();
  if (!plan.reservations_suffice) reserved = plan.best.placement;
  for (std::size_t i = 0; i < request.subnets.size(); ++i) {
    const PlannedSubnet& planned = request.subnets[i];
    plan.reservations[i] =
        securing_reservations(planned.subnet, planned.usage, reserved.subnets[i].need);
  }
}

void find_missing(FleetPlan& plan) {
  for (const SubnetShare& share : plan.best.placement.subnets) plan.placed += share.need;
  plan.missing_nodes = plan.size.all() - plan.best.placement.nodes;
  for (std::size_t i = 0; i < plan.types.size(); ++i) {
    const std::int64_t nodes = plan.nodes_by_type[i] - plan.best.placement.nodes_by_type[i];
    const AddressDemand need = plan.types[i].need.sum();
    plan.missing += {.addresses = need.addresses * nodes, .prefixes = need.prefixes * nodes};
  }
  plan.addresses_left = 0;
  for (const SubnetRoom& left : plan.best.left) {
    const std::optional<std::int64_t> addresses = left.single_addresses();
    plan.addresses_left = addresses && plan.addresses_left
                              ? std::optional(*plan.addresses_left + *addresses)
                              : std::nullopt;
    plan.prefixes_left += left.blocks();
  }
}

/// The plan without `ways_out`.
FleetPlan computed_plan(const FleetRequest& request) {
  FleetPlan plan;
  plan.request = request;
  plan.reservations.resize(request.subnets.size());
  plan.types = fleet_nodes(request);
  plan.size = fleet_size(request, plan.types);
  plan.best = plan_end(plan, AddressPlacement::Packed);
  const Placement unlimited = unlimited_placement(plan, plan.size.all());
  const Placement& all = plan.best.fits ? plan.best.placement : unlimited;
  plan.nodes_by_type = all.nodes_by_type;
  plan.rows = rows_of(plan, all);
  plan.of_node_subnets = all.taken.of_node_subnet;
  plan.of_pod_subnets = all.taken.of_pod_subnet;
  const bool discovers = std::ranges::any_of(request.places, &NodePlace::discovers);
  plan.fills_subnets = discovers && !(plan.best.placement.taken == unlimited.taken);
  plan.worst = plan_end(plan, AddressPlacement::Scattered);
  if (plan.best.fits) reserve(plan);
  find_missing(plan);
  return plan;
}

/// Whether the changed fleet runs as many pods on each node, and fits.
bool fits(const FleetRequest& request, std::int64_t count, AddressPlacement address_placement) {
  if (!lets_aws_node_start(request.settings.targets, request.settings.node.cni)) return false;
  const std::vector<FleetNode> types = fleet_nodes(request);
  for (std::size_t i = 0; i < types.size(); ++i) {
    const bool has_pods = types[i].pods == request.types[i].pods_per_node;
    if (types[i].max_pods.obstacle || !has_pods) return false;
  }
  const Placement placed =
      place_nodes(types, request.places, rooms_now(request.subnets, address_placement), count,
                  address_placement);
  return placed.nodes == count;
}

PlannedSubnet empty_subnet(int prefix_length) {
  PlannedSubnet planned;
  planned.subnet.cidr = Cidr::parse("100.64.0.0/10")->block(0, prefix_length);
  planned.usage = usage_of(planned.subnet);
  return planned;
}

class WaysOut {
 public:
  explicit WaysOut(const FleetPlan& plan) : plan_(plan), request_(plan.request) {
    for (std::size_t i = 0; i < plan.types.size(); ++i) {
      request_.types[i].pods_per_node = plan.types[i].pods;
    }
  }

  /// In the order of their cost: a setting, a slower update, new nodes, new subnets, another
  /// cluster, a smaller fleet.
  std::vector<WayOut> find() {
    try_less_warm();
    try_less_surge();
    try_other_mode();
    try_excluded_subnets();
    try_another_subnet();
    try_tagged_subnet();
    try_custom_networking();
    try_ipv6();
    try_fewer_nodes();
    found_.resize(std::min(found_.size(), max_ways_out));
    return std::move(found_);
  }

 private:
  static CniSettings& cni(FleetRequest& request) { return request.settings.node.cni; }

  /// Adds the way if `changed`, the fleet with it, fits; whether it does.
  bool add_if_fits(WayOut way, const FleetRequest& changed) {
    const std::int64_t nodes = plan_.size.all();
    if (!fits(changed, nodes, AddressPlacement::Packed)) return false;
    way.needs_reservations = !fits(changed, nodes, AddressPlacement::Scattered);
    found_.push_back(way);
    return true;
  }

  /// Adds the change with the smallest empty subnet with which the fleet fits.
  void try_with_subnets(WayOut::Kind kind,
                        const std::function<void(FleetRequest&, const PlannedSubnet&)>& change) {
    for (int length = smallest_subnet_prefix_length; length >= largest_subnet_prefix_length;
         --length) {
      FleetRequest changed = request_;
      change(changed, empty_subnet(length));
      if (add_if_fits({.kind = kind, .prefix_length = length}, changed)) return;
    }
  }

  void try_less_warm() {
    FleetRequest changed = request_;
    const auto fullest = std::ranges::max_element(plan_.types, {}, &FleetNode::pods);
    changed.settings.targets = {.ips = 1, .minimum_ips = std::max(1, fullest->pods)};
    add_if_fits({.kind = WayOut::Kind::LessWarm, .targets = changed.settings.targets}, changed);
  }

  /// The largest surge with which all nodes fit: nodes * percent / 100, rounded up, must not exceed
  /// the nodes for which there is room.
  void try_less_surge() {
    const std::int64_t room = plan_.best.fullest.nodes - plan_.size.nodes;
    if (room < 0 || plan_.size.surge_nodes == 0) return;
    const auto percent = static_cast<int>(room * 100 / plan_.size.nodes);
    const std::int64_t nodes = plan_.size.nodes + surge_nodes(plan_.size.nodes, percent);
    found_.push_back({.kind = WayOut::Kind::LessSurge,
                      .needs_reservations = plan_.worst.fullest.nodes < nodes,
                      .surge_percent = percent});
  }

  void try_other_mode() {
    if (cni(request_).ip_family == IpFamily::IPv6) return;
    FleetRequest changed = request_;
    cni(changed).prefix_delegation = !cni(request_).prefix_delegation;
    add_if_fits({.kind = cni(changed).prefix_delegation ? WayOut::Kind::DelegatePrefixes
                                                        : WayOut::Kind::SingleAddresses},
                changed);
  }

  /// Each place must have another subnet for pods.
  void try_excluded_subnets() {
    FleetRequest changed = request_;
    cni(changed).primary_eni_excluded = true;
    if (uses_primary_eni_only(cni(changed)) || !excludes_primary_eni(cni(changed))) return;
    bool changes = false;
    for (NodePlace& place : changed.places) {
      changes = changes || !place.excludes_primary_eni;
      std::erase(place.discovered, place.node_subnet);
      if (!place.discovers()) return;
      place.excludes_primary_eni = true;
    }
    if (changes) add_if_fits({.kind = WayOut::Kind::ExcludedSubnets}, changed);
  }

  void try_another_subnet() {
    if (request_.settings.ipv6_subnets || cni(request_).custom_networking) return;
    try_with_subnets(
        WayOut::Kind::AnotherSubnet, [](FleetRequest& changed, const PlannedSubnet& empty) {
          const std::size_t added = changed.subnets.size();
          const bool discovers = std::ranges::any_of(changed.places, &NodePlace::discovers);
          changed.places.push_back({.node_subnet = added, .pod_subnet = added});
          if (discovers) changed.places.back().discovered = {added};
          changed.subnets.push_back(empty);
        });
  }

  /// Each zone gets one, or each place if its zone is unknown.
  void try_tagged_subnet() {
    if (uses_primary_eni_only(cni(request_)) || !discovers_subnets(cni(request_))) return;
    if (!request_.may_tag_subnets) return;
    try_with_subnets(WayOut::Kind::TaggedSubnet,
                     [](FleetRequest& changed, const PlannedSubnet& empty) {
                       std::map<std::string, std::size_t> in_zone;
                       for (NodePlace& place : changed.places) {
                         std::size_t added = changed.subnets.size();
                         if (!place.zone.empty()) {
                           added = in_zone.try_emplace(place.zone, added).first->second;
                         }
                         if (added == changed.subnets.size()) changed.subnets.push_back(empty);
                         if (!place.discovers()) place.discovered = {place.node_subnet};
                         place.discovered.push_back(added);
                       }
                     });
  }

  /// Each place gets a pod subnet of its own.
  void try_custom_networking() {
    if (uses_primary_eni_only(cni(request_))) return;
    try_with_subnets(WayOut::Kind::CustomNetworking,
                     [](FleetRequest& changed, const PlannedSubnet& empty) {
                       cni(changed).custom_networking = true;
                       for (NodePlace& place : changed.places) {
                         place.discovered.clear();
                         place.pod_subnet = changed.subnets.size();
                         changed.subnets.push_back(empty);
                       }
                     });
  }

  void try_ipv6() {
    if (cni(request_).os == Os::Windows || cni(request_).ip_family == IpFamily::IPv6) return;
    FleetRequest changed = request_;
    cni(changed).ip_family = IpFamily::IPv6;
    cni(changed).custom_networking = false;
    for (NodePlace& place : changed.places) {
      place.pod_subnet = place.node_subnet;
      if (!place.excludes_primary_eni) place.discovered.clear();
    }
    add_if_fits({.kind = WayOut::Kind::Ipv6}, changed);
  }

  void try_fewer_nodes() {
    const std::int64_t nodes = plan_.best.fullest.nodes;
    if (nodes == 0) return;
    found_.push_back({.kind = WayOut::Kind::FewerNodes,
                      .needs_reservations = plan_.worst.fullest.nodes < nodes,
                      .nodes = nodes});
  }

  const FleetPlan& plan_;
  FleetRequest request_;
  std::vector<WayOut> found_;
};

}  // namespace

std::vector<FleetNode> fleet_nodes(const FleetRequest& request) {
  std::vector<FleetNode> nodes;
  for (const FleetType& type : request.types) {
    FleetSettings settings = settings_in(request.places, request.settings);
    if (type.pods_per_node) settings.pods_per_node = type.pods_per_node;
    nodes.push_back(fleet_node(type.type, type.share, settings));
  }
  return nodes;
}

FleetSize fleet_size(const FleetRequest& request, std::span<const FleetNode> types) {
  const std::int64_t nodes = request.pods ? nodes_for_pods(types, *request.pods) : request.nodes;
  return {.nodes = nodes, .surge_nodes = surge_nodes(nodes, request.surge_percent)};
}

FleetPlan plan_fleet(const FleetRequest& request) {
  FleetPlan plan = computed_plan(request);
  if (!plan.best.fits) plan.ways_out = WaysOut(plan).find();
  return plan;
}

}  // namespace maxpods
