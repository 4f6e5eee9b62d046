// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "source/formats.h"
#include "source/holes.h"
#include "source/resource_format.h"
#include "text/strings.h"

namespace maxpods {
namespace {

// Functions

/// The call of a function that a value is, in its long form, which short tags have, too: a map with
/// one member. Null for another value.
const Member* call_in(const Value& value) {
  if (value.members.size() != 1) return nullptr;
  const Member& member = value.members.front();
  const bool is_function = member.key == "Ref" || member.key.starts_with("Fn::");
  return is_function ? &member : nullptr;
}

void append_text(Text& text, const Text& more) { text.append(more, 0, more.size()); }

std::optional<Text> cloudformation_text(const Value& value);

/// `Fn::Join` of literals, with a hole for each item that is none.
std::optional<Text> joined_text(const Value& arguments) {
  if (arguments.items.size() != 2 || !arguments.items[1].is_list()) return std::nullopt;
  const std::optional<std::string> delimiter = arguments.items[0].known_text();
  if (!delimiter) return std::nullopt;
  Text text;
  bool is_first = true;
  for (const Value& item : arguments.items[1].items) {
    if (!std::exchange(is_first, false)) text.append(*delimiter, arguments.items[0].place);
    if (const std::optional<Text> part = cloudformation_text(item)) {
      append_text(text, *part);
    } else {
      text.append(concat({hole_mark, "x"}), item.place);
    }
  }
  return text;
}

/// The text of a value. That of `Fn::Sub` has its holes.
std::optional<Text> cloudformation_text(const Value& value) {
  const Member* const call = call_in(value);
  if (call == nullptr) {
    const bool is_text = value.kind != Value::Kind::Unknown && value.kind != Value::Kind::Null &&
                         !value.is_list() && !value.is_map();
    return is_text ? std::optional(value.text) : std::nullopt;
  }
  const Value& argument = call->value;
  if (call->key == "Fn::Base64") return cloudformation_text(argument);
  if (call->key == "Fn::Join") return joined_text(argument);
  if (call->key != "Fn::Sub") return std::nullopt;
  const Value& text = argument.items.empty() ? argument : argument.items.front();
  if (text.is_list() || text.is_map() || !text.members.empty()) return std::nullopt;
  return text.text;
}

/// `Cluster` of `!GetAtt Cluster.Name`, or of its form with a list.
std::string target_of_attribute(const Value& argument) {
  const Value& text = argument.items.empty() ? argument : argument.items.front();
  const std::string name = text.known_text().value_or("");
  return name.substr(0, name.find('.'));
}

ResourceName cloudformation_name(const Value& value) {
  const Member* const call = call_in(value);
  if (call == nullptr) return {value.known_text().value_or(""), ""};
  const Value& argument = call->value;
  const std::string name = argument.known_text().value_or("");
  if (call->key == "Ref") return {"", name.starts_with("AWS::") ? "" : name};
  if (call->key == "Fn::GetAtt") return {"", target_of_attribute(argument)};
  if (call->key == "Fn::ImportValue" && !name.empty()) {
    return {"", concat({"Fn::ImportValue ", name})};
  }
  return {};
}

/// That of `Fn::ToJsonString`. A map alone is refused where a string is wanted.
const Value* cloudformation_map(const Value& value) {
  const Member* const call = call_in(value);
  const bool is_json = call != nullptr && call->key == "Fn::ToJsonString" && call->value.is_map();
  return is_json ? &call->value : nullptr;
}

/// `Fn::If` may leave the value out, by AWS::NoValue.
std::optional<bool> cloudformation_has_value(const Value& value) {
  const Member* const call = call_in(value);
  if (call == nullptr || call->key == "Fn::If") return std::nullopt;
  return call->key != "Ref" || call->value.known_text() != "AWS::NoValue";
}

/// Properties of AWS::EKS::Cluster, AWS::EKS::Nodegroup, AWS::EKS::Addon, AWS::EC2::LaunchTemplate,
/// AWS::EC2::Instance, AWS::AutoScaling::AutoScalingGroup and AWS::AutoScaling::LaunchConfiguration
/// (CloudFormation template reference).
constexpr ResourceFormat cloudformation_format{
    .name = cloudformation_name,
    .text = cloudformation_text,
    .encoded_map = cloudformation_map,
    .has_value = cloudformation_has_value,
    .cluster_name = "ClusterName",
    .group_name = "NodegroupName",
    .ami_type = "AmiType",
    .instance_types = "InstanceTypes",
    .launch_template = "LaunchTemplate",
    .addon_name = "AddonName",
    .addon_values = "ConfigurationValues",
    .network_config = "KubernetesNetworkConfig",
    .ip_family = "IpFamily",
    .name_of_cluster = "Name",
    .mixed_instances = "MixedInstancesPolicy",
    .specification = "LaunchTemplateSpecification",
    .template_id_there = "LaunchTemplateId",
    .template_name_there = "LaunchTemplateName",
    .overrides = "Overrides",
    .template_name = "Name",
    .template_data = "LaunchTemplateData",
    .id = "Id",
    .name_of_template = "LaunchTemplateName",
    .image = "ImageId",
    .instance_type = "InstanceType",
    .instance_requirements = "InstanceRequirements",
    .user_data = "UserData",
    .encoded_user_data = "",
};

// The template of AWS for self-managed nodes

/// A call of bootstrap.sh as that template makes it of its parameters (amazon-eks-nodegroup.yaml of
/// github.com/awslabs/amazon-eks-ami, removed in 2022).
Text script_of_parameters(const Text& arguments) {
  const Place place = arguments.place();
  const Place start{place.file, place.begin, place.begin};
  Text script;
  script.append(concat({"#!/bin/bash\n/etc/eks/bootstrap.sh ", hole_mark, "x "}), start);
  append_text(script, arguments);
  return script;
}

struct NodeParameters {
  Place place;
  std::string name;
  const Value* arguments = nullptr;
  const Value* instance_type = nullptr;
};

void read_node_parameters(const NodeParameters& parameters, const DeclaredResource& resource,
                          const Document& document, Sources& sources) {
  const std::optional<Text> arguments =
      parameters.arguments == nullptr ? std::nullopt : cloudformation_text(*parameters.arguments);
  if (!arguments || arguments->empty()) return;
  NodeConfiguration nodes{.kind = ConfigurationKind::LaunchTemplate,
                          .place = parameters.place,
                          .name = parameters.name,
                          .group = NodeGroupKind::SelfManaged,
                          .family = AmiFamily::Al2,
                          .has_directives = document.has_directives};
  if (parameters.instance_type != nullptr) {
    const std::optional<std::string> type = parameters.instance_type->known_text();
    if (type && !type->empty()) nodes.types.push_back({*type, parameters.instance_type->place});
  }
  UserData data = read_user_data(script_of_parameters(*arguments));
  data.has_directives |= document.has_directives;
  add_user_data(nodes, std::move(data));
  sources.resources.nodes.push_back({.resource = resource, .nodes = std::move(nodes)});
}

constexpr std::string_view bootstrap_arguments = "BootstrapArguments";
constexpr std::string_view node_instance_type = "NodeInstanceType";

/// Values for the parameters of a stack, as `aws cloudformation create-stack --parameters` has
/// them: a list of ParameterKey and ParameterValue.
bool read_parameter_list(const Document& document, Sources& sources) {
  NodeParameters parameters;
  for (const Value& item : document.value.items) {
    const Value* const value = item.find("ParameterValue");
    const std::optional<std::string> key = item.known_text("ParameterKey");
    if (key == bootstrap_arguments && value != nullptr) {
      parameters.place = value->place;
      parameters.arguments = value;
    }
    if (key == node_instance_type) parameters.instance_type = value;
  }
  if (parameters.arguments == nullptr) return false;
  const DeclaredResource resource{
      .scope = concat({"parameters ", std::to_string(parameters.place.file)})};
  read_node_parameters(parameters, resource, document, sources);
  return true;
}

// Templates

/// Reads the resources of a template.
class StackReader {
 public:
  StackReader(const Document& document, Sources& sources)
      : document_(document),
        sources_(sources),
        scope_(concat({"stack ", std::to_string(document.value.place.file), ":",
                       std::to_string(document.value.place.begin)})) {}

