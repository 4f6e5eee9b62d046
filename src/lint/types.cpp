// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalog/order.h"
#include "lint/rules.h"
#include "node/max_pods_expression.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The value of a label of Karpenter for an instance type.
struct LabelValue {
  bool is_known = true;
  /// Absent if the type does not have the label.
  std::optional<std::string> text = std::nullopt;
};

LabelValue unknown_label() { return {.is_known = false}; }

LabelValue known_label(std::string_view text) { return {.text = std::string(text)}; }

LabelValue known_label(std::optional<int> number) {
  return number ? known_label(std::to_string(*number)) : unknown_label();
}

/// The letters in front of the generation, such as `m` of `m7g`.
LabelValue category_of(const InstanceType& type) {
  const std::string_view family = type.name.family();
  if (!generation_of(family)) return {};
  return known_label(family.substr(0, family.find_first_not_of(ascii_lower_case)));
}

LabelValue generation_label(const InstanceType& type) {
  const std::optional<int> generation = generation_of(type.name.family());
  return generation ? known_label(generation) : LabelValue{};
}

LabelValue hypervisor_of(const InstanceType& type) {
  return known_label(type.hypervisor == Hypervisor::None ? "" : name_of(type.hypervisor));
}

LabelValue architecture_of(const InstanceType& type) {
  return type.architecture ? known_label(name_of(*type.architecture)) : unknown_label();
}

/// EC2 names AMD's processors by an `a` behind the generation, but not for accelerated types: `g5`
/// and `p5` have them, too (Karpenter, website/content/en/preview/reference/instance-types.md).
LabelValue processor_of(const InstanceType& type) {
  if (type.architecture == Architecture::Arm64) return known_label("aws");
  const std::string_view family = type.name.family();
  const bool is_accelerated = type.accelerator || type.accelerators != 0 || family.starts_with('f');
  const std::size_t digit = family.find_first_of(ascii_digits);
  if (!type.architecture || is_accelerated || digit == std::string_view::npos) {
    return unknown_label();
  }
  const std::string_view attributes = family.substr(digit, family.find('-', digit) - digit);
  return known_label(attributes.find('a') == std::string_view::npos ? "intel" : "amd");
}

bool is_gpu(Accelerator accelerator) {
  return accelerator == Accelerator::Nvidia || accelerator == Accelerator::Amd;
}

/// Whether the type has GPUs, or accelerators of other kinds; absent if that is unknown.
std::optional<bool> has_accelerators(const InstanceType& type, bool gpus) {
  if (type.accelerator) return is_gpu(*type.accelerator) == gpus;
  return type.accelerators == 0 ? std::optional(false) : std::nullopt;
}

LabelValue maker_of_accelerators(const InstanceType& type, bool gpus) {
  const std::optional<bool> has = has_accelerators(type, gpus);
  if (!has) return unknown_label();
  if (!*has) return {};
  const bool is_aws = type.accelerator == Accelerator::Neuron;
  return known_label(is_aws ? "aws" : name_of(*type.accelerator));
}

LabelValue count_of_accelerators(const InstanceType& type, bool gpus) {
  const std::optional<bool> has = has_accelerators(type, gpus);
  if (!has) return unknown_label();
  return *has ? known_label(type.accelerators) : LabelValue{};
}

/// A label that the catalog does not have, of types with accelerators.
LabelValue detail_of_accelerators(const InstanceType& type, bool gpus) {
  return has_accelerators(type, gpus) == false ? LabelValue{} : unknown_label();
}

/// A label that chooses instance types.
struct TypeLabel {
  std::string_view key;
  LabelValue (*value)(const InstanceType& type);
  /// Whether it leaves some sizes or families out, and not only kinds such as one architecture.
  bool is_choice = true;
};

/// Karpenter's labels, as pkg/providers/instancetype/types.go (computeRequirements) of
/// github.com/aws/karpenter-provider-aws gives them to types.
constexpr auto type_labels = std::to_array<TypeLabel>({
    {"node.kubernetes.io/instance-type",
     [](const InstanceType& t) { return known_label(name_of(t)); }},
    {"karpenter.k8s.aws/instance-family",
     [](const InstanceType& t) { return known_label(t.name.family()); }},
    {"karpenter.k8s.aws/instance-category", category_of},
    {"karpenter.k8s.aws/instance-generation", generation_label},
    {"karpenter.k8s.aws/instance-size",
     [](const InstanceType& t) { return known_label(t.name.size()); }},
    {"karpenter.k8s.aws/instance-cpu", [](const InstanceType& t) { return known_label(t.vcpus); }},
    {"karpenter.k8s.aws/instance-memory",
     [](const InstanceType& t) { return known_label(t.memory_mib); }},
    {"karpenter.k8s.aws/instance-cpu-manufacturer", processor_of, false},
    {"karpenter.k8s.aws/instance-hypervisor", hypervisor_of, false},
    {"karpenter.k8s.aws/instance-capability-flex",
     [](const InstanceType& t) {
       const bool is_flex = t.name.family().find("-flex") != std::string_view::npos;
       return known_label(is_flex ? "true" : "false");
     },
     false},
    {"karpenter.k8s.aws/instance-gpu-manufacturer",
     [](const InstanceType& t) { return maker_of_accelerators(t, true); }},
    {"karpenter.k8s.aws/instance-gpu-count",
     [](const InstanceType& t) { return count_of_accelerators(t, true); }},
    {"karpenter.k8s.aws/instance-gpu-name",
     [](const InstanceType& t) { return detail_of_accelerators(t, true); }},
    {"karpenter.k8s.aws/instance-gpu-memory",
     [](const InstanceType& t) { return detail_of_accelerators(t, true); }},
    {"karpenter.k8s.aws/instance-accelerator-manufacturer",
     [](const InstanceType& t) { return maker_of_accelerators(t, false); }},
    {"karpenter.k8s.aws/instance-accelerator-count",
     [](const InstanceType& t) { return count_of_accelerators(t, false); }},
    {"karpenter.k8s.aws/instance-accelerator-name",
     [](const InstanceType& t) { return detail_of_accelerators(t, false); }},
    {"kubernetes.io/arch", architecture_of, false},
});

