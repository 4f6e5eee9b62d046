// SPDX-License-Identifier: Apache-2.0
#include "check/prerequisites.h"

#include <algorithm>

#include "check/checks.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The settings of the cluster, or the wanted ones where the cluster's are unknown.
NodeSettings current_settings(const Prerequisites& given) {
  NodeSettings settings = given.wanted;
  // Windows does not run in IPv6 clusters, so there is no count for IPv6.
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

/// The wanted settings, and the features that are on in the cluster.
NodeSettings settings_to_check(const Prerequisites& given, const CniSettings& found) {
  NodeSettings settings = given.wanted;
  const NodeSettings in_cluster{.cni = found};
  for (const Setting& setting : node_settings) {
    if (is_switch(setting) && !is_default(setting, in_cluster)) {
      copy_setting(setting, in_cluster, settings);
    }
  }
  settings.cni.version = found.version;
  settings.cni.prefix_delegation |= asks_for_windows_prefixes(given);
  return settings;
}

std::optional<Version> known_version(const Prerequisites& given) {
  return given.aws_node && given.aws_node->version ? given.aws_node->version : given.cni_version;
}

void check_ip_family(Check& check) {
  if (!check.given.cluster.ip_family) return;
  const bool is_ipv6 = *check.given.cluster.ip_family == IpFamily::IPv6;
  const std::string words = concat({"the cluster's IP family is ", is_ipv6 ? "IPv6" : "IPv4"});
  if (is_ipv6 == check.is_ipv6()) {
    check.add("ip-family", Verdict::Ok, words);
  } else if (is_ipv6 && check.settings.cni.os == Os::Windows) {
    check.add("ip-family", Verdict::Stops, words + ", which is for Linux nodes only");
  } else {
    check.add("ip-family", Verdict::Failed, words + ", and cannot be changed",
              is_ipv6 ? "create an IPv4 cluster" : "create an IPv6 cluster");
  }
}

void check_addresses(Check& check, const GroupMaxPods& group) {
  for (const MaxPods& node : group.types) {
    if (node.obstacle || node.capacity.addresses != 0) continue;
    const std::string_view name = node.type.name.view();
    check.add("addresses", Verdict::Failed, concat({name, " has no address left for pods"}),
              concat({"maxpods explain ", name, option_words(node.settings)}));
  }
}

void check_nitro(Check& check) {
  if (!check.needs_prefixes()) return;
  for (const InstanceType& type : check.given.types) {
    const std::string_view name = type.name.view();
    if (type.bare_metal) {
      check.add("nitro", Verdict::Ok, concat({name, " is bare metal"}));
    } else if (type.hypervisor == Hypervisor::Nitro) {
      check.add("nitro", Verdict::Ok, concat({name, " is built on Nitro"}));
    } else {
      check.add("nitro", Verdict::Failed,
                concat({name, " is not built on Nitro: ",
                        check.is_ipv6() ? "it cannot run IPv6" : "its nodes use single addresses"}),
                "maxpods list --nitro");
    }
  }
}

void check_subnets(Check& check) {
  if (!check.needs_prefixes()) return;
  check.add("subnets", Verdict::Warning,
            concat({"the subnets need ", check.is_ipv6() ? "free /80" : "contiguous /28",
                    " blocks, which is not checked here"}),
            concat({"maxpods subnet --subnets FILE --interfaces FILE ",
                    check.is_ipv6() ? "--ip-family ipv6" : "  # also suggests reservations"}));
}

}  // namespace

std::string shown(const std::optional<std::string>& value) {
  return value ? "'" + *value + "'" : "not set";
}

CniSettings observed(CniSettings cni, const AwsNodeState& aws_node) {
  cni.version = aws_node.version.value_or(cni.version);
  NodeSettings settings{.cni = cni};
  read_environment(aws_node.environment, settings);
  if (excludes_primary_eni(settings.cni) &&
      is_off(aws_node.environment, "ENABLE_SUBNET_DISCOVERY")) {
    // setupENI marks the primary ENI with discovery alone, but createENI (pkg/awsutils/awsutils.go)
    // refuses further ones in an excluded subnet.
    settings.cni.primary_eni_excluded = false;
    settings.cni.max_eni = 1;
  }
  return settings.cni;
}

std::string cluster_argument(const ClusterState& cluster) {
  return cluster.name.value_or("my-cluster");
}

std::ptrdiff_t CheckResult::failures() const {
  return std::ranges::count_if(
      findings, [](const CheckFinding& finding) { return finding.verdict >= Verdict::Failed; });
}

bool CheckResult::stops() const {
  return std::ranges::count(findings, Verdict::Stops, &CheckFinding::verdict) > 0;
}

bool CheckResult::passed() const { return failures() == 0 && !group.limiting_type().obstacle; }

CheckResult check_prerequisites(const Prerequisites& prerequisites) {
  const NodeSettings current = current_settings(prerequisites);
  Check check{.given = prerequisites,
              .settings = settings_to_check(prerequisites, current.cni),
              .cni_version = known_version(prerequisites)};
  check_ip_family(check);
  if (check.settings.cni.os == Os::Windows) {
    check_windows(check);
  } else {
    check_linux(check);
  }
  check_nitro(check);
  check_subnets(check);
  GroupMaxPods group = group_max_pods(prerequisites.types, current);
  check_addresses(check, group);
  CheckResult result{std::move(check.findings), std::move(group)};
  if (result.stops()) {
    result.group.recommended.reset();
    result.group.max_allowed.reset();
  }
  return result;
}

}  // namespace maxpods
