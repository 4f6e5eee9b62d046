// SPDX-License-Identifier: Apache-2.0
#include "source/terraform.h"

#include <string>
#include <string_view>

#include "catch.h"
#include "source/yaml.h"

using namespace maxpods;

namespace {

/// The values of a resource, as YAML has them. `!Other x` is the expression `x`.
Value values_of(std::string_view yaml) {
  const Documents read = read_yaml(Text(std::string(yaml), 0));
  REQUIRE(read.documents.size() == 1);
  return read.documents.front();
}

TerraformResource resource_of(std::string_view type, std::string_view yaml) {
  return {.type = std::string(type),
          .resource = {"folder", std::string(type) + ".this", ""},
          .place = {},
          .values = values_of(yaml)};
}

/// What one resource adds.
EksResources read(const TerraformResource& resource) {
  Sources sources;
  REQUIRE(read_terraform_resource(resource, sources));
  return sources.resources;
}

EksResources read(std::string_view type, std::string_view yaml) {
  return read(resource_of(type, yaml));
}

DeclaredNodes group_of(std::string_view yaml) {
  const EksResources resources = read("aws_eks_node_group", yaml);
  REQUIRE(resources.nodes.size() == 1);
  return resources.nodes.front();
}

LaunchTemplate template_of(std::string_view yaml, bool is_partial = false) {
  TerraformResource resource = resource_of("aws_launch_template", yaml);
  resource.is_partial = is_partial;
  const EksResources resources = read(resource);
  REQUIRE(resources.templates.size() == 1);
  return resources.templates.front();
}

/// What the only add-on of a resource has.
CniConfiguration cni_of(const EksResources& resources) {
  REQUIRE(resources.cni.size() == 1);
  return resources.cni.front().cni;
}

}  // namespace

TEST_CASE("An expression that is a reference alone has a target") {
  CHECK(terraform_target("aws_launch_template.web.id") == "aws_launch_template.web");
  CHECK(terraform_target("aws_launch_template.web[0].id") == "aws_launch_template.web");
  CHECK(terraform_target("aws_launch_template.web[each.key].id") == "aws_launch_template.web");
  CHECK(terraform_target("aws_launch_template.web") == "aws_launch_template.web");
  CHECK(terraform_target("data.aws_ami.eks.id") == "data.aws_ami.eks");
  CHECK(terraform_target("module.eks.cluster_name") == "module.eks");
  CHECK(terraform_target("var.cluster.name") == "var.cluster.name");
  CHECK(terraform_target("local.name") == "local.name");
  CHECK(terraform_target("var.x ? var.y : var.z").empty());
  CHECK(terraform_target("try(module.eks.name, null)").empty());
  CHECK(terraform_target("").empty());
}

TEST_CASE("A name of Terraform is a literal, a reference, or unknown") {
  const auto name = [](std::string_view yaml) {
    return terraform_name(values_of("a: " + std::string(yaml)).members.front().value);
  };
  CHECK(name("teal") == ResourceName{"teal", ""});
  CHECK(name("!Other aws_eks_cluster.this.name") == ResourceName{"", "aws_eks_cluster.this"});
  CHECK(name("!Other one(aws_eks_cluster.this[*].name)") ==
        ResourceName{"", "one(aws_eks_cluster.this[*].name)"});
  CHECK(name("'teal-${var.stage}'").is_unknown());
}

TEST_CASE("A node group of Terraform") {
  const DeclaredNodes group = group_of(
      "node_group_name: web\n"
      "cluster_name: !Other aws_eks_cluster.this.name\n"
      "ami_type: AL2023_ARM_64_STANDARD\n"
      "instance_types: [m7g.large, m7g.xlarge]\n"
      "launch_template: [{id: !Other 'aws_launch_template.web.id', version: 3}]\n");
  CHECK(group.nodes.kind == ConfigurationKind::EksNodeGroup);
  CHECK(group.nodes.name == "web");
  CHECK(group.nodes.family == AmiFamily::Al2023);
  CHECK(group.nodes.group == NodeGroupKind::Managed);
  REQUIRE(group.nodes.types.size() == 2);
  CHECK(group.nodes.types.back().name == "m7g.xlarge");
  CHECK(group.cluster.reference == "aws_eks_cluster.this");
  CHECK(group.launch_template == ResourceName{"", "aws_launch_template.web"});
  CHECK_FALSE(group.has_default_types);
}

