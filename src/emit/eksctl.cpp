// SPDX-License-Identifier: Apache-2.0
#include "emit/configuration.h"

#include <fmt/format.h>

#include "emit/ami_family.h"
#include "emit/targets.h"
#include "text/quoting.h"
#include "text/strings.h"

namespace maxpods {

namespace {

/// eksctl takes m5.large where nothing is said (DefaultNodeType), several types for managed groups
/// only, and one for both.
std::string instance_types(const std::vector<MaxPods>& types) {
  constexpr std::string_view default_type = "m5.large";
  std::vector<std::string_view> names;
  for (const MaxPods& node : types) names.push_back(node.type.name.view());
  if (names.empty() || names == std::vector{default_type}) return "";
  if (names.size() == 1) return fmt::format(" --node-type {}", names.front());
  return " --instance-types " + joined(names, ",");
}

}  // namespace

std::string eksctl_command(const Configuration& configuration) {
  std::string command = "eksctl create nodegroup --cluster " + configuration.cluster.value();
  if (configuration.node_group_name) command += " --name " + *configuration.node_group_name;
  if (configuration.region) command += " --region " + *configuration.region;
  if (configuration.node_group == NodeGroupKind::SelfManaged) command += " --managed=false";
  command += instance_types(configuration.types);
  if (configuration.ami_family != AmiFamily::Al2023) {
    command += fmt::format(" --node-ami-family {}", names_of(configuration.ami_family).eksctl);
  }
  if (!configuration.labels.empty()) {
    command += " --node-labels " + shell_quoted(labels_text(configuration.labels));
  }
  command += fmt::format(" --max-pods-per-node {}\n", configuration.max_pods);
  return command;
}

}  // namespace maxpods
