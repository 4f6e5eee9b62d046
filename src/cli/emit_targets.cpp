// SPDX-License-Identifier: Apache-2.0
#include "cli/emit_targets.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "cli/emit_remarks.h"
#include "cli/emit_request.h"
#include "cli/expression_options.h"
#include "cli/options.h"
#include "cli/remarks.h"
#include "cni/environment.h"
#include "cni/version_gates.h"
#include "emit/targets.h"
#include "node/expression_suggestion.h"
#include "report/words.h"
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

[[noreturn]] void refuse_karpenter() {
  throw BadInput("this target and --node-group karpenter exclude each other",
                 "nodes of Karpenter are set up by its EC2NodeClass: maxpods emit karpenter");
}

/// Unknown architectures are nobody's fault.
void refuse_mixed_architectures(const Configuration& configuration) {
  const MaxPods* first = nullptr;
  for (const MaxPods& node : configuration.types) {
    if (!node.type.architecture) continue;
    if (first == nullptr) first = &node;
    if (node.type.architecture == first->type.architecture) continue;
    throw BadInput(fmt::format("{} and {} exclude each other: one AMI is for one architecture",
                               first->type.name.view(), node.type.name.view()),
                   "make a node group for each architecture");
  }
}

/// What eksctl would refuse (pkg/apis/eksctl.io/v1alpha5/validation.go).
void check_for_eksctl_config(const Configuration& configuration) {
  const NodeGroupKind kind = configuration.node_group;
  if (kind == NodeGroupKind::Karpenter) refuse_karpenter();
  refuse_mixed_architectures(configuration);
  if (kind == NodeGroupKind::ManagedCustomAmi && is_windows(configuration.ami_family)) {
    throw BadInput("eksctl refuses managed Windows groups with an AMI of one's own",
                   "--node-group self-managed applies max pods on Windows");
  }
  if (kind == NodeGroupKind::SelfManaged && configuration.ami_id) {
    throw BadInput("--ami-id and --node-group self-managed exclude each other here",
                   "eksctl finds the AMI of self-managed groups by --ami-family");
  }
  if (is_windows(configuration.ami_family) && configuration.warm_targets.any()) {
    throw BadInput("warm targets of Windows are not set by eksctl",
                   "maxpods emit windows-configmap sets them");
  }
}

void check_for_eksctl(const Configuration& configuration) {
  if (configuration.node_group == NodeGroupKind::ManagedCustomAmi) {
    throw BadInput(
        "emit eksctl and --node-group managed-custom-ami exclude each other: eksctl refuses max "
        "pods beside an AMI of one's own",
        "maxpods emit eksctl-config --ami-id AMI writes the bootstrap that it takes instead");
  }
  if (configuration.node_group == NodeGroupKind::SelfManaged && configuration.types.size() > 1) {
    throw BadInput("eksctl's command makes self-managed groups of one type only",
                   "maxpods emit eksctl-config makes one of several");
  }
  check_for_eksctl_config(configuration);
}

void check_for_terraform(const Configuration& configuration) {
  if (configuration.node_group == NodeGroupKind::Karpenter) refuse_karpenter();
  refuse_mixed_architectures(configuration);
}

void check_for_vpc_cni(const Configuration& configuration) {
  if (configuration.settings.cni.os == Os::Windows) {
    throw BadInput("--os windows does not go with this target: it is for Linux nodes",
                   "maxpods emit windows-configmap is for Windows");
  }
  if (daemon_set_environment(configuration.settings.cni, configuration.warm_targets).empty()) {
    throw BadInput("there is nothing to set",
                   "--prefix-delegation, --custom-networking, --pod-eni, --cni-max-eni and warm "
                   "targets are settings of the VPC CNI");
  }
}

/// More than CloudFormation surely takes, by its quotas ("mapping attributes").
std::vector<std::string> remarks_on_mapping(const Configuration& configuration) {
  constexpr std::size_t most_attributes = 200;
  if (configuration.types.size() <= most_attributes) return {};
  return {fmt::format(
      "CloudFormation may refuse mappings of more than {} attributes: name the types in use",
      most_attributes)};
}