TEST_CASE("What a node group of Terraform does not say is unknown, or EKS's default") {
  CHECK(group_of("cluster_name: teal\n").nodes.group == NodeGroupKind::Managed);
  CHECK(group_of("cluster_name: teal\n").has_default_types);
  CHECK_FALSE(group_of("cluster_name: teal\n").launch_template);
  CHECK(group_of("launch_template: []\n").nodes.group == NodeGroupKind::Managed);
  CHECK(group_of("launch_template: !Other var.template\n").launch_template->is_unknown());
  TerraformResource partial = resource_of("aws_eks_node_group", "cluster_name: teal\n");
  partial.is_partial = true;
  CHECK(read(partial).nodes.at(0).launch_template->is_unknown());
  CHECK(read(partial).nodes.at(0).nodes.group == std::nullopt);
  CHECK(group_of("launch_template: [{version: 1}]\n").launch_template->is_unknown());
  CHECK(group_of("ami_type: !Other var.type\n").nodes.family == std::nullopt);
  const DeclaredNodes unknown = group_of("instance_types: [m5.large, !Other var.type]\n");
  CHECK(unknown.nodes.types.empty());
  CHECK_FALSE(unknown.has_default_types);
}

// EKS API reference, Nodegroup, amiType.
TEST_CASE("The type of AMI tells the family and the kind of group") {
  const auto nodes = [](std::string_view type) {
    return group_of("ami_type: " + std::string(type) + "\nlaunch_template: [{name: web}]\n").nodes;
  };
  CHECK(nodes("BOTTLEROCKET_x86_64").family == AmiFamily::Bottlerocket);
  CHECK(nodes("WINDOWS_CORE_2022_x86_64").family == AmiFamily::Windows2022);
  CHECK(nodes("AL2_x86_64").group == NodeGroupKind::Managed);
  CHECK(nodes("CUSTOM").family == std::nullopt);
  CHECK(nodes("CUSTOM").group == NodeGroupKind::ManagedCustomAmi);
  CHECK(nodes("SOME_LATER_TYPE").family == std::nullopt);
  CHECK(nodes("SOME_LATER_TYPE").group == std::nullopt);
}

TEST_CASE("A launch template of Terraform") {
  const LaunchTemplate read =
      template_of("name: web\nid: lt-0123\ninstance_type: m5.large\nuser_data: |\n  #!/bin/bash\n");
  CHECK(read.literals == std::vector<std::string>{"web", "lt-0123"});
  REQUIRE(read.types.size() == 1);
  CHECK(read.types.front().name == "m5.large");
  CHECK(read.user_data->view() == "#!/bin/bash\n");
  CHECK_FALSE(template_of("user_data: !Other 'file(x)'\n").user_data);
  CHECK_FALSE(template_of("user_data:\n").user_data);
  CHECK_FALSE(template_of("instance_type: !Other var.type\n").knows_types);
  CHECK_FALSE(template_of("instance_requirements: [{vcpu_count: [{min: 2}]}]\n").knows_types);
}

TEST_CASE("Whether a launch template has an image") {
  const auto has_image = [](std::string_view value) {
    return template_of("image_id: " + std::string(value) + "\nname: web\n").has_image;
  };
  CHECK(has_image("ami-0123") == true);
  CHECK(has_image("!Other data.aws_ami.eks.id") == true);
  CHECK(has_image("!Other data.aws_ssm_parameter.ami.value") == true);
  CHECK(has_image("!Other aws_ami_copy.own.id") == true);
  CHECK(has_image("''") == false);
  CHECK(has_image("null") == false);
  CHECK(has_image("!Other var.ami_id") == std::nullopt);
  CHECK(has_image("!Other module.ami.id") == std::nullopt);
  CHECK(has_image("!Other 'var.ami_id != null ? var.ami_id : data.aws_ami.eks.id'") ==
        std::nullopt);
  CHECK(template_of("name: web\n").has_image == false);
  CHECK(template_of("name: web\n", true).has_image == std::nullopt);
}

