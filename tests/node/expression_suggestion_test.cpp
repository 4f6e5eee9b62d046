// SPDX-License-Identifier: Apache-2.0
#include "node/expression_suggestion.h"

#include <algorithm>
#include <cstdint>
#include <random>

#include "catch.h"
#include "node/expression_trial.h"
#include "node/max_pods_expression.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

constexpr Environment nodeadm{.dialect = Dialect::Nodeadm};
constexpr Environment newer_nodeadm{.dialect = Dialect::Nodeadm, .vcpus_available = true};
constexpr Environment karpenter{.dialect = Dialect::Karpenter};

std::string suggestion(const std::vector<InstanceType>& types, const NodeSettings& settings,
                       const Environment& environment = nodeadm) {
  return suggest_expression(group_max_pods(types, settings), environment).value().text;
}

NodeSettings with_prefixes() {
  NodeSettings settings;
  settings.cni.prefix_delegation = true;
  return settings;
}

std::vector<NodeSettings> many_settings() {
  std::vector<NodeSettings> all{{}, with_prefixes()};
  for (const bool prefixes : {false, true}) {
    NodeSettings settings;
    settings.cni.prefix_delegation = prefixes;
    settings.cni.custom_networking = true;
    all.push_back(settings);
    settings.cni.reserved_enis = 1;
    settings.cni.max_eni = 3;
    settings.host_network_pods = 5;
    all.push_back(settings);
    settings.cni.pod_eni = true;
    settings.max_reserved_percent = 20;
    all.push_back(settings);
  }
  NodeSettings ipv6;
  ipv6.cni.ip_family = IpFamily::IPv6;
  all.push_back(ipv6);
  NodeSettings windows = with_prefixes();
  windows.cni.os = Os::Windows;
  all.push_back(windows);
  return all;
}

/// All types of the catalog that run pods under these settings.
GroupMaxPods whole_catalog(const NodeSettings& settings) {
  std::vector<InstanceType> types;
  for (const InstanceType& type : built_in_catalog()) {
    if (max_pods(type, settings).recommended.value_or(0) > 0) types.push_back(type);
  }
  return group_max_pods(types, settings);
}

std::int64_t value_on(const Expression& expression, const MaxPods& node) {
  const CniSettings& cni = node.settings.cni;
  return expression_value(expression, node.type, {.reserved_enis = cni.reserved_enis, .os = cni.os})
      .value.value();
}

}  // namespace

TEST_CASE("A group of one value gets that value") {
  CHECK(suggestion({type("m5.large")}, {}) == "29");
  CHECK(suggestion({type("m5.large"), type("m5.xlarge")}, with_prefixes()) == "110");
  NodeSettings ipv6;
  ipv6.cni.ip_family = IpFamily::IPv6;
  CHECK(suggestion({type("m5.large")}, ipv6) == "110");
}

TEST_CASE("The ENI formula is max_pods, and the cap is over it") {
  CHECK(suggestion({type("m5.large"), type("t3.medium")}, {}) == "max_pods");
  CHECK(suggestion({type("m5.large"), type("t3.medium"), type("m5.4xlarge")}, {}, karpenter) ==
        "min(max_pods, 110)");
}

TEST_CASE("Settings that most types follow are in the formula") {
  NodeSettings settings;
  settings.cni.custom_networking = true;
  const std::vector<InstanceType> types{type("m5.large"), type("m5.xlarge"),  type("t3.medium"),
                                        type("t3.large"), type("c5.4xlarge"), type("m4.large")};
  CHECK(suggestion(types, settings, karpenter) ==
        "min((default_enis - 1) * (ips_per_eni - 1) + 2, 110)");
}

TEST_CASE("A type that follows another formula stands before it") {
  CHECK(suggestion({type("m5.large"), type("m5.xlarge"), type("m4.large")}, with_prefixes()) ==
        "default_enis == 2 ? 20 : 110");
}

