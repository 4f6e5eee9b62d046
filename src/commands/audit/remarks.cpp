// SPDX-License-Identifier: Apache-2.0
#include "commands/audit/remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>

#include "read/json_records.h"
#include "report/words.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// How many odd nodes and unknown types are named, before the others are but counted.
constexpr std::size_t most_named = 5;

std::vector<std::string> odd_warnings(const OddNodes& odd) {
  std::vector<std::string> warnings = odd.sentences();
  if (odd.count() > most_named) {
    warnings.push_back(counted(odd.count() - most_named, "more node") + " cannot be read");
  }
  return warnings;
}

std::vector<std::string> unknown_type_warnings(const ClusterAudit& audit) {
  std::set<std::string> types;
  for (const Judgement& judgement : audit.judgements()) {
    if (judgement.verdict == NodeVerdict::UnknownType) types.insert(judgement.facts.type);
  }
  if (types.empty()) return {};
  std::vector<std::string_view> named(types.begin(), types.end());
  const std::size_t left_out = named.size() > most_named ? named.size() - most_named : 0;
  named.resize(named.size() - left_out);
  return {
      fmt::format("no catalog has {}{}: --catalog FILE brings one, such as what aws ec2 "
                  "describe-instance-types prints",
                  joined(named, ", "), left_out > 0 ? fmt::format(" and {} more", left_out) : "")};
}

/// Whether an option says how nodes of Linux get their addresses.
bool tells_mode(const NetworkingRequest& request) {
  const CniSettings& cni = request.settings.cni;
  return request.ip_family || cni.prefix_delegation || cni.custom_networking || request.pod_eni;
}

/// Whether a node's addresses depend on settings that nobody told.
bool stands_on_defaults(const Judgement& judgement, const AuditSources& sources) {
  const NodeFacts& facts = judgement.facts;
  if (!judgement.has_number() || facts.compute_type != ComputeType::Ec2) return false;
  if (facts.os == Os::Windows) {
    return !sources.has_amazon_vpc_cni && !facts.private_ipv4_addresses &&
           !sources.networking.settings.cni.prefix_delegation;
  }
  return !sources.aws_node && !tells_mode(sources.networking) && !facts.has_ipv6_address;
}

std::vector<std::string> settings_warnings(const ClusterAudit& audit, const AuditSources& sources) {
  std::vector<std::string> warnings;
  for (const Os os : {Os::Linux, Os::Windows}) {
    const bool is_unknown =
        std::ranges::any_of(audit.judgements(), [&](const Judgement& judgement) {
          return judgement.facts.os == os && stands_on_defaults(judgement, sources);
        });
    if (!is_unknown) continue;
    warnings.emplace_back(
        os == Os::Linux
            ? "how the VPC CNI is set up is not known, and single addresses are taken: --aws-node "
              "FILE tells, from kubectl get daemonset aws-node -n kube-system -o json"
            : "whether Windows nodes have prefixes is not known, and single addresses are taken: "
              "--amazon-vpc-cni FILE tells, from kubectl get configmap amazon-vpc-cni -n "
              "kube-system -o json");
  }
  return warnings;
}

/// What trunks leave open, and those that the VPC CNI, as its settings are, would not ask for.
std::vector<std::string> trunk_warnings(const ClusterAudit& audit, const AuditSettings& settings,
                                        const AuditSources& sources) {
  const std::int64_t nodes = audit.count_if([](const Judgement& judgement) {
    return judgement.has_number() && judgement.facts.branch_enis > 0;
  });
  if (nodes == 0 && sources.networking.branch_pods && !settings.on_linux.cni.pod_eni) {
    return {
        "--branch-pods has no effect: ENABLE_POD_ENI is off on aws-node, and no node has a trunk"};
  }
  if (nodes == 0) return {};
  const std::string found = counted(nodes, "node") + (nodes == 1 ? " has" : " have") +
                            " a trunk for security groups of pods";
  std::vector<std::string> warnings;
  if (!sources.networking.branch_pods) {
    warnings.push_back(found +
                       ": pods that have such groups take no addresses; --branch-pods N counts "
                       "them, N on each node");
  }
  if (sources.aws_node && !settings.on_linux.cni.pod_eni) {
    warnings.push_back(found + ", which counts though ENABLE_POD_ENI is off on aws-node");
  }
  return warnings;
}

/// What the DaemonSet leaves open.
std::vector<std::string> aws_node_warnings(const AuditSources& sources) {
  if (!sources.aws_node) return {};
  std::vector<std::string> warnings;
  if (!sources.aws_node->version) {
    warnings.emplace_back(
        "the image of aws-node names no release of the VPC CNI: the newest known is taken");
  }
  std::ranges::move(remarks_on_elsewhere(*sources.aws_node), std::back_inserter(warnings));
  return warnings;
}

std::vector<std::string> remarks_on_types(const ClusterAudit& audit) {
  std::vector<const MaxPods*> expected;
  for (const Judgement& judgement : audit.judgements()) {
    if (judgement.expected) expected.push_back(&*judgement.expected);
  }
  return summarize_remarks(expected);
}

}  // namespace

void OddNodes::add(const std::string& file, const std::string& name, const std::string& complaint,
                   std::size_t first_byte) {
  if (++count_ > most_named) return;
  sentences_.push_back(fmt::format("{}: {}: {}{}", file, name, complaint, at_record(first_byte)));
}

std::vector<std::string> set_elsewhere(const AwsNodeState& aws_node) {
  constexpr std::array<std::string_view, 11> deciding{"ENABLE_PREFIX_DELEGATION",
                                                      "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG",
                                                      "ENABLE_POD_ENI",
                                                      "ENABLE_IPv4",
                                                      "ENABLE_IPv6",
                                                      "MAX_ENI",
                                                      "WARM_ENI_TARGET",
                                                      "WARM_PREFIX_TARGET",
                                                      "WARM_IP_TARGET",
                                                      "MINIMUM_IP_TARGET",
                                                      "POD_SECURITY_GROUP_ENFORCING_MODE"};
  std::vector<std::string> found;
  for (const std::string& variable : aws_node.set_elsewhere) {
    if (std::ranges::find(deciding, variable) != deciding.end()) found.push_back(variable);
  }
  return found;
}

std::vector<std::string> remarks_on_elsewhere(const AwsNodeState& aws_node) {
  std::vector<std::string> remarks;
  for (const std::string& variable : set_elsewhere(aws_node)) {
    remarks.push_back(variable +
                      " of aws-node has its value from elsewhere: it is taken for not set");
  }
  return remarks;
}

std::vector<std::string> audit_warnings(const ClusterAudit& audit, const OddNodes& odd,
                                        const AuditSettings& settings,
                                        const AuditSources& sources) {
  std::vector<std::string> warnings = odd_warnings(odd);
  if (audit.names().size() == 0) {
    warnings.emplace_back("there is no node to judge; is it the right cluster?");
  }
  if (audit.repeated() > 0) {
    warnings.push_back("left out " + counted(audit.repeated(), "node") +
                       " with the name of another before it");
  }
  for (std::vector<std::string> more :
       {settings_warnings(audit, sources), aws_node_warnings(sources),
        trunk_warnings(audit, settings, sources), unknown_type_warnings(audit),
        remarks_on_types(audit)}) {
    std::ranges::move(more, std::back_inserter(warnings));
  }
  return warnings;
}

}  // namespace maxpods
