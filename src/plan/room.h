// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "cni/capacity.h"
#include "subnet/usage.h"

namespace maxpods {

/// What is taken from a subnet: single addresses, and blocks of the size that EC2 delegates.
struct AddressDemand {
  std::int64_t addresses = 0;
  std::int64_t prefixes = 0;

  AddressDemand& operator+=(const AddressDemand& other) {
    addresses += other.addresses;
    prefixes += other.prefixes;
    return *this;
  }
  friend AddressDemand operator+(AddressDemand a, const AddressDemand& b) { return a += b; }
  friend bool operator==(const AddressDemand&, const AddressDemand&) = default;
};

/// Where EC2 takes single addresses from: it does not say, so that a plan looks at both ends.
enum class AddressPlacement {
  /// Best: from blocks that are fragmented already, and then from one block after the other, as
  /// where
  /// a reservation keeps the blocks for prefixes.
  Packed,
  /// Worst: each breaks another block before the last prefix is taken.
  Scattered,
};

/// What a subnet has left to give.
struct SubnetRoom {
  /// Free blocks in no reservation, each with that many addresses.
  std::int64_t free_blocks = 0;
  std::int64_t block_size = addresses_per_prefix;
  /// Free addresses besides, in no reservation either.
  std::int64_t loose_addresses = 0;
  /// Free blocks in reservations for prefixes. They give no single address, and prefixes come from
  /// them first (VPC user guide, "Subnet CIDR reservations").
  std::int64_t reserved_blocks = 0;
  /// Of IPv6 they are not: a block has more than nodes ever take, and `block_size` and
  /// `loose_addresses` stand for that many.
  bool counts_addresses = true;

  /// Absent where they are not counted.
  std::optional<std::int64_t> single_addresses() const {
    if (!counts_addresses) return std::nullopt;
    return loose_addresses + free_blocks * block_size;
  }
  std::int64_t blocks() const { return free_blocks + reserved_blocks; }
};

/// What that subnet has left now.
SubnetRoom room_of(const SubnetUsage& usage);

/// The same without the addresses that EC2 counts as taken, but nobody is known to hold.
SubnetRoom room_now(const SubnetUsage& usage, AddressPlacement address_placement);

/// What an empty subnet of that prefix length has, IPv4.
SubnetRoom room_of_empty(int prefix_length);

/// Room for whatever is asked for.
SubnetRoom unlimited_room();

/// What is left once that was taken; nothing where there was not enough.
std::optional<SubnetRoom> left_after(const SubnetRoom& room, const AddressDemand& need,
                                     AddressPlacement address_placement);

/// The blocks to reserve for prefixes so that `need` fits however single addresses are scattered,
/// as few as there can be; none where what is reserved suffices. `need` must fit where they are
/// packed.
std::vector<Cidr> securing_reservations(const Subnet& subnet, const SubnetUsage& usage,
                                        const AddressDemand& need);

}  // namespace maxpods
