// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "cni/settings.h"

namespace maxpods {

/// What the VPC CNI (Windows: the VPC resource controller) keeps ready for pods to come. An absent
/// target is not set.
struct WarmTargets {
  /// WARM_ENI_TARGET
  std::optional<int> enis;
  /// WARM_PREFIX_TARGET
  std::optional<int> prefixes;
  /// WARM_IP_TARGET
  std::optional<int> ips;
  /// MINIMUM_IP_TARGET
  std::optional<int> minimum_ips;

  bool any() const { return enis || prefixes || ips || minimum_ips; }
};

/// What is wrong with a set of warm targets, by README.md and pkg/ipamd/ipamd.go of
/// github.com/aws/amazon-vpc-cni-k8s.
enum class WarmTargetProblem {
  /// IP targets decide alone: a prefix target beside them is not looked at.
  PrefixTargetOverridden,
  /// The same of an ENI target.
  EniTargetOverridden,
  PrefixTargetWithoutPrefixes,
  EniTargetWithPrefixes,
  EniTargetOnWindows,
  /// The pool never grows past the minimum.
  MinimumWithoutWarmIps,
  /// With prefixes, no target above 0: aws-node does not start.
  NothingWarmWithPrefixes,
  /// IPv6 has one prefix, and no pool.
  NoEffectOnIpv6,
};

/// All that is wrong with the targets under these settings, none twice.
std::vector<WarmTargetProblem> warm_target_problems(const WarmTargets& targets,
                                                    const CniSettings& settings);

/// One sentence without a full stop.
std::string_view describe(WarmTargetProblem problem);

}  // namespace maxpods
