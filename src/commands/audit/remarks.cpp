// SPDX-License-Identifier: Apache-2.0
#include "commands/audit/remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

#include "node/environment.h"
#include "read/json_records.h"
#include "report/words.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// How many unreadable nodes and unknown types are named; the others are counted.
constexpr std::size_t max_named = 5;

constexpr std::size_t branch_pods_setting = setting_index("--branch-pods");

Remarks unreadable_warnings(const UnreadableNodes& unreadable) {
  Remarks warnings(unreadable.sentences().begin(), unreadable.sentences().end());
  if (unreadable.count() > max_named) {
    warnings.push_back(counted(unreadable.count() - max_named, "more node") + " cannot be read");
  }
  return warnings;
}

Remarks unknown_type_warnings(const ClusterAudit& audit) {
  std::set<std::string> types;
  for (const Judgement& judgement : audit.judgements()) {
    if (judgement.verdict == NodeVerdict::UnknownType) types.insert(judgement.facts.type);
  }
  if (types.empty()) return {};
  std::vector<std::string_view> named(types.begin(), types.end());
  const std::size_t left_out = named.size() > max_named ? named.size() - max_named : 0;
  named.resize(named.size() - left_out);
  return {{fmt::format("the catalog does not have {}{}", joined(named, ", "),
                       left_out > 0 ? fmt::format(" and {} more", left_out) : ""),
           "give one that has them with --catalog FILE; create it with: aws ec2 "
           "describe-instance-types > FILE"}};
}

/// Whether an option selects how Linux nodes get their addresses.
bool gives_mode(const NetworkingRequest& request) {
  for (std::size_t i = 0; i < node_settings.size(); ++i) {
    if (node_settings[i].group == SettingGroup::Mode && !node_settings[i].variable.empty() &&
        request.gives(i))
      return true;
  }
  return false;
}

/// Whether a node's addresses depend on settings that neither options nor files have.
bool uses_defaults(const Judgement& judgement, const AuditSources& sources) {
  const NodeFacts& facts = judgement.facts;
  if (!judgement.has_number() || facts.compute_type != ComputeType::Ec2) return false;
  if (facts.os == Os::Windows) {
    return !sources.has_amazon_vpc_cni && !facts.private_ipv4_addresses &&
           !sources.networking.settings.cni.prefix_delegation;
  }
  return !sources.aws_node && !gives_mode(sources.networking) && !facts.has_ipv6_address;
}

Remarks settings_warnings(const ClusterAudit& audit, const AuditSources& sources) {
  Remarks warnings;
  for (const Os os : {Os::Linux, Os::Windows}) {
    const bool is_unknown =
        std::ranges::any_of(audit.judgements(), [&](const Judgement& judgement) {
          return judgement.facts.os == os && uses_defaults(judgement, sources);
        });
    if (!is_unknown) continue;
    warnings.push_back(
        os == Os::Linux
            ? Remark(
                  "the settings of the VPC CNI are unknown: single addresses are assumed",
                  "give them with --aws-node FILE; create it with: kubectl get daemonset aws-node "
                  "-n kube-system -o json > FILE")
            : Remark(
                  "it is unknown whether Windows nodes use prefixes: single addresses are assumed",
                  "give the settings with --amazon-vpc-cni FILE; create it with: kubectl get "
                  "configmap amazon-vpc-cni -n kube-system -o json > FILE"));
  }
  return warnings;
}

/// On trunks without --branch-pods, and on trunks that the VPC CNI has no setting for.
Remarks trunk_warnings(const ClusterAudit& audit, const AuditSettings& settings,
                       const AuditSources& sources) {
  const std::int64_t nodes = audit.count_if([](const Judgement& judgement) {
    return judgement.has_number() && judgement.facts.branch_enis > 0;
  });
  if (nodes == 0 && sources.networking.gives(branch_pods_setting) &&
      !settings.on_linux.cni.pod_eni) {
    return {
        {"--branch-pods has no effect: ENABLE_POD_ENI is off on aws-node, and no node has a trunk "
         "network interface",
         "leave out --branch-pods"}};
  }
  if (nodes == 0) return {};
  const std::string found =
      counted(nodes, "node") + (nodes == 1 ? " has" : " have") + " a trunk network interface";
  Remarks warnings;
  if (!sources.networking.gives(branch_pods_setting)) {
    warnings.emplace_back(
        found + ": pods with security groups of their own use it, and no addresses of the node",
        "count such pods with --branch-pods N, which is per node");
  }
  if (sources.aws_node && !settings.on_linux.cni.pod_eni) {
    warnings.emplace_back(found + ", which counts although ENABLE_POD_ENI is off on aws-node");
  }
  return warnings;
}

