// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "expression/expression.h"
#include "lint/expression_mends.h"
#include "lint/kubelet_move.h"
#include "lint/mends.h"
#include "lint/rules.h"
#include "node/ami_family.h"
#include "node/expression_trial.h"
#include "node/max_pods_expression.h"
#include "source/holes.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// A version of Karpenter's API that its releases no longer have
/// (website/content/en/preview/upgrading/upgrade-guide.md of
/// github.com/aws/karpenter-provider-aws).
struct RemovedVersion {
  std::string_view version;
  /// The first release without it.
  std::string_view since;
  std::string_view help;
};

constexpr auto removed_versions = std::to_array<RemovedVersion>({
    {"karpenter.sh/v1beta1", "1.1",
     "use karpenter.sh/v1, and move `kubelet` into the EC2NodeClass"},
    {"karpenter.k8s.aws/v1beta1", "1.1", "use karpenter.k8s.aws/v1, with amiSelectorTerms"},
    {"karpenter.sh/v1alpha5", "0.33", "use a NodePool of karpenter.sh/v1"},
    {"karpenter.k8s.aws/v1alpha1", "0.33", "use an EC2NodeClass of karpenter.k8s.aws/v1"},
});

/// Whether the document has a version that is gone; then nothing else is said of it.
bool has_removed_version(const Value& document, Findings& findings) {
  const Value* const version = document.find("apiVersion");
  if (version == nullptr) return false;
  const std::string text = version->known_text().value_or("");
  const auto* const found = std::ranges::find(removed_versions, text, &RemovedVersion::version);
  if (found == removed_versions.end()) return false;
  report(findings, RuleId::RemovedVersion, version->place,
         concat({"Karpenter ", found->since, " and later have no ", found->version,
                 ": the API server refuses it"}),
         std::string(found->help));
  return true;
}

// Keys in wrong places

constexpr std::string_view pruned =
    ": the API server refuses or drops it, and no node gets what it says";

bool is_kubelet_key(std::string_view key) {
  const std::string letters = plain_key(key);
  return letters == "kubelet" || letters == "kubeletconfiguration" || letters == "kubeletconfig";
}

bool is_pods_key(std::string_view key) {
  const std::string letters = plain_key(key);
  return letters == "maxpods" || letters == "maxpodspernode" || letters == "maxpodsexpression" ||
         letters == "podspercore";
}

/// Whether keys under it are the user's own.
bool has_free_keys(std::string_view key) {
  constexpr auto free = std::to_array<std::string_view>(
      {"annotations", "labels", "limits", "managedFields", "status", "tags"});
  return std::ranges::find(free, key) != free.end();
}

/// A key of a node class or node pool, and where it is.
struct PlacedKey {
  const Member* member;
  /// `spec.template.spec`
  std::string_view parent;
};

bool is_flag_list(const PlacedKey& key) {
  const auto sets_pods = [](const Value& item) {
    return item.text.view().find("max-pods") != std::string_view::npos;
  };
  return key.parent == "spec.kubelet" && std::ranges::any_of(key.member->value.items, sets_pods);
}

/// Whether an EC2NodeClass has the key there (karpenter.k8s.aws/v1, EC2NodeClassSpec).
bool is_of_node_class(const PlacedKey& key) {
  const std::string_view name = key.member->key;
  if (key.parent == "spec") return name == "kubelet";
  return key.parent == "spec.kubelet" && (name == "maxPods" || name == "podsPerCore");
}

void check_class_key(const PlacedKey& key, Findings& findings) {
  const std::string_view name = key.member->key;
  const std::string_view parent = key.parent.empty() ? "the document" : key.parent;
  const bool is_kubelet = is_kubelet_key(name);
  report(findings, RuleId::Misplaced, key.member->place,
         concat({"an EC2NodeClass has no `", name, "` in ", parent, pruned}),
         is_kubelet                         ? "its place is spec.kubelet"
         : plain_key(name) == "podspercore" ? "its place is spec.kubelet.podsPerCore"
                                            : "its place is spec.kubelet.maxPods");
}

