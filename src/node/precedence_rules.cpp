// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "node/precedence.h"

/// The places that may set max pods, by kind of node, highest first. Every list has the places of
/// the user, so that the report shows which are ignored.
namespace maxpods {
namespace {

using enum LayerSource;

/// The source of a rule.
struct Evidence {
  std::string_view source;
  std::string_view date;
};

/// Pull request 2645 removed Amazon Linux 2 from its repository; the date is that of the last
/// change of the script.
constexpr Evidence bootstrap_sh{
    "awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh, removed 2026-03-04; last "
    "changed in commit 41298160",
    "2025-08-18"};
constexpr Evidence nodeadm_flags{"awslabs/amazon-eks-ami, nodeadm/internal/kubelet/environment.go",
                                 "2026-07-23"};
constexpr Evidence nodeadm_config{"awslabs/amazon-eks-ami, nodeadm/internal/kubelet/config.go",
                                  "2026-07-23"};
constexpr Evidence nodeadm_formula{
    "awslabs/amazon-eks-ami, nodeadm/internal/kubelet/eni_max_pods.go", "2026-07-23"};
constexpr Evidence bottlerocket_template{
    "bottlerocket-os/bottlerocket-core-kit, packages/kubernetes-1.31/kubelet-config", "2024-10-24"};
constexpr Evidence pluto{"bottlerocket-os/bottlerocket-core-kit, sources/api/pluto/src/main.rs",
                         "2024-10-24"};
constexpr Evidence launch_templates{"EKS user guide, nodes/launch-templates", "2024-12-18"};
constexpr Evidence windows_ami{"EKS user guide, nodes/eks-optimized-windows-ami", "2024-12-18"};
constexpr Evidence max_pods_page{
    "EKS user guide, choosing-instance-type, \"How maxPods is determined\"", "2026"};
constexpr Evidence eks_node_config{
    "EKS user guide, cni-increase-ip-addresses; awslabs/amazon-eks-ami, issue 2580", "2026-01"};
constexpr Evidence user_data_module{
    "terraform-aws-modules/terraform-aws-eks, modules/_user_data/main.tf", "2026-04-27"};
constexpr Evidence karpenter_resolver{
    "aws/karpenter-provider-aws, pkg/providers/amifamily/resolver.go", "2026-08-21"};
constexpr Evidence karpenter_types{
    "aws/karpenter-provider-aws, pkg/providers/instancetype/types.go", "2026-08-21"};
constexpr Evidence karpenter_docs{
    "aws/karpenter-provider-aws, website/content/en/preview/concepts/nodeclasses.md", "2026-08-21"};
constexpr Evidence auto_mode_node_class{"EKS user guide, create-node-class", "2026"};
constexpr Evidence bottlerocket_pods_per_core{
    "bottlerocket-os/bottlerocket, issue 1721; bottlerocket-core-kit, "
    "packages/kubernetes-1.31/kubelet-config",
    "2024-10-24"};
constexpr Evidence kubelet_cores{"kubernetes/kubernetes, pkg/kubelet/nodestatus/setters.go",
                                 "2026"};
constexpr Evidence karpenter_kubelet_fields{
    "aws/karpenter-provider-aws, pkg/controllers/nodeclass/validation.go", "2026-08-21"};
constexpr Evidence kubelet{"kubernetes.io, kubelet configuration by file and by flags", "2026"};

constexpr LayerRule read(LayerSource source, std::string_view place, Evidence evidence) {
  return {source, place, "", evidence.source, evidence.date};
}

constexpr LayerRule ignored(LayerSource source, std::string_view place, std::string_view because,
                            Evidence evidence) {
  return {source, place, because, evidence.source, evidence.date};
}

constexpr std::string_view bootstrap_argument = "bootstrap.sh --kubelet-extra-args '--max-pods=N'";
constexpr std::string_view exported_argument = "KUBELET_EXTRA_ARGS, exported before that call";
constexpr std::string_view kubelet_config_json = "kubelet-config.json, maxPods";
constexpr std::string_view nodeadm_flag = "NodeConfig spec.kubelet.flags, --max-pods=N";
constexpr std::string_view nodeadm_max_pods = "NodeConfig spec.kubelet.config.maxPods";
constexpr std::string_view nodeadm_expression = "NodeConfig spec.kubelet.maxPodsExpression";
constexpr std::string_view bottlerocket_setting = "settings.kubernetes.max-pods";
constexpr std::string_view windows_argument = "-KubeletExtraArgs '--max-pods=N'";
constexpr std::string_view node_class = "EC2NodeClass spec.kubelet.maxPods";
constexpr std::string_view any_kubelet_argument = "kubelet --max-pods=N";
constexpr std::string_view any_exported_argument = "exported KUBELET_EXTRA_ARGS";
constexpr std::string_view any_kubelet_config = "kubelet configuration, maxPods";
constexpr std::string_view any_expression = "nodeadm maxPodsExpression";
constexpr std::string_view default_of_kubelet = "the kubelet's default";

constexpr std::string_view no_nodeadm = "this AMI family has no nodeadm";
constexpr std::string_view no_bootstrap_script =
    "Bottlerocket has no bootstrap script, and no shell to run one";
constexpr std::string_view karpenter_comes_last =
    "Karpenter puts its own value into the user data, after yours";

constexpr LayerRule no_exports =
    ignored(ExportedArgument, any_exported_argument,
            "only bootstrap.sh of AL2 reads it from the environment", bootstrap_sh);

constexpr LayerRule no_expression =
    ignored(Expression, any_expression, no_nodeadm, nodeadm_formula);

// Amazon Linux 2

constexpr std::array al2_own{
    read(KubeletArgument, bootstrap_argument, bootstrap_sh),
    read(ExportedArgument, exported_argument, bootstrap_sh),
    read(EniFormula, "bootstrap.sh's table (eni-max-pods.txt)", bootstrap_sh),
    read(KubeletDefault, default_of_kubelet, kubelet),
    ignored(KubeletConfiguration, kubelet_config_json,
            "bootstrap.sh writes the value of its table over it, unless called with --use-max-pods "
            "false",
            bootstrap_sh),
    no_expression,
};

constexpr std::array al2_managed{
    read(EksRecommendation, "EKS's own call of bootstrap.sh", user_data_module),
    ignored(KubeletArgument, bootstrap_argument,
            "EKS appends its own call of bootstrap.sh to your user data", user_data_module),
    ignored(ExportedArgument, exported_argument,
            "exports end with the shell of their part of the user data, and EKS calls bootstrap.sh "
            "in another one",
            user_data_module),
    ignored(KubeletConfiguration, kubelet_config_json,
            "EKS's call of bootstrap.sh has an argument of the kubelet, which takes precedence",
            bootstrap_sh),
    no_expression,
};

constexpr std::array al2_karpenter{
    read(KubeletConfiguration, node_class, karpenter_resolver),
    read(KarpenterFormula, "Karpenter's ENI formula", karpenter_types),
    ignored(KubeletArgument, bootstrap_argument, "Karpenter calls bootstrap.sh itself, after yours",
            karpenter_resolver),
    ignored(ExportedArgument, exported_argument,
            "exports end with the shell of their part of the user data, and Karpenter calls "
            "bootstrap.sh in another one",
            karpenter_resolver),
    no_expression,
};

// Amazon Linux 2023

constexpr LayerRule al2023_flag = read(KubeletArgument, nodeadm_flag, nodeadm_flags);
constexpr LayerRule al2023_config = read(KubeletConfiguration, nodeadm_max_pods, nodeadm_config);
constexpr LayerRule al2023_expression = read(Expression, nodeadm_expression, nodeadm_formula);
constexpr LayerRule al2023_formula = read(EniFormula, "nodeadm's ENI formula", nodeadm_formula);

constexpr std::array al2023_own{
    al2023_flag,
    al2023_config,
    al2023_expression,
    al2023_formula,
    read(KubeletDefault, "nodeadm's 110, if EC2 does not tell it the type", nodeadm_config),
    no_exports,
};

constexpr std::array al2023_managed{
    read(EksCeiling, "the ceiling of managed node groups", max_pods_page),
    al2023_flag,
    al2023_config,
    read(EksRecommendation, "maxPods of EKS's own NodeConfig", eks_node_config),
    al2023_expression,
    no_exports,
};

constexpr std::string_view karpenters_node_config =
    "Karpenter's own NodeConfig comes last, and its maxPods takes precedence";

constexpr std::array al2023_karpenter{
    al2023_flag,
    read(KubeletConfiguration, node_class, karpenter_resolver),
    read(KarpenterFormula, "Karpenter's ENI formula", karpenter_types),
    ignored(UserData, "NodeConfig spec.kubelet.config.maxPods of user data", karpenters_node_config,
            karpenter_docs),
    ignored(Expression, nodeadm_expression, karpenters_node_config, karpenter_docs),
    no_exports,
};

// Bottlerocket

constexpr LayerRule bottlerocket_no_argument =
    ignored(KubeletArgument, any_kubelet_argument, no_bootstrap_script, bottlerocket_template);

constexpr std::array bottlerocket_own{
    read(KubeletConfiguration, bottlerocket_setting, bottlerocket_template),
    read(EniFormula, "pluto's table, if it has the type", pluto),
    read(KubeletDefault, default_of_kubelet, bottlerocket_template),
    bottlerocket_no_argument,
    no_expression,
    no_exports,
};

constexpr std::array bottlerocket_managed{
    read(KubeletConfiguration, bottlerocket_setting, launch_templates),
    read(EksRecommendation, "EKS's own settings", launch_templates),
    bottlerocket_no_argument,
    no_expression,
    no_exports,
};

constexpr std::array bottlerocket_karpenter{
    read(KubeletConfiguration, node_class, karpenter_resolver),
    read(KarpenterFormula, "Karpenter's ENI formula", karpenter_types),
    ignored(UserData, "settings.kubernetes.max-pods of user data",
            "Karpenter writes its own value over it", karpenter_resolver),
    bottlerocket_no_argument,
    no_expression,
    no_exports,
};

// Windows

constexpr LayerRule windows_no_configuration =
    ignored(KubeletConfiguration, any_kubelet_config,
            "Start-EKSBootstrap.ps1 takes arguments of the kubelet only", windows_ami);

constexpr std::array windows_own{
    read(KubeletArgument, windows_argument, windows_ami),
    read(KubeletDefault, default_of_kubelet, windows_ami),
    windows_no_configuration,
    no_expression,
    no_exports,
};

constexpr std::array windows_managed{
    read(KubeletDefault, "EKS's own call of Start-EKSBootstrap.ps1", launch_templates),
    ignored(KubeletArgument, windows_argument,
            "without an AMI ID EKS calls the script, and you must not", launch_templates),
    windows_no_configuration,
    no_expression,
    no_exports,
};

constexpr std::array windows_karpenter{
    read(KubeletConfiguration, node_class, karpenter_resolver),
    read(KubeletDefault, "Karpenter's value for Windows", karpenter_types),
    ignored(KubeletArgument, windows_argument, karpenter_comes_last, karpenter_resolver),
    no_expression,
    no_exports,
};

// EKS Auto Mode

constexpr std::string_view no_kubelet_of_auto_mode =
    "EKS Auto Mode takes no user data, and its NodeClass has no settings of the kubelet";

constexpr std::array auto_mode_layers{
    read(AutoModeFormula, "EKS Auto Mode", max_pods_page),
    ignored(KubeletArgument, any_kubelet_argument, no_kubelet_of_auto_mode, auto_mode_node_class),
    ignored(ExportedArgument, any_exported_argument, no_kubelet_of_auto_mode, auto_mode_node_class),
    ignored(KubeletConfiguration, any_kubelet_config, no_kubelet_of_auto_mode,
            auto_mode_node_class),
    ignored(Expression, any_expression, no_kubelet_of_auto_mode, auto_mode_node_class),
};

constexpr PrecedenceRules auto_mode_rules{
    auto_mode_layers, "use a node group, or Karpenter: EKS Auto Mode takes no max pods of yours"};

// An AMI that was not built from one of EKS

constexpr std::array custom_own{
    read(KubeletArgument, any_kubelet_argument, kubelet),
    read(KubeletConfiguration, any_kubelet_config, kubelet),
    read(KubeletDefault, default_of_kubelet, kubelet),
    no_expression,
    no_exports,
};

constexpr std::array custom_karpenter{
    read(KubeletArgument, "kubelet --max-pods=N, in your user data", karpenter_docs),
    read(KubeletDefault, default_of_kubelet, kubelet),
    ignored(KubeletConfiguration, node_class,
            "for the Custom family Karpenter only plans with it: user data must say the same",
            karpenter_docs),
    ignored(KarpenterFormula, "Karpenter's ENI formula",
            "for the Custom family Karpenter only plans with it", karpenter_types),
    no_expression,
    no_exports,
};

constexpr std::string_view name_an_ami_id =
    "put the ID of an AMI, such as the EKS optimized one, into the launch template, then use "
    "--node-group managed-custom-ami";

constexpr std::string_view set_in_node_class =
    "set spec.kubelet.maxPods of the EC2NodeClass: maxpods emit karpenter TYPE --cluster NAME";

constexpr std::string_view last_call =
    "of several calls of bootstrap.sh the last one is applied, and in one call the last "
    "--kubelet-extra-args";
constexpr std::string_view last_node_config =
    "of several NodeConfigs the last one that sets it is applied; the flags of all are kept, and "
    "of these the last one is applied";

constexpr PrecedenceRules windows_own_rules{
    windows_own, "pass it to Start-EKSBootstrap.ps1: maxpods emit windows"};
constexpr PrecedenceRules windows_managed_rules{windows_managed, name_an_ami_id};
constexpr PrecedenceRules windows_karpenter_rules{windows_karpenter, set_in_node_class};

struct FamilyRules {
  AmiFamily family;
  PrecedenceRules own;
  /// Without layers for a family that managed node groups cannot have.
  PrecedenceRules managed;
  PrecedenceRules karpenter;
};

constexpr auto family_rules = std::to_array<FamilyRules>({
    {AmiFamily::Al2,
     {al2_own, "pass it to bootstrap.sh: maxpods emit bootstrap", {}, last_call},
     {al2_managed, name_an_ami_id},
     {al2_karpenter, set_in_node_class}},
    {AmiFamily::Al2023,
     {al2023_own,
      "set spec.kubelet.config.maxPods, and no max-pods in flags: maxpods emit nodeadm",
      {},
      last_node_config},
     {al2023_managed, name_an_ami_id,
      "a test of eksctl (creategetdelete_test.go, 2024-12) has a user's 123 applied without an AMI "
      "ID, and amazon-eks-ami issue 1988 (2024-10) shows EKS's NodeConfig before the user's; "
      "terraform-aws-eks (modules/_user_data/main.tf, 2026-04-27) and eksctl's documentation say "
      "it comes last",
      last_node_config},
     {al2023_karpenter, set_in_node_class}},
    {AmiFamily::Bottlerocket,
     {bottlerocket_own, "set settings.kubernetes.max-pods: maxpods emit bottlerocket"},
     {bottlerocket_managed, name_an_ami_id,
      "bottlerocket issues 3449 and 3463 and terraform-aws-eks issue 2748 report EKS's own "
      "max-pods = 110 in place of the user's; the user guide's \"How maxPods is determined\" "
      "(2026) has a ceiling of 110 or 250 on managed groups without an AMI ID"},
     {bottlerocket_karpenter, set_in_node_class}},
    {AmiFamily::Windows2019, windows_own_rules, windows_managed_rules, windows_karpenter_rules},
    {AmiFamily::Windows2022, windows_own_rules, windows_managed_rules, windows_karpenter_rules},
    {AmiFamily::Windows2025, windows_own_rules, windows_managed_rules, windows_karpenter_rules},
    {AmiFamily::Custom,
     {custom_own, "start the kubelet of your AMI with --max-pods=N"},
     {},
     {custom_karpenter,
      "start the kubelet with --max-pods=N in user data, and set the same in the EC2NodeClass"}},
});

}  // namespace

const PrecedenceRules* precedence_rules(NodeGroupKind kind, AmiFamily family) {
  if (kind == NodeGroupKind::AutoMode) return &auto_mode_rules;
  const FamilyRules& rules = *std::ranges::find(family_rules, family, &FamilyRules::family);
  if (kind == NodeGroupKind::Karpenter) return &rules.karpenter;
  if (kind != NodeGroupKind::Managed) return &rules.own;
  return rules.managed.layers.empty() ? nullptr : &rules.managed;
}

LayerRule pods_per_core_rule(NodeGroupKind kind, AmiFamily family) {
  constexpr std::string_view of_kubelet = "the kubelet's podsPerCore x vCPUs";
  const bool is_karpenter = kind == NodeGroupKind::Karpenter;
  if (family == AmiFamily::Bottlerocket && is_karpenter) {
    return ignored(
        PodsPerCore, "EC2NodeClass spec.kubelet.podsPerCore",
        "Bottlerocket has no such setting: Karpenter does not plan with it, and releases "
        "after 2026-08-20 refuse the EC2NodeClass",
        karpenter_kubelet_fields);
  }
  if (family == AmiFamily::Bottlerocket) {
    return ignored(PodsPerCore, of_kubelet, "Bottlerocket has no such setting",
                   bottlerocket_pods_per_core);
  }
  if (is_windows(family) && kind == NodeGroupKind::Managed) {
    return ignored(PodsPerCore, of_kubelet,
                   "without an AMI ID EKS calls the script, and you must not", launch_templates);
  }
  if (is_karpenter && family == AmiFamily::Custom) {
    return ignored(
        PodsPerCore, "EC2NodeClass spec.kubelet.podsPerCore x vCPUs",
        "for the Custom family Karpenter only plans with it: user data must say the same",
        karpenter_docs);
  }
  if (is_karpenter) {
    return read(PodsPerCore, "EC2NodeClass spec.kubelet.podsPerCore x vCPUs", karpenter_types);
  }
  return read(PodsPerCore, of_kubelet, kubelet_cores);
}

}  // namespace maxpods
