// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "check/checks.h"
#include "cni/capacity.h"
#include "cni/version_gates.h"
#include "cni/warm_targets.h"
#include "text/strings.h"

namespace maxpods {
namespace {

std::string set_env(std::string_view assignments) {
  return concat({"kubectl set env daemonset aws-node -n kube-system ", assignments});
}

/// An add-on's version ends with the number of its build, of which 1 is the first.
std::string update_to(const Check& check, const Version& version) {
  return concat({"aws eks update-addon --cluster-name ", cluster_argument(check.given.cluster),
                 " --addon-name vpc-cni --resolve-conflicts PRESERVE --addon-version v",
                 to_string(version), "-eksbuild.1   # or later; for those that EKS offers: ",
                 "aws eks describe-addon-versions --addon-name vpc-cni"});
}

void check_switch(Check& check, std::string_view name, std::string_view variable,
                  Verdict otherwise = Verdict::Failed) {
  if (is_on(check.environment(), variable)) {
    check.add(name, Verdict::Ok, concat({variable, " is on"}));
    return;
  }
  const std::string value = shown(value_of(check.environment(), variable));
  check.add(name, otherwise, concat({variable, " is ", value, " on aws-node"}),
            set_env(concat({variable, "=true"})));
}

/// The VPC CNI takes the default, off, for text that is not a boolean of Go.
void check_booleans(Check& check) {
  for (const Setting& setting : node_settings) {
    const std::string_view variable = setting.variable;
    const std::optional<std::string> value = value_of(check.environment(), variable);
    if (!is_switch(setting) || !value || value->empty() || is_boolean(*value)) continue;
    check.add("settings", Verdict::Warning,
              concat({variable, " is ", shown(value), ", which the VPC CNI reads as false"}),
              set_env(concat({variable, "=true   # or false"})));
  }
}

/// Whether the variable has a valueFrom, so that its value is unknown.
bool is_set_elsewhere(const Check& check, std::string_view variable) {
  const std::vector<std::string>& names = check.given.aws_node->set_elsewhere;
  return std::ranges::find(names, variable) != names.end();
}

/// Exactly one of the two must be on, and both are off by default (pkg/ipamd/ipamd.go,
/// isConfigValid). Before 1.10.0 there was IPv4 only.
void check_families_of_aws_node(Check& check) {
  if (is_set_elsewhere(check, "ENABLE_IPv4") || is_set_elsewhere(check, "ENABLE_IPv6")) return;
  if (check.cni_version && *check.cni_version < version_gates::ip_family_switches) return;
  const bool ipv4 = is_on(check.environment(), "ENABLE_IPv4");
  if (ipv4 != is_on(check.environment(), "ENABLE_IPv6")) return;
  const bool is_certain = check.cni_version || value_of(check.environment(), "ENABLE_IPv4");
  check.add(
      "ip-family", is_certain ? Verdict::Stops : Verdict::Warning,
      concat({is_certain ? "" : "from VPC CNI 1.10.0 on, ",
              ipv4 ? "aws-node does not start with both of" : "aws-node starts only with one of",
              " ENABLE_IPv4 and ENABLE_IPv6 on"}),
      set_env(check.is_ipv6() ? "ENABLE_IPv4=false ENABLE_IPv6=true"
                              : "ENABLE_IPv4=true ENABLE_IPv6=false"));
}

/// IPv6 nodes get their prefix all the same (pkg/ipamd/ipamd.go, setupENI).
void check_provisioning(Check& check) {
  if (!check.given.aws_node || check.is_ipv6()) return;
  const std::string_view variable =
      provisioning_is_off_by(check.environment(), check.settings.cni.version);
  if (variable.empty()) return;
  check.add("provisioning", Verdict::Failed,
            concat({variable,
                    " is on: the pool never grows, pods have only the addresses that a "
                    "node has when aws-node starts"}),
            set_env(concat({variable, "=false"})));
}

bool is_discovery_off(const Check& check) {
  return check.given.aws_node && is_off(check.environment(), "ENABLE_SUBNET_DISCOVERY");
}

void check_discovery(Check& check) {
  if (!is_discovery_off(check) || check.is_ipv6() || !discovers_subnets(check.settings.cni)) return;
  const std::string remedy = set_env("ENABLE_SUBNET_DISCOVERY=true");
  CniSettings wanted = check.given.wanted.cni;
  wanted.version = check.settings.cni.version;
  // pkg/awsutils/awsutils.go, createENI.
  if (excludes_primary_eni(wanted)) {
    check.add("subnet-discovery", Verdict::Failed,
              "ENABLE_SUBNET_DISCOVERY is off: nodes in an excluded subnet get no further network "
              "interface",
              remedy);
    return;
  }
  check.add(
      "subnet-discovery", Verdict::Warning,
      "ENABLE_SUBNET_DISCOVERY is off: pods have addresses of the subnet of their node alone, "
      "whatever tags others have",
      remedy);
}

/// docs/iam-policy.md of the VPC CNI, IPv6 mode. The policy for IPv4 is one that AWS manages.
void check_iam(Check& check) {
  if (!check.is_ipv6() || is_discovery_off(check)) return;
  const Version version = check.cni_version.value_or(newest_known_cni);
  if (version < version_gates::subnet_exclusion) return;
  const bool also_groups = version == version_gates::security_group_discovery;
  check.add(
      "iam", Verdict::Warning,
      concat({"the role of aws-node needs ec2:DescribeSubnets",
              also_groups ? " and ec2:DescribeSecurityGroups" : "", " from VPC CNI ",
              to_string(also_groups ? version : version_gates::subnet_exclusion),
              " on, which is not checked here: without it aws-node does not start"}),
      "add it to the policy of the role, which for IPv6 is your own (docs/iam-policy.md of the "
      "VPC CNI)");
}

void check_switches(Check& check) {
  if (!check.given.aws_node) {
    check.add("aws-node", Verdict::Warning,
              "the settings of the VPC CNI are unknown: give them with --aws-node FILE",
              "kubectl get daemonset aws-node -n kube-system -o json > aws-node.json");
    return;
  }
  check_booleans(check);
  check_families_of_aws_node(check);
  if (check.is_ipv6()) check_switch(check, "ipv6", "ENABLE_IPv6");
  if (check.needs_prefixes()) {
    // With IPv6 on, aws-node does not start without it (pkg/ipamd/ipamd.go).
    const bool is_needed_now = is_on(check.environment(), "ENABLE_IPv6");
    check_switch(check, "prefix-delegation", "ENABLE_PREFIX_DELEGATION",
                 is_needed_now ? Verdict::Stops : Verdict::Failed);
  }
  if (check.settings.cni.pod_eni) check_switch(check, "pod-eni", "ENABLE_POD_ENI");
  if (!check.settings.cni.custom_networking) return;
  if (!check.is_ipv6()) {
    check_switch(check, "custom-networking", "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG");
    return;
  }
  check.add("custom-networking", Verdict::Stops,
            "aws-node does not start with both IPv6 and custom networking",
            set_env("AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=false"));
}

/// A release that is needed, and the start of the sentence that says so.
struct Need {
  Version version;
  std::string words;
};

/// The highest release that is needed; 0.0.0 if any will do.
Need needed_release(const Check& check) {
  const IpFamily ip_family = check.settings.cni.ip_family;
  Need highest;
  const auto need = [&](const Version& version, std::string words) {
    if (version > highest.version) highest = {version, std::move(words)};
  };
  if (check.needs_prefixes()) {
    for (const InstanceType& type : check.given.types) {
      need(oldest_cni_with_prefixes(type, ip_family),
           concat({check.is_ipv6() ? "IPv6" : "prefixes", type.bare_metal ? " on " : "",
                   type.bare_metal ? type.name.view() : "", check.is_ipv6() ? " needs" : " need"}));
    }
  }
  if (check.settings.cni.pod_eni) {
    need(oldest_cni_with_pod_eni(ip_family), "security groups for pods need");
  }
  return highest;
}

void check_cni_version(Check& check) {
  const Need need = needed_release(check);
  if (need.version == Version{}) return;
  const std::string words = concat({need.words, " ", to_string(need.version), " or later"});
  if (!check.cni_version) {
    check.add("cni-version", Verdict::Warning, "the release of the VPC CNI is unknown; " + words,
              "kubectl describe daemonset aws-node --namespace kube-system | grep Image | cut -d "
              "\"/\" -f 2");
    return;
  }
  const bool is_enough = *check.cni_version >= need.version;
  check.add("cni-version", is_enough ? Verdict::Ok : Verdict::Failed,
            concat({"VPC CNI ", to_string(*check.cni_version), "; ", words}),
            is_enough ? "" : update_to(check, need.version));
}

/// The finding is named after the variable: `max-eni`.
void check_number(Check& check, const Setting& setting) {
  const std::string variable(setting.variable);
  const std::string name = kebab_case(variable);
  const std::optional<std::string> set = value_of(check.environment(), variable);
  NodeSettings found;
  read_environment(check.environment(), found);
  const std::string wanted = value_text(setting, check.given.wanted);
  const bool is_wanted = !is_default(setting, check.given.wanted);
  if (is_wanted && wanted != value_text(setting, found)) {
    check.add(name, Verdict::Failed, concat({variable, " is ", shown(set), " on aws-node"}),
              set_env(concat({variable, "=", wanted})));
  } else if (!is_default(setting, found)) {
    check.add(name, Verdict::Ok, concat({variable, " is ", *set}));
  } else if (set && !set->empty()) {
    check.add(name, Verdict::Warning,
              concat({variable, " is ", shown(set), ", which the VPC CNI ignores"}),
              set_env(variable + "-"));
  }
}

void check_numbers(Check& check) {
  if (!check.given.aws_node) return;
  for (const Setting& setting : node_settings) {
    if (!setting.variable.empty() && !is_switch(setting)) check_number(check, setting);
  }
}

/// The targets of the DaemonSet, without those for ENIs and prefixes that are 1: the manifest of
/// the VPC CNI sets them, so nobody need have chosen them.
WarmTargets chosen_warm_targets(const SettingsByName& environment) {
  WarmTargets targets{.enis = number_of(environment, "WARM_ENI_TARGET"),
                      .prefixes = number_of(environment, "WARM_PREFIX_TARGET").value_or(0),
                      .ips = number_of(environment, "WARM_IP_TARGET"),
                      .minimum_ips = number_of(environment, "MINIMUM_IP_TARGET")};
  if (targets.enis == 1) targets.enis.reset();
  if (targets.prefixes == 1) targets.prefixes.reset();
  return targets;
}

constexpr auto fixing_assignments = all_words(
    WarmTargetProblem::NoEffectOnIpv6,
    Word{"WARM_PREFIX_TARGET=1   # the default, or remove the IP targets: WARM_IP_TARGET- "
         "MINIMUM_IP_TARGET-",
         WarmTargetProblem::PrefixTargetOverridden},
    Word{"WARM_ENI_TARGET=1   # the default, or remove the IP targets: WARM_IP_TARGET- "
         "MINIMUM_IP_TARGET-",
         WarmTargetProblem::EniTargetOverridden},
    Word{"WARM_ENI_TARGET=1   # the default; prefixes use WARM_PREFIX_TARGET",
         WarmTargetProblem::EniTargetWithPrefixes},
    Word{"WARM_PREFIX_TARGET=1   # the default, or ENABLE_PREFIX_DELEGATION=true",
         WarmTargetProblem::PrefixTargetWithoutPrefixes},
    Word{"WARM_IP_TARGET=5   # or another number to keep ready",
         WarmTargetProblem::MinimumWithoutWarmIps},
    Word{"WARM_PREFIX_TARGET=1", WarmTargetProblem::NothingWarmWithPrefixes},
    Word{"", WarmTargetProblem::EniTargetOnWindows},  // not of aws-node
    Word{"WARM_PREFIX_TARGET=1", WarmTargetProblem::NoEffectOnIpv6});

/// With prefixes on, the check before the start of aws-node fails.
Verdict verdict_on(WarmTargetProblem problem, const Check& check) {
  if (problem != WarmTargetProblem::NothingWarmWithPrefixes) return Verdict::Warning;
  const bool is_on_now = is_on(check.environment(), "ENABLE_PREFIX_DELEGATION");
  return is_on_now ? Verdict::Stops : Verdict::Failed;
}

void check_warm_targets(Check& check) {
  if (!check.given.aws_node) return;
  CniSettings settings = check.settings.cni;
  // A release without prefixes ignores ENABLE_PREFIX_DELEGATION.
  if (check.cni_version && *check.cni_version < version_gates::ipv4_prefixes) {
    settings.prefix_delegation = false;
  }
  const auto problems = warm_target_problems(chosen_warm_targets(check.environment()), settings);
  for (const WarmTargetProblem problem : problems) {
    check.add("warm-targets", verdict_on(problem, check), std::string(describe(problem)),
              set_env(word_of(fixing_assignments, problem)));
  }
  if (problems.empty()) check.add("warm-targets", Verdict::Ok, "the warm targets are consistent");
}

void check_trunking(Check& check) {
  constexpr const char* trunking_types = "maxpods list --trunking -o wide";
  if (!check.settings.cni.pod_eni) return;
  for (const InstanceType& type : check.given.types) {
    const std::string_view name = type.name.view();
    const std::optional<int> branch_enis = available_branch_enis(type);
    if (!branch_enis) {
      check.add("trunking", Verdict::Warning,
                concat({"it is unknown whether ", name, " supports trunk network interfaces"}));
    } else if (*branch_enis == 0) {
      check.add("trunking", Verdict::Failed,
                concat({name, " does not support trunk network interfaces"}), trunking_types);
    } else if (*branch_enis < check.settings.branch_pods) {
      check.add("trunking", Verdict::Failed,
                concat({name, " supports at most ", std::to_string(*branch_enis), " branch ENIs"}),
                trunking_types);
    } else {
      check.add("trunking", Verdict::Ok,
                concat({name, " supports ", std::to_string(*branch_enis), " branch ENIs"}));
    }
  }
}

/// README.md of the VPC CNI, POD_SECURITY_GROUP_ENFORCING_MODE.
void check_security_group_mode(Check& check) {
  if (!check.settings.cni.pod_eni || !check.given.aws_node) return;
  constexpr std::string_view name = "security-group-mode";
  constexpr std::string_view variable = "POD_SECURITY_GROUP_ENFORCING_MODE";
  constexpr Version gate = version_gates::standard_enforcing_mode;
  const std::string mode = value_of(check.environment(), variable).value_or("strict");
  if (mode == "strict") {
    check.add(name, Verdict::Ok, "strict: the security groups of a pod apply to all its traffic");
  } else if (mode != "standard") {
    check.add(name, Verdict::Stops,
              concat({variable, " is ", shown(mode), ", with which aws-node does not start"}),
              set_env(concat({variable, "=strict   # or standard"})));
  } else if (check.cni_version && *check.cni_version < gate) {
    check.add(name, Verdict::Failed,
              concat({variable, "=standard needs VPC CNI ", to_string(gate), " or later"}),
              update_to(check, gate));
  } else if (is_on(check.environment(), "AWS_VPC_K8S_CNI_EXTERNALSNAT")) {
    check.add(
        name, Verdict::Ok,
        "standard, with external SNAT: the security groups of a pod apply to traffic that leaves "
        "the VPC");
  } else {
    check.add(
        name, Verdict::Warning,
        "standard, without AWS_VPC_K8S_CNI_EXTERNALSNAT: the security groups of the node, not of "
        "the pod, apply to traffic that leaves the VPC",
        set_env("AWS_VPC_K8S_CNI_EXTERNALSNAT=true   # behind a NAT gateway"));
  }
}

void check_downgrade(Check& check) {
  if (!check.needs_prefixes()) return;
  Version lowest;
  for (const InstanceType& type : check.given.types) {
    lowest = std::max(lowest, oldest_cni_with_prefixes(type, check.settings.cni.ip_family));
  }
  if (check.cni_version && *check.cni_version < lowest) return;  // said already
  check.add("downgrade", Verdict::Ok,
            "with prefixes enabled, remove all nodes before you downgrade the VPC CNI below " +
                to_string(lowest));
}

}  // namespace

std::string_view provisioning_is_off_by(const SettingsByName& environment, const Version& version) {
  constexpr std::string_view imds_only = "ENABLE_IMDS_ONLY_MODE";
  constexpr std::string_view no_provisioning = "DISABLE_NETWORK_RESOURCE_PROVISIONING";
  if (version >= version_gates::imds_only_mode && is_on(environment, imds_only)) return imds_only;
  const bool is_off =
      version >= version_gates::no_provisioning && is_on(environment, no_provisioning);
  return is_off ? no_provisioning : "";
}

void check_linux(Check& check) {
  check_switches(check);
  check_provisioning(check);
  check_discovery(check);
  check_iam(check);
  check_cni_version(check);
  check_numbers(check);
  check_warm_targets(check);
  check_trunking(check);
  check_security_group_mode(check);
  check_downgrade(check);
}

}  // namespace maxpods