TEST_CASE("Types that look alike get the least of them, but by what newer releases tell") {
  const std::vector<InstanceType> alike{type("m5.8xlarge"), type("m5.4xlarge")};
  const GroupMaxPods group = group_max_pods(alike, with_prefixes());
  CHECK(suggest_expression(group, nodeadm).value().shortened == std::vector<std::size_t>{0});
  const SuggestedExpression newer = suggest_expression(group, newer_nodeadm).value();
  CHECK(newer.shortened.empty());
  CHECK(newer.needs_vcpus);
  CHECK(newer.text == "vcpus < 30 ? 110 : 250");
}

TEST_CASE("Karpenter tells types that are otherwise alike by name") {
  const std::vector<InstanceType> alike{type("m4.large"), type("m5.large"), type("t2.large"),
                                        type("t3.large")};
  const GroupMaxPods group = group_max_pods(alike, with_prefixes());
  const SuggestedExpression suggested = suggest_expression(group, karpenter).value();
  const Expression expression(suggested.text, karpenter);
  for (const MaxPods& node : group.types) CHECK(value_on(expression, node) == node.recommended);
}

// t2 is not built on Nitro: 3 ENIs of 11 addresses and 2, which are max_pods.
TEST_CASE("One type that Karpenter tells by name needs no list") {
  CHECK(suggestion({type("t2.large"), type("t3.large")}, with_prefixes(), karpenter) ==
        R"(instance_type == "t3.large" ? 110 : min(max_pods, 110))");
}

TEST_CASE(
    "On the whole catalog each type gets its own value in Karpenter, and none too much in "
    "nodeadm") {
  for (const NodeSettings& settings : many_settings()) {
    const GroupMaxPods group = whole_catalog(settings);
    for (const Environment& environment : {karpenter, newer_nodeadm, nodeadm}) {
      const bool is_karpenter = environment.dialect == Dialect::Karpenter;
      if (!is_karpenter && settings.cni.os == Os::Windows) continue;
      const SuggestedExpression suggested = suggest_expression(group, environment).value();
      const Expression expression(suggested.text, environment);
      std::size_t less = 0;
      for (const MaxPods& node : group.types) {
        const std::int64_t value = value_on(expression, node);
        CHECK(value <= node.recommended);
        if (value < node.recommended) ++less;
      }
      CHECK(less == suggested.shortened.size());
      if (is_karpenter) CHECK(less == 0);
    }
  }
}

namespace {

/// The six settings of the measurement: none, prefixes, custom networking, security groups for
/// pods, both of these with Karpenter's RESERVED_ENIS, and prefixes with custom networking.
std::vector<NodeSettings> settings_for_karpenter() {
  NodeSettings custom;
  custom.cni.custom_networking = true;
  NodeSettings pod_eni;
  pod_eni.cni.pod_eni = true;
  NodeSettings both = custom;
  both.cni.pod_eni = true;
  both.karpenter_reserved_enis = 1;
  NodeSettings prefixes_and_custom = with_prefixes();
  prefixes_and_custom.cni.custom_networking = true;
  return {{}, with_prefixes(), custom, pod_eni, both, prefixes_and_custom};
}

/// Some types of the catalog that run pods; which, depends on `seed`.
std::vector<InstanceType> some_types(std::uint32_t seed, const NodeSettings& settings) {
  constexpr std::size_t most = 12;
  std::mt19937 random(seed);
  const Catalog catalog = built_in_catalog();
  const std::size_t count = 1 + random() % most;
  std::vector<InstanceType> types;
  while (types.size() < count) {
    const InstanceType& type = catalog[random() % catalog.size()];
    const bool is_new = std::ranges::find(types, type.name, &InstanceType::name) == types.end();
    if (is_new && max_pods(type, settings).recommended.value_or(0) > 0) types.push_back(type);
  }
  return types;
}

/// The types of the catalog that Karpenter may launch and on which the value is more than addresses
/// allow.
std::vector<std::string> types_over(const Expression& expression, const NodeSettings& settings) {
  std::vector<std::string> over;
  for (const InstanceType& type : built_in_catalog()) {
    const MaxPods node = max_pods(type, settings);
    if (!is_known_to_karpenter(type) || !node.max_allowed) continue;
    const std::int64_t value = expression_value(expression, type, inputs_of(node)).value.value();
    if (value > *node.max_allowed) over.emplace_back(type.name.view());
  }
  return over;
}

/// Whether a formula is within addresses on every type: the ENI formula without that many network
/// interfaces.
bool is_formula_safe(int kept_enis, const NodeSettings& settings) {
  const std::string enis = std::to_string(kept_enis);
  const Expression formula("max(0, (default_enis - " + enis + ") * (ips_per_eni - 1) + 2)",
                           karpenter);
  return types_over(formula, settings).empty();
}

}  // namespace

