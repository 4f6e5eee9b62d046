// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "emit/targets.h"
#include "node/ami_family.h"
#include "text/quoting.h"

namespace maxpods {
namespace {

std::string ami_fields(const Configuration& configuration) {
  if (!configuration.ami_id) {
    const std::string alias = fmt::format("{}@latest", name_of(configuration.ami_family));
    return fmt::format("  amiSelectorTerms:\n    - alias: {}\n", double_quoted(alias));
  }
  return fmt::format("  amiFamily: {}\n  amiSelectorTerms:\n    - id: {}\n",
                     names_of(configuration.ami_family).karpenter,
                     double_quoted(*configuration.ami_id));
}

}  // namespace

std::string ec2_node_class(const Configuration& configuration) {
  const std::string& cluster = configuration.cluster.value();
  const std::string discovery =
      fmt::format("    - tags:\n        karpenter.sh/discovery: {}\n", double_quoted(cluster));
  return fmt::format(
      "apiVersion: karpenter.k8s.aws/v1\n"
      "kind: EC2NodeClass\n"
      "metadata:\n"
      "  name: {}\n"
      "spec:\n"
      "{}"
      "  role: {}\n"
      "  subnetSelectorTerms:\n{}"
      "  securityGroupSelectorTerms:\n{}"
      "  kubelet:\n"
      "    maxPods: {}\n",
      double_quoted(configuration.node_class_name.value_or("default")), ami_fields(configuration),
      double_quoted(configuration.node_role.value()), discovery, discovery, configuration.max_pods);
}

}  // namespace maxpods
