// SPDX-License-Identifier: Apache-2.0
#include "node/environment.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

#include "text/number.h"

namespace maxpods {
namespace {

bool is_true(std::string_view text) {
  constexpr std::array<std::string_view, 6> words{"1", "t", "T", "true", "TRUE", "True"};
  return std::ranges::find(words, text) != words.end();
}

void read_setting(const SettingsByName& environment, const Setting& setting, bool& value) {
  value = is_on(environment, std::string(setting.variable));
}

void read_setting(const SettingsByName& environment, const Setting& setting, IpFamily& value) {
  value = is_on(environment, std::string(setting.variable)) ? IpFamily::IPv6 : IpFamily::IPv4;
}

void read_setting(const SettingsByName& environment, const Setting& setting,
                  std::optional<int>& value) {
  value = number_of(environment, std::string(setting.variable));
  if (value < setting.min || value > setting.max) value.reset();
}

void add_warm_targets(std::vector<Variable>& variables, Os os, const WarmTargets& targets) {
  for (const WarmTargetName& name : warm_target_names) {
    const std::optional<int> value = targets.*name.target;
    if (!name.on(os).empty() && value) variables.push_back({name.on(os), std::to_string(*value)});
  }
}

}  // namespace

std::optional<std::string> value_of(const SettingsByName& settings, const std::string& name) {
  const auto found = settings.find(name);
  if (found == settings.end()) return std::nullopt;
  return found->second;
}

bool is_boolean(std::string_view text) {
  constexpr std::array<std::string_view, 6> words{"0", "f", "F", "false", "FALSE", "False"};
  return is_true(text) || std::ranges::find(words, text) != words.end();
}

bool is_on(const SettingsByName& settings, const std::string& name) {
  return is_true(value_of(settings, name).value_or(""));
}

std::optional<int> number_of(const SettingsByName& settings, const std::string& name) {
  const std::string text = value_of(settings, name).value_or("");
  // Go's strconv.Atoi takes a plus sign.
  return parse_integer(text.starts_with('+') ? text.substr(1) : text);
}

void read_environment(const SettingsByName& environment, NodeSettings& settings) {
  for (const Setting& setting : node_settings) {
    if (setting.variable.empty()) continue;
    const auto read = [&](auto* value) {
      if constexpr (requires { read_setting(environment, setting, *value); }) {
        read_setting(environment, setting, *value);
      }
    };
    std::visit(read, setting.in(settings));
  }
}

std::vector<Variable> daemon_set_environment(const CniSettings& settings,
                                             const WarmTargets& targets) {
  NodeSettings node{.cni = settings};
  node.cni.prefix_delegation |= settings.ip_family == IpFamily::IPv6;  // which needs it
  std::vector<Variable> variables;
  for (const Setting& setting : node_settings) {
    // The IP family is that of the cluster, from its creation.
    const bool is_set_here = !std::holds_alternative<IpFamily*>(setting.in(node));
    if (setting.variable.empty() || !is_set_here || is_default(setting, node)) continue;
    variables.push_back({setting.variable, value_text(setting, node)});
  }
  add_warm_targets(variables, Os::Linux, targets);
  return variables;
}

std::vector<Variable> windows_config_map_data(const CniSettings& settings,
                                              const WarmTargets& targets) {
  std::vector<Variable> variables{{"enable-windows-ipam", "true"}};
  if (settings.prefix_delegation) variables.push_back({"enable-windows-prefix-delegation", "true"});
  add_warm_targets(variables, Os::Windows, targets);
  return variables;
}

}  // namespace maxpods
