// SPDX-License-Identifier: Apache-2.0
#include "node/option_words.h"

#include <optional>

namespace maxpods {

std::string option_words(const NodeSettings& settings) {
  const CniSettings& cni = settings.cni;
  std::string text;
  const auto add_if = [&](bool condition, const char* option) {
    if (condition) text += std::string(" ") + option;
  };
  const auto add = [&](const char* option, std::optional<int> value) {
    if (value) text += std::string(" ") + option + " " + std::to_string(*value);
  };
  add_if(cni.os == Os::Windows, "--os windows");
  add_if(cni.ip_family == IpFamily::IPv6, "--ip-family ipv6");
  add_if(cni.prefix_delegation, "--prefix-delegation");
  add_if(cni.custom_networking, "--custom-networking");
  add_if(cni.pod_eni && settings.branch_pods == 0, "--pod-eni");
  if (settings.branch_pods > 0) add("--branch-pods", settings.branch_pods);
  if (cni.version != newest_known_cni) text += " --cni-version " + to_string(cni.version);
  add("--cni-max-eni", cni.max_eni);
  if (cni.reserved_enis > 0) add("--reserved-enis", cni.reserved_enis);
  add("--host-network-pods", settings.host_network_pods);
  add("--max-reserved-percent", settings.max_reserved_percent);
  return text;
}

}  // namespace maxpods