void check_auto_mode_key(const PlacedKey& key, Findings& findings) {
  const std::string_view name = key.member->key;
  report(findings, is_kubelet_key(name) ? RuleId::KubeletInNodePool : RuleId::Misplaced,
         key.member->place, concat({"a NodePool has no `", name, "`", pruned}),
         "remove it: EKS Auto Mode sets max pods itself");
}

void check_pool_key(const PlacedKey& key, Findings& findings) {
  const std::string_view name = key.member->key;
  if (is_kubelet_key(name)) {
    report(findings, RuleId::KubeletInNodePool, key.member->place,
           concat({"a NodePool of karpenter.sh/v1 has no `", name, "`", pruned}),
           "move it to spec.kubelet of the EC2NodeClass");
    return;
  }
  report(findings, RuleId::Misplaced, key.member->place,
         concat({"a NodePool has no `", name, "`", pruned}),
         "its place is spec.kubelet.maxPods of the EC2NodeClass");
}

/// What is done with the keys of a document that would set max pods.
using KeyCheck = void (*)(const PlacedKey& key, Findings& findings);

void check_keys(const Value& value, const std::string& path, KeyCheck check, Findings& findings) {
  const bool is_class = check == check_class_key;
  for (const Member& member : value.members) {
    const PlacedKey key{&member, path};
    const bool is_wanted =
        is_kubelet_key(member.key) || is_pods_key(member.key) || (is_class && is_flag_list(key));
    const bool is_right = is_class && is_of_node_class(key);
    if (is_wanted && !is_right) {
      check(key, findings);
      continue;
    }
    if (has_free_keys(member.key)) continue;
    const std::string below = path.empty() ? member.key : concat({path, ".", member.key});
    check_keys(member.value, below, check, findings);
  }
  for (const Value& item : value.items) check_keys(item, path, check, findings);
}

// Values

/// Whether the value is of a wrong type. A string can be an expression if the key takes one.
bool is_wrong_type(const Value& value, bool takes_expression) {
  const bool is_expression =
      takes_expression && value.is_string() && !value.is_quoted_integer() && !value.text.empty();
  return !is_expression && value.cannot_be_integer();
}

void check_number(const Value* value, std::string_view name, Findings& findings) {
  if (value == nullptr) return;
  if (is_wrong_type(*value, name == "maxPods")) {
    report(findings, RuleId::WrongType, value->place,
           concat({"`", name, "` is an integer, and the API server refuses other values"}),
           value->is_quoted_integer() ? "write it without quotes" : "write an integer",
           as_integer(*value));
    return;
  }
  const std::optional<std::int64_t> number = value->integer();
  if (number == 0 && name == "maxPods") {
    report(findings, RuleId::WrongType, value->place,
           "with a `maxPods` of 0 no pod fits on a node, so that Karpenter launches none",
           "write a number of pods");
    return;
  }
  const std::int64_t largest = std::numeric_limits<std::int32_t>::max();
  if (!number || (*number >= 0 && *number <= largest)) return;
  report(findings, RuleId::Refused, value->place,
         concat({"Karpenter refuses a `", name, "` of ", std::to_string(*number)}),
         "write a number of pods");
}

void check_cores(const NodeConfiguration& nodes, const Value* cores, Findings& findings) {
  if (cores == nullptr || nodes.family != AmiFamily::Bottlerocket || cores->integer() == 0) return;
  const LayerRule rule = pods_per_core_rule(NodeGroupKind::Karpenter, *nodes.family);
  findings.push_back({RuleId::IgnoredArguments, Severity::Warning, cores->place,
                      std::string(rule.ignored_because), "set maxPods"});
}

// AMI families

/// What Karpenter calls the family of an alias, such as `al2023` of `al2023@latest`.
bool is_alias_family(std::string_view name) {
  return std::ranges::any_of(ami_family_names, [&](const AmiFamilyNames& names) {
    return names.family != AmiFamily::Custom && lower_case(names.karpenter) == name;
  });
}

bool is_family_field(std::string_view name) {
  return std::ranges::find(ami_family_names, name, &AmiFamilyNames::karpenter) !=
         ami_family_names.end();
}

