// SPDX-License-Identifier: Apache-2.0
#include "cni/warm_targets.h"

#include "catch.h"

using namespace maxpods;

namespace {

using enum WarmTargetProblem;

std::vector<WarmTargetProblem> problems(const WarmTargets& targets, bool prefixes,
                                        Os os = Os::Linux, IpFamily ip_family = IpFamily::IPv4) {
  CniSettings settings;
  settings.prefix_delegation = prefixes;
  settings.os = os;
  settings.ip_family = ip_family;
  return warm_target_problems(targets, settings);
}

using Found = std::vector<WarmTargetProblem>;

}  // namespace

TEST_CASE("Targets that go together") {
  CHECK(problems({}, true).empty());
  CHECK(problems({.prefixes = 1}, true).empty());
  CHECK(problems({.ips = 5, .minimum_ips = 10}, true).empty());
  CHECK(problems({.enis = 2}, false).empty());
  CHECK(problems({.ips = 5}, false).empty());
  CHECK(problems({.minimum_ips = 10}, true, Os::Windows).empty());
}

TEST_CASE("Targets that do not") {
  CHECK(problems({.prefixes = 2, .ips = 5}, true) == Found{PrefixTargetOverridden});
  CHECK(problems({.enis = 2, .ips = 5}, false) == Found{EniTargetOverridden});
  CHECK(problems({.prefixes = 2}, false) == Found{PrefixTargetWithoutPrefixes});
  CHECK(problems({.enis = 2}, true) == Found{EniTargetWithPrefixes});
  CHECK(problems({.enis = 2}, true, Os::Windows) == Found{EniTargetOnWindows});
  CHECK(problems({.minimum_ips = 10}, false) == Found{MinimumWithoutWarmIps});
  CHECK(problems({.prefixes = 0}, true) == Found{NothingWarmWithPrefixes});
  CHECK(problems({.prefixes = 0, .ips = 0}, true) == Found{NothingWarmWithPrefixes});
  CHECK(problems({.ips = 5}, false, Os::Linux, IpFamily::IPv6) == Found{NoEffectOnIpv6});
  CHECK(problems({.prefixes = 0}, false, Os::Linux, IpFamily::IPv6) ==
        Found{NothingWarmWithPrefixes});
  CHECK(problems({}, false, Os::Linux, IpFamily::IPv6).empty());
}
