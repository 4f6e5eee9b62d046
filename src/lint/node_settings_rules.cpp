// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "expression/expression.h"
#include "lint/bootstrap_mends.h"
#include "lint/expression_mends.h"
#include "lint/kubelet_flags.h"
#include "lint/mends.h"
#include "lint/rules.h"
#include "node/max_pods_expression.h"
#include "source/bootstrap.h"
#include "source/holes.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

bool sets_pods(std::string_view key) {
  const std::string letters = plain_key(key);
  return letters == "maxpods" || letters == "maxpodsexpression" || letters == "maxpodspernode" ||
         letters == "podspercore";
}

bool sets_max_pods(std::string_view key) { return plain_key(key) == "maxpods"; }

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
  /// Whether the values of keys that are the user's own are strings.
  bool own_keys_take_strings = false;
};

constexpr SettingsFormat node_config_format{
    .name = "a NodeConfig",
    .paths = {"spec.kubelet.config.maxPods", "spec.kubelet.maxPodsExpression",
              "spec.kubelet.config.podsPerCore", "spec.kubelet.flags"},
    .effect = ": nodeadm or the kubelet drops it, and nodes do not get it"};

constexpr SettingsFormat bottlerocket_format{
    .name = "Bottlerocket",
    .paths = {"settings.kubernetes.max-pods", "", "", ""},
    .effect = ": it refuses the settings, and nodes do not get it",
    .own_keys_take_strings = true};

std::string_view right_path(const SettingsFormat& format, const Member& member) {
  if (format.paths[1].empty()) return format.paths[0];
  if (member.value.is_list()) return format.paths[3];
  const std::string letters = plain_key(member.key);
  if (letters == "maxpodsexpression") return format.paths[1];
  return letters == "podspercore" ? format.paths[2] : format.paths[0];
}

void report_misplaced(const Member& member, std::string_view path, const SettingsFormat& format,
                      Findings& findings) {
  report(findings, RuleId::Misplaced, member.place,
         concat({format.name, " has no `", member.key, "` in ",
                 path.empty() ? std::string_view("the document") : path, format.effect}),
         concat({"its place is ", right_path(format, member)}));
}

/// Keys of the user's own whose values are strings, among which an integer is none.
void check_own_keys(const Member& map, std::string_view path, const SettingsFormat& format,
                    Findings& findings) {
  for (const Member& member : map.value.members) {
    if (!sets_pods(member.key) || member.value.kind != Value::Kind::Integer) continue;
    report_misplaced(member, path, format, findings);
  }
}

void check_places(const Value& value, const std::string& path, const SettingsFormat& format,
                  Findings& findings) {
  for (const Member& member : value.members) {
    const std::string below = path.empty() ? member.key : concat({path, ".", member.key});
    const bool is_right = std::ranges::find(format.paths, below) != format.paths.end();
    if (is_right) continue;
    if (has_own_keys(member.key)) {
      if (format.own_keys_take_strings) check_own_keys(member, below, format, findings);
      continue;
    }
    if (sets_pods(member.key) || has_pods_flag(member.value)) {
      report_misplaced(member, path, format, findings);
      continue;
    }
    check_places(member.value, below, format, findings);
  }
  for (const Value& item : value.items) check_places(item, path, format, findings);
}

// wrong-type

/// The shortest place of the value: a table of TOML may be long.
Place place_of(const Member& member) {
  return member.value.is_map() || member.value.is_list() ? member.place : member.value.place;
}

void report_integer(const Member& member, std::string_view effect, Findings& findings) {
  const bool is_number = member.value.integer().has_value();
  report(findings, RuleId::WrongType, place_of(member),
         concat({"`", member.key, "` is an integer", is_number ? " from 0 up" : "", effect}),
         member.value.is_quoted_integer() ? "write it without quotes"
         : is_number                      ? "write a number of pods"
                                          : "write an integer",
         as_integer(member.value));
}

/// Whether the number is none that the kubelet takes.
bool is_out_of_range(const Value& value) {
  const std::optional<std::int64_t> number = value.integer();
  return number && (*number < 0 || *number > std::numeric_limits<std::int32_t>::max());
}

void report_zero(const Member& member, Findings& findings) {
  if (member.value.integer() != 0 || !sets_max_pods(member.key)) return;
  report(
      findings, RuleId::WrongType, place_of(member),
      concat({"the kubelet takes a `", member.key, "` of 0 for none, so that its default holds"}),
      "write a number of pods");
}

void check_integer(const Value& config, std::string_view key, Findings& findings) {
  const Member* const member = config.find_member(key);
  if (member == nullptr) return;
  if (member->value.cannot_be_integer() || is_out_of_range(member->value)) {
    report_integer(*member, ", and the kubelet does not start with other values", findings);
  } else {
    report_zero(*member, findings);
  }
}

void check_flags(const Sources& sources, const Value& kubelet, Findings& findings) {
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
    if (item.is_string()) {
      check_kubelet_flags(
          kubelet_arguments(item.text), FlagsOf::NodeConfig,
          [&](const CalledOption& flag) { return renamed_argument(sources, flag); }, findings);
    }
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
  TypeSet set = types_of(nodes, sources, settings.catalog);
  const bool is_named = set.is_exact && !set.types.empty();
  if (!is_named) {
    set.types.clear();
    for (const InstanceType& type : settings.catalog) set.types.push_back(&type);
  }
  const InstanceType* refused = nullptr;
  std::string refusal;
  for (const InstanceType* const type : set.types) {
    const ExpressionValue value = expression_value(expression, *type, {});
    if (value.is_taken()) {
      if (!is_named) return;
      continue;
    }
    if (refused != nullptr) continue;
    refused = type;
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
           problem.hint().empty() ? "write an expression in CEL" : problem.hint(),
           translated_expression(value.place, text, Dialect::Nodeadm));
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
  check_flags(sources, *kubelet, findings);
  check_expression_key(*kubelet, nodes, sources, settings, findings);
  if (const Value* const config = kubelet->find("config"); config != nullptr) {
    check_integer(*config, "maxPods", findings);
    check_integer(*config, "podsPerCore", findings);
    if (!nodes.has_directives) check_repeated_key(*config, "maxPods", findings);
  }
}

void check_bottlerocket(const Value& document, Findings& findings) {
  check_places(document, "", bottlerocket_format, findings);
  const Value* const kubernetes = document.find_path("settings.kubernetes");
  if (kubernetes == nullptr) return;
  const Member* const max_pods = kubernetes->find_member("max-pods");
  if (max_pods == nullptr) return;
  // Unlike in JSON, 58.0 is no integer in TOML.
  const bool is_float = max_pods->value.kind == Value::Kind::Float;
  if (is_float || max_pods->value.cannot_be_integer() || is_out_of_range(max_pods->value)) {
    report_integer(*max_pods, ", and Bottlerocket refuses settings with other values", findings);
  } else {
    report_zero(*max_pods, findings);
  }
}

/// Whether nodes of the family read such a part; another rule reports those that do not.
bool is_read_by(const NodeConfiguration& nodes, AmiFamily family) {
  return !nodes.family || nodes.family == family || nodes.family == AmiFamily::Custom;
}

}  // namespace

void check_repeated_key(const Value& map, std::string_view key, Findings& findings) {
  const Member* const last = map.find_member(key);
  for (const Member& member : map.members) {
    if (member.key != key || &member == last) continue;
    report(
        findings, RuleId::SetTwice, member.place,
        concat({"`", key, "` is in this map a second time: readers refuse it, or take the last"}),
        "leave one of them");
  }
}

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
