// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cni/warm_targets.h"
#include "node/settings.h"

namespace maxpods {

/// A setting of aws-node or of the ConfigMap amazon-vpc-cni, and its value as text.
struct Variable {
  std::string_view name;
  std::string value;
};

/// Settings by name, as aws-node and the ConfigMap have them.
using SettingsByName = std::map<std::string, std::string, std::less<>>;

/// The setting as text; absent if it is not set.
std::optional<std::string> value_of(const SettingsByName& settings, std::string_view name);

/// Whether the text is a boolean for Go's strconv.ParseBool.
bool is_boolean(std::string_view text);

/// Whether a setting is on for the VPC CNI, which reads it as Go's strconv.ParseBool does.
bool is_on(const SettingsByName& settings, std::string_view name);

/// Whether a setting that is on by default is off: other text leaves it on (pkg/ipamd/ipamd.go,
/// parseBoolEnvVar).
bool is_off(const SettingsByName& settings, std::string_view name);

/// The setting as a whole number; absent if it is not set, or not a whole number.
std::optional<int> number_of(const SettingsByName& settings, std::string_view name);

/// Sets each setting with a variable to its value in the environment of aws-node, or to its
/// default. The VPC CNI ignores a number outside of the bounds of the setting (pkg/ipamd/ipamd.go).
void read_environment(const SettingsByName& environment, NodeSettings& settings);

/// The names of a warm target.
struct WarmTargetName {
  std::optional<int> WarmTargets::*target;
  /// In the environment of aws-node.
  std::string_view variable;
  /// In the ConfigMap amazon-vpc-cni; empty if the VPC resource controller has no such target. It
  /// reads these keys with prefixes and with single addresses. They take precedence over
  /// windows-warm-ip-target and windows-minimum-ip-target (pkg/config/loader.go).
  std::string_view config_map_key;

  std::string_view on(Os os) const { return os == Os::Windows ? config_map_key : variable; }
};

inline constexpr std::array warm_target_names{
    WarmTargetName{&WarmTargets::enis, "WARM_ENI_TARGET", ""},
    WarmTargetName{&WarmTargets::prefixes, "WARM_PREFIX_TARGET", "warm-prefix-target"},
    WarmTargetName{&WarmTargets::ips, "WARM_IP_TARGET", "warm-ip-target"},
    WarmTargetName{&WarmTargets::minimum_ips, "MINIMUM_IP_TARGET", "minimum-ip-target"}};

/// The environment of the DaemonSet aws-node for these settings: the variables whose values differ
/// from the defaults (README.md of github.com/aws/amazon-vpc-cni-k8s).
std::vector<Variable> daemon_set_environment(const CniSettings& settings,
                                             const WarmTargets& targets);

/// The data of the ConfigMap amazon-vpc-cni for the same settings of Windows nodes
/// (github.com/aws/amazon-vpc-resource-controller-k8s, docs/windows).
std::vector<Variable> windows_config_map_data(const CniSettings& settings,
                                              const WarmTargets& targets);

/// The options for the settings of aws-node that are not defaults, and for its version, each after
/// a blank. Commands without types take only these.
std::string option_words_of_aws_node(const NodeSettings& settings);

}  // namespace maxpods
