// SPDX-License-Identifier: Apache-2.0
#include "node/environment.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

#include "text/number.h"

namespace maxpods {
namespace {

constexpr std::array<std::string_view, 6> true_words{"1", "t", "T", "true", "TRUE", "True"};
constexpr std::array<std::string_view, 6> false_words{"0", "f", "F", "false", "FALSE", "False"};

bool is_one_of(const std::array<std::string_view, 6>& words, std::string_view text) {
  return std::ranges::find(words, text) != words.end();
}

void read_setting(const SettingsByName& environment, const Setting& setting, bool& value) {
  value = is_on(environment, setting.variable);
}

void read_setting(const SettingsByName& environment, const Setting& setting, IpFamily& value) {
  value = is_on(environment, setting.variable) ? IpFamily::IPv6 : IpFamily::IPv4;
}

void read_setting(const SettingsByName& environment, const Setting& setting,
                  std::optional<int>& value) {
  value = number_of(environment, setting.variable);
  if (value < setting.min || value > setting.max) value.reset();
}

void read_setting(const SettingsByName& environment, const Setting& setting, int& value) {
  std::optional<int> found;
  read_setting(environment, setting, found);
  value = found.value_or(0);
}

void add_warm_targets(std::vector<Variable>& variables, Os os, const WarmTargets& targets) {
  for (const WarmTargetName& name : warm_target_names) {
    const std::optional<int> value = targets.*name.target;
    if (!name.on(os).empty() && value) variables.push_back({name.on(os), std::to_string(*value)});
  }
}

}  // namespace

std::optional<std::string> value_of(const SettingsByName& settings, std::string_view name) {
  const auto found = settings.find(name);
  if (found == settings.end()) return std::nullopt;
  return found->second;
}

bool is_boolean(std::string_view text) {
  return is_one_of(true_words, text) || is_one_of(false_words, text);
}

bool is_on(const SettingsByName& settings, std::string_view name) {
  return is_one_of(true_words, value_of(settings, name).value_or(""));
}

bool is_off(const SettingsByName& settings, std::string_view name) {
  return is_one_of(false_words, value_of(settings, name).value_or(""));
}

std::optional<int> number_of(const SettingsByName& settings, std::string_view name) {
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
  node.cni.prefix_delegation |= settings.ip_family == IpFamily::IPv6;  // IPv6 requires it
  std::vector<Variable> variables;
  for (const Setting& setting : node_settings) {
    // The IP family is set when the cluster is created.
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

std::string option_words_of_aws_node(const NodeSettings& settings) {
  std::string text;
  for (const Setting& setting : node_settings) {
    const bool is_of_aws_node = !setting.variable.empty() || setting.option() == "--cni-version";
    if (is_of_aws_node && !is_default(setting, settings)) {
      text += " " + option_words(setting, settings);
    }
  }
  return text;
}

}  // namespace maxpods
