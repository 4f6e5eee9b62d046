// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "cni/settings.h"

namespace maxpods {

/// The settings that decide the max pods of a node.
struct NodeSettings {
  CniSettings cni;
  /// Pods with their own security groups; each takes a branch network interface, and no address.
  int branch_pods = 0;
  /// Pods on the host's network, which take no address; absent: the default of the OS.
  std::optional<int> host_network_pods;
  /// The maximum percentage of the memory for kube-reserved, from 1 to 100; absent: no limit.
  std::optional<int> max_reserved_percent;
  /// Karpenter's RESERVED_ENIS, which it subtracts in its ENI formula
  /// (pkg/operator/options/options.go of github.com/aws/karpenter-provider-aws): the ENI of custom
  /// networking or of the trunk.
  int karpenter_reserved_enis = 0;
  /// The kubelet's podsPerCore, which limits pods to that many per vCPU; 0: no limit.
  int pods_per_core = 0;
  /// Whether EKS Auto Mode runs the node. It sets max pods and pod networking itself: no other
  /// setting changes them.
  bool auto_mode = false;

  friend bool operator==(const NodeSettings&, const NodeSettings&) = default;
};

/// The groups of settings that a command can leave out.
enum class SettingGroup { Os, Mode, Enis, HostNetwork, Memory, Kubelet };

/// A setting in some NodeSettings.
using SettingPointer = std::variant<bool*, int*, std::optional<int>*, Version*, Os*, IpFamily*>;

/// The facts of a setting, except its effect on the sum, which cni/capacity.h and
/// node/max_pods.cpp have.
struct Setting {
  /// Its option, and after commas other names for it: those of max-pods-calculator.sh, and of the
  /// variable.
  std::string_view names;
  SettingGroup group;
  SettingPointer (*in)(NodeSettings& settings);
  std::string_view help;
  /// In JSON: `maxEni`.
  std::string_view json_key;
  /// In the environment of aws-node; empty for none.
  std::string_view variable = {};
  /// The bounds of a number.
  int min = 0;
  int max = max_setting;
  /// Its name among the settings in `explain`; empty if only a term of the sum names it.
  std::string_view feature = {};
  /// An option that also switches this one on; empty for none.
  std::string_view implied_by = {};
  /// Why it is refused with Windows or IPv6; empty if it is not.
  std::string_view not_on_windows = {};
  std::string_view not_with_ipv6 = {};
  /// Why it has no effect on Windows or with IPv6; empty if it has one.
  std::string_view no_effect_on_windows = {};
  std::string_view no_effect_with_ipv6 = {};
  /// The change that may give more pods, in JSON and in words; empty for none. It sets the default,
  /// or switches the setting on.
  std::string_view change = {};
  std::string_view change_words = {};
  bool change_is_on = false;

  /// `--cni-max-eni`
  constexpr std::string_view option() const { return names.substr(0, names.find(',')); }

