// SPDX-License-Identifier: Apache-2.0
#include "subnet/usage.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <tuple>
#include <utility>

namespace maxpods {
namespace {

/// A subnet as a sequence of blocks of equal size.
struct Grid {
  explicit Grid(const Cidr& cidr)
      : block_bits(static_cast<unsigned>(cidr.bits() - delegated_prefix_length(cidr.is_ipv6()))),
        blocks(std::uint64_t{1} << static_cast<unsigned>(delegated_prefix_length(cidr.is_ipv6()) -
                                                         cidr.prefix_length())),
        last_address((blocks << block_bits) - 1) {}

  std::uint64_t block_of(std::uint64_t address) const { return address >> block_bits; }
  std::uint64_t block_size() const { return std::uint64_t{1} << block_bits; }
  bool has_aws_reserved(std::uint64_t block) const { return block == 0 || block == blocks - 1; }
  bool is_aws_reserved(std::uint64_t address) const {
    return address < aws_reserved_at_start || address == last_address;
  }

  unsigned block_bits;
  std::uint64_t blocks;
  /// Not the count of addresses, which exceeds 64 bits for a /64.
  std::uint64_t last_address;
};

/// Sorts by position, and removes all but the first of each. Returns the number of those removed.
std::int64_t remove_repeated(std::vector<Holding>& holdings) {
  std::ranges::stable_sort(holdings, {}, &Holding::position);
  const auto same_position = [](const Holding& a, const Holding& b) {
    return a.position == b.position;
  };
  const auto rest = std::unique(holdings.begin(), holdings.end(), same_position);
  const std::int64_t count = holdings.end() - rest;
  holdings.erase(rest, holdings.end());
  return count;
}

class Counter {
 public:
  explicit Counter(const Subnet& subnet)
      : subnet_(subnet), grid_(subnet.cidr), singles_(subnet.addresses) {
    blocks_.assign(grid_.blocks, BlockState::Free);
  }

  std::vector<BlockState> take_blocks() {
    mark_blocks();
    return std::move(blocks_);
  }

  SubnetUsage take() {
    mark_blocks();
    count_blocks();
    if (!subnet_.cidr.is_ipv6()) count_addresses();
    find_free_runs();
    suggest_reservation();
    find_fragmenting_interfaces();
    return std::move(usage_);
  }

 private:
  BlockState& state_of(std::uint64_t address) { return blocks_[grid_.block_of(address)]; }

  void mark_blocks() {
    mark_reservations();
    mark_prefixes();
    mark_fragmented();
  }

  void mark_reservations() {
    const int block_length = delegated_prefix_length(subnet_.cidr.is_ipv6());
    for (const CidrReservation& reservation : subnet_.reservations) {
      const bool has_blocks = reservation.cidr.prefix_length() <= block_length;
      const bool gives_prefixes = has_blocks && reservation.type == ReservationType::Prefix;
      const std::uint64_t first = grid_.block_of(subnet_.cidr.offset_of(reservation.cidr));
      const std::uint64_t count = has_blocks ? std::uint64_t{1} << static_cast<unsigned>(
                                                   block_length - reservation.cidr.prefix_length())
                                             : 1;
      std::fill_n(blocks_.begin() + static_cast<std::ptrdiff_t>(first), count,
                  gives_prefixes ? BlockState::Reserved : BlockState::Held);
    }
  }

  void mark_prefixes() {
    for (const Holding& prefix : subnet_.prefixes) {
      BlockState& state = blocks_[prefix.position];
      if (state == BlockState::Prefix) ++usage_.held_twice;
      if (grid_.has_aws_reserved(prefix.position)) {
        ++usage_.in_aws_reserved;
      } else {
        state = BlockState::Prefix;
      }
    }
  }

  void mark_fragmented() {
    usage_.held_twice += remove_repeated(singles_);
    usage_.in_aws_reserved +=
        remove_if([&](const Holding& single) { return grid_.is_aws_reserved(single.position); });
    usage_.held_twice += remove_if(
        [&](const Holding& single) { return state_of(single.position) == BlockState::Prefix; });
    for (const Holding& single : singles_) state_of(single.position) = BlockState::Fragmented;
    blocks_.front() = blocks_.back() = BlockState::Fragmented;
  }

  /// The number of single addresses that were removed.
  template <typename Condition>
  std::int64_t remove_if(Condition condition) {
    return static_cast<std::int64_t>(std::erase_if(singles_, condition));
  }

  void count_blocks() {
    const auto count = [&](BlockState state) { return std::ranges::count(blocks_, state); };
    usage_.counts = {.total = static_cast<std::int64_t>(grid_.blocks),
                     .prefix = count(BlockState::Prefix),
                     .reserved = count(BlockState::Reserved),
                     .held = count(BlockState::Held),
                     .free = count(BlockState::Free),
                     .fragmented = count(BlockState::Fragmented)};
  }

  /// For IPv4 only.
  void count_addresses() {
    const BlockCounts& blocks = usage_.counts;
    const auto block_size = static_cast<std::int64_t>(grid_.block_size());
    AddressCounts addresses;
    addresses.total = blocks.total * block_size;
    addresses.used = static_cast<std::int64_t>(singles_.size()) + blocks.prefix * block_size;
    addresses.free = addresses.total - addresses.used - aws_reserved_addresses;
    addresses.free_in_fragmented =
        addresses.free - (blocks.reserved + blocks.held + blocks.free) * block_size;
    addresses.free_unreserved = addresses.free;
    for (const CidrReservation& reservation : subnet_.reservations) {
      addresses.free_unreserved -= free_in(reservation.cidr);
    }
    usage_.addresses = addresses;
    compare_with_ec2(addresses);
  }

