// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "catch.h"
#include "lint/linted.h"

using namespace maxpods;

// Max pods by misc/eni-max-pods.txt of the VPC CNI; memory by 11 MiB for each pod and 255 MiB
// (amazon-eks-ami, nodeadm/internal/kubelet/config.go).

namespace {

using Lines = std::vector<std::string>;

/// A group of eksctl, whose maxPodsPerNode stands in line 7.
std::string group_of(const std::string& type, int pods, const std::string& list = "nodeGroups") {
  return "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue}\n" + list +
         ":\n  - name: web\n    instanceType: " + type +
         "\n    maxPodsPerNode: " + std::to_string(pods) + "\n";
}

std::string addon_of(const std::string& values) {
  return "addons:\n  - name: vpc-cni\n    configurationValues: |\n      env: {" + values + "}\n";
}

LintSettings with_prefixes() {
  LintSettings settings;
  settings.networking.cni.prefix_delegation = true;
  settings.knows_prefixes = true;
  return settings;
}

/// A node class of Karpenter for one type, whose maxPods stands in line 8.
std::string class_of(const std::string& type, int pods) {
  return "apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: {name: web}\nspec:\n"
         "  amiSelectorTerms:\n    - alias: al2023@latest\n  kubelet:\n    maxPods: " +
         std::to_string(pods) +
         "\n---\napiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: {name: web}\n"
         "spec:\n  template:\n    spec:\n      nodeClassRef:\n"
         "        {group: karpenter.k8s.aws, kind: EC2NodeClass, name: web}\n"
         "      requirements:\n        - key: node.kubernetes.io/instance-type\n"
         "          operator: In\n          values: [" +
         type + "]\n";
}

}  // namespace

TEST_CASE("Branch pods count as for the calculator") {
  LintSettings settings;
  settings.networking.cni.pod_eni = true;
  settings.networking.branch_pods = 5;
  Sources sources;
  CHECK(lint_files({{"a.yaml", group_of("m5.large", 25)}}, sources, settings)
            .outlooks.front()
            .max_allowed == 25);
  CHECK(linted("a.yaml", group_of("m5.large", 25), settings).empty());
  // With any other mode, a node has more.
  CHECK(linted("a.yaml", group_of("m5.large", 26), settings) == Lines{"7: needs-prefixes"});
}

TEST_CASE("A type has no more branch pods than branch ENIs") {
  LintSettings settings;
  settings.networking.cni.pod_eni = true;
  settings.networking.branch_pods = 12;
  Sources sources;
  CHECK(lint_files({{"a.yaml", group_of("m5.large", 29)}}, sources, settings)
            .outlooks.front()
            .max_allowed == 29);
}

TEST_CASE("Where the number of branch pods is unknown, all of them may run") {
  LintSettings settings;
  settings.networking.cni.pod_eni = true;
  settings.knows_prefixes = true;
  CHECK(linted("a.yaml", group_of("m5.large", 29), settings).empty());
  CHECK(linted_words("a.yaml", group_of("m5.large", 30), settings) ==
        Lines{"7: over-addresses: m5.large has addresses for 20 pods and 9 with security groups, "
              "not 30, with trunk ENI, without prefixes (set it to 20)"});
}

TEST_CASE("The reason names what takes network interfaces from pods") {
  const std::string custom = R"(AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: "true")";
  CHECK(linted_words("a.yaml", group_of("m5.large", 29) + addon_of(custom)).front() ==
        "7: over-addresses: m5.large has addresses for 20 pods, not 29, with custom networking: "
        "these files do not turn prefixes on (set it to 20)");
  CHECK(linted_words("a.yaml", group_of("m5.large", 29) + addon_of("MAX_ENI: \"1\"")).front() ==
        "7: over-addresses: m5.large has addresses for 11 pods, not 29, with MAX_ENI: these "
        "files do not turn prefixes on (set it to 11)");
}

TEST_CASE("A release of the VPC CNI without prefixes is the reason") {
  LintSettings settings = with_prefixes();
  settings.networking.cni.version = {1, 8, 0};
  const std::string reason =
      "7: over-addresses: m5.large has addresses for 29 pods, not 110: VPC CNI 1.8.0 has no "
      "prefixes (set it to 29)";
  CHECK(linted_words("a.yaml", group_of("m5.large", 110), settings).front() == reason);
  settings.knows_prefixes = false;
  CHECK(linted_words("a.yaml", group_of("m5.large", 110), settings).front() == reason);
}

TEST_CASE("Files tell the release of the VPC CNI") {
  const std::string addon = R"(addons:
  - name: vpc-cni
    version: VERSION
    configurationValues: '{"env": {"ENABLE_PREFIX_DELEGATION": "true"}}'
)";
  const auto with_version = [&](const std::string& version) {
    std::string text = addon;
    text.replace(text.find("VERSION"), 7, version);
    return linted("a.yaml", group_of("m5.xlarge", 110) + text);
  };
  CHECK(with_version("v1.8.0-eksbuild.1") == Lines{"7: over-addresses"});
  CHECK(with_version("v1.18.3-eksbuild.1").empty());
  CHECK(with_version("latest").empty());
}

