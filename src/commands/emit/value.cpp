// SPDX-License-Identifier: Apache-2.0
#include "commands/emit/request.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalog/order.h"
#include "cli/expression_options.h"
#include "cli/options.h"
#include "cli/remarks.h"
#include "node/expression_suggestion.h"
#include "node/karpenter_pods.h"
#include "report/words.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

bool names_types(const EmitRequest& request) {
  return !request.types.names.empty() || describes_type(request.types) || request.chooses_types();
}

/// Takes the value and types of a computed group; false, with a refusal, if there is nothing to
/// emit.
bool take_group(const GroupMaxPods& group, Configuration& configuration, Answer& answer) {
  add_remarks(answer, group, configuration.settings);
  if (!group.recommended) return false;
  if (*group.recommended == 0) {
    answer.refusal = no_pods(group);
    return false;
  }
  configuration.max_pods = *group.recommended;
  configuration.types = group.types;
  return true;
}

/// Refuses options that exclude each other, and those that have nothing to be used for.
void check_ways(const EmitRequest& request) {
  if (request.as_expression && request.per_type) {
    refuse_pair("--as-expression", "--per-type", "an expression gives each type its own value");
  }
  if (!request.max_pods) return;
  if (request.as_expression || request.per_type) {
    throw BadInput(fmt::format("--max-pods and {} cannot be combined",
                               request.as_expression ? "--as-expression" : "--per-type"),
                   "leave out --max-pods, and name the types, such as m5.large");
  }
  if (names_types(request)) return;
  const bool only_for_formula = request.networking.settings.karpenter_reserved_enis != 0;
  const std::string other = request.computing_option.empty() && only_for_formula
                                ? "--karpenter-reserved-enis"
                                : request.computing_option;
  if (other.empty()) return;
  throw BadInput(
      fmt::format("--max-pods and {} cannot be combined without a TYPE: --max-pods is the value",
                  other),
      "name the types, such as m5.large, to check the value against them");
}

/// A requirement for the families of the types, if they are all types of their families that EC2
/// offers.
std::vector<NodeRequirement> family_requirement(std::span<const InstanceType> types,
                                                Catalog catalog) {
  NodeRequirement families{.label = "karpenter.k8s.aws/instance-family", .values = {}};
  const auto is_in_family = [&](const InstanceType& type) {
    return std::ranges::find(families.values, type.name.family()) != families.values.end();
  };
  for (const InstanceType& type : types) {
    if (!is_in_family(type)) families.values.emplace_back(type.name.family());
  }
  const auto all = std::ranges::count_if(
      catalog, [&](const InstanceType& type) { return type.offered && is_in_family(type); });
  const bool are_whole = all == std::ssize(types);
  return are_whole ? std::vector{families} : std::vector<NodeRequirement>{};
}

/// The types of the catalog that the filters keep and that can run pods; says which cannot. Empty,
/// with a refusal, if there are none.
std::vector<InstanceType> chosen_types(const EmitRequest& request,
                                       const Configuration& configuration, Catalog catalog,
                                       Answer& answer) {
  if (!request.types.names.empty() || describes_type(request.types)) {
    refuse_pair("TYPE", "--family, --generation or --match", "both choose the types");
  }
  TypeFilter filter = filter_of(request.filter, catalog);
  filter.only_offered = true;
  std::vector<InstanceType> types;
  std::vector<MaxPods> left_out;
  for (const InstanceType& type : catalog) {
    if (!filter.keeps(type)) continue;
    MaxPods node = max_pods(type, configuration.settings);
    const bool runs_pods = node.recommended.value_or(0) > 0;
    if (runs_pods) types.push_back(type);
    if (!runs_pods) left_out.push_back(std::move(node));
  }
  std::vector<const MaxPods*> pointers;
  for (const MaxPods& node : left_out) pointers.push_back(&node);
  append(answer.warnings, summarize_remarks(pointers));
  std::ranges::sort(types, [](const InstanceType& one, const InstanceType& other) {
    return comes_before(one.name, other.name);
  });
  if (types.empty()) {
    answer.refusal = {"no type that can run pods matches", "see them with: maxpods list"};
  }
  return types;
}

/// The types that were named, described or chosen; absent, with a refusal, if there are none.
std::optional<GroupMaxPods> group_of(const EmitRequest& request, Configuration& configuration,
                                     Catalog catalog, Answer& answer) {
  if (!request.chooses_types()) {
    return computed_group(request.types, configuration.settings, catalog);
  }
  const std::vector<InstanceType> types = chosen_types(request, configuration, catalog, answer);
  if (types.empty()) return std::nullopt;
  configuration.requirements = family_requirement(types, catalog);
  return group_max_pods(types, configuration.settings);
}

