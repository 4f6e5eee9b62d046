// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

#include "emit/targets.h"
#include "node/ami_family.h"
#include "text/quoting.h"

namespace maxpods {
namespace {

/// A node class with the end of its name, and the types that it is for.
struct NamedClass {
  /// Of its name, and of the name of its node pool.
  std::string suffix;
  std::int64_t max_pods = 0;
  std::vector<std::string> types;
};

using TypesByPods = std::map<std::int64_t, std::vector<std::string>>;

TypesByPods types_by_pods(const Configuration& configuration) {
  TypesByPods types;
  for (const MaxPods& node : configuration.types) {
    types[pods_by_text(configuration, node)].emplace_back(node.type.name.view());
  }
  return types;
}

std::vector<NamedClass> node_classes(const Configuration& configuration) {
  std::vector<NamedClass> classes;
  if (configuration.per_type && !configuration.types.empty()) {
    for (auto& [pods, types] : types_by_pods(configuration)) {
      classes.push_back({fmt::format("-{}", pods), pods, types});
    }
    return classes;
  }
  classes.push_back({"", configuration.max_pods, {}});
  for (const MaxPods& node : configuration.types) {
    classes.front().types.emplace_back(node.type.name.view());
  }
  return classes;
}

/// Comment lines `START TYPE, TYPE`, of at most 80 columns where a name fits.
std::string comment(const std::string& start, const std::string& next_start,
                    const std::vector<std::string>& types) {
  constexpr std::size_t columns = 80;
  std::string text;
  std::string line = start;
  for (std::size_t i = 0; i < types.size(); ++i) {
    const std::string word = types[i] + (i + 1 == types.size() ? "" : ",");
    if (line.size() + 1 + word.size() > columns) {
      text += line + '\n';
      line = next_start;
    }
    line += ' ' + word;
  }
  return text + line + '\n';
}

std::string ami_fields(const Configuration& configuration) {
  if (!configuration.ami_id) {
    const std::string alias = fmt::format("{}@latest", name_of(configuration.ami_family));
    return fmt::format("  amiSelectorTerms:\n    - alias: {}\n", double_quoted(alias));
  }
  return fmt::format("  amiFamily: {}\n  amiSelectorTerms:\n    - id: {}\n",
                     names_of(configuration.ami_family).karpenter,
                     double_quoted(*configuration.ami_id));
}

std::string max_pods_field(const Configuration& configuration, const NamedClass& node_class) {
  if (configuration.max_pods_expression) {
    // website/content/en/preview/concepts/nodeclasses.md: maxPods itself takes the expression, and
    // there is no other field.
    return fmt::format(
        "    # needs Karpenter 1.15 or later, with the feature gate NodeClassCEL\n"
        "    maxPods: {}\n",
        double_quoted(*configuration.max_pods_expression));
  }
  return configuration.leaves_value_out ? ""
                                        : fmt::format("    maxPods: {}\n", node_class.max_pods);
}

std::string kubelet_fields(const Configuration& configuration, const NamedClass& node_class) {
  std::string fields = max_pods_field(configuration, node_class);
  if (configuration.settings.pods_per_core > 0) {
    fields += fmt::format("    podsPerCore: {}\n", configuration.settings.pods_per_core);
  }
  return fields.empty() ? "" : "  kubelet:\n" + fields;
}

/// What each type gets without a value.
std::string default_comment(const Configuration& configuration) {
  if (!configuration.leaves_value_out) return "";
  const int reserved = configuration.settings.karpenter_reserved_enis;
  std::string text =
      fmt::format("  # kubelet.maxPods is left out. Karpenter{} gives:\n",
                  reserved == 0 ? "" : fmt::format(" with RESERVED_ENIS={}", reserved));
  for (const auto& [pods, types] : types_by_pods(configuration)) {
    text += comment(fmt::format("  #   {}:", pods), "  #    ", types);
  }
  return text;
}

std::string node_class_document(const Configuration& configuration, const NamedClass& node_class) {
  const std::string discovery = fmt::format("    - tags:\n        karpenter.sh/discovery: {}\n",
                                            double_quoted(configuration.cluster.value()));
  const std::string name = configuration.node_class_name.value_or("default") + node_class.suffix;
  return fmt::format(
      "{}"
      "apiVersion: karpenter.k8s.aws/v1\n"
      "kind: EC2NodeClass\n"
      "metadata:\n"
      "  name: {}\n"
      "spec:\n"
      "{}"
      "  role: {}\n"
      "  subnetSelectorTerms:\n{}"
      "  securityGroupSelectorTerms:\n{}"
      "{}{}",
      node_class.suffix.empty() ? "" : comment("# for", "#", node_class.types), double_quoted(name),
      ami_fields(configuration), double_quoted(configuration.node_role.value()), discovery,
      discovery, kubelet_fields(configuration, node_class), default_comment(configuration));
}

std::string requirement(std::string_view label, const std::vector<std::string>& values) {
  std::string text = fmt::format(
      "        - key: {}\n"
      "          operator: In\n"
      "          values:\n",
      label);
  for (const std::string& value : values) {
    text += fmt::format("            - {}\n", double_quoted(value));
  }
  return text;
}

/// The types as the user chose them if the class is for all of them, else by name.
std::string requirements(const Configuration& configuration, const NamedClass& node_class) {
  std::string text =
      requirement("kubernetes.io/os", {std::string(name_of(configuration.settings.cni.os))});
  const bool is_for_all = node_class.types.size() == configuration.types.size();
  if (configuration.requirements.empty() || !is_for_all) {
    return text + requirement("node.kubernetes.io/instance-type", node_class.types);
  }
  for (const NodeRequirement& each : configuration.requirements) {
    text += requirement(each.label, each.values);
  }
  return text;
}

std::string node_pool_document(const Configuration& configuration, const NamedClass& node_class) {
  return fmt::format(
      "---\n"
      "apiVersion: karpenter.sh/v1\n"
      "kind: NodePool\n"
      "metadata:\n"
      "  name: {}\n"
      "spec:\n"
      "  template:\n"
      "    spec:\n"
      "      nodeClassRef:\n"
      "        group: karpenter.k8s.aws\n"
      "        kind: EC2NodeClass\n"
      "        name: {}\n"
      "      requirements:\n"
      "{}",
      double_quoted(configuration.node_pool_name.value() + node_class.suffix),
      double_quoted(configuration.node_class_name.value_or("default") + node_class.suffix),
      requirements(configuration, node_class));
}

}  // namespace

std::string ec2_node_class(const Configuration& configuration) {
  std::string text;
  for (const NamedClass& node_class : node_classes(configuration)) {
    if (!text.empty()) text += "---\n";
    text += node_class_document(configuration, node_class);
    if (configuration.node_pool_name) text += node_pool_document(configuration, node_class);
  }
  return text;
}

}  // namespace maxpods
