// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maxpods {

/// A node group to create with eksctl. The names must be valid.
struct EksctlNodeGroup {
  std::string cluster;
  std::optional<std::string> name;
  std::optional<std::string> region;
  bool self_managed = false;
  std::int64_t max_pods = 0;
};

/// EKS's rule for the names of clusters and node groups (EKS API reference, CreateCluster): 1 to
/// 100 letters, digits, `-` and `_`, the first one a letter or digit.
bool is_eks_name(std::string_view name);

/// Whether this can be the name of an AWS region, such as us-west-2.
bool is_region_name(std::string_view name);

/// The `eksctl create nodegroup` command, one line (eksctl.io; eksctl makes a managed node group
/// unless told otherwise).
std::string eksctl_command(const EksctlNodeGroup& group);

}  // namespace maxpods
