// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "emit/targets.h"
#include "text/quoting.h"

namespace maxpods {

namespace {

using Parameters = std::vector<std::pair<std::string_view, std::string>>;

/// Of cloudformation/2025-11-26/amazon-eks-nodegroup.yaml (EKS user guide, launch-workers), those
/// that the user gave.
Parameters parameters_of_al2023(const Configuration& configuration) {
  Parameters parameters{
      {"NodeInstanceType", std::string(configuration.types.front().type.name.view())}};
  const auto add = [&](std::string_view key, const std::optional<std::string>& value) {
    if (value) parameters.emplace_back(key, *value);
  };
  add("ClusterName", configuration.cluster);
  add("ApiServerEndpoint", configuration.endpoint);
  add("CertificateAuthorityData", configuration.certificate_authority);
  if (configuration.service_cidr) {
    parameters.emplace_back("ServiceCidr", configuration.service_cidr->text());
  }
  return parameters;
}

Parameters bootstrap_parameters(const Configuration& configuration) {
  std::string arguments = is_windows(configuration.ami_family) ? windows_arguments(configuration)
                                                               : bootstrap_arguments(configuration);
  arguments.pop_back();  // the line feed
  return {{"BootstrapArguments", arguments}};
}

}  // namespace

std::string cloudformation_parameters(const Configuration& configuration) {
  const bool al2023 = configuration.ami_family == AmiFamily::Al2023;
  std::vector<std::string> members;
  for (const auto& [key, value] :
       al2023 ? parameters_of_al2023(configuration) : bootstrap_parameters(configuration)) {
    members.push_back(
        fmt::format("  {{\n    \"ParameterKey\": \"{}\",\n    \"ParameterValue\": {}\n  }}", key,
                    double_quoted(value)));
  }
  return fmt::format("[\n{}\n]\n", fmt::join(members, ",\n"));
}

std::string cloudformation_mapping(const Configuration& configuration) {
  std::string text = "Mappings:\n  MaxPods:\n";
  for (const MaxPods& node : configuration.types) {
    // Values of mappings are strings; the keys of the second level have letters and digits only.
    text += fmt::format("    {}:\n      MaxPods: {}\n", double_quoted(node.type.name.view()),
                        double_quoted(std::to_string(node.recommended.value())));
  }
  return text;
}

}  // namespace maxpods
