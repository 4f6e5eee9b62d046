// SPDX-License-Identifier: Apache-2.0
#include "node/expression_suggestion.h"

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

std::string expression(const std::vector<InstanceType>& types, const NodeSettings& settings) {
  return suggest_expression(group_max_pods(types, settings), {}).value().text;
}

NodeSettings with_prefixes() {
  NodeSettings settings;
  settings.cni.prefix_delegation = true;
  return settings;
}

}  // namespace

TEST_CASE("The ENI formula is nodeadm's own") {
  CHECK(expression({type("m5.large")}, {}) == "max_pods < 110 ? max_pods : 110");
  CHECK(expression({type("m5.24xlarge")}, {}) == "max_pods < 250 ? max_pods : 250");
}

TEST_CASE("Prefixes, custom networking and MAX_ENI are in the formula") {
  NodeSettings settings = with_prefixes();
  CHECK(expression({type("m5.large")}, settings) ==
        "default_enis * (ips_per_eni - 1) * 16 + 2 < 110 ? "
        "default_enis * (ips_per_eni - 1) * 16 + 2 : 110");
  settings.cni.custom_networking = true;
  settings.cni.max_eni = 2;
  settings.host_network_pods = 0;
  CHECK(expression({type("m5.large")}, settings) ==
        "((default_enis < 2 ? default_enis : 2) - 1) * (ips_per_eni - 1) * 16 < 110 ? "
        "((default_enis < 2 ? default_enis : 2) - 1) * (ips_per_eni - 1) * 16 : 110");
}

TEST_CASE("A type that follows another formula stands before it") {
  CHECK(expression({type("m5.large"), type("m5.xlarge"), type("m4.large")}, with_prefixes()) ==
        "default_enis == 2 && ips_per_eni == 10 ? 20 : "
        "default_enis * (ips_per_eni - 1) * 16 + 2 < 110 ? "
        "default_enis * (ips_per_eni - 1) * 16 + 2 : 110");
}

TEST_CASE("Types that look alike get the least of them") {
  const GroupMaxPods group = group_max_pods(
      std::vector<InstanceType>{type("m5.8xlarge"), type("m5.4xlarge")}, with_prefixes());
  CHECK(suggest_expression(group, {}).value().shortened == std::vector<std::size_t>{0});
}

TEST_CASE("IPv6 is limited by the cap alone") {
  NodeSettings settings;
  settings.cni.ip_family = IpFamily::IPv6;
  CHECK(expression({type("m5.large")}, settings) == "110");
}
