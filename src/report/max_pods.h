// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "node/listing.h"
#include "node/mode.h"

/// Max pods of types: of a group, in each mode of pod networking, and of the whole catalog.
namespace maxpods {

/// A row for each type with both numbers and the limit that decides; for several types, a last row
/// for the group.
std::string max_pods_table(const GroupMaxPods& group);
/// The same in snake_case columns, and the terms of the sum; no row for the group.
std::string max_pods_csv(const GroupMaxPods& group);
std::string max_pods_json(const GroupMaxPods& group);

/// A row for each type, a column for each mode: the recommended max pods, `-` if the type cannot
/// run the mode.
std::string comparison_table(std::span<const Comparison> comparisons);
/// A row for each type and mode.
std::string comparison_csv(std::span<const Comparison> comparisons);
std::string comparison_json(std::span<const Comparison> comparisons);

std::string listing_table(std::span<const ListedType> rows);
/// The table with all columns.
std::string listing_wide(std::span<const ListedType> rows);
std::string listing_csv(std::span<const ListedType> rows);
std::string listing_json(std::span<const ListedType> rows);
/// A name per line.
std::string listing_names(std::span<const ListedType> rows);
/// Name and max allowed per line, of the types that have a limit, as in misc/eni-max-pods.txt of
/// the VPC CNI.
std::string listing_eni_max_pods(std::span<const ListedType> rows);

}  // namespace maxpods
