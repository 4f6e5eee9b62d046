// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "linted.h"

using namespace maxpods;

namespace {

using Lines = std::vector<std::string>;

/// An EC2NodeClass whose `spec` begins at line 4.
std::string node_class(const std::string& spec) {
  return "apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: {name: blue}\nspec:\n" +
         spec;
}

/// The same for AL2023, with max pods, or an expression.
std::string class_with(const std::string& max_pods) {
  return node_class(
      "  amiSelectorTerms: [{alias: al2023@latest}]\n  kubelet:\n    maxPods: " + max_pods + "\n");
}

/// A NodePool for these types, in a document of its own.
std::string pool_of(const std::string& types) {
  return "---\napiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: {name: apps}\nspec: "
         "{template: {spec: {nodeClassRef: {group: karpenter.k8s.aws, kind: EC2NodeClass, name: "
         "blue}, requirements: [{key: node.kubernetes.io/instance-type, operator: In, values: [" +
         types + "]}]}}}\n";
}

/// Family, and user data from line 8 on.
std::string class_with_user_data(const std::string& family, std::string_view user_data) {
  std::string content = node_class("  amiFamily: " + family +
                                   "\n  amiSelectorTerms: [{id: ami-123}]\n  userData: |\n");
  while (!user_data.empty()) {
    const std::size_t end = std::min(user_data.find('\n'), user_data.size());
    content += "    " + std::string(user_data.substr(0, end)) + '\n';
    user_data.remove_prefix(std::min(end + 1, user_data.size()));
  }
  return content;
}

/// With notes.
std::vector<Finding> findings_of(const std::string& content) {
  Sources sources;
  return lint_files({{"karpenter.yaml", content}}, sources).findings;
}

Lines found(const std::string& content) { return linted("karpenter.yaml", content); }

}  // namespace

// website/content/en/preview/upgrading/upgrade-guide.md of
// github.com/aws/karpenter-provider-aws: 1.1.0 drops v1beta1, 0.33.0 drops v1alpha5.
TEST_CASE("Versions of Karpenter's API that are gone") {
  CHECK(found("apiVersion: karpenter.k8s.aws/v1beta1\nkind: EC2NodeClass\nspec: {amiFamily: AL2}\n"
              "---\napiVersion: karpenter.sh/v1beta1\nkind: NodePool\nspec: {template: {spec: "
              "{kubelet: {maxPods: 58}}}}\n") == Lines{"1: removed-version", "5: removed-version"});
  CHECK(
      found(
          "kind: Provisioner\napiVersion: karpenter.sh/v1alpha5\nspec: {kubeletConfiguration: "
          "{maxPods: 58}}\n---\nkind: AWSNodeTemplate\napiVersion: karpenter.k8s.aws/v1alpha1\n") ==
      Lines{"2: removed-version", "6: removed-version"});
  CHECK(found(class_with("58")).empty());
  CHECK(found("apiVersion: ${version}\nkind: EC2NodeClass\nspec: {amiFamily: AL2}\n").empty());
}

// website/content/en/v1.0/upgrading/v1-migration.md, Kubelet Configuration Migration.
TEST_CASE("A NodePool of Karpenter 1 has no kubelet") {
  const std::string start = "apiVersion: karpenter.sh/v1\nkind: NodePool\nspec:\n  template:\n";
  CHECK(found(start + "    spec:\n      kubelet:\n        maxPods: 58\n") ==
        Lines{"6: kubelet-in-node-pool"});
  CHECK(found(start + "    spec: {}\n  kubelet: {clusterDNS: [10.0.0.10]}\n") ==
        Lines{"6: kubelet-in-node-pool"});
  CHECK(found(start + "    spec:\n      kubeletConfiguration: {maxPods: 58}\n") ==
        Lines{"6: kubelet-in-node-pool"});
  CHECK(found(start + "    spec:\n      nodeClassRef: {group: eks.amazonaws.com, kind: NodeClass, "
                      "name: default}\n      kubelet: {maxPods: 58}\n") ==
        Lines{"7: kubelet-in-node-pool"});
  CHECK(found(start + "    spec:\n      maxPods: 58\n") == Lines{"6: misplaced"});
}

TEST_CASE("Names that users choose themselves are no keys of Karpenter") {
  CHECK(
      found("apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: {annotations: {maxPods: "
            "'58'}}\nspec: {template: {metadata: {labels: {kubelet: blue}}}, limits: {cpu: 10}}\n")
          .empty());
  CHECK(found(node_class("  tags: {maxPods: '58', kubelet: blue}\n")).empty());
}

