// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "catalog/catalog.h"

namespace maxpods {

class Options;

/// --match and --family, in a group of their own.
void add_type_filter_options(Options& options, TypeFilter& filter,
                             std::vector<std::string>& families);

/// Families as the catalog writes them. Throws BadInput for an unknown one.
std::vector<std::string> known_families(const std::vector<std::string>& given, Catalog catalog);

}  // namespace maxpods
