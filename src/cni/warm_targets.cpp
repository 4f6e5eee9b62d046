// SPDX-License-Identifier: Apache-2.0
#include "cni/warm_targets.h"

#include <algorithm>

#include "cni/version_gates.h"

namespace maxpods {
namespace {

bool is_on(std::optional<int> target) { return target.value_or(0) > 0; }

bool has_ip_target(const WarmTargets& targets) {
  return is_on(targets.ips) || is_on(targets.minimum_ips);
}

WarmTargets linux_targets(const WarmTargets& given, bool by_prefixes) {
  if (has_ip_target(given)) {
    return {.ips = std::max(given.ips.value_or(0), 0),
            .minimum_ips = std::max(given.minimum_ips.value_or(0), 0)};
  }
  // The VPC CNI takes the default for a negative number of ENIs.
  if (!by_prefixes) return {.enis = given.enis >= 0 ? given.enis : default_warm_enis};
  return {.prefixes = std::max(given.prefixes.value_or(default_warm_prefixes), 0)};
}

WarmTargets windows_targets_for_prefixes(const WarmTargets& given) {
  if (!has_ip_target(given) && is_on(given.prefixes)) return {.prefixes = given.prefixes};
  return {
      .ips = is_on(given.ips) ? given.ips : default_windows_warm_ips_with_prefixes,
      .minimum_ips = is_on(given.minimum_ips) ? given.minimum_ips : default_windows_minimum_ips};
}

/// A warm IP target of 0 counts as 1. Without both targets the defaults apply; a single missing one
/// counts as 0. A negative number counts as its default.
WarmTargets windows_targets_for_single_addresses(const WarmTargets& given) {
  const int ips = given.ips == 0 ? 1 : given.ips.value_or(0);
  const int minimum = given.minimum_ips.value_or(0);
  if (ips == 0 && minimum == 0) {
    return {.ips = default_windows_warm_ips, .minimum_ips = default_windows_minimum_ips};
  }
  return {.ips = ips < 0 ? default_windows_warm_ips : ips,
          .minimum_ips = minimum < 0 ? default_windows_minimum_ips : minimum};
}

}  // namespace

WarmTargets targets_in_force(const WarmTargets& given, const CniSettings& settings,
                             bool by_prefixes) {
  if (settings.ip_family == IpFamily::IPv6) return {};
  if (settings.os == Os::Linux) return linux_targets(given, by_prefixes);
  return by_prefixes ? windows_targets_for_prefixes(given)
                     : windows_targets_for_single_addresses(given);
}

bool lets_aws_node_start(const WarmTargets& given, const CniSettings& settings) {
  const bool wants_prefixes = settings.prefix_delegation || settings.ip_family == IpFamily::IPv6;
  const bool is_checked = settings.os == Os::Linux && wants_prefixes &&
                          settings.version >= version_gates::ipv4_prefixes;
  return !is_checked || given.prefixes.value_or(default_warm_prefixes) > 0 || has_ip_target(given);
}

std::vector<WarmTargetProblem> warm_target_problems(const WarmTargets& targets,
                                                    const CniSettings& settings) {
  using enum WarmTargetProblem;
  std::vector<WarmTargetProblem> found;
  const auto report_if = [&](bool condition, WarmTargetProblem problem) {
    if (condition) found.push_back(problem);
  };
  const bool by_ips = has_ip_target(targets);
  const bool starts = lets_aws_node_start(targets, settings);
  if (settings.ip_family == IpFamily::IPv6) {
    report_if(!starts, NothingWarmWithPrefixes);
    report_if(targets.any() && starts, NoEffectOnIpv6);
    return found;
  }
  const bool windows = settings.os == Os::Windows;
  report_if(targets.enis && windows, EniTargetOnWindows);
  report_if(targets.enis && !windows && settings.prefix_delegation, EniTargetWithPrefixes);
  report_if(is_on(targets.prefixes) && !settings.prefix_delegation, PrefixTargetWithoutPrefixes);
  report_if(is_on(targets.prefixes) && settings.prefix_delegation && by_ips,
            PrefixTargetOverridden);
  report_if(targets.enis && !windows && !settings.prefix_delegation && by_ips, EniTargetOverridden);
  report_if(!windows && is_on(targets.minimum_ips) && !is_on(targets.ips), MinimumWithoutWarmIps);
  report_if(!starts, NothingWarmWithPrefixes);
  return found;
}

std::string_view describe(WarmTargetProblem problem) {
  using enum WarmTargetProblem;
  constexpr auto sentences = all_words(
      NoEffectOnIpv6,
      Word{"the warm and minimum IP targets override the warm prefix target",
           PrefixTargetOverridden},
      Word{"the warm and minimum IP targets override the warm ENI target", EniTargetOverridden},
      Word{"the warm prefix target has no effect without prefix delegation",
           PrefixTargetWithoutPrefixes},
      Word{"the warm ENI target has no effect with prefix delegation", EniTargetWithPrefixes},
      Word{"the warm ENI target has no effect on Windows: a node uses one ENI", EniTargetOnWindows},
      Word{"without a warm IP target, no address is kept ready above the minimum IP target",
           MinimumWithoutWarmIps},
      Word{"with prefix delegation, aws-node starts only if a warm target is above 0",
           NothingWarmWithPrefixes},
      Word{"warm targets have no effect on IPv6: a node has one prefix", NoEffectOnIpv6});
  return word_of(sentences, problem);
}

}  // namespace maxpods
