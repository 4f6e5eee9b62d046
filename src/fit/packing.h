// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// How many nodes a set of pods needs: bin packing with several resources.
namespace maxpods {

/// An amount of each resource, in the order of `Resource`, then the others by name. All amounts of
/// a cluster have the same length.
using Amounts = std::vector<std::int64_t>;

/// Indices into Amounts. Memory is in bytes, CPU in thousandths. A pod takes one of the places of
/// max pods.
enum Resource : std::size_t { Cpu, Memory, Places, Addresses, FirstOther };

/// An amount that no node is short of.
inline constexpr std::int64_t no_limit = std::int64_t{1} << 53U;

/// The part of the room that is used: above 1 if it is more than the room, and 0 of no room.
double share(std::int64_t used, std::int64_t room);

/// Whether the room has as much of everything.
bool holds(const Amounts& room, const Amounts& asked);

/// `times` times the amounts added.
void add(Amounts& sum, const Amounts& more, std::int64_t times = 1);

/// That many pods that ask the same.
struct PodCount {
  Amounts asks;
  std::int64_t count = 0;
};

/// Bounds on the number of nodes, both included.
struct NodeBounds {
  std::int64_t at_least = 0;
  std::int64_t at_most = 0;
  /// The resource that decides at_least. Of equals places, then addresses, CPU, memory, others.
  std::size_t binding = Places;
};

/// Nodes for pods of which each fits into the small room. The sums in the large room are the lower
/// bound. The upper bound is what first fit in decreasing order needs with small rooms, or the same
/// order dealt evenly onto fewer nodes.
NodeBounds nodes_for(std::span<const PodCount> pods, const Amounts& small_room,
                     const Amounts& large_room);

}  // namespace maxpods
