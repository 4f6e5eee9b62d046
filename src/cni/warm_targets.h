// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "cni/settings.h"

namespace maxpods {

/// The addresses that the VPC CNI (Windows: the VPC resource controller) keeps ready for new pods.
/// An absent target is not set.
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

  friend bool operator==(const WarmTargets&, const WarmTargets&) = default;
};

/// The defaults on Linux: WARM_ENI_TARGET and WARM_PREFIX_TARGET of the manifest
/// (config/master/aws-k8s-cni.yaml of github.com/aws/amazon-vpc-cni-k8s).
inline constexpr int default_warm_enis = 1;
inline constexpr int default_warm_prefixes = 1;

/// The same on Windows (pkg/config/type.go of github.com/aws/amazon-vpc-resource-controller-k8s).
inline constexpr int default_windows_warm_ips = 3;
inline constexpr int default_windows_minimum_ips = 3;
inline constexpr int default_windows_warm_ips_with_prefixes = 1;

/// The targets in effect, with their effective values; the others are absent. It is either the
/// target of ENIs, or that of prefixes, or both IP targets; for IPv6 none.
///
/// `by_prefixes` says whether the node gets prefixes: it may not, although the settings request
/// them. The rules are those of pkg/ipamd/ipamd.go of the CNI (negative numbers count as the
/// default of the code), on Windows of pkg/config/loader.go and pkg/pool/pool.go of the VPC
/// resource controller.
WarmTargets targets_in_force(const WarmTargets& given, const CniSettings& settings,
                             bool by_prefixes);

/// Whether these targets pass the check before the start of aws-node: with prefix delegation, or
/// for IPv6, one of them must be above 0 (cmd/aws-vpc-cni/main.go). A release without prefixes does
/// not check.
bool lets_aws_node_start(const WarmTargets& given, const CniSettings& settings);

/// A problem of a set of warm targets, by README.md and pkg/ipamd/ipamd.go of
/// github.com/aws/amazon-vpc-cni-k8s.
enum class WarmTargetProblem {
  /// With an IP target, the VPC CNI ignores the prefix target.
  PrefixTargetOverridden,
  /// With an IP target, the VPC CNI ignores the ENI target.
  EniTargetOverridden,
  PrefixTargetWithoutPrefixes,
  EniTargetWithPrefixes,
  EniTargetOnWindows,
  /// The pool never grows past the minimum.
  MinimumWithoutWarmIps,
  /// With prefixes, no target above 0: aws-node does not start (cmd/aws-vpc-cni/main.go).
  NothingWarmWithPrefixes,
  /// IPv6 has one prefix, and no pool.
  NoEffectOnIpv6,
};

/// The problems of the targets under these settings, each once.
std::vector<WarmTargetProblem> warm_target_problems(const WarmTargets& targets,
                                                    const CniSettings& settings);

/// One sentence without a full stop.
std::string_view describe(WarmTargetProblem problem);

}  // namespace maxpods
