// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "node/max_pods.h"

namespace maxpods {

class Options;

/// What the user said about pod networking.
struct NetworkingRequest {
  NodeSettings settings;
  /// Absent: Linux, or what a target is for.
  std::optional<Os> os;
  /// What the user gave that makes the nodes run Windows, for messages.
  std::string windows_option = "--os windows";
  std::optional<IpFamily> ip_family;
  /// Whether the release of the VPC CNI is not just the default.
  bool cni_version_given = false;
  bool pod_eni = false;
  std::optional<int> branch_pods;
};

/// --os.
void add_os_option(Options& options, NetworkingRequest& request);

/// The options that choose a mode of nodes whose OS is known: IP family, prefixes, custom
/// networking, pod ENIs.
void add_cni_mode_options(Options& options, NetworkingRequest& request);

/// All that choose a mode: OS, IP family, prefixes, custom networking, pod ENIs.
void add_mode_options(Options& options, NetworkingRequest& request);

/// The options that say how many ENIs there are, and what the CNI can do with them: its version,
/// MAX_ENI, reserved ENIs.
void add_eni_options(Options& options, NetworkingRequest& request);

/// --host-network-pods.
void add_host_network_option(Options& options, NetworkingRequest& request);

/// The options that any mode can have: those on ENIs, host-network pods, reserved memory.
void add_limit_options(Options& options, NetworkingRequest& request);

/// The settings asked for. Throws BadInput that names both options where two exclude each other.
NodeSettings settings_of(const NetworkingRequest& request);

}  // namespace maxpods
