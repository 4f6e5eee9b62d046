// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "node/ami_family.h"
#include "source/formats.h"
#include "source/holes.h"
#include "source/yaml.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The amiFamily of a group that names neither a family nor an AMI (DefaultNodeImageFamily of
/// pkg/apis/eksctl.io/v1alpha5/types.go of github.com/eksctl-io/eksctl, since 0.219).
constexpr AmiFamily default_family = AmiFamily::Al2023;

/// The type of a group that names none (DefaultNodeType there, and Normalize of
/// pkg/eks/nodegroup_service.go).
constexpr std::string_view default_type = "m5.large";

std::optional<IpFamily> ip_family_of(const Value& cluster) {
  const auto text = cluster.known_text("kubernetesNetworkConfig.ipFamily");
  if (!text) return std::nullopt;
  const auto* const found =
      std::ranges::find(ip_family_words, lower_case(*text), &Word<IpFamily>::word);
  return found == ip_family_words.end() ? std::nullopt : std::optional(found->value);
}

std::optional<AmiFamily> group_family(const Value& group) {
  const Value* const family = group.find("amiFamily");
  if (!is_given(family)) {
    const bool has_default =
        !is_given(group.find("ami")) && !is_given(group.find("launchTemplate"));
    return has_default ? std::optional(default_family) : std::nullopt;
  }
  const std::optional<AmiName> name = find_ami_name(family->known_text().value_or(""));
  return name ? std::optional(name->family) : std::nullopt;
}

std::optional<NodeGroupKind> group_kind(const Value& group, bool is_managed) {
  if (!is_managed) return NodeGroupKind::SelfManaged;
  if (is_given(group.find("launchTemplate"))) return std::nullopt;
  return is_given(group.find("ami")) ? NodeGroupKind::ManagedCustomAmi : NodeGroupKind::Managed;
}

// Instance types

/// Adds a type that the group names; false if it is unknown.
bool add_type(const Value& value, std::vector<NamedType>& types) {
  const std::optional<std::string> name = value.known_text();
  if (!name || name->empty() || *name == "mixed") return false;
  types.push_back({*name, value.place});
  return true;
}

/// Whether a group that names no type has the default one. On an Outpost, eksctl chooses one that
/// is there; what a template fills in may name one.
bool has_default_type(const Value& group) {
  constexpr auto others = std::to_array<std::string_view>(
      {"instanceType", "instanceTypes", "instancesDistribution", "launchTemplate", "outpostARN"});
  const auto may_name_type = [&](const Member& member) {
    const bool is_other = std::ranges::find(others, member.key) != others.end();
    return has_holes(member.key) || (is_other && is_given(&member.value));
  };
  return std::ranges::none_of(group.members, may_name_type);
}

/// Those that the group names, or the default one; none if one of them is unknown, or eksctl
/// selects more by `instanceSelector`.
std::vector<NamedType> group_types(const Value& group, bool on_outposts) {
  if (is_given(group.find("instanceSelector"))) return {};
  std::vector<NamedType> types;
  for (const std::string_view path : {"instancesDistribution.instanceTypes", "instanceTypes"}) {
    const Value* const list = group.find_path(path);
    if (!is_given(list)) continue;
    if (!list->is_list()) return {};
    for (const Value& item : list->items) {
      if (!add_type(item, types)) return {};
    }
  }
  const Value* const single = group.find("instanceType");
  if (!on_outposts && has_default_type(group)) {
    types.push_back({std::string(default_type), group.place});
  }
  const bool is_mixed = !types.empty() && is_given(single) && single->known_text() == "mixed";
  if (is_given(single) && !is_mixed && !add_type(*single, types)) return {};
  return types;
}

// Max pods

/// Where eksctl writes maxPodsPerNode: into a NodeConfig or the settings of Bottlerocket, or else
/// as an argument of the kubelet (pkg/nodebootstrap: al2023.go, managed_bottlerocket.go,
/// managed_al2.go, windows.go, assets/scripts/bootstrap.helper.sh).
LayerSource layer_of_max_pods(std::optional<AmiFamily> family) {
  const bool is_configuration = family == AmiFamily::Al2023 || family == AmiFamily::Bottlerocket;
  return is_configuration ? LayerSource::KubeletConfiguration : LayerSource::KubeletArgument;
}

