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

namespace {

WarmTargets in_force(const WarmTargets& given, bool prefixes, Os os = Os::Linux) {
  return targets_in_force(given, {.os = os, .prefix_delegation = prefixes}, prefixes);
}

}  // namespace

// The table of WARM_* in ipamd.go, and the manifest's defaults.
TEST_CASE("Which targets decide, and as what they count") {
  CHECK(in_force({}, false) == WarmTargets{.enis = 1});
  CHECK(in_force({}, true) == WarmTargets{.prefixes = 1});
  CHECK(in_force({.enis = 0, .prefixes = 7}, false) == WarmTargets{.enis = 0});
  CHECK(in_force({.enis = -3}, false) == WarmTargets{.enis = 1});
  CHECK(in_force({.enis = 7, .prefixes = 2}, true) == WarmTargets{.prefixes = 2});
  CHECK(in_force({.enis = 7, .ips = 2}, false) == WarmTargets{.ips = 2, .minimum_ips = 0});
  CHECK(in_force({.minimum_ips = 2}, true) == WarmTargets{.ips = 0, .minimum_ips = 2});
  CHECK(in_force({.ips = 0, .minimum_ips = 0}, false) == WarmTargets{.enis = 1});
  CHECK(in_force({.ips = -5}, false) == WarmTargets{.enis = 1});
  CHECK(in_force({.ips = -5, .minimum_ips = 2}, false) == WarmTargets{.ips = 0, .minimum_ips = 2});
  CHECK(targets_in_force({.ips = 2}, {.ip_family = IpFamily::IPv6}, true) == WarmTargets{});
}

// pkg/config/loader.go and pkg/pool/pool.go of the VPC resource controller.
TEST_CASE("Which targets decide on Windows") {
  const auto single = [](const WarmTargets& given) { return in_force(given, false, Os::Windows); };
  CHECK(single({}) == WarmTargets{.ips = 3, .minimum_ips = 3});
  CHECK(single({.enis = 2, .prefixes = 2}) == WarmTargets{.ips = 3, .minimum_ips = 3});
  CHECK(single({.ips = 0}) == WarmTargets{.ips = 1, .minimum_ips = 0});
  CHECK(single({.ips = 5}) == WarmTargets{.ips = 5, .minimum_ips = 0});
  CHECK(single({.minimum_ips = 5}) == WarmTargets{.ips = 0, .minimum_ips = 5});
  CHECK(single({.minimum_ips = 0}) == WarmTargets{.ips = 3, .minimum_ips = 3});
  CHECK(single({.ips = 0, .minimum_ips = 5}) == WarmTargets{.ips = 1, .minimum_ips = 5});
  CHECK(single({.ips = -1, .minimum_ips = -1}) == WarmTargets{.ips = 3, .minimum_ips = 3});
  const auto prefixes = [](const WarmTargets& given) { return in_force(given, true, Os::Windows); };
  CHECK(prefixes({}) == WarmTargets{.ips = 1, .minimum_ips = 3});
  CHECK(prefixes({.prefixes = 2}) == WarmTargets{.prefixes = 2});
  CHECK(prefixes({.prefixes = 2, .ips = 4}) == WarmTargets{.ips = 4, .minimum_ips = 3});
  CHECK(prefixes({.prefixes = 2, .minimum_ips = 4}) == WarmTargets{.ips = 1, .minimum_ips = 4});
  CHECK(prefixes({.prefixes = -1}) == WarmTargets{.ips = 1, .minimum_ips = 3});
  CHECK(prefixes({.prefixes = 2, .ips = -1, .minimum_ips = 0}) == WarmTargets{.prefixes = 2});
}

TEST_CASE("With prefixes a target must be above 0, or aws-node does not start") {
  const auto starts = [](const WarmTargets& given, Version version = newest_known_cni) {
    return lets_aws_node_start(given, {.version = version, .prefix_delegation = true});
  };
  CHECK(starts({}));
  CHECK(starts({.prefixes = 0, .ips = 1}));
  CHECK(starts({.prefixes = 0, .minimum_ips = 1}));
  CHECK_FALSE(starts({.enis = 1, .prefixes = 0}));
  CHECK_FALSE(starts({.prefixes = -1, .ips = 0, .minimum_ips = -1}));
  CHECK(starts({.prefixes = 0}, {1, 8, 0}));
  CHECK(lets_aws_node_start({.prefixes = 0}, {}));
  CHECK(lets_aws_node_start({.prefixes = 0}, {.os = Os::Windows, .prefix_delegation = true}));
  CHECK_FALSE(lets_aws_node_start({.prefixes = 0}, {.ip_family = IpFamily::IPv6}));
}
