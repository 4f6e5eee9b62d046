// SPDX-License-Identifier: Apache-2.0
#include "plan/room.h"

#include "catch.h"
#include "subnet/random_subnets.h"

using namespace maxpods;

namespace {

constexpr AddressPlacement packed = AddressPlacement::Packed;
constexpr AddressPlacement scattered = AddressPlacement::Scattered;

bool fits(const SubnetRoom& room, AddressDemand need, AddressPlacement address_placement) {
  return left_after(room, need, address_placement).has_value();
}

std::vector<std::string> texts(const std::vector<Cidr>& blocks) {
  std::vector<std::string> result;
  for (const Cidr& block : blocks) result.push_back(block.text());
  return result;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("What an empty subnet has") {
  const SubnetRoom room = room_of_empty(24);
  CHECK(room.free_blocks == 14);
  CHECK(room.loose_addresses == 27);
  CHECK(room.single_addresses() == 251);
  CHECK(room_of_empty(28).single_addresses() == 11);
  CHECK(room_of_empty(16).single_addresses() == 65531);
}

TEST_CASE("Single addresses alone take all there are, wherever they come from") {
  for (const AddressPlacement address_placement : {packed, scattered}) {
    CHECK(fits(room_of_empty(24), {.addresses = 251}, address_placement));
    CHECK_FALSE(fits(room_of_empty(24), {.addresses = 252}, address_placement));
  }
}

TEST_CASE("Prefixes beside single addresses, at both ends") {
  const SubnetRoom room = room_of_empty(24);
  CHECK(fits(room, {.addresses = 27, .prefixes = 14}, packed));
  CHECK_FALSE(fits(room, {.addresses = 28, .prefixes = 14}, packed));
  CHECK(fits(room, {.addresses = 43, .prefixes = 13}, packed));
  CHECK(fits(room, {.addresses = 4, .prefixes = 10}, scattered));
  CHECK_FALSE(fits(room, {.addresses = 5, .prefixes = 10}, scattered));

  const auto left = left_after(room, {.addresses = 30, .prefixes = 5}, packed);
  CHECK(left->free_blocks == 8);
  CHECK(left->loose_addresses == 13);
}

TEST_CASE("A reservation gives prefixes alone, and they come from it first") {
  SubnetRoom room = room_of_empty(24);
  room.reserved_blocks = 4;
  room.free_blocks = 10;
  CHECK(fits(room, {.addresses = 187, .prefixes = 4}, scattered));
  CHECK_FALSE(fits(room, {.addresses = 188, .prefixes = 4}, scattered));
  CHECK(fits(room, {.addresses = 9, .prefixes = 5}, scattered));
  CHECK_FALSE(fits(room, {.addresses = 10, .prefixes = 5}, scattered));
}

TEST_CASE("Reservations that secure a need") {
  const Subnet subnet = test::subnet_of("10.0.0.0/24");
  const SubnetUsage usage = usage_of(subnet);
  const auto secured = [&](std::int64_t singles, std::int64_t prefixes) {
    return texts(
        securing_reservations(subnet, usage, {.addresses = singles, .prefixes = prefixes}));
  };
  CHECK(secured(5, 0).empty());
  CHECK(secured(5, 1) == Texts{"10.0.0.16/28"});
  CHECK(secured(5, 3) == Texts{"10.0.0.64/26"});
  CHECK(secured(5, 4) == Texts{"10.0.0.64/26"});
  // Five blocks do not come in one piece.
  CHECK(secured(5, 5) == Texts{"10.0.0.64/26", "10.0.0.128/28"});
  // A round size would leave too few single addresses.
  CHECK(secured(251 - 48, 3) == Texts{"10.0.0.64/27", "10.0.0.96/28"});
  CHECK(secured(27, 14) == Texts{"10.0.0.16/28", "10.0.0.32/27", "10.0.0.64/26", "10.0.0.128/26",
                                 "10.0.0.192/27", "10.0.0.224/28"});
}

TEST_CASE("With these reservations the worst is as good as the best, on random subnets") {
  test::RandomSubnets random(7);
  int tried = 0;
  for (int round = 0; round < 2000; ++round) {
    Subnet subnet = random.next();
    const SubnetUsage usage = usage_of(subnet);
    const SubnetRoom room = room_of(usage);
    const AddressDemand need{.addresses = static_cast<std::int64_t>(random.number(0, 60)),
                             .prefixes = static_cast<std::int64_t>(random.number(0, 30))};
    if (!fits(room, need, packed)) continue;
    ++tried;
    for (const Cidr& cidr : securing_reservations(subnet, usage, need)) {
      subnet.reservations.push_back({.id = "", .cidr = cidr, .type = ReservationType::Prefix});
    }
    INFO("round " << round << ", " << subnet.cidr.text() << ", " << need.addresses << " and "
                  << need.prefixes);
    REQUIRE(fits(room_of(usage_of(subnet)), need, scattered));
  }
  CHECK(tried > 500);
}
