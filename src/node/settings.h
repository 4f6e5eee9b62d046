// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "cni/settings.h"

namespace maxpods {

/// What decides the max pods of a node.
struct NodeSettings {
  CniSettings cni;
  /// Pods with security groups of their own; each takes a branch network interface, no address.
  int branch_pods = 0;
  /// Pods on the host's network, which take no address; absent: the default of the OS.
  std::optional<int> host_network_pods;
  /// The part of the memory that kube-reserved may take, in percent from 1 to 100; absent: any.
  std::optional<int> max_reserved_percent;

  friend bool operator==(const NodeSettings&, const NodeSettings&) = default;
};

/// Commands take settings by the group: some have one value for all nodes, or none.
enum class SettingGroup { Os, Mode, Enis, HostNetwork, Memory };

/// A setting in some NodeSettings.
using SettingPointer = std::variant<bool*, int*, std::optional<int>*, Version*, Os*, IpFamily*>;

/// All that the program knows of a setting, but for what it does to the sum: that is computed in
/// cni/capacity.cpp and node/max_pods.cpp.
struct Setting {
  /// On the command line, with other names behind commas: those of max-pods-calculator.sh.
  std::string_view names;
  SettingGroup group;
  SettingPointer (*in)(NodeSettings& settings);
  std::string_view help;
  /// In documents: `maxEni`.
  std::string_view json_key;
  /// In the environment of aws-node; empty for none.
  std::string_view variable = {};
  /// The least and the most that a number may be.
  int min = 0;
  int max = max_setting;
  /// What `explain` calls it where it is on; empty: it shows it as a term of the sum.
  std::string_view feature = {};
  /// An option that switches this one on, too; empty for none.
  std::string_view implied_by = {};
  /// Why it cannot be together with Windows or IPv6; empty where it can.
  std::string_view not_on_windows = {};
  std::string_view not_with_ipv6 = {};
  /// Why it has no effect on Windows or with IPv6; empty where it has.
  std::string_view no_effect_on_windows = {};
  std::string_view no_effect_with_ipv6 = {};
  /// The change of it that may give more pods, in JSON and in words; empty for none. It takes the
  /// setting back to its default, or switches it on.
  std::string_view change = {};
  std::string_view change_words = {};
  bool change_is_on = false;

  /// `--cni-max-eni`
  constexpr std::string_view option() const { return names.substr(0, names.find(',')); }

  /// Far more than a node has of anything, and far below where sums overflow.
  static constexpr int max_setting = 65'535;
};

inline constexpr std::string_view primary_eni_only = "only the primary ENI serves pods";

/// Every setting, in the order of documents.
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
    Setting{.names = "--prefix-delegation,--cni-prefix-delegation-enabled",
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
};

/// The index of the option's row; does not compile for an option that is none.
consteval std::size_t setting_index(std::string_view option) {
  for (std::size_t i = 0; i < node_settings.size(); ++i) {
    if (node_settings[i].option() == option) return i;
  }
  throw "no such setting";
}

/// Its value as the option takes it; empty for a number that is not set.
std::string value_text(const Setting& setting, const NodeSettings& settings);

/// Whether it has the value that it has where nobody sets it.
bool is_default(const Setting& setting, const NodeSettings& settings);

/// Gives it the value that it has in `from`.
void copy_setting(const Setting& setting, const NodeSettings& from, NodeSettings& to);

/// `--cni-max-eni 2`
std::string option_words(const Setting& setting, const NodeSettings& settings);

/// The options of maxpods that these settings are, each behind a blank.
std::string option_words(const NodeSettings& settings);

}  // namespace maxpods
