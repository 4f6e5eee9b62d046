// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "source/formats.h"
#include "source/yaml.h"

using namespace maxpods;

namespace {

constexpr std::string_view config_head =
    "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue}\n";

Sources read_config(const std::string& rest) {
  Sources sources;
  const Documents documents = read_yaml(Text(std::string(config_head) + rest, 0));
  for (const Value& value : documents.documents) {
    CHECK(read_eksctl({value, documents.has_directives}, sources));
  }
  return sources;
}

/// The only group of a list with these lines.
NodeConfiguration read_group_of(const std::string& list, const std::string& group) {
  const Sources sources = read_config(list + ":\n  - name: web\n" + group);
  REQUIRE(sources.nodes.size() == 1);
  return sources.nodes.front();
}

NodeConfiguration managed(const std::string& group) {
  return read_group_of("managedNodeGroups", group);
}

NodeConfiguration self_managed(const std::string& group) {
  return read_group_of("nodeGroups", group);
}

std::vector<std::string> names_of_types(const NodeConfiguration& nodes) {
  std::vector<std::string> names;
  for (const NamedType& type : nodes.types) names.push_back(type.name);
  return names;
}

/// The words of a line between its blanks, without quotes.
ShellCommand command_of(const std::string& line) {
  const Text text(line, 0);
  ShellCommand command;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    command.words.push_back({text.part(at, end), text.place(at, end)});
    at = end + 1;
  }
  return command;
}

}  // namespace

TEST_CASE("A managed node group of eksctl") {
  const NodeConfiguration nodes = managed(
      "    amiFamily: AmazonLinux2\n    instanceTypes: [m5.large, m5a.large]\n"
      "    maxPodsPerNode: 29\n");
  CHECK(nodes.kind == ConfigurationKind::EksctlManagedNodeGroup);
  CHECK(nodes.group == NodeGroupKind::Managed);
  CHECK(nodes.family == AmiFamily::Al2);
  CHECK(nodes.name == "web");
  CHECK(nodes.cluster == "blue");
  CHECK(names_of_types(nodes) == std::vector<std::string>{"m5.large", "m5a.large"});
  REQUIRE(nodes.max_pods.size() == 1);
  CHECK(nodes.max_pods.front().value == 29);
  CHECK(nodes.max_pods.front().layer == LayerSource::KubeletArgument);
}

// DefaultNodeImageFamily of pkg/apis/eksctl.io/v1alpha5/types.go.
TEST_CASE("A group without a family has that of eksctl, unless it names an AMI") {
  CHECK(managed("").family == AmiFamily::Al2023);
  CHECK(managed("    ami: ami-0a\n").family == std::nullopt);
  CHECK(managed("    launchTemplate: {id: lt-0a}\n").family == std::nullopt);
  CHECK(managed("    ami: ami-0a\n").group == NodeGroupKind::ManagedCustomAmi);
  CHECK(managed("    launchTemplate: {id: lt-0a}\n").group == std::nullopt);
  CHECK(self_managed("    ami: ami-0a\n").group == NodeGroupKind::SelfManaged);
  CHECK(managed("    amiFamily: Ubuntu2404\n").family == std::nullopt);
}

TEST_CASE("Types are unknown where one of them is, or eksctl selects them") {
  CHECK(self_managed("    instanceType: mixed\n"
                     "    instancesDistribution: {instanceTypes: [m5.large, c5.large]}\n")
            .types.size() == 2);
  CHECK(self_managed("    instanceType: mixed\n").types.empty());
  CHECK(managed("    instanceTypes: [m5.large, '{{ .type }}']\n").types.empty());
  CHECK(managed("    instanceSelector: {vCPUs: 2}\n    instanceType: m5.large\n").types.empty());
}

// pkg/nodebootstrap/al2023.go: the NodeConfig of maxPodsPerNode comes after that of
// kubeletExtraConfig.
TEST_CASE("kubeletExtraConfig comes before maxPodsPerNode") {
  const NodeConfiguration nodes = self_managed(
      "    maxPodsPerNode: 58\n"
      "    kubeletExtraConfig: {maxPods: 40, podsPerCore: 10, kubeReserved: {memory: 1Gi}}\n");
  REQUIRE(nodes.max_pods.size() == 2);
  CHECK(nodes.max_pods[0].value == 40);
  CHECK(nodes.max_pods[1].value == 58);
  CHECK(nodes.max_pods[1].layer == LayerSource::KubeletConfiguration);
  CHECK(nodes.pods_per_core == 10);
  CHECK(nodes.has_own_memory);
}

