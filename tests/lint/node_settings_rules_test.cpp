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
  CHECK(in_toml("[settings.kubernetes.node-labels]\ntier = \"web\"\nmax-pods = 58\n") ==
        SettingLines{"3: misplaced"});
  CHECK(in_toml("[settings.kubernetes.node-taints]\nmax-pods = 58\n") ==
        SettingLines{"2: misplaced"});
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

// Kubernetes, pkg/kubelet/apis/config: validation of maxPods, and its default of 110 for 0.
TEST_CASE("wrong-type: numbers that no node takes") {
  const auto config = [](const std::string& value) {
    return in_node_config("  kubelet:\n    config:\n      maxPods: " + value + "\n");
  };
  CHECK(config("-1") == SettingLines{"6: wrong-type"});
  CHECK(config("0") == SettingLines{"6: wrong-type"});
  CHECK(config("3000000000") == SettingLines{"6: wrong-type"});
  CHECK(in_toml("[settings.kubernetes]\nmax-pods = -1\n") == SettingLines{"2: wrong-type"});
  CHECK(in_toml("[settings.kubernetes]\nmax-pods = 0\n") == SettingLines{"2: wrong-type"});
}

TEST_CASE("wrong-type: flags that the kubelet exits on") {
  const auto flag = [](const std::string& words) {
    return in_node_config("  kubelet:\n    flags: ['" + words + "']\n");
  };
  CHECK(flag("--max-pods=abc") == SettingLines{"5: wrong-type"});
  CHECK(flag("--max-pods=-1") == SettingLines{"5: wrong-type"});
  CHECK(flag("--max-pods=0") == SettingLines{"5: wrong-type"});
  CHECK(flag("--max-pods=") == SettingLines{"5: wrong-type"});
  CHECK(flag("--max-pods=${max_pods}").empty());
  CHECK(flag("--max-pods=0x1d").empty());
  CHECK(flag("--max-pods=29").empty());
}

TEST_CASE("set-twice: a key that is in a NodeConfig twice") {
  CHECK(in_node_config("  kubelet:\n    config:\n      maxPods: 58\n      maxPods: 29\n") ==
        SettingLines{"6: set-twice"});
}

TEST_CASE("wrong-type: A number without a fraction is an integer in YAML, and none in TOML") {
  const std::string config = "  kubelet:\n    config:\n      maxPods: ";
  CHECK(in_node_config(config + "58.0\n").empty());
  CHECK(in_node_config(config + "58.5\n") == SettingLines{"6: wrong-type"});
  CHECK(in_toml("[settings.kubernetes]\nmax-pods = 58.0\n") == SettingLines{"2: wrong-type"});
}
