// SPDX-License-Identifier: Apache-2.0
#include "node/max_pods.h"

#include <algorithm>
#include <array>

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

NodeSettings linux_settings(bool prefixes = false, bool custom_networking = false) {
  NodeSettings settings;
  settings.cni.prefix_delegation = prefixes;
  settings.cni.custom_networking = custom_networking;
  return settings;
}

NodeSettings windows_settings(bool prefixes) {
  NodeSettings settings = linux_settings(prefixes);
  settings.cni.os = Os::Windows;
  return settings;
}

NodeSettings ipv6_settings() {
  NodeSettings settings;
  settings.cni.ip_family = IpFamily::IPv6;
  return settings;
}

NodeSettings pod_eni_settings(int branch_pods) {
  NodeSettings settings;
  settings.cni.pod_eni = true;
  settings.branch_pods = branch_pods;
  return settings;
}

void check(const char* name, const NodeSettings& settings, int recommended, int max_allowed) {
  INFO(name);
  const MaxPods node = max_pods(type(name), settings);
  CHECK(node.recommended == recommended);
  CHECK(node.max_allowed == max_allowed);
}

bool warns(const MaxPods& node, Warning warning) {
  return std::ranges::find(node.warnings, warning) != node.warnings.end();
}

}  // namespace

TEST_CASE("The published numbers") {
  check("m5.large", linux_settings(), 29, 29);
  check("m5.large", linux_settings(false, true), 20, 20);
  check("m5.large", linux_settings(true), 110, 434);
  check("m5.large", linux_settings(true, true), 110, 290);
  check("m5.large", pod_eni_settings(0), 20, 20);
  check("m5.large", pod_eni_settings(9), 29, 29);
  check("m5.8xlarge", linux_settings(), 234, 234);
  check("m5.8xlarge", linux_settings(true), 250, 3714);
  check("m4.xlarge", linux_settings(true), 58, 58);
  check("m5.metal", linux_settings(true), 250, 11762);
  check("c6in.32xlarge", linux_settings(), 250, 394);
  check("p5.48xlarge", linux_settings(), 100, 100);
  check("t3.medium", windows_settings(false), 5, 5);
  check("t3.medium", windows_settings(true), 80, 80);
  check("c5.18xlarge", linux_settings(), 250, 737);
}

TEST_CASE("The cap is low below 30 vCPUs, and where they are unknown") {
  CHECK(pod_cap(1) == 110);
  CHECK(pod_cap(29) == 110);
  CHECK(pod_cap(30) == 250);
  CHECK(pod_cap(896) == 250);
  CHECK(pod_cap(std::nullopt) == 110);
}

TEST_CASE("The deciding limit is named, the addresses where both are equal") {
  CHECK(max_pods(type("m5.large"), linux_settings()).binding == Binding::Addresses);
  CHECK(max_pods(type("m5.large"), linux_settings(true)).binding == Binding::Cap);
  CHECK(max_pods(test::type_with("x9.even", 2, 4, 28), linux_settings()).binding ==
        Binding::Addresses);  // 4 x 27 + 2 = 110
}

TEST_CASE("Host-network pods are added, two on Linux and none on Windows unless given") {
  NodeSettings settings;
  settings.host_network_pods = 0;
  check("m5.large", settings, 27, 27);
  settings.host_network_pods = 2147483647;
  CHECK(max_pods(type("m5.large"), settings).max_allowed == 2147483674);
  CHECK(max_pods(type("t3.medium"), windows_settings(false)).host_network_pods == 0);
}

TEST_CASE("Branch pods add to the addresses, up to the branch ENIs of the type") {
  CHECK(max_pods(type("m5.large"), pod_eni_settings(10)).obstacle == Obstacle::TooFewBranchEnis);
  CHECK(max_pods(type("t3.medium"), pod_eni_settings(1)).obstacle == Obstacle::TooFewBranchEnis);
  CHECK(max_pods(type("hpc7a.96xlarge"), pod_eni_settings(1)).obstacle ==
        Obstacle::UnknownBranchEnis);
  CHECK_FALSE(max_pods(type("t3.medium"), pod_eni_settings(0)).obstacle);
}

TEST_CASE("Branch pods need a CNI that knows them") {
  NodeSettings settings = pod_eni_settings(1);
  settings.cni.version = {1, 6, 9};
  CHECK(max_pods(type("m5.large"), settings).obstacle == Obstacle::BranchPodsNeedNewerCni);
  settings.cni.version = {1, 7, 0};
  CHECK_FALSE(max_pods(type("m5.large"), settings).obstacle);
  settings.cni.ip_family = IpFamily::IPv6;
  settings.cni.version = {1, 15, 5};
  CHECK(max_pods(type("m5.large"), settings).obstacle == Obstacle::BranchPodsNeedNewerCni);
  settings.cni.version = {1, 16, 0};
  CHECK(max_pods(type("m5.large"), settings).recommended == 110);
}

TEST_CASE("IPv6 is limited by the cap alone, on types that can run it") {
  const MaxPods node = max_pods(type("m5.large"), ipv6_settings());
  CHECK(node.recommended == 110);
  CHECK_FALSE(node.max_allowed);
  CHECK(node.binding == Binding::Cap);
  CHECK(max_pods(type("m5.metal"), ipv6_settings()).recommended == 250);

  const MaxPods xen = max_pods(type("m4.xlarge"), ipv6_settings());
  CHECK(xen.obstacle == Obstacle::Ipv6NeedsNitro);
  CHECK_FALSE(xen.recommended);
  NodeSettings old_cni = ipv6_settings();
  old_cni.cni.version = {1, 10, 0};
  CHECK(max_pods(type("m5.large"), old_cni).obstacle == Obstacle::Ipv6NeedsNewerCni);
}

