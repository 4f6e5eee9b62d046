// SPDX-License-Identifier: Apache-2.0
#include "cli/networking_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <type_traits>
#include <variant>

#include "text/bad_input.h"
#include "text/version.h"

namespace maxpods {
namespace {

constexpr std::size_t os_setting = setting_index("--os");
constexpr std::size_t ip_family_setting = setting_index("--ip-family");

void read_value(const Setting& setting, const std::string& text, int& value) {
  value = parse_option_number(setting.option(), text, {.min = setting.min, .max = setting.max});
}

void read_value(const Setting& setting, const std::string& text, std::optional<int>& value) {
  read_value(setting, text, value.emplace());
}

void read_value(const Setting& setting, const std::string& text, Version& value) {
  const std::optional<Version> version = parse_version(text);
  if (!version) {
    throw BadInput(
        fmt::format("{} takes a release of the VPC CNI, not '{}'", setting.option(), text),
        "for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1");
  }
  value = *version;
}

void read_value(const Setting& /*setting*/, const std::string& text, Os& value) {
  value = parse_choice("operating system", text, os_words);
}

void read_value(const Setting& /*setting*/, const std::string& text, IpFamily& value) {
  value = parse_choice("IP family", text, ip_family_words);
}

/// The placeholder of the value in help.
std::string_view placeholder(const SettingPointer& setting) {
  if (std::holds_alternative<Os*>(setting)) return "linux|windows";
  if (std::holds_alternative<IpFamily*>(setting)) return "ipv4|ipv6";
  return std::holds_alternative<Version*>(setting) ? "VERSION" : "N";
}

std::string_view help_group(SettingGroup group) {
  if (group == SettingGroup::Memory) return memory_group;
  return group == SettingGroup::Kubelet ? kubelet_group : networking_group;
}

void add_setting_option(Options& options, NetworkingRequest& request, std::size_t index) {
  const Setting& setting = node_settings[index];
  options.group(help_group(setting.group));
  const SettingPointer target = setting.in(request.settings);
  if (bool* const* const flag = std::get_if<bool*>(&target)) {
    options.flag(setting.names, **flag, setting.help);
    return;
  }
  const auto read = [&request, index](const std::string& text) {
    const auto read_typed = [&](auto* value) {
      // A flag has no text.
      if constexpr (!std::is_same_v<decltype(value), bool*>) {
        read_value(node_settings[index], text, *value);
      }
    };
    std::visit(read_typed, node_settings[index].in(request.settings));
    request.given.set(index);
  };
  options.parsed(setting.names, placeholder(target), read, setting.help);
}

/// The settings, with those on that other options imply.
NodeSettings with_implied(const NetworkingRequest& request) {
  NodeSettings settings = request.settings;
  for (const Setting& setting : node_settings) {
    const Setting* const other = find_setting(setting.implied_by);
    if (other == nullptr) continue;
    if (request.gives(static_cast<std::size_t>(other - node_settings.data()))) {
      *std::get<bool*>(setting.in(settings)) = true;
    }
  }
  return settings;
}

const char* solution_of(WarmTargetProblem problem) {
  switch (problem) {
    case WarmTargetProblem::PrefixTargetOverridden:
      return "leave out --warm-prefix-target, or --warm-ip-target and --minimum-ip-target";
    case WarmTargetProblem::EniTargetOverridden:
      return "leave out --warm-eni-target, or --warm-ip-target and --minimum-ip-target";
    case WarmTargetProblem::PrefixTargetWithoutPrefixes:
      return "leave out --warm-prefix-target";
    case WarmTargetProblem::EniTargetWithPrefixes:
      return "use --warm-prefix-target instead of --warm-eni-target";
    case WarmTargetProblem::EniTargetOnWindows:
      return "leave out --warm-eni-target";
    case WarmTargetProblem::MinimumWithoutWarmIps:
      return "add --warm-ip-target";
    case WarmTargetProblem::NothingWarmWithPrefixes:
      return "raise --warm-prefix-target, --warm-ip-target or --minimum-ip-target";
    case WarmTargetProblem::NoEffectOnIpv6:
      break;
  }
  return "leave out the warm targets";
}

}  // namespace

bool NetworkingRequest::gives(std::size_t setting) const {
  return given.test(setting) || !is_default(node_settings[setting], settings);
}

std::optional<Os> NetworkingRequest::os() const {
  return gives(os_setting) ? std::optional(settings.cni.os) : std::nullopt;
}

std::optional<IpFamily> NetworkingRequest::ip_family() const {
  return gives(ip_family_setting) ? std::optional(settings.cni.ip_family) : std::nullopt;
}

void NetworkingRequest::set_os(Os os) {
  settings.cni.os = os;
  given.set(os_setting);
}

void NetworkingRequest::set_ip_family(IpFamily family) {
  settings.cni.ip_family = family;
  given.set(ip_family_setting);
}

void add_setting_options(Options& options, NetworkingRequest& request,
                         std::initializer_list<SettingGroup> groups) {
  for (const SettingGroup group : groups) {
    for (std::size_t i = 0; i < node_settings.size(); ++i) {
      if (node_settings[i].group == group) add_setting_option(options, request, i);
    }
  }
}

void add_setting_options(Options& options, NetworkingRequest& request) {
  using enum SettingGroup;
  add_setting_options(options, request, {Os, Mode, Enis, HostNetwork, Memory});
}

NodeSettings settings_of(const NetworkingRequest& request) {
  NodeSettings settings = with_implied(request);
  const bool windows = settings.cni.os == Os::Windows;
  const bool ipv6 = settings.cni.ip_family == IpFamily::IPv6;
  if (!windows && !ipv6) return settings;
  for (std::size_t i = 0; i < node_settings.size(); ++i) {
    const Setting& setting = node_settings[i];
    if (is_default(setting, settings)) continue;
    const std::string given = request.gives(i) ? option_words(setting, request.settings)
                                               : std::string(setting.implied_by);
    if (windows && !setting.not_on_windows.empty()) {
      refuse_pair(request.windows_option, given, setting.not_on_windows);
    }
    if (ipv6 && !setting.not_with_ipv6.empty()) {
      refuse_pair("--ip-family ipv6", given, setting.not_with_ipv6);
    }
  }
  return settings;
}

Remark remark_on(WarmTargetProblem problem) {
  return {std::string(describe(problem)), solution_of(problem)};
}

std::string_view given_beside_aws_node(const NetworkingRequest& request) {
  for (std::size_t i = 0; i < node_settings.size(); ++i) {
    const Setting& setting = node_settings[i];
    const bool is_in_file = !setting.variable.empty() || i == setting_index("--cni-version");
    if (is_in_file && request.gives(i)) return setting.option();
  }
  return {};
}

void add_warm_target_options(Options& options, WarmTargets& targets, Bounds enis, Bounds others) {
  options.number("--warm-prefix-target", targets.prefixes, others,
                 "WARM_PREFIX_TARGET: unused prefixes to keep");
  options.number("--warm-ip-target", targets.ips, others,
                 "WARM_IP_TARGET: unused addresses to keep; overrides the prefix and ENI targets");
  options.number("--minimum-ip-target", targets.minimum_ips, others,
                 "MINIMUM_IP_TARGET: minimum number of addresses; overrides the same");
  options.number("--warm-eni-target", targets.enis, enis, "WARM_ENI_TARGET: unused ENIs to keep");
}

Remarks warm_target_remarks(const WarmTargets& targets, const CniSettings& settings) {
  Remarks remarks;
  std::ranges::transform(warm_target_problems(targets, settings), std::back_inserter(remarks),
                         remark_on);
  return remarks;
}

}  // namespace maxpods
