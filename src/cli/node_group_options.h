// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "cli/networking_options.h"
#include "node/precedence.h"

namespace maxpods {

class Options;

/// --node-group
void add_node_group_option(Options& options, std::optional<NodeGroupKind>& kind);

/// --ami-family, of those that are taken.
void add_ami_family_option(Options& options, std::optional<AmiFamily>& family,
                           std::span<const AmiFamily> taken);

/// --ami-family, of all.
void add_ami_family_option(Options& options, std::optional<AmiFamily>& family);

/// Throws BadInput for a kind of node group that cannot be of that family.
void check_goes_together(NodeGroupKind kind, AmiFamily family);

/// What nodes of that family run.
Os os_of(AmiFamily family);

/// What the nodes run; by default what EKS gives to a managed node group.
AmiFamily family_or_default(std::optional<AmiFamily> family, std::optional<Os> os);

/// The settings asked for, on the operating system of the AMI family, where one is given. Throws
/// BadInput where --os is another.
NodeSettings settings_on(std::optional<AmiFamily> family, NetworkingRequest networking);

}  // namespace maxpods
