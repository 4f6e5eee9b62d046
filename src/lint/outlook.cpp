// SPDX-License-Identifier: Apache-2.0
#include "lint/outlook.h"

#include <algorithm>
#include <set>

#include "lint/rules.h"
#include "node/environment.h"
#include "node/precedence.h"
#include "source/position.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The name of the cluster of these nodes; of a file of eksctl whose cluster has no known name, one
/// that no other file has. Empty if they name none.
std::string cluster_of(const NodeConfiguration& nodes) {
  if (!nodes.cluster.empty() || !is_eksctl(nodes.kind)) return nodes.cluster;
  return '#' + std::to_string(nodes.place.file);
}

/// How many clusters the files of the call name.
enum class NamedClusters { None, One, Several };

NamedClusters named_clusters(const Sources& sources) {
  std::string first;
  const auto is_another = [&first](const std::string& cluster) {
    if (first.empty()) first = cluster;
    return !cluster.empty() && cluster != first;
  };
  if (std::ranges::any_of(sources.nodes, is_another, cluster_of) ||
      std::ranges::any_of(sources.cni, is_another, &CniConfiguration::cluster)) {
    return NamedClusters::Several;
  }
  return first.empty() ? NamedClusters::None : NamedClusters::One;
}

/// Whether the folder of one file contains that of the other.
bool are_nested(const Place& one, const Place& other, const Sources& sources) {
  const std::string_view folder = folder_of(one, sources);
  const std::string_view other_folder = folder_of(other, sources);
  return folder.starts_with(other_folder) || other_folder.starts_with(folder);
}

/// Whether a configuration is for these nodes.
enum class Relation { Other, Unknown, Same };

Relation relation(const CniConfiguration& cni, const NodeConfiguration& nodes,
                  NamedClusters clusters, const Sources& sources) {
  if (!cni.cluster.empty() && !nodes.cluster.empty()) {
    return cni.cluster == nodes.cluster ? Relation::Same : Relation::Other;
  }
  const bool share_a_file = cni.place.file == nodes.place.file;
  if (share_a_file && cni.cluster == nodes.cluster) return Relation::Same;
  if (clusters == NamedClusters::Several) return Relation::Other;
  const bool are_together =
      clusters == NamedClusters::One || are_nested(cni.place, nodes.place, sources);
  return are_together ? Relation::Same : Relation::Unknown;
}

bool is_windows_source(CniSource source) { return source == CniSource::ConfigMap; }

/// The configurations of the VPC CNI, of that OS, that are so related to the nodes.
std::vector<const CniConfiguration*> cni_configurations(const NodeConfiguration& nodes,
                                                        const Sources& sources, bool windows,
                                                        Relation wanted) {
  std::vector<const CniConfiguration*> found;
  if (sources.cni.empty()) return found;
  const NamedClusters clusters = named_clusters(sources);
  for (const CniConfiguration& each : sources.cni) {
    if (is_windows_source(each.source) != windows || each.has_directives) continue;
    if (relation(each, nodes, clusters, sources) == wanted) found.push_back(&each);
  }
  return found;
}

/// What the configurations of the VPC CNI say of a variable.
struct Told {
  std::optional<std::string> value;
  /// Who says so.
  const CniVariable* variable = nullptr;
  /// Whether all that is said agrees, and is known.
  bool is_known = true;
  /// The first who says something else, if both are known.
  const CniVariable* other = nullptr;
  /// Whether one of them leaves it at its default.
  bool is_default = false;
};

Told told_of(std::string_view variable, const std::vector<const CniConfiguration*>& sources) {
  Told told;
  for (const CniConfiguration* const each : sources) {
    const CniVariable* const found = each->find(variable);
    if (found == nullptr) {
      told.is_default |= each->is_complete;
      continue;
    }
    const std::optional<std::string> text = found->value.known_text();
    if (told.value && text && told.value != text && told.other == nullptr) told.other = found;
    if (!text || (told.value && told.value != text)) told.is_known = false;
    if (told.other != nullptr) continue;
    told.value = text;
    told.variable = found;
  }
  return told;
}

/// The name that the setting has for nodes of that OS.
std::string variable_on(std::string_view variable, Os os) {
  if (os == Os::Linux) return std::string(variable);
  return variable == "ENABLE_PREFIX_DELEGATION" ? "enable-windows-prefix-delegation" : "";
}

/// `addon.yaml:7 says on`
std::string saying(const CniVariable& variable, const Sources& sources) {
  const Place& place = variable.value.place;
  const SourceFile& file = sources.files[place.file];
  const SettingsByName environment{{variable.name, variable.value.known_text().value_or("")}};
  return concat({file.path, ":", std::to_string(position_of(file.content, place.begin).line),
                 is_on(environment, variable.name) ? " says on" : " says off"});
}

