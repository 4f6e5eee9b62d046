// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <variant>

#include "commands/emit/remarks.h"
#include "emit/configuration.h"
#include "node/environment.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// EKS sets what IPv6 needs when it creates the cluster.
Configuration without_ipv6(Configuration configuration) {
  CniSettings& cni = configuration.settings.cni;
  if (cni.ip_family == IpFamily::IPv6) cni.prefix_delegation = false;
  cni.ip_family = IpFamily::IPv4;
  return configuration;
}

/// The command that sets the same on aws-node. eksctl installs it as an add-on.
std::string command_for_cni(const Target& target, const Configuration& configuration) {
  std::string command = "maxpods emit vpc-cni";
  if (target.is_for_eksctl) {
    command += "-addon --cluster " + configuration.cluster.value();
    if (configuration.region) command += " --region " + *configuration.region;
  }
  command += option_words_of_aws_node(configuration.settings);
  if (configuration.settings.cni.custom_networking) command += " --pod-subnet ZONE=SUBNET";
  return command;
}

Remarks remarks_on_eni_configs(const Configuration& configuration) {
  if (!configuration.settings.cni.custom_networking || !configuration.pod_subnets.empty()) {
    return {};
  }
  return {{"custom networking needs an ENIConfig for each zone, which this text does not create",
           "name the subnet of the pods in each zone: --pod-subnet ZONE=SUBNET"}};
}

}  // namespace

Remarks remarks_on_cni(const Target& target, const Configuration& configuration) {
  if (target.takes(takes_pod_subnets)) {
    Remarks remarks = remarks_on_eni_configs(configuration);
    if (!remarks.empty()) return remarks;
  }
  if (target.value != TargetValue::One) return {};
  if (configuration.settings.cni.os == Os::Windows) {
    if (!configuration.settings.cni.prefix_delegation) return {};
    return {{"this text does not enable prefixes on Windows",
             "enable them with: maxpods emit windows-configmap --prefix-delegation"}};
  }
  if (target.takes(takes_pod_subnets)) return {};
  const Configuration needed = without_ipv6(configuration);
  std::vector<std::string_view> names;
  for (const Variable& variable : aws_node_variables(needed)) names.push_back(variable.name);
  if (names.empty()) return {};
  return {
      {fmt::format("nodes need {} of aws-node, which this text does not set", joined(names, ", ")),
       fmt::format("set {} before the nodes join: {}", names.size() == 1 ? "it" : "them",
                   command_for_cni(target, needed))}};
}

}  // namespace maxpods