TEST_CASE("The add-on vpc-cni of Terraform") {
  const CniConfiguration text =
      cni_of(read("aws_eks_addon",
                  "addon_name: vpc-cni\n"
                  "configuration_values: '{\"env\": {\"MAX_ENI\": 2}}'\n"));
  CHECK(text.source == CniSource::Addon);
  CHECK(text.is_complete);
  REQUIRE(text.find("MAX_ENI") != nullptr);
  CHECK(text.find("MAX_ENI")->value.kind == Value::Kind::Integer);
  const CniConfiguration map = cni_of(
      read("aws_eks_addon", "addon_name: vpc-cni\nconfiguration_values: {env: {MAX_ENI: '2'}}\n"));
  CHECK(map.is_complete);
  CHECK(map.find("MAX_ENI")->value.is_string());
  for (const char* const values :
       {"", "configuration_values:\n", "configuration_values: !Other local.values\n"}) {
    CAPTURE(values);
    CHECK_FALSE(
        cni_of(read("aws_eks_addon", "addon_name: vpc-cni\n" + std::string(values))).is_complete);
  }
  CHECK(read("aws_eks_addon", "addon_name: coredns\n").cni.empty());
}

TEST_CASE("An add-on that may be left out does not tell of defaults") {
  TerraformResource addon = resource_of(
      "aws_eks_addon", "addon_name: vpc-cni\nconfiguration_values: {env: {MAX_ENI: '2'}}\n");
  addon.is_conditional = true;
  const CniConfiguration cni = cni_of(read(addon));
  CHECK_FALSE(cni.is_complete);
  CHECK(cni.find("MAX_ENI") != nullptr);
}

TEST_CASE("A cluster of Terraform") {
  const auto cluster = [](std::string_view yaml) {
    return read("aws_eks_cluster", yaml).clusters.at(0);
  };
  CHECK(cluster("name: teal\n").name.literal == "teal");
  CHECK(cluster("name: teal\n").ip_family == std::nullopt);
  CHECK(cluster("kubernetes_network_config: [{ip_family: ipv4}]\n").ip_family == IpFamily::IPv4);
  CHECK(cluster("kubernetes_network_config: [{ip_family: ipv6}]\n").ip_family == IpFamily::IPv6);
  // Nothing is said of addresses then.
  CHECK(cluster("kubernetes_network_config: [{ip_family: !Other var.family}]\n").ip_family ==
        IpFamily::IPv6);
}

TEST_CASE("Instances and launch configurations are nodes if their user data is that of one") {
  constexpr std::string_view node =
      "instance_type: m5.large\n"
      "user_data: |\n  #!/bin/bash\n"
      "  /etc/eks/bootstrap.sh teal --kubelet-extra-args --max-pods=58\n";
  const EksResources instance = read("aws_instance", node);
  REQUIRE(instance.nodes.size() == 1);
  CHECK(instance.nodes.front().nodes.kind == ConfigurationKind::Ec2Instance);
  CHECK(instance.nodes.front().nodes.group == NodeGroupKind::SelfManaged);
  CHECK(instance.nodes.front().nodes.family == AmiFamily::Al2);
  CHECK(instance.nodes.front().nodes.max_pods.at(0).value == 58);
  const EksResources configuration = read("aws_launch_configuration", node);
  CHECK(configuration.nodes.at(0).nodes.kind == ConfigurationKind::LaunchConfiguration);
  CHECK(read("aws_instance", "user_data: |\n  #!/bin/bash\n  yum update\n").nodes.empty());
  // base64 of `#!/bin/bash`, a line feed, and `/etc/eks/bootstrap.sh teal`.
  const EksResources encoded = read(
      "aws_instance", "user_data_base64: IyEvYmluL2Jhc2gKL2V0Yy9la3MvYm9vdHN0cmFwLnNoIHRlYWw=\n");
  CHECK(encoded.nodes.size() == 1);
}

