// SPDX-License-Identifier: Apache-2.0
#include "plan/room.h"

#include <algorithm>
#include <bit>

#include "text/number.h"

namespace maxpods {
namespace {

/// A /80 has 2^48 addresses. This number is more than any fleet takes, and sums of it do not
/// overflow.
constexpr std::int64_t addresses_counted_per_ipv6_block = std::int64_t{1} << 32U;

/// A node has no more than 2^16 interfaces with 2^16 addresses each (max_interfaces), and there
/// are no more than 2^17 nodes (max_nodes): 2^49 addresses or blocks. Blocks have 2^4 addresses, so
/// sums do not overflow.
constexpr std::int64_t more_than_any_fleet_takes = std::int64_t{1} << 56U;

std::int64_t blocks_in(const Cidr& cidr) {
  const int bits = delegated_prefix_length(cidr.is_ipv6()) - cidr.prefix_length();
  return std::int64_t{1} << static_cast<unsigned>(bits);
}

/// The smallest of the free runs that has that many blocks, cut to them; nullopt if none has.
std::optional<Cidr> one_block_of(const std::vector<Cidr>& runs, std::int64_t count) {
  std::optional<Cidr> smallest;
  for (const Cidr& run : runs) {
    const bool is_smaller = !smallest || run.prefix_length() > smallest->prefix_length();
    if (blocks_in(run) >= count && is_smaller) smallest = run;
  }
  if (!smallest) return std::nullopt;
  const int shorter_by = std::countr_zero(static_cast<std::uint64_t>(count));
  return smallest->block(0, delegated_prefix_length(smallest->is_ipv6()) - shorter_by);
}

/// Exactly that many blocks, from the largest runs first.
std::vector<Cidr> exact_blocks_of(const Subnet& subnet, std::vector<Cidr> runs,
                                  std::int64_t count) {
  std::ranges::stable_sort(runs, {}, &Cidr::prefix_length);
  std::vector<Cidr> blocks;
  for (const Cidr& run : runs) {
    if (count == 0) break;
    const std::int64_t taken = std::min(count, blocks_in(run));
    const int host_bits = run.bits() - delegated_prefix_length(run.is_ipv6());
    const std::uint64_t first = subnet.cidr.offset_of(run) >> static_cast<unsigned>(host_bits);
    for (const Cidr& block : aligned_blocks(subnet, first, static_cast<std::uint64_t>(taken))) {
      blocks.push_back(block);
    }
    count -= taken;
  }
  std::sort(blocks.begin(), blocks.end());
  return blocks;
}

SubnetRoom room_now(const SubnetUsage& usage, AddressPlacement address_placement) {
  const AddressDemand unaccounted{.addresses = std::max<std::int64_t>(usage.unaccounted, 0)};
  return left_after(room_of(usage), unaccounted, address_placement).value_or(SubnetRoom{});
}

}  // namespace

SubnetRoom room_of(const SubnetUsage& usage) {
  SubnetRoom room{.free_blocks = usage.counts.free, .reserved_blocks = usage.counts.reserved};
  if (usage.addresses) {
    room.loose_addresses = usage.addresses->free_unreserved - room.free_blocks * room.block_size;
  } else {
    room.block_size = room.loose_addresses = addresses_counted_per_ipv6_block;
    room.counts_addresses = false;
  }
  return room;
}

std::vector<SubnetRoom> rooms_now(const std::vector<PlannedSubnet>& subnets,
                                  AddressPlacement address_placement) {
  std::vector<SubnetRoom> rooms;
  for (const PlannedSubnet& planned : subnets) {
    rooms.push_back(room_now(planned.usage, address_placement));
  }
  return rooms;
}

SubnetRoom room_of_empty(int prefix_length) {
  Subnet subnet;
  subnet.cidr = Cidr::parse("10.0.0.0/8")->block(0, prefix_length);
  return room_of(usage_of(subnet));
}

SubnetRoom unlimited_room() {
  return {.free_blocks = more_than_any_fleet_takes, .loose_addresses = more_than_any_fleet_takes};
}

std::optional<SubnetRoom> left_after(const SubnetRoom& room, const AddressDemand& need,
                                     AddressPlacement address_placement) {
  SubnetRoom left = room;
  const std::int64_t from_reserved = std::min(need.prefixes, room.reserved_blocks);
  left.reserved_blocks -= from_reserved;

  const std::int64_t beyond_loose =
      std::max<std::int64_t>(need.addresses - room.loose_addresses, 0);
  const std::int64_t packed = ceil_div(beyond_loose, room.block_size);
  const std::int64_t fragmented = address_placement == AddressPlacement::Packed
                                      ? packed
                                      : std::min(need.addresses, room.free_blocks);
  left.free_blocks -= fragmented + need.prefixes - from_reserved;
  left.loose_addresses += fragmented * room.block_size - need.addresses;
  if (left.free_blocks < 0 || left.loose_addresses < 0) return std::nullopt;
  return left;
}

std::vector<Cidr> securing_reservations(const Subnet& subnet, const SubnetUsage& usage,
                                        const AddressDemand& need) {
  const SubnetRoom room = room_now(usage, AddressPlacement::Packed);
  const std::int64_t count = need.prefixes - room.reserved_blocks;
  if (count <= 0) return {};
  // One block of a round size is simpler to create, if it leaves enough single addresses.
  const auto round = static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(count)));
  const std::optional<Cidr> one = one_block_of(usage.free_runs, round);
  const std::optional<std::int64_t> singles = room.single_addresses();
  const bool leaves_enough = !singles || *singles - round * room.block_size >= need.addresses;
  if (one && leaves_enough) return {*one};
  return exact_blocks_of(subnet, usage.free_runs, count);
}

}  // namespace maxpods
