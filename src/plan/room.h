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

/// Where EC2 takes single addresses from. EC2 does not document it, so a plan has the best and the
/// worst case.
enum class AddressPlacement {
  /// Best: from fragmented blocks, and then from one block after the other, as with a reservation
  /// that keeps blocks for prefixes.
  Packed,
  /// Worst: each address fragments another block before the last prefix is taken.
  Scattered,
};

/// What a subnet has left to give.
struct SubnetRoom {
  /// Free blocks in no reservation, each with that many addresses.
  std::int64_t free_blocks = 0;
  std::int64_t block_size = addresses_per_prefix;
  /// Free addresses in other blocks, in no reservation either.
  std::int64_t loose_addresses = 0;
  /// Free blocks in reservations for prefixes. They give no single address, and prefixes come from
  /// them first (VPC user guide, "Subnet CIDR reservations").
  std::int64_t reserved_blocks = 0;
  /// False for IPv6: a block has more addresses than any fleet takes, and `block_size` and
  /// `loose_addresses` are numbers that no fleet exceeds.
  bool counts_addresses = true;

  /// Absent if they are not counted.
  std::optional<std::int64_t> single_addresses() const {
    if (!counts_addresses) return std::nullopt;
    return available();
  }
  std::int64_t blocks() const { return free_blocks + reserved_blocks; }
  /// AvailableIpAddressCount, by which subnet discovery chooses: reservations count as taken.
  std::int64_t available() const { return loose_addresses + free_blocks * block_size; }
};

/// A subnet that takes part in a plan.
struct PlannedSubnet {
  Subnet subnet;
  SubnetUsage usage;
};

/// What the subnet has left, including addresses that EC2 counts as taken without a known holder.
SubnetRoom room_of(const SubnetUsage& usage);

/// By subnet, the same without these addresses.
std::vector<SubnetRoom> rooms_now(const std::vector<PlannedSubnet>& subnets,
                                  AddressPlacement address_placement);

/// What an empty IPv4 subnet of that prefix length has.
SubnetRoom room_of_empty(int prefix_length);

/// Room for any fleet.
SubnetRoom unlimited_room();

/// What is left after that is taken; nullopt if there is not enough.
std::optional<SubnetRoom> left_after(const SubnetRoom& room, const AddressDemand& need,
                                     AddressPlacement address_placement);

/// The fewest blocks to reserve for prefixes so that `need` fits in the worst case; none if the
/// existing reservations suffice. `need` must fit in the best case.
std::vector<Cidr> securing_reservations(const Subnet& subnet, const SubnetUsage& usage,
                                        const AddressDemand& need);

}  // namespace maxpods
