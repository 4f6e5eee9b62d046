// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "source/eks_resources.h"
#include "source/sources.h"
#include "source/value.h"

/// Calls of the Terraform module terraform-aws-modules/eks, versions 17 to 21, and of its
/// submodules for node groups. The module renders user data from arguments, and which of them it
/// renders depends on its version, the kind of the group and the family of its AMI.
namespace maxpods {

/// `module "NAME" { … }`
struct ModuleCall {
  /// Its address is `module.NAME`.
  DeclaredResource resource;
  /// Of the name.
  Place place;
  /// The arguments, a Map, with `source` and `version`.
  Value arguments;
  bool is_by_terragrunt = false;
};

/// Adds the node groups and the add-on vpc-cni of a call, and its arguments without effect. False
/// for another module.
bool read_eks_module(const ModuleCall& call, Sources& sources);

/// Adds arguments of the module that stand on a resource, which does not have them.
void read_module_arguments_on(const Value& resource, Sources& sources);

}  // namespace maxpods
