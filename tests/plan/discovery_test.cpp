// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <string>

#include "catch.h"
#include "plan/ec2.h"
#include "plan/fleet_plan.h"
#include "subnet/random_subnets.h"
#include "types.h"

using namespace maxpods;
using test::Ec2;
using test::type;

namespace {

/// What ipamd knows of a node: pkg/ipamd/ipamd.go of github.com/aws/amazon-vpc-cni-k8s at 1.23.1,
/// for IPv4. Written from that source, not from cni/warm_pool.cpp.
struct Settings {
  int max_enis = 0;
  int slots_per_eni = 0;
  bool prefixes = false;
  bool primary_is_excluded = false;
  /// Of the pool: it stops once it has as many addresses.
  int max_pods = 0;
  std::optional<int> warm_ips;
  std::optional<int> minimum_ips;
  int warm_enis = 1;
  int warm_prefixes = 1;
};

class SimulatedNode {
 public:
  SimulatedNode(const Settings& settings, std::vector<Ec2>& subnets, std::size_t own,
                std::vector<std::size_t> discovered)
      : settings_(settings), subnets_(subnets), discovered_(std::move(discovered)) {
    lacks_ = !subnets_[own].give({.addresses = 1});
    enis_.push_back({.subnet = own, .is_excluded = settings.primary_is_excluded});
  }

  /// Whether all of these pods get an address, and the pool reaches its targets.
  bool runs(int pods) {
    reconcile();
    for (; pods > 0 && !lacks_; --pods) {
      if (total() - pods_ < 1) return false;
      ++pods_;
      reconcile();
    }
    return !lacks_;
  }

 private:
  struct Eni {
    std::size_t subnet = 0;
    bool is_excluded = false;
    int slots = 0;
  };

  int total() const {
    int slots = 0;
    for (const Eni& eni : enis_) slots += eni.slots;
    return slots * (settings_.prefixes ? 16 : 1);
  }

  /// datastoreTargetState
  int short_of_ips() const {
    const int warm = std::max(0, settings_.warm_ips.value_or(0) - (total() - pods_));
    return std::max(warm, settings_.minimum_ips.value_or(0) - total());
  }

  bool has_ip_target() const { return settings_.warm_ips || settings_.minimum_ips; }

  /// isDatastorePoolTooLow
  bool is_too_low() const {
    if (total() >= settings_.max_pods) return false;
    if (has_ip_target()) return short_of_ips() > 0;
    const int free = total() - pods_;
    if (settings_.prefixes) {
      return free < 16 * settings_.warm_prefixes || (settings_.warm_prefixes == 0 && free == 0);
    }
    return free < settings_.slots_per_eni * settings_.warm_enis ||
           (settings_.warm_enis == 0 && free == 0);
  }

  /// getPrefixesNeeded, and toAllocate of tryAssignIPs
  int wanted() const {
    if (!settings_.prefixes) return has_ip_target() ? short_of_ips() : settings_.slots_per_eni;
    if (has_ip_target()) return (short_of_ips() + 15) / 16;
    const int free_prefixes = total() / 16 - (pods_ + 15) / 16;
    return std::max(1, settings_.warm_prefixes - free_prefixes);
  }

  bool give(std::size_t subnet, int addresses, int slots) {
    Ec2 tried = subnets_[subnet];
    const AddressDemand need = settings_.prefixes
                                   ? AddressDemand{.addresses = addresses, .prefixes = slots}
                                   : AddressDemand{.addresses = addresses + slots};
    if (!tried.give(need)) return false;
    subnets_[subnet] = tried;
    return true;
  }

  /// tryAssignIPs, tryAssignPrefixes
  bool assign() {
    for (Eni& eni : enis_) {
      const int slots = std::min(settings_.slots_per_eni - eni.slots, wanted());
      if (eni.is_excluded || slots == 0) continue;
      for (const int tried : {slots, 1}) {
        if (!give(eni.subnet, 0, tried)) continue;
        eni.slots += tried;
        return true;
      }
      lacks_ = true;
    }
    return false;
  }