TEST_CASE("Doubtful results have warnings") {
  NodeSettings old_cni = linux_settings(true);
  old_cni.cni.version = {1, 8, 0};
  NodeSettings old_cni_pod_eni = pod_eni_settings(0);
  old_cni_pod_eni.cni.version = {1, 6, 0};
  CHECK(max_pods(type("m5.large"), linux_settings(true)).warnings.empty());
  CHECK(warns(max_pods(type("m5.large"), old_cni), Warning::PrefixesNeedNewerCni));
  CHECK(warns(max_pods(type("m4.xlarge"), linux_settings(true)), Warning::PrefixesNeedNitro));
  CHECK(warns(max_pods(type("m7g-flex.large"), linux_settings()), Warning::UnknownVcpus));
  CHECK(warns(max_pods(type("hpc6id.32xlarge"), linux_settings(false, true)),
              Warning::NoAddressForPods));
  CHECK(warns(max_pods(type("t3.medium"), pod_eni_settings(0)), Warning::CannotTrunk));
  NodeSettings unused_trunk = pod_eni_settings(0);
  unused_trunk.cni.version = {1, 20, 3};
  CHECK(warns(max_pods(type("t3.medium"), unused_trunk), Warning::UnusedTrunkEni));
  CHECK(warns(max_pods(type("hpc7a.96xlarge"), pod_eni_settings(0)), Warning::UnknownTrunking));
  CHECK(warns(max_pods(type("m5.large"), old_cni_pod_eni), Warning::PodEniNeedsNewerCni));
  CHECK(warns(max_pods(type("m6g.large"), windows_settings(false)), Warning::WindowsNeedsAmd64));
  NodeSettings excluded;
  excluded.cni.primary_eni_excluded = true;
  CHECK(max_pods(type("m5.large"), excluded).warnings.empty());
  excluded.cni.version = {1, 21, 2};
  CHECK(warns(max_pods(type("m5.large"), excluded), Warning::ExclusionNeedsNewerCni));
  excluded.cni.custom_networking = true;
  CHECK(warns(max_pods(type("m5.large"), excluded), Warning::ExclusionWithCustomNetworking));
}

TEST_CASE("No ENI left: what the formula gives") {
  check("hpc6id.32xlarge", linux_settings(false, true), 2, 2);
}

TEST_CASE("A group has the smallest values of its types") {
  const std::array types{type("m5.large"), type("d3en.xlarge"), type("c5.4xlarge")};
  const GroupMaxPods group = group_max_pods(types, linux_settings());
  CHECK(group.recommended == 10);
  CHECK(group.max_allowed == 10);
  CHECK(group.limiting == 1);

  const std::array same{type("m5.large"), type("c5.large")};
  CHECK(group_max_pods(same, linux_settings()).limiting == 0);
}

TEST_CASE("A type with an obstacle stops its group") {
  const std::array types{type("m5.large"), type("m4.large")};
  const GroupMaxPods group = group_max_pods(types, ipv6_settings());
  CHECK_FALSE(group.recommended);
  CHECK_FALSE(group.max_allowed);
  CHECK(group.limiting_type().type.name.view() == "m4.large");
}

TEST_CASE("Reserved memory can bind") {
  NodeSettings settings = linux_settings(true);
  settings.max_reserved_percent = 10;
  const MaxPods m5 = max_pods(type("m5.large"), settings);
  CHECK(m5.memory_limit == 51);
  CHECK(m5.recommended == 51);
  CHECK(m5.binding == Binding::Memory);
  CHECK(m5.max_allowed == 434);

  CHECK(max_pods(type("m5.4xlarge"), settings).binding == Binding::Cap);
  settings.cni.prefix_delegation = false;
  CHECK(max_pods(type("m5.large"), settings).binding == Binding::Addresses);
  settings.cni.ip_family = IpFamily::IPv6;
  CHECK(max_pods(type("m5.large"), settings).recommended == 51);
}

TEST_CASE("Memory that is unknown or too little cannot hold to a percentage") {
  NodeSettings settings;
  settings.max_reserved_percent = 10;
  CHECK(max_pods(type("t3.nano"), settings).obstacle == Obstacle::TooLittleMemory);
  CHECK(max_pods(test::type_with("x9.large", 2, 3, 10), settings).obstacle ==
        Obstacle::UnknownMemory);
}

// EKS user guide, "How maxPods is determined": min(110, ENIs x (IPv4 addresses per ENI - 1)).
TEST_CASE("EKS Auto Mode has a formula of its own, whatever the other settings") {
  NodeSettings settings = linux_settings(true, true);
  settings.host_network_pods = 9;
  settings.auto_mode = true;
  const auto recommended = [&](std::string_view name) {
    return max_pods(type(name), settings).recommended;
  };
  CHECK(recommended("m5.large") == 27);
  CHECK(recommended("t3.medium") == 15);
  CHECK(recommended("m4.large") == 18);
  CHECK(recommended("m5.24xlarge") == 110);
  CHECK(max_pods(type("c5.4xlarge"), settings).cap == 110);
}

// EKS user guide, automode-learn-instances: more than one CPU, and not nano, micro or small.
TEST_CASE("EKS Auto Mode creates no small nodes") {
  const auto obstacle = [](std::string_view name) {
    return max_pods(type(name), {.auto_mode = true}).obstacle;
  };
  CHECK(obstacle("t3.small") == Obstacle::AutoModeNeedsLargerSize);
  CHECK(obstacle("t3.nano") == Obstacle::AutoModeNeedsLargerSize);
  CHECK(obstacle("c7g.medium") == Obstacle::AutoModeNeedsLargerSize);
  CHECK_FALSE(obstacle("t3.medium"));
}
