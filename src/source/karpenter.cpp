// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "node/ami_family.h"
#include "source/formats.h"
#include "source/holes.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Where the parts of a node pool are.
struct PoolLayout {
  std::string_view kind;
  std::string_view node_class;
  std::string_view requirements;
  std::string_view labels;
};

/// NodePool of karpenter.sh/v1 and v1beta1, and Provisioner of v1alpha5.
constexpr auto pool_layouts = std::to_array<PoolLayout>({
    {"NodePool", "spec.template.spec.nodeClassRef", "spec.template.spec.requirements",
     "spec.template.metadata.labels"},
    {"Provisioner", "spec.providerRef", "spec.requirements", "spec.labels"},
});

/// Whether the document is of a version of the group. With `or_unknown` that is also so for one
/// whose version is a hole, because its kind tells enough.
bool is_of_group(const Value& document, std::string_view group, bool or_unknown) {
  const Value* const version = document.find("apiVersion");
  if (version == nullptr) return false;
  const std::optional<std::string> text = version->known_text();
  if (!text) return or_unknown;
  return text->starts_with(group) && text->substr(group.size()).starts_with('/');
}

std::optional<AmiFamily> family_of_name(std::string_view name) {
  const auto* const found = std::ranges::find_if(
      ami_family_names,
      [&](const AmiFamilyNames& names) { return lower_case(names.karpenter) == lower_case(name); });
  return found == ami_family_names.end() ? std::nullopt : std::optional(found->family);
}

/// The family in the `al2023@latest` of a selector term; its version may be unknown.
std::optional<AmiFamily> family_of_alias(const Value& spec) {
  const Value* const terms = spec.find("amiSelectorTerms");
  if (terms == nullptr) return std::nullopt;
  for (const Value& term : terms->items) {
    const Value* const alias = term.find("alias");
    if (alias == nullptr) continue;
    const std::string_view text = alias->text.view();
    const std::string_view name = text.substr(0, text.find('@'));
    const bool is_known = alias->kind != Value::Kind::Unknown && !has_holes(name);
    return is_known ? family_of_name(name) : std::nullopt;
  }
  return std::nullopt;
}

/// As Karpenter has it (pkg/apis/v1/ec2nodeclass.go, AMIFamily): the field, or else the alias. An
/// AWSNodeTemplate without it is for Amazon Linux 2.
std::optional<AmiFamily> family_of(const Value& spec, bool is_template) {
  const Value* const family = spec.find("amiFamily");
  if (family == nullptr) return is_template ? AmiFamily::Al2 : family_of_alias(spec);
  const std::optional<std::string> name = family->known_text();
  return name ? family_of_name(*name) : std::nullopt;
}

void read_kubelet(const Value& kubelet, NodeConfiguration& nodes) {
  if (const Value* const cores = kubelet.find("podsPerCore"); cores != nullptr) {
    if (cores->kind == Value::Kind::Integer)
      nodes.pods_per_core = parse_integer(cores->text.view());
  }
  const Value* const memory = kubelet.find_path("kubeReserved.memory");
  nodes.has_own_memory = memory != nullptr && memory->kind != Value::Kind::Null;
  const Value* const max_pods = kubelet.find("maxPods");
  if (max_pods == nullptr || max_pods->kind == Value::Kind::Null) return;
  MaxPodsSetting setting{.layer = LayerSource::KubeletConfiguration,
                         .value = max_pods->integer(),
                         .place = max_pods->place};
  // A number in quotes is no expression.
  const bool is_expression = max_pods->is_string() && !max_pods->is_quoted_integer();
  if (is_expression && !has_holes(max_pods->text.view())) setting.expression = max_pods->text;
  nodes.max_pods.push_back(std::move(setting));
}

/// User data as Karpenter gives it to a node: for Windows it puts `<powershell>` around it
/// (pkg/providers/amifamily/bootstrap/windows.go).
UserData read_user_data_for(const std::optional<AmiFamily>& family, const Text& text) {
  const bool has_tags = text.view().starts_with('<');
  if (!family || !is_windows(*family) || has_tags || text.empty()) return read_user_data(text);
  const Place place = text.place();
  Text script;
  script.append("<powershell>\n", {place.file, place.begin, place.begin});
  script.append(text, 0, text.size());
  script.append("\n</powershell>", {place.file, place.end, place.end});
  return read_user_data(script);
}