  /// createENI: GetVpcSubnets sorts by the available addresses, the most first.
  bool create() {
    std::vector<std::size_t> order = discovered_;
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](std::size_t i) { return subnets_[i].available(); });
    const int slots = std::min(wanted(), settings_.slots_per_eni);
    for (const std::size_t subnet : order) {
      if (!give(subnet, 1, slots)) continue;
      enis_.push_back({.subnet = subnet, .slots = slots});
      return true;
    }
    lacks_ = true;
    return false;
  }

  /// increaseDatastorePool, until the pool is not too low or gets nothing
  void reconcile() {
    while (!lacks_ && is_too_low()) {
      const bool grows = assign() || (std::ssize(enis_) < settings_.max_enis && create());
      if (!grows) return;
      lacks_ = false;
    }
  }

  const Settings& settings_;
  std::vector<Ec2>& subnets_;
  std::vector<std::size_t> discovered_;
  std::vector<Eni> enis_;
  int pods_ = 0;
  bool lacks_ = false;
};

/// A place, and whether a node was refused there.
struct SimulatedPlace {
  NodePlace place;
  std::int64_t nodes = 0;
  bool is_full = false;
};

/// The nodes that EC2 starts in each place until none takes one more.
std::vector<std::int64_t> nodes_started(std::vector<Ec2> subnets,
                                        const std::vector<NodePlace>& places, Settings settings,
                                        int pods) {
  std::vector<SimulatedPlace> tried;
  for (const NodePlace& place : places) tried.push_back({.place = place});
  while (true) {
    SimulatedPlace* next = nullptr;
    for (SimulatedPlace& place : tried) {
      if (!place.is_full && (next == nullptr || place.nodes < next->nodes)) next = &place;
    }
    if (next == nullptr) break;
    std::vector<Ec2> with_node = subnets;
    settings.primary_is_excluded = next->place.excludes_primary_eni;
    SimulatedNode node(settings, with_node, next->place.node_subnet, next->place.discovered);
    next->is_full = !node.runs(pods);
    if (next->is_full) continue;
    ++next->nodes;
    subnets = std::move(with_node);
  }
  std::vector<std::int64_t> nodes;
  for (const SimulatedPlace& place : tried) nodes.push_back(place.nodes);
  return nodes;
}

/// Random fleets in tagged subnets.
class RandomTaggedFleets {
 public:
  explicit RandomTaggedFleets(unsigned seed) : random_(seed) {}

  FleetRequest next() {
    FleetRequest request;
    constexpr std::array names{"m5.large", "t3.small", "c5.xlarge", "t3.medium"};
    request.types = {{.type = type(names.at(number(0, names.size() - 1)))}};
    FleetSettings& settings = request.settings;
    settings.node.cni.prefix_delegation = number(0, 1) == 0;
    if (number(0, 2) == 0) settings.targets.ips = static_cast<int>(number(1, 5));
    if (number(0, 3) == 0) settings.targets.minimum_ips = static_cast<int>(number(1, 12));
    if (settings.targets.minimum_ips && !settings.targets.ips) settings.targets.ips = 1;
    if (!settings.targets.ips) settings.targets.enis = static_cast<int>(number(1, 2));
    add_subnets(request, number(1, 2));
    for (const NodePlace& place : request.places) {
      settings.node.cni.primary_eni_excluded |= place.excludes_primary_eni;
    }
    if (number(0, 1) == 0) settings.pods_per_node = static_cast<int>(number(0, 6));
    request.nodes = 1;
    return request;
  }

  std::uint64_t number(std::uint64_t least, std::uint64_t most) {
    return random_.number(least, most);
  }

 private:
  /// For each zone a subnet of nodes and some that are tagged.
  void add_subnets(FleetRequest& request, std::uint64_t zones) {
    for (std::uint64_t zone = 0; zone < zones; ++zone) {
      NodePlace place{.node_subnet = add_subnet(request), .zone = std::to_string(zone)};
      place.pod_subnet = place.node_subnet;
      place.excludes_primary_eni = number(0, 1) == 0;
      if (!place.excludes_primary_eni) place.discovered.push_back(place.node_subnet);
      for (std::uint64_t i = number(1, 2); i > 0; --i) {
        place.discovered.push_back(add_subnet(request));
      }
      request.places.push_back(place);
    }
  }

