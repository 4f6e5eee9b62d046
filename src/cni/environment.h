// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cni/settings.h"
#include "cni/warm_targets.h"

namespace maxpods {

/// A setting by the name that it has where it is made, and its value as text.
struct Variable {
  std::string_view name;
  std::string value;
};

/// The environment of the DaemonSet aws-node that makes the VPC CNI be set up so: what differs from
/// its defaults, in the terms of its README.md (github.com/aws/amazon-vpc-cni-k8s).
std::vector<Variable> daemon_set_environment(const CniSettings& settings,
                                             const WarmTargets& targets);

/// The data of the ConfigMap amazon-vpc-cni that does the same for Windows nodes
/// (github.com/aws/amazon-vpc-resource-controller-k8s, docs/windows).
std::vector<Variable> windows_config_map_data(const CniSettings& settings,
                                              const WarmTargets& targets);

}  // namespace maxpods
