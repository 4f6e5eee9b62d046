// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "cli/options.h"
#include "cni/warm_targets.h"
#include "node/settings.h"
#include "text/remark.h"

namespace maxpods {

/// The networking options that the user gave.
struct NetworkingRequest {
  NodeSettings settings;
  /// The rows of node_settings that the user gave a value.
  std::bitset<node_settings.size()> given;
  /// The option that selects Windows, for messages.
  std::string windows_option = "--os windows";

  /// Whether the user gave the option of that row of node_settings.
  bool gives(std::size_t setting) const;
  /// Absent where the user gave none.
  std::optional<Os> os() const;
  std::optional<IpFamily> ip_family() const;
  void set_os(Os os);
  void set_ip_family(IpFamily family);
};

/// The options of the settings in these groups.
void add_setting_options(Options& options, NetworkingRequest& request,
                         std::initializer_list<SettingGroup> groups);

/// The options of all settings but those of the kubelet.
void add_setting_options(Options& options, NetworkingRequest& request);

/// The settings of the request. Throws BadInput that names two options that exclude each other.
NodeSettings settings_of(const NetworkingRequest& request);

/// The first given option whose setting is in the file of aws-node; empty if there is none.
std::string_view given_beside_aws_node(const NetworkingRequest& request);

/// The values of an environment variable: the CNI reads any whole number, and replaces those that
/// it cannot use.
inline constexpr Bounds any_whole_number{.min = std::numeric_limits<int>::min()};

/// Adds the options for warm targets to the current group. `enis` bounds the target for ENIs,
/// `others` the rest.
void add_warm_target_options(Options& options, WarmTargets& targets, Bounds enis, Bounds others);

/// The problem, and the options that solve it.
Remark remark_on(WarmTargetProblem problem);

/// A remark on each problem of the targets under these settings.
Remarks warm_target_remarks(const WarmTargets& targets, const CniSettings& settings);

}  // namespace maxpods
