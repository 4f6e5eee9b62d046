// SPDX-License-Identifier: Apache-2.0
#include "subnet/usage.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <utility>

#include "catch.h"
#include "subnet/random_subnets.h"

using namespace maxpods;

namespace {

using test::subnet_of;

CidrReservation reservation(std::string_view cidr, ReservationType type) {
  return {.id = "scr-1", .cidr = *Cidr::parse(cidr), .type = type};
}

std::vector<std::string> texts(const std::vector<Cidr>& blocks) {
  std::vector<std::string> result;
  for (const Cidr& block : blocks) result.push_back(block.text());
  return result;
}

using Texts = std::vector<std::string>;

/// The same counts, address by address: who holds it, and what may become of it.
struct BruteForce {
  explicit BruteForce(const Subnet& subnet)
      : size(std::size_t{1} << static_cast<unsigned>(32 - subnet.cidr.prefix_length())),
        kept(size),
        in_prefix(size),
        single(size),
        in_prefix_reservation(size),
        in_reservation(size) {
    for (const std::size_t address :
         {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{3}, size - 1}) {
      kept[address] = true;
    }
    for (const Holding& prefix : subnet.prefixes) {
      for (std::size_t i = 0; i < 16; ++i) in_prefix[prefix.position * 16 + i] = true;
    }
    for (const Holding& address : subnet.addresses) {
      if (!kept[address.position]) single[address.position] = true;
    }
    for (const CidrReservation& reserved : subnet.reservations) {
      const std::size_t first = subnet.cidr.offset_of(reserved.cidr);
      const std::size_t count = std::size_t{1}
                                << static_cast<unsigned>(32 - reserved.cidr.prefix_length());
      for (std::size_t i = first; i < first + count; ++i) {
        in_reservation[i] = true;
        in_prefix_reservation[i] = reserved.type == ReservationType::Prefix;
      }
    }
  }

  bool is_used(std::size_t address) const { return in_prefix[address] || single[address]; }
  bool is_free(std::size_t address) const { return !is_used(address) && !kept[address]; }

  BlockState state(std::size_t block) const {
    std::size_t free = 0;
    std::size_t reserved = 0;
    std::size_t for_prefixes = 0;
    for (std::size_t i = block * 16; i < block * 16 + 16; ++i) {
      if (in_prefix[i]) return BlockState::Prefix;
      if (is_free(i)) ++free;
      if (in_reservation[i]) ++reserved;
      if (in_prefix_reservation[i]) ++for_prefixes;
    }
    if (free < 16) return BlockState::Fragmented;
    if (for_prefixes == 16) {
      // One reservation must hold the whole block, which two of eight addresses do not: but those
      // are never made here.
      return BlockState::Reserved;
    }
    return reserved > 0 ? BlockState::Held : BlockState::Free;
  }

