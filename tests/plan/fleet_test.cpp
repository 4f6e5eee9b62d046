// SPDX-License-Identifier: Apache-2.0
#include "plan/fleet.h"

#include "catch.h"
#include "plan/ec2.h"
#include "subnet/random_subnets.h"
#include "types.h"

using namespace maxpods;
using test::Ec2;
using test::type;

namespace {

FleetSettings settings_with(const CniSettings& cni) {
  FleetSettings settings;
  settings.node.cni = cni;
  return settings;
}

FleetNode node_with(const AddressDemand& need, int share = 1) {
  FleetNode node;
  node.share = share;
  node.need = node.max_need = {.of_node_subnet = need, .of_pod_subnet = {}};
  return node;
}

/// How many nodes EC2 really starts, each in the subnet with the fewest that still takes it.
std::int64_t nodes_started(std::vector<Ec2> subnets, const AddressDemand& need, std::int64_t most) {
  std::vector<std::int64_t> nodes(subnets.size());
  for (std::int64_t started = 0; started < most; ++started) {
    std::vector<std::size_t> order(subnets.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return nodes[i]; });
    const bool found = std::ranges::any_of(order, [&](std::size_t i) {
      Ec2 tried = subnets[i];
      if (!tried.give(need)) return false;
      subnets[i] = tried;
      ++nodes[i];
      return true;
    });
    if (!found) return started;
  }
  return most;
}

/// The rule as it is said: looks at each place for each node, and takes the first of those with the
/// fewest nodes that may and do hold it.
Placement placed_one_by_one(const std::vector<FleetNode>& types,
                            const std::vector<NodePlace>& places,
                            const std::vector<SubnetRoom>& rooms, std::int64_t count,
                            AddressPlacement address_placement) {
  Placement placement;
  placement.nodes_by_type.resize(types.size());
  placement.subnets.resize(rooms.size());
  std::vector<std::int64_t> credit(types.size());
  std::int64_t total = 0;
  for (const FleetNode& type : types) total += type.share;
  const auto holds = [&](std::size_t subnet, const AddressDemand& more) {
    return left_after(rooms[subnet], placement.subnets[subnet].need + more, address_placement)
        .has_value();
  };
  for (; placement.nodes < count; ++placement.nodes) {
    for (std::size_t i = 0; i < types.size(); ++i) credit[i] += types[i].share;
    const auto turn = std::ranges::max_element(credit);
    *turn -= total;
    const auto index = static_cast<std::size_t>(turn - credit.begin());
    const FleetNode& type = types[index];
    const NodeDemand& need = type.need_at(address_placement);
    const NodePlace* best = nullptr;
    for (const NodePlace& place : places) {
      if (!type.zone.empty() && !place.zone.empty() && place.zone != type.zone) continue;
      const bool holds_it = place.node_subnet == place.pod_subnet
                                ? holds(place.node_subnet, need.sum())
                                : holds(place.node_subnet, need.of_node_subnet) &&
                                      holds(place.pod_subnet, need.of_pod_subnet);
      if (!holds_it) continue;
      if (best == nullptr ||
          placement.subnets[place.node_subnet].nodes < placement.subnets[best->node_subnet].nodes) {
        best = &place;
      }
    }
    if (best == nullptr) break;
    ++placement.subnets[best->node_subnet].nodes;
    placement.subnets[best->node_subnet].need += need.of_node_subnet;
    placement.subnets[best->pod_subnet].need += need.of_pod_subnet;
    ++placement.nodes_by_type[index];
  }
  return placement;
}

class RandomFleets {
 public:
  explicit RandomFleets(unsigned seed) : random_(seed) {}

  std::uint64_t number(std::uint64_t least, std::uint64_t most) {
    return random_.number(least, most);
  }

  std::vector<FleetNode> types() {
    std::vector<FleetNode> types;
    for (std::uint64_t i = number(1, 4); i > 0; --i) {
      FleetNode node;
      node.share = static_cast<int>(number(1, 3));
      node.need = need();
      node.max_need = number(0, 1) == 0 ? node.need : need();
      node.zone = zone();
      types.push_back(node);
    }
    return types;
  }

  std::vector<SubnetRoom> rooms() {
    std::vector<SubnetRoom> rooms;
    for (std::uint64_t i = number(1, 6); i > 0; --i) {
      rooms.push_back({.free_blocks = small(20),
                       .loose_addresses = small(40),
                       .reserved_blocks = number(0, 2) == 0 ? small(9) : 0});
    }
    return rooms;
  }

  /// Some share the subnet of their nodes or of their pods.
  std::vector<NodePlace> places(std::size_t subnets) {
    std::vector<NodePlace> places;
    for (std::uint64_t i = number(0, 8); i > 0; --i) {
      const std::size_t node_subnet = number(0, subnets - 1);
      const std::size_t pod_subnet = number(0, 1) == 0 ? node_subnet : number(0, subnets - 1);
      places.push_back({node_subnet, pod_subnet, zone()});
    }
    return places;
  }

