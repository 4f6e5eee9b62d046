// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "catch.h"
#include "lint/linted.h"

using namespace maxpods;

// What eksctl refuses is in pkg/apis/eksctl.io/v1alpha5 of github.com/eksctl-io/eksctl:
// validation.go, defaults.go and assets/schema.json.

namespace {

using Lines = std::vector<std::string>;

/// The findings for a ClusterConfig whose metadata has three lines, without those about numbers.
Lines linted_config(const std::string& rest, const std::string& version = "1.31") {
  Lines lines = linted("cluster.yaml",
                       "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n"
                       "metadata: {name: blue, region: us-west-2, version: \"" +
                           version + "\"}\n" + rest);
  std::erase_if(lines, [](const std::string& line) {
    return line.ends_with("addresses") || line.ends_with("prefixes") || line.ends_with("cap");
  });
  return lines;
}

/// For one group, whose lines begin at line 6.
Lines linted_managed(const std::string& group) {
  return linted_config("managedNodeGroups:\n  - name: web\n" + group);
}

Lines linted_self_managed(const std::string& group) {
  return linted_config("nodeGroups:\n  - name: web\n" + group);
}

constexpr auto al2023 = "    amiFamily: AmazonLinux2023\n";

}  // namespace

TEST_CASE("eksctl refuses what a managed node group cannot have beside an AMI") {
  const std::string ami = "    ami: ami-0a1b2c3d\n";
  CHECK(linted_managed(ami + al2023 + "    maxPodsPerNode: 29\n") == Lines{"8: refused"});
  CHECK(linted_managed(ami + al2023 + "    maxPodsPerNode: 0\n").empty());
  CHECK(linted_managed(ami) == Lines{"6: refused"});
  CHECK(linted_managed(ami + "    amiFamily: AmazonLinux2\n") == Lines{"6: refused"});
  CHECK(linted_managed(ami + "    amiFamily: WindowsServer2022FullContainer\n") ==
        Lines{"7: refused"});
  CHECK(linted_managed(ami + "    amiFamily: '{{ .family }}'\n").empty());
  CHECK(linted_managed("    ami: auto\n" + std::string(al2023)) == Lines{"6: refused"});
}

TEST_CASE("A node group that is not managed takes an AMI and maxPodsPerNode") {
  CHECK(linted_self_managed("    ami: ami-0a1b2c3d\n" + std::string(al2023) +
                            "    maxPodsPerNode: 29\n")
            .empty());
  CHECK(linted_self_managed("    ami: ami-0a1b2c3d\n") == Lines{"6: refused"});
}

TEST_CASE("eksctl refuses maxPodsPerNode beside a launch template") {
  const std::string launch_template = "    launchTemplate: {id: lt-0a}\n";
  CHECK(linted_managed(launch_template + "    maxPodsPerNode: 58\n") == Lines{"7: refused"});
  CHECK(linted_managed(launch_template + "    instanceTypes: [m5.large]\n").empty());
  CHECK(linted_managed(launch_template + "    instanceType: m5.large\n") == Lines{"7: refused"});
}

TEST_CASE("eksctl refuses families that it does not have") {
  CHECK(linted_managed("    amiFamily: WindowsServer2004CoreContainer\n") == Lines{"6: refused"});
  CHECK(linted_managed("    amiFamily: AL2023\n") == Lines{"6: refused"});
  CHECK(linted_managed("    amiFamily: amazonlinux2023\n").empty());
  CHECK(linted_managed("    amiFamily: UbuntuPro2404\n").empty());
  CHECK(linted_managed("    amiFamily: ${family}\n").empty());
}

TEST_CASE("eksctl refuses Amazon Linux 2 from Kubernetes 1.33 on") {
  const std::string group = "nodeGroups:\n  - name: web\n    amiFamily: AmazonLinux2\n";
  CHECK(linted_config(group, "1.32").empty());
  CHECK(linted_config(group, "1.33") == Lines{"6: refused"});
}

TEST_CASE("The Kubernetes version of the options holds where the file names none") {
  const std::string config =
      "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n"
      "metadata: {name: blue, region: us-west-2}\n"
      "nodeGroups:\n  - name: web\n    amiFamily: AmazonLinux2\n";
  CHECK(linted("a.yaml", config).empty());
  CHECK(linted("a.yaml", config, {.kubernetes_version = Version{1, 32, 0}}).empty());
  CHECK(linted("a.yaml", config, {.kubernetes_version = Version{1, 33, 0}}) ==
        Lines{"5: al2", "6: refused"});
}

TEST_CASE("eksctl refuses a negative number") {
  CHECK(linted_managed("    maxPodsPerNode: -1\n") == Lines{"6: refused"});
}

TEST_CASE("Bottlerocket has no bootstrap commands and no kubeletExtraConfig") {
  const std::string bottlerocket = "    amiFamily: Bottlerocket\n";
  CHECK(linted_managed(bottlerocket + "    preBootstrapCommands: [date]\n") == Lines{"7: refused"});
  CHECK(linted_self_managed(bottlerocket + "    overrideBootstrapCommand: date\n") ==
        Lines{"7: refused"});
  CHECK(linted_self_managed(bottlerocket + "    kubeletExtraConfig: {maxPods: 29}\n") ==
        Lines{"7: refused"});
}

