// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "plan/room.h"

namespace maxpods::test {

/// EC2 for a subnet, address by address: hands out single addresses and whole blocks, from where
/// the placement has it.
class Ec2 {
 public:
  Ec2(const Subnet& subnet, AddressPlacement address_placement)
      : address_placement_(address_placement),
        is_free_(std::size_t{1} << static_cast<unsigned>(32 - subnet.cidr.prefix_length()), true),
        is_reserved_(is_free_.size()),
        gives_prefixes_(is_free_.size() / 16, true),
        is_reserved_block_(is_free_.size() / 16) {
    for (const std::size_t kept :
         {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{3}, is_free_.size() - 1}) {
      is_free_[kept] = false;
    }
    for (const Holding& single : subnet.addresses) is_free_[single.position] = false;
    for (const Holding& prefix : subnet.prefixes) take_block(prefix.position);
    for (const CidrReservation& reservation : subnet.reservations) reserve(subnet, reservation);
  }

  bool give(const AddressDemand& need) {
    for (std::int64_t i = 0; i < need.addresses; ++i) {
      if (!give_single()) return false;
    }
    for (std::int64_t i = 0; i < need.prefixes; ++i) {
      if (!give_prefix()) return false;
    }
    return true;
  }

  /// AvailableIpAddressCount: EC2 counts addresses of reservations as taken.
  std::int64_t available() const {
    std::int64_t count = 0;
    for (std::size_t i = 0; i < is_free_.size(); ++i)
      count += is_free_[i] && !is_reserved_[i] ? 1 : 0;
    return count;
  }

 private:
  void reserve(const Subnet& subnet, const CidrReservation& reservation) {
    const std::size_t first = subnet.cidr.offset_of(reservation.cidr);
    const std::size_t count = std::size_t{1}
                              << static_cast<unsigned>(32 - reservation.cidr.prefix_length());
    const bool is_for_prefixes = reservation.type == ReservationType::Prefix && count >= 16;
    for (std::size_t i = first; i < first + count; ++i) {
      is_reserved_[i] = true;
      gives_prefixes_[i / 16] = is_for_prefixes;
      is_reserved_block_[i / 16] = is_for_prefixes;
    }
  }

  bool is_whole(std::size_t block) const {
    for (std::size_t i = block * 16; i < block * 16 + 16; ++i) {
      if (!is_free_[i]) return false;
    }
    return true;
  }

  void take_block(std::size_t block) {
    for (std::size_t i = block * 16; i < block * 16 + 16; ++i) is_free_[i] = false;
  }

  /// Whether a prefix could come from the block that is in no reservation.
  bool is_open(std::size_t block) const {
    return is_whole(block) && gives_prefixes_[block] && !is_reserved_block_[block];
  }

  bool give_single() {
    const bool from_open_first = address_placement_ == AddressPlacement::Scattered;
    for (const bool from_open : {from_open_first, !from_open_first}) {
      for (std::size_t i = 0; i < is_free_.size(); ++i) {
        if (!is_free_[i] || is_reserved_[i] || is_open(i / 16) != from_open) continue;
        is_free_[i] = false;
        return true;
      }
    }
    return false;
  }

  bool give_prefix() {
    for (const bool from_reserved : {true, false}) {
      for (std::size_t block = 0; block < gives_prefixes_.size(); ++block) {
        if (!is_whole(block) || !gives_prefixes_[block]) continue;
        if (is_reserved_block_[block] != from_reserved) continue;
        take_block(block);
        return true;
      }
    }
    return false;
  }

  AddressPlacement address_placement_;
  std::vector<bool> is_free_;
  std::vector<bool> is_reserved_;
  std::vector<bool> gives_prefixes_;
  std::vector<bool> is_reserved_block_;
};

}  // namespace maxpods::test