  void read(const Member& resource) {
    const std::string type = resource.value.known_text("Type").value_or("");
    const Value* const properties = resource.value.find("Properties");
    if (properties == nullptr || !properties->is_map()) return;
    const DeclaredResource declared{.scope = scope_, .address = resource.key};
    const ResourceDeclaration declaration{
        .resource = declared,
        .place = resource.place,
        .values = *properties,
        .format = cloudformation_format,
        .is_conditional = resource.value.find("Condition") != nullptr,
        .has_directives = document_.has_directives};
    if (type == "AWS::EKS::Cluster") read_cluster(declaration, sources_);
    if (type == "AWS::EKS::Nodegroup") read_node_group(declaration, sources_);
    if (type == "AWS::EKS::Addon") read_addon(declaration, sources_);
    if (type == "AWS::AutoScaling::AutoScalingGroup") read_scaling_group(declaration, sources_);
    if (type == "AWS::EC2::LaunchTemplate") read_launch_template(declaration, sources_);
    if (type == "AWS::EC2::Instance") {
      read_instance(declaration, ConfigurationKind::Ec2Instance, sources_);
    }
    if (type == "AWS::AutoScaling::LaunchConfiguration") {
      read_instance(declaration, ConfigurationKind::LaunchConfiguration, sources_);
    }
    if (type == "AWS::CloudFormation::Stack") read_nested_stack(resource, *properties, declared);
    read_of_cdk(type, *properties, declared);
  }