TEST_CASE("The image of aws-node tells its release") {
  const auto with_image = [](const std::string& image) {
    return linted({{"a.yaml", group_of("m5.xlarge", 110)},
                   {"b.yaml",
                    "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: aws-node}\n"
                    "spec:\n  template:\n    spec:\n      containers:\n        - name: aws-node\n"
                    "          image: " +
                        image +
                        "\n          env:\n"
                        "            - {name: ENABLE_PREFIX_DELEGATION, value: \"true\"}\n"}});
  };
  const std::string registry = "602401143452.dkr.ecr.us-west-2.amazonaws.com/";
  CHECK(with_image(registry + "amazon-k8s-cni:v1.8.0") == Lines{"7: over-addresses"});
  CHECK(with_image(registry + "amazon-k8s-cni:v1.18.3@sha256:00").empty());
  CHECK(with_image(registry + "my-cni:v1.8.0").empty());
}

TEST_CASE("EKS lowers a value, and then no more pods are counted") {
  CHECK(linted("a.yaml", group_of("m5.4xlarge", 500, "managedNodeGroups"), with_prefixes()) ==
        Lines{"7: above-cap"});
  CHECK(linted_words("a.yaml", group_of("t3.small", 500, "managedNodeGroups"), with_prefixes())
            .back()
            .find("its pods need 1465 MiB") != std::string::npos);
}

TEST_CASE("Where memory is short, nobody is told to raise max pods") {
  CHECK(linted_words("a.yaml", class_of("t3.nano", 4), with_prefixes()) ==
        Lines{"8: memory-reserved: t3.nano reserves 299 of its 512 MiB of memory for the kubelet, "
              "58 % (choose a type with more memory, or set spec.kubelet.kubeReserved.memory)"});
}

TEST_CASE("The help for memory names what changes the reserve") {
  const auto help = [](const std::string& path, const std::string& content) {
    const std::string words = linted_words(path, content, with_prefixes()).back();
    return words.substr(words.rfind('('));
  };
  CHECK(help("a.yaml", group_of("m5.large", 110)) ==
        "(set kubeletExtraConfig.kubeReserved.memory to 1465Mi)");
  CHECK(help("a.yaml", group_of("m5.large", 110, "managedNodeGroups")) ==
        "(set spec.kubelet.config.kubeReserved.memory of a NodeConfig to 1465Mi)");
  CHECK(help("a.sh",
             "#!/bin/bash\neksctl create nodegroup --cluster blue -t m5.large "
             "--max-pods-per-node 110\n") ==
        "(use a ClusterConfig, whose groups can set kubeReserved)");
}

TEST_CASE("Settings of Bottlerocket in a group of eksctl reserve memory, too") {
  const std::string settings =
      "    amiFamily: Bottlerocket\n    bottlerocket: {settings: {kubernetes: {kube-reserved: "
      "{memory: 900Mi}}}}\n";
  CHECK(linted_words("a.yaml", group_of("t3.medium", 110) + settings, with_prefixes()).empty());
}

TEST_CASE("Files that contradict each other are named") {
  const std::string on = addon_of(R"(ENABLE_PREFIX_DELEGATION: "true")");
  const std::string off =
      "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: aws-node}\n"
      "spec: {template: {spec: {containers: [{name: aws-node, env: [\n"
      "  {name: ENABLE_PREFIX_DELEGATION, value: \"false\"}]}]}}}\n";
  const std::vector<LintedFile> files{{"a.yaml", group_of("m5.large", 110) + on}, {"b.yaml", off}};
  CHECK(linted_words(files) ==
        Lines{"7: needs-prefixes: m5.large has addresses for 29 pods, not 110, unless prefix "
              "delegation is on, and files disagree: a.yaml:11 says on, b.yaml:5 says off (set it "
              "to 29, or enable prefix delegation; if it is on, pass --prefix-delegation)"});
  LintSettings without;
  without.knows_prefixes = true;
  CHECK(linted(files, without) == Lines{"7: over-addresses"});
}

TEST_CASE("Without prefixes of Windows, their own setting is named") {
  const std::string windows = "    amiFamily: WindowsServer2022CoreContainer\n";
  CHECK(linted_words("a.yaml", group_of("m5.large", 30) + windows) ==
        Lines{"7: needs-prefixes: m5.large has addresses for 9 pods, not 30, unless prefix "
              "delegation is on, and no file says whether it is on (set it to 9, or set "
              "enable-windows-prefix-delegation to \"true\"; if it is on, pass "
              "--prefix-delegation)"});
}

TEST_CASE("One value for all types of a node pool is mended by more node pools") {
  const std::string words = linted_words("a.yaml", class_of("m5.large, m5.2xlarge", 40)).front();
  CHECK(words.find("(make a NodePool and an EC2NodeClass for each size") != std::string::npos);
}
