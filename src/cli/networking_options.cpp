// SPDX-License-Identifier: Apache-2.0
#include "cli/networking_options.h"

#include <fmt/format.h>

#include <array>

#include "cli/options.h"
#include "text/bad_input.h"
#include "text/version.h"

namespace maxpods {
namespace {

constexpr std::array os_choices{Word<Os>{"linux", Os::Linux}, Word<Os>{"windows", Os::Windows}};
constexpr std::array ip_family_choices{Word<IpFamily>{"ipv4", IpFamily::IPv4},
                                       Word<IpFamily>{"ipv6", IpFamily::IPv6}};

/// Far more than a node has of anything, and far below where sums overflow.
constexpr Bounds counts{.least = 0, .most = most_interfaces};

Version parse_cni_version(const std::string& text) {
  const std::optional<Version> version = parse_version(text);
  if (!version) {
    throw BadInput(fmt::format("--cni-version takes a release of the VPC CNI, not '{}'", text),
                   "for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1");
  }
  return *version;
}

}  // namespace

void add_mode_options(Options& options, NetworkingRequest& request) {
  add_os_option(options, request);
  add_cni_mode_options(options, request);
}

void add_os_option(Options& options, NetworkingRequest& request) {
  options.group(networking_group);
  options.choice("--os", "operating system", request.os, os_choices,
                 "Operating system of the node (default linux)");
}

void add_cni_mode_options(Options& options, NetworkingRequest& request) {
  CniSettings& cni = request.settings.cni;
  options.group(networking_group);
  options.choice("--ip-family", "IP family", request.ip_family, ip_family_choices,
                 "IP family of the cluster (default ipv4)");
  options.flag("--prefix-delegation,--cni-prefix-delegation-enabled", cni.prefix_delegation,
               "ENABLE_PREFIX_DELEGATION: /28 prefixes instead of single addresses");
  options.flag("--custom-networking,--cni-custom-networking-enabled", cni.custom_networking,
               "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: the primary ENI serves no pods");
  options.flag("--pod-eni", request.pod_eni,
               "ENABLE_POD_ENI: security groups for pods, whose trunk takes an ENI");
  options.number("--branch-pods", request.branch_pods, counts,
                 "Pods per node with security groups of their own; implies --pod-eni");
}

void add_eni_options(Options& options, NetworkingRequest& request) {
  CniSettings& cni = request.settings.cni;
  options.group(networking_group);
  options.parsed(
      "--cni-version", "VERSION",
      [&request](const std::string& text) {
        request.settings.cni.version = parse_cni_version(text);
        request.cni_version_given = true;
      },
      "Release of the VPC CNI (default: the newest known)");
  options.number("--cni-max-eni", cni.max_eni, {}, "MAX_ENI: the most ENIs to use, at least 1");
  options.number("--reserved-enis", cni.reserved_enis, counts,
                 "ENIs kept from pods for other reasons (default 0)");
}

void add_limit_options(Options& options, NetworkingRequest& request) {
  add_eni_options(options, request);
  add_host_network_option(options, request);
  options.group(memory_group);
  options.number("--max-reserved-percent", request.settings.max_reserved_percent,
                 {.least = 1, .most = 100},
                 "The most of the memory that may be reserved for max pods (default: any)");
}

void add_host_network_option(Options& options, NetworkingRequest& request) {
  options.group(networking_group);
  options.number("--host-network-pods", request.settings.host_network_pods, counts,
                 "Pods on the host's network (default 2 on Linux, 0 on Windows)");
}

NodeSettings settings_of(const NetworkingRequest& request) {
  NodeSettings settings = request.settings;
  settings.cni.os = request.os.value_or(Os::Linux);
  settings.cni.ip_family = request.ip_family.value_or(IpFamily::IPv4);
  settings.branch_pods = request.branch_pods.value_or(0);
  settings.cni.pod_eni = request.pod_eni || request.branch_pods;
  const CniSettings& cni = settings.cni;
  const char* const pod_eni_option = request.pod_eni ? "--pod-eni" : "--branch-pods";
  const bool windows = cni.os == Os::Windows;
  const bool ipv6 = cni.ip_family == IpFamily::IPv6;
  if (windows && ipv6)
    refuse_pair(request.windows_option, "--ip-family ipv6", "IPv6 is for Linux only");
  if (windows && cni.custom_networking) {
    refuse_pair(request.windows_option, "--custom-networking",
                "custom networking is for Linux only");
  }
  if (windows && cni.pod_eni) {
    refuse_pair(request.windows_option, pod_eni_option,
                "security groups for pods are for Linux only");
  }
  if (ipv6 && cni.custom_networking) {
    refuse_pair("--ip-family ipv6", "--custom-networking", "custom networking is for IPv4 only");
  }
  return settings;
}

}  // namespace maxpods
