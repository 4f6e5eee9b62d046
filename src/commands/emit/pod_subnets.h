// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/options.h"
#include "emit/configuration.h"

namespace maxpods {

/// The options of custom networking, as given.
struct PodSubnetRequest {
  std::vector<std::string> subnets;
  std::vector<std::string> security_groups;
};

/// --pod-subnet and --security-group
void add_pod_subnet_options(Options& options, PodSubnetRequest& request);

/// Takes them into the configuration, whose settings and region are set. Throws BadInput for what
/// is no zone, subnet or security group, for zones of several regions, and without custom
/// networking.
void take_pod_subnets(const PodSubnetRequest& request, Configuration& configuration);

}  // namespace maxpods
