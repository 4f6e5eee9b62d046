// SPDX-License-Identifier: Apache-2.0
#include "cni/ec2_calls.h"

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

using enum PoolAction;

int calls(PoolAction action, Version version, bool custom_networking = false) {
  CniSettings settings;
  settings.version = version;
  settings.custom_networking = custom_networking;
  return ec2_calls_of(action, settings);
}

}  // namespace

// awsutils.go and ipamd.go of the VPC CNI.
TEST_CASE("What the steps cost depends on the release") {
  CHECK(calls(AttachEni, {1, 17, 1}) == 4);
  CHECK(calls(AttachEni, {1, 18, 0}) == 5);
  CHECK(calls(AttachEni, {1, 21, 9}) == 5);
  CHECK(calls(AttachEni, {1, 22, 0}) == 6);
  CHECK(calls(AttachEni, {1, 21, 9}, true) == 4);
  CHECK(calls(AttachEni, {1, 22, 0}, true) == 5);
  CHECK(calls(StartNode, {1, 21, 9}) == 1);
  CHECK(calls(StartNode, {1, 22, 0}) == 2);
  CHECK(calls(AssignSlots, {1, 22, 0}) == 1);
  CHECK(calls(AttachTrunk, {1, 22, 0}) == 5);
  CHECK(ec2_calls_of(AssignSlots, {.os = Os::Windows}) == 2);
}

TEST_CASE("Each step of the growth, in order") {
  const auto timeline = pool_timeline(type("t3.small"), {}, {}, 5, std::nullopt);
  REQUIRE(timeline.size() == 4);
  CHECK(timeline[0].step.action == StartNode);
  CHECK(timeline[0].pool.slots_per_eni == std::vector{0});
  CHECK(timeline[1].step.action == AssignSlots);
  CHECK(timeline[1].step.slots == 3);
  CHECK(timeline[2].step.action == AttachEni);
  CHECK(timeline[2].step.eni == 2);
  CHECK(timeline[2].pool.pods == 1);
  CHECK(timeline[3].step.eni == 3);
  CHECK(timeline[3].pool.pods == 4);
  CHECK(timeline[3].pool.slots_per_eni == std::vector{3, 3, 3});
}

TEST_CASE("The last step comes to the settled pool") {
  CniSettings settings;
  settings.pod_eni = true;
  const WarmTargets targets{.ips = 2, .minimum_ips = 5};
  const auto timeline = pool_timeline(type("m5.large"), settings, targets, 12, 29);
  CHECK(timeline[0].pool.slots_per_eni == std::vector{0});
  CHECK(timeline[1].step.action == AttachTrunk);
  CHECK(timeline[1].pool.slots_per_eni == std::vector{0, 0});
  CHECK(timeline.back().pool.slots_per_eni ==
        settled_pool(type("m5.large"), settings, targets, 12, 29).slots_per_eni);
}

TEST_CASE("IPv6: the node starts, and gets its prefix") {
  const auto timeline =
      pool_timeline(type("m5.large"), {.ip_family = IpFamily::IPv6}, {}, 110, std::nullopt);
  REQUIRE(timeline.size() == 2);
  CHECK(timeline[1].step.action == AssignSlots);
  CHECK(timeline[1].step.slots == 1);
}
