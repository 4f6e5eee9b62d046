// SPDX-License-Identifier: Apache-2.0
// Rules on node configuration that is spread over resources: plans of Terraform, templates of
// CloudFormation, and kops.
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "lint/linted.h"

using namespace maxpods;

namespace {

using Lines = std::vector<std::string>;

/// The rules of the findings in a file, in their order.
Lines rules_in(std::string_view path, std::string_view content) {
  Lines rules;
  for (const std::string& line : linted(path, content)) {
    rules.push_back(line.substr(line.find(' ') + 1));
  }
  return rules;
}

/// A template with a managed node group of m5.large, and the template of its nodes.
struct StackOfNodes {
  std::string ami_type = "AL2_x86_64";
  /// Properties of LaunchTemplateData besides the user data.
  std::string data = "KeyName: a";
  std::string user_data =
      "#!/bin/bash\n/etc/eks/bootstrap.sh ${Cluster} --kubelet-extra-args '--max-pods=20'\n";
  /// Further resources.
  std::string more;

  std::string text() const {
    return "Resources:\n" + more +
           "  Nodes:\n"
           "    Type: AWS::EKS::Nodegroup\n"
           "    Properties:\n"
           "      ClusterName: !Ref Cluster\n"
           "      AmiType: " +
           ami_type +
           "\n"
           "      InstanceTypes: [m5.large]\n"
           "      LaunchTemplate: {Id: !Ref Template, Version: '1'}\n"
           "  Template:\n"
           "    Type: AWS::EC2::LaunchTemplate\n"
           "    Properties:\n"
           "      LaunchTemplateData:\n"
           "        " +
           data +
           "\n"
           "        UserData:\n"
           "          Fn::Base64: !Sub |\n" +
           indented(user_data);
  }

  Lines rules() const { return rules_in("stack.yaml", text()); }

 private:
  static std::string indented(std::string_view text) {
    std::string lines;
    while (!text.empty()) {
      const std::size_t end = text.find('\n') + 1;
      lines.append("            ").append(text.substr(0, end));
      text.remove_prefix(end);
    }
    return lines;
  }
};

constexpr std::string_view node_config =
    "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n"
    "Content-Type: application/node.eks.aws\n\n"
    "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    config:\n"
    "      maxPods: 58\n--b--\n";

std::string addon(std::string_view prefixes) {
  return "  Cni:\n    Type: AWS::EKS::Addon\n    Properties:\n      AddonName: vpc-cni\n"
         "      ClusterName: !Ref Cluster\n      ConfigurationValues: '{\"env\": "
         "{\"ENABLE_PREFIX_DELEGATION\": " +
         std::string(prefixes) + "}}'\n";
}

StackOfNodes al2023(std::string more = "") {
  return {.ami_type = "AL2023_x86_64_STANDARD",
          .user_data = std::string(node_config),
          .more = std::move(more)};
}

}  // namespace

TEST_CASE("EKS calls bootstrap.sh itself where a launch template names no image") {
  CHECK(StackOfNodes().rules() == Lines{"bootstrap-in-managed-group"});
  CHECK(StackOfNodes{.ami_type = "CUSTOM", .data = "ImageId: !Ref Image"}.rules().empty());
  CHECK(StackOfNodes{.ami_type = "!Ref Type", .data = "ImageId: !If [a, b, c]"}.rules().empty());
}

TEST_CASE("User data of another family than that of the node group") {
  CHECK(StackOfNodes{.ami_type = "BOTTLEROCKET_x86_64"}.rules() == Lines{"wrong-user-data"});
  CHECK(StackOfNodes{.ami_type = "AL2023_x86_64_STANDARD"}.rules() == Lines{"wrong-user-data"});
}

// EKS user guide, "Customize managed nodes with launch templates"
TEST_CASE("EKS refuses user data that is not MIME where it adds its own") {
  StackOfNodes bare = al2023();
  bare.user_data =
      "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec: {kubelet: {config: "
      "{maxPods: 29}}}\n";
  CHECK(bare.rules() == Lines{"refused"});
  bare.user_data = "#!/bin/bash\nyum install -y jq\n";
  bare.ami_type = "AL2_x86_64";
  CHECK(bare.rules() == Lines{"refused"});
  bare.data = "ImageId: ami-0123456789abcdef0";
  CHECK(bare.rules().empty());
}

TEST_CASE("The add-on of a template decides on the addresses of its node groups") {
  CHECK(al2023().rules() == Lines{"needs-prefixes"});
  CHECK(al2023(addon("\"true\"")).rules().empty());
  CHECK(al2023(addon("\"false\"")).rules() == Lines{"over-addresses"});
  CHECK(al2023(addon("true")).rules() == Lines{"wrong-type"});
}