  /// More than any node has of anything, and small enough that no sum overflows.
  static constexpr int max_setting = 65'535;
};

inline constexpr std::string_view primary_eni_only = "only the primary ENI serves pods";

/// Every setting, in the order of JSON documents.
inline constexpr std::array node_settings{
    Setting{.names = "--os",
            .group = SettingGroup::Os,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.cni.os; },
            .help = "Operating system of the node (default linux)",
            .json_key = "os"},
    Setting{.names = "--ip-family",
            .group = SettingGroup::Mode,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.cni.ip_family; },
            .help = "IP family of the cluster (default ipv4)",
            .json_key = "ipFamily",
            .variable = "ENABLE_IPv6",
            .not_on_windows = "IPv6 is for Linux only"},
    Setting{.names = "--prefix-delegation,--cni-prefix-delegation-enabled,"
                     "--enable-prefix-delegation",
            .group = SettingGroup::Mode,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.cni.prefix_delegation; },
            .help = "ENABLE_PREFIX_DELEGATION: /28 prefixes instead of single addresses",
            .json_key = "prefixDelegation",
            .variable = "ENABLE_PREFIX_DELEGATION",
            .feature = "prefix delegation",
            .change = "delegatePrefixes",
            .change_words = "with prefix delegation",
            .change_is_on = true},
    Setting{.names = "--cni-version",
            .group = SettingGroup::Enis,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.cni.version; },
            .help = "Version of the VPC CNI (default: the newest known)",
            .json_key = "cniVersion",
            .no_effect_on_windows = "the VPC resource controller does the work",
            .change = "upgradeCni",
            .change_words = "with VPC CNI"},
    Setting{.names = "--custom-networking,--cni-custom-networking-enabled",
            .group = SettingGroup::Mode,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.cni.custom_networking; },
            .help = "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: the primary ENI serves no pods",
            .json_key = "customNetworking",
            .variable = "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG",
            .feature = "custom networking",
            .not_on_windows = "custom networking is for Linux only",
            .not_with_ipv6 = "custom networking is for IPv4 only",
            .change = "stopCustomNetworking",
            .change_words = "without custom networking"},
    Setting{.names = "--pod-eni",
            .group = SettingGroup::Mode,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.cni.pod_eni; },
            .help = "ENABLE_POD_ENI: security groups for pods; the trunk takes an ENI",
            .json_key = "podEni",
            .variable = "ENABLE_POD_ENI",
            .feature = "security groups for pods",
            .implied_by = "--branch-pods",
            .not_on_windows = "security groups for pods are for Linux only",
            .change = "stopPodEni",
            .change_words = "without security groups for pods"},
    Setting{.names = "--branch-pods",
            .group = SettingGroup::Mode,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.branch_pods; },
            .help = "Pods per node that have security groups; implies --pod-eni",
            .json_key = "branchPods"},
    Setting{.names = "--cni-max-eni",
            .group = SettingGroup::Enis,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.cni.max_eni; },
            .help = "MAX_ENI: maximum number of ENIs to use, at least 1",
            .json_key = "maxEni",
            .variable = "MAX_ENI",
            .min = 1,
            .max = std::numeric_limits<int>::max(),
            .feature = "MAX_ENI",
            .no_effect_on_windows = primary_eni_only,
            .no_effect_with_ipv6 = primary_eni_only,
            .change = "raiseMaxEni",
            .change_words = "without MAX_ENI"},
    Setting{.names = "--reserved-enis",
            .group = SettingGroup::Enis,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.cni.reserved_enis; },
            .help = "ENIs reserved for other uses than pods (default 0)",
            .json_key = "reservedEnis",
            .no_effect_on_windows = primary_eni_only,
            .no_effect_with_ipv6 = primary_eni_only,
            .change = "freeReservedEnis",
            .change_words = "without reserved ENIs"},
    Setting{.names = "--primary-eni-excluded",
            .group = SettingGroup::Enis,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.cni.primary_eni_excluded; },
            .help = "The node's subnet has the tag kubernetes.io/role/cni=0: its primary ENI "
                    "serves no pods",
            .json_key = "primaryEniExcluded",
            .feature = "excluded subnet",
            .no_effect_on_windows = "the VPC resource controller does the work",
            .no_effect_with_ipv6 = "a second ENI serves the pods",
            .change = "includePrimaryEni",
            .change_words = "without the exclusion of the node's subnet"},
    Setting{.names = "--host-network-pods",
            .group = SettingGroup::HostNetwork,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.host_network_pods; },
            .help = "Pods on the host network (default 2 on Linux, 0 on Windows)",
            .json_key = "hostNetworkPods"},
    Setting{.names = "--max-reserved-percent",
            .group = SettingGroup::Memory,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.max_reserved_percent; },
            .help = "Maximum percentage of memory to reserve for max pods (default: no limit)",
            .json_key = "maxReservedPercent",
            .min = 1,
            .max = 100,
            .change = "dropReservedPercent",
            .change_words = "without the limit on reserved memory"},
    Setting{.names = "--karpenter-reserved-enis",
            .group = SettingGroup::Kubelet,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.karpenter_reserved_enis; },
            .help = "RESERVED_ENIS of Karpenter: 1 for custom networking or security groups for "
                    "pods (default 0)",
            .json_key = "karpenterReservedEnis"},
    Setting{.names = "--pods-per-core",
            .group = SettingGroup::Kubelet,
            .in = [](NodeSettings& s) -> SettingPointer { return &s.pods_per_core; },
            .help = "podsPerCore of the kubelet: pods per vCPU, below max pods (default: no limit)",
            .json_key = "podsPerCore"},
};

/// The row of that option, or null.
constexpr const Setting* find_setting(std::string_view option) {
  const auto* const found = std::ranges::find(node_settings, option, &Setting::option);
  return found == node_settings.end() ? nullptr : found;
}

/// The index of the option's row; for other names it does not compile.
/// GCC 12 with UBSan takes no comparison of an address with null as a constant: it counts.
consteval std::size_t setting_index(std::string_view option) {
  std::size_t index = 0;
  while (node_settings.at(index).option() != option) ++index;
  return index;
}

/// The value in the form of the option; empty for a number that is not set.
std::string value_text(const Setting& setting, const NodeSettings& settings);

/// Whether aws-node has it as a boolean.
bool is_switch(const Setting& setting);

/// Whether the setting has its default value.
bool is_default(const Setting& setting, const NodeSettings& settings);

/// Copies one setting.
void copy_setting(const Setting& setting, const NodeSettings& from, NodeSettings& to);

/// `--cni-max-eni 2`
std::string option_words(const Setting& setting, const NodeSettings& settings);

/// The options for all settings that are not defaults, each after a blank.
std::string option_words(const NodeSettings& settings);

}  // namespace maxpods
