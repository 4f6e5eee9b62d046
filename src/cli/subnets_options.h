// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "read/subnets.h"

namespace maxpods {

class Options;

inline constexpr std::string_view subnets_group = "Subnets";

/// --subnets, --interfaces, --reservations
void add_subnet_files_options(Options& options, SubnetFiles& files);

/// The paths of all files.
std::vector<std::string> paths_of(const SubnetFiles& files);

/// Throws BadInput for subnets without interfaces and the like.
void check_subnet_files(const SubnetFiles& files);

/// Empty subnets of these blocks. Throws BadInput for invalid blocks, and for two that overlap.
SubnetsInUse empty_subnets(const std::vector<std::string>& cidrs, std::string_view what);

}  // namespace maxpods
