// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "source/configuration.h"

/// Resources of Terraform and CloudFormation that refer to each other, maybe across files: a node
/// group of EKS has its user data in a launch template. The readers of files gather them, and
/// `link_resources` makes node configuration of them when all files are read.
namespace maxpods {

struct Sources;

/// How a resource names another one, such as the launch template or the cluster of a node group.
struct ResourceName {
  /// A name or an ID that is in the file; empty if it is none, or unknown.
  std::string literal;
  /// In place of a literal, what it refers to: `aws_launch_template.web`, `module.eks`, `var.name`,
  /// a logical ID; or the text of any other expression. Empty if that is unknown, too.
  std::string reference;

  /// Whether both are empty, so that it may be anything.
  bool is_unknown() const { return literal.empty() && reference.empty(); }

  friend auto operator<=>(const ResourceName&, const ResourceName&) = default;
};

/// What is common to all resources.
struct DeclaredResource {
  /// Only resources of one scope refer to each other: those of a folder of Terraform, of a plan, or
  /// of a template of CloudFormation.
  std::string scope;
  /// As others refer to it: `aws_launch_template.web`, in a plan with its module; a logical ID.
  std::string address;
  /// Of several resources of that address: `0` or `web` for count or for_each in a plan.
  std::string index;
};

/// A cluster that a file declares: aws_eks_cluster, a module with a cluster, AWS::EKS::Cluster.
struct DeclaredCluster {
  DeclaredResource resource;
  /// What its name is, which may be a reference, too.
  ResourceName name;
  /// Absent if the cluster does not say. IPv6 if it is unknown: then nothing is said of addresses.
  std::optional<IpFamily> ip_family;
};

/// A launch template of EC2.
struct LaunchTemplate {
  DeclaredResource resource;
  /// Of its name in the file.
  Place place;
  /// Its names and IDs that are literal.
  std::vector<std::string> literals;
  /// Whether it names an image; absent if that is unknown.
  std::optional<bool> has_image;
  /// Empty if it names none, or it is unknown.
  std::vector<NamedType> types;
  /// Whether `types` is all that it says of instance types.
  bool knows_types = true;
  /// Absent if it has none, or it is unknown.
  std::optional<Text> user_data;
  /// Whether a template may leave parts of it out.
  bool has_directives = false;
};

/// Nodes of a cluster that a file declares: a managed node group, a group of a module, or an Auto
/// Scaling group.
struct DeclaredNodes {
  DeclaredResource resource;
  /// What the declaration itself says. Linking adds the name of the cluster, and what the launch
  /// template says: user data with max pods, instance types, kind of group and AMI family.
  NodeConfiguration nodes;
  ResourceName cluster;
  /// Absent if the nodes have none.
  std::optional<ResourceName> launch_template;
  /// Whether it says itself which instance types it has, in place of its launch template.
  bool has_own_types = false;
  /// Whether instance types that neither the group nor its launch template has are those of the
  /// EKS API. Otherwise the file may leave out what it does not know, as a plan does.
  bool has_default_types = false;
};

/// Settings of the VPC CNI for a cluster of the scope.
struct DeclaredCni {
  DeclaredResource resource;
  /// Without the name of the cluster.
  CniConfiguration cni;
  ResourceName cluster;
};

/// All resources of the files of a call.
struct EksResources {
  std::vector<DeclaredCluster> clusters;
  std::vector<LaunchTemplate> templates;
  std::vector<DeclaredNodes> nodes;
  std::vector<DeclaredCni> cni;

  std::size_t size() const {
    return clusters.size() + templates.size() + nodes.size() + cni.size();
  }
};

/// Adds the node configuration of all resources to `sources`, and takes them from
/// `sources.resources`. A launch template that several groups refer to is a configuration for each
/// of them; one that no group refers to is judged by its user data alone. What a group refers to,
/// and the files do not have, is unknown. An Auto Scaling group without user data of a node is no
/// node configuration.
void link_resources(Sources& sources);

}  // namespace maxpods