 private:
  void read_nested_stack(const Member& resource, const Value& properties,
                         const DeclaredResource& declared) {
    const Value* const parameters = properties.find("Parameters");
    if (parameters == nullptr) return;
    read_node_parameters({.place = resource.place,
                          .name = resource.key,
                          .arguments = parameters->find(bootstrap_arguments),
                          .instance_type = parameters->find(node_instance_type)},
                         declared, document_, sources_);
  }

  /// Manifests and charts of CDK (packages/aws-cdk-lib/aws-eks/lib, k8s-manifest.ts and
  /// helm-chart.ts, of github.com/aws/aws-cdk), which have them as JSON.
  void read_of_cdk(std::string_view type, const Value& properties,
                   const DeclaredResource& declared) {
    NestedDocuments nested(sources_);
    if (type == "Custom::AWSCDK-EKS-KubernetesResource") read_cdk_manifest(properties);
    if (type == "Custom::AWSCDK-EKS-HelmChart") read_cdk_chart(properties);
    const Value* const cluster = properties.find("ClusterName");
    nested.adopt(declared, cluster == nullptr ? ResourceName{} : cloudformation_name(*cluster));
  }

  void read_cdk_manifest(const Value& properties) {
    const Value* const manifest = properties.find("Manifest");
    const std::optional<Text> text =
        manifest == nullptr ? std::nullopt : cloudformation_text(*manifest);
    if (!text) return;
    const Documents read = read_yaml(*text);
    for (const Value& document : read.documents) {
      for (const Value& item : document.items) {
        read_kubernetes_document({item, document_.has_directives}, sources_);
      }
    }
  }

  void read_cdk_chart(const Value& properties) {
    const Value* const chart = properties.find("Chart");
    if (chart == nullptr || chart->known_text() != "aws-vpc-cni") return;
    CniConfiguration cni{.source = CniSource::HelmValues,
                         .place = chart->place,
                         .has_directives = document_.has_directives};
    const Value* const values = properties.find("Values");
    const std::optional<Text> text = values == nullptr ? Text() : cloudformation_text(*values);
    cni.is_complete = text.has_value();
    if (text) read_addon_values(*text, cni, sources_);
    sources_.cni.push_back(std::move(cni));
  }

  const Document& document_;
  Sources& sources_;
  std::string scope_;
};

/// Whether a document is a template: it says so, or its resources have types of AWS.
bool is_template(const Value& document) {
  if (document.find("AWSTemplateFormatVersion") != nullptr) return true;
  const Value* const resources = document.find("Resources");
  return resources != nullptr &&
         std::ranges::any_of(resources->members, [](const Member& resource) {
           return resource.value.known_text("Type").value_or("").starts_with("AWS::");
         });
}

}  // namespace

bool read_cloudformation(const Document& document, Sources& sources) {
  if (document.value.is_list()) return read_parameter_list(document, sources);
  if (!is_template(document.value)) return false;
  const Value* const resources = document.value.find("Resources");
  if (resources == nullptr) return true;
  StackReader reader(document, sources);
  for (const Member& resource : resources->members) reader.read(resource);
  return true;
}

}  // namespace maxpods
