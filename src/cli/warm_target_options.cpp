// SPDX-License-Identifier: Apache-2.0
#include "cli/warm_target_options.h"

namespace maxpods {

void add_warm_target_options(Options& options, WarmTargets& targets, Bounds enis, Bounds others) {
  options.number("--warm-prefix-target", targets.prefixes, others, "Prefixes to keep ready");
  options.number("--warm-ip-target", targets.ips, others,
                 "Addresses to keep ready; overrides the targets for prefixes and ENIs");
  options.number("--minimum-ip-target", targets.minimum_ips, others,
                 "Addresses to have at least; overrides the same");
  options.number("--warm-eni-target", targets.enis, enis, "ENIs to keep ready");
}

}  // namespace maxpods
