// SPDX-License-Identifier: Apache-2.0
#include "audit/remedies.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "node/option_words.h"

namespace maxpods {
namespace {

/// A group as its nodes show it.
struct GroupFacts {
  /// Its types by what is recommended for them.
  std::map<int, std::set<std::string>> types_by_value;
  std::optional<AmiFamily> family;
  Os os = Os::Linux;
  NodeSettings settings;
  /// What would let addresses suffice, where they do not: prefixes, if they are not on.
  bool prefixes_would_do = true;
  bool has_too_many = false;
};

bool prefixes_would_do(const Judgement& judgement) {
  NodeSettings settings = judgement.expected->settings;
  if (settings.cni.prefix_delegation || settings.cni.ip_family == IpFamily::IPv6) return false;
  settings.cni.prefix_delegation = true;
  const MaxPods with_prefixes = max_pods(judgement.expected->type, settings);
  return with_prefixes.recommended >= judgement.max_pods;
}

GroupFacts facts_of(const GroupAudit& group, const ClusterAudit& audit) {
  GroupFacts facts;
  for (const Population& population : group.populations) {
    const Judgement& judgement = audit.judgements()[population.judgements.front()];
    if (!judgement.expected || judgement.expected->obstacle) continue;
    facts.types_by_value[*judgement.expected->recommended].insert(judgement.facts.type);
    if (!facts.family) facts.family = judgement.facts.ami_family;
    facts.os = judgement.facts.os;
    facts.settings = judgement.expected->settings;
    if (judgement.verdict != NodeVerdict::Over) continue;
    facts.has_too_many = true;
    facts.prefixes_would_do = facts.prefixes_would_do && prefixes_would_do(judgement);
  }
  return facts;
}

std::string joined(const std::set<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

std::string all_types(const GroupFacts& facts) {
  std::set<std::string> types;
  for (const auto& [max_pods, some] : facts.types_by_value) types.insert(some.begin(), some.end());
  return joined(types);
}

/// EKS overrides the value of a managed group unless its launch template names an AMI ID.
std::string node_group_words(GroupKind kind) {
  const bool is_managed = kind == GroupKind::EksNodeGroup;
  return std::string(" --node-group ") +
         std::string(
             name_of(is_managed ? NodeGroupKind::ManagedCustomAmi : NodeGroupKind::SelfManaged));
}

std::string_view target_for(AmiFamily family) {
  switch (family) {
    case AmiFamily::Al2:
      return "bootstrap";
    case AmiFamily::Bottlerocket:
      return "bottlerocket";
    case AmiFamily::Windows2019:
    case AmiFamily::Windows2022:
      return "windows";
    case AmiFamily::Al2023:
    case AmiFamily::Custom:
      break;
  }
  return "nodeadm";
}

AmiFamily family_of(const GroupFacts& facts) {
  return facts.family.value_or(facts.os == Os::Windows ? AmiFamily::Windows2022
                                                       : AmiFamily::Custom);
}

/// What writes that value for new nodes of the group.
std::string setting_command(const GroupAudit& group, AmiFamily family, int max_pods) {
  const std::string value = std::to_string(max_pods);
  if (group.kind == GroupKind::Karpenter) {
    return "maxpods emit karpenter --max-pods " + value + " --cluster my-cluster --ami-family " +
           std::string(name_of(family));
  }
  if (family == AmiFamily::Custom) return "kubelet --max-pods=" + value;
  return "maxpods emit " + std::string(target_for(family)) + " --max-pods " + value +
         node_group_words(group.kind);
}

/// A value for all types, or one for each, where the smallest would waste room.
std::vector<std::string> setting_commands(const GroupAudit& group, const GroupFacts& facts) {
  const AmiFamily family = family_of(facts);
  if (facts.types_by_value.size() == 1) {
    return {setting_command(group, family, *group.recommended)};
  }
  const bool can_have_expression =
      family == AmiFamily::Al2023 && group.kind != GroupKind::Karpenter;
  if (can_have_expression) {
    return {"maxpods emit nodeadm " + all_types(facts) + option_words(facts.settings) +
            " --as-expression" + node_group_words(group.kind)};
  }
  std::vector<std::string> commands;
  for (const auto& [max_pods, types] : facts.types_by_value) {
    commands.push_back(setting_command(group, family, max_pods) + "   # for a group of " +
                       joined(types));
  }
  return commands;
}

std::string prefix_command(const GroupFacts& facts) {
  const std::string target = facts.os == Os::Windows ? "windows-configmap" : "vpc-cni";
  return "maxpods emit " + target + " --prefix-delegation   # or so";
}

}  // namespace

std::vector<std::string> remedies(const GroupAudit& group, const ClusterAudit& audit) {
  if (group.worst < NodeVerdict::Under || group.kind == GroupKind::AutoMode) return {};
  const GroupFacts facts = facts_of(group, audit);
  if (facts.types_by_value.empty()) return {};
  std::vector<std::string> commands = setting_commands(group, facts);
  if (facts.has_too_many && facts.prefixes_would_do) commands.push_back(prefix_command(facts));
  return commands;
}

}  // namespace maxpods