TEST_CASE("Bottlerocket's own setting is for managed node groups") {
  const std::string group =
      "    amiFamily: Bottlerocket\n    bottlerocket: {settings: {kubernetes: {max-pods: 29}}}\n";
  CHECK(linted_managed(group).empty());
  CHECK(linted_self_managed(group) == Lines{"7: refused"});
  CHECK(linted_self_managed("    bottlerocket: {enableAdminContainer: true}\n") ==
        Lines{"6: refused"});
}

TEST_CASE("A managed node group of AL2 has its own bootstrap command only with an AMI") {
  CHECK(linted_managed("    amiFamily: AmazonLinux2\n    overrideBootstrapCommand: date\n") ==
        Lines{"7: refused"});
}

TEST_CASE("Keys of kubeletExtraConfig that eksctl refuses") {
  CHECK(linted_self_managed("    kubeletExtraConfig: {clusterDomain: a.b, maxPods: 29}\n") ==
        Lines{"6: refused"});
}

TEST_CASE("Keys that a node group of eksctl does not have") {
  CHECK(linted_managed("    maxPods: 29\n") == Lines{"6: misplaced"});
  CHECK(linted_managed("    max-pods-per-node: 29\n") == Lines{"6: misplaced"});
  CHECK(linted_managed("    kubeletExtraConfig: {maxPods: 29}\n") == Lines{"6: misplaced"});
  CHECK(linted_managed("    ssh: {maxPodsPerNode: 29}\n") == Lines{"6: misplaced"});
  CHECK(linted_managed("    bootstrapExtraArgs: --max-pods=29\n") == Lines{"6: misplaced"});
  CHECK(linted_self_managed("    kubeletExtraConfig: {max-pods: 29}\n") == Lines{"6: misplaced"});
  CHECK(linted_managed("    labels: {maxPods: '29'}\n").empty());
}

// Issue 753 of eksctl: its strict parser takes a key in any case, and what reads the file does not.
TEST_CASE("Keys that differ by case are dropped, and not refused") {
  const auto message = [](const std::string& rest) {
    Sources sources;
    const LintResult result = lint_files(
        {{"cluster.yaml", "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n" + rest}},
        sources);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings.front().rule == RuleId::Misplaced);
    return result.findings.front().message;
  };
  const std::string group = "managedNodeGroups:\n  - name: web\n";
  CHECK(message(group + "    maxpodspernode: 29\n").ends_with("drops it without a word"));
  CHECK(message(group + "    InstanceType: m5.large\n").ends_with("drops it without a word"));
  CHECK(message(group + "    max_pods_per_node: 29\n").ends_with("refuses the file"));
  CHECK(message(group + "    kubeletextraconfig: {}\n").ends_with("refuses the file"));
  CHECK(message("managedNodegroups: [{name: web}]\n").ends_with("drops it without a word"));
  CHECK(message("managedNodeGroup: [{name: web}]\n").ends_with("refuses the file"));
}

TEST_CASE("maxPodsPerNode is in a group, and not beside it") {
  CHECK(linted_config("kubeletConfig: {maxPods: 29}\n") == Lines{"4: misplaced"});

  CHECK(linted_config("maxPodsPerNode: 29\nmanagedNodeGroups:\n  - name: web\n") ==
        Lines{"4: misplaced"});
  CHECK(linted_config("maxPodsPerNode: 29\n") == Lines{"4: misplaced"});
  CHECK(linted_config("managedNodeGroups:\n  maxPodsPerNode: 29\naddons: [{name: vpc-cni}]\n") ==
        Lines{"5: misplaced"});
}

TEST_CASE("eksctl refuses options of node groups beside a ClusterConfig") {
  CHECK(linted("create.sh",
               "#!/bin/bash\neksctl create cluster -f cluster.yaml --max-pods-per-node 29\n"
               "eksctl create nodegroup -f cluster.yaml\n") == Lines{"2: refused"});
}

TEST_CASE("maxPodsPerNode is an integer") {
  CHECK(linted_managed("    maxPodsPerNode: \"29\"\n") == Lines{"6: wrong-type"});
  CHECK(linted_managed("    maxPodsPerNode: 29.5\n") == Lines{"6: wrong-type"});
  CHECK(linted_managed("    maxPodsPerNode: [29]\n") == Lines{"6: wrong-type"});
  CHECK(linted_managed("    maxPodsPerNode: ${pods}\n").empty());
  CHECK(linted_managed("    maxPodsPerNode: '{{ .pods }}'\n").empty());
}