void apply(const Setting& setting, const std::vector<const CniConfiguration*>& known,
           const Sources& sources, CniKnowledge& cni) {
  const Os os = cni.settings.cni.os;
  const Told told = told_of(variable_on(setting.variable, os), known);
  const bool is_prefixes = setting.option() == "--prefix-delegation";
  if (!told.is_known) {
    if (is_prefixes && !cni.prefixes && told.other != nullptr) {
      cni.disagreement =
          concat({saying(*told.variable, sources), ", ", saying(*told.other, sources)});
    }
    return;
  }
  if (!told.value && !told.is_default) return;
  SettingsByName environment;
  if (told.value) environment.emplace(setting.variable, *told.value);
  NodeSettings read;
  read.cni.os = os;
  read_environment(environment, read);
  copy_setting(setting, read, cni.settings);
  if (is_prefixes) {
    cni.prefixes = cni.settings.cni.prefix_delegation;
    cni.is_from_file = true;
  }
}

/// The release of the VPC CNI that the files name, if they name one.
void apply_version(const std::vector<const CniConfiguration*>& known, CniKnowledge& cni) {
  std::optional<Version> version;
  for (const CniConfiguration* const each : known) {
    if (!each->version) continue;
    if (version && version != each->version) return;
    version = each->version;
  }
  if (version) cni.settings.cni.version = *version;
}

/// Whether one of the configurations has prefix delegation on; absent if none says.
std::optional<bool> any_prefixes(const std::vector<const CniConfiguration*>& sources, Os os) {
  const std::string variable = variable_on("ENABLE_PREFIX_DELEGATION", os);
  std::optional<bool> prefixes;
  for (const CniConfiguration* const each : sources) {
    const CniVariable* const found = each->find(variable);
    if (found == nullptr && !each->is_complete) continue;
    // What is unknown may be on.
    const std::optional<std::string> text =
        found == nullptr ? std::optional<std::string>("false") : found->value.known_text();
    const bool is_off = text && !is_on(SettingsByName{{variable, *text}}, variable);
    prefixes = prefixes.value_or(false) || !is_off;
  }
  return prefixes;
}

/// The kind by whose rules of precedence these nodes are judged: eksctl edits bootstrap.sh for
/// maxPodsPerNode of a managed group of AL2, so that its value is applied
/// (pkg/nodebootstrap/managed_al2.go of github.com/eksctl-io/eksctl). User data of an unknown group
/// is read as it stands.
NodeGroupKind judged_kind(const NodeConfiguration& nodes) {
  const NodeGroupKind kind = nodes.group.value_or(NodeGroupKind::SelfManaged);
  const bool is_patched =
      kind == NodeGroupKind::Managed && nodes.family == AmiFamily::Al2 && is_eksctl(nodes.kind);
  return is_patched ? NodeGroupKind::SelfManaged : kind;
}

/// Whether the layer has a value without the user.
bool is_always_set(LayerSource source) {
  return source == LayerSource::EniFormula || source == LayerSource::KarpenterFormula ||
         source == LayerSource::EksRecommendation || source == LayerSource::KubeletDefault ||
         source == LayerSource::AutoModeFormula;
}

/// The setting of that layer that is read last.
const MaxPodsSetting* last_setting(const NodeConfiguration& nodes, LayerSource layer) {
  const auto found = std::ranges::find(nodes.max_pods.rbegin(), nodes.max_pods.rend(), layer,
                                       &MaxPodsSetting::layer);
  return found == nodes.max_pods.rend() ? nullptr : &*found;
}

bool has_ceiling(const NodeConfiguration& nodes) {
  const PrecedenceRules* const rules = rules_for(nodes);
  return rules != nullptr && std::ranges::find(rules->layers, LayerSource::EksCeiling,
                                               &LayerRule::source) != rules->layers.end();
}

/// The max pods of the nodes that set none, or an expression; absent if they differ by type.
std::optional<std::int64_t> applied_without_value(const Outlook& outlook,
                                                  const std::vector<Limits>& limits) {
  const NodeConfiguration& nodes = *outlook.nodes;
  if (rules_for(nodes) == nullptr || limits.empty()) return std::nullopt;
  UserValues user;
  const MaxPodsSetting* const setting = outlook.applied_setting;
  if (setting != nullptr) {
    if (setting->expression.empty() || nodes.group == NodeGroupKind::Karpenter) return std::nullopt;
    try {
      user.expression.emplace(setting->expression.view(),
                              Environment{.dialect = Dialect::Nodeadm, .vcpus_available = true});
    } catch (const CompileProblem&) {
      // Another rule reports it; nodes take their default.
      user.expression.reset();
    }
  }
  std::vector<InstanceType> types;
  for (const Limits& each : limits) types.push_back(each.node.type);
  const EksValues eks = eks_values(group_max_pods(types, outlook.cni.settings));
  std::set<std::int64_t> values;
  for (const Limits& each : limits) {
    const Precedence result = precedence(each.node, eks, judged_kind(nodes), *nodes.family, user);
    const bool needs_mode = result.applied().rule.source == LayerSource::EksRecommendation;
    if (needs_mode && !outlook.cni.prefixes) return std::nullopt;
    values.insert(result.effective);
  }
  return values.size() == 1 ? std::optional(*values.begin()) : std::nullopt;
}