TEST_CASE("maxPodsPerNode of 0 is not set") {
  CHECK(managed("    maxPodsPerNode: 0\n").max_pods.empty());
}

TEST_CASE("preBootstrapCommands are one script with places in the file") {
  const std::string group = "    preBootstrapCommands:\n      - yum update\n      - 'echo done'\n";
  const NodeConfiguration nodes = managed(group);
  REQUIRE(nodes.user_data.size() == 1);
  const Text& text = nodes.user_data.front().text;
  CHECK(text.view() == "#!/bin/bash\nyum update\necho done\n");
  const std::string file = std::string(config_head) + "managedNodeGroups:\n  - name: web\n" + group;
  const std::size_t at = text.view().find("echo");
  CHECK(text.place(at, at + 4).begin == file.find("echo"));
  CHECK(managed("    amiFamily: Bottlerocket\n" + group).user_data.empty());
}

TEST_CASE("The add-on of a ClusterConfig is complete with configurationValues") {
  const Sources sources = read_config(
      "addons:\n  - name: vpc-cni\n    configurationValues: |\n      env:\n"
      "        ENABLE_PREFIX_DELEGATION: \"true\"\n  - name: coredns\n");
  REQUIRE(sources.cni.size() == 1);
  const CniConfiguration& cni = sources.cni.front();
  CHECK(cni.cluster == "blue");
  CHECK(cni.is_complete);
  REQUIRE(cni.find("ENABLE_PREFIX_DELEGATION") != nullptr);
  CHECK(cni.find("ENABLE_PREFIX_DELEGATION")->value.known_text() == "true");
  const Sources plain = read_config("addons: [{name: vpc-cni, version: latest}]\n");
  REQUIRE(plain.cni.size() == 1);
  CHECK_FALSE(plain.cni.front().is_complete);
}

// ConfigurationValues of pkg/actions/addon/create.go: empty text is not sent.
TEST_CASE("An add-on with empty configurationValues says nothing") {
  const Sources empty = read_config("addons: [{name: vpc-cni, configurationValues: ''}]\n");
  REQUIRE(empty.cni.size() == 1);
  CHECK_FALSE(empty.cni.front().is_complete);
  const Sources defaults = read_config("addons: [{name: vpc-cni, configurationValues: '{}'}]\n");
  CHECK(defaults.cni.front().is_complete);
}

TEST_CASE("configurationValues that cannot be read") {
  const Sources sources = read_config(
      "addons: [{name: vpc-cni, configurationValues: '{\"env\": {\"MAX_ENI\": \"4\"'}]\n");
  CHECK(sources.unreadable.size() == 1);
  CHECK_FALSE(sources.cni.front().is_complete);
  CHECK(read_config("addons: [{name: vpc-cni, configurationValues: '{\"env\": {${values}'}]\n")
            .unreadable.empty());
}

TEST_CASE("The add-on in JSON, too") {
  const Sources sources = read_config(
      "addons:\n- name: vpc-cni\n  configurationValues: '{\"env\":{\"WARM_IP_TARGET\":\"5\"}}'\n");
  REQUIRE(sources.cni.size() == 1);
  CHECK(sources.cni.front().find("WARM_IP_TARGET") != nullptr);
}

TEST_CASE("The IP family of the cluster") {
  const Sources sources =
      read_config("kubernetesNetworkConfig: {ipFamily: IPv6}\nnodeGroups: [{name: a}]\n");
  REQUIRE(sources.nodes.size() == 1);
  CHECK(sources.nodes.front().ip_family == IpFamily::IPv6);
}

TEST_CASE("No other document is a ClusterConfig") {
  Sources sources;
  const Documents documents =
      read_yaml(Text("apiVersion: example.com/v1\nkind: ClusterConfig\n", 0));
  CHECK_FALSE(read_eksctl({documents.documents.front()}, sources));
}

TEST_CASE("A list of groups that is a scalar, or has scalars, has no groups") {
  CHECK(read_config("managedNodeGroups: none\nnodeGroups: [1, null]\naddons: 5\n").nodes.empty());
}

