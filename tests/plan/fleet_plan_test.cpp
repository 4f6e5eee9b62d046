// SPDX-License-Identifier: Apache-2.0
#include "plan/fleet_plan.h"

#include "catch.h"
#include "subnet/random_subnets.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

PlannedSubnet planned(std::string_view cidr) {
  PlannedSubnet result;
  result.subnet = test::subnet_of(cidr);
  result.usage = usage_of(result.subnet);
  return result;
}

/// `nodes` of m5.large in these subnets.
FleetRequest request_for(std::int64_t nodes, std::initializer_list<std::string_view> cidrs) {
  FleetRequest request;
  request.types = {{.type = type("m5.large")}};
  request.nodes = nodes;
  for (const std::string_view cidr : cidrs) {
    request.places.push_back({request.subnets.size(), request.subnets.size()});
    request.subnets.push_back(planned(cidr));
  }
  return request;
}

std::vector<WayOut::Kind> kinds(const FleetPlan& plan) {
  std::vector<WayOut::Kind> result;
  for (const WayOut& way : plan.ways_out) result.push_back(way.kind);
  return result;
}

using Kinds = std::vector<WayOut::Kind>;
using enum WayOut::Kind;

}  // namespace

TEST_CASE("A fleet that fits, with what it leaves") {
  const FleetPlan plan = plan_fleet(request_for(8, {"10.0.0.0/24"}));
  CHECK(plan.best.fits);
  CHECK(plan.worst.fits);
  CHECK(plan.of_node_subnets == AddressDemand{.addresses = 240});
  CHECK(plan.best.left[0].single_addresses() == 11);
  CHECK(plan.best.fullest.nodes == 8);
  CHECK(plan.best.smallest_node_subnet == 24);
  CHECK(plan.ways_out.empty());
}

TEST_CASE("Smallest subnets do, and those half their size do not") {
  for (const std::int64_t nodes : {1, 3, 10, 40, 100}) {
    FleetRequest request = request_for(nodes, {"10.0.0.0/16", "10.1.0.0/16"});
    request.settings.node.cni.prefix_delegation = true;
    const FleetPlan plan = plan_fleet(request);
    const int length = *plan.worst.smallest_node_subnet;
    const auto fits_in = [&](int prefix_length) {
      const std::string suffix = "/" + std::to_string(prefix_length);
      FleetRequest smaller = request_for(nodes, {"10.0.0.0" + suffix, "10.1.0.0" + suffix});
      smaller.settings = request.settings;
      return plan_fleet(smaller).worst.fits;
    };
    CHECK(fits_in(length));
    CHECK_FALSE(fits_in(length + 1));
  }
}

TEST_CASE("A surge is rounded up") {
  FleetRequest request = request_for(10, {"10.0.0.0/22"});
  request.surge_percent = 1;
  CHECK(plan_fleet(request).size.surge_nodes == 1);
  request.surge_percent = 25;
  CHECK(plan_fleet(request).size.surge_nodes == 3);
}

TEST_CASE("Reservations are for what fits only") {
  FleetRequest request = request_for(8, {"10.0.0.0/22"});
  request.settings.node.cni.prefix_delegation = true;
  const FleetPlan plan = plan_fleet(request);
  CHECK(plan.best.fits);
  CHECK_FALSE(plan.worst.fits);
  REQUIRE_FALSE(plan.reservations[0].empty());
  for (const Cidr& cidr : plan.reservations[0]) {
    request.subnets[0].subnet.reservations.push_back({.id = "", .cidr = cidr});
  }
  request.subnets[0].usage = usage_of(request.subnets[0].subnet);
  CHECK(plan_fleet(request).worst.fits);

  request = request_for(9, {"10.0.0.0/22"});
  request.settings.node.cni.prefix_delegation = true;
  CHECK(plan_fleet(request).reservations[0].empty());
}