/// The rules of the API for amiFamily and alias (pkg/apis/v1/ec2nodeclass.go).
void check_family(const Value& spec, Findings& findings) {
  const Value* const field = spec.find("amiFamily");
  const std::string family = field == nullptr ? "" : field->known_text().value_or("");
  if (!family.empty() && !is_family_field(family)) {
    report(findings, RuleId::Refused, field->place,
           concat({"Karpenter 1 has no amiFamily ", family, ": the API server refuses it"}),
           "use AL2023 or another family that it has, or Custom");
    return;
  }
  const Value* const terms = spec.find("amiSelectorTerms");
  if (terms == nullptr) return;
  for (const Value& term : terms->items) {
    const Value* const alias = term.find("alias");
    if (alias == nullptr || !alias->is_string()) continue;
    const std::string_view text = alias->text.view();
    const std::string_view name = text.substr(0, text.find('@'));
    if (has_holes(name)) continue;
    if (!is_alias_family(name)) {
      report(findings, RuleId::Refused, alias->place,
             concat({"Karpenter has no alias of the family ", name, ": the API server refuses it"}),
             "use an alias such as al2023@latest, or amiFamily Custom and the ID of the AMI");
      continue;
    }
    if (family.empty() || family == "Custom" || lower_case(family) == name) continue;
    report(findings, RuleId::Refused, alias->place,
           concat({"the alias is not of the amiFamily ", family, ": the API server refuses both"}),
           "leave out amiFamily");
  }
}

// Expressions

ExpressionInputs inputs_for(const NodeConfiguration& nodes, const LintSettings& settings) {
  const bool on_windows = nodes.family && is_windows(*nodes.family);
  return {.reserved_enis = settings.networking.karpenter_reserved_enis,
          .os = on_windows ? Os::Windows : Os::Linux,
          .pods_per_core = nodes.pods_per_core.value_or(0)};
}

std::string refused_on(const std::vector<RefusedType>& refused) {
  std::vector<std::string> names;
  for (const RefusedType& each : refused) names.emplace_back(name_of(each.type));
  return concat({"the expression has no valid value on ", some_of(names), ": ",
                 refused.front().value.refusal});
}

/// Karpenter evaluates it on every type of the region. Which types a region has is unknown: those
/// that the node pools allow are the ones that the user counts on.
void check_values(const Expression& expression, const NodeConfiguration& nodes, Place place,
                  const Sources& sources, const LintSettings& settings, Findings& findings) {
  std::vector<InstanceType> known;
  std::ranges::copy_if(settings.catalog, std::back_inserter(known), is_known_to_karpenter);
  const std::vector<RefusedType> refused =
      refused_types(expression, known, inputs_for(nodes, settings));
  if (refused.empty()) return;
  const TypeSet set = types_of(nodes, sources, settings.catalog);
  std::vector<RefusedType> of_pools;
  std::ranges::copy_if(refused, std::back_inserter(of_pools), [&](const RefusedType& each) {
    const InstanceType* const type = find(settings.catalog, name_of(each.type));
    return std::ranges::binary_search(set.types, type);
  });
  const bool is_of_pools = set.is_exact && !of_pools.empty();
  const bool is_certain = is_of_pools || set.types.empty() || of_pools.size() == set.types.size();
  const std::string_view effect =
      is_certain ? "; Karpenter sets the node class to not ready, and launches no node"
                 : "; if the region has such a type, Karpenter launches no node of this class";
  findings.push_back({RuleId::Expression, is_certain ? Severity::Error : Severity::Note, place,
                      refused_on(is_of_pools ? of_pools : refused) + std::string(effect),
                      "give it a value from 0 up on every instance type"});
}

