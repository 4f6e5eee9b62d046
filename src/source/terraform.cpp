// SPDX-License-Identifier: Apache-2.0
#include "source/terraform.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "source/formats.h"
#include "source/holes.h"
#include "source/resource_format.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The expression of a value that is nothing but one: `${var.name}` is `var.name`.
std::string_view expression_of(const Value& value) {
  std::string_view text = trimmed(value.text.view());
  if (text.starts_with("${") && text.ends_with('}')) text = text.substr(2, text.size() - 3);
  return trimmed(text);
}

/// An attribute of a resource or of a data source is something; a variable or a call may be null.
std::optional<bool> terraform_has_value(const Value& value) {
  const std::string_view expression = expression_of(value);
  const std::string_view target = terraform_target(expression);
  const std::string_view root = target.substr(0, target.find('.'));
  const bool is_attribute = target.size() < expression.size() && root != "module" && !root.empty();
  return is_attribute ? std::optional(true) : std::nullopt;
}

std::optional<Text> terraform_text(const Value& value) {
  if (!value.is_string()) return std::nullopt;
  return value.text;
}

/// That of `jsonencode`.
const Value* terraform_map(const Value& value) { return value.is_map() ? &value : nullptr; }

/// Arguments of github.com/hashicorp/terraform-provider-aws.
constexpr ResourceFormat terraform_format{
    .name = terraform_name,
    .text = terraform_text,
    .encoded_map = terraform_map,
    .has_value = terraform_has_value,
    .cluster_name = "cluster_name",
    .group_name = "node_group_name",
    .ami_type = "ami_type",
    .instance_types = "instance_types",
    .launch_template = "launch_template",
    .addon_name = "addon_name",
    .addon_values = "configuration_values",
    .network_config = "kubernetes_network_config",
    .ip_family = "ip_family",
    .name_of_cluster = "name",
    .mixed_instances = "mixed_instances_policy",
    .specification = "launch_template_specification",
    .template_id_there = "launch_template_id",
    .template_name_there = "launch_template_name",
    .overrides = "override",
    .template_name = "name",
    .template_data = "",
    .id = "id",
    .name_of_template = "name",
    .image = "image_id",
    .instance_type = "instance_type",
    .instance_requirements = "instance_requirements",
    .user_data = "user_data",
    .encoded_user_data = "user_data_base64",
};

// Helm and manifests

/// A `set` of helm_release: blocks, or a list of objects since version 3 of the provider.
void read_helm_settings(const Value& values, CniConfiguration& cni) {
  for (const std::string_view key : {"set", "set_list", "set_sensitive"}) {
    const Value* const settings = values.find(key);
    if (settings == nullptr) continue;
    if (settings->kind == Value::Kind::Unknown) cni.is_complete = false;
    read_chart_parameters(*settings, cni);
  }
}

/// The chart aws-vpc-cni (github.com/hashicorp/terraform-provider-helm, helm_release).
void read_helm_release(const TerraformResource& resource, Sources& sources) {
  const Value* const chart = resource.values.find("chart");
  if (chart == nullptr) return;
  const std::string name = chart->known_text().value_or("");
  if (name != "aws-vpc-cni" && !name.ends_with("/aws-vpc-cni")) return;
  CniConfiguration cni{.source = CniSource::HelmValues, .place = chart->place};
  bool is_complete = !resource.is_conditional;
  if (const Value* const values = resource.values.find("values"); is_given(values)) {
    is_complete &= values->is_list();
    for (const Value& each : values->items) {
      const std::optional<Text> text = terraform_text(each);
      if (text) {
        read_addon_values(*text, cni, sources);
      } else if (each.is_map()) {
        read_cni_values(each, cni);
      } else {
        is_complete = false;
      }
    }
  }
  cni.is_complete = is_complete;
  read_helm_settings(resource.values, cni);
  sources.cni.push_back(std::move(cni));
}

void read_manifest(const TerraformResource& resource, Sources& sources) {
  const bool is_map = resource.type == "kubernetes_manifest";
  const Value* const manifest = resource.values.find(is_map ? "manifest" : "yaml_body");
  if (manifest == nullptr) return;
  if (manifest->is_map()) read_document({*manifest}, sources);
  if (manifest->is_string()) read_yaml_documents(manifest->text, sources);
}

