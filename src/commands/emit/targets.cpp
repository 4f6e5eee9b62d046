// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "cli/options.h"
#include "commands/emit/remarks.h"
#include "commands/emit/request.h"
#include "commands/emit/target_rules.h"
#include "commands/emit/value.h"
#include "emit/targets.h"
#include "text/bad_input.h"
#include "text/names.h"

namespace maxpods {
namespace {

using enum AmiFamily;

constexpr std::array al2{Al2};
constexpr std::array al2_and_windows{Al2, Windows2022, Windows2019};
constexpr std::array al2023{Al2023};
constexpr std::array bottlerocket{Bottlerocket};
constexpr std::array windows{Windows2022, Windows2019};
constexpr std::array of_eks{Al2023, Al2, Bottlerocket, Windows2022, Windows2019};
constexpr std::array all_families{Al2023, Al2, Bottlerocket, Windows2022, Windows2019, Custom};

constexpr unsigned takes_kubelet_options = takes_labels | takes_node_group;

constexpr Target bootstrap_target{.name = "bootstrap",
                                  .write = bootstrap_arguments,
                                  .options = takes_kubelet_options,
                                  .families = al2};
constexpr Target bootstrap_user_data_target{
    .name = "bootstrap-user-data",
    .write = bootstrap_user_data,
    .options = needs_cluster | takes_details | takes_kubelet_options,
    .families = al2};
constexpr Target cloudformation_target{.name = "cloudformation",
                                       .write = cloudformation_parameters,
                                       .options = takes_labels,
                                       .families = al2_and_windows,
                                       .node_group = NodeGroupKind::SelfManaged};
constexpr Target nodeadm_target{
    .name = "nodeadm",
    .write = node_config,
    .options = takes_all_details | takes_kubelet_options | takes_expression,
    .families = al2023};
constexpr Target nodeadm_user_data_target{
    .name = "nodeadm-user-data",
    .write = node_config_user_data,
    .options = takes_all_details | takes_kubelet_options | takes_expression,
    .families = al2023};
constexpr Target bottlerocket_target{.name = "bottlerocket",
                                     .write = bottlerocket_settings,
                                     .options = takes_all_details | takes_kubelet_options,
                                     .families = bottlerocket};
constexpr Target windows_target{.name = "windows",
                                .write = windows_arguments,
                                .options = takes_kubelet_options,
                                .families = windows};
constexpr Target windows_user_data_target{
    .name = "windows-user-data",
    .write = windows_user_data,
    .options = needs_cluster | takes_details | takes_kubelet_options,
    .families = windows};
constexpr Target windows_configmap_target{.name = "windows-configmap",
                                          .write = windows_config_map,
                                          .options = takes_warm_targets,
                                          .os = Os::Windows,
                                          .value = TargetValue::None};
constexpr Target eksctl_target{.name = "eksctl",
                               .write = eksctl_command,
                               .options = needs_cluster | takes_region | takes_node_group_name |
                                          takes_kubelet_options | takes_self_managed,
                               .families = of_eks,
                               .makes_group = true,
                               .is_for_eksctl = true,
                               .check = check_for_eksctl,
                               .remarks = remarks_on_eksctl};
constexpr Target eksctl_config_target{
    .name = "eksctl-config",
    .write = eksctl_config,
    .options = needs_cluster | needs_region | takes_node_group_name | takes_kubelet_options |
               takes_ami_id | takes_warm_targets | takes_self_managed,
    .families = of_eks,
    .makes_group = true,
    .is_for_eksctl = true,
    .check = check_for_eksctl_config,
    .remarks = remarks_on_eksctl_config};
constexpr Target karpenter_target{.name = "karpenter",
                                  .write = ec2_node_class,
                                  .options = needs_cluster | takes_node_class | takes_ami_id,
                                  .families = all_families,
                                  .node_group = NodeGroupKind::Karpenter};
constexpr Target terraform_target{
    .name = "terraform",
    .write = terraform_arguments,
    .options = takes_node_group_name | takes_kubelet_options | takes_ami_id | takes_self_managed,
    .families = of_eks,
    .makes_group = true,
    .check = check_for_terraform,
    .remarks = remarks_on_terraform};
constexpr Target terraform_map_target{
    .name = "terraform-map", .write = terraform_map, .value = TargetValue::EachType};
constexpr Target tfvars_target{
    .name = "tfvars", .write = terraform_variables, .value = TargetValue::EachType};
constexpr Target cfn_mapping_target{.name = "cfn-mapping",
                                    .write = cloudformation_mapping,
                                    .value = TargetValue::EachType,
                                    .remarks = remarks_on_mapping};
constexpr Target vpc_cni_target{.name = "vpc-cni",
                                .write = vpc_cni_commands,
                                .options = takes_warm_targets,
                                .value = TargetValue::None,
                                .check = check_for_vpc_cni,
                                .remarks = remarks_on_vpc_cni};
constexpr Target vpc_cni_addon_target{.name = "vpc-cni-addon",
                                      .write = vpc_cni_addon_commands,
                                      .options = needs_cluster | takes_region | takes_warm_targets,
                                      .value = TargetValue::None,
                                      .check = check_for_vpc_cni,
                                      .remarks = remarks_on_vpc_cni_add_on,
                                      .write_bare = vpc_cni_addon_values};

void add_default_role(Configuration& configuration) {
  if (configuration.node_role) return;
  configuration.node_role = "KarpenterNodeRole-" + configuration.cluster.value();
  if (is_role_name(*configuration.node_role)) return;
  throw BadInput(fmt::format("'{}' is too long for an IAM role", *configuration.node_role),
                 "name the role of the nodes: --node-role ROLE");
}

Answer emit(const Target& target, const EmitRequest& request) {
  Configuration configuration = validated_configuration(target, request);
  Answer answer;
  if (!take_value(target, request, configuration, answer)) return answer;
  if (target.check != nullptr) target.check(configuration);
  if (target.is_for_karpenter()) add_default_role(configuration);
  const bool kind_is_known = target.makes_group || request.node_group || request.ami_id;
  for (auto remarks : {emit_remarks(target, configuration, kind_is_known),
                       target.remarks == nullptr ? Remarks() : target.remarks(configuration)}) {
    std::ranges::move(remarks, std::back_inserter(answer.warnings));
  }
  if (names_no_type(configuration)) configuration.types.clear();
  answer.text = (request.bare ? target.write_bare : target.write)(configuration);
  return answer;
}

template <const Target& target>
Action setup_target(Options& options) {
  const auto request = std::make_shared<EmitRequest>();
  add_emit_options(options, target, *request);
  return [request](const Paint&) { return emit(target, *request); };
}

}  // namespace

constexpr std::array<Command, 19> emit_targets{{
    {"bootstrap", "TYPE...|--max-pods N [OPTIONS]", "Arguments for bootstrap.sh of Amazon Linux 2",
     "m5.large --prefix-delegation\n"
     "--max-pods 110",
     setup_target<bootstrap_target>},
    {"bootstrap-user-data", "TYPE...|--max-pods N [OPTIONS]",
     "User data that calls bootstrap.sh, for launch templates", "--cluster my-cluster m5.large",
     setup_target<bootstrap_user_data_target>},
    {"cloudformation", "TYPE...|--max-pods N [OPTIONS]",
     "Parameters file for the CloudFormation templates of nodes",
     "m5.large --prefix-delegation\n"
     "m5.large --ami-family windows2022",
     setup_target<cloudformation_target>},
    {"nodeadm", "TYPE...|--max-pods N [OPTIONS]", "NodeConfig of Amazon Linux 2023, in YAML",
     "m5.large --prefix-delegation\n"
     "m5.large m5.8xlarge --prefix-delegation --as-expression",
     setup_target<nodeadm_target>},
    {"nodeadm-user-data", "TYPE...|--max-pods N [OPTIONS]",
     "User data with a NodeConfig, for launch templates", "m5.large --prefix-delegation",
     setup_target<nodeadm_user_data_target>},
    {"bottlerocket", "TYPE...|--max-pods N [OPTIONS]", "Settings of Bottlerocket, in TOML",
     "m5.large --prefix-delegation", setup_target<bottlerocket_target>},
    {"windows", "TYPE...|--max-pods N [OPTIONS]", "Arguments for Start-EKSBootstrap.ps1 of Windows",
     "m5.large --prefix-delegation", setup_target<windows_target>},
    {"windows-user-data", "TYPE...|--max-pods N [OPTIONS]",
     "User data in PowerShell that calls Start-EKSBootstrap.ps1", "--cluster my-cluster m5.large",
     setup_target<windows_user_data_target>},
    {"windows-configmap", "[TYPE...] [OPTIONS]",
     "The ConfigMap that sets up pod networking of Windows",
     "--prefix-delegation --warm-prefix-target 1", setup_target<windows_configmap_target>},
    {"eksctl", "TYPE...|--max-pods N [OPTIONS]", "The eksctl command that creates a node group",
     "--cluster my-cluster m5.large --prefix-delegation\n"
     "--cluster my-cluster --max-pods 110 --self-managed",
     setup_target<eksctl_target>},
    {"eksctl-config", "TYPE...|--max-pods N [OPTIONS]",
     "ClusterConfig of eksctl: node group and add-on vpc-cni",
     "--cluster my-cluster --region us-west-2 m5.large", setup_target<eksctl_config_target>},
    {"karpenter", "TYPE...|--max-pods N [OPTIONS]", "EC2NodeClass of Karpenter",
     "--cluster my-cluster m5.large --prefix-delegation", setup_target<karpenter_target>},
    {"terraform", "TYPE...|--max-pods N [OPTIONS]",
     "Arguments for the module terraform-aws-modules/eks",
     "m5.large --prefix-delegation\n"
     "m6g.large --ami-family bottlerocket --self-managed",
     setup_target<terraform_target>},
    {"terraform-map", "TYPE...|--all [OPTIONS]", "Terraform locals: a map from type to max pods",
     "m5.large c5.4xlarge --prefix-delegation", setup_target<terraform_map_target>},
    {"tfvars", "TYPE...|--all [OPTIONS]", "The same map as a .tfvars.json file",
     "--all --prefix-delegation", setup_target<tfvars_target>},
    {"cfn-mapping", "TYPE...|--all [OPTIONS]", "The same map as Mappings of CloudFormation",
     "m5.large c5.4xlarge --prefix-delegation", setup_target<cfn_mapping_target>},
    {"terraform-external", "< QUERY", "Answer a query of Terraform's external data source",
     R"(<<< '{"instance_types": "m5.large,c5.large"}')", setup_emit_terraform_external},
    {"vpc-cni", "[TYPE...] [OPTIONS]", "kubectl commands that set up the VPC CNI, and verify it",
     "--prefix-delegation --warm-prefix-target 1", setup_target<vpc_cni_target>},
    {"vpc-cni-addon", "[TYPE...] [OPTIONS]", "Values of the add-on vpc-cni, with aws commands",
     "--cluster my-cluster --prefix-delegation", setup_target<vpc_cni_addon_target>},
}};

}  // namespace maxpods
