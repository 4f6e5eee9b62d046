// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cni/warm_targets.h"
#include "lint/mends.h"
#include "lint/rules.h"
#include "node/environment.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

// Warm targets

Os os_of(const CniConfiguration& cni) {
  return cni.source == CniSource::ConfigMap ? Os::Windows : Os::Linux;
}

/// A switch of the VPC CNI as this configuration has it; absent if it does not tell.
std::optional<bool> switch_of(const CniConfiguration& cni, std::string_view name) {
  const CniVariable* const variable = cni.find(name);
  if (variable == nullptr) return cni.is_complete ? std::optional(false) : std::nullopt;
  const std::optional<std::string> text = variable->value.known_text();
  if (!text) return std::nullopt;
  return is_on(SettingsByName{{std::string(name), *text}}, name);
}

/// What the CNI's own manifest ships, whatever the mode; a target of 0 is as good as none.
bool is_shipped(std::string_view variable, int value) {
  if (variable == "WARM_ENI_TARGET") return value >= 0 && value <= default_warm_enis;
  return variable == "WARM_PREFIX_TARGET" && value == default_warm_prefixes;
}

/// The targets that the configuration sets itself, and for its own reasons; absent if one of them
/// is unknown.
std::optional<WarmTargets> own_targets(const CniConfiguration& cni) {
  WarmTargets targets;
  for (const WarmTargetName& name : warm_target_names) {
    const std::string_view variable = name.on(os_of(cni));
    const CniVariable* const found = variable.empty() ? nullptr : cni.find(variable);
    if (found == nullptr) continue;
    const std::optional<std::string> text = found->value.known_text();
    if (!text) return std::nullopt;
    const std::optional<int> number = parse_integer(*text);
    if (number && !is_shipped(name.variable, *number)) targets.*name.target = number;
  }
  return targets;
}

/// The target that the problem is about.
std::optional<int> WarmTargets::*target_of(WarmTargetProblem problem, const WarmTargets& targets) {
  using enum WarmTargetProblem;
  switch (problem) {
    case PrefixTargetOverridden:
    case PrefixTargetWithoutPrefixes:
    case NothingWarmWithPrefixes:
      return &WarmTargets::prefixes;
    case EniTargetOverridden:
    case EniTargetWithPrefixes:
    case EniTargetOnWindows:
      return &WarmTargets::enis;
    case MinimumWithoutWarmIps:
      return &WarmTargets::minimum_ips;
    case NoEffectOnIpv6:
      break;
  }
  const auto* const found = std::ranges::find_if(
      warm_target_names,
      [&](const WarmTargetName& name) { return (targets.*name.target).has_value(); });
  return found->target;
}

std::string help_for(WarmTargetProblem problem) {
  using enum WarmTargetProblem;
  switch (problem) {
    case PrefixTargetOverridden:
    case EniTargetOverridden:
      return "set either this target, or the IP targets";
    case PrefixTargetWithoutPrefixes:
      return "set ENABLE_PREFIX_DELEGATION to \"true\", or leave the target out";
    case EniTargetWithPrefixes:
      return "set WARM_PREFIX_TARGET, or the IP targets";
    case MinimumWithoutWarmIps:
      return "set WARM_IP_TARGET, too";
    case NothingWarmWithPrefixes:
      return "set WARM_PREFIX_TARGET to \"1\"";
    case EniTargetOnWindows:
    case NoEffectOnIpv6:
      break;
  }
  return "leave the target out";
}

struct FoundProblem {
  WarmTargetProblem problem;
  std::optional<int> WarmTargets::*target;
};

std::vector<FoundProblem> problems_of(const WarmTargets& targets, const CniSettings& settings) {
  std::vector<FoundProblem> found;
  for (const WarmTargetProblem problem : warm_target_problems(targets, settings)) {
    found.push_back({problem, target_of(problem, targets)});
  }
  return found;
}

/// The problems in the mode of the configuration; if it does not tell, those of targets that have
/// one in each mode.
std::vector<FoundProblem> problems_in_mode(const WarmTargets& targets,
                                           const CniConfiguration& cni) {
  CniSettings settings{.os = os_of(cni)};
  const bool windows = settings.os == Os::Windows;
  if (!windows && switch_of(cni, "ENABLE_IPv6") == true) settings.ip_family = IpFamily::IPv6;
  const std::optional<bool> prefixes =
      switch_of(cni, windows ? "enable-windows-prefix-delegation" : "ENABLE_PREFIX_DELEGATION");
  settings.prefix_delegation = prefixes.value_or(true);
  std::vector<FoundProblem> found = problems_of(targets, settings);
  if (prefixes) return found;
  settings.prefix_delegation = false;
  const std::vector<FoundProblem> others = problems_of(targets, settings);
  std::erase_if(found, [&](const FoundProblem& each) {
    return std::ranges::find(others, each.target, &FoundProblem::target) == others.end();
  });
  return found;
}

/// Whether a variable that the configuration does not have, and that may be set elsewhere, would
/// be the way out; or the problem is one of taste.
bool is_note(const FoundProblem& found, const CniConfiguration& cni) {
  using enum WarmTargetProblem;
  return found.problem == MinimumWithoutWarmIps ||
         (found.problem == NothingWarmWithPrefixes && !cni.is_complete);
}

