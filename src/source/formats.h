// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// Where the name of an object of Kubernetes is, or the start of the document if it has none.
Place place_of_name(const Value& document);

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
/// Whether only the VPC CNI has a variable of that name.
bool is_cni_variable(std::string_view name);
/// A command `kubectl set env daemonset aws-node`, or one that sets the configuration of the add-on
/// vpc-cni.
bool read_vpc_cni_command(const ShellCommand& command, Sources& sources);
/// A NodeConfig of nodeadm.
bool read_node_config(const Document& document, Sources& sources);

/// Any of these, or a List of them.
void read_document(const Document& document, Sources& sources);

/// A script, MIME, NodeConfig, TOML or PowerShell in a file of its own, or in a heredoc. Documents
/// and commands in its scripts are read, too.
void read_user_data_file(const Text& text, Sources& sources);

/// Adds the user data to the nodes, with the max pods that it sets.
void add_user_data(NodeConfiguration& nodes, UserData user_data);

}  // namespace maxpods
