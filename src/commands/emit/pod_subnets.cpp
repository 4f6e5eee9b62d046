// SPDX-License-Identifier: Apache-2.0
#include "commands/emit/pod_subnets.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "text/bad_input.h"
#include "text/names.h"

namespace maxpods {
namespace {

constexpr std::string_view pod_subnet_example = "such as --pod-subnet us-west-2a=subnet-0123456789";

PodSubnet parse_pod_subnet(const std::string& text) {
  const std::size_t equals = text.find('=');
  PodSubnet pods{.zone = text.substr(0, equals)};
  if (equals != std::string::npos) pods.subnet = text.substr(equals + 1);
  if (!region_of_zone(pods.zone).empty() && is_subnet_id(pods.subnet)) return pods;
  throw BadInput(fmt::format("--pod-subnet cannot be '{}'", text),
                 fmt::format("use ZONE=SUBNET, {}", pod_subnet_example));
}

void check_region(std::string_view zone, std::string_view region, std::string_view other) {
  if (region_of_zone(zone) == region) return;
  throw BadInput(fmt::format("--pod-subnet {} and {} cannot be combined", zone, other),
                 "name the zones of one region");
}

}  // namespace

void add_pod_subnet_options(Options& options, PodSubnetRequest& request) {
  options.list("--pod-subnet", "ZONE=SUBNET", request.subnets,
               "Subnet of the pods in a zone, for custom networking, repeated or joined by commas");
  options.list("--security-group", "ID", request.security_groups,
               "Security groups of the pods' ENIs (default: those of the node)");
}

void take_pod_subnets(const PodSubnetRequest& request, Configuration& configuration) {
  if (!request.security_groups.empty() && request.subnets.empty()) {
    throw BadInput("--security-group needs --pod-subnet", std::string(pod_subnet_example));
  }
  if (!request.subnets.empty() && !configuration.settings.cni.custom_networking) {
    throw BadInput("--pod-subnet needs --custom-networking");
  }
  for (const std::string& text : split_lists(request.subnets, "pod subnet")) {
    PodSubnet pods = parse_pod_subnet(text);
    if (std::ranges::find(configuration.pod_subnets, pods.zone, &PodSubnet::zone) !=
        configuration.pod_subnets.end()) {
      throw BadInput(fmt::format("--pod-subnet has '{}' more than once", pods.zone),
                     "an ENIConfig names one subnet: give each zone once");
    }
    if (configuration.region) {
      check_region(pods.zone, *configuration.region, "--region " + *configuration.region);
    }
    if (!configuration.pod_subnets.empty()) {
      check_region(pods.zone, region_of_pods(configuration),
                   configuration.pod_subnets.front().zone);
    }
    configuration.pod_subnets.push_back(std::move(pods));
  }
  configuration.security_groups = split_lists(request.security_groups, "security group");
  for (const std::string& group : configuration.security_groups) {
    if (is_security_group_id(group)) continue;
    throw BadInput(fmt::format("--security-group cannot be '{}'", group),
                   "use an ID such as sg-0123456789abcdef0");
  }
}

}  // namespace maxpods
