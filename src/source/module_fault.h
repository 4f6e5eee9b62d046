// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "source/place.h"
#include "source/user_data.h"

namespace maxpods {

/// Why an argument of the module terraform-aws-modules/eks has no effect, or comes too late.
enum class ModuleFaultKind {
  /// A script of a managed node group without `ami_id`: EKS runs its own.
  WithoutAmi,
  /// A managed node group without `enable_bootstrap_user_data`.
  NotEnabled,
  /// The user data of the AMI family has no place for it.
  NotOfFamily,
  /// The same, if the family is that which the module assumes without `ami_type`.
  NotOfDefault,
  /// The version of the module chooses user data by `platform`, and not by `ami_type`, which has
  /// another family.
  NotOfPlatform,
  /// A node group has no such argument, and the module drops it.
  NoSuchArgument,
  /// An add-on has the argument in later versions only, and the module drops it.
  OfLaterVersion,
  /// A node group of version 17 without `create_launch_template`.
  WithoutTemplate,
  /// The launch template that would have the settings of the group is turned off.
  TemplateTurnedOff,
  /// Beside the node groups instead of in one.
  BesideGroups,
  /// On a resource, or on the call itself.
  OnResource,
  /// The add-on vpc-cni turns prefixes on, and comes after the nodes.
  PrefixesAfterNodes,
};

struct ModuleFault {
  ModuleFaultKind kind = ModuleFaultKind::NotEnabled;
  Place place;
  /// The argument.
  std::string name;
  /// Of OnResource: what has no such argument. Of BesideGroups: the argument with the groups. Of
  /// OfLaterVersion: the first version that has it. Of NotOfPlatform: the platform to set; empty if
  /// the version has none for the family.
  std::string where = {};
  /// Of WithoutAmi, NotEnabled and NotOfFamily: that of the user data which the module renders.
  PartKind language = PartKind::Other;
};

}  // namespace maxpods
