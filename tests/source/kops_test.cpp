// SPDX-License-Identifier: Apache-2.0
#include "source/kops.h"

#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "source/sources.h"

using namespace maxpods;

namespace {

std::string cluster(std::string_view spec, std::string_view name = "teal.example.com") {
  return "apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\nmetadata: {name: " + std::string(name) +
         "}\nspec:\n" + std::string(spec) + "---\n";
}

std::string group(std::string_view spec, std::string_view name = "teal.example.com") {
  return "apiVersion: kops.k8s.io/v1alpha2\nkind: InstanceGroup\n"
         "metadata: {name: nodes, labels: {kops.k8s.io/cluster: " +
         std::string(name) + "}}\nspec:\n  role: Node\n" + std::string(spec) + "---\n";
}

Sources sources_of(const std::vector<std::string>& files) {
  Sources sources;
  for (const std::string& file : files) add_source(sources, "kops.yaml", file);
  finish_sources(sources);
  return sources;
}

NodeConfiguration nodes_of(const std::string& file) {
  const Sources sources = sources_of({file});
  REQUIRE(sources.nodes.size() == 1);
  return sources.nodes.front();
}

constexpr std::string_view amazon_vpc = "  networking: {amazonvpc: {}}\n";

}  // namespace

TEST_CASE("An instance group of kops") {
  const NodeConfiguration nodes =
      nodes_of(group("  machineType: m5.large\n  kubelet: {maxPods: 58}\n"));
  CHECK(nodes.kind == ConfigurationKind::KopsInstanceGroup);
  CHECK(nodes.name == "nodes");
  CHECK(nodes.cluster == "teal.example.com");
  CHECK(nodes.group == NodeGroupKind::SelfManaged);
  REQUIRE(nodes.types.size() == 1);
  CHECK(nodes.types.front().name == "m5.large");
  REQUIRE(nodes.max_pods.size() == 1);
  CHECK(nodes.max_pods.front().value == 58);
  CHECK_FALSE(nodes.uses_vpc_cni);
}

// upup/pkg/fi/cloudup/populate_instancegroup_spec.go of github.com/kubernetes/kops.
TEST_CASE("Max pods of an instance group win over those of its cluster") {
  const auto pods = [](std::string_view cluster_spec, std::string_view group_spec) {
    const NodeConfiguration nodes = nodes_of(cluster(cluster_spec) + group(group_spec));
    return nodes.max_pods.empty() ? std::nullopt : nodes.max_pods.front().value;
  };
  CHECK(pods("  kubelet: {maxPods: 20}\n", "  kubelet: {maxPods: 30}\n") == 30);
  CHECK(pods("  kubelet: {maxPods: 20}\n", "  machineType: m5.large\n") == 20);
  CHECK(pods("  kubelet: {maxPods: 20}\n", "  role: Master\n") == std::nullopt);
  CHECK(pods("  masterKubelet: {maxPods: 20}\n", "  role: Master\n") == 20);
  CHECK(pods("  controlPlaneKubelet: {maxPods: 20}\n", "  role: ControlPlane\n") == 20);
  CHECK(pods("  masterKubelet: {maxPods: 20}\n", "  machineType: m5.large\n") == std::nullopt);
}

TEST_CASE("Instance types of a mixed instances policy win over the machine type") {
  const auto types = [](std::string_view spec) { return nodes_of(group(spec)).types.size(); };
  CHECK(types("  machineType: m5.large\n"
              "  mixedInstancesPolicy: {instances: [m5.large, m5a.large]}\n") == 2);
  CHECK(types("  machineType: m5.large,m5a.large\n") == 2);
  CHECK(types("  machineType: ${type}\n") == 0);
  CHECK(types("  mixedInstancesPolicy: {instances: [m5.large, '${type}']}\n") == 0);
  CHECK(types("  machineType: m5.large\n"
              "  mixedInstancesPolicy: {instanceRequirements: {cpu: {min: 2}}}\n") == 0);
}