/// On a pool that never grows, and on what is unknown of the DaemonSet.
Remarks aws_node_warnings(const AuditSources& sources, const CniSettings& on_linux) {
  if (!sources.aws_node) return {};
  Remarks warnings;
  const std::string_view off =
      provisioning_is_off_by(sources.aws_node->environment, on_linux.version);
  if (!off.empty() && on_linux.ip_family == IpFamily::IPv4) {
    warnings.push_back(
        {fmt::format("{} of aws-node is on: the pool never grows, so that nodes may have fewer "
                     "addresses than the expected max pods",
                     off),
         fmt::format(
             "assign them before aws-node starts, or turn it off: kubectl set env daemonset "
             "aws-node -n kube-system {}=false",
             off)});
  }
  if (discovers_subnets(on_linux) &&
      is_off(sources.aws_node->environment, "ENABLE_SUBNET_DISCOVERY")) {
    warnings.push_back(
        {"ENABLE_SUBNET_DISCOVERY of aws-node is off: pods have addresses of the "
         "subnet of their node alone",
         "turn it on: kubectl set env daemonset aws-node -n kube-system "
         "ENABLE_SUBNET_DISCOVERY=true"});
  }
  if (!sources.aws_node->version) {
    warnings.emplace_back(
        "the image of aws-node has no release of the VPC CNI: the newest known one is assumed");
  }
  append(warnings, remarks_on_elsewhere(*sources.aws_node));
  return warnings;
}

/// On podsPerCore where it limits no node, or its limit is unknown.
Remarks core_warnings(const ClusterAudit& audit, const AuditSettings& settings) {
  if (settings.pods_per_core == 0) return {};
  const auto takes_it = [](const Judgement& judgement) {
    return judgement.has_number() && judgement.facts.compute_type == ComputeType::Ec2 &&
           judgement.facts.ami_family != AmiFamily::Bottlerocket;
  };
  const std::int64_t unknown = audit.count_if([&](const Judgement& judgement) {
    return takes_it(judgement) && !judgement.expected->type.vcpus;
  });
  if (audit.count_if(takes_it) == 0) {
    return {{"--pods-per-core has no effect: Bottlerocket and EKS Auto Mode have no such setting",
             "leave out --pods-per-core"}};
  }
  if (unknown == 0) return {};
  return {{fmt::format("podsPerCore is not counted on {}, as the vCPUs are unknown",
                       counted(unknown, "node")),
           "give a catalog that has them with --catalog FILE"}};
}

Remarks remarks_on_types(const ClusterAudit& audit) {
  std::vector<const MaxPods*> expected;
  for (const Judgement& judgement : audit.judgements()) {
    if (judgement.expected) expected.push_back(&*judgement.expected);
  }
  return summarize_remarks(expected);
}

}  // namespace

void UnreadableNodes::add(const std::string& file, const std::string& name,
                          const std::string& complaint, std::size_t first_byte) {
  if (++count_ > max_named) return;
  sentences_.push_back(fmt::format("{}: {}: {}{}", file, name, complaint, at_record(first_byte)));
}

std::vector<std::string> set_elsewhere(const AwsNodeState& aws_node) {
  const auto decides = [](const std::string& variable) {
    return std::ranges::find(node_settings, variable, &Setting::variable) != node_settings.end() ||
           std::ranges::find(warm_target_names, variable, &WarmTargetName::variable) !=
               warm_target_names.end() ||
           variable == "ENABLE_IPv4" || variable == "POD_SECURITY_GROUP_ENFORCING_MODE" ||
           variable == "DISABLE_NETWORK_RESOURCE_PROVISIONING" ||
           variable == "ENABLE_IMDS_ONLY_MODE" || variable == "ENABLE_SUBNET_DISCOVERY";
  };
  std::vector<std::string> found;
  std::ranges::copy_if(aws_node.set_elsewhere, std::back_inserter(found), decides);
  return found;
}

Remarks remarks_on_elsewhere(const AwsNodeState& aws_node) {
  Remarks remarks;
  for (const std::string& variable : set_elsewhere(aws_node)) {
    // Without ENABLE_IPv4, aws-node would not start: it is assumed to be on.
    remarks.emplace_back(variable + " of aws-node has a valueFrom, which is not read: it is " +
                         (variable == "ENABLE_IPv4" ? "assumed to be on" : "treated as not set"));
  }
  return remarks;
}

Remarks audit_warnings(const ClusterAudit& audit, const UnreadableNodes& unreadable,
                       const AuditSettings& settings, const AuditSources& sources) {
  Remarks warnings = unreadable_warnings(unreadable);
  if (audit.names().size() == 0) {
    warnings.emplace_back("the files have no nodes", "check that kubectl uses the right cluster");
  }
  if (audit.repeated() > 0) {
    warnings.push_back("left out " + counted(audit.repeated(), "node") +
                       " with the same name as an earlier one");
  }
  append(warnings, settings_warnings(audit, sources));
  append(warnings, aws_node_warnings(sources, settings.on_linux.cni));
  append(warnings, trunk_warnings(audit, settings, sources));
  append(warnings, core_warnings(audit, settings));
  append(warnings, unknown_type_warnings(audit));
  append(warnings, remarks_on_types(audit));
  return warnings;
}

}  // namespace maxpods