/// Labels of Karpenter's domain that every type can have.
constexpr auto labels_of_all = std::to_array<std::string_view>({
    "karpenter.k8s.aws/instance-tenancy",
    "karpenter.k8s.aws/capacity-reservation-id",
    "karpenter.k8s.aws/capacity-reservation-type",
    "karpenter.k8s.aws/capacity-reservation-interruptible",
    "karpenter.k8s.aws/ec2nodeclass",
    "karpenter.k8s.aws/placement-group-id",
    "karpenter.k8s.aws/placement-group-partition",
});

/// Old names that Karpenter takes for the new ones (kubernetes-sigs/karpenter,
/// pkg/apis/v1/labels.go, NormalizedLabels).
std::string_view normalized(std::string_view key) {
  if (key == "beta.kubernetes.io/instance-type") return "node.kubernetes.io/instance-type";
  return key == "beta.kubernetes.io/arch" ? "kubernetes.io/arch" : key;
}

const TypeLabel* find_type_label(std::string_view key) {
  const auto* const found = std::ranges::find(type_labels, normalized(key), &TypeLabel::key);
  return found == type_labels.end() ? nullptr : found;
}

/// Whether a type is allowed.
enum class Allowance { No, Unknown, Yes };

Allowance allowance_if(bool allowed) { return allowed ? Allowance::Yes : Allowance::No; }

bool is_in_bounds(const Requirement& requirement, std::string_view label) {
  const std::optional<int> number = parse_integer(label);
  const std::optional<int> bound =
      requirement.values.size() == 1 ? parse_integer(requirement.values.front()) : std::nullopt;
  if (!number || !bound) return false;
  if (requirement.op == "Gt") return *number > *bound;
  if (requirement.op == "Gte") return *number >= *bound;
  return requirement.op == "Lt" ? *number < *bound : *number <= *bound;
}

/// As Karpenter intersects a requirement with the one value of a label, or with none
/// (kubernetes-sigs/karpenter, pkg/scheduling/requirements.go, Intersects).
Allowance allowance(const Requirement& requirement, const LabelValue& label) {
  constexpr auto bounds = std::to_array<std::string_view>({"Gt", "Gte", "Lt", "Lte"});
  if (!requirement.is_known || !label.is_known) return Allowance::Unknown;
  const std::optional<std::string>& text = label.text;
  const bool is_listed =
      text && std::ranges::find(requirement.values, *text) != requirement.values.end();
  if (requirement.op == "In") return allowance_if(is_listed);
  if (requirement.op == "NotIn") return allowance_if(!is_listed);
  if (requirement.op == "Exists") return allowance_if(text.has_value());
  if (requirement.op == "DoesNotExist") return allowance_if(!text);
  const bool has_bound = std::ranges::find(bounds, requirement.op) != bounds.end();
  if (!has_bound) return Allowance::Unknown;
  return allowance_if(text && is_in_bounds(requirement, *text));
}

Allowance allowance(const Requirement& requirement, const InstanceType& type) {
  const TypeLabel* const label = find_type_label(requirement.key);
  if (label != nullptr) return allowance(requirement, label->value(type));
  const bool is_for_all =
      std::ranges::find(labels_of_all, requirement.key) != labels_of_all.end() ||
      !requirement.key.starts_with("karpenter.k8s.aws/");
  // Of an unknown requirement the key may be unknown, too.
  const bool is_applied = is_for_all && (requirement.is_known || !requirement.key.empty());
  return is_applied ? Allowance::Yes : Allowance::Unknown;
}

/// Whether the AMIs of the node class are for the architecture of the type. Windows is for amd64.
Allowance ami_allowance(const NodeConfiguration& nodes, const InstanceType& type) {
  if (!nodes.family || !is_windows(*nodes.family)) return Allowance::Yes;
  if (!type.architecture) return Allowance::Unknown;
  return allowance_if(type.architecture == Architecture::Amd64);
}

