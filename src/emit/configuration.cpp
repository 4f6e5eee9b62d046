// SPDX-License-Identifier: Apache-2.0
#include "emit/configuration.h"

#include <fmt/format.h>

#include "node/karpenter_pods.h"
#include "text/names.h"

namespace maxpods {

int value_in_text(const Configuration& configuration, const MaxPods& node) {
  const bool has_its_own = configuration.per_type || configuration.max_pods_expression;
  return has_its_own ? node.recommended.value() : configuration.max_pods;
}

std::int64_t pods_by_text(const Configuration& configuration, const MaxPods& node) {
  if (configuration.leaves_value_out) return karpenter_default_pods(node, configuration.ami_family);
  return limited_by_cores(value_in_text(configuration, node), node, configuration.ami_family);
}

std::string cluster_dns_ip(const Cidr& service_cidr) { return service_cidr.address(10); }

std::vector<Variable> aws_node_variables(const Configuration& configuration) {
  std::vector<Variable> variables =
      daemon_set_environment(configuration.settings.cni, configuration.warm_targets);
  if (configuration.settings.cni.custom_networking) {
    variables.push_back({"ENI_CONFIG_LABEL_DEF", "topology.kubernetes.io/zone"});
  }
  return variables;
}

std::string_view region_of_pods(const Configuration& configuration) {
  return region_of_zone(configuration.pod_subnets.front().zone);
}

std::string labels_text(const std::vector<Label>& labels) {
  std::vector<std::string> texts;
  for (const Label& label : labels) texts.push_back(fmt::format("{}={}", label.key, label.value));
  return fmt::format("{}", fmt::join(texts, ","));
}

std::string kubelet_arguments(const Configuration& configuration) {
  std::string arguments = fmt::format("--max-pods={}", configuration.max_pods);
  if (!configuration.labels.empty()) {
    arguments += " --node-labels=" + labels_text(configuration.labels);
  }
  return arguments;
}

std::string mime_document(std::string_view content_type, std::string_view content) {
  // No line of any content starts so: base64 may end in `=`, but has no `-`.
  constexpr std::string_view boundary = "==MAXPODS==";
  return fmt::format(
      "MIME-Version: 1.0\n"
      "Content-Type: multipart/mixed; boundary=\"{0}\"\n"
      "\n"
      "--{0}\n"
      "Content-Type: {1}\n"
      "\n"
      "{2}\n"
      "--{0}--\n",
      boundary, content_type, content);
}

}  // namespace maxpods
