// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace maxpods {

/// A block of IPv4 or IPv6 addresses, such as 10.100.0.0/16; one address is a block of one.
class Cidr {
 public:
  /// Nothing for other text, and where bits behind the prefix are set, as in 10.0.0.1/16.
  static std::optional<Cidr> parse(std::string_view text);

  /// The block that `10.0.0.1/16` stands in. Nothing for text that is no address with a prefix.
  static std::optional<Cidr> enclosing(std::string_view text);

  /// The block of one that an address without a prefix is.
  static std::optional<Cidr> parse_address(std::string_view text);

  bool is_ipv6() const { return is_ipv6_; }
  int prefix_length() const { return prefix_length_; }

  /// 32 for IPv4, 128 for IPv6.
  int bits() const { return is_ipv6_ ? 128 : 32; }

  /// `10.100.0.0/16`, IPv6 as RFC 5952 writes it.
  std::string text() const;

  /// The address that many after the first, which the block must have.
  std::string address(std::uint64_t offset) const;

  /// The block of that prefix length that starts `offset` addresses after the first.
  Cidr block(std::uint64_t offset, int prefix_length) const;

  /// Whether all of `other` is in this block.
  bool contains(const Cidr& other) const;

  bool overlaps(const Cidr& other) const { return contains(other) || other.contains(*this); }

  /// How many addresses `inner`, which must be in this block, starts after it. A block of IPv6 must
  /// be a /64 or smaller.
  std::uint64_t offset_of(const Cidr& inner) const { return inner.low_bits() - low_bits(); }

  /// By the first address, and of those that start there the largest first.
  friend bool operator<(const Cidr& a, const Cidr& b) {
    return std::tie(a.first_, a.prefix_length_) < std::tie(b.first_, b.prefix_length_);
  }
  friend bool operator==(const Cidr&, const Cidr&) = default;

 private:
  /// The last 64 bits of the first address; IPv4 has but 32.
  std::uint64_t low_bits() const;

  /// In network order; IPv4 has the first four.
  std::array<unsigned char, 16> first_{};
  bool is_ipv6_ = false;
  int prefix_length_ = 0;
};

}  // namespace maxpods
