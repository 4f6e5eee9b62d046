// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "source/sources.h"

/// The readers of documents and commands. Each adds to `sources` what it understands; where it
/// understands nothing, it returns false.
namespace maxpods {

/// A document of YAML, and whether a template may leave parts of it out.
struct Document {
  const Value& value;
  bool has_directives = false;
};

/// A ClusterConfig of eksctl.
bool read_eksctl(const Document& document, Sources& sources);
/// A command `eksctl create nodegroup` or `eksctl create cluster`.
bool read_eksctl_command(const ShellCommand& command, Sources& sources);
/// An EC2NodeClass, a NodePool, an AWSNodeTemplate or a Provisioner of Karpenter.
bool read_karpenter(const Document& document, Sources& sources);
/// A DaemonSet aws-node, a ConfigMap amazon-vpc-cni, values of the Helm chart aws-vpc-cni, also in
/// a HelmRelease of Flux or an Application of Argo CD, or an Addon of ACK or Crossplane.
bool read_vpc_cni(const Document& document, Sources& sources);
/// Adds the variables in `env` of values of the add-on or the chart, and those beside it.
void read_cni_values(const Value& values, CniConfiguration& cni);
/// The same for the configuration of the add-on, which is a text of YAML or JSON.
void read_addon_values(const Text& text, CniConfiguration& cni, Sources& sources);
/// Adds the variables of parameters of the chart: a list of maps with `name: env.X` and `value`.
void read_chart_parameters(const Value& parameters, CniConfiguration& cni);
/// Whether only the VPC CNI has a variable of that name.
bool is_cni_variable(std::string_view name);
/// A command `kubectl set env daemonset aws-node`, or one that sets the configuration of the add-on
/// vpc-cni.
bool read_vpc_cni_command(const ShellCommand& command, Sources& sources);
/// A template of CloudFormation, such as CDK makes, or values for parameters of one.
bool read_cloudformation(const Document& document, Sources& sources);
/// A Cluster or an InstanceGroup of kops.
bool read_kops(const Document& document, Sources& sources);
/// A NodeConfig of nodeadm.
bool read_node_config(const Document& document, Sources& sources);

/// A document of Kubernetes: any of these but a template of CloudFormation, or a List of them.
bool read_kubernetes_document(const Document& document, Sources& sources);
/// Any of these, or a List of them.
void read_document(const Document& document, Sources& sources);
/// All documents of a text of YAML, and what is wrong with it if it looks like node configuration.
void read_yaml_documents(const Text& text, Sources& sources);

/// A script, MIME, NodeConfig, TOML or PowerShell in a file of its own, or in a heredoc. Documents
/// and commands in its scripts are read, too.
void read_user_data_file(const Text& text, Sources& sources);

/// User data within a document, with the NodeConfigs that its scripts write for the bootstrap of
/// the node itself.
UserData read_node_user_data(const Text& text);

/// Whether user data has something to do with the bootstrap of a node of EKS.
bool is_about_nodes(const UserData& data);

/// The AMI family that user data is for, by the first part that tells; absent if none does. A
/// NodeConfig or TOML tells more than a call of a bootstrap script, unless the call is in a script
/// with conditions: then the script may be for several families.
std::optional<AmiFamily> family_by_user_data(const UserData& data);

/// Adds the user data to the nodes, with the max pods that it sets.
void add_user_data(NodeConfiguration& nodes, UserData user_data);

}  // namespace maxpods