TEST_CASE("Keys that an EC2NodeClass does not have there") {
  CHECK(found(node_class("  maxPods: 58\n")) == Lines{"5: misplaced"});
  CHECK(found(node_class("  kubelet:\n    max-pods: 58\n")) == Lines{"6: misplaced"});
  CHECK(found(node_class("  kubelet:\n    maxpods: 58\n")) == Lines{"6: misplaced"});
  CHECK(found(node_class("  kubelet:\n    config:\n      maxPods: 58\n")) == Lines{"7: misplaced"});
  CHECK(found(node_class("  kubelet:\n    maxPodsExpression: max_pods\n")) ==
        Lines{"6: misplaced"});
  CHECK(found(node_class("  kubelet:\n    flags:\n      - --max-pods=58\n")) ==
        Lines{"6: misplaced"});
  CHECK(found(node_class("  kubeletConfiguration:\n    maxPods: 58\n")) == Lines{"5: misplaced"});
  CHECK(found("apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata:\n  kubelet: "
              "{maxPods: 58}\n") == Lines{"4: misplaced"});
  CHECK(found(node_class("  kubelet:\n    podsPerCore: 10\n    registryPullQPS: 15\n")).empty());
}

// pkg/apis/crds/karpenter.k8s.aws_ec2nodeclasses.yaml of v1.14: an integer from 0 up.
TEST_CASE("Max pods is an integer, or an expression") {
  CHECK(found(class_with("'58'")) == Lines{"7: wrong-type"});
  CHECK(found(class_with("58.5")) == Lines{"7: wrong-type"});
  CHECK(found(class_with("true")) == Lines{"7: wrong-type"});
  CHECK(found(class_with("[58]")) == Lines{"7: wrong-type"});
  CHECK(found(class_with("-1")) == Lines{"7: refused"});
  // The API server takes 0, and then no pod fits.
  CHECK(found(class_with("0")) == Lines{"7: wrong-type"});
  CHECK(found(node_class("  kubelet:\n    podsPerCore: '10'\n")) == Lines{"6: wrong-type"});
  CHECK(found(node_class("  kubelet:\n    podsPerCore: -1\n")) == Lines{"6: refused"});
  for (const std::string right :
       {"58", "58.0", "", "${pods}", "'{{ .Values.pods }}'", "'min(110, max_pods)'"}) {
    CHECK(found(class_with(right)).empty());
  }
}

TEST_CASE("A key of max pods that is there twice") {
  CHECK(found(node_class("  kubelet:\n    maxPods: 58\n    maxPods: 29\n")) ==
        Lines{"6: set-twice"});
  CHECK(found(node_class("  kubelet: {<<: {maxPods: 58}, maxPods: 29}\n")).empty());
}

// pkg/providers/amifamily/bottlerocket.go, FeatureFlags.
TEST_CASE("Bottlerocket has no podsPerCore") {
  const std::string cores = "  kubelet:\n    podsPerCore: 10\n";
  CHECK(found(node_class("  amiSelectorTerms: [{alias: bottlerocket@latest}]\n" + cores)) ==
        Lines{"7: ignored-arguments"});
  CHECK(found(node_class("  amiSelectorTerms: [{alias: al2023@latest}]\n" + cores)).empty());
}

// pkg/apis/v1/ec2nodeclass.go, the rules of amiFamily and alias.
TEST_CASE("AMI families that the API refuses") {
  CHECK(found(node_class("  amiFamily: Ubuntu\n  amiSelectorTerms: [{id: ami-1}]\n")) ==
        Lines{"5: refused"});
  CHECK(found(node_class("  amiSelectorTerms:\n    - alias: ubuntu@latest\n")) ==
        Lines{"6: refused"});
  CHECK(found(node_class("  amiFamily: AL2023\n  amiSelectorTerms:\n    - alias: "
                         "bottlerocket@latest\n")) == Lines{"7: refused"});
  for (const std::string right :
       {"  amiFamily: Custom\n  amiSelectorTerms: [{alias: al2023@latest}]\n",
        "  amiFamily: AL2023\n  amiSelectorTerms: [{alias: al2023@latest}]\n",
        "  amiFamily: ${family}\n  amiSelectorTerms: [{alias: '${family}@latest'}]\n",
        "  amiSelectorTerms: [{alias: windows2025@latest}]\n"}) {
    CHECK(found(node_class(right)).empty());
  }
  CHECK(found("apiVersion: ${version}\nkind: EC2NodeClass\nspec: {amiFamily: Ubuntu}\n").empty());
}

TEST_CASE("An expression that does not compile stops the node class") {
  CHECK(found(class_with("'min(110, max_pod)'")) == Lines{"7: expression"});
  CHECK(found(class_with("\"'many'\"")) == Lines{"7: expression"});
  CHECK(found(class_with("'max_pods > 10'")) == Lines{"7: expression"});
  const std::string content = class_with("'min(110, max_pod)'");
  CHECK(findings_of(content).front().place.begin == content.find("max_pod)"));
}

// pkg/providers/instancetype/instancetype.go, ValidateKubeletExpressions. An m5.large has 3 ENIs,
// an m5.4xlarge 8.
TEST_CASE("An expression must have a value on every type") {
  const std::string expression = "'default_enis - 5'";
  CHECK(found(class_with(expression) + pool_of("m5.large")) == Lines{"7: expression"});
  CHECK(found(class_with(expression)) == Lines{"7: expression"});
  // Which of the other types the region has is unknown.
  const std::vector<Finding> elsewhere =
      findings_of(class_with(expression) + pool_of("m5.4xlarge"));
  REQUIRE_FALSE(elsewhere.empty());
  CHECK(elsewhere.front().rule == RuleId::Expression);
  CHECK(elsewhere.front().severity == Severity::Note);
}