TEST_CASE("Ways out are those that do, the cheapest first") {
  // 10 nodes of 20 pods: 28 addresses each where a whole ENI is kept ready, 24 where one is.
  FleetRequest request = request_for(10, {"10.0.0.0/24"});
  request.settings.pods_per_node = 20;
  const FleetPlan less_warm = plan_fleet(request);
  CHECK(kinds(less_warm) == Kinds{LessWarm, AnotherSubnet, TaggedSubnet});
  CHECK(less_warm.ways_out[0].targets == WarmTargets{.ips = 1, .minimum_ips = 20});
  request.settings.targets = less_warm.ways_out[0].targets;
  CHECK(plan_fleet(request).best.fits);

  FleetRequest surging = request_for(8, {"10.0.0.0/24"});
  surging.surge_percent = 20;
  const FleetPlan less_surge = plan_fleet(surging);
  REQUIRE(less_surge.ways_out[0].kind == LessSurge);
  surging.surge_percent = less_surge.ways_out[0].surge_percent;
  CHECK(plan_fleet(surging).best.fits);

  // 33 nodes of 30 addresses in a /22: 17 besides the 16.
  surging = request_for(16, {"10.0.0.0/22"});
  surging.surge_percent = 200;
  REQUIRE(plan_fleet(surging).ways_out[0].kind == LessSurge);
  surging.surge_percent = plan_fleet(surging).ways_out[0].surge_percent;
  CHECK(surging.surge_percent == 106);
  CHECK(plan_fleet(surging).best.fits);
  ++surging.surge_percent;
  CHECK_FALSE(plan_fleet(surging).best.fits);

  // No pace helps where the fleet alone is too large.
  surging = request_for(9, {"10.0.0.0/24"});
  surging.surge_percent = 20;
  CHECK(kinds(plan_fleet(surging)) == Kinds{AnotherSubnet, TaggedSubnet, Ipv6});

  const FleetPlan short_of_subnets = plan_fleet(request_for(10, {"10.0.0.0/24"}));
  REQUIRE(short_of_subnets.ways_out[0].kind == AnotherSubnet);
  const std::string added =
      "10.1.0.0/" + std::to_string(short_of_subnets.ways_out[0].prefix_length);
  CHECK(plan_fleet(request_for(10, {"10.0.0.0/24", added})).best.fits);
}

TEST_CASE("A node that fits nowhere leaves other subnets, or IPv6") {
  const FleetPlan plan = plan_fleet(request_for(1, {"10.0.0.0/28"}));
  CHECK(plan.best.fullest.nodes == 0);
  CHECK(kinds(plan) == Kinds{AnotherSubnet, TaggedSubnet, Ipv6});
}

TEST_CASE("Addresses of IPv6 are not counted, not even in sums") {
  FleetRequest request = request_for(65'535, {"2001:db8::/64", "2001:db8:0:1::/64"});
  request.settings.node.cni.ip_family = IpFamily::IPv6;
  request.settings.ipv6_subnets = true;
  const FleetPlan plan = plan_fleet(request);
  CHECK(plan.best.fits);
  CHECK_FALSE(plan.addresses_left);
  for (const SubnetRoom& left : plan.best.left) CHECK_FALSE(left.single_addresses());
  CHECK(plan.prefixes_left > 0);

  request.subnets.pop_back();
  request.places.pop_back();
  const FleetPlan too_many = plan_fleet(request);
  CHECK_FALSE(too_many.best.fits);
  // The first and the last of 65,536 blocks have addresses of AWS, and room for single ones.
  CHECK(too_many.missing_nodes == 1);
  CHECK(too_many.missing == AddressDemand{.addresses = 1, .prefixes = 1});
  CHECK_FALSE(too_many.addresses_left);
}

TEST_CASE("What a fleet takes is counted, however much it is") {
  FleetRequest request = request_for(max_nodes, {"10.0.0.0/16"});
  request.types.front().type = test::type_with("x.huge", 4, 2, max_interfaces);
  const FleetPlan plan = plan_fleet(request);
  // 65,534 addresses for pods, one of the interface itself.
  CHECK(plan.of_node_subnets ==
        AddressDemand{.addresses = std::int64_t{max_nodes} * max_interfaces});
  CHECK(plan.nodes_by_type == std::vector<std::int64_t>{max_nodes});
}

// Windows pods have neither custom networking nor IPv6 (EKS user guide, "Deploy Windows nodes on
// EKS clusters").
TEST_CASE("On Windows neither custom networking nor IPv6 is a way out") {
  FleetRequest request = request_for(20, {"10.0.0.0/27"});
  request.settings.pods_per_node = 9;
  CHECK(kinds(plan_fleet(request)) == Kinds{AnotherSubnet, CustomNetworking, Ipv6});
  request.settings.node.cni.os = Os::Windows;
  CHECK(kinds(plan_fleet(request)) == Kinds{AnotherSubnet, FewerNodes});
}
