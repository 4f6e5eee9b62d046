// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "emit/configuration.h"

/// Configuration that applies max pods, for each tool that creates nodes of EKS: a function each,
/// which returns the whole text, with a line feed at its end.
namespace maxpods {

/// Arguments for the bootstrap.sh of Amazon Linux 2 (github.com/awslabs/amazon-eks-ami), one line.
///
/// Each value is a separate word: the script silently ignores `--use-max-pods=false`.
std::string bootstrap_arguments(const Configuration& configuration);

/// User data in MIME that calls bootstrap.sh with them (EKS user guide, nodes/launch-templates).
std::string bootstrap_user_data(const Configuration& configuration);

/// A file of CloudFormation parameters with BootstrapArguments, for the node group templates of the
/// EKS user guide (launch-workers, launch-windows-workers).
std::string cloudformation_parameters(const Configuration& configuration);

/// A NodeConfig of Amazon Linux 2023 (amazon-eks-ami, nodeadm/crds), complete if the cluster's
/// details are given.
std::string node_config(const Configuration& configuration);

/// User data in MIME with it.
std::string node_config_user_data(const Configuration& configuration);

/// Settings of Bottlerocket in TOML, complete if the cluster's details are given.
std::string bottlerocket_settings(const Configuration& configuration);

/// Arguments for Start-EKSBootstrap.ps1 (EKS user guide, nodes/eks-optimized-windows-ami), one
/// line.
std::string windows_arguments(const Configuration& configuration);

/// User data in PowerShell that calls it with them.
std::string windows_user_data(const Configuration& configuration);

/// The ConfigMap amazon-vpc-cni.
std::string windows_config_map(const Configuration& configuration);

/// The `eksctl create nodegroup` command, one line (eksctl.io; by default, eksctl creates a managed
/// node group).
std::string eksctl_command(const Configuration& configuration);

/// A ClusterConfig of eksctl with a node group, and the VPC CNI's add-on if it has settings.
std::string eksctl_config(const Configuration& configuration);

/// An EC2NodeClass of Karpenter, version 1.
std::string ec2_node_class(const Configuration& configuration);

/// Arguments of the Terraform module terraform-aws-modules/eks, version 21.
std::string terraform_arguments(const Configuration& configuration);

/// Max pods by type: a map in Terraform's locals, a file of its variables, and Mappings of
/// CloudFormation.
std::string terraform_map(const Configuration& configuration);
std::string terraform_variables(const Configuration& configuration);
std::string cloudformation_mapping(const Configuration& configuration);

/// The result of a program for Terraform's external data source: an object of strings. An absent
/// `max_allowed` is `unlimited`.
std::string terraform_external_result(std::int64_t max_pods,
                                      std::optional<std::int64_t> max_allowed,
                                      std::string_view limited_by);

/// kubectl commands that set up the VPC CNI, and that verify it.
std::string vpc_cni_commands(const Configuration& configuration);

/// The kubectl command that sets these targets, and removes the IP targets that would override
/// them. Without a line feed.
std::string warm_targets_command(Os os, const WarmTargets& targets);

/// Configuration values of the add-on vpc-cni, one line of JSON. All of them are strings.
std::string vpc_cni_addon_values(const Configuration& configuration);

/// The commands of the AWS command line that create or update the add-on with them.
std::string vpc_cni_addon_commands(const Configuration& configuration);

}  // namespace maxpods