TEST_CASE("Only a cluster with the VPC CNI tells of addresses") {
  const auto uses = [](std::string_view spec) {
    return nodes_of(cluster(spec) + group("  machineType: m5.large\n")).uses_vpc_cni;
  };
  CHECK(uses(amazon_vpc));
  CHECK(uses("  networking: {amazonVPC: {}}\n"));
  CHECK(uses("  networking: {amazonvpc: }\n"));
  CHECK_FALSE(uses("  networking: {calico: {}}\n"));
  CHECK_FALSE(uses("  kubelet: {}\n"));
}

TEST_CASE("The variables of the VPC CNI in a cluster of kops") {
  const Sources sources = sources_of({cluster(
      "  networking:\n    amazonvpc:\n      env:\n"
      "      - {name: ENABLE_PREFIX_DELEGATION, value: 'true'}\n      - {name: MAX_ENI}\n")});
  REQUIRE(sources.cni.size() == 1);
  const CniConfiguration& cni = sources.cni.front();
  CHECK(cni.source == CniSource::Kops);
  CHECK(cni.cluster == "teal.example.com");
  CHECK(cni.is_complete);
  REQUIRE(cni.variables.size() == 1);
  CHECK(cni.variables.front().value.known_text() == "true");
}

TEST_CASE("A cluster of IPv6 has groups of IPv6") {
  const auto family = [](std::string_view spec) {
    return nodes_of(cluster(spec) + group("  machineType: m5.large\n")).ip_family;
  };
  CHECK(family("  nonMasqueradeCIDR: '::/0'\n") == IpFamily::IPv6);
  CHECK(family("  networking: {amazonVPC: {}, nonMasqueradeCIDR: '::/0'}\n") == IpFamily::IPv6);
  CHECK(family("  nonMasqueradeCIDR: 100.64.0.0/10\n") == std::nullopt);
}

TEST_CASE("The cluster of a group may be in another file, if only one has its name") {
  const std::string one = cluster(amazon_vpc);
  const std::string nodes = group("  machineType: m5.large\n");
  CHECK(sources_of({one, nodes}).nodes.at(0).uses_vpc_cni);
  CHECK(sources_of({nodes, one}).nodes.at(0).uses_vpc_cni);
  CHECK(sources_of({one, one + nodes}).nodes.at(0).uses_vpc_cni);
  CHECK_FALSE(sources_of({one, one, nodes}).nodes.at(0).uses_vpc_cni);
  CHECK_FALSE(sources_of({cluster(amazon_vpc, "plum"), nodes}).nodes.at(0).uses_vpc_cni);
}

TEST_CASE("A group whose cluster is a hole belongs to the only one of its file") {
  const std::string file =
      cluster(amazon_vpc, "${name}") + group("  machineType: m5.large\n", "${name}");
  const Sources sources = sources_of({file, file});
  REQUIRE(sources.nodes.size() == 2);
  CHECK(sources.nodes[0].uses_vpc_cni);
  CHECK(sources.nodes[0].cluster == sources.cni[0].cluster);
  CHECK(sources.nodes[0].cluster != sources.nodes[1].cluster);
}

TEST_CASE("Additional user data of kops is read, and a bastion is no node") {
  const NodeConfiguration nodes = nodes_of(group(
      "  additionalUserData:\n  - {name: a.sh, type: text/x-shellscript, content: \"#!/bin/sh\\n"
      "export WARM_IP_TARGET=5\\n\"}\n"));
  REQUIRE(nodes.user_data.size() == 1);
  CHECK(nodes.user_data.front().parts.at(0).kind == PartKind::Shell);
  std::string bastion = group("  machineType: t3.micro\n");
  bastion.replace(bastion.find("Node\n"), 4, "Bastion");
  CHECK(sources_of({bastion}).nodes.empty());
}

TEST_CASE("Other documents of kops are read as such") {
  const Sources sources = sources_of({"apiVersion: kops.k8s.io/v1alpha2\nkind: SSHCredential\n"});
  CHECK(sources.nodes.empty());
  CHECK_FALSE(sources.files.at(0).has_configuration);
}
