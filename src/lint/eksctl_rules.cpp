// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "lint/mends.h"
#include "lint/rules.h"
#include "node/ami_family.h"
#include "source/holes.h"
#include "text/number.h"
#include "text/strings.h"
#include "text/version.h"

/// What eksctl refuses, by pkg/apis/eksctl.io/v1alpha5 of github.com/eksctl-io/eksctl:
/// validation.go, defaults.go and assets/schema.json.
namespace maxpods {
namespace {

constexpr std::string_view eksctl_refuses = ": eksctl refuses the file";
/// Its check for unknown keys does not tell upper case from lower case, but what reads the file
/// then does (issue 753 of eksctl; ParseConfig of pkg/eks/api.go).
constexpr std::string_view eksctl_drops = ": eksctl drops it without a word";

// Families

/// Families of eksctl, as far as its rules differ between them.
enum class EksctlFamily { AmazonLinux2, AmazonLinux2023, Ubuntu, Bottlerocket, Windows };

struct EksctlFamilyName {
  std::string_view name;
  EksctlFamily family;
};

/// SupportedAMIFamilies of types.go.
constexpr auto eksctl_families = std::to_array<EksctlFamilyName>({
    {"AmazonLinux2023", EksctlFamily::AmazonLinux2023},
    {"AmazonLinux2", EksctlFamily::AmazonLinux2},
    {"UbuntuPro2604", EksctlFamily::Ubuntu},
    {"Ubuntu2604", EksctlFamily::Ubuntu},
    {"UbuntuPro2404", EksctlFamily::Ubuntu},
    {"Ubuntu2404", EksctlFamily::Ubuntu},
    {"UbuntuPro2204", EksctlFamily::Ubuntu},
    {"Ubuntu2204", EksctlFamily::Ubuntu},
    {"UbuntuPro2004", EksctlFamily::Ubuntu},
    {"Ubuntu2004", EksctlFamily::Ubuntu},
    {"Bottlerocket", EksctlFamily::Bottlerocket},
    {"BottlerocketFips", EksctlFamily::Bottlerocket},
    {"WindowsServer2019CoreContainer", EksctlFamily::Windows},
    {"WindowsServer2019FullContainer", EksctlFamily::Windows},
    {"WindowsServer2022CoreContainer", EksctlFamily::Windows},
    {"WindowsServer2022FullContainer", EksctlFamily::Windows},
    {"WindowsServer2025CoreContainer", EksctlFamily::Windows},
    {"WindowsServer2025FullContainer", EksctlFamily::Windows},
});

std::optional<EksctlFamily> eksctl_family(std::string_view name) {
  const auto* const found = std::ranges::find_if(
      eksctl_families,
      [&](const EksctlFamilyName& each) { return lower_case(each.name) == lower_case(name); });
  return found == eksctl_families.end() ? std::nullopt : std::optional(found->family);
}

/// A node group as eksctl judges it.
struct Group {
  const Sources& sources;
  const Value& value;
  bool is_managed = false;
  /// Of the file, or else of the options.
  std::optional<Version> kubernetes_version;
  /// Whether a template may leave parts of it out, so that two keys may never be there together.
  bool has_directives = false;

  /// The member of that key, unless it is null.
  const Member* find(std::string_view key) const {
    const Member* const member = value.find_member(key);
    return member == nullptr || member->value.kind == Value::Kind::Null ? nullptr : member;
  }
  bool has(std::string_view key) const { return find(key) != nullptr; }