void add_max_pods(const Value* value, LayerSource layer, NodeConfiguration& nodes) {
  if (!is_given(value)) return;
  nodes.max_pods.push_back({.layer = layer, .value = value->integer(), .place = value->place});
}

/// Whether a script in place of eksctl's own leaves maxPodsPerNode out: eksctl passes it on only by
/// its helper and by kubelet.env (pkg/nodebootstrap/userdata.go).
bool drops_max_pods(const Value& group) {
  const Value* const own = group.find("overrideBootstrapCommand");
  const std::string family = lower_case(group.known_text("amiFamily").value_or(""));
  const bool has_script = family == "amazonlinux2" || family.starts_with("ubuntu");
  if (!has_script || own == nullptr) return false;
  const std::optional<std::string> script = own->known_text();
  return script && script->find("bootstrap.helper.sh") == std::string::npos &&
         script->find("kubelet.env") == std::string::npos &&
         script->find("MAX_PODS") == std::string::npos;
}

/// In the order in which nodes read them.
void read_max_pods(const Value& group, NodeConfiguration& nodes) {
  constexpr LayerSource configuration = LayerSource::KubeletConfiguration;
  add_max_pods(group.find_path("bottlerocket.settings.kubernetes.max-pods"), configuration, nodes);
  nodes.has_own_memory =
      is_given(group.find_path("bottlerocket.settings.kubernetes.kube-reserved.memory"));
  // eksctl refuses it in managed groups.
  const bool is_managed = nodes.kind == ConfigurationKind::EksctlManagedNodeGroup;
  const Value* const extra = is_managed ? nullptr : group.find("kubeletExtraConfig");
  if (extra != nullptr) {
    add_max_pods(extra->find("maxPods"), configuration, nodes);
    nodes.has_own_memory |= is_given(extra->find_path("kubeReserved.memory"));
    const Value* const cores = extra->find("podsPerCore");
    if (is_given(cores)) nodes.pods_per_core = parse_integer(cores->known_text().value_or(""));
  }
  // eksctl takes 0 as not set.
  const Value* const max_pods = group.find("maxPodsPerNode");
  if (max_pods == nullptr || max_pods->integer() == 0 || drops_max_pods(group)) return;
  add_max_pods(max_pods, layer_of_max_pods(nodes.family), nodes);
}

// User data

/// The commands as a script, without what eksctl adds; empty if there are none.
Text script_of(const Value& commands, bool on_windows) {
  Text script;
  const Place start{commands.place.file, commands.place.begin, commands.place.begin};
  for (const Value& command : commands.items) {
    if (!command.is_string()) continue;
    if (script.empty()) script.append(on_windows ? "<powershell>\n" : "#!/bin/bash\n", start);
    script.append(command.text, 0, command.text.size());
    script.append("\n", {command.place.file, command.place.end, command.place.end});
  }
  if (on_windows && !script.empty()) script.append("</powershell>\n", start);
  return script;
}

void read_commands(const Value& group, bool has_directives, NodeConfiguration& nodes) {
  // eksctl refuses both for Bottlerocket.
  if (nodes.family == AmiFamily::Bottlerocket) return;
  const bool on_windows = nodes.family && is_windows(*nodes.family);
  std::vector<Text> texts;
  if (const Value* const commands = group.find("preBootstrapCommands"); commands != nullptr) {
    texts.push_back(script_of(*commands, on_windows));
  }
  const Value* const own = group.find("overrideBootstrapCommand");
  if (own != nullptr && own->is_string() && !on_windows) texts.push_back(own->text);
  for (const Text& text : texts) {
    if (text.empty()) continue;
    UserData data = read_user_data(text);
    data.has_directives |= has_directives;
    add_user_data(nodes, std::move(data));
  }
}

