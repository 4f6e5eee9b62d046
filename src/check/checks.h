// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/prerequisites.h"

/// The parts that the checks of prerequisites share.
namespace maxpods {

struct Check {
  const Prerequisites& given;
  /// The wanted settings, and the features that are on in the cluster.
  NodeSettings settings;
  /// Of the DaemonSet, or else of the user.
  std::optional<Version> cni_version;
  std::vector<CheckFinding> findings = {};

  bool is_ipv6() const { return settings.cni.ip_family == IpFamily::IPv6; }
  bool needs_prefixes() const { return settings.cni.prefix_delegation || is_ipv6(); }
  /// Of aws-node, which must be known.
  const SettingsByName& environment() const { return given.aws_node->environment; }

  void add(std::string_view name, Verdict verdict, std::string message, std::string remedy = "") {
    findings.push_back({std::string(name), verdict, std::move(message), std::move(remedy)});
  }
};

/// The value in quotes, or `not set`.
std::string shown(const std::optional<std::string>& value);

/// The name of the cluster for commands; `my-cluster` if it is unknown.
std::string cluster_argument(const ClusterState& cluster);

/// Whether the ConfigMap requests prefixes on Windows.
bool asks_for_windows_prefixes(const Prerequisites& given);

/// Whether Windows nodes get prefixes, by the versions of the cluster and the ConfigMap; `wanted`
/// stands for an unknown ConfigMap.
bool delegates_windows_prefixes(const Prerequisites& given, bool wanted);

/// The checks of the VPC CNI, for Linux nodes.
void check_linux(Check& check);

/// The checks of the VPC resource controller, for Windows nodes.
void check_windows(Check& check);

}  // namespace maxpods
