// SPDX-License-Identifier: Apache-2.0
#include "plan/migration.h"

#include "catch.h"
#include "subnet/random_subnets.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

MigrationRequest request_for(std::string_view type_name, int nodes, std::string_view cidr) {
  MigrationRequest request;
  request.groups = {{.kind = GroupKind::EksNodeGroup,
                     .name = "old",
                     .types = {{.type = type(type_name), .share = nodes}}}};
  request.next = request.groups.front().types;
  PlannedSubnet planned{.subnet = test::subnet_of(cidr), .usage = {}};
  planned.usage = usage_of(planned.subnet);
  request.subnets = {planned};
  request.places = {{}};
  return request;
}

}  // namespace

TEST_CASE("The peak has old nodes, what they take once prefixes are on, and new ones") {
  const Migration migration = plan_migration(request_for("m5.large", 10, "10.0.0.0/22"));
  CHECK(migration.pods == 270);
  CHECK(migration.best.current[0] == AddressDemand{.addresses = 300});
  CHECK(migration.best.switched[0] == AddressDemand{.prefixes = 10});
  // 27 pods each: two prefixes for them, one kept ready.
  CHECK(migration.best.next.subnets[0].need == AddressDemand{.addresses = 10, .prefixes = 30});
  CHECK(migration.best.fits);
  CHECK(migration.goes());
  // 300 single addresses can break all 62 blocks.
  CHECK_FALSE(migration.worst.fits);
  CHECK(migration.worst.max_next_nodes == 0);
}

TEST_CASE("What old nodes hold is counted once") {
  MigrationRequest request = request_for("m5.large", 10, "10.0.0.0/22");
  request.current_nodes_are_in_subnets = true;
  const Migration migration = plan_migration(request);
  CHECK(migration.best.current[0] == AddressDemand{});
  CHECK(migration.best.switched[0] == AddressDemand{.prefixes = 10});
  CHECK(migration.worst.fits);
}

TEST_CASE("Reservations hold all prefixes of the peak") {
  const Migration migration = plan_migration(request_for("m5.large", 10, "10.0.0.0/22"));
  std::int64_t blocks = 0;
  for (const Cidr& cidr : migration.reservations[0]) {
    blocks += std::int64_t{1} << static_cast<unsigned>(28 - cidr.prefix_length());
  }
  CHECK(blocks == 40);
}

TEST_CASE("Targets that keep more ready make old nodes take more") {
  MigrationRequest request = request_for("m5.large", 4, "10.0.0.0/22");
  request.settings.targets.prefixes = 3;
  CHECK(plan_migration(request).best.switched[0] == AddressDemand{.prefixes = 12});
  request.settings.targets = {.ips = 5, .minimum_ips = 40};
  CHECK(plan_migration(request).best.switched[0] == AddressDemand{.prefixes = 12});
}

TEST_CASE("Old nodes attach interfaces for prefixes where pods leave no slots") {
  // c5.xlarge has 14 slots on each of 4 interfaces; 14 pods fill the first, and no more is kept.
  MigrationRequest request = request_for("c5.xlarge", 1, "10.0.0.0/22");
  request.settings.targets = {.minimum_ips = 14};
  request.settings.pods_per_node = 14;
  CHECK(plan_migration(request).best.switched[0] == AddressDemand{.addresses = 1, .prefixes = 1});
  request.settings.pods_per_node = 13;
  CHECK(plan_migration(request).best.switched[0] == AddressDemand{.prefixes = 1});
}

TEST_CASE("Where the primary interface alone serves pods, old nodes attach no other") {
  // All three interfaces are reserved, but aws-node always has the primary one: 10 addresses, of
  // which 9 pods take those for pods.
  MigrationRequest request = request_for("m5.large", 113, "10.0.0.0/20");
  request.settings.node.cni.reserved_enis = 3;
  request.settings.pods_per_node = 9;
  request.next = {{.type = type("c5.24xlarge"), .share = 8}};
  const Migration migration = plan_migration(request);
  CHECK(migration.best.current[0] == AddressDemand{.addresses = 1130});
  CHECK(migration.best.switched[0] == AddressDemand{.prefixes = 113});
  // 1,017 pods are 128 on each of 8 nodes: 8 prefixes, and one kept ready.
  CHECK(migration.next.front().need.of_node_subnet == AddressDemand{.addresses = 1, .prefixes = 9});
  // Of 4,096 addresses AWS keeps 5, which break the first and the last of 256 blocks: 27 addresses
  // are left in these. The other 1,111 of 1,138 break 70, and of 254 blocks 184 are left: one too
  // few for 113 + 72.
  CHECK_FALSE(migration.best.fits);
  CHECK(migration.best.max_next_nodes == 7);
}

TEST_CASE("Their own max pods stops what old nodes take, not that of the new ones") {
  // t3.small has max pods of 11. 100 warm addresses want 7 prefixes; one step brings the three that
  // an interface has slots for, and 48 addresses are more than 11.
  MigrationRequest request = request_for("t3.small", 2, "10.0.0.0/20");
  request.settings.targets.ips = 100;
  const Migration migration = plan_migration(request);
  CHECK(migration.current.front().max_pods_set == 11);
  CHECK(migration.best.switched[0] == AddressDemand{.prefixes = 6});
  CHECK(migration.next.front().max_pods_set == 110);
}

