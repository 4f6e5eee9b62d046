// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "subnet/subnet.h"

namespace maxpods {

/// The state of a block of the size that EC2 delegates: a /28, for IPv6 a /80.
enum class BlockState : std::uint8_t {
  /// Delegated to a network interface.
  Prefix,
  /// Free, in a reservation for prefixes.
  Reserved,
  /// Free, but in a reservation from which EC2 does not choose prefixes: an explicit one, or one
  /// that is smaller than the block.
  Held,
  Free,
  /// Not available for a prefix: an address in it is used, or reserved by AWS.
  Fragmented,
};

struct BlockCounts {
  std::int64_t total = 0;
  std::int64_t prefix = 0;
  std::int64_t reserved = 0;
  std::int64_t held = 0;
  std::int64_t free = 0;
  std::int64_t fragmented = 0;
};

/// A network interface with single addresses in blocks without addresses that AWS reserves.
struct FragmentingInterface {
  InterfaceTable::Index interface = 0;
  /// These addresses: `count` of `SubnetUsage::fragmenting`, from index `first` on.
  std::size_t first = 0;
  std::size_t count = 0;
  std::int64_t blocks = 0;
  /// The blocks with addresses of no other interface.
  std::int64_t blocks_alone = 0;
};

/// The addresses of an IPv4 subnet. total = used + free + aws_reserved_addresses.
struct AddressCounts {
  std::int64_t total = 0;
  std::int64_t used = 0;
  std::int64_t free = 0;
  /// Free addresses in fragmented blocks, which are not available for prefixes.
  std::int64_t free_in_fragmented = 0;
  /// Free addresses outside of reservations, from which EC2 takes single addresses.
  std::int64_t free_unreserved = 0;
};

/// The usage of a subnet.
struct SubnetUsage {
  BlockCounts counts;
  /// Absent for IPv6: a /64 has more than 63 bits can count.
  std::optional<AddressCounts> addresses;
  /// The free blocks as the fewest CIDRs, in address order.
  std::vector<Cidr> free_runs;
  /// The largest of these; the first of several.
  std::optional<Cidr> largest_free;
  /// The part of it to reserve for prefixes: all, or as much as leaves a single address outside for
  /// each prefix, which its network interface needs.
  std::optional<Cidr> suggested_reservation;
  /// By `blocks_alone`, then by `blocks`, the largest first.
  std::vector<FragmentingInterface> fragmenting_interfaces;
  /// Their single addresses, by interface.
  std::vector<Holding> fragmenting;

  /// Contradictory records, which were left out: addresses of a second interface, or those that AWS
  /// reserves.
  std::int64_t held_twice = 0;
  std::int64_t in_aws_reserved = 0;
  /// The number of addresses that EC2 counts as taken, without an interface or reservation that
  /// holds them; negative if EC2 counts more as available than are free.
  std::int64_t unaccounted = 0;
};

SubnetUsage usage_of(const Subnet& subnet);

/// The state of each block, in address order; an IPv6 subnet has 65,536.
std::vector<BlockState> blocks_of(const Subnet& subnet);

/// The blocks from index `first` on as the fewest CIDRs.
std::vector<Cidr> aligned_blocks(const Subnet& subnet, std::uint64_t first, std::uint64_t count);

}  // namespace maxpods