  std::size_t add_subnet(FleetRequest& request) {
    PlannedSubnet planned;
    do {
      planned.subnet = random_.next();
    } while (planned.subnet.cidr.prefix_length() < 24);
    planned.usage = usage_of(planned.subnet);
    request.subnets.push_back(planned);
    return request.subnets.size() - 1;
  }

  test::RandomSubnets random_;
};

Settings settings_for(const FleetRequest& request, const FleetNode& node) {
  const WarmTargets& targets = request.settings.targets;
  return {.max_enis = node.max_pods.type.enis,
          .slots_per_eni = node.max_pods.type.ipv4_per_eni - 1,
          .prefixes = request.settings.node.cni.prefix_delegation,
          .max_pods = node.max_pods_set,
          .warm_ips = targets.ips,
          .minimum_ips = targets.minimum_ips,
          .warm_enis = targets.enis.value_or(1)};
}

PlannedSubnet planned(std::string_view cidr) {
  PlannedSubnet result;
  result.subnet = test::subnet_of(cidr);
  result.usage = usage_of(result.subnet);
  return result;
}

/// Nodes of m5.large in a /26, with a tagged /18 beside it.
FleetRequest beside_tagged_subnet(bool excluded) {
  FleetRequest request;
  request.types = {{.type = type("m5.large")}};
  request.nodes = 10;
  request.settings.node.cni.primary_eni_excluded = excluded;
  request.subnets = {planned("10.0.0.0/26"), planned("100.64.0.0/18")};
  NodePlace place{.node_subnet = 0, .pod_subnet = 0, .discovered = {1}};
  place.excludes_primary_eni = excluded;
  if (!excluded) place.discovered = {0, 1};
  request.places = {place};
  return request;
}

}  // namespace

// README.md of the VPC CNI, ENABLE_SUBNET_DISCOVERY; pkg/ipamd/ipamd.go, hasRoomForEni: an excluded
// primary ENI counts as attached, and serves no pods.
TEST_CASE("An excluded subnet gives nodes one address each, and pods are elsewhere") {
  const FleetPlan plan = plan_fleet(beside_tagged_subnet(true));
  CHECK(plan.best.fits);
  CHECK(plan.types[0].max_pods.recommended == 20);
  CHECK(plan.types[0].pods == 18);
  CHECK(plan.best.placement.subnets[0].need == AddressDemand{.addresses = 10});
  CHECK(plan.best.placement.subnets[1].need == AddressDemand{.addresses = 200});
  CHECK(plan.best.fullest.nodes == 59);
  CHECK(plan.best.smallest_pod_subnet == 24);
}

TEST_CASE("Further network interfaces are in the subnet with the most available addresses") {
  FleetRequest request = beside_tagged_subnet(false);
  request.nodes = 5;
  const FleetPlan plan = plan_fleet(request);
  CHECK(plan.best.fits);
  CHECK(plan.types[0].pods == 27);
  CHECK(plan.best.placement.subnets[0].need == AddressDemand{.addresses = 50});
  CHECK(plan.best.placement.subnets[1].need == AddressDemand{.addresses = 100});
  // Nine addresses are left: a primary ENI has one, and not nine for pods.
  CHECK(plan.best.fullest.nodes == 5);
  CHECK_FALSE(plan.best.smallest_pod_subnet);
}

TEST_CASE("The exclusion of the nodes' subnet is a way out for pods that others have room for") {
  FleetRequest request = beside_tagged_subnet(false);
  request.settings.pods_per_node = 10;
  const FleetPlan plan = plan_fleet(request);
  REQUIRE_FALSE(plan.ways_out.empty());
  const auto found = std::ranges::find(plan.ways_out, WayOut::Kind::ExcludedSubnets, &WayOut::kind);
  CHECK(found != plan.ways_out.end());
  FleetRequest excluded = beside_tagged_subnet(true);
  excluded.settings.pods_per_node = 10;
  CHECK(plan_fleet(excluded).best.fits);

  // 27 pods do not fit on a node without its primary ENI; before 1.22.0 there is no exclusion.
  request.settings.pods_per_node = 27;
  const FleetPlan full = plan_fleet(request);
  CHECK(std::ranges::find(full.ways_out, WayOut::Kind::ExcludedSubnets, &WayOut::kind) ==
        full.ways_out.end());
  request.settings.pods_per_node = 10;
  request.settings.node.cni.version = {1, 21, 0};
  const FleetPlan old = plan_fleet(request);
  CHECK(std::ranges::find(old.ways_out, WayOut::Kind::ExcludedSubnets, &WayOut::kind) ==
        old.ways_out.end());
}

