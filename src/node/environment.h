// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cni/warm_targets.h"
#include "node/settings.h"

namespace maxpods {

/// A setting by the name that it has where it is made, and its value as text.
struct Variable {
  std::string_view name;
  std::string value;
};

/// Settings by name, as aws-node and the ConfigMap have them.
using SettingsByName = std::map<std::string, std::string>;

/// The setting as text; nothing where it is not set.
std::optional<std::string> value_of(const SettingsByName& settings, const std::string& name);

/// Whether Go's strconv.ParseBool reads it.
bool is_boolean(std::string_view text);

/// Whether a setting is on for the VPC CNI, which reads it as Go's strconv.ParseBool does.
bool is_on(const SettingsByName& settings, const std::string& name);

/// The whole number that a setting is; nothing where it is not set, or is none.
std::optional<int> number_of(const SettingsByName& settings, const std::string& name);

/// Takes over what the environment of aws-node says; the default where it says nothing. The VPC CNI
/// takes no number outside of the setting's bounds (pkg/ipamd/ipamd.go).
void read_environment(const SettingsByName& environment, NodeSettings& settings);

/// What a warm target is called where it is set.
struct WarmTargetName {
  std::optional<int> WarmTargets::*target;
  /// In the environment of aws-node.
  std::string_view variable;
  /// In the ConfigMap amazon-vpc-cni; empty where the VPC resource controller has none. The plain
  /// keys are read in both modes, and win over those of the other mode's documentation,
  /// windows-warm-ip-target and windows-minimum-ip-target (pkg/config/loader.go).
  std::string_view config_map_key;

  std::string_view on(Os os) const { return os == Os::Windows ? config_map_key : variable; }
};

inline constexpr std::array warm_target_names{
    WarmTargetName{&WarmTargets::enis, "WARM_ENI_TARGET", ""},
    WarmTargetName{&WarmTargets::prefixes, "WARM_PREFIX_TARGET", "warm-prefix-target"},
    WarmTargetName{&WarmTargets::ips, "WARM_IP_TARGET", "warm-ip-target"},
    WarmTargetName{&WarmTargets::minimum_ips, "MINIMUM_IP_TARGET", "minimum-ip-target"}};

/// The environment of the DaemonSet aws-node that makes the VPC CNI be set up so: what differs from
/// its defaults, in the terms of its README.md (github.com/aws/amazon-vpc-cni-k8s).
std::vector<Variable> daemon_set_environment(const CniSettings& settings,
                                             const WarmTargets& targets);

/// The data of the ConfigMap amazon-vpc-cni that does the same for Windows nodes
/// (github.com/aws/amazon-vpc-resource-controller-k8s, docs/windows).
std::vector<Variable> windows_config_map_data(const CniSettings& settings,
                                              const WarmTargets& targets);

}  // namespace maxpods
