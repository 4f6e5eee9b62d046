// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/instance_type.h"

namespace maxpods {

/// Instance types sorted by name, each name once.
using Catalog = std::span<const InstanceType>;

/// The catalog the program was built with: data/instance-types.csv.
Catalog built_in_catalog();

/// The day of the built-in catalog's newest source, as YYYY-MM-DD.
std::string_view built_in_catalog_date();

/// The type of that name, or null.
const InstanceType* find(Catalog catalog, std::string_view name);

/// Both catalogs as one; where both have a type, the row of `overlay` counts.
std::vector<InstanceType> laid_over(Catalog overlay, Catalog base);

/// At most three names that `name` may have been meant to be: the nearest, those of the same family
/// first.
std::vector<std::string_view> nearest_names(Catalog catalog, std::string_view name);

/// The sizes that a family comes in, smallest first; none for an unknown family.
std::vector<std::string_view> sizes_of_family(Catalog catalog, std::string_view family);

/// The catalog's families, in its order.
std::vector<std::string_view> families(Catalog catalog);

}  // namespace maxpods