TEST_CASE("Addresses do not bound a cluster of IPv6") {
  CHECK(al2023("  Cluster:\n    Type: AWS::EKS::Cluster\n    Properties:\n      "
               "KubernetesNetworkConfig: {IpFamily: ipv6}\n")
            .rules()
            .empty());
}

TEST_CASE("A template of CDK has its user data in pieces") {
  const std::string_view content = R"({
  "Resources": {
    "Template5B": {
      "Type": "AWS::EC2::LaunchTemplate",
      "Properties": {"LaunchTemplateData": {"UserData": {"Fn::Base64": {"Fn::Join": ["", [
        "#!/bin/bash\n/etc/eks/bootstrap.sh ",
        {"Ref": "Cluster9E"},
        " --kubelet-extra-args \"--max-pods=20\" --use-max-pods=false\n"
      ]]}}}}
    }
  }
})";
  CHECK(linted("stack.template.json", content) == Lines{"8: equals-form"});
}

TEST_CASE("Node groups that share a launch template share its findings") {
  StackOfNodes stack;
  stack.more =
      "  Others:\n    Type: AWS::EKS::Nodegroup\n    Properties:\n      AmiType: AL2_x86_64\n"
      "      LaunchTemplate: {Id: !Ref Template}\n";
  CHECK(stack.rules() == Lines{"bootstrap-in-managed-group"});
}

TEST_CASE("A template of CloudFormation that is broken") {
  CHECK(rules_in("stack.yaml", "Resources:\n  Nodes:\n    Type: AWS::EKS::Nodegroup\n   a: b\n") ==
        Lines{"unreadable"});
}

TEST_CASE("Findings on user data in a plan have the place of its base64") {
  // `#!/bin/bash`, a line feed, and `/etc/eks/bootstrap.sh teal`.
  const std::string content = R"({"format_version": "1.2", "planned_values": {"root_module": {
  "resources": [
    {"address": "aws_eks_node_group.a", "mode": "managed", "type": "aws_eks_node_group",
     "name": "a", "values": {"ami_type": "AL2_x86_64", "launch_template": [{"name": "t"}]}},
    {"address": "aws_launch_template.t", "mode": "managed", "type": "aws_launch_template",
     "name": "t", "values": {"name": "t", "image_id": null,
     "user_data": "IyEvYmluL2Jhc2gKL2V0Yy9la3MvYm9vdHN0cmFwLnNoIHRlYWw="}}
  ]}}})";
  CHECK(linted("plan.json", content) == Lines{"7: bootstrap-in-managed-group"});
}

namespace {

/// A cluster of kops and a group of m5.large.
std::string kops(std::string_view networking, std::string_view pods) {
  return "apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\nmetadata: {name: teal}\nspec:\n"
         "  networking: " +
         std::string(networking) +
         "\n---\napiVersion: kops.k8s.io/v1alpha2\nkind: InstanceGroup\n"
         "metadata: {name: nodes, labels: {kops.k8s.io/cluster: teal}}\n"
         "spec:\n  role: Node\n  machineType: m5.large\n  kubelet: {maxPods: " +
         std::string(pods) + "}\n";
}

}  // namespace

TEST_CASE("kops with the VPC CNI has the addresses of that") {
  CHECK(rules_in("kops.yaml", kops("{amazonvpc: {}}", "29")).empty());
  CHECK(rules_in("kops.yaml", kops("{amazonvpc: {}}", "58")) == Lines{"over-addresses"});
  CHECK(rules_in("kops.yaml", kops("{amazonvpc: {env: [{name: ENABLE_PREFIX_DELEGATION, value: "
                                   "'true'}]}}",
                                   "110"))
            .empty());
}

TEST_CASE("kops with another CNI, or an unknown one, has no bound by addresses") {
  CHECK(rules_in("kops.yaml", kops("{calico: {}}", "110")).empty());
  const std::string both = kops("{amazonvpc: {}}", "110");
  CHECK(rules_in("kops.yaml", both.substr(both.find("---"))).empty());
  CHECK(rules_in("kops.yaml", kops("{calico: {}}", "200")) == Lines{"above-cap"});
}

TEST_CASE("Variables of kops are strings, and those of the VPC CNI are none of a node") {
  CHECK(rules_in("kops.yaml", kops("{amazonvpc: {env: [{name: MAX_ENI, value: 2}]}}", "10")) ==
        Lines{"wrong-type"});
  CHECK(rules_in("kops.yaml", kops("{amazonvpc: {}}", "10") +
                                  "  additionalUserData:\n"
                                  "  - {name: a, type: text/x-shellscript, content: \"#!/bin/sh\\n"
                                  "export WARM_IP_TARGET=5\\n\"}\n") ==
        Lines{"cni-setting-on-node"});
}