// misc/eni-max-pods.txt of the VPC CNI: m5.large 29, with prefixes 3 * 9 * 16 + 2 = 434.
TEST_CASE("An expression is compared with the addresses of the types") {
  CHECK(found(class_with("'max_pods + 1000'") + pool_of("m5.large")) ==
        Lines{"7: above-cap", "7: expression"});
  CHECK(found(class_with("'max_pods + 10'") + pool_of("m5.large")) == Lines{"7: needs-prefixes"});
  CHECK(found(class_with("'max_pods'") + pool_of("m5.large")).empty());
}

TEST_CASE("Templates with directives may leave any part out") {
  CHECK(found("{{- if .Values.old }}\napiVersion: karpenter.sh/v1beta1\n{{- else }}\n"
              "apiVersion: karpenter.sh/v1\n{{- end }}\nkind: NodePool\nspec:\n  template:\n"
              "    spec:\n      kubelet: {maxPods: 58}\n")
            .empty());
}

// Who wins: src/node/precedence_rules.cpp, by pkg/providers/amifamily/resolver.go and
// website/content/en/preview/concepts/nodeclasses.md, spec.userData.

TEST_CASE("Karpenter writes its own max pods over those of user data") {
  CHECK(found(class_with_user_data("Bottlerocket", "[settings.kubernetes]\nmax-pods = 58\n")) ==
        Lines{"9: karpenter-overwrites"});
  CHECK(found(class_with_user_data("AL2023", R"(apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  kubelet:
    config:
      maxPods: 58
)")) == Lines{"13: karpenter-overwrites"});
  CHECK(found(class_with_user_data("AL2023", R"(apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  kubelet:
    maxPodsExpression: max_pods
)")) == Lines{"12: karpenter-overwrites"});
  CHECK(found(class_with_user_data("AL2",
                                   "#!/bin/bash\n/etc/eks/bootstrap.sh blue "
                                   "--use-max-pods false --kubelet-extra-args "
                                   "'--max-pods=58'\n")) == Lines{"9: karpenter-overwrites"});
}

TEST_CASE("Without amiFamily the part of the user data tells the family") {
  CHECK(found(node_class("  amiSelectorTerms: [{alias: '${alias}'}]\n  userData: |\n"
                         "    [settings.kubernetes]\n    max-pods = 58\n")) ==
        Lines{"8: karpenter-overwrites"});
  CHECK(found(node_class("  amiFamily: ${family}\n  userData: |\n    [settings.kubernetes]\n"
                         "    max-pods = 58\n"))
            .empty());
}

TEST_CASE("User data of the Custom family is the user's own") {
  CHECK(found(class_with_user_data("Custom", "[settings.kubernetes]\nmax-pods = 58\n")).empty());
}

TEST_CASE("The same value in both places does no harm") {
  const std::vector<Finding> findings =
      findings_of(node_class("  amiSelectorTerms: [{alias: bottlerocket@latest}]\n  kubelet: "
                             "{maxPods: 58}\n  userData: |\n    [settings.kubernetes]\n"
                             "    max-pods = 58\n"));
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().rule == RuleId::KarpenterOverwrites);
  CHECK(findings.front().severity == Severity::Note);
}

// A flag stays in the NodeConfig, and the kubelet takes it (amazon-eks-ami,
// nodeadm/internal/kubelet/environment.go). m5.large: 29 by the ENI formula.
TEST_CASE("A flag of the kubelet wins over Karpenter, which plans with another number") {
  const auto with_flag = [](const std::string& flag, const std::string& kubelet) {
    return node_class("  amiSelectorTerms: [{alias: al2023@latest}]\n" + kubelet +
                      "  userData: |\n    apiVersion: node.eks.aws/v1alpha1\n    kind: NodeConfig\n"
                      "    spec: {kubelet: {flags: [" +
                      flag + "]}}\n");
  };
  CHECK(found(with_flag("--max-pods=110", "  kubelet: {maxPods: 58}\n")) == Lines{"10: set-twice"});
  CHECK(found(with_flag("--max-pods=58", "  kubelet: {maxPods: 58}\n")).empty());
  CHECK(found(with_flag("--max-pods=58", "  kubelet: {maxPods: \"${pods}\"}\n")).empty());
  CHECK(found(with_flag("--max-pods=110", "")) == Lines{"9: set-twice"});
  CHECK(found(with_flag("--max-pods=29", "") + pool_of("m5.large")).empty());
  CHECK(found(with_flag("--max-pods=20", "") + pool_of("m5.large")).empty());
  CHECK(found(with_flag("--max-pods=25", "") + pool_of("m5.large")) == Lines{"9: set-twice"});
  CHECK(found(with_flag("--max-pods=29", "")).empty());
}
