// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "expression/expression.h"
#include "lint/kubelet_flags.h"
#include "lint/rules.h"
#include "node/max_pods_expression.h"
#include "source/bootstrap.h"
#include "source/holes.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// `max-pods` and `MaxPods` as `maxpods`.
std::string bare_key(std::string_view key) {
  std::string letters = lower_case(key);
  std::erase_if(letters, [](char c) { return c == '-' || c == '_'; });
  return letters;
}

bool sets_pods(std::string_view key) {
  const std::string letters = bare_key(key);
  return letters == "maxpods" || letters == "maxpodsexpression" || letters == "maxpodspernode" ||
         letters == "podspercore";
}

/// Whether a list has the flag `--max-pods`.
bool has_pods_flag(const Value& value) {
  return std::ranges::any_of(
      value.items, [](const Value& item) { return item.text.view().starts_with("--max-pods"); });
}

/// Keys of maps that are free, where a user may have any.
bool has_own_keys(std::string_view key) {
  constexpr auto free = std::to_array<std::string_view>(
      {"annotations", "labels", "node-labels", "node-taints", "featureGates", "sysctl",
       "bootstrap-containers", "host-containers", "metadata"});
  return std::ranges::find(free, key) != free.end();
}

/// A format of node settings, and its keys for pods.
struct SettingsFormat {
  std::string_view name;
  /// The paths of these keys, the usual one first.
  std::array<std::string_view, 4> paths;
  std::string_view effect;
};

constexpr SettingsFormat node_config_format{
    .name = "a NodeConfig",
    .paths = {"spec.kubelet.config.maxPods", "spec.kubelet.maxPodsExpression",
              "spec.kubelet.config.podsPerCore", "spec.kubelet.flags"},
    .effect = ": nodeadm or the kubelet drops it, and nodes do not get it"};

constexpr SettingsFormat bottlerocket_format{
    .name = "Bottlerocket",
    .paths = {"settings.kubernetes.max-pods", "", "", ""},
    .effect = ": it refuses the settings, and nodes do not get it"};

std::string_view right_path(const SettingsFormat& format, const Member& member) {
  if (format.paths[1].empty()) return format.paths[0];
  if (member.value.is_list()) return format.paths[3];
  const std::string letters = bare_key(member.key);
  if (letters == "maxpodsexpression") return format.paths[1];
  return letters == "podspercore" ? format.paths[2] : format.paths[0];
}

void check_places(const Value& value, const std::string& path, const SettingsFormat& format,
                  Findings& findings) {
  for (const Member& member : value.members) {
    const std::string below = path.empty() ? member.key : concat({path, ".", member.key});
    const bool is_right = std::ranges::find(format.paths, below) != format.paths.end();
    if (is_right || has_own_keys(member.key)) continue;
    if (sets_pods(member.key) || has_pods_flag(member.value)) {
      report(findings, RuleId::Misplaced, member.place,
             concat({format.name, " has no `", member.key, "` in ",
                     path.empty() ? std::string_view("the document") : std::string_view(path),
                     format.effect}),
             concat({"its place is ", right_path(format, member)}));
      continue;
    }
    check_places(member.value, below, format, findings);
  }
  for (const Value& item : value.items) check_places(item, path, format, findings);
}

// wrong-type

bool is_quoted_number(const Value& value) {
  return value.is_string() && parse_integer(value.text.view()).has_value();
}

bool cannot_be_integer(const Value& value) {
  if (value.is_string()) return !has_holes(value.text.view());
  return value.kind == Value::Kind::Boolean || value.kind == Value::Kind::Float ||
         value.is_list() || value.is_map();
}

/// The shortest place of the value: a table of TOML may be long.
Place place_of(const Member& member) {
  return member.value.is_map() || member.value.is_list() ? member.place : member.value.place;
}

void check_integer(const Value& parent, std::string_view key, std::string_view effect,
                   Findings& findings) {
  const Member* const member = parent.find_member(key);
  if (member == nullptr || !cannot_be_integer(member->value)) return;
  report(findings, RuleId::WrongType, place_of(*member),
         concat({"`", key, "` is an integer", effect}),
         is_quoted_number(member->value) ? "write it without quotes" : "write an integer");
}

void check_flag(const Value& flag, Findings& findings) {
  if (!flag.is_string()) return;
  for (const CalledOption& argument : kubelet_arguments(flag.text)) {
    const std::string instead = instead_of_flag(argument.name);
    if (instead.empty()) continue;
    report(findings, RuleId::UnknownOption, argument.place,
           concat({"the kubelet has no ", argument.name,
                   ": it exits, and the node never joins the cluster"}),
           instead);
  }
}

void check_flags(const Value& kubelet, Findings& findings) {
  const Member* const flags = kubelet.find_member("flags");
  if (flags == nullptr) return;
  constexpr std::string_view message =
      "`flags` is a list of strings, and nodeadm refuses other values: the node never joins";
  constexpr std::string_view help = "write each flag as a string, such as \"--max-pods=58\"";
  const Value& value = flags->value;
  const bool is_known = value.kind != Value::Kind::Unknown && value.kind != Value::Kind::Null;
  if (is_known && !value.is_list() && !has_holes(value.text.view())) {
    report(findings, RuleId::WrongType, place_of(*flags), std::string(message), std::string(help));
    return;
  }
  for (const Value& item : value.items) {
    check_flag(item, findings);
    const bool is_wrong = item.is_map() || item.is_list() || item.kind == Value::Kind::Integer ||
                          item.kind == Value::Kind::Float || item.kind == Value::Kind::Boolean;
    if (!is_wrong) continue;
    const Place place =
        item.is_map() && !item.members.empty() ? item.members.front().place : item.place;
    report(findings, RuleId::WrongType, place, std::string(message), std::string(help));
  }
}