  std::size_t size;
  std::vector<bool> kept;
  std::vector<bool> in_prefix;
  std::vector<bool> single;
  std::vector<bool> in_prefix_reservation;
  std::vector<bool> in_reservation;
};

/// The largest aligned block of free blocks, by trying all.
std::optional<std::string> largest_free(const Subnet& subnet, const BruteForce& truth) {
  const std::size_t blocks = truth.size / 16;
  for (std::size_t count = std::bit_floor(blocks); count > 0; count /= 2) {
    for (std::size_t first = 0; first + count <= blocks; first += count) {
      bool all_free = true;
      for (std::size_t i = first; i < first + count && all_free; ++i) {
        all_free = truth.state(i) == BlockState::Free;
      }
      const int length = 28 - static_cast<int>(std::bit_width(count)) + 1;
      if (all_free) return subnet.cidr.block(first * 16, length).text();
    }
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("A fresh subnet has two blocks that AWS breaks") {
  const SubnetUsage usage = usage_of(subnet_of("10.0.0.0/24"));
  CHECK(usage.counts.total == 16);
  CHECK(usage.counts.free == 14);
  CHECK(usage.counts.fragmented == 2);
  CHECK(usage.addresses->total == 256);
  CHECK(usage.addresses->free == 251);
  CHECK(usage.addresses->free_in_fragmented == 27);
  CHECK(texts(usage.free_runs) == Texts{"10.0.0.16/28", "10.0.0.32/27", "10.0.0.64/26",
                                        "10.0.0.128/26", "10.0.0.192/27", "10.0.0.224/28"});
  CHECK(usage.largest_free->text() == "10.0.0.64/26");

  CHECK(usage_of(subnet_of("10.0.0.0/28")).counts.free == 0);
  CHECK(usage_of(subnet_of("10.0.0.0/28")).addresses->free == 11);
  CHECK(!usage_of(subnet_of("10.0.0.0/27")).largest_free);
  CHECK(usage_of(subnet_of("10.0.0.0/16")).counts.free == 4094);
}

TEST_CASE("A fresh IPv6 subnet") {
  Subnet subnet = subnet_of("2600:1f13:a0d:5a00::/64");
  subnet.addresses = {{.position = (std::uint64_t{7} << 48U) + 9}, {.position = 1}};
  subnet.prefixes = {{.position = 3}};
  const SubnetUsage usage = usage_of(subnet);
  CHECK(usage.counts.total == 65536);
  CHECK(usage.counts.prefix == 1);
  CHECK(usage.counts.fragmented == 3);
  CHECK(usage.counts.free == 65532);
  CHECK(!usage.addresses);
  CHECK(usage.in_aws_reserved == 1);
  CHECK(usage.largest_free->text() == "2600:1f13:a0d:5a00:4000::/66");
}

TEST_CASE("What reservations do to free blocks") {
  Subnet subnet = subnet_of("10.0.0.0/24");
  subnet.reservations = {reservation("10.0.0.64/26", ReservationType::Prefix),
                         reservation("10.0.0.128/27", ReservationType::Explicit),
                         reservation("10.0.0.160/30", ReservationType::Explicit),
                         reservation("10.0.0.176/29", ReservationType::Prefix)};
  subnet.prefixes = {{.position = 4}};
  subnet.addresses = {{.position = 80}, {.position = 128}};
  const SubnetUsage usage = usage_of(subnet);
  CHECK(usage.counts.prefix == 1);
  CHECK(usage.counts.reserved == 2);
  CHECK(usage.counts.held == 3);
  CHECK(usage.counts.fragmented == 4);
  CHECK(usage.counts.free == 6);
  // 256 less 5 kept, 18 used; less what is free in the reservations: 47, 31, 4 and 8.
  CHECK(usage.addresses->free == 233);
  CHECK(usage.addresses->free_unreserved == 143);
}

TEST_CASE("Who breaks blocks, worst first") {
  Subnet subnet = subnet_of("10.0.0.0/24");
  subnet.addresses = {{.position = 20, .interface = 0},  {.position = 21, .interface = 1},
                      {.position = 40, .interface = 1},  {.position = 60, .interface = 1},
                      {.position = 41, .interface = 1},  {.position = 5, .interface = 2},
                      {.position = 100, .interface = 3}, {.position = 120, .interface = 3}};
  const SubnetUsage usage = usage_of(subnet);
  // Interface 2 is in a block that AWS breaks anyway.
  REQUIRE(usage.fragmenting_interfaces.size() == 3);
  const FragmentingInterface& worst = usage.fragmenting_interfaces[0];
  CHECK(worst.interface == 1);
  CHECK(worst.blocks == 3);
  CHECK(worst.blocks_alone == 2);
  CHECK(worst.count == 4);
  CHECK(usage.fragmenting[worst.first].position == 21);
  CHECK(usage.fragmenting_interfaces[1].interface == 3);
  CHECK(usage.fragmenting_interfaces[1].blocks_alone == 2);
  CHECK(usage.fragmenting_interfaces[2].interface == 0);
  CHECK(usage.fragmenting_interfaces[2].blocks_alone == 0);
}

TEST_CASE("What cannot be is counted, once") {
  Subnet subnet = subnet_of("10.0.0.0/24");
  subnet.addresses = {{.position = 20, .interface = 0},
                      {.position = 20, .interface = 1},
                      {.position = 33, .interface = 0},
                      {.position = 255, .interface = 0}};
  subnet.prefixes = {{.position = 2}, {.position = 2, .interface = 1}, {.position = 0}};
  const SubnetUsage usage = usage_of(subnet);
  CHECK(usage.held_twice == 3);
  CHECK(usage.in_aws_reserved == 2);
  CHECK(usage.addresses->used == 17);
  CHECK(usage.addresses->free == 256 - 5 - 17);
}

TEST_CASE("A reservation leaves single addresses for the interfaces that hold prefixes") {
  Subnet subnet = subnet_of("10.0.0.0/26");
  CHECK(usage_of(subnet).suggested_reservation->text() == "10.0.0.16/28");
  for (std::uint64_t i = 4; i < 63; ++i) {
    if (i < 16 || i >= 32) subnet.addresses.push_back({.position = i});
  }
  // The one free block is all there is: no interface could be made beside it.
  CHECK(usage_of(subnet).largest_free->text() == "10.0.0.16/28");
  CHECK_FALSE(usage_of(subnet).suggested_reservation);
}

TEST_CASE("EC2's own count is held against the interfaces") {
  Subnet subnet = subnet_of("10.0.0.0/24");
  subnet.reservations = {reservation("10.0.0.64/26", ReservationType::Prefix)};
  const auto unaccounted = [&](std::int64_t available) {
    subnet.available_addresses = available;
    return usage_of(subnet).unaccounted;
  };
  // With the reservation counted as taken or not, both are right.
  CHECK(unaccounted(251) == 0);
  CHECK(unaccounted(187) == 0);
  CHECK(unaccounted(180) == 7);
  CHECK(unaccounted(253) == -2);
}

TEST_CASE("Counts agree with a count of every address, on random subnets") {
  test::RandomSubnets random(20261123);
  for (int round = 0; round < 3000; ++round) {
    const Subnet subnet = random.next();
    const BruteForce truth(subnet);
    const SubnetUsage usage = usage_of(subnet);
    const std::vector<BlockState> states = blocks_of(subnet);
    INFO("round " << round << ", " << subnet.cidr.text());

    REQUIRE(states.size() == truth.size / 16);
    bool same_states = true;
    for (std::size_t block = 0; block < states.size(); ++block) {
      same_states = same_states && states[block] == truth.state(block);
    }
    REQUIRE(same_states);
    std::int64_t used = 0;
    std::int64_t free = 0;
    std::int64_t free_in_fragmented = 0;
    std::int64_t free_unreserved = 0;
    for (std::size_t address = 0; address < truth.size; ++address) {
      used += truth.is_used(address) ? 1 : 0;
      if (!truth.is_free(address)) continue;
      ++free;
      free_in_fragmented += states[address / 16] == BlockState::Fragmented ? 1 : 0;
      free_unreserved += truth.in_reservation[address] ? 0 : 1;
    }
    REQUIRE(usage.addresses->used == used);
    REQUIRE(usage.addresses->free == free);
    REQUIRE(usage.addresses->free_in_fragmented == free_in_fragmented);
    REQUIRE(usage.addresses->free_unreserved == free_unreserved);
    const BlockCounts& counts = usage.counts;
    REQUIRE(counts.total ==
            counts.prefix + counts.reserved + counts.held + counts.free + counts.fragmented);

    const auto expected = largest_free(subnet, truth);
    REQUIRE(usage.largest_free.has_value() == expected.has_value());
    if (expected) REQUIRE(usage.largest_free->text() == *expected);
    std::vector<bool> in_run(states.size());
    bool runs_are_free = true;
    for (const Cidr& run : usage.free_runs) {
      const std::uint64_t first = subnet.cidr.offset_of(run) / 16;
      const std::uint64_t length = std::uint64_t{1}
                                   << static_cast<unsigned>(28 - run.prefix_length());
      for (std::uint64_t block = first; block < first + length; ++block) {
        runs_are_free = runs_are_free && truth.state(block) == BlockState::Free && !in_run[block];
        in_run[block] = true;
      }
    }
    REQUIRE(runs_are_free);
    REQUIRE(std::ranges::count(in_run, true) == counts.free);

    std::map<std::uint64_t, std::set<InterfaceTable::Index>> interfaces_of_block;
    for (const Holding& holding : subnet.addresses) {
      const std::uint64_t block = holding.position / 16;
      const bool is_edge = block == 0 || block == states.size() - 1;
      if (!is_edge) interfaces_of_block[block].insert(holding.interface);
    }
    std::set<InterfaceTable::Index> fragmenting;
    for (const auto& entry : interfaces_of_block) {
      fragmenting.insert(entry.second.begin(), entry.second.end());
    }
    REQUIRE(usage.fragmenting_interfaces.size() == fragmenting.size());
    for (const FragmentingInterface& holder : usage.fragmenting_interfaces) {
      std::int64_t blocks = 0;
      std::int64_t alone = 0;
      for (const auto& entry : interfaces_of_block) {
        if (!entry.second.contains(holder.interface)) continue;
        ++blocks;
        alone += entry.second.size() == 1 ? 1 : 0;
      }
      REQUIRE(holder.blocks == blocks);
      REQUIRE(holder.blocks_alone == alone);
    }
  }
}

TEST_CASE("Names of interfaces, each once") {
  InterfaceTable table;
  CHECK(table.add({.id = "eni-1", .description = "one", .instance_id = ""}) == 0);
  CHECK(table.add({.id = "eni-2", .description = "", .instance_id = "i-2"}) == 1);
  CHECK(!table.add({.id = "eni-1", .description = "again", .instance_id = "i-1"}));
  InterfaceTable moved = std::move(table);
  CHECK(!moved.add({.id = "eni-2", .description = "again", .instance_id = ""}));
  CHECK(moved.add({.id = "eni-3", .description = "three", .instance_id = "i-3"}) == 2);
  CHECK(moved.names(0).description == "one");
  CHECK(moved.names(1).id == "eni-2");
  CHECK(moved.names(1).instance_id == "i-2");
  CHECK(moved.names(2).description == "three");
}
