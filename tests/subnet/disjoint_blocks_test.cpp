// SPDX-License-Identifier: Apache-2.0
#include "subnet/cidr.h"

#include <vector>

#include "catch.h"
#include "subnet/random_subnets.h"

using namespace maxpods;

namespace {

Cidr block(std::string_view text) { return *Cidr::parse(text); }

}  // namespace

TEST_CASE("A block that overlaps others names the first of them, as they were given") {
  DisjointBlocks blocks;
  CHECK_FALSE(blocks.add(block("10.0.0.128/25"), 0));
  CHECK_FALSE(blocks.add(block("10.0.0.0/26"), 1));
  CHECK_FALSE(blocks.add(block("10.0.1.0/24"), 2));
  CHECK(blocks.overlapping(block("10.0.0.0/24")) == 0U);
  CHECK(blocks.overlapping(block("10.0.0.0/25")) == 1U);
  CHECK(blocks.overlapping(block("10.0.0.0/16")) == 0U);
  CHECK(blocks.overlapping(block("10.0.1.64/28")) == 2U);
  CHECK(blocks.overlapping(block("10.0.1.0/24")) == 2U);
  CHECK_FALSE(blocks.overlapping(block("10.0.0.64/26")));
  CHECK_FALSE(blocks.overlapping(block("10.0.2.0/24")));
  // What overlaps is not added.
  CHECK(blocks.add(block("10.0.0.0/16"), 3) == 0U);
  CHECK_FALSE(blocks.overlapping(block("10.0.9.0/24")));
}

TEST_CASE("Blocks of two families do not overlap, whatever their bytes") {
  DisjointBlocks blocks;
  // 32.1.13.184 has the first four bytes of 2001:db8::
  CHECK_FALSE(blocks.add(block("32.1.0.0/16"), 0));
  CHECK_FALSE(blocks.add(block("2001:db8::/64"), 1));
  CHECK(blocks.overlapping(block("32.1.128.0/17")) == 0U);
  CHECK(blocks.overlapping(block("2001:db8::/80")) == 1U);
  CHECK_FALSE(blocks.overlapping(block("2001:db9::/64")));
}

TEST_CASE("The same pair is found as by comparing each block with each") {
  test::RandomSubnets random(20261129);
  int with_overlap = 0;
  for (int round = 0; round < 5000; ++round) {
    std::vector<Cidr> given;
    DisjointBlocks blocks;
    for (std::size_t i = 0; i < 12; ++i) {
      const auto length = static_cast<int>(random.number(22, 28));
      const std::uint64_t aligned =
          random.number(0, 16383) >> static_cast<unsigned>(32 - length)
                                         << static_cast<unsigned>(32 - length);
      given.push_back(block("10.0.0.0/16").block(aligned, length));
      const auto first =
          std::ranges::find_if(given.begin(), given.end() - 1,
                               [&](const Cidr& other) { return other.overlaps(given.back()); });
      const std::optional<std::size_t> found = blocks.add(given.back(), i);
      INFO("round " << round << ", " << given.back().text());
      REQUIRE(found.has_value() == (first != given.end() - 1));
      if (!found) continue;
      REQUIRE(*found == static_cast<std::size_t>(first - given.begin()));
      ++with_overlap;
      break;
    }
  }
  CHECK(with_overlap > 1000);
}
