// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "emit/targets.h"
#include "node/ami_family.h"
#include "text/quoting.h"
#include "text/table.h"

namespace maxpods {
namespace {

using Attributes = std::vector<std::pair<std::string, std::string>>;

/// A line each, with aligned equals signs, as `terraform fmt` writes it.
std::string format_attributes(const Attributes& attributes) {
  std::size_t width = 0;
  for (const auto& [name, value] : attributes) width = std::max(width, name.size());
  std::string text;
  for (const auto& [name, value] : attributes) {
    text += fmt::format("{:<{}} = {}\n", name, width, value);
  }
  return text;
}

/// `name = {`, the indented lines, `}`
std::string block(std::string_view name, const std::string& lines, std::string_view open = "{",
                  std::string_view close = "}") {
  return fmt::format("{} = {}\n{}{}\n", name, open, indented(lines, 2), close);
}

std::string heredoc(const std::string& text) {
  return "<<-EOT\n" + indented(hcl_heredoc_text(text), 2) + "EOT";
}

std::string_view ami_type(const Configuration& configuration) {
  if (configuration.ami_type != nullptr) return configuration.ami_type->name;
  const AmiFamily family = configuration.ami_family;
  if (configuration.types.empty()) return eks_ami_type(family, {}).name;
  // As in eksctl, an accelerated type decides (SelectInstanceType in its
  // pkg/apis/eksctl.io/v1alpha5/instance.go).
  const auto accelerated = std::ranges::find_if(configuration.types, [&](const MaxPods& node) {
    return eks_ami_type(family, node.type).accelerator.has_value();
  });
  const bool has_accelerated = accelerated != configuration.types.end();
  return eks_ami_type(family, (has_accelerated ? *accelerated : configuration.types.front()).type)
      .name;
}

std::string quoted_types(const Configuration& configuration) {
  std::vector<std::string> names;
  for (const MaxPods& node : configuration.types) {
    names.push_back(hcl_quoted(node.type.name.view()));
  }
  return fmt::format("[{}]", fmt::join(names, ", "));
}

/// A self-managed group of several types is a mixed one.
std::string mixed_instances(const Configuration& configuration) {
  std::string overrides;
  for (const MaxPods& node : configuration.types) {
    overrides += fmt::format("{{ instance_type = {} }},\n", hcl_quoted(node.type.name.view()));
  }
  return "\nuse_mixed_instances_policy = true\n" +
         block("mixed_instances_policy",
               block("launch_template", block("override", overrides, "[", "]")));
}

/// The part of the user data that sets max pods, as the module's templates take it (templates/ and
/// modules/_user_data of the module).
std::string bootstrap_arguments_of(const Configuration& configuration, bool module_bootstraps) {
  if (configuration.ami_family == AmiFamily::Al2023) {
    return block("cloudinit_pre_nodeadm",
                 "content_type = \"application/node.eks.aws\"\ncontent      = " +
                     heredoc(node_config(configuration)) + "\n",
                 "[{", "}]");
  }
  std::string arguments;
  if (configuration.ami_family == AmiFamily::Bottlerocket) {
    arguments = bottlerocket_settings(configuration);
    // The module's own text opens that table, and TOML allows it only once.
    if (module_bootstraps) arguments.erase(0, arguments.find('\n') + 1);
    return "bootstrap_extra_args = " + heredoc(arguments) + "\n";
  }
  arguments = is_windows(configuration.ami_family) ? windows_arguments(configuration)
                                                   : bootstrap_arguments(configuration);
  arguments.pop_back();  // the line feed
  return "bootstrap_extra_args = " + hcl_quoted(arguments) + "\n";
}

std::string label_map(const std::vector<Label>& labels) {
  Attributes attributes;
  for (const Label& label : labels) {
    attributes.emplace_back(hcl_quoted(label.key), hcl_quoted(label.value));
  }
  return block("labels", format_attributes(attributes));
}

std::string hcl_list(const std::vector<std::string>& texts) {
  std::vector<std::string> quoted;
  for (const std::string& text : texts) quoted.push_back(hcl_quoted(text));
  return fmt::format("[{}]", fmt::join(quoted, ", "));
}

/// The ENIConfigs that the add-on creates.
std::string hcl_eni_config(const Configuration& configuration) {
  if (configuration.pod_subnets.empty()) return "";
  std::string subnets;
  for (const PodSubnet& pods : configuration.pod_subnets) {
    Attributes attributes{{"id", hcl_quoted(pods.subnet)}};
    if (!configuration.security_groups.empty()) {
      attributes.emplace_back("securityGroups", hcl_list(configuration.security_groups));
    }
    subnets += block(hcl_quoted(pods.zone), format_attributes(attributes));
  }
  return block("eniConfig",
               format_attributes(
                   {{"create", "true"}, {"region", hcl_quoted(region_of_pods(configuration))}}) +
                   block("subnets", subnets));
}

/// The add-on vpc-cni, as README.md and tests/eks-managed-node-group of the module have it. Without
/// `before_compute`, nodes join before aws-node has these settings (its issues 2155 and 1730).
std::string hcl_add_on(const Configuration& configuration) {
  const std::vector<Variable> environment = aws_node_variables(configuration);
  if (environment.empty() || is_windows(configuration.ami_family)) return "";
  Attributes attributes;
  for (const Variable& variable : environment) {
    attributes.emplace_back(variable.name, hcl_quoted(variable.value));
  }
  const std::string values =
      block("env", format_attributes(attributes)) + hcl_eni_config(configuration);
  return "# Version 21 of the module; earlier versions call addons cluster_addons.\n" +
         block("addons",
               block("vpc-cni", "before_compute = true\n" +
                                    block("configuration_values", values, "jsonencode({", "})"))) +
         '\n';
}

/// With the launch template of EKS, the module drops the user data (its issues 3175 and 3410).
constexpr std::string_view launch_template_note =
    "# Needs use_custom_launch_template = true (default), or max pods is dropped.\n";

std::string managed_group(Configuration configuration) {
  const bool has_ami_id = configuration.node_group == NodeGroupKind::ManagedCustomAmi;
  Attributes attributes{{"ami_type", hcl_quoted(ami_type(configuration))}};
  if (has_ami_id) {
    attributes.emplace_back("ami_id", hcl_quoted(configuration.ami_id.value()));
    attributes.emplace_back("enable_bootstrap_user_data", "true");
  }
  if (!configuration.types.empty()) {
    attributes.emplace_back("instance_types", quoted_types(configuration));
  }
  // EKS sets the labels of managed groups itself.
  std::string labels;
  if (!configuration.labels.empty()) labels = '\n' + label_map(configuration.labels);
  configuration.labels.clear();
  return fmt::format("{}\n{}{}{}", format_attributes(attributes), launch_template_note,
                     bootstrap_arguments_of(configuration, has_ami_id), labels);
}

std::string self_managed_group(const Configuration& configuration) {
  Attributes attributes{{"ami_type", hcl_quoted(ami_type(configuration))}};
  if (configuration.ami_id) attributes.emplace_back("ami_id", hcl_quoted(*configuration.ami_id));
  if (!configuration.types.empty()) {
    attributes.emplace_back("instance_type",
                            hcl_quoted(configuration.types.front().type.name.view()));
  }
  std::string text =
      format_attributes(attributes) + '\n' + bootstrap_arguments_of(configuration, true);
  if (configuration.types.size() > 1) text += mixed_instances(configuration);
  return text;
}

}  // namespace

std::string terraform_arguments(const Configuration& configuration) {
  const bool self_managed = configuration.node_group == NodeGroupKind::SelfManaged;
  return hcl_add_on(configuration) +
         block(self_managed ? "self_managed_node_groups" : "eks_managed_node_groups",
               block(hcl_quoted(configuration.node_group_name.value_or("default")),
                     self_managed ? self_managed_group(configuration)
                                  : managed_group(configuration)));
}

std::string terraform_map(const Configuration& configuration) {
  Attributes attributes;
  for (const MaxPods& node : configuration.types) {
    attributes.emplace_back(hcl_quoted(node.type.name.view()),
                            std::to_string(node.recommended.value()));
  }
  return "locals {\n" + indented(block("max_pods", format_attributes(attributes)), 2) + "}\n";
}

std::string terraform_variables(const Configuration& configuration) {
  std::vector<std::string> members;
  for (const MaxPods& node : configuration.types) {
    members.push_back(
        fmt::format("    {}: {}", double_quoted(node.type.name.view()), node.recommended.value()));
  }
  return fmt::format("{{\n  \"max_pods\": {{\n{}\n  }}\n}}\n", fmt::join(members, ",\n"));
}

std::string terraform_external_result(std::int64_t max_pods,
                                      std::optional<std::int64_t> max_allowed,
                                      std::string_view limited_by) {
  return fmt::format(R"({{"max_pods":"{}","max_allowed":"{}","limited_by":{}}})"
                     "\n",
                     max_pods, max_allowed ? std::to_string(*max_allowed) : "unlimited",
                     double_quoted(limited_by));
}

}  // namespace maxpods
