// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "emit/targets.h"
#include "node/environment.h"
#include "text/quoting.h"

namespace maxpods {

std::string windows_arguments(const Configuration& configuration) {
  return fmt::format("-KubeletExtraArgs {}\n", powershell_quoted(kubelet_arguments(configuration)));
}

std::string windows_user_data(const Configuration& configuration) {
  std::string call = "& $EKSBootstrapScriptFile";
  const auto add = [&](std::string_view parameter, std::string_view value) {
    call += fmt::format(" {} {}", parameter, powershell_quoted(value));
  };
  add("-EKSClusterName", configuration.cluster.value());
  if (configuration.endpoint) add("-APIServerEndpoint", *configuration.endpoint);
  if (configuration.certificate_authority) {
    add("-Base64ClusterCA", *configuration.certificate_authority);
  }
  if (configuration.service_cidr) {
    add("-DNSClusterIP", cluster_dns_ip(*configuration.service_cidr));
    add("-ServiceCIDR", configuration.service_cidr->text());
  }
  return fmt::format(
      "<powershell>\n"
      "[string]$EKSBootstrapScriptFile = "
      "\"$env:ProgramFiles\\Amazon\\EKS\\Start-EKSBootstrap.ps1\"\n"
      "{} {}"
      "</powershell>\n",
      call, windows_arguments(configuration));
}

std::string windows_config_map(const Configuration& configuration) {
  std::string text =
      "apiVersion: v1\n"
      "kind: ConfigMap\n"
      "metadata:\n"
      "  name: amazon-vpc-cni\n"
      "  namespace: kube-system\n"
      "data:\n";
  for (const auto& [name, value] :
       windows_config_map_data(configuration.settings.cni, configuration.warm_targets)) {
    text += fmt::format("  {}: {}\n", name, double_quoted(value));
  }
  return text;
}

}  // namespace maxpods
