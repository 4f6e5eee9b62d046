// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "cli/networking_options.h"
#include "node/ami_family.h"
#include "node/precedence.h"
#include "text/remark.h"

namespace maxpods {

/// --node-group with all kinds.
void add_node_group_option(Options& options, std::optional<NodeGroupKind>& kind);

/// --node-group with the kinds whose max pods can be set: all but EKS Auto Mode.
void add_configurable_node_group_option(Options& options, std::optional<NodeGroupKind>& kind);

/// --ami-family with these families, and in `type` the amiType of the EKS API, if its name is
/// given. The names of Karpenter, eksctl and the EKS API are accepted, too.
void add_ami_family_option(Options& options, std::optional<AmiFamily>& family,
                           const EksAmiType*& type, std::span<const AmiFamily> taken);

/// --ami-family with all families.
void add_ami_family_option(Options& options, std::optional<AmiFamily>& family,
                           const EksAmiType*& type);

/// Throws BadInput if the given amiType, which may be null, is for another architecture.
void check_can_run(const EksAmiType* ami, const InstanceType& type);

/// On a family that EKS no longer publishes AMIs of; `remedy` is the hint.
Remarks remarks_on_family(AmiFamily family, std::string_view remedy);

/// Throws BadInput for a kind of node group that does not have that family.
void check_goes_together(NodeGroupKind kind, AmiFamily family);

/// The operating system of the family.
Os os_of(AmiFamily family);

/// The family of the nodes; by default the one that EKS uses for managed node groups.
AmiFamily family_or_default(std::optional<AmiFamily> family, std::optional<Os> os);

/// The settings of a node of EKS Auto Mode. Throws BadInput for an option of the request that it
/// does not take.
NodeSettings auto_mode_settings(const NetworkingRequest& networking);

/// The settings of the request, with the operating system of the AMI family, if one is given.
/// Throws BadInput if --os is another.
NodeSettings settings_on(std::optional<AmiFamily> family, NetworkingRequest networking);

}  // namespace maxpods
