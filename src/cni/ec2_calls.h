// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "cni/settings.h"
#include "cni/warm_pool.h"

/// What the steps of a pool cost, as estimates: calls where each succeeds at once, and times as
/// they are published.
namespace maxpods::ec2_calls {

/// Linux: pkg/awsutils/awsutils.go and pkg/ipamd/ipamd.go of github.com/aws/amazon-vpc-cni-k8s.

/// CreateNetworkInterface with its addresses, DescribeInstances for a free device index,
/// AttachNetworkInterface, and ModifyNetworkInterfaceAttribute to delete it with the instance.
inline constexpr int attach_eni = 4;
/// DescribeSubnets, for one to create it in; custom networking knows it.
inline constexpr int discover_subnet = 1;
/// DescribeSubnets again, for whether it is excluded.
inline constexpr int check_exclusion = 1;
/// AssignPrivateIpAddresses, however many.
inline constexpr int assign = 1;
/// DescribeNetworkInterfaces of the node that starts, which looks for exclusion, too. CreateTags of
/// its primary network interface, where tags are missing, is not counted.
inline constexpr int start_node = 1;

/// The VPC resource controller: pkg/aws/ec2/api and pkg/aws/ec2/instance.go of
/// github.com/aws/amazon-vpc-resource-controller-k8s.

/// CreateNetworkInterface, CreateNetworkInterfacePermission, AttachNetworkInterface,
/// ModifyNetworkInterfaceAttribute, and one DescribeNetworkInterfaces until it is attached.
inline constexpr int attach_trunk = 5;
/// AssignPrivateIpAddresses, and one DescribeNetworkInterfaces until they are there.
inline constexpr int assign_on_windows = 2;
/// DescribeInstances, DescribeSubnets, and DescribeInstances for the network interfaces.
inline constexpr int start_windows_node = 3;

/// How long the CNI sleeps between two looks at its pool (pkg/ipamd/ipamd.go).
inline constexpr std::chrono::milliseconds pool_loop{5000};
/// After how long the VPC resource controller tries a pod again (pkg/handler/warm.go).
inline constexpr std::chrono::milliseconds windows_retry{600};
/// The average of a call that assigns addresses, as that controller has it (pkg/pool/pool.go). The
/// CNI publishes none of its own.
inline constexpr std::chrono::milliseconds assigning{600};
/// The most that the CNI says a network interface takes (docs/eni-and-ip-target.md).
inline constexpr std::chrono::milliseconds attaching{10000};

}  // namespace maxpods::ec2_calls

namespace maxpods {

/// The EC2 calls that a step costs, where each succeeds.
int ec2_calls_of(PoolAction action, const CniSettings& settings);

/// How long pods without an address wait for the next step.
std::chrono::milliseconds pause_before_step(const CniSettings& settings);

/// How long a step takes.
std::chrono::milliseconds duration_of(PoolAction action);

}  // namespace maxpods
