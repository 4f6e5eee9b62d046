// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include "catch.h"
#include "source/formats.h"

using namespace maxpods;

namespace {

/// What a file says about nodes of Karpenter.
Sources read(std::string_view content) {
  Sources sources;
  const Documents documents = read_yaml(Text(std::string(content), 0));
  for (const Value& value : documents.documents) {
    read_karpenter({value, documents.has_directives}, sources);
  }
  return sources;
}

/// An EC2NodeClass with these lines under `spec`.
NodeConfiguration node_class(const std::string& spec) {
  const Sources sources =
      read("apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: {name: blue}\nspec:\n" +
           spec);
  REQUIRE(sources.nodes.size() == 1);
  return sources.nodes.front();
}

NodePool node_pool(std::string_view content) {
  const Sources sources = read(content);
  REQUIRE(sources.node_pools.size() == 1);
  return sources.node_pools.front();
}

}  // namespace

TEST_CASE("An EC2NodeClass sets max pods in spec.kubelet") {
  const NodeConfiguration nodes = node_class(
      "  kubelet:\n    maxPods: 58\n    podsPerCore: 10\n    kubeReserved: {memory: 1Gi}\n");
  CHECK(nodes.kind == ConfigurationKind::KarpenterNodeClass);
  CHECK(nodes.group == NodeGroupKind::Karpenter);
  CHECK(nodes.name == "blue");
  REQUIRE(nodes.max_pods.size() == 1);
  CHECK(nodes.max_pods.front().layer == LayerSource::KubeletConfiguration);
  CHECK(nodes.max_pods.front().value == 58);
  CHECK(nodes.max_pods.front().expression.empty());
  CHECK(nodes.pods_per_core == 10);
  CHECK(nodes.has_own_memory);
}

// website/content/en/preview/concepts/nodeclasses.md of github.com/aws/karpenter-provider-aws,
// Dynamic Kubelet Configuration via Expressions.
TEST_CASE("A string that is no number is an expression") {
  const NodeConfiguration nodes = node_class("  kubelet: {maxPods: 'min(110, max_pods)'}\n");
  REQUIRE(nodes.max_pods.size() == 1);
  CHECK(nodes.max_pods.front().value == std::nullopt);
  CHECK(nodes.max_pods.front().expression.view() == "min(110, max_pods)");
}

TEST_CASE("A number in quotes and a hole are no expressions") {
  for (const std::string value : {"'58'", "${pods}", "'{{ .Values.pods }}'", "true"}) {
    const NodeConfiguration nodes = node_class("  kubelet: {maxPods: " + value + "}\n");
    REQUIRE(nodes.max_pods.size() == 1);
    CHECK(nodes.max_pods.front().value == std::nullopt);
    CHECK(nodes.max_pods.front().expression.empty());
  }
  CHECK(node_class("  kubelet: {maxPods: }\n").max_pods.empty());
}

// pkg/apis/v1/ec2nodeclass.go, AMIFamily: the field wins over the alias.
TEST_CASE("The AMI family is that of the field, or else that of the alias") {
  const auto family = [](const std::string& spec) { return node_class(spec).family; };
  CHECK(family("  amiSelectorTerms: [{alias: al2023@latest}]\n") == AmiFamily::Al2023);
  CHECK(family("  amiSelectorTerms: [{alias: bottlerocket@v1.20.0}]\n") == AmiFamily::Bottlerocket);
  CHECK(family("  amiSelectorTerms: [{alias: windows2022@latest}]\n") == AmiFamily::Windows2022);
  CHECK(family("  amiSelectorTerms: [{alias: 'al2@${version}'}]\n") == AmiFamily::Al2);
  CHECK(family("  amiSelectorTerms: [{alias: '${alias}'}]\n") == std::nullopt);
  CHECK(family("  amiSelectorTerms: [{id: ami-123}]\n") == std::nullopt);
  CHECK(family("  amiFamily: Custom\n  amiSelectorTerms: [{alias: bottlerocket@latest}]\n") ==
        AmiFamily::Custom);
  CHECK(family("  amiFamily: AL2\n  amiSelectorTerms: [{id: ami-123}]\n") == AmiFamily::Al2);
  CHECK(family("  amiFamily: ${family}\n  amiSelectorTerms: [{alias: al2@latest}]\n") ==
        std::nullopt);
}

// website/content/en/v1.0/upgrading/v1-migration.md: in v1beta1 the NodePool has `kubelet`.
TEST_CASE("An EC2NodeClass of v1beta1 does not read kubelet") {
  const Sources sources = read(
      "apiVersion: karpenter.k8s.aws/v1beta1\nkind: EC2NodeClass\nspec: {amiFamily: AL2, kubelet: "
      "{maxPods: 58}}\n");
  REQUIRE(sources.nodes.size() == 1);
  CHECK(sources.nodes.front().max_pods.empty());
  CHECK(sources.nodes.front().family == AmiFamily::Al2);
}

TEST_CASE("An AWSNodeTemplate is for Amazon Linux 2 unless it says another family") {
  const Sources sources = read(
      "apiVersion: karpenter.k8s.aws/v1alpha1\nkind: AWSNodeTemplate\n"
      "metadata: {name: old}\nspec: {subnetSelector: {a: b}}\n");
  REQUIRE(sources.nodes.size() == 1);
  CHECK(sources.nodes.front().family == AmiFamily::Al2);
}

