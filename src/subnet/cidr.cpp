// SPDX-License-Identifier: Apache-2.0
#include "subnet/cidr.h"

#include <arpa/inet.h>

#include <cstddef>

#include "text/number.h"

namespace maxpods {
namespace {

constexpr int bits_per_byte = 8;

bool has_bits_behind(const std::array<unsigned char, 16>& address, int prefix_length, int bits) {
  for (int bit = prefix_length; bit < bits; ++bit) {
    const unsigned byte = address[static_cast<std::size_t>(bit / bits_per_byte)];
    if ((byte >> (bits_per_byte - 1 - bit % bits_per_byte) & 1U) != 0) return true;
  }
  return false;
}

std::string address_text(const std::array<unsigned char, 16>& address, bool is_ipv6) {
  std::array<char, INET6_ADDRSTRLEN> buffer{};
  inet_ntop(is_ipv6 ? AF_INET6 : AF_INET, address.data(), buffer.data(), buffer.size());
  return buffer.data();
}

}  // namespace

std::optional<Cidr> Cidr::parse(std::string_view text) {
  const std::size_t slash = text.find('/');
  // A NUL would hide what comes after it from inet_pton.
  const bool is_text = text.find('\0') == std::string_view::npos;
  if (slash == std::string_view::npos || !is_text) return std::nullopt;
  const std::string address(text.substr(0, slash));
  const std::string_view length_text = text.substr(slash + 1);
  const std::optional<int> length = parse_integer(length_text);
  Cidr cidr;
  cidr.is_ipv6_ = address.find(':') != std::string::npos;
  const int bits = cidr.is_ipv6_ ? 128 : 32;
  const bool is_canonical = length && std::to_string(*length) == length_text;
  if (!is_canonical || *length < 0 || *length > bits) return std::nullopt;
  cidr.prefix_length_ = *length;
  const int family = cidr.is_ipv6_ ? AF_INET6 : AF_INET;
  if (inet_pton(family, address.c_str(), cidr.first_.data()) != 1) return std::nullopt;
  if (has_bits_behind(cidr.first_, *length, bits)) return std::nullopt;
  return cidr;
}

std::string Cidr::text() const {
  return address_text(first_, is_ipv6_) + '/' + std::to_string(prefix_length_);
}

std::string Cidr::address(std::uint8_t offset) const {
  std::array<unsigned char, 16> address = first_;
  unsigned char& last = address[is_ipv6_ ? 15 : 3];
  last = static_cast<unsigned char>(last + offset);
  return address_text(address, is_ipv6_);
}

}  // namespace maxpods