TEST_CASE("A tagged subnet is a way out where subnet discovery is on") {
  FleetRequest request;
  request.types = {{.type = type("m5.large")}};
  request.nodes = 10;
  request.subnets = {planned("10.0.0.0/24")};
  request.places = {{}};
  const auto has_tagged_subnet = [&] {
    const FleetPlan plan = plan_fleet(request);
    return std::ranges::find(plan.ways_out, WayOut::Kind::TaggedSubnet, &WayOut::kind) !=
           plan.ways_out.end();
  };
  CHECK(has_tagged_subnet());
  request.may_tag_subnets = false;
  CHECK_FALSE(has_tagged_subnet());
  request.may_tag_subnets = true;
  request.settings.node.cni.version = {1, 17, 0};
  CHECK_FALSE(has_tagged_subnet());
}

// By hand: an empty /24 has 14 whole blocks. They hold seven prefixes of two nodes; the other eight
// have a second interface in the subnet for pods, with all of their prefixes.
TEST_CASE("A plan says what its nodes take as they are placed") {
  FleetRequest request = beside_tagged_subnet(false);
  request.settings.node.cni.prefix_delegation = true;
  request.subnets = {planned("10.0.0.0/24"), planned("10.0.4.0/22")};
  const FleetPlan plan = plan_fleet(request);
  REQUIRE(plan.best.fits);
  CHECK(plan.fills_subnets);
  CHECK(plan.of_node_subnets == AddressDemand{.addresses = 10, .prefixes = 14});
  CHECK(plan.of_pod_subnets == AddressDemand{.addresses = 8, .prefixes = 56});
  CHECK(plan.of_node_subnets + plan.of_pod_subnets == plan.placed);
  request.nodes = 2;
  CHECK_FALSE(plan_fleet(request).fills_subnets);
}

// The pool of a node with its primary interface: nine addresses of it, nine more for the other nine
// pods, and the nine that WARM_ENI_TARGET=1 keeps ready, on three interfaces.
TEST_CASE("Nodes of excluded subnets and others have a row each") {
  FleetRequest request = beside_tagged_subnet(true);
  request.subnets.push_back(planned("10.0.1.0/24"));
  request.subnets.push_back(planned("10.0.2.0/24"));
  request.places.front().zone = "a";
  request.places.push_back({.node_subnet = 2, .pod_subnet = 2, .zone = "b", .discovered = {2, 3}});
  const FleetPlan plan = plan_fleet(request);
  REQUIRE(plan.rows.size() == 2);
  CHECK(plan.rows[0].primary_eni_excluded == false);
  CHECK(plan.rows[0].nodes == 5);
  CHECK(plan.rows[0].node.need.sum() == AddressDemand{.addresses = 30});
  CHECK(plan.rows[1].primary_eni_excluded == true);
  CHECK(plan.rows[1].nodes == 5);
  CHECK(plan.rows[1].node.need.sum() == AddressDemand{.addresses = 21});
  CHECK(plan.placed == AddressDemand{.addresses = 5 * 30 + 5 * 21});
}

// By hand: m5.large needs seven prefixes. A primary interface whose subnet has no whole block gets
// none, and ipamd goes on with an interface in another subnet (pkg/ipamd/ipamd.go,
// tryAssignPrefixes: "if c.useSubnetDiscovery && containsInsufficientCIDRsOrSubnetIPs(err) {
// continue }"). So addresses of primary interfaces limit the fleet: 11 of an empty /28, 27 of a
// /27, and in larger subnets 27 beside the whole blocks, which prefixes may take.
TEST_CASE("More room in the nodes' subnet holds no fewer nodes, beside a large subnet for pods") {
  for (int length = 28; length >= 22; --length) {
    FleetRequest request = beside_tagged_subnet(false);
    request.settings.node.cni.prefix_delegation = true;
    request.subnets = {planned("10.0.0.0/" + std::to_string(length)), planned("10.1.0.0/16")};
    const FleetPlan plan = plan_fleet(request);
    INFO("/" << length);
    CHECK(plan.best.fullest.nodes == (length == 28 ? 11 : 27));
    CHECK(plan.worst.fullest.nodes == (length == 28 ? 11 : 27));
    CHECK(plan.worst.fits);
  }
}