Allowance allowance(const NodePool& pool, const NodeConfiguration& nodes,
                    const InstanceType& type) {
  Allowance least = pool.has_directives ? Allowance::Unknown : Allowance::Yes;
  least = std::min(least, ami_allowance(nodes, type));
  for (const Requirement& each : pool.requirements) least = std::min(least, allowance(each, type));
  return least;
}

bool is_class_for(const NodeConfiguration& nodes, const NodePool& pool) {
  if (pool.node_class.empty() || nodes.name != pool.node_class) return false;
  const bool is_old_pool = pool.declared.known_text("kind") == "Provisioner";
  const bool is_old_class = nodes.declared.known_text("kind") == "AWSNodeTemplate";
  return is_old_pool == is_old_class;
}

/// How many node classes have a name: several clusters often have classes of one name.
struct Namesakes {
  std::size_t in_file = 0;
  std::size_t in_folder = 0;
  std::size_t in_all = 0;
};

/// Including the class itself.
Namesakes namesakes_of(const NodeConfiguration& nodes, const Sources& sources) {
  const std::string_view folder = folder_of(nodes.place, sources);
  Namesakes count;
  for (const NodeConfiguration& other : sources.nodes) {
    if (other.kind != ConfigurationKind::KarpenterNodeClass || other.name != nodes.name) continue;
    ++count.in_all;
    if (folder_of(other.place, sources) == folder) ++count.in_folder;
    if (other.place.file == nodes.place.file) ++count.in_file;
  }
  return count;
}

bool is_choice(const Requirement& requirement) {
  const TypeLabel* const label = find_type_label(requirement.key);
  return requirement.is_known && label != nullptr && label->is_choice;
}

bool mixes_architectures(const std::vector<const InstanceType*>& types) {
  return std::ranges::any_of(types, [&](const InstanceType* type) {
    return type->architecture != types.front()->architecture;
  });
}

/// An alias has AMIs for both architectures; which one other AMIs are for is unknown.
bool knows_architectures(const NodeConfiguration& nodes) {
  const Value* const terms = nodes.declared.find_path("spec.amiSelectorTerms");
  if (terms == nullptr) return nodes.declared.find_path("spec.amiSelector") == nullptr;
  return std::ranges::any_of(terms->items,
                             [](const Value& term) { return term.find("alias") != nullptr; });
}

TypeSet allowed_types(const NodeConfiguration& nodes, const Sources& sources, Catalog catalog) {
  const std::vector<const NodePool*> pools = pools_of(nodes, sources);
  if (pools.empty()) return {};
  TypeSet set{.is_exact = true, .has_requirements = true};
  for (const NodePool* const pool : pools) {
    set.has_requirements &= std::ranges::any_of(pool->requirements, is_choice);
  }
  for (const InstanceType& type : catalog) {
    if (!is_known_to_karpenter(type)) continue;
    Allowance best = Allowance::No;
    for (const NodePool* const pool : pools) best = std::max(best, allowance(*pool, nodes, type));
    if (best == Allowance::No) continue;
    set.types.push_back(&type);
    set.is_exact &= best == Allowance::Yes;
  }
  set.is_exact &= !set.types.empty();
  if (mixes_architectures(set.types)) set.is_exact &= knows_architectures(nodes);
  return set;
}

TypeSet listed_types(const NodeConfiguration& nodes, Catalog catalog) {
  TypeSet set;
  for (const NamedType& each : nodes.types) {
    const InstanceType* const type = find(catalog, each.name);
    if (type == nullptr) return {};
    set.types.push_back(type);
  }
  // The catalog is in the order of names.
  std::ranges::sort(set.types);
  set.types.erase(std::unique(set.types.begin(), set.types.end()), set.types.end());
  set.is_exact = set.has_requirements = !set.types.empty();
  return set;
}

}  // namespace

std::vector<const NodePool*> pools_of(const NodeConfiguration& nodes, const Sources& sources) {
  std::vector<const NodePool*> pools;
  std::optional<Namesakes> namesakes;
  for (const NodePool& pool : sources.node_pools) {
    if (!is_class_for(nodes, pool)) continue;
    if (!namesakes) namesakes = namesakes_of(nodes, sources);
    const bool share_file = pool.place.file == nodes.place.file;
    const bool share_folder = folder_of(pool.place, sources) == folder_of(nodes.place, sources);
    const std::size_t classes = share_file     ? namesakes->in_file
                                : share_folder ? namesakes->in_folder
                                               : namesakes->in_all;
    if (classes == 1) pools.push_back(&pool);
  }
  return pools;
}

TypeSet types_of(const NodeConfiguration& nodes, const Sources& sources, Catalog catalog) {
  return nodes.kind == ConfigurationKind::KarpenterNodeClass
             ? allowed_types(nodes, sources, catalog)
             : listed_types(nodes, catalog);
}

}  // namespace maxpods