void read_node_class(const Document& document, Sources& sources) {
  const Value& declared = document.value;
  NodeConfiguration nodes{.kind = ConfigurationKind::KarpenterNodeClass,
                          .place = place_of_name(declared),
                          .name = declared.known_text("metadata.name").value_or(""),
                          .group = NodeGroupKind::Karpenter,
                          .declared = declared,
                          .has_directives = document.has_directives};
  if (const Value* const spec = declared.find("spec"); spec != nullptr) {
    nodes.family = family_of(*spec, declared.known_text("kind") == "AWSNodeTemplate");
    // Only karpenter.k8s.aws/v1 has the key: before, it is in the NodePool.
    const std::optional<std::string> version = declared.known_text("apiVersion");
    const Value* const kubelet = spec->find("kubelet");
    if (kubelet != nullptr && (!version || version->ends_with("/v1"))) {
      read_kubelet(*kubelet, nodes);
    }
    const Value* const user_data = spec->find("userData");
    if (user_data != nullptr && user_data->is_string()) {
      UserData read = read_user_data_for(nodes.family, user_data->text);
      read.has_directives |= document.has_directives;
      add_user_data(nodes, std::move(read));
    }
  }
  sources.nodes.push_back(std::move(nodes));
}

Requirement read_requirement(const Value& value) {
  Requirement requirement{.key = value.known_text("key").value_or(""),
                          .op = value.known_text("operator").value_or("")};
  requirement.is_known = !requirement.key.empty() && !requirement.op.empty();
  const Value* const values = value.find("values");
  if (values == nullptr || values->kind == Value::Kind::Null) return requirement;
  requirement.is_known &= values->is_list();
  for (const Value& each : values->items) {
    const std::optional<std::string> text = each.known_text();
    requirement.is_known &= text.has_value();
    if (text) requirement.values.push_back(*text);
  }
  return requirement;
}

/// A hole in place of all requirements is one that is unknown.
std::vector<Requirement> read_requirements(const Value* list) {
  std::vector<Requirement> requirements;
  if (list == nullptr || list->kind == Value::Kind::Null) return requirements;
  if (!list->is_list()) return {{.is_known = false}};
  for (const Value& each : list->items) requirements.push_back(read_requirement(each));
  return requirements;
}

/// Labels of the template are requirements, too (kubernetes-sigs/karpenter,
/// pkg/controllers/provisioning/scheduling/nodeclaimtemplate.go).
void add_labels(const Value* labels, std::vector<Requirement>& requirements) {
  if (labels == nullptr) return;
  for (const Member& label : labels->members) {
    Requirement requirement{.key = label.key, .op = "In"};
    const std::optional<std::string> text = label.value.known_text();
    requirement.is_known = text.has_value();
    if (text) requirement.values.push_back(*text);
    requirements.push_back(std::move(requirement));
  }
}

/// The name of Karpenter's own node class; empty for one of EKS Auto Mode.
std::string node_class_of(const Value* reference) {
  if (reference == nullptr) return "";
  const Value* const group = reference->find("group");
  const bool is_karpenters = group == nullptr || group->known_text() == "karpenter.k8s.aws";
  if (!is_karpenters || reference->known_text("kind") == "NodeClass") return "";
  return reference->known_text("name").value_or("");
}

void read_node_pool(const Document& document, const PoolLayout& layout, Sources& sources) {
  const Value& declared = document.value;
  NodePool pool{.place = place_of_name(declared),
                .node_class = node_class_of(declared.find_path(layout.node_class)),
                .requirements = read_requirements(declared.find_path(layout.requirements)),
                .declared = declared,
                .has_directives = document.has_directives};
  add_labels(declared.find_path(layout.labels), pool.requirements);
  if (layout.kind == "Provisioner") {
    // Its webhook adds requirements, by the version of Karpenter.
    pool.requirements.push_back({.is_known = false});
  }
  sources.node_pools.push_back(std::move(pool));
}

}  // namespace

bool read_karpenter(const Document& document, Sources& sources) {
  const std::string kind = document.value.known_text("kind").value_or("");
  const bool is_class = kind == "EC2NodeClass" || kind == "AWSNodeTemplate";
  if (is_class && is_of_group(document.value, "karpenter.k8s.aws", true)) {
    read_node_class(document, sources);
    return true;
  }
  const auto* const layout = std::ranges::find(pool_layouts, kind, &PoolLayout::kind);
  const bool is_pool =
      layout != pool_layouts.end() && is_of_group(document.value, "karpenter.sh", false);
  if (is_pool) read_node_pool(document, *layout, sources);
  return is_pool;
}

}  // namespace maxpods