TEST_CASE("More free room in any subnet holds no fewer nodes, on random fleets") {
  RandomTaggedFleets random(20261201);
  int more = 0;
  for (int round = 0; round < 3000; ++round) {
    const FleetRequest request = random.next();
    const std::vector<FleetNode> nodes = fleet_nodes(request);
    if (nodes.front().pods < nodes.front().wanted_pods) continue;
    for (const AddressPlacement placement :
         {AddressPlacement::Packed, AddressPlacement::Scattered}) {
      std::vector<SubnetRoom> rooms = rooms_now(request.subnets, placement);
      const auto most = [&] {
        return place_nodes(nodes, request.places, rooms, max_nodes, placement).nodes;
      };
      const std::int64_t before = most();
      SubnetRoom& room = rooms[random.number(0, rooms.size() - 1)];
      room.free_blocks += static_cast<std::int64_t>(random.number(0, 5));
      room.loose_addresses += static_cast<std::int64_t>(random.number(0, 9));
      const std::int64_t after = most();
      INFO("round " << round << ", worst " << (placement == AddressPlacement::Scattered));
      REQUIRE(after >= before);
      more += after > before ? 1 : 0;
    }
  }
  CHECK(more > 500);
}

TEST_CASE("The worst case holds no more nodes than the best, on random fleets") {
  RandomTaggedFleets random(20261202);
  int fewer = 0;
  for (int round = 0; round < 1500; ++round) {
    FleetRequest request = random.next();
    if (random.number(0, 2) == 0) {
      request.settings.targets = {.prefixes = static_cast<int>(random.number(1, 3))};
    }
    const FleetPlan plan = plan_fleet(request);
    INFO("round " << round);
    CHECK(plan.worst.fullest.nodes <= plan.best.fullest.nodes);
    CHECK((plan.best.fits || !plan.worst.fits));
    fewer += plan.worst.fullest.nodes < plan.best.fullest.nodes ? 1 : 0;
  }
  CHECK(fewer > 20);
}

TEST_CASE("As many nodes fit in tagged subnets as EC2 and ipamd start, on random fleets") {
  RandomTaggedFleets random(20261130);
  int with_nodes = 0;
  int excluded = 0;
  for (int round = 0; round < 1500; ++round) {
    const FleetRequest request = random.next();
    const FleetNode node = fleet_nodes(request).front();
    const bool by_prefixes = request.settings.node.cni.prefix_delegation;
    if (node.pods < node.wanted_pods) continue;
    const FleetPlan plan = plan_fleet(request);
    std::array<std::vector<std::int64_t>, 2> started;
    std::array<std::int64_t, 2> in_all{};
    for (const AddressPlacement placement :
         {AddressPlacement::Packed, AddressPlacement::Scattered}) {
      std::vector<Ec2> subnets;
      for (const PlannedSubnet& subnet : request.subnets) {
        subnets.emplace_back(subnet.subnet, placement);
      }
      const std::size_t i = placement == AddressPlacement::Packed ? 0 : 1;
      started.at(i) =
          nodes_started(subnets, request.places, settings_for(request, node), node.pods);
      in_all.at(i) = std::accumulate(started.at(i).begin(), started.at(i).end(), std::int64_t{0});
    }
    // The worst case is the one of fewer nodes.
    for (const bool worst : {false, true}) {
      const PlanEnd& end = worst ? plan.worst : plan.best;
      const auto& expected = started.at(worst && in_all[1] <= in_all[0] ? 1 : 0);
      for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO("round " << round << ", place " << i << ", prefixes " << by_prefixes << ", worst "
                      << worst);
        REQUIRE(end.fullest.subnets[request.places[i].node_subnet].nodes == expected[i]);
      }
      with_nodes += end.fullest.nodes > 0 ? 1 : 0;
      excluded += request.places.front().excludes_primary_eni ? 1 : 0;
    }
  }
  CHECK(with_nodes > 500);
  CHECK(excluded > 500);
}