void read_group(const Value& group, bool is_managed, const Document& cluster, Sources& sources) {
  if (!group.is_map()) return;
  const Value* const name = group.find("name");
  NodeConfiguration nodes{
      .kind = is_managed ? ConfigurationKind::EksctlManagedNodeGroup
                         : ConfigurationKind::EksctlNodeGroup,
      .place = name != nullptr ? name->place
                               : Place{group.place.file, group.place.begin, group.place.begin},
      .name = group.known_text("name").value_or(""),
      .cluster = cluster.value.known_text("metadata.name").value_or(""),
      .group = group_kind(group, is_managed),
      .family = group_family(group),
      .types = group_types(group, is_given(cluster.value.find("outpost"))),
      .declared = group,
      .has_directives = cluster.has_directives,
      .ip_family = ip_family_of(cluster.value)};
  read_max_pods(group, nodes);
  read_commands(group, cluster.has_directives, nodes);
  sources.nodes.push_back(std::move(nodes));
}

// The add-on

void read_addon(const Value& addon, const Document& cluster, Sources& sources) {
  const Value* const name = addon.find("name");
  if (name == nullptr || lower_case(name->known_text().value_or("")) != "vpc-cni") return;
  CniConfiguration cni{.source = CniSource::Addon,
                       .place = name->place,
                       .cluster = cluster.value.known_text("metadata.name").value_or(""),
                       .has_directives = cluster.has_directives};
  cni.version = parse_version(addon.known_text("version").value_or(""));
  const Value* const values = addon.find("configurationValues");
  if (is_given(values) && values->is_map()) {
    // eksctl refuses it; what the user wants is known all the same.
    cni.is_complete = true;
    cni.is_map_for_text = true;
    read_cni_values(*values, cni);
  } else if (is_given(values) && values->is_string()) {
    read_addon_values(values->text, cni, sources);
  }
  sources.cni.push_back(std::move(cni));
}

// Commands

/// Whether an option of the command, or a word that may be one, chooses types.
bool may_choose_types(const ShellCommand& command) {
  bool is_value = false;
  return std::ranges::any_of(command.words, [&](const ShellWord& word) {
    const std::string_view text = word.view();
    const bool is_any = word.is_several || (!word.is_quoted && !is_value && is_only_holes(text));
    is_value = text.starts_with('-') && !contains(text, "=");
    return is_any || text.starts_with("--instance-selector") || text.starts_with("--outpost-arn") ||
           text.starts_with("-t") || text.starts_with("--node-type") ||
           text.starts_with("--instance-types");
  });
}

std::vector<NamedType> command_types(const ShellCommand& command) {
  std::vector<NamedType> types;
  if (!may_choose_types(command)) {
    types.push_back({std::string(default_type), command.words.front().place});
  }
  for (const CommandOption& option : {command_option(command, {"--node-type", "-t"}),
                                      command_option(command, {"--instance-types"})}) {
    if (!option.is_there) continue;
    const std::optional<std::string> names = option.known();
    if (!names) return {};
    std::size_t at = 0;
    for (const std::string_view name : split(*names, ',')) {
      if (name == "mixed") return {};
      if (!name.empty()) {
        types.push_back({std::string(name), option.text.place(at, at + name.size())});
      }
      at += name.size() + 1;
    }
  }
  return types;
}

/// Whether the command says `--managed=false`.
bool is_unmanaged(const ShellCommand& command) {
  return std::ranges::any_of(command.words, [](const ShellWord& word) {
    return word.view() == "--managed=false" || word.view() == "--managed=0";
  });
}

std::optional<AmiFamily> command_family(const ShellCommand& command) {
  const CommandOption family = command_option(command, {"--node-ami-family"});
  if (!family.is_there) {
    const bool has_ami = command_option(command, {"--node-ami"}).is_there;
    return has_ami ? std::nullopt : std::optional(default_family);
  }
  const std::optional<AmiName> name = find_ami_name(family.known().value_or(""));
  return name ? std::optional(name->family) : std::nullopt;
}

std::optional<NodeGroupKind> command_group(const ShellCommand& command) {
  if (is_unmanaged(command)) return NodeGroupKind::SelfManaged;
  return command_option(command, {"--node-ami"}).is_there ? NodeGroupKind::ManagedCustomAmi
                                                          : NodeGroupKind::Managed;
}

