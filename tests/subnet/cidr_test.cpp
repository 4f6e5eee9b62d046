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

TEST_CASE("Blocks in blocks") {
  const Cidr subnet = *Cidr::parse("10.0.254.0/23");
  CHECK(subnet.address(511) == "10.0.255.255");
  CHECK(subnet.block(256, 28).text() == "10.0.255.0/28");
  CHECK(subnet.offset_of(*Cidr::parse("10.0.255.16/28")) == 272);
  CHECK(subnet.contains(subnet));
  CHECK(subnet.contains(*Cidr::parse_address("10.0.255.255")));
  CHECK(!subnet.contains(*Cidr::parse_address("10.1.0.0")));
  CHECK(!subnet.contains(*Cidr::parse("10.0.0.0/16")));
  CHECK(subnet.overlaps(*Cidr::parse("10.0.0.0/16")));
  CHECK(!subnet.overlaps(*Cidr::parse("::/0")));
  CHECK(Cidr::parse("255.255.255.0/24")->address(255) == "255.255.255.255");

  const Cidr ipv6 = *Cidr::parse("2600:1f13:a0d:5a00::/64");
  CHECK(ipv6.block(std::uint64_t{0xABCD} << 48U, 80).text() == "2600:1f13:a0d:5a00:abcd::/80");
  CHECK(ipv6.offset_of(*Cidr::parse_address("2600:1f13:a0d:5a00:ffff:ffff:ffff:ffff")) ==
        ~std::uint64_t{0});
}

TEST_CASE("The block that an address stands in") {
  CHECK(Cidr::enclosing("10.0.0.1/16")->text() == "10.0.0.0/16");
  CHECK(Cidr::enclosing("10.0.0.17/28")->text() == "10.0.0.16/28");
  CHECK(Cidr::enclosing("fd00::1/108")->text() == "fd00::/108");
  CHECK(!Cidr::enclosing("10.0.0.1"));
  CHECK(!Cidr::parse_address("10.0.0.1/32"));
  CHECK(!Cidr::parse_address("10.0.0"));
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
