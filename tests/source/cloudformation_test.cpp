// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include "catch.h"
#include "source/formats.h"
#include "source/yaml.h"

using namespace maxpods;

namespace {

/// What the resources of a template say, before they are linked.
EksResources resources_of(std::string_view content) {
  Sources sources;
  sources.files.resize(1);
  const Documents read = read_yaml(Text(std::string(content), 0));
  REQUIRE(read.documents.size() == 1);
  REQUIRE(read_cloudformation({read.documents.front(), read.has_directives}, sources));
  return sources.resources;
}

/// The same of one resource with these properties.
EksResources resource_of(std::string_view type, const std::string& properties) {
  return resources_of("AWSTemplateFormatVersion: 2010-09-09\nResources:\n  Web:\n    Type: " +
                      std::string(type) + "\n    Properties:\n" + properties);
}

DeclaredNodes group_of(const std::string& properties) {
  return resource_of("AWS::EKS::Nodegroup", properties).nodes.at(0);
}

/// The user data of a launch template; absent if it is unknown.
std::optional<std::string> user_data_of(const std::string& value) {
  const EksResources resources = resource_of(
      "AWS::EC2::LaunchTemplate", "      LaunchTemplateData:\n        UserData:" + value + "\n");
  const std::optional<Text>& text = resources.templates.at(0).user_data;
  return text ? std::optional(std::string(text->view())) : std::nullopt;
}

LaunchTemplate template_of(const std::string& data) {
  return resource_of("AWS::EC2::LaunchTemplate", "      LaunchTemplateData: " + data + "\n")
      .templates.at(0);
}

}  // namespace

TEST_CASE("A node group of CloudFormation") {
  const DeclaredNodes group = group_of(
      "      NodegroupName: web\n"
      "      ClusterName: !Ref Cluster\n"
      "      AmiType: AL2_x86_64\n"
      "      InstanceTypes: [m5.large]\n"
      "      LaunchTemplate: {Id: !Ref Template, Version: !GetAtt Template.LatestVersionNumber}\n");
  CHECK(group.nodes.kind == ConfigurationKind::EksNodeGroup);
  CHECK(group.resource.address == "Web");
  CHECK(group.nodes.name == "web");
  CHECK(group.nodes.family == AmiFamily::Al2);
  REQUIRE(group.nodes.types.size() == 1);
  CHECK(group.nodes.types.front().name == "m5.large");
  CHECK(group.cluster == ResourceName{"", "Cluster"});
  CHECK(group.launch_template == ResourceName{"", "Template"});
}

TEST_CASE("References of CloudFormation, short and long") {
  const auto cluster = [](const std::string& value) {
    return group_of("      ClusterName: " + value + "\n").cluster;
  };
  CHECK(cluster("teal") == ResourceName{"teal", ""});
  CHECK(cluster("!Ref Cluster") == ResourceName{"", "Cluster"});
  CHECK(cluster("{Ref: Cluster}") == ResourceName{"", "Cluster"});
  CHECK(cluster("!GetAtt Cluster.Name") == ResourceName{"", "Cluster"});
  CHECK(cluster("!GetAtt [Cluster, Name]") == ResourceName{"", "Cluster"});
  CHECK(cluster("{'Fn::GetAtt': [Cluster, Name]}") == ResourceName{"", "Cluster"});
  CHECK(cluster("!ImportValue teal-name") == ResourceName{"", "Fn::ImportValue teal-name"});
  CHECK(cluster("!Ref AWS::StackName").is_unknown());
  CHECK(cluster("!ImportValue {'Fn::Sub': '${a}-name'}").is_unknown());
  CHECK(cluster("!Sub '${Cluster}'").is_unknown());
  CHECK(cluster("!If [a, b, c]").is_unknown());
}

TEST_CASE("Values of a node group that are functions are unknown") {
  CHECK(group_of("      InstanceTypes: !Ref Types\n").nodes.types.empty());
  CHECK(group_of("      InstanceTypes: [m5.large, !Ref Type]\n").nodes.types.empty());
  CHECK_FALSE(group_of("      InstanceTypes: !Ref Types\n").has_default_types);
  CHECK(group_of("      DiskSize: 5\n").has_default_types);
  CHECK(group_of("      AmiType: !If [a, AL2_x86_64, CUSTOM]\n").nodes.family == std::nullopt);
  CHECK(group_of("      LaunchTemplate: !If [a, {Id: b}, !Ref AWS::NoValue]\n")
            .launch_template->is_unknown());
}

