// SPDX-License-Identifier: Apache-2.0
#include "cli/node_group_options.h"

#include <array>

#include "cli/options.h"

namespace maxpods {
namespace {

constexpr std::array node_groups{
    Choice<NodeGroupKind>{"managed", NodeGroupKind::Managed},
    Choice<NodeGroupKind>{"managed-custom-ami", NodeGroupKind::ManagedCustomAmi},
    Choice<NodeGroupKind>{"self-managed", NodeGroupKind::SelfManaged},
    Choice<NodeGroupKind>{"karpenter", NodeGroupKind::Karpenter}};

constexpr std::array ami_families{Choice<AmiFamily>{"al2", AmiFamily::Al2},
                                  Choice<AmiFamily>{"al2023", AmiFamily::Al2023},
                                  Choice<AmiFamily>{"bottlerocket", AmiFamily::Bottlerocket},
                                  Choice<AmiFamily>{"windows2019", AmiFamily::Windows2019},
                                  Choice<AmiFamily>{"windows2022", AmiFamily::Windows2022},
                                  Choice<AmiFamily>{"custom", AmiFamily::Custom}};

}  // namespace

void add_node_group_option(Options& options, std::optional<NodeGroupKind>& kind) {
  options.choice("--node-group", "kind of node group", kind, node_groups,
                 "Who makes the nodes; managed-custom-ami: EKS, with an AMI ID in the launch "
                 "template");
}

void add_ami_family_option(Options& options, std::optional<AmiFamily>& family) {
  options.choice("--ami-family", "AMI family", family, ami_families, "What the nodes run");
}

}  // namespace maxpods
