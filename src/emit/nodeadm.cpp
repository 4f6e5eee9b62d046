// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "emit/targets.h"
#include "text/quoting.h"

namespace maxpods {

std::string node_config(const Configuration& configuration) {
  std::string text =
      "apiVersion: node.eks.aws/v1alpha1\n"
      "kind: NodeConfig\n"
      "spec:\n";
  if (configuration.endpoint) {
    text += fmt::format(
        "  cluster:\n"
        "    name: {}\n"
        "    apiServerEndpoint: {}\n"
        "    certificateAuthority: {}\n"
        "    cidr: {}\n",
        double_quoted(configuration.cluster.value()), double_quoted(*configuration.endpoint),
        double_quoted(configuration.certificate_authority.value()),
        double_quoted(configuration.service_cidr.value().text()));
  }
  text += "  kubelet:\n";
  if (configuration.max_pods_expression) {
    // amazon-eks-ami, pull requests 2446 and 2777: older releases silently ignore it, or use the
    // ENI formula.
    text += fmt::format(
        "    # needs an AMI {}\n"
        "    maxPodsExpression: {}\n",
        configuration.expression_needs_vcpus
            ? "with amazon-eks-ami's pull request 2777 (2026-07-29)"
            : "of release v20251007 or later",
        double_quoted(*configuration.max_pods_expression));
  } else {
    text += fmt::format("    config:\n      maxPods: {}\n", configuration.max_pods);
  }
  if (!configuration.labels.empty()) {
    text += fmt::format("    flags:\n      - {}\n",
                        double_quoted("--node-labels=" + labels_text(configuration.labels)));
  }
  return text;
}

std::string node_config_user_data(const Configuration& configuration) {
  return mime_document("application/node.eks.aws", node_config(configuration));
}

}  // namespace maxpods
