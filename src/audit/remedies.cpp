// SPDX-License-Identifier: Apache-2.0
#include "audit/remedies.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "node/settings.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Nodes of a group with one configuration.
struct NodesOfOneAmi {
  /// Their types by recommended max pods, by the smallest one if nodes of a type differ.
  std::map<int, std::set<std::string>> types_by_value;
  /// Of the nodes.
  NodeSettings settings;
  /// The EC2NodeClass of Karpenter; empty if unknown.
  std::string node_class;
  /// Whether all nodes have the same settings for trunks and branch pods, so that one expression
  /// suffices.
  bool has_one_mode = true;
  std::int64_t nodes = 0;
  bool is_wrong = false;
  bool has_too_many = false;
  bool is_above_cap = false;
  /// Whether prefixes, which are off, would give enough addresses to all nodes that lack them.
  bool prefixes_would_do = true;
};

/// A configuration is for one operating system and one AMI family.
using PartKey = std::pair<Os, AmiFamily>;

/// Whether one expression can give each type of the group its own max pods and reserved memory.
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
  part.is_above_cap = part.is_above_cap || judgement.verdict == NodeVerdict::AboveCap;
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

std::string text_of(const std::set<std::string>& types) {
  return joined({types.begin(), types.end()}, " ");
}

/// The types that run pods.
std::string all_types(const NodesOfOneAmi& part) {
  std::set<std::string> types;
  for (const auto& [max_pods, some] : part.types_by_value) {
    if (max_pods > 0) types.insert(some.begin(), some.end());
  }
  return text_of(types);
}

/// EKS overrides the value of a managed group unless its launch template names an AMI ID.
std::string node_group_words(GroupKind kind) {
  const bool is_managed = kind == GroupKind::EksNodeGroup;
  return concat({" --node-group ", name_of(is_managed ? NodeGroupKind::ManagedCustomAmi
                                                      : NodeGroupKind::SelfManaged)});
}

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
    if (part_.has_too_many && part_.prefixes_would_do) {
      commands.push_back(
          concat({"maxpods emit ", os_ == Os::Windows ? "windows-configmap" : "vpc-cni",
                  " --prefix-delegation   # or enable prefixes"}));
    }
    return commands;
  }

 private:
  bool has_one_value() const { return part_.types_by_value.size() == 1; }

  /// One command for all types if they have the same value, else one for each value.
  std::vector<std::string> setting_commands() const {
    if (takes_expression(kind_, family_) && part_.has_one_mode &&
        !part_.types_by_value.contains(0)) {
      return {concat({"maxpods emit nodeadm ", typed(all_types(part_)), " --as-expression",
                      node_group_words(kind_)})};
    }
    if (kind_ == GroupKind::Karpenter && part_.has_one_mode && !all_types(part_).empty()) {
      // Karpenter gives each type its own number, but knows no cap.
      const std::string_view way = part_.is_above_cap && !has_one_value() ? " --as-expression" : "";
      return {
          concat({"maxpods emit karpenter ", typed(all_types(part_)), way, node_class_words(""),
                  "   # ", way.empty() ? "" : "or --per-type; ", "add the pool's other types"})};
    }
    std::vector<std::string> commands;
    for (const auto& [value, types] : part_.types_by_value) {
      if (value == 0) continue;  // only other settings can fix that
      const std::string command = setting_command(std::to_string(value), text_of(types));
      commands.push_back(
          has_one_value() ? command : concat({command, "   # for a group of ", text_of(types)}));
    }
    return commands;
  }

  std::string setting_command(const std::string& value, const std::string& types) const {
    const std::string_view family = name_of(family_);
    if (kind_ == GroupKind::Karpenter) {
      return concat({"maxpods emit karpenter --max-pods ", value,
                     node_class_words(has_one_value() ? "" : "-" + value)});
    }
    if (family_ == AmiFamily::Custom && os_ == Os::Linux) return "kubelet --max-pods=" + value;
    if (kind_ == GroupKind::Eksctl && family_ != AmiFamily::Custom) {
      return concat({"maxpods emit eksctl-config ", typed(types),
                     " --cluster my-cluster --region REGION --self-managed --ami-family ", family});
    }
    return concat({"maxpods emit ", target(), " --max-pods ", value, node_group_words(kind_)});
  }

  std::string_view target() const {
    if (os_ == Os::Windows) return "windows";
    if (family_ == AmiFamily::Al2023) return "nodeadm";
    return family_ == AmiFamily::Bottlerocket ? "bottlerocket" : "bootstrap";
  }

  /// The types, and the options that decide their max pods.
  std::string typed(const std::string& types) const {
    return types + option_words(part_.settings) + catalog_option_;
  }

  /// A node class has one AMI family, so each of several gets its own name, with `suffix`.
  std::string node_class_words(const std::string& suffix) const {
    std::string name = part_.node_class.empty() ? "default" : part_.node_class;
    if (!is_only_part_) name += concat({"-", name_of(family_)});
    name += suffix;
    return concat({" --cluster my-cluster --ami-family ", name_of(family_),
                   family_ == AmiFamily::Custom ? " --ami-id AMI" : "",
                   name == "default" ? "" : " --node-class " + name});
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