 private:
  std::int64_t small(std::uint64_t most) { return static_cast<std::int64_t>(number(0, most)); }

  NodeDemand need() {
    return {.of_node_subnet = {.addresses = small(5), .prefixes = small(3)},
            .of_pod_subnet = {.addresses = small(3), .prefixes = small(2)}};
  }

  std::string zone() {
    const std::vector<std::string> zones{"", "", "a", "b"};
    return zones[number(0, zones.size() - 1)];
  }

  test::RandomSubnets random_;
};

}  // namespace

TEST_CASE("What a node takes of subnets") {
  // 27 pods: three ENIs full of addresses.
  const FleetNode single = fleet_node(type("m5.large"), 1, settings_with({}));
  CHECK(single.pods == 27);
  CHECK(single.need.of_node_subnet == AddressDemand{.addresses = 30});
  CHECK(single.need.of_pod_subnet == AddressDemand{});

  // 108 pods: max pods of 110 stops the growth at 7 prefixes.
  const FleetNode prefix =
      fleet_node(type("m5.large"), 1, settings_with({.prefix_delegation = true}));
  CHECK(prefix.pods == 108);
  CHECK(prefix.need.of_node_subnet == AddressDemand{.addresses = 1, .prefixes = 7});

  // The primary ENI's address alone is of the node's subnet.
  const FleetNode custom = fleet_node(
      type("m5.large"), 1, settings_with({.prefix_delegation = true, .custom_networking = true}));
  CHECK(custom.need.of_node_subnet == AddressDemand{.addresses = 1});
  CHECK(custom.need.of_pod_subnet == AddressDemand{.addresses = 1, .prefixes = 7});

  FleetSettings with_branches = settings_with({.pod_eni = true});
  with_branches.node.branch_pods = 9;
  // Two ENIs of 10 addresses, the trunk, and nine branches.
  CHECK(fleet_node(type("m5.large"), 1, with_branches).need.of_node_subnet ==
        AddressDemand{.addresses = 30});

  FleetSettings few = settings_with({.prefix_delegation = true});
  few.pods_per_node = 20;
  CHECK(fleet_node(type("m5.large"), 1, few).need.of_node_subnet ==
        AddressDemand{.addresses = 1, .prefixes = 3});
  few.targets = {.ips = 5, .minimum_ips = 20};
  CHECK(fleet_node(type("m5.large"), 1, few).need.of_node_subnet ==
        AddressDemand{.addresses = 1, .prefixes = 2});
}

TEST_CASE("Pods at random leave a node with more prefixes, at most") {
  FleetSettings settings = settings_with({.prefix_delegation = true});
  settings.pods_per_node = 20;
  settings.targets.prefixes = 3;
  const FleetNode node = fleet_node(type("m5.large"), 1, settings);
  CHECK(node.need.of_node_subnet == AddressDemand{.addresses = 1, .prefixes = 5});
  CHECK(node.max_need.of_node_subnet == AddressDemand{.addresses = 1, .prefixes = 7});
  // t3.small has three slots on each of three interfaces.
  const FleetNode small = fleet_node(type("t3.small"), 1, settings);
  CHECK(small.need.of_node_subnet == AddressDemand{.addresses = 2, .prefixes = 5});
  CHECK(small.max_need.of_node_subnet == AddressDemand{.addresses = 3, .prefixes = 7});
}

TEST_CASE("What a Windows node and an IPv6 node take") {
  const FleetNode windows = fleet_node(type("m5.large"), 1, settings_with({.os = Os::Windows}));
  CHECK(windows.need.of_node_subnet == AddressDemand{.addresses = 10});
  const FleetNode windows_prefixes = fleet_node(
      type("m5.large"), 1, settings_with({.os = Os::Windows, .prefix_delegation = true}));
  CHECK(windows_prefixes.need.of_node_subnet == AddressDemand{.addresses = 1, .prefixes = 7});

  FleetSettings ipv6 = settings_with({.ip_family = IpFamily::IPv6});
  CHECK(fleet_node(type("m5.large"), 1, ipv6).need.of_node_subnet == AddressDemand{.addresses = 1});
  ipv6.ipv6_subnets = true;
  CHECK(fleet_node(type("m5.large"), 1, ipv6).need.of_node_subnet ==
        AddressDemand{.addresses = 1, .prefixes = 1});
}

TEST_CASE("Types take turns by their shares") {
  const std::vector<FleetNode> types{node_with({.addresses = 1}, 2),
                                     node_with({.addresses = 1}, 1)};
  const std::vector<NodePlace> places{{}};
  const std::vector<SubnetRoom> rooms{unlimited_room()};
  const auto by_type = [&](std::int64_t count) {
    return place_nodes(types, places, rooms, count, AddressPlacement::Packed).nodes_by_type;
  };
  CHECK(by_type(1) == std::vector<std::int64_t>{1, 0});
  CHECK(by_type(3) == std::vector<std::int64_t>{2, 1});
  CHECK(by_type(30) == std::vector<std::int64_t>{20, 10});
}