/// The schema of the add-on's values did not always have all settings (pull request 2726 of
/// github.com/aws/amazon-vpc-cni-k8s).
std::vector<std::string> remarks_on_add_on(const Configuration& configuration) {
  const CniSettings& cni = configuration.settings.cni;
  const WarmTargets& targets = configuration.warm_targets;
  const bool needs_newer = cni.max_eni || targets.ips || targets.minimum_ips;
  if (!needs_newer || cni.version >= version_gates::add_on_targets) return {};
  return {
      fmt::format("the add-on takes MAX_ENI, WARM_IP_TARGET and MINIMUM_IP_TARGET from about {} on",
                  to_string(version_gates::add_on_targets))};
}

/// Whether there is no type to write: the value was given, or its type described without a name.
bool names_no_type(const Configuration& configuration) {
  return std::ranges::none_of(configuration.types, [](const MaxPods& node) {
    return node.type.name.view() != described_type_name;
  });
}

std::vector<std::string> remarks_on_eksctl(const Configuration& configuration) {
  if (!names_no_type(configuration)) return {};
  return {"no instance type is in the text: eksctl takes m5.large unless it is told"};
}

/// Its add-on does not reach Windows, and older releases of it take less.
std::vector<std::string> remarks_on_eksctl_config(const Configuration& configuration) {
  std::vector<std::string> sentences = remarks_on_eksctl(configuration);
  if (is_windows(configuration.ami_family) && configuration.settings.cni.prefix_delegation) {
    sentences.emplace_back(
        "prefixes on Windows are not switched on by this text; maxpods emit windows-configmap "
        "--prefix-delegation does it");
  }
  std::ranges::move(remarks_on_add_on(configuration), std::back_inserter(sentences));
  return sentences;
}

/// The module chooses the AMI by ami_type, which names an architecture.
std::vector<std::string> remarks_on_terraform(const Configuration& configuration) {
  std::vector<std::string> sentences;
  if (names_no_type(configuration)) {
    return {"no instance type is in the text: add those that the value is for"};
  }
  for (const MaxPods& node : configuration.types) {
    if (node.type.architecture) continue;
    sentences.push_back(fmt::format(
        "the architecture of {} is not known: see to it that ami_type is of the right one",
        node.type.name.view()));
  }
  return sentences;
}

/// Without types nobody else looks at the release of the VPC CNI.
std::vector<std::string> remarks_on_vpc_cni(const Configuration& configuration) {
  const CniSettings& cni = configuration.settings.cni;
  std::vector<std::string> sentences;
  if (!configuration.types.empty()) return sentences;
  const auto need = [&](bool wanted, const Version& version, std::string_view what) {
    if (!wanted || cni.version >= version) return;
    sentences.push_back(fmt::format("{} need VPC CNI {} or later", what, to_string(version)));
  };
  const bool ipv6 = cni.ip_family == IpFamily::IPv6;
  need(cni.prefix_delegation && !ipv6, version_gates::ipv4_prefixes, "prefixes");
  need(ipv6, version_gates::ipv6, "IPv6 addresses");
  need(cni.pod_eni, oldest_cni_with_pod_eni(cni.ip_family), "security groups for pods");
  return sentences;
}

std::vector<std::string> remarks_on_vpc_cni_add_on(const Configuration& configuration) {
  std::vector<std::string> sentences = remarks_on_vpc_cni(configuration);
  std::ranges::move(remarks_on_add_on(configuration), std::back_inserter(sentences));
  return sentences;
}

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

bool names_types(const TypesRequest& types) {
  return !types.names.empty() || describes_type(types);
}

/// Takes over what a computed group says; false, with a refusal, where there is nothing to emit.
bool take_group(const GroupMaxPods& group, Configuration& configuration, Answer& answer) {
  add_remarks(answer, group, configuration.settings);
  if (!group.recommended) return false;
  if (*group.recommended == 0) {
    answer.refusal = no_pods(group);
    return false;
  }
  configuration.max_pods = *group.recommended;
  configuration.types = group.types;
  return true;
}

bool take_given_value(const EmitRequest& request, Configuration& configuration) {
  const std::string other = request.types.names.empty() ? request.computing_option : "TYPE";
  if (!other.empty()) {
    throw BadInput(
        fmt::format("--max-pods and {} exclude each other: --max-pods is the value itself", other));
  }
  if (request.as_expression) {
    throw BadInput("--max-pods and --as-expression exclude each other: name the types instead");
  }
  configuration.max_pods = *request.max_pods;
  return true;
}