std::optional<std::int64_t> applied_pods(const Outlook& outlook,
                                         const std::vector<Limits>& limits) {
  const MaxPodsSetting* const setting = outlook.applied_setting;
  if (setting == nullptr || !setting->expression.empty()) {
    return applied_without_value(outlook, limits);
  }
  if (!setting->value) return std::nullopt;
  if (!has_ceiling(*outlook.nodes) || limits.empty()) return setting->value;
  const auto cap = [](const Limits& each) { return each.node.cap; };
  const int ceiling = cap(*std::ranges::min_element(limits, {}, cap));
  return std::min<std::int64_t>(*setting->value, ceiling);
}

/// What addresses allow on the smallest of its types.
void add_bounds(const std::vector<Limits>& limits, Outlook& outlook) {
  for (const Limits& each : limits) {
    const auto& allowed = each.max_allowed;
    if (allowed) outlook.max_allowed = std::min(*allowed, outlook.max_allowed.value_or(*allowed));
    outlook.recommended =
        std::min(*each.node.recommended, outlook.recommended.value_or(*each.node.recommended));
  }
}

}  // namespace

const MaxPodsSetting* applied_setting(const NodeConfiguration& nodes) {
  const PrecedenceRules* const rules = rules_for(nodes);
  if (rules == nullptr) return nodes.max_pods.size() == 1 ? &nodes.max_pods.front() : nullptr;
  for (const LayerRule& rule : rules->layers) {
    if (!rule.ignored_because.empty()) continue;
    const MaxPodsSetting* const setting = last_setting(nodes, rule.source);
    if (setting != nullptr) return setting;
    if (is_always_set(rule.source)) return nullptr;
  }
  return nullptr;
}

const PrecedenceRules* rules_for(const NodeConfiguration& nodes) {
  return nodes.family ? precedence_rules(judged_kind(nodes), *nodes.family) : nullptr;
}

std::vector<const CniConfiguration*> cni_configurations_of(const NodeConfiguration& nodes,
                                                           const Sources& sources) {
  const bool windows = nodes.family && is_windows(*nodes.family);
  return cni_configurations(nodes, sources, windows, Relation::Same);
}

CniKnowledge cni_knowledge(const NodeConfiguration& nodes, const Sources& sources,
                           const LintSettings& settings) {
  CniKnowledge cni{.settings = settings.networking};
  if (nodes.ip_family) cni.settings.cni.ip_family = *nodes.ip_family;
  if (nodes.family && is_windows(*nodes.family)) cni.settings.cni.os = Os::Windows;
  if (settings.knows_prefixes) cni.prefixes = settings.networking.cni.prefix_delegation;
  const bool windows = cni.settings.cni.os == Os::Windows;
  const auto known = cni_configurations(nodes, sources, windows, Relation::Same);
  for (const Setting& setting : node_settings) {
    if (!setting.variable.empty()) apply(setting, known, sources, cni);
  }
  apply_version(known, cni);
  if (!cni.prefixes) {
    const auto elsewhere = cni_configurations(nodes, sources, windows, Relation::Unknown);
    cni.prefixes_elsewhere = any_prefixes(elsewhere, cni.settings.cni.os);
  }
  if (!cni.prefixes) cni.settings.cni.prefix_delegation = false;
  return cni;
}

std::optional<Limits> limits_of(const InstanceType& type, const CniKnowledge& cni) {
  const int branch_enis = cni.settings.cni.pod_eni ? available_branch_enis(type).value_or(0) : 0;
  NodeSettings settings = cni.settings;
  settings.branch_pods = std::min(settings.branch_pods, branch_enis);
  Limits limits{.node = max_pods(type, settings)};
  if (limits.node.obstacle) return std::nullopt;
  if (settings.branch_pods == 0) limits.branch_pods = branch_enis;
  limits.max_allowed = limits.node.max_allowed;
  limits.max_allowed_in_any_mode = limits.max_allowed;
  if (cni.prefixes) return limits;
  settings.cni.prefix_delegation = true;
  limits.max_allowed_in_any_mode = max_pods(type, settings).max_allowed;
  return limits;
}

Outlook outlook_of(const NodeConfiguration& nodes, const Sources& sources,
                   const LintSettings& settings, std::vector<Limits>& limits) {
  Outlook outlook{.nodes = &nodes, .cni = cni_knowledge(nodes, sources, settings)};
  TypeSet set = types_of(nodes, sources, settings.catalog);
  // A node pool that allows every type says nothing of the types that it is for.
  if (set.is_exact && set.has_requirements) outlook.types = std::move(set.types);
  limits.clear();
  for (const InstanceType* const type : outlook.types) {
    if (const auto found = limits_of(*type, outlook.cni)) limits.push_back(*found);
  }
  if (nodes.uses_vpc_cni) add_bounds(limits, outlook);
  outlook.applied_setting = applied_setting(nodes);
  if (outlook.applied_setting != nullptr) {
    outlook.says = outlook.applied_setting->value;
  } else if (!nodes.max_pods.empty()) {
    outlook.says = nodes.max_pods.front().value;
  }
  outlook.applied = applied_pods(outlook, limits);
  return outlook;
}

}  // namespace maxpods