TEST_CASE("Nodes that pods take") {
  std::vector<FleetNode> types{node_with({.addresses = 1})};
  types[0].pods = 27;
  CHECK(nodes_for_pods(types, 27) == 1);
  CHECK(nodes_for_pods(types, 28) == 2);
  CHECK(nodes_for_pods(types, 25'000'000) == max_nodes + 1);
  types[0].pods = 0;
  CHECK(nodes_for_pods(types, 1) == max_nodes + 1);
}

TEST_CASE("Nodes go where the fewest are, and on where there is room") {
  const std::vector<FleetNode> types{node_with({.addresses = 10})};
  const std::vector<NodePlace> places{{0, 0}, {1, 1}};
  const std::vector<SubnetRoom> rooms{room_of_empty(26), room_of_empty(24)};
  const Placement balanced = place_nodes(types, places, rooms, 7, AddressPlacement::Packed);
  CHECK(balanced.subnets[0].nodes == 4);
  CHECK(balanced.subnets[1].nodes == 3);
  const Placement full = place_nodes(types, places, rooms, max_nodes, AddressPlacement::Packed);
  CHECK(full.subnets[0].nodes == 5);
  CHECK(full.subnets[1].nodes == 25);
}

TEST_CASE("As many nodes fit as EC2 starts, on random subnets, at both ends") {
  test::RandomSubnets random(20261124);
  int with_reservations = 0;
  for (int round = 0; round < 400; ++round) {
    const AddressDemand need{.addresses = static_cast<std::int64_t>(random.number(1, 9)),
                             .prefixes = static_cast<std::int64_t>(random.number(0, 6))};
    std::vector<Subnet> subnets;
    for (std::uint64_t i = random.number(1, 3); i > 0; --i) {
      subnets.push_back(random.next());
      while (subnets.back().cidr.prefix_length() < 22) subnets.back() = random.next();
      with_reservations += subnets.back().reservations.empty() ? 0 : 1;
    }
    const std::vector<FleetNode> types{node_with(need)};
    for (const AddressPlacement address_placement :
         {AddressPlacement::Packed, AddressPlacement::Scattered}) {
      std::vector<NodePlace> places;
      std::vector<SubnetRoom> rooms;
      std::vector<Ec2> ec2;
      for (const Subnet& subnet : subnets) {
        places.push_back({places.size(), places.size()});
        rooms.push_back(room_of(usage_of(subnet)));
        ec2.emplace_back(subnet, address_placement);
      }
      const std::int64_t most =
          place_nodes(types, places, rooms, max_nodes, address_placement).nodes;
      INFO("round " << round << ", " << need.addresses << " and " << need.prefixes);
      REQUIRE(nodes_started(ec2, need, most + 1) == most);
    }
  }
  CHECK(with_reservations > 100);
}

TEST_CASE("Nodes go where the rule says, on random fleets") {
  RandomFleets random(20261129);
  int stopped = 0;
  int of_several_types = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::vector<FleetNode> types = random.types();
    const std::vector<SubnetRoom> rooms = random.rooms();
    const std::vector<NodePlace> places = random.places(rooms.size());
    const auto count = static_cast<std::int64_t>(random.number(0, 60));
    for (const AddressPlacement address_placement :
         {AddressPlacement::Packed, AddressPlacement::Scattered}) {
      const Placement found = place_nodes(types, places, rooms, count, address_placement);
      const Placement expected = placed_one_by_one(types, places, rooms, count, address_placement);
      INFO("round " << round);
      REQUIRE(found.nodes == expected.nodes);
      REQUIRE(found.nodes_by_type == expected.nodes_by_type);
      for (std::size_t i = 0; i < rooms.size(); ++i) {
        REQUIRE(found.subnets[i].nodes == expected.subnets[i].nodes);
        REQUIRE(found.subnets[i].need == expected.subnets[i].need);
      }
      stopped += found.nodes < count ? 1 : 0;
      of_several_types += found.nodes > 0 && types.size() > 1 ? 1 : 0;
    }
  }
  CHECK(stopped > 1000);
  CHECK(of_several_types > 1000);
}

TEST_CASE("A node looks at a few places, however many there are") {
  const std::vector<FleetNode> types{node_with({.addresses = 30})};
  std::vector<NodePlace> places;
  for (std::size_t i = 0; i < 20'000; ++i) places.push_back({i, i});
  const std::vector<SubnetRoom> rooms(places.size(), room_of_empty(24));
  // Eight nodes fit into each.
  const Placement some = place_nodes(types, places, rooms, max_nodes, AddressPlacement::Packed);
  CHECK(some.nodes == max_nodes);
  CHECK(some.steps <= std::int64_t{2} * max_nodes);
  // Where all places are full, each was found so once.
  const Placement all = place_nodes(types, places, rooms, 200'000, AddressPlacement::Packed);
  CHECK(all.nodes == 160'000);
  CHECK(all.steps <= 2 * all.nodes + 2 * std::ssize(places));
}
