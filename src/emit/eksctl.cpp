// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "emit/ami_family.h"
#include "emit/targets.h"
#include "node/environment.h"
#include "text/quoting.h"
#include "text/strings.h"
#include "text/table.h"

namespace maxpods {
namespace {

/// By default, eksctl takes m5.large (DefaultNodeType). It takes several types for managed groups
/// only.
std::string type_options(const std::vector<MaxPods>& types) {
  constexpr std::string_view default_type = "m5.large";
  std::vector<std::string_view> names;
  for (const MaxPods& node : types) names.push_back(node.type.name.view());
  if (names.empty() || names == std::vector{default_type}) return "";
  if (names.size() == 1) return fmt::format(" --node-type {}", names.front());
  return " --instance-types " + joined(names, ",");
}

constexpr std::size_t field_indent = 4;

std::string type_list(const Configuration& configuration, std::string_view indent) {
  std::string text;
  for (const MaxPods& node : configuration.types) {
    text += fmt::format("{}- {}\n", indent, double_quoted(node.type.name.view()));
  }
  return text;
}

/// A self-managed group has one type, or a distribution over several.
std::string instance_types(const Configuration& configuration) {
  if (configuration.types.empty()) return "";
  if (configuration.node_group != NodeGroupKind::SelfManaged) {
    return "    instanceTypes:\n" + type_list(configuration, "      ");
  }
  if (configuration.types.size() == 1) {
    return fmt::format("    instanceType: {}\n",
                       double_quoted(configuration.types.front().type.name.view()));
  }
  return "    instancesDistribution:\n      instanceTypes:\n" +
         type_list(configuration, "        ");
}

/// The bootstrap for a custom AMI, for which eksctl refuses maxPodsPerNode
/// (pkg/apis/eksctl.io/v1alpha5/validation.go).
std::string bootstrap_of_custom_ami(const Configuration& configuration) {
  if (configuration.ami_family == AmiFamily::Bottlerocket) {
    return fmt::format(
        "    bottlerocket:\n"
        "      settings:\n"
        "        kubernetes:\n"
        "          max-pods: {}\n",
        configuration.max_pods);
  }
  Configuration kubelet_only;
  kubelet_only.max_pods = configuration.max_pods;
  const std::string command = configuration.ami_family == AmiFamily::Al2
                                  ? fmt::format("#!/bin/bash\n/etc/eks/bootstrap.sh {} {}",
                                                shell_quoted(configuration.cluster.value()),
                                                bootstrap_arguments(kubelet_only))
                                  : node_config(kubelet_only);
  return "    overrideBootstrapCommand: |\n" + indented(command, field_indent + 2);
}

std::string max_pods_fields(const Configuration& configuration) {
  if (configuration.node_group == NodeGroupKind::ManagedCustomAmi) {
    return fmt::format("    ami: {}\n", double_quoted(configuration.ami_id.value())) +
           bootstrap_of_custom_ami(configuration);
  }
  return fmt::format("    maxPodsPerNode: {}\n", configuration.max_pods);
}

std::string labels(const Configuration& configuration) {
  if (configuration.labels.empty()) return "";
  std::string text = "    labels:\n";
  for (const Label& label : configuration.labels) {
    text += fmt::format("      {}: {}\n", double_quoted(label.key), double_quoted(label.value));
  }
  return text;
}

std::string add_on(const Configuration& configuration) {
  const auto environment =
      daemon_set_environment(configuration.settings.cni, configuration.warm_targets);
  if (environment.empty()) return "";
  std::string text =
      "addons:\n"
      "  - name: vpc-cni\n"
      "    resolveConflicts: overwrite\n"
      "    configurationValues: |-\n"
      "      env:\n";
  for (const auto& [name, value] : environment) {
    text += fmt::format("        {}: {}\n", name, double_quoted(value));
  }
  return text;
}

}  // namespace

std::string eksctl_command(const Configuration& configuration) {
  std::string command = "eksctl create nodegroup --cluster " + configuration.cluster.value();
  if (configuration.node_group_name) command += " --name " + *configuration.node_group_name;
  if (configuration.region) command += " --region " + *configuration.region;
  if (configuration.node_group == NodeGroupKind::SelfManaged) command += " --managed=false";
  command += type_options(configuration.types);
  if (configuration.ami_family != AmiFamily::Al2023) {
    command += fmt::format(" --node-ami-family {}", names_of(configuration.ami_family).eksctl);
  }
  if (!configuration.labels.empty()) {
    command += " --node-labels " + shell_quoted(labels_text(configuration.labels));
  }
  command += fmt::format(" --max-pods-per-node {}\n", configuration.max_pods);
  return command;
}

std::string eksctl_config(const Configuration& configuration) {
  const bool self_managed = configuration.node_group == NodeGroupKind::SelfManaged;
  std::string text = fmt::format(
      "apiVersion: eksctl.io/v1alpha5\n"
      "kind: ClusterConfig\n"
      "metadata:\n"
      "  name: {}\n"
      "  region: {}\n"
      "{}:\n"
      "  - name: {}\n"
      "    amiFamily: {}\n",
      double_quoted(configuration.cluster.value()), double_quoted(configuration.region.value()),
      self_managed ? "nodeGroups" : "managedNodeGroups",
      double_quoted(configuration.node_group_name.value_or("default")),
      names_of(configuration.ami_family).eksctl);
  text += instance_types(configuration) + max_pods_fields(configuration) + labels(configuration);
  // On Windows nodes, another component assigns the addresses.
  if (!is_windows(configuration.ami_family)) text += add_on(configuration);
  return text;
}

}  // namespace maxpods
