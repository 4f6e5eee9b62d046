// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/paint.h"
#include "subnet/usage.h"
#include "text/remark.h"

namespace maxpods {

/// A subnet with its counts.
struct CountedSubnet {
  const Subnet* subnet = nullptr;
  SubnetUsage usage;
};

/// Its id, block, and zone.
std::string subnet_heading(const Subnet& subnet);

/// What text and map say where there is none.
inline constexpr std::string_view no_subnets_text = "no subnets\n";

/// For each subnet its counts, what is free, and who breaks it; before them all a row each, where
/// there are several.
std::string subnets_text(std::span<const CountedSubnet> subnets, const InterfaceTable& interfaces,
                         const Paint& paint);

/// A picture of each subnet, a cell per block in address order, in lines of at most `width`
/// columns.
std::string subnets_map(std::span<const CountedSubnet> subnets, std::size_t width,
                        const Paint& paint);

std::string subnets_csv(std::span<const CountedSubnet> subnets);

std::string subnets_json(std::span<const CountedSubnet> subnets, const InterfaceTable& interfaces);

/// Sentences on what in the counts cannot be.
Remarks subnet_remarks(std::span<const CountedSubnet> subnets);

}  // namespace maxpods
