// SPDX-License-Identifier: Apache-2.0
#include "node/explanation.h"

#include <array>

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type;
using test::type_with;

namespace {

std::vector<Lift> lifts_of(const char* name, const NodeSettings& settings) {
  return lifts(max_pods(type(name), settings), built_in_catalog());
}

/// What the node would have after that change; 0 where it is not a lift.
int lifted(const std::vector<Lift>& lifts, std::string_view change) {
  for (const Lift& lift : lifts) {
    if (lift.setting != nullptr && lift.setting->change == change)
      return lift.result.recommended.value_or(0);
  }
  return 0;
}

}  // namespace

TEST_CASE("Each setting that costs pods is a lift") {
  NodeSettings settings;
  settings.cni.custom_networking = true;
  settings.cni.pod_eni = true;
  settings.cni.max_eni = 3;
  settings.cni.reserved_enis = 1;
  const std::vector<Lift> found = lifts_of("m5.xlarge", settings);  // 4 ENIs of 15 addresses
  CHECK(lifted(found, "stopCustomNetworking") == 16);
  CHECK(lifted(found, "stopPodEni") == 16);
  CHECK(lifted(found, "raiseMaxEni") == 16);
  CHECK(lifted(found, "freeReservedEnis") == 16);
  CHECK(lifted(found, "delegatePrefixes") == 0);  // no ENI is left for them
}

TEST_CASE("Prefixes are a lift, where the type and the CNI can") {
  CHECK(lifted(lifts_of("m5.large", {}), "delegatePrefixes") == 110);
  CHECK(lifted(lifts_of("m4.large", {}), "delegatePrefixes") == 0);
  NodeSettings old_cni;
  old_cni.cni.version = {1, 8, 0};
  old_cni.cni.prefix_delegation = true;
  CHECK(lifted(lifts_of("m5.large", old_cni), "upgradeCni") == 110);
}

TEST_CASE("The larger type is the next one of the family that has more") {
  const std::vector<Lift> found = lifts_of("m5.large", {});
  REQUIRE_FALSE(found.empty());
  CHECK(found.back().setting == nullptr);
  CHECK(found.back().result.type.name.view() == "m5.xlarge");
  NodeSettings prefixes;
  prefixes.cni.prefix_delegation = true;
  CHECK(lifts_of("m5.large", prefixes).back().result.type.name.view() == "m5.8xlarge");
  CHECK(lifts_of("m5.24xlarge", prefixes).empty());
}

TEST_CASE("A larger type is never the type itself, nor a smaller one") {
  const auto larger = [](const MaxPods& node) {
    for (const Lift& lift : lifts(node, built_in_catalog())) {
      if (lift.setting == nullptr) return std::string(lift.result.type.name.view());
    }
    return std::string();
  };
  InstanceType overridden = type("m5.large");
  overridden.enis = 1;
  CHECK(larger(max_pods(overridden, {})) == "m5.xlarge");
  CHECK(larger(max_pods(type("p5.48xlarge"), {})).empty());      // p5.4xlarge has 110 pods
  CHECK(larger(max_pods(type("t3.nano"), {})) == "t3.small");    // all with 2 vCPUs
  CHECK(larger(max_pods(type("c7g-flex.medium"), {})).empty());  // EC2 does not offer any of them
}

TEST_CASE("Without vCPUs, the larger type has the larger size by its name") {
  std::array types{type_with("x9.2xlarge", 1, 4, 15), type_with("x9.large", 1, 3, 10),
                   type_with("x9.metal", 1, 15, 50), type_with("x9.xlarge", 1, 4, 15)};
  for (InstanceType& one : types) one.vcpus.reset();
  const auto larger = [&](const InstanceType& smaller) {
    for (const Lift& lift : lifts(max_pods(smaller, {}), types)) {
      if (lift.setting == nullptr) return std::string(lift.result.type.name.view());
    }
    return std::string();
  };
  CHECK(larger(types[1]) == "x9.xlarge");
  CHECK(larger(types[3]) == "x9.metal");  // x9.2xlarge has the same pods
  types[3].offered = false;
  CHECK(larger(types[1]) == "x9.2xlarge");
}

TEST_CASE("The largest higher part of a group is the group without its smallest") {
  const std::array types{type("m5.large"), type("d3en.xlarge"), type("c5.4xlarge"),
                         type("d3.xlarge")};
  const Explanation explanation = explain(group_max_pods(types, {}), built_in_catalog());
  REQUIRE(explanation.largest_higher_subgroup);
  CHECK(explanation.largest_higher_subgroup->recommended == 29);
  CHECK(explanation.largest_higher_subgroup->types == std::vector<std::size_t>{0, 2});
  CHECK(explanation.types[0].pods_lost == 19);
  CHECK(explanation.types[1].pods_lost == 0);
  CHECK(explanation.types[2].pods_lost == 100);
}

TEST_CASE("A group of equals has no higher part") {
  const std::array types{type("m5.large"), type("c5.large")};
  CHECK_FALSE(largest_higher_subgroup(group_max_pods(types, {})));
}

TEST_CASE("Without the types that cannot run, the rest can") {
  NodeSettings ipv6;
  ipv6.cni.ip_family = IpFamily::IPv6;
  const std::array types{type("m4.large"), type("m5.large")};
  const Explanation explanation = explain(group_max_pods(types, ipv6), built_in_catalog());
  REQUIRE(explanation.largest_higher_subgroup);
  CHECK(explanation.largest_higher_subgroup->recommended == 110);
  CHECK_FALSE(explanation.types[1].pods_lost);
}
