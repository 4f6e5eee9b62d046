// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <string_view>

#include "subnet/subnet.h"

namespace maxpods::test {

inline Subnet subnet_of(std::string_view cidr) {
  Subnet subnet;
  subnet.cidr = *Cidr::parse(cidr);
  return subnet;
}

/// Subnets with random interfaces, prefixes and reservations: what EC2 could have made.
class RandomSubnets {
 public:
  explicit RandomSubnets(unsigned seed) : random_(seed) {}

  Subnet next() {
    Subnet subnet = subnet_of("10.0.0.0/" + std::to_string(number(18, 28)));
    const std::uint64_t size = std::uint64_t{1}
                               << static_cast<unsigned>(32 - subnet.cidr.prefix_length());
    add_reservations(subnet, size);
    const std::uint64_t blocks = size / 16;
    std::set<std::uint64_t> prefixes;
    for (std::uint64_t i = number(0, blocks / 2); i > 0 && blocks > 2; --i) {
      prefixes.insert(number(1, blocks - 2));
    }
    for (const std::uint64_t block : prefixes) {
      subnet.prefixes.push_back(
          {.position = block, .interface = static_cast<InterfaceTable::Index>(number(0, 9))});
    }
    const std::uint64_t most = number(0, 3) == 0 ? size : size / 20;
    std::set<std::uint64_t> singles;
    for (std::uint64_t i = number(0, most); i > 0; --i) {
      const std::uint64_t address = number(4, size - 2);
      if (!prefixes.contains(address / 16)) singles.insert(address);
    }
    for (const std::uint64_t address : singles) {
      subnet.addresses.push_back(
          {.position = address, .interface = static_cast<InterfaceTable::Index>(number(0, 9))});
    }
    std::ranges::shuffle(subnet.addresses, random_);
    return subnet;
  }

  std::uint64_t number(std::uint64_t least, std::uint64_t most) {
    return std::uniform_int_distribution<std::uint64_t>(least, most)(random_);
  }

 private:
  void add_reservations(Subnet& subnet, std::uint64_t size) {
    std::uint64_t from = 0;
    while (number(0, 2) != 0) {
      const int length =
          static_cast<int>(number(static_cast<std::uint64_t>(subnet.cidr.prefix_length()), 30));
      const std::uint64_t count = std::uint64_t{1} << static_cast<unsigned>(32 - length);
      const std::uint64_t first = (from + count - 1) / count * count;
      if (first + count > size) return;
      subnet.reservations.push_back(
          {.id = "",
           .cidr = subnet.cidr.block(first, length),
           .type = number(0, 1) == 0 ? ReservationType::Prefix : ReservationType::Explicit});
      from = (first + count + 15) / 16 * 16;
    }
  }

  std::mt19937_64 random_;
};

}  // namespace maxpods::test