/// Gives each type its own value by an expression; false, with a refusal, if there is none.
bool take_expression(const Target& target, const EmitRequest& request, const GroupMaxPods& group,
                     Catalog catalog, Configuration& configuration, Answer& answer) {
  const std::optional<SuggestedExpression> expression = suggest_expression(
      group,
      {.dialect = target.is_for_karpenter() ? Dialect::Karpenter : Dialect::Nodeadm,
       .vcpus_available = request.vcpus_available},
      catalog);
  if (!expression) {
    answer.refusal = {std::string(no_expression_fits), "name fewer types"};
    return false;
  }
  configuration.max_pods_expression = expression->text;
  configuration.expression_needs_vcpus = expression->needs_vcpus;
  for (const std::size_t index : expression->shortened) {
    const MaxPods& node = group.types[index];
    answer.warnings.push_back(
        {fmt::format("the expression gives {} fewer than the recommended {} pods: it cannot tell "
                     "the type from another one of the group",
                     node.type.name.view(), node.recommended.value()),
         "put the type into a node group of its own"});
  }
  return true;
}

/// Whether Karpenter's own numbers are used: several types have several values, and it is right for
/// each.
bool leaves_value_out(const Target& target, const Configuration& configuration) {
  const int value = configuration.max_pods;
  const bool differ = std::ranges::any_of(
      configuration.types, [&](const MaxPods& node) { return node.recommended != value; });
  return target.is_for_karpenter() && differ &&
         karpenter_default_suits(configuration.types, configuration.ami_family);
}

/// All types of the catalog that can run and have pods; says which cannot.
bool take_catalog(const EmitRequest& request, Catalog catalog, Configuration& configuration,
                  Answer& answer) {
  check_all_types(request.types);
  std::vector<MaxPods> nodes;
  for (const InstanceType& type : catalog) nodes.push_back(max_pods(type, configuration.settings));
  std::vector<const MaxPods*> pointers;
  for (const MaxPods& node : nodes) pointers.push_back(&node);
  append(answer.warnings, ineffective_options(configuration.settings));
  append(answer.warnings, summarize_remarks(pointers));
  std::ranges::copy_if(nodes, std::back_inserter(configuration.types),
                       [](const MaxPods& node) { return node.recommended.value_or(0) > 0; });
  if (configuration.types.empty())
    answer.refusal = {"no type of the catalog can run with these options",
                      "leave out an option, or update the VPC CNI"};
  return !configuration.types.empty();
}

/// The first option given that computes something of types; empty for none. Settings of aws-node
/// are for targets without types.
std::string_view option_for_types(const EmitRequest& request) {
  if (request.types.catalog_path) return "--catalog";
  for (std::size_t i = 0; i < node_settings.size(); ++i) {
    const Setting& setting = node_settings[i];
    const bool is_for_nodes = setting.group != SettingGroup::Os &&
                              setting.group != SettingGroup::Mode &&
                              i != setting_index("--cni-version");
    if (is_for_nodes && setting.variable.empty() &&
        !is_default(setting, request.networking.settings)) {
      return setting.option();
    }
  }
  return "";
}

void check_given(const Target& target, const EmitRequest& request) {
  if (!request.types.names.empty() || request.all_types || request.max_pods) return;
  if (request.chooses_types()) return;
  const bool described = describes_type(request.types);
  switch (target.value) {
    case TargetValue::One:
      if (described) return;
      throw BadInput("no instance type given",
                     "name one or more, such as m5.large, or give the value: --max-pods N");
    case TargetValue::EachType:
      throw BadInput("no instance type given",
                     "name one or more, such as m5.large, or take all of them: --all");
    case TargetValue::None:
      break;
  }
  const std::string_view option = option_for_types(request);
  if (described || option.empty()) return;
  throw BadInput(fmt::format("{} needs a TYPE", option),
                 fmt::format("name the types to check, such as m5.large, or leave out {}", option));
}

}  // namespace

bool take_value(const Target& target, const EmitRequest& request, Configuration& configuration,
                Answer& answer) {
  check_given(target, request);
  check_ways(request);
  configuration.value_is_given = request.max_pods.has_value();
  if (request.max_pods && !names_types(request)) {
    configuration.max_pods = *request.max_pods;
    return true;
  }
  if (target.value == TargetValue::None && !names_types(request)) {
    append(answer.warnings, ineffective_options(configuration.settings));
    return true;
  }
  const LoadedCatalog catalog(request.types.catalog_path);
  if (request.all_types) return take_catalog(request, catalog.types(), configuration, answer);
  const std::optional<GroupMaxPods> group =
      group_of(request, configuration, catalog.types(), answer);
  if (!group || !take_group(*group, configuration, answer)) return false;
  configuration.max_pods = request.max_pods.value_or(configuration.max_pods);
  configuration.per_type = request.per_type;
  if (request.as_expression) {
    return take_expression(target, request, *group, catalog.types(), configuration, answer);
  }
  configuration.leaves_value_out =
      !request.max_pods && !request.per_type && leaves_value_out(target, configuration);
  return true;
}

}  // namespace maxpods
