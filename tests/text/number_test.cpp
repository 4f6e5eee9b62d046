// SPDX-License-Identifier: Apache-2.0
#include "text/number.h"

#include <limits>
#include <stdexcept>

#include "catch.h"

using maxpods::parse_integer;
using maxpods::parse_memory_mib;

TEST_CASE("One is singular") {
  CHECK(maxpods::counted(0, "node") == "0 nodes");
  CHECK(maxpods::counted(1, "node") == "1 node");
  CHECK(maxpods::counted(2, "more node") == "2 more nodes");
}

TEST_CASE("Commas part the digits of a sentence in threes") {
  CHECK(maxpods::with_commas(0) == "0");
  CHECK(maxpods::with_commas(999) == "999");
  CHECK(maxpods::with_commas(65536) == "65,536");
  CHECK(maxpods::with_commas(-123) == "-123");
  CHECK(maxpods::with_commas(-2147483648) == "-2,147,483,648");
}

TEST_CASE("A quotient is rounded up, and nothing is divided by 0") {
  using maxpods::ceil_div;
  CHECK(ceil_div(0, 3) == 0);
  CHECK(ceil_div(1, 3) == 1);
  CHECK(ceil_div(3, 3) == 1);
  CHECK(ceil_div(4, 3) == 2);
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  CHECK(ceil_div(most, 1) == most);
  CHECK(ceil_div(most, most) == 1);
  CHECK(ceil_div(most - 1, most) == 1);
  CHECK_THROWS_AS(ceil_div(1, 0), std::logic_error);
  CHECK_THROWS_AS(ceil_div(-1, 3), std::logic_error);
  CHECK_THROWS_AS(ceil_div(1, -3), std::logic_error);
}

TEST_CASE("An integer is decimal, whole, and fits into 32 bits") {
  CHECK(parse_integer("0") == 0);
  CHECK(parse_integer("-7") == -7);
  CHECK(parse_integer("2147483647") == 2147483647);
  for (const char* text : {"", "-", "+1", " 1", "1 ", "1.5", "1e3", "0x10", "abc", "2147483648",
                           "-2147483649", "99999999999999999999"}) {
    INFO(text);
    CHECK_FALSE(parse_integer(text));
  }
}

TEST_CASE("Memory is in GiB unless it names its unit") {
  CHECK(parse_memory_mib("8") == 8192);
  CHECK(parse_memory_mib("8GiB") == 8192);
  CHECK(parse_memory_mib("8Gi") == 8192);
  CHECK(parse_memory_mib("512MiB") == 512);
  CHECK(parse_memory_mib("512Mi") == 512);
  CHECK(parse_memory_mib("2097151") == 2147482624);
  for (const char* text :
       {"", "GiB", "Gi", "8GB", "8iB", "8G", "8 GiB", "-1", "1.5", "2097152", "2147483648MiB"}) {
    INFO(text);
    CHECK_FALSE(parse_memory_mib(text));
  }
}
