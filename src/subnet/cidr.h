// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace maxpods {

/// A block of IPv4 or IPv6 addresses, such as 10.100.0.0/16; one address is a block of one.
class Cidr {
 public:
  /// nullopt for other text, and for set bits behind the prefix, as in 10.0.0.1/16.
  static std::optional<Cidr> parse(std::string_view text);

  /// The block around `10.0.0.1/16`. nullopt for text that is not an address with a prefix length.
  static std::optional<Cidr> enclosing(std::string_view text);

  /// An address without a prefix length, as a block of one.
  static std::optional<Cidr> parse_address(std::string_view text);

  bool is_ipv6() const { return is_ipv6_; }
  int prefix_length() const { return prefix_length_; }

  /// 32 for IPv4, 128 for IPv6.
  int bits() const { return is_ipv6_ ? 128 : 32; }

  /// `10.100.0.0/16`, IPv6 as RFC 5952 writes it.
  std::string text() const;

  /// The address at `offset` from the first; must be in the block.
  std::string address(std::uint64_t offset) const;

  /// The block of that prefix length at `offset` from the first address.
  Cidr block(std::uint64_t offset, int prefix_length) const;

  /// Whether all of `other` is in this block.
  bool contains(const Cidr& other) const;

  bool overlaps(const Cidr& other) const { return contains(other) || other.contains(*this); }

  /// The number of addresses from the start of this block to that of `inner`, which must be in it.
  /// A block of IPv6 must be a /64 or smaller.
  std::uint64_t offset_of(const Cidr& inner) const { return inner.low_bits() - low_bits(); }

  /// By the first address; of blocks with the same one, the largest comes first.
  friend bool operator<(const Cidr& a, const Cidr& b) {
    return std::tie(a.first_, a.prefix_length_) < std::tie(b.first_, b.prefix_length_);
  }
  friend bool operator==(const Cidr&, const Cidr&) = default;

 private:
  /// The last 64 bits of the first address; 32 for IPv4.
  std::uint64_t low_bits() const;

  /// In network order; IPv4 uses four bytes.
  std::array<unsigned char, 16> first_{};
  bool is_ipv6_ = false;
  int prefix_length_ = 0;
};

/// Blocks that do not overlap, each with an index.
class DisjointBlocks {
 public:
  /// The smallest index among the blocks that overlap this one.
  std::optional<std::size_t> overlapping(const Cidr& block) const;

  /// Adds the block, unless it overlaps others: then returns the smallest index among those.
  std::optional<std::size_t> add(const Cidr& block, std::size_t index);

 private:
  using Indices = std::map<Cidr, std::size_t>;

  /// IPv4 and IPv6: the order of Cidr is that of blocks of one family.
  std::array<Indices, 2> families_;
};

}  // namespace maxpods