TEST_CASE("An Auto Scaling group of Terraform") {
  const auto group = [](std::string_view yaml) {
    return read("aws_autoscaling_group", yaml).nodes.at(0);
  };
  const DeclaredNodes plain = group("launch_template: [{id: !Other aws_launch_template.web.id}]\n");
  CHECK(plain.nodes.kind == ConfigurationKind::AutoScalingGroup);
  CHECK(plain.nodes.group == NodeGroupKind::SelfManaged);
  CHECK(plain.launch_template == ResourceName{"", "aws_launch_template.web"});
  CHECK_FALSE(plain.has_own_types);
  const std::string mixed =
      "mixed_instances_policy:\n- launch_template:\n"
      "  - launch_template_specification: [{launch_template_name: web}]\n";
  CHECK(group(mixed).launch_template == ResourceName{"web", ""});
  CHECK_FALSE(group(mixed).has_own_types);
  const auto types = [&](const std::string& overrides) {
    const DeclaredNodes nodes = group(mixed + "    override: " + overrides + "\n");
    CHECK(nodes.has_own_types);
    return nodes.nodes.types.size();
  };
  CHECK(types("[{instance_type: m5.large}, {instance_type: m5a.large}]") == 2);
  CHECK(types("[{instance_type: m5.large}, {instance_type: !Other var.type}]") == 0);
  CHECK(types("[{instance_requirements: [{vcpu_count: [{min: 2}]}]}]") == 0);
  CHECK(types("!Other var.overrides") == 0);
  CHECK(read("aws_autoscaling_group", "launch_configuration: a\n").nodes.empty());
}

TEST_CASE("Manifests belong to the cluster of their folder") {
  const std::string manifest =
      "apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: {name: blue}\nspec: {}\n";
  std::string indented = "manifest:\n  " + manifest;
  for (std::size_t at = indented.find('\n', 10); at + 1 < indented.size();
       at = indented.find('\n', at + 1)) {
    indented.insert(at + 1, "  ");
  }
  CHECK(read("kubernetes_manifest", indented).nodes.at(0).nodes.name == "blue");
  std::string body = "yaml_body: |\n  " + indented.substr(12);
  CHECK(read("kubectl_manifest", body).nodes.at(0).nodes.name == "blue");
  CHECK(read("kubectl_manifest", "yaml_body: !Other 'file(x)'\n").nodes.empty());
}

TEST_CASE("A release of the chart of the VPC CNI") {
  const CniConfiguration cni = cni_of(read("helm_release",
                                           "chart: aws-vpc-cni\n"
                                           "values: [\"env: {MAX_ENI: '2'}\"]\n"
                                           "set: [{name: env.WARM_IP_TARGET, value: '5'}]\n"));
  CHECK(cni.source == CniSource::HelmValues);
  CHECK(cni.is_complete);
  CHECK(cni.find("MAX_ENI")->value.known_text() == "2");
  CHECK(cni.find("WARM_IP_TARGET")->value.known_text() == "5");
  CHECK(cni_of(read("helm_release", "chart: eks/aws-vpc-cni\n")).is_complete);
  CHECK_FALSE(
      cni_of(read("helm_release", "chart: aws-vpc-cni\nvalues: [!Other 'file(x)']\n")).is_complete);
  CHECK_FALSE(
      cni_of(read("helm_release", "chart: aws-vpc-cni\nvalues: !Other var.values\n")).is_complete);
  CHECK(read("helm_release", "chart: karpenter\n").cni.empty());
}

TEST_CASE("Other resources of Terraform are not read") {
  Sources sources;
  CHECK_FALSE(read_terraform_resource(resource_of("aws_vpc", "name: x\n"), sources));
  CHECK_FALSE(is_terraform_type_of_nodes("aws_vpc"));
  CHECK(is_terraform_type_of_nodes("aws_eks_node_group"));
}
