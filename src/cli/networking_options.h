// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>

#include "node/settings.h"

namespace maxpods {

class Options;

/// What the user said about pod networking.
struct NetworkingRequest {
  NodeSettings settings;
  /// The rows of node_settings that the user gave a value.
  std::bitset<node_settings.size()> given;
  /// What the user gave that makes the nodes run Windows, for messages.
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

/// The options of all settings.
void add_setting_options(Options& options, NetworkingRequest& request);

/// The settings asked for. Throws BadInput that names both options where two exclude each other.
NodeSettings settings_of(const NetworkingRequest& request);

}  // namespace maxpods
