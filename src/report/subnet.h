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

struct SubnetsReport {
  std::span<const CountedSubnet> subnets;
  const InterfaceTable& interfaces;
  /// The columns that a map may have.
  std::size_t width;
};

/// Its id, block, and zone.
std::string subnet_heading(const Subnet& subnet);

/// What text and map say where there is none.
inline constexpr std::string_view no_subnets_text = "no subnets\n";

/// For each subnet its counts, what is free, and who breaks it; before them all a row each, where
/// there are several.
std::string subnets_text(const SubnetsReport& report, const Paint& paint);

/// A picture of each subnet, a cell per block in address order.
std::string subnets_map(const SubnetsReport& report, const Paint& paint);

std::string subnets_csv(const SubnetsReport& report);
std::string subnets_json(const SubnetsReport& report);

/// Sentences on what in the counts cannot be.
Remarks subnet_remarks(std::span<const CountedSubnet> subnets);

}  // namespace maxpods
