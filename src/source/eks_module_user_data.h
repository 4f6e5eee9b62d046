// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "source/module_version.h"
#include "source/sources.h"
#include "source/user_data.h"
#include "source/value.h"

namespace maxpods {

/// A node group of the module terraform-aws-modules/eks, version 18 to 21.
struct ModuleGroup {
  bool is_managed = true;
  ModuleVersion version;
  /// A Map.
  const Value& own;
  /// Arguments that hold where the group has none; null if there are none.
  const Value* defaults = nullptr;

  /// The argument of that name, of the group or of the defaults; null if neither has a value.
  const Member* find(std::string_view name) const;
  /// Its value: Null if it is not given, Unknown if it may be anything, such as the default of a
  /// variable.
  Value argument(std::string_view name) const;
  /// The value of a Boolean argument; absent if it is unknown.
  std::optional<bool> flag(std::string_view name, bool or_else) const;

  /// Whether the group names an AMI; absent if that is unknown.
  std::optional<bool> has_ami() const;
  /// The AMI family; absent if it is unknown.
  std::optional<AmiFamily> family() const;
};

/// Adds what the module renders of the arguments of the group to the user data of its nodes, and
/// each argument that is given and not rendered to the faults.
void render_user_data(const ModuleGroup& group, NodeConfiguration& nodes, Sources& sources);

/// Adds what version 17 renders for self-managed nodes (v17.24.0, templates/userdata.sh.tpl).
void render_workers(const ModuleGroup& group, NodeConfiguration& nodes);

/// Takes the faults of arguments in the defaults back that not each of the groups has, among those
/// from `begin` on.
void keep_faults_of_all(std::size_t groups, const Value& defaults, std::size_t begin,
                        std::vector<ModuleFault>& faults);

/// Whether an argument is only of use in user data or in a launch template of the module's own.
bool needs_own_template(std::string_view argument);

/// Whether a value is in the file and not empty.
bool has_content(const Value& value);

}  // namespace maxpods