TEST_CASE("At worst, old nodes take a step more where pods lie on all interfaces") {
  // t3.medium has max pods of 17, and 5 slots on each of 3 interfaces. 100 warm addresses want 7
  // prefixes. An interface with one free slot brings the first: 16 addresses are less than 17, and
  // the next interface brings 5 more.
  MigrationRequest request = request_for("t3.medium", 1, "10.0.0.0/20");
  request.settings.targets.ips = 100;
  request.settings.pods_per_node = 9;
  const Migration migration = plan_migration(request);
  CHECK(migration.best.switched[0].prefixes == 5);
  CHECK(migration.worst.switched[0].prefixes == 6);
  // One warm prefix is one, wherever pods lie.
  request.settings.targets = {};
  CHECK(plan_migration(request).worst.switched[0].prefixes == 1);
}

TEST_CASE("A type without a slot takes no prefix, and holds none") {
  MigrationRequest request = request_for("m5.large", 2, "10.0.0.0/20");
  request.groups.front().types.front().type.ipv4_per_eni = 1;
  CHECK(plan_migration(request).best.switched[0] == AddressDemand{});
  request.next = request.groups.front().types;
  const Migration migration = plan_migration(request);
  REQUIRE(migration.without_prefixes.size() == 1);
  CHECK_FALSE(migration.goes());
}

TEST_CASE("Old nodes take their prefixes in their zone") {
  MigrationRequest request = request_for("m5.large", 4, "10.0.0.0/24");
  request.current_nodes_are_in_subnets = true;
  PlannedSubnet other{.subnet = test::subnet_of("10.0.1.0/24"), .usage = {}};
  other.usage = usage_of(other.subnet);
  request.subnets.push_back(other);
  request.places = {{.node_subnet = 0, .pod_subnet = 0, .zone = "us-west-2a"},
                    {.node_subnet = 1, .pod_subnet = 1, .zone = "us-west-2b"}};
  request.groups.front().types.front().zone = "us-west-2b";
  const Migration migration = plan_migration(request);
  CHECK(migration.best.switched[0] == AddressDemand{});
  CHECK(migration.best.switched[1] == AddressDemand{.prefixes = 4});
  CHECK(migration.best.next.subnets[0].nodes == 2);
  request.groups.front().types.front().zone = "us-west-2c";
  CHECK_FALSE(plan_migration(request).best.current_fits);
}

TEST_CASE("Old nodes that are not built on Nitro take no prefixes, new ones must") {
  MigrationRequest request = request_for("m4.large", 4, "10.0.0.0/22");
  const Migration stuck = plan_migration(request);
  CHECK_FALSE(stuck.goes());
  REQUIRE(stuck.without_prefixes.size() == 1);

  request.next = {{.type = type("m5.large"), .share = 4}};
  const Migration moved = plan_migration(request);
  CHECK(moved.best.switched[0] == AddressDemand{});
  CHECK(moved.goes());
}

TEST_CASE("New nodes must hold the pods") {
  MigrationRequest request = request_for("m5.large", 10, "10.0.0.0/20");
  request.next = {{.type = type("m5.large"), .share = 2}};
  const Migration too_few = plan_migration(request);
  CHECK_FALSE(too_few.pods_fit);
  CHECK_FALSE(too_few.goes());
  request.next.front().share = 3;
  const Migration enough = plan_migration(request);
  CHECK(enough.pods_fit);
  CHECK(enough.next.front().pods == 90);
}

TEST_CASE("The worst case holds no more new nodes than the best, with a subnet for pods") {
  for (int length = 27; length >= 24; --length) {
    MigrationRequest request = request_for("m5.large", 2, "10.0.0.0/" + std::to_string(length));
    PlannedSubnet for_pods{.subnet = test::subnet_of("10.1.0.0/16"), .usage = {}};
    for_pods.usage = usage_of(for_pods.subnet);
    request.subnets.push_back(for_pods);
    request.places.front().discovered = {0, 1};
    const Migration migration = plan_migration(request);
    INFO("/" << length);
    CHECK(migration.worst.max_next_nodes <= migration.best.max_next_nodes);
    CHECK(migration.worst.fits == migration.best.fits);
    // Of 27 addresses beside the whole blocks, old nodes take 20, and new ones one each.
    CHECK(migration.best.max_next_nodes == 7);
  }
}

TEST_CASE("Where the current nodes do not fit, nothing does") {
  const Migration migration = plan_migration(request_for("m5.large", 10, "10.0.0.0/24"));
  CHECK_FALSE(migration.best.current_fits);
  CHECK_FALSE(migration.goes());
  CHECK(migration.reservations[0].empty());
}

TEST_CASE("Custom networking: prefixes are of the pods' subnet") {
  MigrationRequest request = request_for("m5.large", 4, "10.0.0.0/26");
  PlannedSubnet pods{.subnet = test::subnet_of("100.64.0.0/20"), .usage = {}};
  pods.usage = usage_of(pods.subnet);
  request.subnets.push_back(pods);
  request.places = {{.node_subnet = 0, .pod_subnet = 1}};
  request.settings.node.cni.custom_networking = true;
  const Migration migration = plan_migration(request);
  CHECK(migration.best.current[0] == AddressDemand{.addresses = 4});
  CHECK(migration.best.switched[0] == AddressDemand{});
  CHECK(migration.best.switched[1] == AddressDemand{.prefixes = 4});
  CHECK(migration.best.next.subnets[0].need == AddressDemand{.addresses = 4});
  CHECK(migration.reservations[0].empty());
  CHECK_FALSE(migration.reservations[1].empty());
}
