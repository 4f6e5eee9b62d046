// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "source/eks_resources.h"
#include "source/sources.h"
#include "source/value.h"

/// Resources that Terraform's provider of AWS and CloudFormation both have, under other names.
namespace maxpods {

/// A language of resources: its keys, and how its values are read.
struct ResourceFormat {
  /// How a value names another resource.
  ResourceName (*name)(const Value& value);
  /// The text of a value, maybe with holes; absent if it is unknown.
  std::optional<Text> (*text)(const Value& value);
  /// The map that a text of JSON or YAML is made of; null if the value is none.
  const Value* (*encoded_map)(const Value& value);
  /// Whether an expression has a value, and not null or an empty text; absent if that is unknown.
  std::optional<bool> (*has_value)(const Value& expression);

  // Of a managed node group, an add-on, and a cluster.
  std::string_view cluster_name;
  std::string_view group_name;
  std::string_view ami_type;
  std::string_view instance_types;
  std::string_view launch_template;
  std::string_view addon_name;
  std::string_view addon_values;
  std::string_view network_config;
  std::string_view ip_family;
  std::string_view name_of_cluster;

  // Of an Auto Scaling group. `launch_template` is there, and in the policy of several types.
  std::string_view mixed_instances;
  std::string_view specification;
  std::string_view template_id_there;
  std::string_view template_name_there;
  std::string_view overrides;

  // Of a launch template, a launch configuration and an instance.
  std::string_view template_name;
  /// Where a launch template has the rest; empty if it has no such map.
  std::string_view template_data;
  std::string_view id;
  std::string_view name_of_template;
  std::string_view image;
  std::string_view instance_type;
  std::string_view instance_requirements;
  std::string_view user_data;
  /// Another key for it, in base64; empty if there is none.
  std::string_view encoded_user_data;
};

/// A resource as it stands in a file.
struct ResourceDeclaration {
  const DeclaredResource& resource;
  /// Of its name.
  Place place;
  const Value& values;
  const ResourceFormat& format;
  /// Whether an attribute that is not there is unknown; otherwise it is not set.
  bool is_partial = false;
  /// Whether it may be left out.
  bool is_conditional = false;
  /// Whether a template may leave parts of it out.
  bool has_directives = false;
};

/// aws_eks_cluster, AWS::EKS::Cluster
void read_cluster(const ResourceDeclaration& declaration, Sources& sources);
/// aws_eks_node_group, AWS::EKS::Nodegroup
void read_node_group(const ResourceDeclaration& declaration, Sources& sources);
/// aws_autoscaling_group, AWS::AutoScaling::AutoScalingGroup
void read_scaling_group(const ResourceDeclaration& declaration, Sources& sources);
/// aws_launch_template, AWS::EC2::LaunchTemplate
void read_launch_template(const ResourceDeclaration& declaration, Sources& sources);
/// aws_eks_addon, AWS::EKS::Addon: that of the VPC CNI alone.
void read_addon(const ResourceDeclaration& declaration, Sources& sources);
/// aws_instance, aws_launch_configuration and the same of CloudFormation, if their user data is
/// that of a node.
void read_instance(const ResourceDeclaration& declaration, ConfigurationKind kind,
                   Sources& sources);

/// Remembers what `sources` has, so that what a resource adds in another format, such as a manifest
/// of Kubernetes, becomes part of the scope of that resource.
class NestedDocuments {
 public:
  explicit NestedDocuments(Sources& sources)
      : sources_(sources), nodes_(sources.nodes.size()), cni_(sources.cni.size()) {}

  /// Makes all that was added since then resources of the scope, for this cluster.
  void adopt(const DeclaredResource& resource, const ResourceName& cluster);

 private:
  Sources& sources_;
  std::size_t nodes_;
  std::size_t cni_;
};

/// Instance types as a list or a single one has them; absent if one of them is unknown.
std::optional<std::vector<NamedType>> known_types(const Value& value);

/// The first of a list of blocks, or the map itself; null if it is neither.
const Value* block_of(const Value* value);

}  // namespace maxpods
