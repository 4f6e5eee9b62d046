// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/version.h"

/// The first releases of the VPC CNI with a feature. README.md and CHANGELOG.md are those
/// of github.com/aws/amazon-vpc-cni-k8s.
namespace maxpods::version_gates {

/// Prefix delegation for IPv4 (README.md, ENABLE_PREFIX_DELEGATION).
inline constexpr Version ipv4_prefixes{1, 9, 0};

/// IPv6 (EKS user guide, "Increase the available IP addresses for your Amazon EKS node"). README.md
/// says 1.10.0, which cannot find a node's address without IMDSv1; 1.10.1 fixed that.
inline constexpr Version ipv6{1, 10, 1};

/// ENABLE_IPv4 and ENABLE_IPv6, of which one must be on (docs/troubleshooting.md).
inline constexpr Version ip_family_switches{1, 10, 0};

/// DISABLE_NETWORK_RESOURCE_PROVISIONING (README.md).
inline constexpr Version no_provisioning{1, 9, 1};

/// ENABLE_IMDS_ONLY_MODE (README.md).
inline constexpr Version imds_only_mode{1, 19, 6};

/// Prefixes on bare metal (README.md, ENABLE_PREFIX_DELEGATION). The code of 1.10.3 can do it, too;
/// the documented release is the safe one.
inline constexpr Version bare_metal_prefixes{1, 11, 0};

/// MAX_ENI and the IP targets as values of the add-on (pull request 2726, "about 1.16").
inline constexpr Version add_on_targets{1, 16, 0};

/// The pool no longer grows once it has as many addresses as the node has max pods (CHANGELOG.md).
inline constexpr Version growth_stops_at_max_pods{1, 16, 3};

/// Network interfaces can be in other subnets than that of the node, which lists them by EC2 calls
/// (README.md, ENABLE_SUBNET_DISCOVERY, on by default).
inline constexpr Version subnet_discovery{1, 18, 0};

/// The CNI compares each network interface with the excluded subnets (pkg/ipamd/ipamd.go).
inline constexpr Version subnet_exclusion{1, 22, 0};

/// The one release that calls DescribeSecurityGroups on its own account (CHANGELOG.md, taken back
/// in 1.22.2).
inline constexpr Version security_group_discovery{1, 22, 1};

/// Nodes of Amazon Linux 2023 (EKS user guide, nodes/al2023).
inline constexpr Version al2023{1, 16, 2};

/// Security groups for pods (README.md, ENABLE_POD_ENI).
inline constexpr Version pod_eni{1, 7, 0};

/// Security groups for pods with POD_SECURITY_GROUP_ENFORCING_MODE=standard (README.md).
inline constexpr Version standard_enforcing_mode{1, 11, 0};

/// The same on IPv6 clusters (CHANGELOG.md of that release).
inline constexpr Version ipv6_pod_eni{1, 16, 0};

/// Before this release ENABLE_POD_ENI reserved an ENI for the trunk even on types that cannot trunk
/// (CHANGELOG.md, pull request 3250).
inline constexpr Version no_trunk_where_unsupported{1, 20, 4};

}  // namespace maxpods::version_gates