TEST_CASE("User data of an EC2NodeClass is a text of its own, with its places in the file") {
  const std::string content =
      "apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nspec:\n  userData: |\n    echo hi\n";
  const Sources sources = read(content);
  REQUIRE(sources.nodes.front().user_data.size() == 1);
  const Text& text = sources.nodes.front().user_data.front().text;
  CHECK(text.view() == "echo hi\n");
  CHECK(text.place().begin == content.find("echo"));
}

// pkg/providers/amifamily/bootstrap/windows.go of github.com/aws/karpenter-provider-aws.
TEST_CASE("User data for Windows is a script of PowerShell without its tags") {
  const NodeConfiguration nodes = node_class(
      "  amiSelectorTerms: [{alias: windows2022@latest}]\n  userData: Write-Host hello\n");
  REQUIRE(nodes.user_data.size() == 1);
  REQUIRE(nodes.user_data.front().parts.size() == 1);
  CHECK(nodes.user_data.front().parts.front().kind == PartKind::PowerShell);
}

TEST_CASE("A NodePool has its node class and the requirements of its template") {
  const NodePool pool = node_pool(R"(
apiVersion: karpenter.sh/v1
kind: NodePool
metadata: {name: apps}
spec:
  template:
    metadata:
      labels: {karpenter.k8s.aws/instance-category: m, team: search}
    spec:
      nodeClassRef: {group: karpenter.k8s.aws, kind: EC2NodeClass, name: blue}
      requirements:
        - {key: karpenter.k8s.aws/instance-cpu, operator: Gt, values: ["3"]}
        - {key: kubernetes.io/arch, operator: Exists}
        - {key: karpenter.k8s.aws/instance-size, operator: In, values: [large, "${size}"]}
)");
  CHECK(pool.node_class == "blue");
  REQUIRE(pool.requirements.size() == 5);
  CHECK(pool.requirements[0].op == "Gt");
  CHECK(pool.requirements[0].values == std::vector<std::string>{"3"});
  CHECK(pool.requirements[1].values.empty());
  CHECK(pool.requirements[1].is_known);
  CHECK_FALSE(pool.requirements[2].is_known);
  CHECK(pool.requirements[3].key == "karpenter.k8s.aws/instance-category");
  CHECK(pool.requirements[3].op == "In");
  CHECK(pool.requirements[4].values == std::vector<std::string>{"search"});
}

TEST_CASE("A hole in place of the requirements is an unknown one") {
  const NodePool pool = node_pool(
      "apiVersion: karpenter.sh/v1\nkind: NodePool\nspec: {template: {spec: {requirements: "
      "\"${requirements}\"}}}\n");
  REQUIRE(pool.requirements.size() == 1);
  CHECK_FALSE(pool.requirements.front().is_known);
}

TEST_CASE("A NodePool of EKS Auto Mode has no node class of Karpenter's own") {
  const std::string start = "apiVersion: karpenter.sh/v1\nkind: NodePool\nspec: {template: {spec: ";
  CHECK(node_pool(start + "{nodeClassRef: {group: eks.amazonaws.com, kind: NodeClass, "
                          "name: default}}}}\n")
            .node_class.empty());
  CHECK(node_pool(start + "{nodeClassRef: {name: default}}}}\n").node_class == "default");
}

TEST_CASE("A Provisioner names an AWSNodeTemplate, and has requirements that its file lacks") {
  const NodePool pool = node_pool(
      "apiVersion: karpenter.sh/v1alpha5\nkind: Provisioner\nspec: {providerRef: {name: old}, "
      "requirements: [{key: kubernetes.io/arch, operator: In, values: [arm64]}]}\n");
  CHECK(pool.node_class == "old");
  REQUIRE(pool.requirements.size() == 2);
  CHECK_FALSE(pool.requirements.back().is_known);
}

TEST_CASE("Kinds of that name in other groups, and other kinds, are not Karpenter's") {
  const auto understands = [](const std::string& content) {
    Sources sources;
    const Documents documents = read_yaml(Text(content, 0));
    return read_karpenter({documents.documents.front(), false}, sources);
  };
  CHECK_FALSE(understands("apiVersion: hypershift.openshift.io/v1beta1\nkind: NodePool\n"));
  CHECK_FALSE(understands("kind: EC2NodeClass\nspec: {amiFamily: AL2}\n"));
  CHECK(understands("apiVersion: ${version}\nkind: EC2NodeClass\n"));
  CHECK_FALSE(understands("apiVersion: karpenter.sh.example/v1\nkind: NodePool\n"));
  CHECK_FALSE(understands("apiVersion: eks.amazonaws.com/v1\nkind: NodeClass\n"));
  CHECK_FALSE(understands("apiVersion: karpenter.sh/v1\nkind: NodeClaim\n"));
  CHECK_FALSE(understands("apiVersion: karpenter.sh/v1alpha1\nkind: NodeOverlay\n"));
  CHECK_FALSE(understands("[1, 2]\n"));
}
