// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "catch.h"
#include "linted.h"

using namespace maxpods;

namespace {

using SettingLines = std::vector<std::string>;

/// A NodeConfig whose `spec` begins on line 4.
SettingLines in_node_config(const std::string& spec) {
  return linted("a.yaml", "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n" + spec);
}

SettingLines in_toml(const std::string& content) { return linted("a.toml", content); }

}  // namespace

// awslabs/amazon-eks-ami, nodeadm/crds/node.eks.aws_nodeconfigs.yaml

TEST_CASE("misplaced: keys that a NodeConfig does not have") {
  CHECK(in_node_config("  kubelet:\n    maxPods: 58\n") == SettingLines{"5: misplaced"});
  CHECK(in_node_config("  maxPods: 58\n") == SettingLines{"4: misplaced"});
  CHECK(in_node_config("  kubelet:\n    config:\n      max-pods: 58\n") ==
        SettingLines{"6: misplaced"});
  CHECK(in_node_config("  kubelet:\n    config:\n      maxPodsExpression: max_pods\n") ==
        SettingLines{"6: misplaced"});
  CHECK(in_node_config("  kubelet:\n    config:\n      kubelet:\n        maxPods: 58\n") ==
        SettingLines{"7: misplaced"});
  CHECK(in_node_config("  kubelet:\n    extraArgs: [--max-pods=58]\n") ==
        SettingLines{"5: misplaced"});
  CHECK(in_node_config("  kubelet:\n    config:\n      maxPods: 58\n      registryPullQPS: 20\n")
            .empty());
  CHECK(in_node_config("  kubelet:\n    flags: [--max-pods=58, --node-labels=a=b]\n").empty());
}

TEST_CASE("misplaced: max-pods in other tables of Bottlerocket's settings") {
  CHECK(in_toml("[settings.kernel]\nlockdown = \"none\"\nmax-pods = 58\n") ==
        SettingLines{"3: misplaced"});
  CHECK(in_toml("[settings.kubernetes]\nmax_pods = 58\n") == SettingLines{"2: misplaced"});
  CHECK(in_toml("[settings.kubernetes]\nmax-pods = 58\n").empty());
  CHECK(in_toml("[settings.kubernetes.node-labels]\nmax-pods = \"58\"\n").empty());
}

TEST_CASE("wrong-type: values that are no integers, and flags that are no strings") {
  CHECK(in_node_config("  kubelet:\n    config:\n      maxPods: \"58\"\n") ==
        SettingLines{"6: wrong-type"});
  CHECK(in_node_config("  kubelet:\n    config:\n      podsPerCore: \"4\"\n") ==
        SettingLines{"6: wrong-type"});
  CHECK(in_node_config("  kubelet:\n    config:\n      maxPods: ${max_pods}\n").empty());
  CHECK(in_node_config("  kubelet:\n    flags: --max-pods=58\n") == SettingLines{"5: wrong-type"});
  CHECK(in_node_config("  kubelet:\n    flags:\n      - --max-pods: 58\n") ==
        SettingLines{"6: wrong-type"});
  CHECK(in_node_config("  kubelet:\n    maxPodsExpression: 58\n") == SettingLines{"5: wrong-type"});
  CHECK(in_toml("[settings.kubernetes]\nmax-pods = \"58\"\n") == SettingLines{"2: wrong-type"});
  CHECK(in_toml("[settings.kubernetes.max-pods]\nvalue = 58\n") == SettingLines{"1: wrong-type"});
}

TEST_CASE("unknown-option: flags that the kubelet exits on") {
  CHECK(in_node_config("  kubelet:\n    flags: [--use-max-pods=false]\n") ==
        SettingLines{"5: unknown-option"});
  CHECK(in_node_config("  kubelet:\n    flags: [--max_pods=58, --v=2]\n").empty());
}

TEST_CASE("unreadable: broken documents in user data") {
  CHECK(in_toml("[settings.kubernetes]\nmax-pods = \n") == SettingLines{"2: unreadable"});
  CHECK(linted("a.txt",
               "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n--B\n"
               "Content-Type: application/node.eks.aws\n\napiVersion: node.eks.aws/v1alpha1\n"
               "kind: NodeConfig\nspec:\n  kubelet: [\n--B--\n")
            .size() == 1);
}

// amazon-eks-ami, nodeadm/internal/kubelet/eni_max_pods.go

TEST_CASE("expression: what nodeadm does not compile, or has no value") {
  const auto in_expression = [](const std::string& text) {
    return in_node_config("  kubelet:\n    maxPodsExpression: \"" + text + "\"\n");
  };
  CHECK(in_expression("min(110, max_pods)") == SettingLines{"5: expression"});
  CHECK(in_expression("max_pods +") == SettingLines{"5: expression"});
  CHECK(in_expression("max_pods < 110") == SettingLines{"5: expression"});
  CHECK(in_expression("0 - max_pods") == SettingLines{"5: expression"});
  CHECK(in_expression("max_pods < 110 ? max_pods : 110").empty());
  CHECK(in_expression("vcpus < 30 ? 110 : 250").empty());
  CHECK(in_expression("${expression}").empty());
}
