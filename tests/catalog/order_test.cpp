// SPDX-License-Identifier: Apache-2.0
#include "catalog/order.h"

#include <algorithm>
#include <vector>

#include "catch.h"

using namespace maxpods;

namespace {

std::vector<std::string_view> in_order(std::vector<std::string_view> names) {
  std::ranges::sort(names, [](std::string_view a, std::string_view b) {
    return comes_before(TypeName(a), TypeName(b));
  });
  return names;
}

}  // namespace

TEST_CASE("Sizes grow, and bare metal comes last") {
  const std::vector<std::string_view> sizes{
      "m5.nano",        "m5.micro",     "m5.small",   "m5.medium",     "m5.large",
      "m5.xlarge",      "m5.2xlarge",   "m5.3xlarge", "m5.9xlarge",    "m5.12xlarge",
      "m5.48xlarge",    "m5.112xlarge", "m5.metal",   "m5.metal-24xl", "m5.metal-48xl",
      "m5.metal-112xl", "m5.huge",      "m5.x"};
  std::vector<std::string_view> reversed(sizes.rbegin(), sizes.rend());
  CHECK(in_order(reversed) == sizes);
}

TEST_CASE("Families come by their letters and numbers") {
  const std::vector<std::string_view> families{
      "c5.large",  "c5a.large", "c5ad.large",   "c6g.large",     "m5.large",
      "m10.large", "p6.large",  "u-6tb1.metal", "u-12tb1.metal", "u7i-6tb.large"};
  std::vector<std::string_view> reversed(families.rbegin(), families.rend());
  CHECK(in_order(reversed) == families);
}

// karpenter-provider-aws, pkg/providers/instancetype/types.go: (^[a-z]+)(\-[0-9]+tb)?([0-9]+).*\.
TEST_CASE("The generation is the number in the name of the family, as Karpenter's label has it") {
  CHECK(generation_of("m5") == 5);
  CHECK(generation_of("c7g-flex") == 7);
  CHECK(generation_of("hpc6id") == 6);
  CHECK(generation_of("g4dn") == 4);
  CHECK(generation_of("is4gen") == 4);
  CHECK(generation_of("u-6tb1") == 1);
  CHECK(generation_of("u7i-12tb") == 7);
  CHECK(generation_of("mac2-m1ultra") == 2);
  CHECK(generation_of("p6-b200") == 6);
  CHECK(generation_of("trn2u") == 2);
  CHECK_FALSE(generation_of("mac-m4"));
  CHECK_FALSE(generation_of("bmn-sf1"));
  CHECK_FALSE(generation_of("u-6x1"));
  CHECK_FALSE(generation_of("u-tb1"));
  CHECK_FALSE(generation_of("5m"));
  CHECK_FALSE(generation_of(""));
}
