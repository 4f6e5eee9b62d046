// SPDX-License-Identifier: Apache-2.0
#include "subnet/cidr.h"

#include <arpa/inet.h>

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "text/number.h"

namespace maxpods {
namespace {

using Bytes = std::array<unsigned char, 16>;

constexpr int bits_per_byte = 8;

/// `address` with the bits behind the prefix cleared.
Bytes masked(Bytes address, int prefix_length) {
  for (std::size_t i = 0; i < address.size(); ++i) {
    const int kept = std::clamp(prefix_length - static_cast<int>(i) * bits_per_byte, 0, 8);
    address[i] = static_cast<unsigned char>(address[i] & (0xFF00U >> static_cast<unsigned>(kept)));
  }
  return address;
}

std::string address_text(const Bytes& address, bool is_ipv6) {
  std::array<char, INET6_ADDRSTRLEN> buffer{};
  inet_ntop(is_ipv6 ? AF_INET6 : AF_INET, address.data(), buffer.data(), buffer.size());
  return buffer.data();
}

/// A number from 0 to `bits`, without a sign or leading zeros.
std::optional<int> parse_prefix_length(std::string_view text, int bits) {
  const std::optional<int> length = parse_integer(text);
  const bool is_valid = length >= 0 && length <= bits && std::to_string(*length) == text;
  return is_valid ? length : std::nullopt;
}

}  // namespace

std::optional<Cidr> Cidr::parse(std::string_view text) {
  const std::optional<Cidr> block = enclosing(text);
  const std::optional<Cidr> first = parse_address(text.substr(0, text.find('/')));
  if (!block || block->first_ != first->first_) return std::nullopt;
  return block;
}

std::optional<Cidr> Cidr::enclosing(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  std::optional<Cidr> cidr = parse_address(text.substr(0, slash));
  if (!cidr) return std::nullopt;
  const std::optional<int> length = parse_prefix_length(text.substr(slash + 1), cidr->bits());
  if (!length) return std::nullopt;
  cidr->prefix_length_ = *length;
  cidr->first_ = masked(cidr->first_, *length);
  return cidr;
}

std::optional<Cidr> Cidr::parse_address(std::string_view text) {
  // inet_pton ends at a NUL.
  if (text.find('\0') != std::string_view::npos) return std::nullopt;
  Cidr cidr;
  cidr.is_ipv6_ = text.find(':') != std::string_view::npos;
  cidr.prefix_length_ = cidr.bits();
  const int family = cidr.is_ipv6_ ? AF_INET6 : AF_INET;
  if (inet_pton(family, std::string(text).c_str(), cidr.first_.data()) != 1) return std::nullopt;
  return cidr;
}

std::string Cidr::text() const {
  return address_text(first_, is_ipv6_) + '/' + std::to_string(prefix_length_);
}

std::string Cidr::address(std::uint64_t offset) const {
  return address_text(block(offset, bits()).first_, is_ipv6_);
}

Cidr Cidr::block(std::uint64_t offset, int prefix_length) const {
  Cidr inner = *this;
  inner.prefix_length_ = prefix_length;
  std::size_t i = static_cast<std::size_t>(bits()) / bits_per_byte;
  for (std::uint64_t carry = offset; carry > 0 && i > 0; carry >>= 8U) {
    --i;
    carry += first_[i];
    inner.first_[i] = static_cast<unsigned char>(carry);
  }
  return inner;
}

bool Cidr::contains(const Cidr& other) const {
  return is_ipv6_ == other.is_ipv6_ && prefix_length_ <= other.prefix_length_ &&
         masked(other.first_, prefix_length_) == first_;
}

std::uint64_t Cidr::low_bits() const {
  std::uint64_t number = 0;
  const std::size_t end = static_cast<std::size_t>(bits()) / bits_per_byte;
  for (std::size_t i = is_ipv6_ ? 8 : 0; i < end; ++i) number = number << 8U | first_[i];
  return number;
}

std::optional<std::size_t> DisjointBlocks::overlapping(const Cidr& block) const {
  const Indices& others = families_[block.is_ipv6() ? 1 : 0];
  auto other = others.lower_bound(block);
  // A block that contains this one is the last that starts before it.
  if (other != others.begin() && std::prev(other)->first.contains(block)) {
    return std::prev(other)->second;
  }
  std::optional<std::size_t> smallest;
  for (; other != others.end() && block.contains(other->first); ++other) {
    smallest = std::min(smallest.value_or(other->second), other->second);
  }
  return smallest;
}

std::optional<std::size_t> DisjointBlocks::add(const Cidr& block, std::size_t index) {
  const std::optional<std::size_t> other = overlapping(block);
  if (!other) families_[block.is_ipv6() ? 1 : 0].emplace(block, index);
  return other;
}

}  // namespace maxpods