void check_expression(const NodeConfiguration& nodes, const MaxPodsSetting& setting,
                      const Sources& sources, const LintSettings& settings, Findings& findings) {
  constexpr std::string_view effect =
      ": Karpenter sets the node class to not ready, and launches no node";
  const Text& text = setting.expression;
  try {
    const Expression expression(text.view(), {.dialect = Dialect::Karpenter});
    if (expression.type() != CelType::Int && expression.type() != CelType::Double) {
      report(findings, RuleId::Expression, setting.place,
             concat({"the expression is not a number", effect}), "let it return an int or double");
      return;
    }
    check_values(expression, nodes, setting.place, sources, settings, findings);
  } catch (const NotEvaluated&) {
    return;
  } catch (const CompileProblem& problem) {
    const auto [begin, end] = problem.where();
    const bool has_place = begin < end && end <= text.size();
    report(findings, RuleId::Expression, has_place ? text.place(begin, end) : setting.place,
           concat({"the expression does not compile, ", problem.what(), effect}),
           problem.hint().empty() ? "write an integer, or an expression in CEL" : problem.hint(),
           translated_expression(setting.place, text, Dialect::Karpenter));
  }
}

// User data

/// The part of user data that has the place; null for a setting that is not from user data.
const UserDataPart* part_at(const NodeConfiguration& nodes, Place place) {
  for (const UserData& data : nodes.user_data) {
    for (const UserDataPart& part : data.parts) {
      if (!data.has_directives && contains(part.text.place(), place)) return &part;
    }
  }
  return nullptr;
}

/// Whether the family reads parts of that kind. Without amiFamily it is not Custom, and the part
/// tells which one is meant.
bool reads(const NodeConfiguration& nodes, PartKind kind) {
  if (!nodes.family) {
    const bool is_known = kind == PartKind::NodeConfig || kind == PartKind::Toml;
    return is_known && nodes.declared.find_path("spec.amiFamily") == nullptr;
  }
  switch (*nodes.family) {
    case AmiFamily::Al2:
      return kind == PartKind::Shell;
    case AmiFamily::Al2023:
      return kind == PartKind::NodeConfig;
    case AmiFamily::Bottlerocket:
      return kind == PartKind::Toml;
    case AmiFamily::Windows2019:
    case AmiFamily::Windows2022:
    case AmiFamily::Windows2025:
      return kind == PartKind::PowerShell;
    case AmiFamily::Custom:
      break;
  }
  return false;
}

/// What Karpenter sets in place of the user's value.
struct KarpentersValue {
  const Value* written = nullptr;

  /// Whether the EC2NodeClass sets no max pods, so that Karpenter computes them.
  bool is_computed() const { return written == nullptr || written->kind == Value::Kind::Null; }
  std::optional<std::int64_t> number() const {
    return written == nullptr ? std::nullopt : written->integer();
  }
  std::string text() const {
    if (is_computed()) return "those that Karpenter computes for their type";
    const std::optional<std::int64_t> known = number();
    return known ? concat({"the ", std::to_string(*known), " of spec.kubelet.maxPods"})
                 : "those of spec.kubelet.maxPods";
  }
};

void report_overwritten(const MaxPodsSetting& setting, const KarpentersValue& karpenters,
                        Findings& findings) {
  const bool is_same = setting.value && setting.value == karpenters.number();
  findings.push_back(
      {RuleId::KarpenterOverwrites, is_same ? Severity::Note : Severity::Error, setting.place,
       concat({"Karpenter writes its own max pods over those of user data: nodes get ",
               karpenters.text()}),
       karpenters.is_computed() ? "set spec.kubelet.maxPods of the EC2NodeClass in place of it"
                                : "remove it from the user data"});
}

/// Whether Karpenter computes other max pods than `pods` for these nodes. Unless an option tells,
/// its RESERVED_ENIS may be 0 or 1, for custom networking.
bool computes_other_pods(std::int64_t pods, const NodeConfiguration& nodes, const Sources& sources,
                         const LintSettings& settings) {
  if (nodes.pods_per_core.value_or(0) > 0) return false;
  const int reserved = std::max(settings.networking.karpenter_reserved_enis, 1);
  const auto differs = [&](const InstanceType& type) {
    return eni_formula_pods(type, 0) != pods && eni_formula_pods(type, reserved) != pods;
  };
  const TypeSet set = types_of(nodes, sources, settings.catalog);
  if (set.is_exact) {
    return std::ranges::any_of(set.types, [&](const InstanceType* type) { return differs(*type); });
  }
  return std::ranges::all_of(settings.catalog, differs);
}

