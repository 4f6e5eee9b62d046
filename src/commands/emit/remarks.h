// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands/emit/request.h"
#include "text/remark.h"

namespace maxpods {

/// The parts of the emitted configuration that are ignored or overridden, each with its remedy.
Remarks emit_remarks(const Target& target, const Configuration& configuration);

using Nodes = std::vector<const MaxPods*>;

/// The types of the text for which the predicate holds.
template <typename Predicate>
Nodes nodes_where(const Configuration& configuration, const Predicate& holds) {
  Nodes nodes;
  for (const MaxPods& node : configuration.types) {
    if (holds(node)) nodes.push_back(&node);
  }
  return nodes;
}

/// `m5.large (and 2 more types)`; there is at least one.
std::string first_and_more(const Nodes& nodes);

/// Which type decides a value that several have, what the others lose, and for which a value that
/// the user gave is too high.
Remarks group_remarks(const Target& target, const Configuration& configuration);

/// How the target gives each type of a group its own value.
std::string way_to_own_values(const Target& target, const Configuration& configuration);

/// What the VPC CNI needs beside the text, and the command that sets it up.
Remarks remarks_on_cni(const Target& target, const Configuration& configuration);

/// Throw BadInput for what the tool that reads the text would refuse: eksctl by its validation
/// (pkg/apis/eksctl.io/v1alpha5/validation.go).
void check_for_eksctl(const Configuration& configuration);
void check_for_eksctl_config(const Configuration& configuration);
void check_for_terraform(const Configuration& configuration);
void check_for_cloudformation(const Configuration& configuration);
void check_for_karpenter(const Configuration& configuration);
void check_for_vpc_cni(const Configuration& configuration);

/// Warnings about the texts of single targets.
Remarks remarks_on_mapping(const Configuration& configuration);
Remarks remarks_on_cloudformation(const Configuration& configuration);
Remarks remarks_on_eksctl(const Configuration& configuration);
Remarks remarks_on_eksctl_config(const Configuration& configuration);
Remarks remarks_on_terraform(const Configuration& configuration);
Remarks remarks_on_karpenter(const Configuration& configuration);
Remarks remarks_on_vpc_cni(const Configuration& configuration);
Remarks remarks_on_vpc_cni_add_on(const Configuration& configuration);

/// What to use instead of eksctl's command, which takes no AMI ID.
inline constexpr std::string_view config_with_ami_id =
    "use a config file: maxpods emit eksctl-config TYPE --cluster NAME --region REGION --ami-id "
    "AMI";

/// Whether there is no type to write: the value was given, or the type was described without a
/// name.
bool names_no_type(const Configuration& configuration);

}  // namespace maxpods