void check_warm_targets(const CniConfiguration& cni, Findings& findings) {
  const std::optional<WarmTargets> targets = own_targets(cni);
  if (!targets || !targets->any() || cni.has_directives) return;
  for (const FoundProblem& found : problems_in_mode(*targets, cni)) {
    const auto* const name =
        std::ranges::find(warm_target_names, found.target, &WarmTargetName::target);
    const CniVariable* const variable = cni.find(name->on(os_of(cni)));
    if (variable == nullptr) continue;
    const Severity severity = is_note(found, cni) ? Severity::Note : Severity::Warning;
    findings.push_back({RuleId::WarmTargets, severity, variable->value.place,
                        std::string(describe(found.problem)), help_for(found.problem)});
  }
}

// Types of values

/// Who refuses values that are no strings; empty for formats that turn them into strings.
std::string_view refusal_of(CniSource source) {
  switch (source) {
    case CniSource::Addon:
      return "the schema of the add-on takes strings, and EKS refuses this";
    case CniSource::DaemonSet:
      return "the API server refuses a variable whose value is not a string";
    case CniSource::ConfigMap:
      return "the API server refuses a ConfigMap with a value that is not a string";
    case CniSource::Kops:
      return "kops takes strings, and refuses this";
    case CniSource::HelmValues:
    case CniSource::KubectlSetEnv:
      break;
  }
  return "";
}

bool is_bare(const Value& value) {
  return value.kind == Value::Kind::Boolean || value.kind == Value::Kind::Integer ||
         value.kind == Value::Kind::Float;
}

bool is_switch_of_cni(std::string_view name) {
  constexpr auto switches = std::to_array<std::string_view>(
      {"ENABLE_PREFIX_DELEGATION", "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", "ENABLE_POD_ENI",
       "ENABLE_IPv4", "ENABLE_IPv6", "enable-windows-ipam", "enable-windows-prefix-delegation"});
  return std::ranges::find(switches, name) != switches.end();
}

bool is_number_of_cni(std::string_view name) {
  return name == "MAX_ENI" ||
         std::ranges::any_of(warm_target_names, [&](const WarmTargetName& target) {
           return name == target.variable || name == target.config_map_key;
         });
}

void check_value(const CniVariable& variable, CniSource source, Findings& findings) {
  const Value& value = variable.value;
  const std::string_view refusal = refusal_of(source);
  if (is_bare(value) && !refusal.empty()) {
    report(findings, RuleId::WrongType, value.place, std::string(refusal),
           concat({"write \"", value.text.view(), "\""}), as_string(value));
    return;
  }
  const std::optional<std::string> text = value.known_text();
  if (!text || text->empty() || value.kind == Value::Kind::Null) return;
  if (is_switch_of_cni(variable.name) && !is_boolean(*text)) {
    report(findings, RuleId::WrongType, value.place,
           concat({"`", *text, "` is no boolean for the VPC CNI, which takes the default"}),
           R"(write "true" or "false")");
  } else if (is_number_of_cni(variable.name) && !parse_integer(*text)) {
    report(findings, RuleId::WrongType, value.place,
           concat({"`", *text, "` is no integer for the VPC CNI, which takes the default"}),
           "write an integer");
  }
}

void check_values_of(const CniConfiguration& cni, Findings& findings) {
  // One finding says that all of it is refused.
  if (cni.is_map_for_text) return;
  for (const CniVariable& variable : cni.variables) check_value(variable, cni.source, findings);
}

void check_beside_env(const CniConfiguration& cni, Findings& findings) {
  const std::string_view effect = cni.source == CniSource::Addon
                                      ? ": the schema of the add-on has no such key, and EKS "
                                        "refuses it"
                                      : ": the chart does not read it";
  for (const CniVariable& variable : cni.beside_env) {
    report(findings, RuleId::Misplaced, variable.place,
           concat({"`", variable.name, "` is beside `env`", effect}), "move it into `env`");
  }
}

/// Keys that nothing reads in that ConfigMap.
void check_config_map_key(const CniVariable& variable, Findings& findings) {
  const bool is_for_windows = variable.name.starts_with("enable-windows-");
  report(findings, RuleId::Misplaced, variable.place,
         concat({"nothing reads `", variable.name, "` in this ConfigMap"}),
         is_for_windows
             ? "move it into the ConfigMap amazon-vpc-cni"
             : "set it for the DaemonSet aws-node; for Windows use a key of its own, such "
               "as enable-windows-prefix-delegation");
}

void check_elsewhere(const CniConfiguration& cni, Findings& findings) {
  for (const CniVariable& variable : cni.elsewhere) {
    if (cni.source == CniSource::ConfigMap) {
      check_config_map_key(variable, findings);
      continue;
    }
    report(findings, RuleId::Misplaced, variable.place,
           concat({"`", variable.name,
                   "` goes to another container: aws-node, which reads it, does not get it"}),
           cni.source == CniSource::Addon || cni.source == CniSource::HelmValues
               ? "move it into `env` at the top"
               : "set it for the container aws-node");
  }
}

}  // namespace

void check_vpc_cni(const Sources& sources, const LintSettings& settings, Findings& findings) {
  if (settings.other_cni) return;
  for (const CniConfiguration& cni : sources.cni) {
    check_warm_targets(cni, findings);
    check_values_of(cni, findings);
    check_beside_env(cni, findings);
    check_elsewhere(cni, findings);
  }
}

}  // namespace maxpods
