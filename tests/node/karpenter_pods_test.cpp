// SPDX-License-Identifier: Apache-2.0
#include "node/karpenter_pods.h"

#include <initializer_list>
#include <string_view>
#include <vector>

#include "catalog/catalog.h"
#include "catch.h"

using namespace maxpods;

namespace {

std::vector<MaxPods> nodes(std::initializer_list<std::string_view> names,
                           const NodeSettings& settings = {}) {
  std::vector<MaxPods> result;
  for (const std::string_view name : names) {
    result.push_back(max_pods(*find(built_in_catalog(), name), settings));
  }
  return result;
}

std::int64_t pods(std::string_view name, const NodeSettings& settings = {},
                  AmiFamily family = AmiFamily::Al2023) {
  return karpenter_default_pods(nodes({name}, settings).front(), family);
}

constexpr NodeSettings custom_networking{.cni = {.custom_networking = true}};

}  // namespace

// karpenter-provider-aws, website/content/en/preview/reference/instance-types.md: `pods`.
TEST_CASE("Karpenter's own number is the ENI formula") {
  CHECK(pods("t3.medium") == 17);
  CHECK(pods("m5.large") == 29);
  CHECK(pods("c5.4xlarge") == 234);
  CHECK(pods("x2iedn.4xlarge") == 234);
}

// pkg/providers/instancetype/types.go: pods(), ENILimitedPods().
TEST_CASE("RESERVED_ENIS, Windows and podsPerCore change it") {
  CHECK(pods("t3.2xlarge", {.karpenter_reserved_enis = 1}) == 44);
  CHECK(pods("m5.large", {.karpenter_reserved_enis = 1}) == 20);
  CHECK(pods("m5.large", {}, AmiFamily::Windows2022) == 110);
  CHECK(pods("m5.large", {.pods_per_core = 8}) == 16);
  CHECK(pods("m5.large", {.pods_per_core = 80}) == 29);
  CHECK(pods("m5.large", {.pods_per_core = 8}, AmiFamily::Bottlerocket) == 29);
}

TEST_CASE("It suits types whose addresses it counts, with RESERVED_ENIS for custom networking") {
  const auto family = AmiFamily::Al2023;
  CHECK(karpenter_default_suits(nodes({"t3.medium", "m5.large", "c5.4xlarge"}), family));
  CHECK_FALSE(
      karpenter_default_suits(nodes({"m5.large"}, {.cni = {.prefix_delegation = true}}), family));
  CHECK_FALSE(karpenter_default_suits(
      nodes({"m5.large", "m5.4xlarge"}, {.max_reserved_percent = 5}), family));
  const std::vector<MaxPods> custom = nodes({"t3.medium", "t3.2xlarge"}, custom_networking);
  CHECK_FALSE(karpenter_default_suits(custom, family));
  CHECK(suitable_reserved_enis(custom, family) == 1);
  CHECK_FALSE(
      suitable_reserved_enis(nodes({"m5.large"}, {.cni = {.prefix_delegation = true}}), family));
}
