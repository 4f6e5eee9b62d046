// SPDX-License-Identifier: Apache-2.0
#include "subnet/disjoint_blocks.h"

#include <algorithm>
#include <iterator>

namespace maxpods {

std::optional<std::size_t> DisjointBlocks::overlapping(const Cidr& block) const {
  const Indices& others = families_[block.is_ipv6() ? 1 : 0];
  auto other = others.lower_bound(block);
  // One that holds the block starts before it, and none between them.
  if (other != others.begin() && std::prev(other)->first.contains(block)) {
    return std::prev(other)->second;
  }
  std::optional<std::size_t> least;
  for (; other != others.end() && block.contains(other->first); ++other) {
    least = std::min(least.value_or(other->second), other->second);
  }
  return least;
}

std::optional<std::size_t> DisjointBlocks::add(const Cidr& block, std::size_t index) {
  const std::optional<std::size_t> other = overlapping(block);
  if (!other) families_[block.is_ipv6() ? 1 : 0].emplace(block, index);
  return other;
}

}  // namespace maxpods