  /// EC2 counts free addresses of a reservation as taken, once the reservation is made.
  void compare_with_ec2(const AddressCounts& addresses) {
    if (!subnet_.available_addresses) return;
    const std::int64_t available = *subnet_.available_addresses;
    usage_.unaccounted =
        std::clamp(available, addresses.free_unreserved, addresses.free) - available;
  }

  /// The free addresses of a part of an IPv4 subnet.
  std::int64_t free_in(const Cidr& part) {
    const std::uint64_t first = subnet_.cidr.offset_of(part);
    const std::uint64_t end =
        first + (std::uint64_t{1} << static_cast<unsigned>(part.bits() - part.prefix_length()));
    std::int64_t free = 0;
    for (std::uint64_t address = first; address < end; ++address) {
      if (!grid_.is_aws_reserved(address) && state_of(address) != BlockState::Prefix) ++free;
    }
    const auto begin_of = [&](std::uint64_t address) {
      return std::ranges::lower_bound(singles_, address, {}, &Holding::position);
    };
    return free - (begin_of(end) - begin_of(first));
  }

  void find_free_runs() {
    const auto is_free = [](BlockState state) { return state == BlockState::Free; };
    auto run = std::ranges::find_if(blocks_, is_free);
    while (run != blocks_.end()) {
      const auto end = std::find_if_not(run, blocks_.end(), is_free);
      std::ranges::move(aligned_blocks(subnet_, static_cast<std::uint64_t>(run - blocks_.begin()),
                                       static_cast<std::uint64_t>(end - run)),
                        std::back_inserter(usage_.free_runs));
      run = std::find_if(end, blocks_.end(), is_free);
    }
    const auto largest = std::ranges::min_element(usage_.free_runs, {}, &Cidr::prefix_length);
    if (largest != usage_.free_runs.end()) usage_.largest_free = *largest;
  }

  void suggest_reservation() {
    if (!usage_.largest_free) return;
    const int block_length = delegated_prefix_length(subnet_.cidr.is_ipv6());
    for (int length = usage_.largest_free->prefix_length(); length <= block_length; ++length) {
      const std::int64_t blocks = std::int64_t{1} << static_cast<unsigned>(block_length - length);
      const auto size = blocks * static_cast<std::int64_t>(grid_.block_size());
      if (usage_.addresses && usage_.addresses->free_unreserved - size < blocks) continue;
      usage_.suggested_reservation = usage_.largest_free->block(0, length);
      return;
    }
  }

  /// By block: whether several network interfaces have addresses in it.
  std::vector<bool> shared_blocks() const {
    std::vector<bool> shared(grid_.blocks);
    for (std::size_t i = 1; i < singles_.size(); ++i) {
      const std::uint64_t block = grid_.block_of(singles_[i].position);
      const bool same_block = grid_.block_of(singles_[i - 1].position) == block;
      if (same_block && singles_[i - 1].interface != singles_[i].interface) shared[block] = true;
    }
    return shared;
  }

  void find_fragmenting_interfaces() {
    const std::vector<bool> shared = shared_blocks();
    usage_.fragmenting = std::move(singles_);
    std::erase_if(usage_.fragmenting, [&](const Holding& holding) {
      return grid_.has_aws_reserved(grid_.block_of(holding.position));
    });
    std::ranges::stable_sort(usage_.fragmenting, {}, &Holding::interface);
    for (std::size_t i = 0; i < usage_.fragmenting.size(); ++i) {
      const Holding& holding = usage_.fragmenting[i];
      const bool is_new = i == 0 || usage_.fragmenting[i - 1].interface != holding.interface;
      if (is_new) {
        usage_.fragmenting_interfaces.push_back({.interface = holding.interface, .first = i});
      }
      FragmentingInterface& holder = usage_.fragmenting_interfaces.back();
      ++holder.count;
      const std::uint64_t block = grid_.block_of(holding.position);
      if (!is_new && grid_.block_of(usage_.fragmenting[i - 1].position) == block) continue;
      ++holder.blocks;
      if (!shared[block]) ++holder.blocks_alone;
    }
    std::ranges::stable_sort(usage_.fragmenting_interfaces, std::ranges::greater(),
                             [](const FragmentingInterface& holder) {
                               return std::tuple(holder.blocks_alone, holder.blocks);
                             });
  }

  const Subnet& subnet_;
  Grid grid_;
  /// Sorted, without contradictory ones.
  std::vector<Holding> singles_;
  std::vector<BlockState> blocks_;
  SubnetUsage usage_;
};

}  // namespace

std::vector<Cidr> aligned_blocks(const Subnet& subnet, std::uint64_t first, std::uint64_t count) {
  const Grid grid(subnet.cidr);
  const int block_length = delegated_prefix_length(subnet.cidr.is_ipv6());
  std::vector<Cidr> blocks;
  while (count > 0) {
    const int alignment = first == 0 ? block_length : std::countr_zero(first);
    const int size_bits = std::min(alignment, static_cast<int>(std::bit_width(count)) - 1);
    blocks.push_back(subnet.cidr.block(first << grid.block_bits, block_length - size_bits));
    first += std::uint64_t{1} << static_cast<unsigned>(size_bits);
    count -= std::uint64_t{1} << static_cast<unsigned>(size_bits);
  }
  return blocks;
}

SubnetUsage usage_of(const Subnet& subnet) { return Counter(subnet).take(); }

std::vector<BlockState> blocks_of(const Subnet& subnet) { return Counter(subnet).take_blocks(); }

}  // namespace maxpods
