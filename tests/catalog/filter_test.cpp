// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalog.h"

#include "catch.h"
#include "types.h"

using namespace maxpods;

TEST_CASE("A filter that asks for nothing keeps everything") {
  for (const InstanceType& type : built_in_catalog()) CHECK(TypeFilter{}.keeps(type));
}

TEST_CASE("Each wish of a filter must be met") {
  const InstanceType m5_large = test::type("m5.large");
  const InstanceType m5_metal = test::type("m5.metal");
  const InstanceType m4_large = test::type("m4.large");
  const InstanceType t4g_small = test::type("t4g.small");

  TypeFilter filter;
  filter.glob = "m?.large";
  CHECK(filter.keeps(m5_large));
  CHECK_FALSE(filter.keeps(m5_metal));

  filter = {};
  filter.families = {"m5", "t4g"};
  CHECK(filter.keeps(m5_large));
  CHECK(filter.keeps(t4g_small));
  CHECK_FALSE(filter.keeps(m4_large));

  filter = {};
  filter.architecture = Architecture::Arm64;
  CHECK(filter.keeps(t4g_small));
  CHECK_FALSE(filter.keeps(m5_large));

  filter = {};
  filter.only_nitro = true;
  CHECK(filter.keeps(m5_large));
  CHECK(filter.keeps(m5_metal));  // bare metal can use prefixes (VPC CNI 1.11.0)
  CHECK_FALSE(filter.keeps(m4_large));

  filter = {};
  filter.only_bare_metal = true;
  CHECK(filter.keeps(m5_metal));
  CHECK_FALSE(filter.keeps(m5_large));

  filter = {};
  filter.only_trunking = true;
  CHECK(filter.keeps(m5_large));
  CHECK_FALSE(filter.keeps(t4g_small));
}

TEST_CASE("Families are patterns, and have generations") {
  TypeFilter filter;
  filter.families = {"m[5-9]*", "t4g"};
  CHECK(filter.keeps(test::type("m5.large")));
  CHECK(filter.keeps(test::type("m7g.large")));
  CHECK(filter.keeps(test::type("t4g.small")));
  CHECK_FALSE(filter.keeps(test::type("m4.large")));

  filter = {};
  filter.generation = {6, std::nullopt};
  CHECK(filter.keeps(test::type("m7g.large")));
  CHECK_FALSE(filter.keeps(test::type("m5.large")));
  CHECK_FALSE(filter.keeps(test::type("mac-m4.metal")));

  // DescribeInstanceTypes on 2026-08-02
  filter = {};
  filter.only_current_generation = true;
  CHECK(filter.keeps(test::type("m7g.large")));
  CHECK_FALSE(filter.keeps(test::type("m4.large")));
  CHECK_FALSE(filter.keeps(test::type("f1.2xlarge")));  // unknown

  filter = {};
  filter.only_offered = true;
  CHECK(filter.keeps(test::type("m5.large")));
  CHECK_FALSE(filter.keeps(test::type("c7g-flex.large")));
}

TEST_CASE("Accelerators are of a kind, any, none or unknown") {
  const auto keeps = [](AcceleratorChoice choice, const char* name) {
    TypeFilter filter;
    filter.accelerator = choice;
    return filter.keeps(test::type(name));
  };
  using enum AcceleratorChoice;
  CHECK(keeps(Nvidia, "g5.xlarge"));
  CHECK(keeps(Nvidia, "g6f.large"));
  CHECK(keeps(Neuron, "trn1.2xlarge"));
  CHECK(keeps(Amd, "g4ad.xlarge"));
  CHECK(keeps(Qualcomm, "dl2q.24xlarge"));
  CHECK(keeps(Any, "trn1.2xlarge"));
  CHECK(keeps(None, "m5.large"));
  CHECK_FALSE(keeps(Neuron, "g5.xlarge"));
  CHECK_FALSE(keeps(None, "g5.xlarge"));
  CHECK_FALSE(keeps(None, "g6f.large"));
  CHECK_FALSE(keeps(Any, "m5.large"));
  CHECK_FALSE(keeps(Any, "p3.2xlarge"));
  CHECK_FALSE(keeps(None, "p3.2xlarge"));
}

TEST_CASE("Ranges include both ends, and unknown values only where nothing binds") {
  CHECK(Range{}.contains(std::nullopt));
  CHECK(Range{2, 4}.contains(2));
  CHECK(Range{2, 4}.contains(4));
  CHECK_FALSE(Range{2, 4}.contains(5));
  CHECK_FALSE(Range{2, 4}.contains(1));
  CHECK_FALSE(Range{2, std::nullopt}.contains(std::nullopt));
  CHECK_FALSE(Range{std::nullopt, 4}.contains(std::nullopt));
}