TEST_CASE("Texts of user data") {
  CHECK(user_data_of(" !Sub |\n          a ${!b}\n").has_value());
  CHECK(user_data_of("\n          Fn::Base64: |\n            #!/bin/bash\n") == "#!/bin/bash\n");
  CHECK(user_data_of("\n          Fn::Base64: !Sub |\n            #!/bin/bash\n") ==
        "#!/bin/bash\n");
  CHECK(user_data_of("\n          Fn::Base64: !Sub ['#!/bin/bash', {a: b}]\n") == "#!/bin/bash");
  CHECK(user_data_of(" !Base64 '#!/bin/bash'") == "#!/bin/bash");
  CHECK(user_data_of(" {'Fn::Base64': {'Fn::Join': [\"\\n\", ['#!/bin/bash', ls]]}}") ==
        "#!/bin/bash\nls");
  CHECK(user_data_of(" !Base64 {'Fn::If': [a, b, c]}") == std::nullopt);
  CHECK(user_data_of(" !Ref UserData") == std::nullopt);
  CHECK(user_data_of(" !Base64 {'Fn::Join': ['', !Ref Lines]}") == std::nullopt);
}

TEST_CASE("What `Fn::Join` cannot join is a hole") {
  const std::optional<std::string> text = user_data_of(
      " !Base64 {'Fn::Join': ['', ['a ', {Ref: b}, \" c\\n\", {'Fn::Join': [' ', [d, "
      "e]]}]]}");
  REQUIRE(text);
  CHECK(text->starts_with("a \xDF\xBB"));
  CHECK(text->ends_with(" c\nd e"));
}

TEST_CASE("Whether a launch template of CloudFormation has an image") {
  const auto has_image = [](const std::string& value) {
    return template_of("{ImageId: " + value + "}").has_image;
  };
  CHECK(template_of("{KeyName: a}").has_image == false);
  CHECK(has_image("ami-0123") == true);
  CHECK(has_image("!Ref Image") == true);
  CHECK(has_image("{'Fn::FindInMap': [a, b, c]}") == true);
  CHECK(has_image("!Ref AWS::NoValue") == false);
  CHECK(has_image("!If [a, !Ref Image, !Ref AWS::NoValue]") == std::nullopt);
  CHECK(template_of("!If [a, {}, {}]").has_image == std::nullopt);
  CHECK_FALSE(template_of("!If [a, {}, {}]").knows_types);
}

TEST_CASE("The add-on vpc-cni of CloudFormation") {
  const auto addon = [](const std::string& values) {
    const EksResources resources = resource_of(
        "AWS::EKS::Addon", "      AddonName: vpc-cni\n      ConfigurationValues: " + values + "\n");
    REQUIRE(resources.cni.size() == 1);
    return resources.cni.front().cni;
  };
  CHECK(addon("'{\"env\": {\"MAX_ENI\": \"2\"}}'").find("MAX_ENI") != nullptr);
  CHECK(addon("'{\"env\": {\"MAX_ENI\": \"2\"}}'").is_complete);
  CHECK(addon("!Sub '{\"env\": {\"MAX_ENI\": \"${n}\"}}'").find("MAX_ENI") != nullptr);
  CHECK(addon("{'Fn::ToJsonString': {env: {MAX_ENI: '2'}}}").find("MAX_ENI") != nullptr);
  CHECK_FALSE(addon("!Ref Values").is_complete);
  CHECK_FALSE(addon("{'Fn::If': [a, b, c]}").is_complete);
  CHECK_FALSE(addon("{env: {MAX_ENI: '2'}}").is_complete);
  CHECK(resource_of("AWS::EKS::Addon", "      AddonName: coredns\n").cni.empty());
}

TEST_CASE("An add-on with a condition does not tell of defaults") {
  const EksResources resources = resources_of(
      "Resources:\n  Cni:\n    Type: AWS::EKS::Addon\n    Condition: HasCni\n"
      "    Properties: {AddonName: vpc-cni, ConfigurationValues: 'env: {MAX_ENI: \"2\"}'}\n");
  CHECK_FALSE(resources.cni.at(0).cni.is_complete);
}

TEST_CASE("Clusters, instances and launch configurations of CloudFormation") {
  const EksResources cluster = resource_of(
      "AWS::EKS::Cluster", "      Name: teal\n      KubernetesNetworkConfig: {IpFamily: ipv6}\n");
  CHECK(cluster.clusters.at(0).name.literal == "teal");
  CHECK(cluster.clusters.at(0).ip_family == IpFamily::IPv6);
  const std::string node =
      "      InstanceType: m5.large\n      UserData: !Base64 '/etc/eks/bootstrap.sh teal'\n";
  CHECK(resource_of("AWS::EC2::Instance", node).nodes.at(0).nodes.kind ==
        ConfigurationKind::Ec2Instance);
  CHECK(resource_of("AWS::AutoScaling::LaunchConfiguration", node).nodes.at(0).nodes.kind ==
        ConfigurationKind::LaunchConfiguration);
  CHECK(resource_of("AWS::EC2::Instance", "      UserData: !Base64 'yum update'\n").nodes.empty());
}