// expression

constexpr std::string_view takes_formula =
    ": nodeadm logs a warning, and takes its ENI formula in place of it";

/// A type on which nodeadm does not take the value, if it takes it on none of them or on a type
/// that the files name.
void check_expression_values(const Expression& expression, const NodeConfiguration& nodes,
                             Place place, const Sources& sources, const LintSettings& settings,
                             Findings& findings) {
  const TypeSet set = types_of(nodes, sources, settings.catalog);
  const bool is_named = set.is_exact && !set.types.empty();
  const std::span<const InstanceType> types =
      is_named ? std::span<const InstanceType>(set.types) : settings.catalog;
  const InstanceType* refused = nullptr;
  std::string refusal;
  for (const InstanceType& type : types) {
    const ExpressionValue value = expression_value(expression, type, {});
    if (value.is_taken()) {
      if (!is_named) return;
      continue;
    }
    if (refused != nullptr) continue;
    refused = &type;
    refusal = value.refusal;
  }
  if (refused == nullptr) return;
  report(findings, RuleId::Expression, place,
         concat({"the expression has no valid value on ",
                 is_named ? name_of(*refused) : std::string_view("any type"), ", ", refusal,
                 takes_formula}),
         "give it a value from 1 up");
}

void check_nodeadm_expression(const Value& value, const NodeConfiguration& nodes,
                              const Sources& sources, const LintSettings& settings,
                              Findings& findings) {
  const Text& text = value.text;
  try {
    const Expression expression(text.view(),
                                {.dialect = Dialect::Nodeadm, .vcpus_available = true});
    check_expression_values(expression, nodes, value.place, sources, settings, findings);
  } catch (const NotEvaluated&) {
    return;
  } catch (const CompileProblem& problem) {
    const auto [begin, end] = problem.where();
    const bool has_place = begin < end && end <= text.size();
    report(findings, RuleId::Expression, has_place ? text.place(begin, end) : value.place,
           concat({"the expression does not compile, ", problem.what(), takes_formula}),
           problem.hint().empty() ? "write an expression in CEL" : problem.hint());
  }
}

void check_expression_key(const Value& kubelet, const NodeConfiguration& nodes,
                          const Sources& sources, const LintSettings& settings,
                          Findings& findings) {
  const Member* const member = kubelet.find_member("maxPodsExpression");
  if (member == nullptr) return;
  const Value& value = member->value;
  if (value.kind == Value::Kind::Null || value.kind == Value::Kind::Unknown) return;
  if (!value.is_string()) {
    report(findings, RuleId::WrongType, place_of(*member),
           "`maxPodsExpression` is a string, and nodeadm refuses other values: the node never "
           "joins",
           "write it in quotes, or set maxPods in spec.kubelet.config");
    return;
  }
  if (has_holes(value.text.view()) || value.text.empty()) return;
  // Karpenter's own NodeConfig comes after it.
  if (nodes.group == NodeGroupKind::Karpenter) return;
  check_nodeadm_expression(value, nodes, sources, settings, findings);
}

void check_node_config(const Value& document, const NodeConfiguration& nodes,
                       const Sources& sources, const LintSettings& settings, Findings& findings) {
  if (document.known_text("kind") != "NodeConfig") return;
  check_places(document, "", node_config_format, findings);
  const Value* const kubelet = document.find_path("spec.kubelet");
  if (kubelet == nullptr) return;
  check_flags(*kubelet, findings);
  check_expression_key(*kubelet, nodes, sources, settings, findings);
  if (const Value* const config = kubelet->find("config"); config != nullptr) {
    constexpr std::string_view effect = ", and the kubelet does not start with other values";
    check_integer(*config, "maxPods", effect, findings);
    check_integer(*config, "podsPerCore", effect, findings);
  }
}

void check_bottlerocket(const Value& document, Findings& findings) {
  check_places(document, "", bottlerocket_format, findings);
  const Value* const kubernetes = document.find_path("settings.kubernetes");
  if (kubernetes == nullptr) return;
  check_integer(*kubernetes, "max-pods", ", and Bottlerocket refuses settings with other values",
                findings);
}

/// Whether nodes of the family read such a part; another rule reports those that do not.
bool is_read_by(const NodeConfiguration& nodes, AmiFamily family) {
  return !nodes.family || nodes.family == family || nodes.family == AmiFamily::Custom;
}

}  // namespace

void check_node_settings(const Sources& sources, const LintSettings& settings, Findings& findings) {
  for (const NodeConfiguration& nodes : sources.nodes) {
    for (const UserData& data : nodes.user_data) {
      for (const UserDataPart& part : data.parts) {
        const std::optional<Unreadable>& fault = part.documents.fault;
        if (fault) report(findings, RuleId::Unreadable, fault->place, fault->reason, fault->hint);
        for (const Value& document : part.documents.documents) {
          if (part.kind == PartKind::NodeConfig && is_read_by(nodes, AmiFamily::Al2023)) {
            check_node_config(document, nodes, sources, settings, findings);
          }
          if (part.kind == PartKind::Toml && is_read_by(nodes, AmiFamily::Bottlerocket)) {
            check_bottlerocket(document, findings);
          }
        }
      }
    }
  }
}

}  // namespace maxpods
