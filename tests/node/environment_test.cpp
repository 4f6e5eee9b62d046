// SPDX-License-Identifier: Apache-2.0
#include "node/environment.h"

#include "catch.h"

using namespace maxpods;

namespace {

std::string text(const std::vector<Variable>& variables) {
  std::string result;
  for (const auto& [name, value] : variables) result += std::string(name) + "=" + value + " ";
  return result;
}

}  // namespace

TEST_CASE("The DaemonSet's environment has what differs from the defaults") {
  CniSettings settings;
  CHECK(text(daemon_set_environment(settings, {})).empty());
  settings.prefix_delegation = true;
  settings.custom_networking = true;
  settings.pod_eni = true;
  settings.max_eni = 4;
  CHECK(text(daemon_set_environment(settings, {.prefixes = 1, .ips = 5, .minimum_ips = 2})) ==
        "ENABLE_PREFIX_DELEGATION=true AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true "
        "ENABLE_POD_ENI=true MAX_ENI=4 WARM_PREFIX_TARGET=1 WARM_IP_TARGET=5 "
        "MINIMUM_IP_TARGET=2 ");
  CHECK(text(daemon_set_environment({}, {.enis = 0})) == "WARM_ENI_TARGET=0 ");
  CHECK(text(daemon_set_environment({.ip_family = IpFamily::IPv6}, {})) ==
        "ENABLE_PREFIX_DELEGATION=true ");
}

TEST_CASE("The ConfigMap always switches Windows on") {
  CniSettings settings;
  CHECK(text(windows_config_map_data(settings, {})) == "enable-windows-ipam=true ");
  settings.prefix_delegation = true;
  CHECK(text(windows_config_map_data(settings, {.prefixes = 1, .ips = 5, .minimum_ips = 2})) ==
        "enable-windows-ipam=true enable-windows-prefix-delegation=true warm-prefix-target=1 "
        "warm-ip-target=5 minimum-ip-target=2 ");
}

TEST_CASE("What is written into the environment of aws-node is read back") {
  CniSettings settings;
  settings.prefix_delegation = true;
  settings.custom_networking = true;
  settings.pod_eni = true;
  settings.max_eni = 4;
  SettingsByName environment;
  for (const auto& [name, value] : daemon_set_environment(settings, {})) {
    environment[std::string(name)] = value;
  }
  NodeSettings found;
  read_environment(environment, found);
  CHECK(found.cni == settings);
  // What it does not name is at its default.
  read_environment({}, found);
  CHECK(found == NodeSettings{});
}

TEST_CASE("The VPC CNI takes no MAX_ENI below 1, and no boolean that Go does not read") {
  NodeSettings found;
  read_environment({{"MAX_ENI", "0"}, {"ENABLE_POD_ENI", "yes"}}, found);
  CHECK(found == NodeSettings{});
  read_environment({{"MAX_ENI", "+2"}, {"ENABLE_POD_ENI", "T"}, {"ENABLE_IPv6", "1"}}, found);
  CHECK(found.cni.max_eni == 2);
  CHECK(found.cni.pod_eni);
  CHECK(found.cni.ip_family == IpFamily::IPv6);
}

TEST_CASE(
    "Each setting with a variable is written into the environment of aws-node and read back") {
  int settings_with_variable = 0;
  for (const Setting& setting : node_settings) {
    // The IP family is that of the cluster.
    if (setting.variable.empty() || setting.option() == "--ip-family") continue;
    CAPTURE(setting.names);
    const std::string value = is_switch(setting) ? "true" : std::to_string(setting.min + 1);
    NodeSettings found;
    read_environment({{std::string(setting.variable), value}}, found);
    CHECK_FALSE(is_default(setting, found));
    CHECK(text(daemon_set_environment(found.cni, {})) ==
          std::string(setting.variable) + "=" + value + " ");
    ++settings_with_variable;
  }
  CHECK(settings_with_variable >= 4);
}
