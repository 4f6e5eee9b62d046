// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "node/listing.h"

/// The catalog with its pods.
namespace maxpods {

std::string listing_table(std::span<const ListedType> rows);

/// The table with every column.
std::string listing_wide(std::span<const ListedType> rows);

std::string listing_csv(std::span<const ListedType> rows);

std::string listing_json(std::span<const ListedType> rows);

/// A name per line.
std::string listing_names(std::span<const ListedType> rows);

/// Name and max allowed per line, as in misc/eni-max-pods.txt of the VPC CNI, of the types that
/// have a limit.
std::string listing_eni_max_pods(std::span<const ListedType> rows);

}  // namespace maxpods
