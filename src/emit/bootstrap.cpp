// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "emit/targets.h"
#include "text/quoting.h"

namespace maxpods {

std::string bootstrap_arguments(const Configuration& configuration) {
  return fmt::format("--use-max-pods false --kubelet-extra-args {}\n",
                     shell_quoted(kubelet_arguments(configuration)));
}

std::string bootstrap_user_data(const Configuration& configuration) {
  std::string script = "#!/bin/bash\nset -ex\n";
  script += "/etc/eks/bootstrap.sh " + shell_quoted(configuration.cluster.value()) + " \\\n";
  const auto add = [&](std::string_view option, std::string_view value) {
    script += fmt::format("  {} {} \\\n", option, shell_quoted(value));
  };
  if (configuration.endpoint) add("--apiserver-endpoint", *configuration.endpoint);
  if (configuration.certificate_authority) {
    add("--b64-cluster-ca", *configuration.certificate_authority);
  }
  if (configuration.settings.cni.ip_family == IpFamily::IPv6) {
    add("--ip-family", "ipv6");
    add("--service-ipv6-cidr", configuration.service_cidr.value().text());
  } else if (configuration.service_cidr) {
    add("--dns-cluster-ip", cluster_dns_ip(*configuration.service_cidr));
  }
  script += "  " + bootstrap_arguments(configuration);
  return mime_document("text/x-shellscript; charset=\"us-ascii\"", script);
}

}  // namespace maxpods
