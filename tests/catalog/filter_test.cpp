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

TEST_CASE("Ranges include both ends, and unknown values only where nothing binds") {
  CHECK(Range{}.contains(std::nullopt));
  CHECK(Range{2, 4}.contains(2));
  CHECK(Range{2, 4}.contains(4));
  CHECK_FALSE(Range{2, 4}.contains(5));
  CHECK_FALSE(Range{2, 4}.contains(1));
  CHECK_FALSE(Range{2, std::nullopt}.contains(std::nullopt));
  CHECK_FALSE(Range{std::nullopt, 4}.contains(std::nullopt));
}
