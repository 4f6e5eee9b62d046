// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/paint.h"
#include "subnet/usage.h"
#include "text/remark.h"
#include "text/word.h"

namespace maxpods {

/// A subnet with its counts.
struct CountedSubnet {
  const Subnet* subnet = nullptr;
  SubnetUsage usage;
};

struct SubnetsReport {
  std::span<const CountedSubnet> subnets;
  const InterfaceTable& interfaces;
  /// The width of a map, in columns.
  std::size_t width;
};

/// What maps and pictures call the state of a block, in the order of their legends.
inline constexpr auto block_meanings =
    std::to_array<Word<BlockState>>({{"free", BlockState::Free},
                                     {"prefix of an interface", BlockState::Prefix},
                                     {"reserved for prefixes", BlockState::Reserved},
                                     {"held by another reservation", BlockState::Held},
                                     {"fragmented", BlockState::Fragmented}});

/// Its id, block, and zone.
std::string subnet_heading(const Subnet& subnet);

/// The text and the map of no subnets.
inline constexpr std::string_view no_subnets_text = "no subnets\n";

/// For each subnet its counts, its free blocks, and the interfaces that fragment it; for several
/// subnets, first a row for each.
std::string subnets_text(const SubnetsReport& report, const Paint& paint);

/// A picture of each subnet, a cell per block in address order.
std::string subnets_map(const SubnetsReport& report, const Paint& paint);

/// The same picture in SVG, and as a page with a table.
std::string subnets_svg(const SubnetsReport& report);
std::string subnets_html(const SubnetsReport& report);

std::string subnets_csv(const SubnetsReport& report);
std::string subnets_json(const SubnetsReport& report);

/// Subnets in which no network interface can be created.
Remarks full_subnet_remarks(std::span<const CountedSubnet> subnets);

/// Contradictions in the records of the subnets.
Remarks subnet_remarks(std::span<const CountedSubnet> subnets);

}  // namespace maxpods