bool has_option(const ShellCommand& command, std::initializer_list<std::string_view> options) {
  return std::ranges::any_of(command.words, [&](const ShellWord& word) {
    return is_one_of(word.view().substr(0, word.view().find('=')), options);
  });
}

/// Whether the command creates nodes, by its options or by a ClusterConfig.
bool creates_nodes(const ShellCommand& command) {
  constexpr std::size_t min_words = 3;
  if (command.words.size() < min_words) return false;
  const std::string_view program = command.words[0].view();
  if (program != "eksctl" && !program.ends_with("/eksctl")) return false;
  if (command.words[1].view() != "create") return false;
  return is_one_of(command.words[2].view(), {"nodegroup", "nodegroups", "ng", "cluster"}) &&
         !has_option(command, {"--without-nodegroup", "--fargate", "--enable-auto-mode", "--help"});
}

/// Whether a key beside the groups would set max pods, or would be a list of groups.
bool has_nodes_beside_groups(const Value& map) {
  return std::ranges::any_of(map.members, [](const Member& member) {
    const std::string letters = lower_case(member.key);
    const bool is_list =
        letters.starts_with("nodegroup") || letters.starts_with("managednodegroup");
    return letters.starts_with("maxpods") || letters.starts_with("kubelet") ||
           (is_list && member.key != "nodeGroups" && member.key != "managedNodeGroups");
  });
}

}  // namespace

bool read_eksctl(const Document& document, Sources& sources) {
  const Value& cluster = document.value;
  const std::string version = cluster.known_text("apiVersion").value_or("");
  if (cluster.known_text("kind") != "ClusterConfig" || !version.starts_with("eksctl.io/")) {
    return false;
  }
  const std::size_t found = sources.nodes.size() + sources.cni.size();
  for (const bool is_managed : {false, true}) {
    const Value* const groups = cluster.find(is_managed ? "managedNodeGroups" : "nodeGroups");
    if (groups == nullptr) continue;
    for (const Value& group : groups->items) read_group(group, is_managed, document, sources);
  }
  if (const Value* const addons = cluster.find("addons"); addons != nullptr) {
    for (const Value& addon : addons->items) read_addon(addon, document, sources);
  }
  const Value* const metadata = cluster.find("metadata");
  if (sources.nodes.size() + sources.cni.size() > found || has_nodes_beside_groups(cluster) ||
      (metadata != nullptr && has_nodes_beside_groups(*metadata))) {
    sources.eksctl_configs.push_back({cluster, document.has_directives});
  }
  return true;
}

bool read_eksctl_command(const ShellCommand& command, Sources& sources) {
  if (!creates_nodes(command)) return false;
  const CommandOption unknown = command_option(command, {"--max-pods"});
  if (unknown.is_there) sources.unknown_eksctl_options.push_back(unknown.place);
  const CommandOption max_pods = command_option(command, {"--max-pods-per-node"});
  if (has_option(command, {"-f", "--config-file"})) {
    if (max_pods.is_there) sources.max_pods_beside_config.push_back(max_pods.place);
    return max_pods.is_there;
  }
  const bool is_group = command.words[2].view() != "cluster";
  const CommandOption name = is_group ? command_option(command, {"--name", "-n"})
                                      : command_option(command, {"--nodegroup-name"});
  const CommandOption cluster =
      is_group ? command_option(command, {"--cluster"}) : command_option(command, {"--name", "-n"});
  NodeConfiguration nodes{.kind = ConfigurationKind::EksctlCommand,
                          .place = name.is_there ? name.place : command.words[0].place,
                          .name = name.known().value_or(""),
                          .cluster = cluster.known().value_or(""),
                          .group = command_group(command),
                          .family = command_family(command),
                          .types = command_types(command)};
  const std::optional<int> number = parse_integer(max_pods.known().value_or(""));
  if (max_pods.is_there && number != 0) {
    MaxPodsSetting setting{.layer = layer_of_max_pods(nodes.family), .place = max_pods.place};
    if (number) setting.value = *number;
    setting.is_no_number = !number && !max_pods.text.empty() && max_pods.known();
    nodes.max_pods.push_back(std::move(setting));
  }
  sources.nodes.push_back(std::move(nodes));
  return true;
}

}  // namespace maxpods
