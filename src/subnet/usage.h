// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "subnet/subnet.h"

namespace maxpods {

/// What can become of a block of the size that EC2 delegates: a /28, of IPv6 a /80.
enum class BlockState : std::uint8_t {
  /// Delegated to a network interface.
  Prefix,
  /// Free, in a reservation for prefixes.
  Reserved,
  /// Free, but in a reservation that EC2 takes no prefix from by itself: an explicit one, or one
  /// that is smaller than the block.
  Held,
  Free,
  /// Some address in it is used or AWS's, so that no prefix can come from it.
  Broken,
};

struct BlockCounts {
  std::int64_t total = 0;
  std::int64_t prefix = 0;
  std::int64_t reserved = 0;
  std::int64_t held = 0;
  std::int64_t free = 0;
  std::int64_t broken = 0;
};

/// A network interface whose single addresses break blocks that AWS does not break.
struct Breaker {
  InterfaceTable::Index interface = 0;
  /// The addresses that do: so many of `SubnetUsage::breaking`, from that one on.
  std::size_t first = 0;
  std::size_t count = 0;
  std::int64_t blocks = 0;
  /// Blocks that would be whole without it.
  std::int64_t blocks_alone = 0;
};

/// How many addresses of an IPv4 subnet are whose. used + free + kept_addresses is all of it.
struct AddressCounts {
  std::int64_t total = 0;
  std::int64_t used = 0;
  std::int64_t free = 0;
  /// Of the free ones, those in broken blocks: none of them can become a prefix's.
  std::int64_t free_in_broken = 0;
  /// Of the free ones, those in no reservation: where EC2 takes single addresses from.
  std::int64_t free_unreserved = 0;
};

/// A subnet, counted.
struct SubnetUsage {
  BlockCounts counts;
  /// Absent for IPv6: more than there are numbers for.
  std::optional<AddressCounts> addresses;
  /// The free blocks as CIDRs, as few as there can be, in address order.
  std::vector<Cidr> free_runs;
  /// Of these the largest, the first of several.
  std::optional<Cidr> largest_free;
  /// What of it to reserve for prefixes: all, or as much as leaves a single address outside for
  /// each prefix, as network interfaces need one besides.
  std::optional<Cidr> suggested_reservation;
  /// Who breaks most blocks alone first, then who breaks most.
  std::vector<Breaker> breakers;
  /// The single addresses that do, by interface.
  std::vector<Holding> breaking;

  /// What cannot be, and was left out: addresses that a second interface holds, too, or that AWS
  /// keeps.
  std::int64_t held_twice = 0;
  std::int64_t held_though_kept = 0;
  /// How many addresses EC2 counts as taken that no interface or reservation holds; below 0, how
  /// many it counts as available that are held.
  std::int64_t unaccounted = 0;
};

SubnetUsage usage_of(const Subnet& subnet);

/// What has become of each block, in address order: 65,536 of them in an IPv6 subnet.
std::vector<BlockState> blocks_of(const Subnet& subnet);

/// A run of `count` blocks from block `first` on, as CIDRs, as few as there can be.
std::vector<Cidr> aligned_blocks(const Subnet& subnet, std::uint64_t first, std::uint64_t count);

}  // namespace maxpods
