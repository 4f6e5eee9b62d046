// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maxpods {

/// A block of IPv4 or IPv6 addresses, such as 10.100.0.0/16.
class Cidr {
 public:
  /// Nothing for other text, and where bits behind the prefix are set, as in 10.0.0.1/16.
  static std::optional<Cidr> parse(std::string_view text);

  bool is_ipv6() const { return is_ipv6_; }
  int prefix_length() const { return prefix_length_; }

  /// `10.100.0.0/16`, IPv6 as RFC 5952 writes it.
  std::string text() const;

  /// The address that many after the first. The block must have as many, and `offset` fit into the
  /// last byte.
  std::string address(std::uint8_t offset) const;

 private:
  /// In network order; IPv4 has the first four.
  std::array<unsigned char, 16> first_{};
  bool is_ipv6_ = false;
  int prefix_length_ = 0;
};

}  // namespace maxpods
