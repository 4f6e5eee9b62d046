// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "emit/targets.h"
#include "text/quoting.h"

namespace maxpods {

std::string bottlerocket_settings(const Configuration& configuration) {
  std::string text = "[settings.kubernetes]\n";
  if (configuration.endpoint) {
    text += fmt::format(
        "cluster-name = {}\n"
        "api-server = {}\n"
        "cluster-certificate = {}\n"
        "cluster-dns-ip = {}\n",
        double_quoted(configuration.cluster.value()), double_quoted(*configuration.endpoint),
        double_quoted(configuration.certificate_authority.value()),
        double_quoted(cluster_dns_ip(configuration.service_cidr.value())));
  }
  text += fmt::format("max-pods = {}\n", configuration.max_pods);
  if (!configuration.labels.empty()) text += "\n[settings.kubernetes.node-labels]\n";
  for (const Label& label : configuration.labels) {
    text += fmt::format("{} = {}\n", double_quoted(label.key), double_quoted(label.value));
  }
  return text;
}

}  // namespace maxpods
