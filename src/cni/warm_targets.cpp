// SPDX-License-Identifier: Apache-2.0
#include "cni/warm_targets.h"

#include <algorithm>

#include "cni/version_gates.h"

namespace maxpods {
namespace {

bool is_on(std::optional<int> target) { return target.value_or(0) > 0; }

int at_least_zero(std::optional<int> target) { return std::max(target.value_or(0), 0); }

/// A number below 0 is no number of ENIs, and counts as the default.
int enis_or_default(const WarmTargets& given) {
  const int enis = given.enis.value_or(default_warm_enis);
  return enis < 0 ? default_warm_enis : enis;
}

WarmTargets linux_targets(const WarmTargets& given, bool by_prefixes) {
  if (is_on(given.ips) || is_on(given.minimum_ips)) {
    return {.ips = at_least_zero(given.ips), .minimum_ips = at_least_zero(given.minimum_ips)};
  }
  if (!by_prefixes) return {.enis = enis_or_default(given)};
  return {.prefixes = std::max(given.prefixes.value_or(default_warm_prefixes), 0)};
}

WarmTargets windows_targets_for_prefixes(const WarmTargets& given) {
  const bool by_ips = is_on(given.ips) || is_on(given.minimum_ips);
  if (!by_ips && is_on(given.prefixes)) return {.prefixes = given.prefixes};
  return {
      .ips = is_on(given.ips) ? given.ips : default_windows_warm_ips_with_prefixes,
      .minimum_ips = is_on(given.minimum_ips) ? given.minimum_ips : default_windows_minimum_ips};
}

/// Zero warm addresses, said explicitly, count as one; both targets missing as the defaults; one of
/// them missing as zero; and a negative number as its default.
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
  return !is_checked || given.prefixes.value_or(default_warm_prefixes) > 0 || is_on(given.ips) ||
         is_on(given.minimum_ips);
}

std::vector<WarmTargetProblem> warm_target_problems(const WarmTargets& targets,
                                                    const CniSettings& settings) {
  std::vector<WarmTargetProblem> found;
  const auto report_if = [&](bool condition, WarmTargetProblem problem) {
    if (condition) found.push_back(problem);
  };
  const bool by_ips = is_on(targets.ips) || is_on(targets.minimum_ips);
  const bool starts = lets_aws_node_start(targets, settings);
  if (settings.ip_family == IpFamily::IPv6) {
    report_if(!starts, WarmTargetProblem::NothingWarmWithPrefixes);
    report_if(targets.any() && starts, WarmTargetProblem::NoEffectOnIpv6);
    return found;
  }
  const bool windows = settings.os == Os::Windows;
  report_if(targets.enis && windows, WarmTargetProblem::EniTargetOnWindows);
  report_if(targets.enis && !windows && settings.prefix_delegation,
            WarmTargetProblem::EniTargetWithPrefixes);
  report_if(is_on(targets.prefixes) && !settings.prefix_delegation,
            WarmTargetProblem::PrefixTargetWithoutPrefixes);
  report_if(is_on(targets.prefixes) && settings.prefix_delegation && by_ips,
            WarmTargetProblem::PrefixTargetOverridden);
  report_if(targets.enis && !windows && !settings.prefix_delegation && by_ips,
            WarmTargetProblem::EniTargetOverridden);
  report_if(!windows && is_on(targets.minimum_ips) && !is_on(targets.ips),
            WarmTargetProblem::MinimumWithoutWarmIps);
  report_if(!starts, WarmTargetProblem::NothingWarmWithPrefixes);
  return found;
}

std::string_view describe(WarmTargetProblem problem) {
  switch (problem) {
    case WarmTargetProblem::PrefixTargetOverridden:
      return "the warm and minimum IP targets override the warm prefix target";
    case WarmTargetProblem::EniTargetOverridden:
      return "the warm and minimum IP targets override the warm ENI target";
    case WarmTargetProblem::PrefixTargetWithoutPrefixes:
      return "the warm prefix target has no effect without prefix delegation";
    case WarmTargetProblem::EniTargetWithPrefixes:
      return "the warm ENI target has no effect with prefix delegation";
    case WarmTargetProblem::EniTargetOnWindows:
      return "the warm ENI target has no effect on Windows: a node uses one ENI";
    case WarmTargetProblem::MinimumWithoutWarmIps:
      return "without a warm IP target, no address is kept ready above the minimum IP target";
    case WarmTargetProblem::NothingWarmWithPrefixes:
      return "aws-node does not start with prefix delegation and no warm target above 0";
    case WarmTargetProblem::NoEffectOnIpv6:
      break;
  }
  return "warm targets have no effect on IPv6: a node has one prefix";
}

}  // namespace maxpods
