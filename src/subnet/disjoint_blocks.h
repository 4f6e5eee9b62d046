// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>

#include "subnet/cidr.h"

namespace maxpods {

/// Blocks of which none overlaps another, each with the index that it was given.
class DisjointBlocks {
 public:
  /// The least index of those that overlap the block; nothing where none does.
  std::optional<std::size_t> overlapping(const Cidr& block) const;

  /// Adds the block, unless it overlaps others: then the least index of these.
  std::optional<std::size_t> add(const Cidr& block, std::size_t index);

 private:
  using Indices = std::map<Cidr, std::size_t>;

  /// Cidr's order is one of blocks of one family: IPv4, IPv6.
  std::array<Indices, 2> families_;
};

}  // namespace maxpods
