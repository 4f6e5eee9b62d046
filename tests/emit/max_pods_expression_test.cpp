// SPDX-License-Identifier: Apache-2.0
#include "emit/max_pods_expression.h"

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

GroupExpression expression(std::vector<InstanceType> types, const NodeSettings& settings) {
  const GroupMaxPods group = group_max_pods(types, settings);
  GroupExpression result = group_expression(group);
  // They point into the group, which is gone afterwards.
  result.shortened.resize(result.shortened.size(), nullptr);
  return result;
}

NodeSettings with_prefixes() {
  NodeSettings settings;
  settings.cni.prefix_delegation = true;
  return settings;
}

}  // namespace

TEST_CASE("The ENI formula is nodeadm's own") {
  CHECK(expression({type("m5.large")}, {}).text == "max_pods < 110 ? max_pods : 110");
  CHECK(expression({type("m5.24xlarge")}, {}).text == "max_pods < 250 ? max_pods : 250");
}

TEST_CASE("Prefixes, custom networking and MAX_ENI are in the formula") {
  NodeSettings settings = with_prefixes();
  CHECK(expression({type("m5.large")}, settings).text ==
        "default_enis * (ips_per_eni - 1) * 16 + 2 < 110 ? "
        "default_enis * (ips_per_eni - 1) * 16 + 2 : 110");
  settings.cni.custom_networking = true;
  settings.cni.max_eni = 2;
  settings.host_network_pods = 0;
  CHECK(expression({type("m5.large")}, settings).text ==
        "((default_enis < 2 ? default_enis : 2) - 1) * (ips_per_eni - 1) * 16 < 110 ? "
        "((default_enis < 2 ? default_enis : 2) - 1) * (ips_per_eni - 1) * 16 : 110");
}

TEST_CASE("A type that follows another formula stands before it") {
  CHECK(expression({type("m5.large"), type("m5.xlarge"), type("m4.large")}, with_prefixes()).text ==
        "default_enis == 2 && ips_per_eni == 10 ? 20 : "
        "default_enis * (ips_per_eni - 1) * 16 + 2 < 110 ? "
        "default_enis * (ips_per_eni - 1) * 16 + 2 : 110");
}

TEST_CASE("Types that look alike get the least of them") {
  const GroupMaxPods group = group_max_pods(
      std::vector<InstanceType>{type("m5.8xlarge"), type("m5.4xlarge")}, with_prefixes());
  const GroupExpression both = group_expression(group);
  REQUIRE(both.shortened.size() == 1);
  CHECK(both.shortened.front()->type.name.view() == "m5.8xlarge");
}

TEST_CASE("IPv6 is limited by the cap alone") {
  NodeSettings settings;
  settings.cni.ip_family = IpFamily::IPv6;
  CHECK(expression({type("m5.large")}, settings).text == "110");
}
