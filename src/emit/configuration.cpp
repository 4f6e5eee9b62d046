// SPDX-License-Identifier: Apache-2.0
#include "emit/configuration.h"

#include <fmt/format.h>

namespace maxpods {

std::string cluster_dns_ip(const Cidr& service_cidr) { return service_cidr.address(10); }

std::string labels_text(const std::vector<Label>& labels) {
  std::string text;
  for (const Label& label : labels) {
    text += fmt::format("{}{}={}", text.empty() ? "" : ",", label.key, label.value);
  }
  return text;
}

std::string kubelet_arguments(const Configuration& configuration) {
  std::string arguments = fmt::format("--max-pods={}", configuration.max_pods);
  if (!configuration.labels.empty()) {
    arguments += " --node-labels=" + labels_text(configuration.labels);
  }
  return arguments;
}

}  // namespace maxpods
