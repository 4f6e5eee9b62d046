// SPDX-License-Identifier: Apache-2.0
#include "subnet/cidr.h"

#include "catch.h"

using namespace maxpods;

TEST_CASE("Blocks of both families") {
  const auto ipv4 = Cidr::parse("10.100.0.0/16");
  REQUIRE(ipv4);
  CHECK(!ipv4->is_ipv6());
  CHECK(ipv4->prefix_length() == 16);
  CHECK(ipv4->text() == "10.100.0.0/16");
  CHECK(ipv4->address(10) == "10.100.0.10");

  const auto ipv6 = Cidr::parse("FD00:0:0::/108");
  REQUIRE(ipv6);
  CHECK(ipv6->is_ipv6());
  CHECK(ipv6->text() == "fd00::/108");
  CHECK(ipv6->address(10) == "fd00::a");

  CHECK(Cidr::parse("0.0.0.0/0"));
  CHECK(Cidr::parse("10.0.0.240/28")->address(10) == "10.0.0.250");
}

TEST_CASE("What is no block") {
  for (const char* text :
       {"", "/", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/016", "10.0.0/16",
        "10.0.0.1/16", "10.0.0.0/16 ", "::/129", "fd00::1/108", "fd00::/108;", "a/16",
        "10.0.0.0/16/16", "010.0.0.0/16", "10.0.0.0/+16"}) {
    INFO(text);
    CHECK(!Cidr::parse(text));
  }
}
