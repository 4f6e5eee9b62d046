// SPDX-License-Identifier: Apache-2.0
#include "cni/warm_targets.h"

namespace maxpods {
namespace {

bool is_on(std::optional<int> target) { return target.value_or(0) > 0; }

}  // namespace

std::vector<WarmTargetProblem> warm_target_problems(const WarmTargets& targets,
                                                    const CniSettings& settings) {
  std::vector<WarmTargetProblem> found;
  const auto report_if = [&](bool condition, WarmTargetProblem problem) {
    if (condition) found.push_back(problem);
  };
  const bool by_ips = is_on(targets.ips) || is_on(targets.minimum_ips);
  if (settings.ip_family == IpFamily::IPv6) {
    const bool nothing = targets.prefixes == 0 && !by_ips;
    report_if(nothing, WarmTargetProblem::NothingWarmWithPrefixes);
    report_if(targets.any() && !nothing, WarmTargetProblem::NoEffectOnIpv6);
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
  report_if(!windows && settings.prefix_delegation && targets.prefixes == 0 && !by_ips,
            WarmTargetProblem::NothingWarmWithPrefixes);
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
      return "the warm ENI target has no effect on Windows: nodes use one ENI";
    case WarmTargetProblem::MinimumWithoutWarmIps:
      return "a minimum IP target without a warm IP target keeps nothing ready above the minimum";
    case WarmTargetProblem::NothingWarmWithPrefixes:
      return "with prefix delegation and no warm target above 0 aws-node does not start";
    case WarmTargetProblem::NoEffectOnIpv6:
      break;
  }
  return "warm targets have no effect on IPv6: a node has one prefix, and no pool";
}

}  // namespace maxpods