/// All types of the catalog that can run and have pods; says which cannot.
bool take_catalog(const EmitRequest& request, Catalog catalog, Configuration& configuration,
                  Answer& answer) {
  check_all_types(request.types);
  std::vector<MaxPods> nodes;
  for (const InstanceType& type : catalog) nodes.push_back(max_pods(type, configuration.settings));
  std::vector<const MaxPods*> pointers;
  for (const MaxPods& node : nodes) pointers.push_back(&node);
  answer.warnings = ineffective_options(configuration.settings);
  std::ranges::move(summarize_remarks(pointers), std::back_inserter(answer.warnings));
  std::ranges::copy_if(nodes, std::back_inserter(configuration.types),
                       [](const MaxPods& node) { return node.recommended.value_or(0) > 0; });
  if (configuration.types.empty()) answer.refusal = "no type of the catalog can run that";
  return !configuration.types.empty();
}

void check_given(const Target& target, const EmitRequest& request) {
  if (!request.types.names.empty() || request.all_types || request.max_pods) return;
  const bool described = describes_type(request.types);
  switch (target.value) {
    case TargetValue::One:
      if (described) return;
      throw BadInput("no instance type given",
                     "name one or more, such as m5.large, or give the value: --max-pods N");
    case TargetValue::EachType:
      throw BadInput("no instance type named",
                     "name one or more, such as m5.large, or take all of them: --all");
    case TargetValue::None:
      break;
  }
  const NodeSettings& settings = request.networking.settings;
  const bool is_for_types = request.types.catalog_path || settings.cni.reserved_enis > 0 ||
                            settings.host_network_pods || settings.max_reserved_percent;
  if (described || !is_for_types) return;
  throw BadInput(
      "--catalog, --reserved-enis, --host-network-pods and --max-reserved-percent need a TYPE",
      "they are for checking types, and are not in the text");
}

/// Computes what the types are for. False, with a refusal in `answer`, where that cannot be.
bool take_value(const Target& target, const EmitRequest& request, Configuration& configuration,
                Answer& answer) {
  check_given(target, request);
  if (request.max_pods) return take_given_value(request, configuration);
  if (target.value == TargetValue::None && !names_types(request.types)) {
    answer.warnings = ineffective_options(configuration.settings);
    return true;
  }
  const LoadedCatalog catalog(request.types.catalog_path);
  if (request.all_types) return take_catalog(request, catalog.types(), configuration, answer);
  const GroupMaxPods group = computed_group(request.types, configuration.settings, catalog.types());
  if (!take_group(group, configuration, answer)) return false;
  if (!request.as_expression) return true;
  const std::optional<SuggestedExpression> expression = suggest_expression(
      group, {.dialect = Dialect::Nodeadm, .vcpus_available = request.vcpus_available});
  if (!expression) {
    answer.refusal = no_expression_fits;
    return false;
  }
  configuration.max_pods_expression = expression->text;
  configuration.expression_needs_vcpus = expression->needs_vcpus;
  for (const std::size_t index : expression->shortened) {
    const MaxPods& node = group.types[index];
    answer.warnings.push_back(fmt::format(
        "the expression gives {} less than the {} that are recommended: it cannot tell it from "
        "another type of the group; a group of its own would",
        node.type.name.view(), node.recommended.value()));
  }
  return true;
}

void add_default_role(Configuration& configuration) {
  if (configuration.node_role) return;
  configuration.node_role = "KarpenterNodeRole-" + configuration.cluster.value();
  if (is_role_name(*configuration.node_role)) return;
  throw BadInput(fmt::format("'{}' is too long for a role", *configuration.node_role),
                 "--node-role ROLE names that of the nodes");
}

Answer emit(const Target& target, const EmitRequest& request) {
  Configuration configuration = validated_configuration(target, request);
  Answer answer;
  if (!take_value(target, request, configuration, answer)) return answer;
  if (target.check != nullptr) target.check(configuration);
  if (target.is_for_karpenter()) add_default_role(configuration);
  const bool kind_is_known = target.makes_group || request.node_group || request.ami_id;
  for (auto remarks :
       {emit_remarks(target, configuration, kind_is_known),
        target.remarks == nullptr ? std::vector<std::string>() : target.remarks(configuration)}) {
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
