// SPDX-License-Identifier: Apache-2.0
#include "audit/remedies.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "node/settings.h"

namespace maxpods {
namespace {

/// Nodes of a group that one configuration is for.
struct NodesOfOneAmi {
  /// Their types by what is recommended for them; the smallest for a type of which nodes differ.
  std::map<int, std::set<std::string>> types_by_value;
  /// As the nodes are set up.
  NodeSettings settings;
  /// Karpenter's; empty where it is not known.
  std::string node_class;
  /// Whether all nodes are set up alike, trunks and their pods included: so one expression will do.
  bool has_one_mode = true;
  std::int64_t nodes = 0;
  bool is_wrong = false;
  bool has_too_many = false;
  /// Whether prefixes, which are not on, would let addresses suffice wherever they do not.
  bool prefixes_would_do = true;
};

/// A configuration is for one operating system, and of one family.
using PartKey = std::pair<Os, AmiFamily>;

/// Whether one expression gives each type of the group its own value, and memory reserved for it.
bool takes_expression(GroupKind kind, AmiFamily family) {
  return family == AmiFamily::Al2023 &&
         (kind == GroupKind::EksNodeGroup || kind == GroupKind::None);
}

bool prefixes_would_do(const Judgement& judgement) {
  NodeSettings settings = judgement.expected->settings;
  if (settings.cni.prefix_delegation || settings.cni.ip_family == IpFamily::IPv6) return false;
  settings.cni.prefix_delegation = true;
  const MaxPods with_prefixes = max_pods(judgement.expected->type, settings);
  return with_prefixes.recommended >= judgement.max_pods;
}

void add(NodesOfOneAmi& part, const Judgement& judgement, bool can_mend_memory) {
  const NodeSettings& settings = judgement.expected->settings;
  const bool is_alike = part.settings.cni.pod_eni == settings.cni.pod_eni &&
                        part.settings.branch_pods == settings.branch_pods;
  part.has_one_mode = part.has_one_mode && (part.nodes == 0 || is_alike);
  part.nodes += judgement.nodes;
  part.settings = settings;
  if (part.node_class.empty()) part.node_class = judgement.facts.node_class;
  const bool is_wrong =
      judgement.verdict > NodeVerdict::Ok || (can_mend_memory && judgement.reserves_for_others());
  part.is_wrong = part.is_wrong || is_wrong;
  if (judgement.verdict != NodeVerdict::Over) return;
  part.has_too_many = true;
  part.prefixes_would_do = part.prefixes_would_do && prefixes_would_do(judgement);
}

std::map<PartKey, NodesOfOneAmi> parts_of(const GroupAudit& group, const ClusterAudit& audit) {
  std::map<PartKey, NodesOfOneAmi> parts;
  std::map<PartKey, std::map<std::string, int>> values;
  for (const std::size_t index : group.judgements) {
    const Judgement& judgement = audit.judgements()[index];
    if (!judgement.has_number()) continue;
    const AmiFamily family = judgement.facts.ami_family.value_or(AmiFamily::Custom);
    const PartKey key{judgement.facts.os, family};
    add(parts[key], judgement, takes_expression(group.kind, family));
    const int recommended = *judgement.expected->recommended;
    int& value = values[key].emplace(judgement.facts.type, recommended).first->second;
    value = std::min(value, recommended);
  }
  for (const auto& [key, by_type] : values) {
    for (const auto& [type, value] : by_type) parts[key].types_by_value[value].insert(type);
  }
  return parts;
}

std::string joined(const std::set<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

std::string all_types(const NodesOfOneAmi& part) {
  std::set<std::string> types;
  for (const auto& [max_pods, some] : part.types_by_value) types.insert(some.begin(), some.end());
  return joined(types);
}

/// EKS overrides the value of a managed group unless its launch template names an AMI ID.
std::string node_group_words(GroupKind kind) {
  const bool is_managed = kind == GroupKind::EksNodeGroup;
  return std::string(" --node-group ") +
         std::string(
             name_of(is_managed ? NodeGroupKind::ManagedCustomAmi : NodeGroupKind::SelfManaged));
}

/// A value, and the types that it is for.
using ValueAndTypes = std::pair<const int, std::set<std::string>>;

/// Writes the commands for a part of a group.
class Writer {
 public:
  Writer(GroupKind kind, const PartKey& key, const NodesOfOneAmi& part, bool is_only_part,
         std::string catalog_option)
      : kind_(kind),
        os_(key.first),
        family_(key.second),
        part_(part),
        is_only_part_(is_only_part),
        catalog_option_(std::move(catalog_option)) {}

  std::vector<std::string> commands() const {
    std::vector<std::string> commands = setting_commands();
    if (part_.has_too_many && part_.prefixes_would_do) commands.push_back(prefix_command());
    return commands;
  }

 private:
  bool has_one_value() const { return part_.types_by_value.size() == 1; }

  /// A value for all types, or one for each, where the smallest would waste room.
  std::vector<std::string> setting_commands() const {
    if (takes_expression(kind_, family_) && part_.has_one_mode &&
        !part_.types_by_value.contains(0)) {
      return {"maxpods emit nodeadm " + typed(all_types(part_)) + " --as-expression" +
              node_group_words(kind_)};
    }
    std::vector<std::string> commands;
    for (const ValueAndTypes& value_and_types : part_.types_by_value) {
      if (value_and_types.first == 0) continue;  // nothing mends that but other settings
      const std::string whom = "   # for a group of " + joined(value_and_types.second);
      commands.push_back(setting_command(value_and_types) + (has_one_value() ? "" : whom));
    }
    return commands;
  }

  std::string setting_command(const ValueAndTypes& value_and_types) const {
    const std::string value = std::to_string(value_and_types.first);
    const std::string family(name_of(family_));
    if (kind_ == GroupKind::Karpenter) {
      return "maxpods emit karpenter --max-pods " + value + " --cluster my-cluster --ami-family " +
             family + (family_ == AmiFamily::Custom ? " --ami-id AMI" : "") + node_class(value);
    }
    if (family_ == AmiFamily::Custom && os_ == Os::Linux) return "kubelet --max-pods=" + value;
    if (kind_ == GroupKind::Eksctl && family_ != AmiFamily::Custom) {
      return "maxpods emit eksctl-config " + typed(joined(value_and_types.second)) +
             " --cluster my-cluster --region REGION --self-managed --ami-family " + family;
    }
    return "maxpods emit " + std::string(target()) + " --max-pods " + value +
           node_group_words(kind_);
  }

  std::string_view target() const {
    if (os_ == Os::Windows) return "windows";
    if (family_ == AmiFamily::Al2023) return "nodeadm";
    return family_ == AmiFamily::Bottlerocket ? "bottlerocket" : "bootstrap";
  }

  /// The types, and all that their value comes from.
  std::string typed(const std::string& types) const {
    return types + option_words(part_.settings) + catalog_option_;
  }

  /// A node class has one value and one family: of several, each gets a name of its own.
  std::string node_class(const std::string& value) const {
    std::string name = part_.node_class.empty() ? "default" : part_.node_class;
    if (!is_only_part_) name += "-" + std::string(name_of(family_));
    if (!has_one_value()) name += "-" + value;
    return name == "default" ? "" : " --node-class " + name;
  }

  std::string prefix_command() const {
    const std::string target = os_ == Os::Windows ? "windows-configmap" : "vpc-cni";
    return "maxpods emit " + target + " --prefix-delegation   # or instead";
  }

  GroupKind kind_;
  Os os_;
  AmiFamily family_;
  const NodesOfOneAmi& part_;
  bool is_only_part_;
  std::string catalog_option_;
};

}  // namespace

std::vector<std::string> fix_commands(const GroupAudit& group, const ClusterAudit& audit,
                                      const std::string& catalog_option) {
  if (group.kind == GroupKind::AutoMode) return {};
  std::vector<std::string> commands;
  const std::map<PartKey, NodesOfOneAmi> parts = parts_of(group, audit);
  for (const auto& [key, part] : parts) {
    if (!part.is_wrong) continue;
    const Writer writer(group.kind, key, part, parts.size() == 1, catalog_option);
    for (std::string& command : writer.commands()) {
      const bool is_new = std::ranges::find(commands, command) == commands.end();
      if (is_new) commands.push_back(std::move(command));
    }
  }
  return commands;
}

}  // namespace maxpods
