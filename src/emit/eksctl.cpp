// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "emit/targets.h"
#include "node/ami_family.h"
#include "node/environment.h"
#include "text/quoting.h"
#include "text/strings.h"
#include "text/table.h"

namespace maxpods {
namespace {

/// eksctl takes several types for managed groups only.
std::string type_options(const std::vector<MaxPods>& types) {
  std::vector<std::string_view> names;
  for (const MaxPods& node : types) names.push_back(node.type.name.view());
  if (names.empty()) return "";
  if (names.size() == 1) return fmt::format(" --node-type {}", names.front());
  return " --instance-types " + joined(names, ",");
}

std::string_view ami_family_of_eksctl(const Configuration& configuration) {
  const bool has_own =
      configuration.ami_type != nullptr && !configuration.ami_type->own_eksctl.empty();
  return has_own ? configuration.ami_type->own_eksctl : names_of(configuration.ami_family).eksctl;
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

/// The ENIConfigs that the add-on creates.
std::string eni_config(const Configuration& configuration) {
  if (configuration.pod_subnets.empty()) return "";
  std::string text = fmt::format(
      "      eniConfig:\n"
      "        create: true\n"
      "        region: {}\n"
      "        subnets:\n",
      double_quoted(region_of_pods(configuration)));
  for (const PodSubnet& pods : configuration.pod_subnets) {
    text += fmt::format("          {}:\n            id: {}\n", double_quoted(pods.zone),
                        double_quoted(pods.subnet));
    if (!configuration.security_groups.empty()) text += "            securityGroups:\n";
    for (const std::string& group : configuration.security_groups) {
      text += fmt::format("              - {}\n", double_quoted(group));
    }
  }
  return text;
}

/// The prefix of ARNs in a region (AWS General Reference, "ARN format").
std::string_view partition_of(std::string_view region) {
  if (region.starts_with("cn-")) return "aws-cn";
  return region.starts_with("us-gov-") ? "aws-us-gov" : "aws";
}

/// The policy for IPv6 (docs/iam-policy.md of github.com/aws/amazon-vpc-cni-k8s), which no managed
/// policy has. Before its pull request 8835 (2026-08-13), eksctl left out ec2:DescribeSubnets, and
/// aws-node 1.22.0 and later does not start without it.
std::string ipv6_policy(const Configuration& configuration) {
  if (configuration.settings.cni.ip_family != IpFamily::IPv6) return "";
  return fmt::format(
      "    attachPolicy:\n"
      "      Version: \"2012-10-17\"\n"
      "      Statement:\n"
      "        - Effect: Allow\n"
      "          Action:\n"
      "            - ec2:AssignIpv6Addresses\n"
      "            - ec2:DescribeInstances\n"
      "            - ec2:DescribeInstanceTypes\n"
      "            - ec2:DescribeNetworkInterfaces\n"
      "            - ec2:DescribeSecurityGroups\n"
      "            - ec2:DescribeSubnets # VPC CNI 1.22.0 and later\n"
      "            - ec2:DescribeTags\n"
      "          Resource: \"*\"\n"
      "        - Effect: Allow\n"
      "          Action:\n"
      "            - ec2:CreateTags\n"
      "          Resource: \"arn:{}:ec2:*:*:network-interface/*\"\n",
      partition_of(configuration.region.value()));
}

std::string add_on(const Configuration& configuration) {
  const std::vector<Variable> environment = aws_node_variables(configuration);
  if (environment.empty()) return "";
  std::string text =
      "addons:\n"
      "  - name: vpc-cni\n"
      "    resolveConflicts: overwrite\n" +
      ipv6_policy(configuration) +
      "    configurationValues: |-\n"
      "      env:\n";
  for (const auto& [name, value] : environment) {
    text += fmt::format("        {}: {}\n", name, double_quoted(value));
  }
  return text + eni_config(configuration);
}

}  // namespace

std::string eksctl_command(const Configuration& configuration) {
  std::string command = "eksctl create nodegroup --cluster " + configuration.cluster.value();
  if (configuration.node_group_name) command += " --name " + *configuration.node_group_name;
  if (configuration.region) command += " --region " + *configuration.region;
  if (configuration.node_group == NodeGroupKind::SelfManaged) command += " --managed=false";
  command += type_options(configuration.types);
  if (configuration.ami_family != AmiFamily::Al2023) {
    command += fmt::format(" --node-ami-family {}", ami_family_of_eksctl(configuration));
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
      ami_family_of_eksctl(configuration));
  text += instance_types(configuration) + max_pods_fields(configuration) + labels(configuration);
  // On Windows nodes, another component assigns the addresses.
  if (!is_windows(configuration.ami_family)) text += add_on(configuration);
  return text;
}

}  // namespace maxpods