TEST_CASE("configurationValues is a string of strings") {
  CHECK(linted_config("addons:\n  - name: vpc-cni\n    configurationValues:\n      env:\n"
                      "        ENABLE_PREFIX_DELEGATION: true\n") == Lines{"6: wrong-type"});
  CHECK(linted_config("addons:\n  - name: vpc-cni\n    configurationValues: |\n      env:\n"
                      "        ENABLE_PREFIX_DELEGATION: true\n") == Lines{"8: wrong-type"});
  CHECK(linted_config("addons:\n  - name: vpc-cni\n    configurationValues: |\n      env:\n"
                      "        ENABLE_PREFIX_DELEGATION: \"true\"\n")
            .empty());
  CHECK(linted_config("addons:\n  - name: vpc-cni\n    env: {}\n") == Lines{"6: misplaced"});
}

// pkg/nodebootstrap/windows_managed.go, windows.go and userdata.go.
TEST_CASE("eksctl drops maxPodsPerNode where nothing reads it") {
  const std::string windows =
      "    amiFamily: WindowsServer2022FullContainer\n    maxPodsPerNode: 14\n";
  CHECK(linted_managed(windows) == Lines{"7: ignored-arguments"});
  CHECK(linted_self_managed(windows).empty());
  const std::string al2 = "    amiFamily: AmazonLinux2\n    maxPodsPerNode: 14\n";
  CHECK(linted_self_managed(al2 + "    overrideBootstrapCommand: /etc/eks/start.sh\n") ==
        Lines{"7: ignored-arguments"});
  CHECK(linted_self_managed(al2 + "    overrideBootstrapCommand: |\n"
                                  "      source /var/lib/cloud/scripts/eksctl/"
                                  "bootstrap.helper.sh\n")
            .empty());
}

TEST_CASE("Max pods that are set twice") {
  CHECK(linted_self_managed("    maxPodsPerNode: 29\n    kubeletExtraConfig: {maxPods: 20}\n") ==
        Lines{"7: set-twice"});
  CHECK(linted_self_managed("    maxPodsPerNode: 29\n    kubeletExtraConfig: {maxPods: 29}\n")
            .empty());
}

TEST_CASE("eksctl has no option --max-pods") {
  const std::string create = "#!/bin/bash\neksctl create nodegroup --cluster blue ";
  CHECK(linted("a.sh", create + "--max-pods 29\n") == Lines{"2: unknown-option"});
  CHECK(linted("a.sh", create + "--max-pods=29\n") == Lines{"2: unknown-option"});
  CHECK(linted("a.sh", create + "--max-pods-per-node=29\n").empty());
}

TEST_CASE("The option --max-pods-per-node is an integer") {
  const std::string create = "#!/bin/bash\neksctl create nodegroup --cluster blue ";
  CHECK(linted("a.sh", create + "--max-pods-per-node abc\n") == Lines{"2: wrong-type"});
  CHECK(linted("a.sh", create + "--max-pods-per-node $MAX\n").empty());
  CHECK(linted("a.sh", create + "--max-pods-per-node -5\n") == Lines{"2: refused"});
}

TEST_CASE("eksctl refuses a file with a key twice") {
  CHECK(linted_managed("    maxPodsPerNode: 20\n    maxPodsPerNode: 29\n") ==
        Lines{"6: set-twice"});
}

TEST_CASE("A number that eksctl refuses is judged by no other rule") {
  const std::string config =
      "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue}\n"
      "nodeGroups:\n  - name: web\n    instanceType: t3.nano\n    maxPodsPerNode: -5\n";
  CHECK(linted_words("a.yaml", config) ==
        Lines{"7: refused: eksctl refuses a negative maxPodsPerNode (write a number of pods)"});
}

TEST_CASE("What eksctl refuses has no finding about its number") {
  const std::string type = "    instanceType: m5.large\n";
  const auto rules_of = [&](const std::string& group) {
    Sources sources;
    std::vector<std::string> names;
    const std::string config =
        "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n"
        "metadata: {name: blue, region: us-west-2}\nmanagedNodeGroups:\n  - name: web\n" +
        type + group;
    for (const Finding& finding : lint_files({{"cluster.yaml", config}}, sources).findings) {
      names.emplace_back(rule_of(finding.rule).name);
    }
    return names;
  };
  CHECK(rules_of("    kubeletExtraConfig: {maxPods: 20}\n") == Lines{"misplaced"});
  CHECK(rules_of("    kubeletExtraConfig: {maxPods: '20'}\n") == Lines{"misplaced"});
  CHECK(rules_of("    kubeletExtraConfig: {maxPods: 20}\n    maxPodsPerNode: 29\n") ==
        Lines{"misplaced"});
  CHECK(rules_of("    ami: ami-0a\n    amiFamily: AmazonLinux2023\n    maxPodsPerNode: 110\n") ==
        Lines{"refused"});
  CHECK(rules_of("    maxPodsPerNode: 110\n") == Lines{"needs-prefixes"});
}

TEST_CASE("A managed group has either instanceType or instanceTypes") {
  CHECK(linted_managed("    instanceType: m5.large\n    instanceTypes: [m5a.large]\n") ==
        Lines{"6: refused"});
  CHECK(linted_managed("    instanceType: m5.large\n    instanceTypes: []\n").empty());
}
