// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "emit/targets.h"
#include "text/quoting.h"

namespace maxpods {
namespace {

std::string_view alias(AmiFamily family) {
  switch (family) {
    case AmiFamily::Al2:
      return "al2@latest";
    case AmiFamily::Al2023:
      return "al2023@latest";
    case AmiFamily::Bottlerocket:
      return "bottlerocket@latest";
    case AmiFamily::Windows2019:
      return "windows2019@latest";
    case AmiFamily::Windows2022:
      return "windows2022@latest";
    case AmiFamily::Custom:
      break;
  }
  return "";
}

/// The amiFamily that goes with AMIs chosen by ID.
std::string_view ami_family(AmiFamily family) {
  switch (family) {
    case AmiFamily::Al2:
      return "AL2";
    case AmiFamily::Al2023:
      return "AL2023";
    case AmiFamily::Bottlerocket:
      return "Bottlerocket";
    case AmiFamily::Windows2019:
      return "Windows2019";
    case AmiFamily::Windows2022:
      return "Windows2022";
    case AmiFamily::Custom:
      break;
  }
  return "Custom";
}

std::string ami_fields(const Configuration& configuration) {
  if (!configuration.ami_id) {
    return fmt::format("  amiSelectorTerms:\n    - alias: {}\n",
                       double_quoted(alias(configuration.ami_family)));
  }
  return fmt::format("  amiFamily: {}\n  amiSelectorTerms:\n    - id: {}\n",
                     ami_family(configuration.ami_family), double_quoted(*configuration.ami_id));
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