// pkg/ctl/cmdutils/nodegroup_flags.go of github.com/eksctl-io/eksctl; `--managed` is true by
// default.
TEST_CASE("A command of eksctl creates a node group") {
  const std::string line =
      "eksctl create nodegroup --cluster blue --name web --instance-types=m5.large,m5a.large "
      "--max-pods-per-node 29";
  Sources sources;
  REQUIRE(read_eksctl_command(command_of(line), sources));
  REQUIRE(sources.nodes.size() == 1);
  const NodeConfiguration& nodes = sources.nodes.front();
  CHECK(nodes.kind == ConfigurationKind::EksctlCommand);
  CHECK(nodes.cluster == "blue");
  CHECK(nodes.name == "web");
  CHECK(nodes.group == NodeGroupKind::Managed);
  CHECK(nodes.family == AmiFamily::Al2023);
  CHECK(names_of_types(nodes) == std::vector<std::string>{"m5.large", "m5a.large"});
  CHECK(nodes.types.back().place.begin == line.find("m5a.large"));
  REQUIRE(nodes.max_pods.size() == 1);
  CHECK(nodes.max_pods.front().value == 29);
  CHECK(nodes.max_pods.front().place.begin == line.find("29"));
}

TEST_CASE("Options of the command tell the kind of group and the family") {
  Sources sources;
  REQUIRE(read_eksctl_command(
      command_of("eksctl create cluster --name blue -t m5.large --managed=false "
                 "--node-ami-family=AmazonLinux2 --max-pods-per-node=29"),
      sources));
  const NodeConfiguration& nodes = sources.nodes.front();
  CHECK(nodes.cluster == "blue");
  CHECK(nodes.group == NodeGroupKind::SelfManaged);
  CHECK(nodes.family == AmiFamily::Al2);
  CHECK(nodes.types.size() == 1);
  CHECK(nodes.max_pods.front().layer == LayerSource::KubeletArgument);
}

// commonNGFlagsIncompatibleWithConfigFile of pkg/ctl/cmdutils/configfile.go.
TEST_CASE("The option --max-pods-per-node beside a ClusterConfig creates no nodes of its own") {
  const std::string line = "eksctl create nodegroup -f cluster.yaml --max-pods-per-node 29";
  Sources sources;
  CHECK(read_eksctl_command(command_of(line), sources));
  CHECK(sources.nodes.empty());
  REQUIRE(sources.max_pods_beside_config.size() == 1);
  CHECK(sources.max_pods_beside_config.front().begin == line.find("29"));
}

TEST_CASE("Other commands create no nodes by their options") {
  for (const std::string line :
       {"eksctl create nodegroup -f cluster.yaml", "eksctl create nodegroup --config-file=a.yaml",
        "eksctl create cluster --without-nodegroup", "eksctl delete nodegroup web", "eksctl create",
        "echo eksctl create nodegroup", ""}) {
    Sources sources;
    CHECK_FALSE(read_eksctl_command(command_of(line), sources));
    CHECK(sources.nodes.empty());
  }
}

// DefaultNodeType of pkg/apis/eksctl.io/v1alpha5/types.go, and Normalize of
// pkg/eks/nodegroup_service.go.
TEST_CASE("A group that names no type has the default one of eksctl") {
  const std::vector<std::string> by_default{"m5.large"};
  CHECK(names_of_types(managed("    maxPodsPerNode: 29\n")) == by_default);
  CHECK(names_of_types(self_managed("    maxPodsPerNode: 29\n")) == by_default);
  for (const std::string key :
       {"instanceSelector: {vCPUs: 2}", "launchTemplate: {id: lt-0a1b}",
        "instancesDistribution: {maxPrice: 0.1}", "instanceType: '{{ .type }}'",
        "outpostARN: arn:aws:outposts:us-west-2:111122223333:outpost/op-0a1b"}) {
    CAPTURE(key);
    CHECK(managed("    " + key + "\n").types.empty());
  }
  CHECK(read_config("outpost: {controlPlaneOutpostARN: arn}\nnodeGroups: [{name: web}]\n")
            .nodes.front()
            .types.empty());
}

TEST_CASE("A command that names no type has the default one of eksctl") {
  const auto types = [](const std::string& rest) {
    Sources sources;
    add_source(sources, "a.sh", "#!/bin/bash\neksctl create nodegroup --cluster " + rest + "\n");
    REQUIRE(sources.nodes.size() == 1);
    return names_of_types(sources.nodes.front());
  };
  const std::vector<std::string> by_default{"m5.large"};
  CHECK(types("blue") == by_default);
  CHECK(types("$CLUSTER --nodes $COUNT") == by_default);
  CHECK(types("blue -t c5.large") == std::vector<std::string>{"c5.large"});
  CHECK(types("blue $OPTIONS").empty());
  CHECK(types("blue \"${OPTIONS[@]}\"").empty());
  CHECK(types("blue --instance-selector-vcpus 4").empty());
}