// pkg/providers/instancetype/instancetype.go of Karpenter, ValidateKubeletExpressions: one type on
// which the expression fails is enough that the node class launches nothing.
TEST_CASE("Karpenter takes a suggestion on every type, and it is exact on those of the group") {
  for (const NodeSettings& settings : settings_for_karpenter()) {
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
      const GroupMaxPods group = group_max_pods(some_types(seed, settings), settings);
      const Expression expression(suggest_expression(group, karpenter).value().text, karpenter);
      CAPTURE(expression.text());
      const ExpressionInputs inputs = inputs_of(group.types.front());
      CHECK(refused_types(expression, built_in_catalog(), inputs).empty());
      for (const MaxPods& node : group.types) {
        CHECK(expression_value(expression, node.type, inputs).value == node.recommended);
      }
    }
  }
}

// Karpenter may launch every type of the region that the node pool does not exclude.
TEST_CASE("A suggestion is within addresses on every type, where a formula is") {
  for (const NodeSettings& settings : settings_for_karpenter()) {
    const bool is_possible = is_formula_safe(0, settings) || is_formula_safe(1, settings) ||
                             is_formula_safe(2, settings);
    REQUIRE(is_possible);
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
      const GroupMaxPods group = group_max_pods(some_types(seed, settings), settings);
      const Expression expression(suggest_expression(group, karpenter).value().text, karpenter);
      CAPTURE(expression.text());
      CHECK(types_over(expression, settings).empty());
    }
  }
}

// The numbers of aws/amazon-vpc-cni-k8s misc/eni-max-pods.txt: 234 and 737 pods, so that both types
// have the value of the cap, which is too much for m5.large, 29.
TEST_CASE("A value of all types of the group is a bound for others in Karpenter") {
  const std::vector<InstanceType> both_caps{type("m7a.4xlarge"), type("c8gd.24xlarge")};
  CHECK(suggestion(both_caps, {}, karpenter) == "min(max_pods, vcpus < 30 ? 110 : 250)");
  CHECK(suggestion({type("c6i.16xlarge")}, {}, karpenter) == "min(max_pods, 250)");
  CHECK(suggestion({type("m8idn.4xlarge")}, {}, karpenter) == "min(max_pods, 110)");
  CHECK(suggestion({type("t3.nano")}, {}, karpenter) == "min(max_pods, 110)");
  // Without IPv4, addresses limit no type.
  NodeSettings ipv6;
  ipv6.cni.ip_family = IpFamily::IPv6;
  CHECK(suggestion({type("m5.large")}, ipv6, karpenter) == "110");
}

