// SPDX-License-Identifier: Apache-2.0
#include "check/prerequisites.h"

#include <algorithm>
#include <array>

#include "check/checks.h"
#include "node/settings.h"

namespace maxpods {
namespace {

/// The settings as they are, as far as they are known.
NodeSettings settings_as_they_are(const Prerequisites& given) {
  NodeSettings settings = given.wanted;
  // On Windows an IPv6 cluster is a failure, not another way to count.
  const bool linux = settings.cni.os == Os::Linux;
  if (linux && !given.ip_family_is_wanted && given.cluster.ip_family) {
    settings.cni.ip_family = *given.cluster.ip_family;
  }
  if (linux && given.aws_node) {
    settings.cni = observed(settings.cni, *given.aws_node);
    if (!settings.cni.pod_eni) settings.branch_pods = 0;
  }
  if (!linux) {
    settings.cni.prefix_delegation =
        delegates_windows_prefixes(given, settings.cni.prefix_delegation);
  }
  return settings;
}

/// What is wanted, and what is on without having been asked for.
NodeSettings settings_to_check(const Prerequisites& given, const NodeSettings& as_they_are) {
  NodeSettings settings = given.wanted;
  CniSettings& cni = settings.cni;
  const CniSettings& found = as_they_are.cni;
  cni.version = found.version;
  if (found.ip_family == IpFamily::IPv6) cni.ip_family = IpFamily::IPv6;
  cni.prefix_delegation |= found.prefix_delegation || asks_for_windows_prefixes(given);
  cni.custom_networking |= found.custom_networking;
  cni.pod_eni |= found.pod_eni;
  return settings;
}

std::optional<Version> known_version(const Prerequisites& given) {
  return given.aws_node && given.aws_node->version ? given.aws_node->version : given.cni_version;
}

void check_ip_family(Check& check) {
  if (!check.given.cluster.ip_family) return;
  const bool is_ipv6 = *check.given.cluster.ip_family == IpFamily::IPv6;
  const std::string words =
      std::string("the cluster's IP family is ") + (is_ipv6 ? "IPv6" : "IPv4");
  if (is_ipv6 == check.is_ipv6()) {
    check.add("ip-family", Verdict::Ok, words);
    return;
  }
  if (is_ipv6 && check.settings.cni.os == Os::Windows) {
    check.add("ip-family", Verdict::Stops, words + ", which is for Linux nodes only");
    return;
  }
  check.add("ip-family", Verdict::Failed, words + ", and cannot be changed",
            is_ipv6 ? "create an IPv4 cluster" : "create an IPv6 cluster");
}

void check_addresses(Check& check, const GroupMaxPods& group) {
  for (const MaxPods& node : group.types) {
    if (node.obstacle || node.capacity.addresses != 0) continue;
    check.add(
        "addresses", Verdict::Failed,
        std::string(node.type.name.view()) + " has no address left for pods",
        "maxpods explain " + std::string(node.type.name.view()) + option_words(node.settings));
  }
}

void check_nitro(Check& check) {
  if (!check.needs_prefixes()) return;
  for (const InstanceType& type : check.given.types) {
    const std::string name(type.name.view());
    if (type.bare_metal) {
      check.add("nitro", Verdict::Ok, name + " is bare metal");
    } else if (type.hypervisor == Hypervisor::Nitro) {
      check.add("nitro", Verdict::Ok, name + " is built on Nitro");
    } else {
      check.add("nitro", Verdict::Failed,
                name + " is not built on Nitro: " +
                    (check.is_ipv6() ? "it cannot run IPv6" : "its nodes use single addresses"),
                "maxpods list --nitro");
    }
  }
}

void check_subnets(Check& check) {
  if (!check.needs_prefixes()) return;
  if (check.is_ipv6()) {
    check.add("subnets", Verdict::Warning,
              "the subnets need free /80 blocks, which is not checked here",
              "maxpods subnet --subnets FILE --interfaces FILE --ip-family ipv6");
    return;
  }
  check.add("subnets", Verdict::Warning,
            "the subnets need contiguous /28 blocks, which is not checked here",
            "maxpods subnet --subnets FILE --interfaces FILE   # also suggests reservations");
}

}  // namespace

std::string shown(const std::optional<std::string>& value) {
  return value ? "'" + *value + "'" : "not set";
}

CniSettings observed(CniSettings cni, const AwsNodeState& aws_node) {
  cni.version = aws_node.version.value_or(cni.version);
  NodeSettings settings{.cni = cni};
  read_environment(aws_node.environment, settings);
  return settings.cni;
}

std::string cluster_argument(const ClusterState& cluster) {
  return cluster.name.value_or("my-cluster");
}

std::ptrdiff_t CheckResult::failures() const {
  return std::ranges::count_if(
      findings, [](const Finding& finding) { return finding.verdict >= Verdict::Failed; });
}

bool CheckResult::stops() const {
  return std::ranges::count(findings, Verdict::Stops, &Finding::verdict) > 0;
}

bool CheckResult::passed() const { return failures() == 0 && !group.limiting_type().obstacle; }

CheckResult check_prerequisites(const Prerequisites& prerequisites) {
  const NodeSettings as_they_are = settings_as_they_are(prerequisites);
  Check check{.given = prerequisites,
              .settings = settings_to_check(prerequisites, as_they_are),
              .cni_version = known_version(prerequisites)};
  check_ip_family(check);
  if (check.settings.cni.os == Os::Windows) {
    check_windows(check);
  } else {
    check_linux(check);
  }
  check_nitro(check);
  check_subnets(check);
  GroupMaxPods group = group_max_pods(prerequisites.types, as_they_are);
  check_addresses(check, group);
  CheckResult result{std::move(check.findings), std::move(group)};
  if (result.stops()) {
    result.group.recommended.reset();
    result.group.max_allowed.reset();
  }
  return result;
}

}  // namespace maxpods