TEST_CASE("An Auto Scaling group of CloudFormation") {
  const auto group = [](const std::string& properties) {
    return resource_of("AWS::AutoScaling::AutoScalingGroup", properties).nodes.at(0);
  };
  CHECK(group("      LaunchTemplate: {LaunchTemplateId: !Ref Template, Version: '1'}\n")
            .launch_template == ResourceName{"", "Template"});
  const DeclaredNodes mixed = group(
      "      MixedInstancesPolicy:\n        LaunchTemplate:\n"
      "          LaunchTemplateSpecification: {LaunchTemplateName: web}\n"
      "          Overrides: [{InstanceType: m5.large}]\n");
  CHECK(mixed.launch_template == ResourceName{"web", ""});
  CHECK(mixed.has_own_types);
  CHECK(mixed.nodes.types.at(0).name == "m5.large");
}

TEST_CASE("Arguments for the node template of AWS are those of bootstrap.sh") {
  const auto arguments = [](const EksResources& resources) {
    const NodeConfiguration& nodes = resources.nodes.at(0).nodes;
    CHECK(nodes.group == NodeGroupKind::SelfManaged);
    CHECK(nodes.family == AmiFamily::Al2);
    CHECK(nodes.types.at(0).name == "m5.large");
    return nodes.max_pods.at(0).value;
  };
  CHECK(arguments(
            resource_of("AWS::CloudFormation::Stack",
                        "      Parameters:\n        NodeInstanceType: m5.large\n"
                        "        BootstrapArguments: --kubelet-extra-args --max-pods=58\n")) == 58);
  CHECK(arguments(resources_of(
            "- {ParameterKey: NodeInstanceType, ParameterValue: m5.large}\n"
            "- {ParameterKey: BootstrapArguments, ParameterValue: \"--kubelet-extra-args "
            "'--max-pods=58'\"}\n")) == 58);
}

TEST_CASE("Manifests and charts of CDK are of their cluster") {
  const EksResources manifest = resource_of(
      "Custom::AWSCDK-EKS-KubernetesResource",
      "      ClusterName: !Ref Cluster\n"
      "      Manifest: {'Fn::Join': ['', ['[{\"apiVersion\": \"karpenter.k8s.aws/v1\", \"kind\": "
      "\"EC2NodeClass\", \"metadata\": {\"name\": \"', !Ref Name, '\"}, \"spec\": {\"kubelet\": "
      "{\"maxPods\": 58}}}]']]}\n");
  REQUIRE(manifest.nodes.size() == 1);
  CHECK(manifest.nodes.front().nodes.kind == ConfigurationKind::KarpenterNodeClass);
  CHECK(manifest.nodes.front().nodes.max_pods.at(0).value == 58);
  CHECK(manifest.nodes.front().cluster == ResourceName{"", "Cluster"});
  const auto chart = [](const std::string& properties) {
    return resource_of("Custom::AWSCDK-EKS-HelmChart", properties).cni;
  };
  const std::vector<DeclaredCni> cni =
      chart("      Chart: aws-vpc-cni\n      Values: '{\"env\": {\"MAX_ENI\": \"2\"}}'\n");
  REQUIRE(cni.size() == 1);
  CHECK(cni.front().cni.find("MAX_ENI") != nullptr);
  CHECK(cni.front().cni.is_complete);
  CHECK(chart("      Chart: aws-vpc-cni\n").at(0).cni.is_complete);
  CHECK_FALSE(chart("      Chart: aws-vpc-cni\n      Values: !Ref Values\n").at(0).cni.is_complete);
  CHECK(chart("      Chart: karpenter\n").empty());
}

TEST_CASE("Other documents are no templates") {
  const auto is_read = [](std::string_view content) {
    Sources sources;
    const Documents read = read_yaml(Text(std::string(content), 0));
    REQUIRE(read.documents.size() == 1);
    return read_cloudformation({read.documents.front()}, sources);
  };
  CHECK(is_read("AWSTemplateFormatVersion: 2010-09-09\n"));
  CHECK(is_read("Resources: {A: {Type: AWS::S3::Bucket}}\n"));
  CHECK_FALSE(is_read("Resources: {A: {Type: other}}\n"));
  CHECK_FALSE(is_read("Resources: [a]\n"));
  CHECK_FALSE(is_read("[a, b]\n"));
  CHECK_FALSE(is_read("a\n"));
}
