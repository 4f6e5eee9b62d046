// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/prerequisites.h"
#include "node/environment.h"

/// What the checks of prerequisites share.
namespace maxpods {

/// What is checked: `settings` are those wanted, and those found to be on.
struct Check {
  const Prerequisites& given;
  NodeSettings settings;
  /// By the DaemonSet, or by the user.
  std::optional<Version> cni_version;
  std::vector<Finding> findings = {};

  bool is_ipv6() const { return settings.cni.ip_family == IpFamily::IPv6; }
  bool needs_prefixes() const { return settings.cni.prefix_delegation || is_ipv6(); }

  void add(std::string_view name, Verdict verdict, std::string message, std::string remedy = "") {
    findings.push_back({name, verdict, std::move(message), std::move(remedy)});
  }
};

/// The value in quotes, or `not set`.
std::string shown(const std::optional<std::string>& value);

/// The name of the cluster for commands; `my-cluster` where it is not known.
std::string cluster_argument(const ClusterState& cluster);

/// Whether the ConfigMap asks for prefixes on Windows.
bool asks_for_windows_prefixes(const Prerequisites& given);

/// Whether Windows nodes get prefixes, as far as that is known: by the ConfigMap, or as `wanted`,
/// and by the cluster's versions.
bool delegates_windows_prefixes(const Prerequisites& given, bool wanted);

/// The checks of nodes that the VPC CNI serves.
void check_linux(Check& check);

/// The checks of nodes that the VPC resource controller serves.
void check_windows(Check& check);

}  // namespace maxpods