/// A flag of the kubelet stays beside Karpenter's configuration, and wins (amazon-eks-ami,
/// nodeadm/internal/kubelet/environment.go).
void check_flag(const MaxPodsSetting& flag, const KarpentersValue& karpenters,
                const NodeConfiguration& nodes, const Sources& sources,
                const LintSettings& settings, Findings& findings) {
  if (!flag.value) return;
  const std::optional<std::int64_t> planned = karpenters.number();
  const bool differs = karpenters.is_computed()
                           ? computes_other_pods(*flag.value, nodes, sources, settings)
                           : planned && planned != flag.value;
  if (!differs) return;
  report(findings, RuleId::SetTwice, flag.place,
         concat({"the kubelet takes this flag, so nodes get ", std::to_string(*flag.value),
                 ", but Karpenter plans with ",
                 planned ? concat({"the ", std::to_string(*planned), " of spec.kubelet.maxPods"})
                         : "the number that it computes for their type"}),
         "set spec.kubelet.maxPods of the EC2NodeClass, and remove the flag");
}

void check_user_data_of(const NodeConfiguration& nodes, const Sources& sources,
                        const LintSettings& settings, Findings& findings) {
  const KarpentersValue karpenters{nodes.declared.find_path("spec.kubelet.maxPods")};
  for (const MaxPodsSetting& setting : nodes.max_pods) {
    const UserDataPart* const part = part_at(nodes, setting.place);
    if (part == nullptr || !reads(nodes, part->kind)) continue;
    const bool is_flag =
        part->kind == PartKind::NodeConfig && setting.layer == LayerSource::KubeletArgument;
    if (is_flag) {
      check_flag(setting, karpenters, nodes, sources, settings, findings);
    } else {
      report_overwritten(setting, karpenters, findings);
    }
  }
}

void check_node_class(const NodeConfiguration& nodes, const Sources& sources,
                      const LintSettings& settings, Findings& findings) {
  if (nodes.has_directives || has_removed_version(nodes.declared, findings)) return;
  check_keys(nodes.declared, "", check_class_key, findings);
  const Value* const spec = nodes.declared.find("spec");
  const bool is_v1 = nodes.declared.known_text("apiVersion") == "karpenter.k8s.aws/v1";
  if (is_v1 && spec != nullptr) check_family(*spec, findings);
  const Value* const max_pods = nodes.declared.find_path("spec.kubelet.maxPods");
  const Value* const cores = nodes.declared.find_path("spec.kubelet.podsPerCore");
  check_number(max_pods, "maxPods", findings);
  if (const Value* const kubelet = nodes.declared.find_path("spec.kubelet"); kubelet != nullptr) {
    check_repeated_key(*kubelet, "maxPods", findings);
  }
  check_number(cores, "podsPerCore", findings);
  check_cores(nodes, cores, findings);
  for (const MaxPodsSetting& setting : nodes.max_pods) {
    const bool is_of_class = max_pods != nullptr && setting.place == max_pods->place;
    if (is_of_class && !setting.expression.empty()) {
      check_expression(nodes, setting, sources, settings, findings);
    }
  }
  check_user_data_of(nodes, sources, settings, findings);
}

}  // namespace

void check_karpenter(const Sources& sources, const LintSettings& settings, Findings& findings) {
  for (const NodeConfiguration& nodes : sources.nodes) {
    if (nodes.kind != ConfigurationKind::KarpenterNodeClass) continue;
    check_node_class(nodes, sources, settings, findings);
  }
  for (const NodePool& pool : sources.node_pools) {
    if (pool.has_directives || has_removed_version(pool.declared, findings)) continue;
    const std::size_t found = findings.size();
    const bool is_auto =
        pool.declared.known_text("spec.template.spec.nodeClassRef.group") == "eks.amazonaws.com";
    check_keys(pool.declared, "", is_auto ? check_auto_mode_key : check_pool_key, findings);
    for (std::size_t i = found; i < findings.size(); ++i) {
      const Edits move = moved_kubelet(sources, pool, findings[i].place);
      if (!move.empty()) findings[i].mends.push_back(move);
    }
  }
}

}  // namespace maxpods