/// Reads what a resource has in another format: what that says is of the cluster of the scope.
void read_nested(const TerraformResource& resource, Sources& sources,
                 void (*read)(const TerraformResource&, Sources&)) {
  NestedDocuments nested(sources);
  read(resource, sources);
  nested.adopt(resource.resource, {});
}

ResourceDeclaration declaration_of(const TerraformResource& resource) {
  return {.resource = resource.resource,
          .place = resource.place,
          .values = resource.values,
          .format = terraform_format,
          .is_partial = resource.is_partial,
          .is_conditional = resource.is_conditional};
}

/// A type of resource that says something of nodes.
struct ReadType {
  std::string_view type;
  void (*read)(const TerraformResource& resource, Sources& sources);
};

constexpr auto read_types = std::to_array<ReadType>({
    {"aws_autoscaling_group",
     [](const auto& resource, Sources& sources) {
       read_scaling_group(declaration_of(resource), sources);
     }},
    {"aws_eks_addon",
     [](const auto& resource, Sources& sources) { read_addon(declaration_of(resource), sources); }},
    {"aws_eks_cluster", [](const auto& resource,
                           Sources& sources) { read_cluster(declaration_of(resource), sources); }},
    {"aws_eks_node_group",
     [](const auto& resource, Sources& sources) {
       read_node_group(declaration_of(resource), sources);
     }},
    {"aws_instance",
     [](const auto& resource, Sources& sources) {
       read_instance(declaration_of(resource), ConfigurationKind::Ec2Instance, sources);
     }},
    {"aws_launch_configuration",
     [](const auto& resource, Sources& sources) {
       read_instance(declaration_of(resource), ConfigurationKind::LaunchConfiguration, sources);
     }},
    {"aws_launch_template",
     [](const auto& resource, Sources& sources) {
       read_launch_template(declaration_of(resource), sources);
     }},
    {"helm_release", [](const auto& resource,
                        Sources& sources) { read_nested(resource, sources, read_helm_release); }},
    {"kubectl_manifest",
     [](const auto& resource, Sources& sources) { read_nested(resource, sources, read_manifest); }},
    {"kubernetes_manifest",
     [](const auto& resource, Sources& sources) { read_nested(resource, sources, read_manifest); }},
});

const ReadType* find_type(std::string_view type) {
  const auto* const found = std::ranges::find(read_types, type, &ReadType::type);
  return found == read_types.end() ? nullptr : found;
}

}  // namespace

std::string_view terraform_target(std::string_view expression) {
  const bool is_reference =
      is_alphanumeric(expression.substr(0, 1), "_") && is_alphanumeric(expression, "_-.[]\"*");
  if (!is_reference) return "";
  const std::size_t first = expression.find('.');
  const std::string_view root = expression.substr(0, first);
  constexpr auto not_resources =
      std::to_array<std::string_view>({"var", "local", "each", "count", "path", "terraform"});
  if (first == std::string_view::npos ||
      std::ranges::find(not_resources, root) != not_resources.end()) {
    return expression;
  }
  const std::size_t name = root == "data" ? expression.find('.', first + 1) : first;
  if (name == std::string_view::npos) return expression;
  return expression.substr(0, expression.find_first_of(".[", name + 1));
}

ResourceName terraform_name(const Value& value) {
  if (const std::optional<std::string> literal = value.known_text()) return {*literal, ""};
  const std::string_view expression = expression_of(value);
  const bool is_alone = value.kind == Value::Kind::Unknown && !has_holes(expression);
  if (!is_alone) return {};
  const std::string_view target = terraform_target(expression);
  return {"", std::string(target.empty() ? expression : target)};
}

bool is_terraform_type_of_nodes(std::string_view type) { return find_type(type) != nullptr; }

bool read_terraform_resource(const TerraformResource& resource, Sources& sources) {
  const ReadType* const type = find_type(resource.type);
  if (type != nullptr) type->read(resource, sources);
  return type != nullptr;
}

}  // namespace maxpods
