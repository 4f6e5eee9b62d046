// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "node/max_pods.h"
#include "node/node_group.h"

/// The max pods of Karpenter's nodes whose EC2NodeClass has none
/// (github.com/aws/karpenter-provider-aws, pkg/providers/instancetype/types.go, pods()).
namespace maxpods {

/// Whether Karpenter limits pods to podsPerCore x vCPUs: not on Bottlerocket
/// (pkg/providers/amifamily/bottlerocket.go, PodsPerCoreEnabled).
constexpr bool takes_pods_per_core(AmiFamily family) { return family != AmiFamily::Bottlerocket; }

/// The smaller of `pods` and podsPerCore x vCPUs, if that limits nodes of the family.
std::int64_t limited_by_cores(std::int64_t pods, const MaxPods& node, AmiFamily family);

/// The ENI formula less RESERVED_ENIS, or 110 on Windows; at most podsPerCore x vCPUs.
std::int64_t karpenter_default_pods(const MaxPods& node, AmiFamily family);

/// Whether that is at least recommended, and within addresses and reserved memory, on each of these
/// nodes, none of which has an obstacle. It may be above the cap, which Karpenter does not apply.
bool karpenter_default_suits(std::span<const MaxPods> nodes, AmiFamily family);

/// The RESERVED_ENIS with which it does; absent if there is none, or it is the one of the nodes.
std::optional<int> suitable_reserved_enis(std::span<const MaxPods> nodes, AmiFamily family);

}  // namespace maxpods
