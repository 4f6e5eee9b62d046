// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "source/eks_resources.h"
#include "source/sources.h"
#include "source/value.h"

namespace maxpods {

/// A resource of Terraform, from HCL, a plan or a state.
struct TerraformResource {
  /// `aws_launch_template`
  std::string type;
  DeclaredResource resource;
  /// Of its name in the file.
  Place place;
  /// A Map: attributes as members, and nested blocks as Lists of Maps.
  ///
  /// - A reference, a call of an unknown function and the like is an Unknown with the text of the
  ///   expression: `aws_launch_template.web.id`, `var.name`.
  /// - A string that is a template is a String with its holes in it, `${…}`.
  /// - `base64encode` of a text is that text: user data is decoded if need be.
  /// - `jsonencode` and `yamlencode` of a map is that Map.
  Value values;
  /// Whether an attribute that is not there is unknown, as in a plan; otherwise it is not set.
  bool is_partial = false;
  /// Whether it may be left out: `count` is not a literal from 1 up.
  bool is_conditional = false;
};

/// Adds what the resource says of nodes: aws_eks_cluster, aws_eks_node_group, aws_launch_template,
/// aws_eks_addon, aws_autoscaling_group, aws_instance, aws_launch_configuration, kubectl_manifest,
/// kubernetes_manifest, helm_release. False for another type.
bool read_terraform_resource(const TerraformResource& resource, Sources& sources);

/// Whether `read_terraform_resource` reads resources of that type.
bool is_terraform_type_of_nodes(std::string_view type);

/// How a value of a resource names another one.
ResourceName terraform_name(const Value& value);

/// What the expression refers to, if it is a reference alone: `aws_launch_template.web` of
/// `aws_launch_template.web[0].id`, `data.aws_ami.eks` of `data.aws_ami.eks.id`, `module.eks` of
/// `module.eks.cluster_name`, all of `var.name`. Otherwise empty.
std::string_view terraform_target(std::string_view expression);

/// The JSON of `terraform show -json`, of a plan or a state. False if the text is none.
bool read_terraform_plan(const Text& text, Sources& sources);

}  // namespace maxpods