  /// Absent if eksctl does not know it, it is unknown, or the group has none.
  std::optional<EksctlFamily> family() const {
    const Member* const member = find("amiFamily");
    if (member == nullptr) {
      const bool has_default = is_managed && !has("ami");
      return has_default ? std::optional(EksctlFamily::AmazonLinux2023) : std::nullopt;
    }
    return eksctl_family(member->value.known_text().value_or(""));
  }
  bool is_of(std::initializer_list<EksctlFamily> families) const {
    const std::optional<EksctlFamily> own = family();
    return own && std::ranges::find(families, *own) != families.end();
  }
  std::string_view list() const { return is_managed ? "a managed node group" : "a node group"; }
};

void refuse(const Member& member, std::string_view reason, std::string help, Findings& findings) {
  report(findings, RuleId::Refused, member.place, std::string(reason), std::move(help));
}

void check_ami_family(const Group& group, Findings& findings) {
  const Member* const member = group.find("amiFamily");
  if (member == nullptr || !member->value.is_string()) return;
  const std::optional<std::string> name = member->value.known_text();
  if (!name || name->empty()) return;
  const std::optional<EksctlFamily> family = eksctl_family(*name);
  if (!family) {
    report(findings, RuleId::Refused, member->value.place,
           concat({"eksctl has no amiFamily ", *name, ", and refuses the file"}),
           "use AmazonLinux2023 or another family that it has");
    return;
  }
  const std::optional<Version>& version = group.kubernetes_version;
  const bool is_judged = !group.is_managed || !group.has("ami");
  if (family == EksctlFamily::AmazonLinux2 && is_judged && version &&
      *version >= first_kubernetes_without_al2) {
    report(findings, RuleId::Refused, member->value.place,
           concat({"eksctl refuses AmazonLinux2 for Kubernetes ", std::to_string(version->major),
                   ".", std::to_string(version->minor)}),
           "use AmazonLinux2023");
  }
}

bool sets_max_pods(const Group& group) {
  const Member* const member = group.find("maxPodsPerNode");
  return member != nullptr && member->value.integer() != 0;
}

/// Keys that a launch template excludes. eksctl names all of them in one error.
void check_launch_template(const Group& group, Findings& findings) {
  if (group.has_directives) return;
  constexpr auto excluded = std::to_array<std::string_view>(
      {"maxPodsPerNode", "overrideBootstrapCommand", "preBootstrapCommands", "ami", "instanceType",
       "volumeSize", "instanceName", "instancePrefix", "placement"});
  for (const std::string_view key : excluded) {
    const Member* const member = group.find(key);
    if (member == nullptr) continue;
    const bool is_empty = member->value.is_list() && member->value.items.empty();
    if (is_empty || (key == "maxPodsPerNode" && !sets_max_pods(group))) continue;
    refuse(*member, concat({"`", key, "` cannot be set beside launchTemplate", eksctl_refuses}),
           "set it in the launch template", findings);
    return;
  }
}

/// Whether it is a word with which eksctl looks up an AMI (NodeImageResolver of types.go).
bool is_lookup(const Value& value) {
  constexpr auto words = std::to_array<std::string_view>({"auto", "auto-ssm", "static"});
  return std::ranges::find(words, value.known_text().value_or("")) != words.end();
}

void check_ami_of_managed(const Group& group, const Member& ami, Findings& findings) {
  if (is_lookup(ami.value)) {
    report(findings, RuleId::Refused, ami.value.place,
           concat({"`ami` of a managed node group is the ID of an AMI", eksctl_refuses}),
           "write an ID such as ami-0a1b2c3d4e5f60718, or leave it out");
  }
  const Member* const family = group.find("amiFamily");
  if (family != nullptr && group.is_of({EksctlFamily::Windows})) {
    report(findings, RuleId::Refused, family->value.place,
           concat({"a managed node group of Windows cannot have `ami`", eksctl_refuses}),
           "leave out `ami`");
  }
  if (sets_max_pods(group)) {
    refuse(*group.find("maxPodsPerNode"),
           concat({"`maxPodsPerNode` is not supported beside `ami` in a managed node group",
                   eksctl_refuses}),
           "set max pods in overrideBootstrapCommand", findings);
  }
}

void check_ami(const Group& group, Findings& findings) {
  const Member* const ami = group.find("ami");
  if (ami == nullptr || group.has_directives) return;
  if (!group.has("amiFamily")) {
    refuse(*ami, concat({"`ami` without `amiFamily`", eksctl_refuses}),
           "say of which family the AMI is", findings);
  }
  const bool needs_command = group.is_of({EksctlFamily::AmazonLinux2, EksctlFamily::Ubuntu});
  if (needs_command && !group.has("overrideBootstrapCommand")) {
    refuse(*ami, concat({"`ami` of this family needs `overrideBootstrapCommand`", eksctl_refuses}),
           "call bootstrap.sh in overrideBootstrapCommand", findings);
  }
  if (group.is_managed) check_ami_of_managed(group, *ami, findings);
}

/// Commands that the family, or a managed node group, does not run.
void check_commands(const Group& group, Findings& findings) {
  const Member* const own = group.find("overrideBootstrapCommand");
  if (group.is_of({EksctlFamily::Bottlerocket})) {
    for (const std::string_view key : {"preBootstrapCommands", "overrideBootstrapCommand"}) {
      const Member* const member = group.find(key);
      if (member == nullptr) continue;
      refuse(*member, concat({"Bottlerocket has no shell for `", key, "`", eksctl_refuses}),
             "use bottlerocket.settings, and maxPodsPerNode for max pods", findings);
    }
    return;
  }
  if (own == nullptr || !group.is_managed || group.has("launchTemplate")) return;
  if (group.is_of({EksctlFamily::Windows})) {
    refuse(*own,
           concat({"a managed node group of Windows has no `overrideBootstrapCommand`",
                   eksctl_refuses}),
           "leave it out: EKS calls Start-EKSBootstrap.ps1", findings);
    return;
  }
  const bool needs_ami = group.is_of({EksctlFamily::AmazonLinux2, EksctlFamily::Ubuntu});
  if (needs_ami && !group.has("ami") && !group.has_directives) {
    refuse(
        *own,
        concat({"`overrideBootstrapCommand` of a managed node group needs `ami`", eksctl_refuses}),
        "name an AMI, or set maxPodsPerNode in place of the command", findings);
  }
}

void check_extra_config(const Group& group, Findings& findings) {
  const Member* const extra = group.find("kubeletExtraConfig");
  if (extra == nullptr || group.is_managed) return;
  if (group.is_of({EksctlFamily::Windows, EksctlFamily::Bottlerocket})) {
    refuse(*extra,
           concat({"`kubeletExtraConfig` is not supported for this amiFamily", eksctl_refuses}),
           "set maxPodsPerNode", findings);
    return;
  }
  constexpr auto forbidden =
      std::to_array<std::string_view>({"kind", "apiVersion", "address", "clusterDomain",
                                       "authentication", "authorization", "serverTLSBootstrap"});
  for (const Member& member : extra->value.members) {
    if (std::ranges::find(forbidden, member.key) == forbidden.end()) continue;
    refuse(member, concat({"`kubeletExtraConfig` cannot set `", member.key, "`", eksctl_refuses}),
           "leave it out", findings);
  }
}

void check_bottlerocket(const Group& group, Findings& findings) {
  const Member* const settings = group.find("bottlerocket");
  if (settings == nullptr || group.is_managed) return;
  const bool is_known = group.family().has_value() || !group.has("amiFamily");
  if (is_known && !group.is_of({EksctlFamily::Bottlerocket})) {
    refuse(*settings,
           concat({"`bottlerocket` is for the amiFamily Bottlerocket only", eksctl_refuses}),
           "set amiFamily: Bottlerocket, or leave it out", findings);
    return;
  }
  const Value* const kubernetes = settings->value.find_path("settings.kubernetes");
  if (kubernetes == nullptr) return;
  const Member* const max_pods = kubernetes->find_member("max-pods");
  if (max_pods == nullptr) return;
  refuse(*max_pods,
         concat({"`settings.kubernetes.max-pods` is refused in a node group that is not managed",
                 eksctl_refuses}),
         "set maxPodsPerNode", findings);
}

void check_types(const Group& group, Findings& findings) {
  const Member* const list = group.find("instanceTypes");
  const Member* const single = group.find("instanceType");
  if (!group.is_managed || group.has_directives || list == nullptr || single == nullptr) return;
  if (list->value.items.empty() || single->value.known_text() == "") return;
  refuse(
      *single,
      concat({"a managed node group has either `instanceType` or `instanceTypes`", eksctl_refuses}),
      "move it into instanceTypes", findings);
}

void check_refused(const Group& group, Findings& findings) {
  const Member* const max_pods = group.find("maxPodsPerNode");
  if (max_pods != nullptr && max_pods->value.integer().value_or(0) < 0) {
    report(findings, RuleId::Refused, max_pods->value.place,
           "eksctl refuses a negative maxPodsPerNode", "write a number of pods");
  }
  check_ami_family(group, findings);
  check_types(group, findings);
  if (group.is_managed && group.has("launchTemplate")) {
    check_launch_template(group, findings);
  } else {
    check_ami(group, findings);
  }
  check_commands(group, findings);
  check_extra_config(group, findings);
  check_bottlerocket(group, findings);
}

// Keys in wrong places

bool is_about_pods(std::string_view key) {
  const std::string letters = plain_key(key);
  return letters.starts_with("maxpod") || letters == "podspernode" || letters == "podspercore";
}

/// Whether the key is about max pods, the kubelet, or the start of nodes.
bool is_about_nodes(std::string_view key) {
  const std::string letters = plain_key(key);
  constexpr auto words = std::to_array<std::string_view>(
      {"userdata", "ami", "amifamily", "bottlerocket", "instancetype", "instancetypes",
       "instancesdistribution", "launchtemplate"});
  return is_about_pods(key) || letters.find("kubelet") != std::string::npos ||
         letters.find("bootstrap") != std::string::npos ||
         std::ranges::find(words, letters) != words.end();
}

/// Of those, the keys that a group has.
std::span<const std::string_view> keys_of_group(bool is_managed) {
  static constexpr auto of_managed = std::to_array<std::string_view>(
      {"maxPodsPerNode", "preBootstrapCommands", "overrideBootstrapCommand", "ami", "amiFamily",
       "bottlerocket", "instanceType", "instanceTypes", "launchTemplate"});
  static constexpr auto of_others = std::to_array<std::string_view>(
      {"maxPodsPerNode", "preBootstrapCommands", "overrideBootstrapCommand", "ami", "amiFamily",
       "bottlerocket", "instanceType", "kubeletExtraConfig", "instancesDistribution"});
  if (is_managed) return of_managed;
  return of_others;
}

/// The key that differs by case, dashes and underscores only; empty if there is none.
std::string_view nearest_key(std::string_view key, std::span<const std::string_view> keys) {
  const auto found = std::ranges::find_if(
      keys, [&](std::string_view each) { return plain_key(each) == plain_key(key); });
  return found == keys.end() ? "" : *found;
}

std::string help_for_key(std::string_view key, bool is_managed) {
  const std::string_view nearest = nearest_key(key, keys_of_group(is_managed));
  if (!nearest.empty()) return concat({"write `", nearest, "`"});
  const std::string letters = plain_key(key);
  if (letters == "podspercore") {
    return is_managed ? "set maxPodsPerNode" : "its place is kubeletExtraConfig.podsPerCore";
  }
  if (is_about_pods(key)) return "use maxPodsPerNode of the node group";
  if (letters.find("kubelet") != std::string::npos) {
    return is_managed ? "set maxPodsPerNode, or use overrideBootstrapCommand"
                      : "use kubeletExtraConfig";
  }
  if (letters == "instancetypes") return "use instancesDistribution.instanceTypes";
  if (letters == "instancesdistribution") return "use instanceTypes";
  if (letters == "launchtemplate") return "use managedNodeGroups";
  return "use preBootstrapCommands or overrideBootstrapCommand";
}

/// The key of `keys` that is meant, unless the map has it already.
Edits renamed_key(const Sources& sources, const Value& map, const Member& member,
                  std::span<const std::string_view> keys) {
  const std::string_view nearest = nearest_key(member.key, keys);
  const bool is_free = !nearest.empty() && map.find(nearest) == nullptr;
  return is_free ? renamed(sources, member, nearest) : Edits();
}

/// `keys` are those that eksctl has there.
void report_key(const Member& member, std::string_view where, std::string help, Findings& findings,
                std::span<const std::string_view> keys = {}) {
  const std::string_view nearest = nearest_key(member.key, keys);
  const bool is_dropped = lower_case(nearest) == lower_case(member.key);
  report(findings, RuleId::Misplaced, member.place,
         concat({where, " of eksctl has no `", member.key, "`",
                 is_dropped ? eksctl_drops : eksctl_refuses}),
         std::move(help));
}

/// Keys inside of a group, but for those whose keys are the user's own.
void check_nested_keys(const Value& value, bool is_managed, Findings& findings) {
  constexpr auto free = std::to_array<std::string_view>(
      {"labels", "tags", "settings", "kubeletExtraConfig", "attachPolicy", "taints"});
  for (const Member& member : value.members) {
    if (is_about_pods(member.key)) {
      report_key(member, "this part of a node group", help_for_key(member.key, is_managed),
                 findings);
    } else if (std::ranges::find(free, member.key) == free.end()) {
      check_nested_keys(member.value, is_managed, findings);
    }
  }
  for (const Value& item : value.items) check_nested_keys(item, is_managed, findings);
}

void check_keys_of_group(const Group& group, Findings& findings) {
  const std::span<const std::string_view> keys = keys_of_group(group.is_managed);
  for (const Member& member : group.value.members) {
    if (is_about_nodes(member.key) && std::ranges::find(keys, member.key) == keys.end()) {
      report_key(member, group.list(), help_for_key(member.key, group.is_managed), findings, keys);
      add_mend(findings, renamed_key(group.sources, group.value, member, keys));
    } else if (member.key != "labels" && member.key != "tags" && member.key != "taints" &&
               member.key != "kubeletExtraConfig") {
      check_nested_keys(member.value, group.is_managed, findings);
    }
  }
}

/// Free maps, in which the kubelet and Bottlerocket do not know each other's names.
void check_free_keys(const Group& group, Findings& findings) {
  const Value* const extra = group.value.find("kubeletExtraConfig");
  if (extra != nullptr && !group.is_managed) {
    for (const Member& member : extra->members) {
      if (!is_about_pods(member.key) || member.key == "maxPods" || member.key == "podsPerCore") {
        continue;
      }
      report(findings, RuleId::Misplaced, member.place,
             concat({"the kubelet has no `", member.key, "`, and ignores it"}), "use maxPods");
    }
  }
  const Value* const settings = group.value.find_path("bottlerocket.settings");
  if (settings == nullptr) return;
  const auto check = [&](const Value* map, std::string_view known) {
    if (map == nullptr) return;
    for (const Member& member : map->members) {
      if (!is_about_pods(member.key) || member.key == known) continue;
      report(findings, RuleId::Misplaced, member.place,
             concat({"Bottlerocket has no setting `", member.key, "` there"}),
             "use maxPodsPerNode of the node group");
    }
  };
  check(settings, "");
  check(settings->find("kubernetes"), "max-pods");
}

void check_keys_beside_groups(const Value& map, std::string_view where, Findings& findings) {
  for (const Member& member : map.members) {
    const std::string letters = plain_key(member.key);
    if (!is_about_pods(member.key) && !letters.starts_with("kubelet") &&
        letters != "prebootstrapcommands" && letters != "overridebootstrapcommand") {
      continue;
    }
    report_key(member, where, "move it into a group of nodeGroups or managedNodeGroups", findings);
  }
}

/// Lists of groups by another name, so that eksctl creates none of them.
void check_names_of_lists(const Sources& sources, const Value& document, Findings& findings) {
  constexpr auto lists = std::to_array<std::string_view>({"nodeGroups", "managedNodeGroups"});
  for (const Member& member : document.members) {
    const std::string letters = plain_key(member.key);
    const bool is_singular = letters == "nodegroup" || letters == "managednodegroup";
    const std::string_view list = nearest_key(is_singular ? letters + 's' : letters, lists);
    if (list.empty() || list == member.key) continue;
    report_key(member, "a ClusterConfig", concat({"write `", list, "`"}), findings, lists);
    add_mend(findings, renamed_key(sources, document, member, lists));
  }
}

// Types of values

void check_integers(const Group& group, Findings& findings) {
  struct Integer {
    std::string_view path;
    std::string_view effect;
  };
  constexpr auto integers = std::to_array<Integer>({
      {"maxPodsPerNode", "eksctl refuses the file"},
      {"kubeletExtraConfig.maxPods", "eksctl or the kubelet refuses it"},
      {"kubeletExtraConfig.podsPerCore", "eksctl or the kubelet refuses it"},
      {"bottlerocket.settings.kubernetes.max-pods", "Bottlerocket refuses its settings"},
  });
  for (const Integer& integer : integers) {
    // Another rule reports the key.
    if (group.is_managed && integer.path.starts_with("kubeletExtraConfig")) continue;
    const Value* const value = group.value.find_path(integer.path);
    if (value == nullptr || !value->cannot_be_integer()) continue;
    report(findings, RuleId::WrongType, value->place,
           concat({"`", integer.path, "` is an integer: ", integer.effect}),
           value->is_quoted_integer() ? "write it without quotes" : "write an integer",
           as_integer(*value));
  }
}

// The add-on

/// A map below its key as a text of YAML.
Edits map_as_text(const Sources& sources, const Member& member) {
  const Place& map = member.value.place;
  if (map.file != member.place.file || map.begin <= member.place.end) return {};
  const std::string_view between = bytes_at(sources, {map.file, member.place.end, map.begin});
  if (trimmed(between) != ":" || !contains(between, "\n")) return {};
  const std::size_t behind = member.place.end + between.find(':') + 1;
  return {{{map.file, behind, behind}, " |-"}};
}

void check_addon(const Sources& sources, const Value& addon, Findings& findings) {
  if (lower_case(addon.known_text("name").value_or("")) != "vpc-cni") return;
  for (const Member& member : addon.members) {
    const std::string letters = plain_key(member.key);
    const bool is_values = letters.starts_with("configuration") || letters == "env";
    if (is_values && member.key != "configurationValues") {
      constexpr auto keys = std::to_array<std::string_view>({"configurationValues"});
      report_key(member, "an add-on", "use configurationValues, a string of YAML or JSON", findings,
                 keys);
      add_mend(findings, renamed_key(sources, addon, member, keys));
    }
    if (member.key != "configurationValues") continue;
    if (member.value.is_map() || member.value.is_list()) {
      report(findings, RuleId::WrongType, member.place,
             concat({"`configurationValues` is a string, and not a map", eksctl_refuses}),
             "write `configurationValues: |-`, and the map below it", map_as_text(sources, member));
    }
  }
}

// What nodes drop

/// The setting of nodes at the place of this value; null if it is dropped.
const MaxPodsSetting* setting_of(const NodeConfiguration& nodes, const Value& value) {
  const auto found = std::ranges::find(nodes.max_pods, value.place, &MaxPodsSetting::place);
  return found == nodes.max_pods.end() ? nullptr : &*found;
}

bool is_eksctl_group(const NodeConfiguration& nodes) {
  return nodes.kind == ConfigurationKind::EksctlNodeGroup ||
         nodes.kind == ConfigurationKind::EksctlManagedNodeGroup;
}

void check_dropped(const NodeConfiguration& nodes, Findings& findings) {
  const Value* const max_pods = nodes.declared.find("maxPodsPerNode");
  const bool is_set = max_pods != nullptr && max_pods->integer().value_or(0) > 0;
  if (!is_set || nodes.has_directives) return;
  const bool on_windows = nodes.family && is_windows(*nodes.family);
  if (on_windows && nodes.group == NodeGroupKind::Managed) {
    report(findings, RuleId::IgnoredArguments, max_pods->place,
           concat({"eksctl drops maxPodsPerNode of a managed Windows group: the kubelet takes 110, "
                   "not ",
                   max_pods->text.view()}),
           "use nodeGroups, which pass it to Start-EKSBootstrap.ps1");
    return;
  }
  if (setting_of(nodes, *max_pods) == nullptr && nodes.group == NodeGroupKind::SelfManaged) {
    report(findings, RuleId::IgnoredArguments, max_pods->place,
           "overrideBootstrapCommand replaces the script that reads maxPodsPerNode: nodes do not "
           "get it",
           "pass --max-pods in overrideBootstrapCommand");
  }
}

/// The key of the group that has the setting; empty for user data that is not a NodeConfig.
std::string_view key_of(const NodeConfiguration& nodes, const MaxPodsSetting& setting) {
  constexpr auto keys = std::to_array<std::string_view>(
      {"maxPodsPerNode", "kubeletExtraConfig", "bottlerocket", "overrideBootstrapCommand"});
  for (const std::string_view key : keys) {
    const Value* const value = nodes.declared.find(key);
    const bool is_read = key != "overrideBootstrapCommand" || nodes.family == AmiFamily::Al2023;
    if (value != nullptr && is_read && contains(value->place, setting.place)) return key;
  }
  return "";
}

/// The setting that nodes apply: an argument of the kubelet, or else the last one.
const MaxPodsSetting* last_of_eksctl(const NodeConfiguration& nodes) {
  const MaxPodsSetting* last = nullptr;
  for (const MaxPodsSetting& setting : nodes.max_pods) {
    if (key_of(nodes, setting).empty()) continue;
    const bool is_weaker = last != nullptr && last->layer == LayerSource::KubeletArgument &&
                           setting.layer != LayerSource::KubeletArgument;
    if (!is_weaker) last = &setting;
  }
  return last;
}

void check_set_twice(const NodeConfiguration& nodes, Findings& findings) {
  const MaxPodsSetting* const last = last_of_eksctl(nodes);
  if (last == nullptr || !last->value || nodes.has_directives) return;
  for (const MaxPodsSetting& setting : nodes.max_pods) {
    const std::string_view key = key_of(nodes, setting);
    // Two in one text of user data are for the rules about user data.
    if (key.empty() || key == key_of(nodes, *last)) continue;
    if (!setting.value || setting.value == last->value) continue;
    report(findings, RuleId::SetTwice, setting.place,
           concat({"nodes get ", std::to_string(*last->value), " from ", key_of(nodes, *last),
                   ", which wins over this"}),
           "set max pods in one place");
  }
}

/// Commands with --max-pods-per-node, which eksctl judges as it does groups of files.
void check_command(const NodeConfiguration& nodes, Findings& findings) {
  for (const MaxPodsSetting& setting : nodes.max_pods) {
    if (setting.is_no_number) {
      report(findings, RuleId::WrongType, setting.place,
             "--max-pods-per-node is an integer: eksctl refuses the command",
             "write a number of pods");
    } else if (setting.value.value_or(0) < 0) {
      report(findings, RuleId::Refused, setting.place,
             "eksctl refuses a negative --max-pods-per-node", "write a number of pods");
    } else if (nodes.group == NodeGroupKind::ManagedCustomAmi) {
      report(findings, RuleId::Refused, setting.place,
             "eksctl refuses --max-pods-per-node beside --node-ami for managed nodes",
             "use --managed=false, or a ClusterConfig with overrideBootstrapCommand");
    } else if (nodes.group == NodeGroupKind::Managed && nodes.family && is_windows(*nodes.family)) {
      report(findings, RuleId::IgnoredArguments, setting.place,
             "eksctl drops --max-pods-per-node of a managed Windows group: the kubelet takes 110",
             "use --managed=false");
    }
  }
}

void check_group(const Group& group, Findings& findings) {
  if (!group.value.is_map()) return;
  check_refused(group, findings);
  check_keys_of_group(group, findings);
  check_free_keys(group, findings);
  check_integers(group, findings);
  if (!group.has_directives) check_repeated_key(group.value, "maxPodsPerNode", findings);
}

void check_config(const EksctlConfig& config, const Sources& sources, const LintSettings& settings,
                  Findings& findings) {
  const Value& document = config.document;
  const bool tells = document.find_path("metadata.version") != nullptr;
  const std::optional<Version> version =
      tells ? parse_version(document.known_text("metadata.version").value_or(""))
            : settings.kubernetes_version;
  check_keys_beside_groups(document, "a ClusterConfig", findings);
  check_names_of_lists(sources, document, findings);
  if (const Value* const metadata = document.find("metadata"); metadata != nullptr) {
    check_keys_beside_groups(*metadata, "metadata", findings);
  }
  for (const bool is_managed : {false, true}) {
    const Value* const groups = document.find(is_managed ? "managedNodeGroups" : "nodeGroups");
    if (groups == nullptr) continue;
    check_keys_beside_groups(*groups, "a list of node groups", findings);
    for (const Value& group : groups->items) {
      check_group({sources, group, is_managed, version, config.has_directives}, findings);
    }
  }
  if (const Value* const addons = document.find("addons"); addons != nullptr) {
    for (const Value& addon : addons->items) check_addon(sources, addon, findings);
  }
}

}  // namespace

void check_eksctl(const Sources& sources, const LintSettings& settings, Findings& findings) {
  for (const EksctlConfig& config : sources.eksctl_configs) {
    check_config(config, sources, settings, findings);
  }
  for (const Place& place : sources.max_pods_beside_config) {
    report(findings, RuleId::Refused, place,
           "eksctl refuses --max-pods-per-node beside --config-file",
           "set maxPodsPerNode in the file");
  }
  for (const Place& place : sources.unknown_eksctl_options) {
    report(findings, RuleId::UnknownOption, place,
           "eksctl has no --max-pods: it exits, and creates nothing", "write --max-pods-per-node");
  }
  for (const NodeConfiguration& nodes : sources.nodes) {
    if (nodes.kind == ConfigurationKind::EksctlCommand) check_command(nodes, findings);
    if (!is_eksctl_group(nodes)) continue;
    check_dropped(nodes, findings);
    check_set_twice(nodes, findings);
  }
}

}  // namespace maxpods