// t3a cannot have a trunk (pkg/aws/vpc/limits.go of the VPC resource controller): the formula of
// the group alone would leave no ENI for the trunk of other types.
TEST_CASE("The trunk of other types is in the formula, although a type of the group has none") {
  NodeSettings settings;
  settings.cni.pod_eni = true;
  CHECK(suggestion({type("t3a.medium"), type("r5d.4xlarge")}, settings, karpenter) ==
        "default_enis == 3 && ips_per_eni == 6 ? 17 : "
        "min((default_enis - 1) * (ips_per_eni - 1) + 2, 110)");
  const std::vector<InstanceType> five{type("r5n.metal"), type("t3a.2xlarge"), type("m6id.xlarge"),
                                       type("t3a.nano"), type("g4dn.metal")};
  CHECK(suggestion(five, settings, karpenter) ==
        R"(ips_per_eni == 2 ? 4 : instance_type == "t3a.2xlarge" ? 58 : )"
        "min((default_enis - 1) * (ips_per_eni - 1) + 2, vcpus < 30 ? 110 : 250)");
}

// Types that are not built on Nitro have no prefixes: t2.large has as many ENIs, vCPUs and MiB as
// m5.large, and 35 pods instead of 110.
TEST_CASE("An exception in Karpenter holds for no other type with other max pods") {
  const NodeSettings settings = with_prefixes();
  const Expression expression(
      suggestion({type("m5.large"), type("c5.4xlarge"), type("m4.4xlarge")}, settings, karpenter),
      karpenter);
  for (const InstanceType& each : built_in_catalog()) {
    const MaxPods node = max_pods(each, settings);
    if (is_known_to_karpenter(each)) CHECK(value_on(expression, node) <= node.recommended);
  }
}

// hpc6id.32xlarge has one ENI: (1 - 2) x 50 + 2 is below 0.
TEST_CASE("A sum that is below 0 on a type outside of the group has a lower bound") {
  NodeSettings settings;
  settings.cni.custom_networking = true;
  settings.cni.pod_eni = true;
  const std::vector<InstanceType> types{type("m5.large"),    type("m5.xlarge"), type("c5.4xlarge"),
                                        type("r6i.2xlarge"), type("m8a.large"), type("c8i.xlarge")};
  CHECK(suggestion(types, settings, karpenter) ==
        "max(0, min((default_enis - 2) * (ips_per_eni - 1) + 2, 110))");
  // Memory for kube-reserved can be below 0, too: 20 % of the 512 MiB of t3.nano are not 255 MiB.
  NodeSettings little;
  little.max_reserved_percent = 20;
  const Expression bounded(
      suggestion({type("m5.large"), type("m5.xlarge"), type("t3.medium")}, little, karpenter),
      karpenter);
  CHECK(refused_types(bounded, built_in_catalog(), {}).empty());
}

// Not to the largest value, which is too much for small types. A node group of nodeadm has no other
// types.
TEST_CASE("Behind exceptions, types outside of the group get a formula in Karpenter") {
  const std::vector<InstanceType> three{type("m5.large"), type("m5.xlarge"), type("m4.large")};
  CHECK(suggestion(three, with_prefixes(), karpenter) ==
        "default_enis == 3 && ips_per_eni == 10 && memory_mib == 8192 || "
        R"(instance_type == "m5.xlarge" ? 110 : min(max_pods, 110))");
  CHECK(suggestion(three, with_prefixes(), nodeadm) == "default_enis == 2 ? 20 : 110");
}

// amazon-vpc-cni-k8s issue 3238 and karpenter-provider-aws issue 3989: with custom networking and
// RESERVED_ENIS=1 the right numbers are 44 and 12.
TEST_CASE("With RESERVED_ENIS, max_pods is right under custom networking") {
  NodeSettings settings;
  settings.cni.custom_networking = true;
  const std::vector<InstanceType> types{type("t3.2xlarge"), type("t3.medium"), type("m5.4xlarge")};
  CHECK(suggestion(types, settings, karpenter) ==
        "min((default_enis - 1) * (ips_per_eni - 1) + 2, 110)");
  settings.karpenter_reserved_enis = 1;
  CHECK(suggestion(types, settings, karpenter) == "min(max_pods, 110)");
}
