// SPDX-License-Identifier: Apache-2.0
#include "cli/warm_target_options.h"

namespace maxpods {
namespace {

const char* solution_of(WarmTargetProblem problem) {
  switch (problem) {
    case WarmTargetProblem::PrefixTargetOverridden:
      return "leave out --warm-prefix-target, or --warm-ip-target and --minimum-ip-target";
    case WarmTargetProblem::EniTargetOverridden:
      return "leave out --warm-eni-target, or --warm-ip-target and --minimum-ip-target";
    case WarmTargetProblem::PrefixTargetWithoutPrefixes:
      return "leave out --warm-prefix-target";
    case WarmTargetProblem::EniTargetWithPrefixes:
      return "use --warm-prefix-target instead of --warm-eni-target";
    case WarmTargetProblem::EniTargetOnWindows:
      return "leave out --warm-eni-target";
    case WarmTargetProblem::MinimumWithoutWarmIps:
      return "add --warm-ip-target";
    case WarmTargetProblem::NothingWarmWithPrefixes:
      return "raise --warm-prefix-target, --warm-ip-target or --minimum-ip-target";
    case WarmTargetProblem::NoEffectOnIpv6:
      break;
  }
  return "leave out the warm targets";
}

}  // namespace

Remark remark_on(WarmTargetProblem problem) {
  return {std::string(describe(problem)), solution_of(problem)};
}

void add_warm_target_options(Options& options, WarmTargets& targets, Bounds enis, Bounds others) {
  options.number("--warm-prefix-target", targets.prefixes, others,
                 "WARM_PREFIX_TARGET: unused prefixes to keep");
  options.number("--warm-ip-target", targets.ips, others,
                 "WARM_IP_TARGET: unused addresses to keep; overrides the prefix and ENI targets");
  options.number("--minimum-ip-target", targets.minimum_ips, others,
                 "MINIMUM_IP_TARGET: minimum number of addresses; overrides the same");
  options.number("--warm-eni-target", targets.enis, enis, "WARM_ENI_TARGET: unused ENIs to keep");
}

}  // namespace maxpods
