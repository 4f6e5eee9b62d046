// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/node_group_options.h"
#include "cli/options.h"
#include "commands/emit/remarks.h"
#include "commands/emit/request.h"
#include "emit/targets.h"
#include "text/bad_input.h"
#include "text/names.h"

namespace maxpods {
namespace {

using enum AmiFamily;

constexpr std::array al2{Al2};
constexpr std::array of_templates{Al2023, Al2, Windows2022, Windows2025, Windows2019};
constexpr std::array al2023{Al2023};
constexpr std::array bottlerocket{Bottlerocket};
constexpr std::array windows{Windows2022, Windows2025, Windows2019};
constexpr std::array of_eks{Al2023, Al2, Bottlerocket, Windows2022, Windows2025, Windows2019};
constexpr std::array all_families{Al2023,      Al2,         Bottlerocket, Windows2022,
                                  Windows2025, Windows2019, Custom};

constexpr unsigned takes_kubelet_options = takes_labels | takes_node_group;

constexpr std::array targets{
    Target{.name = "bootstrap",
           .summary = "Arguments for bootstrap.sh on Amazon Linux 2",
           .examples = "m5.large --prefix-delegation\n"
                       "--max-pods 110",
           .write = bootstrap_arguments,
           .options = takes_kubelet_options,
           .families = al2},
    Target{.name = "bootstrap-user-data",
           .summary = "User data that calls bootstrap.sh, for launch templates",
           .examples = "--cluster my-cluster m5.large",
           .write = bootstrap_user_data,
           .options = needs_cluster | takes_details | takes_kubelet_options,
           .families = al2},
    Target{.name = "cloudformation",
           .summary = "Parameters file for the CloudFormation node templates",
           .examples = "m5.large --cluster my-cluster\n"
                       "m5.large --ami-family windows2022",
           .write = cloudformation_parameters,
           .options = takes_details | takes_labels,
           .families = of_templates,
           .node_group = NodeGroupKind::SelfManaged,
           .check = check_for_cloudformation,
           .remarks = remarks_on_cloudformation},
    Target{.name = "nodeadm",
           .summary = "NodeConfig for Amazon Linux 2023, in YAML",
           .examples = "m5.large --prefix-delegation\n"
                       "m5.large m5.8xlarge --prefix-delegation --as-expression",
           .write = node_config,
           .options = takes_all_details | takes_kubelet_options | takes_expression,
           .families = al2023},
    Target{.name = "nodeadm-user-data",
           .summary = "User data with a NodeConfig, for launch templates",
           .examples = "m5.large --prefix-delegation",
           .write = node_config_user_data,
           .options = takes_all_details | takes_kubelet_options | takes_expression,
           .families = al2023},
    Target{.name = "bottlerocket",
           .summary = "Settings for Bottlerocket, in TOML",
           .examples = "m5.large --prefix-delegation",
           .write = bottlerocket_settings,
           .options = takes_all_details | takes_kubelet_options,
           .families = bottlerocket},
    Target{.name = "windows",
           .summary = "Arguments for Start-EKSBootstrap.ps1 on Windows",
           .examples = "m5.large --prefix-delegation",
           .write = windows_arguments,
           .options = takes_kubelet_options,
           .families = windows},
    Target{.name = "windows-user-data",
           .summary = "User data in PowerShell that calls Start-EKSBootstrap.ps1",
           .examples = "--cluster my-cluster m5.large",
           .write = windows_user_data,
           .options = needs_cluster | takes_details | takes_kubelet_options,
           .families = windows},
    Target{.name = "windows-configmap",
           .summary = "ConfigMap that configures pod networking on Windows",
           .examples = "--prefix-delegation --warm-prefix-target 1",
           .write = windows_config_map,
           .options = takes_warm_targets,
           .os = Os::Windows,
           .value = TargetValue::None},
    Target{.name = "eksctl",
           .summary = "eksctl command that creates a node group",
           .examples = "--cluster my-cluster m5.large --prefix-delegation\n"
                       "--cluster my-cluster --max-pods 110 --self-managed",
           .write = eksctl_command,
           .options = needs_cluster | takes_region | takes_node_group_name | takes_kubelet_options |
                      takes_self_managed,
           .families = of_eks,
           .makes_group = true,
           .is_for_eksctl = true,
           .check = check_for_eksctl,
           .remarks = remarks_on_eksctl},
    Target{.name = "eksctl-config",
           .summary = "ClusterConfig for eksctl: node group and vpc-cni add-on",
           .examples = "--cluster my-cluster --region us-west-2 m5.large",
           .write = eksctl_config,
           .options = needs_cluster | needs_region | takes_node_group_name | takes_kubelet_options |
                      takes_ami_id | takes_warm_targets | takes_self_managed | takes_pod_subnets,
           .families = of_eks,
           .makes_group = true,
           .is_for_eksctl = true,
           .check = check_for_eksctl_config,
           .remarks = remarks_on_eksctl_config},
    Target{.name = "karpenter",
           .summary = "EC2NodeClass for Karpenter, and NodePool",
           .examples = "--cluster my-cluster m5.large --prefix-delegation\n"
                       "--cluster my-cluster --family m7i,m7g --node-pool general",
           .write = ec2_node_class,
           .options = needs_cluster | takes_node_class | takes_ami_id | takes_expression,
           .families = all_families,
           .node_group = NodeGroupKind::Karpenter,
           .check = check_for_karpenter,
           .remarks = remarks_on_karpenter,
           .synopsis = "TYPE...|--family FAMILY|--match GLOB|--max-pods N [OPTIONS]"},
    Target{.name = "terraform",
           .summary = "Arguments for the Terraform module terraform-aws-modules/eks",
           .examples = "m5.large --prefix-delegation\n"
                       "m6g.large --ami-family bottlerocket --self-managed",
           .write = terraform_arguments,
           .options = takes_node_group_name | takes_kubelet_options | takes_ami_id |
                      takes_self_managed | takes_pod_subnets,
           .families = of_eks,
           .makes_group = true,
           .check = check_for_terraform,
           .remarks = remarks_on_terraform},
    Target{.name = "terraform-map",
           .summary = "Map from type to max pods, as Terraform locals",
           .examples = "m5.large c5.4xlarge --prefix-delegation",
           .write = terraform_map,
           .value = TargetValue::EachType},
    Target{.name = "tfvars",
           .summary = "Map from type to max pods, as a .tfvars.json file",
           .examples = "--all --prefix-delegation",
           .write = terraform_variables,
           .value = TargetValue::EachType},
    Target{.name = "cfn-mapping",
           .summary = "Map from type to max pods, as CloudFormation Mappings",
           .examples = "m5.large c5.4xlarge --prefix-delegation",
           .write = cloudformation_mapping,
           .value = TargetValue::EachType,
           .remarks = remarks_on_mapping},
    Target{.name = "terraform-external",
           .summary = "Answer a query of Terraform's external data source",
           .examples = R"(<<< '{"instance_types": "m5.large,c5.large"}')",
           .synopsis = "< QUERY",
           .setup = setup_terraform_external},
    Target{.name = "vpc-cni",
           .summary = "kubectl commands that configure the VPC CNI, and verify it",
           .examples = "--prefix-delegation --warm-prefix-target 1",
           .write = vpc_cni_commands,
           .options = takes_warm_targets | takes_pod_subnets,
           .value = TargetValue::None,
           .check = check_for_vpc_cni,
           .remarks = remarks_on_vpc_cni},
    Target{.name = "vpc-cni-addon",
           .summary = "aws commands that configure the vpc-cni add-on",
           .examples = "--cluster my-cluster --prefix-delegation",
           .write = vpc_cni_addon_commands,
           .options = needs_cluster | takes_region | takes_warm_targets | takes_pod_subnets,
           .value = TargetValue::None,
           .check = check_for_vpc_cni,
           .remarks = remarks_on_vpc_cni_add_on,
           .write_bare = vpc_cni_addon_values},
};

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
  for (const MaxPods& node : configuration.types) {
    check_can_run(configuration.ami_type, node.type);
  }
  if (target.is_for_karpenter()) add_default_role(configuration);
  append(answer.warnings, emit_remarks(target, configuration));
  if (target.remarks != nullptr) append(answer.warnings, target.remarks(configuration));
  append(answer.warnings, remarks_on_cni(target, configuration));
  if (names_no_type(configuration)) configuration.types.clear();
  answer.text = (request.bare ? target.write_bare : target.write)(configuration);
  return answer;
}

Action setup_target(Options& options) {
  const Target& target = *std::ranges::find(targets, options.command().name, &Target::name);
  if (target.setup != nullptr) return target.setup(options);
  const auto request = std::make_shared<EmitRequest>();
  add_emit_options(options, target, *request);
  return [request, &target](const Paint&) { return emit(target, *request); };
}

constexpr std::string_view synopsis_of(const Target& target) {
  if (!target.synopsis.empty()) return target.synopsis;
  if (target.value == TargetValue::One) return "TYPE...|--max-pods N [OPTIONS]";
  return target.value == TargetValue::None ? "[TYPE...] [OPTIONS]" : "TYPE...|--all [OPTIONS]";
}

constexpr auto target_commands = [] {
  std::array<Command, targets.size()> commands{};
  std::ranges::transform(targets, commands.begin(), [](const Target& target) {
    return Command{target.name, synopsis_of(target), target.summary, target.examples, setup_target};
  });
  return commands;
}();

}  // namespace

std::span<const Command> emit_targets() { return target_commands; }

}  // namespace maxpods
