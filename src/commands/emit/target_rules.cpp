// SPDX-License-Identifier: Apache-2.0
#include "commands/emit/remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "cli/types_options.h"
#include "cni/version_gates.h"
#include "node/environment.h"
#include "node/kube_reserved.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

[[noreturn]] void refuse_karpenter() {
  throw BadInput("this target and --node-group karpenter cannot be combined",
                 "Karpenter nodes take max pods from the EC2NodeClass: maxpods emit karpenter TYPE "
                 "--cluster NAME");
}

void refuse_mixed_architectures(const Configuration& configuration) {
  const MaxPods* first = nullptr;
  for (const MaxPods& node : configuration.types) {
    if (!node.type.architecture) continue;
    if (first == nullptr) first = &node;
    if (node.type.architecture == first->type.architecture) continue;
    throw BadInput(fmt::format("{} and {} cannot be combined: an AMI is for one architecture",
                               first->type.name.view(), node.type.name.view()),
                   "create a node group for each architecture");
  }
}

/// Older schemas of the add-on's values lack some settings (pull request 2726 of
/// github.com/aws/amazon-vpc-cni-k8s).
Remarks remarks_on_add_on(const Configuration& configuration) {
  const CniSettings& cni = configuration.settings.cni;
  const WarmTargets& targets = configuration.warm_targets;
  const bool needs_newer = cni.max_eni || targets.ips || targets.minimum_ips;
  if (!needs_newer || cni.version >= version_gates::add_on_targets) return {};
  return {{fmt::format("MAX_ENI, WARM_IP_TARGET and MINIMUM_IP_TARGET need add-on {} or later",
                       to_string(version_gates::add_on_targets)),
           "update the add-on first"}};
}

/// eksctl and Terraform's module choose one AMI for the whole group.
Remarks remarks_on_mixed_amis(const Configuration& configuration) {
  if (configuration.ami_id || configuration.ami_type != nullptr) return {};
  const MaxPods* first = nullptr;
  for (const MaxPods& node : configuration.types) {
    if (!node.type.architecture) continue;
    if (first == nullptr) first = &node;
    const auto ami_of = [&](const MaxPods& of) {
      return eks_ami_type(configuration.ami_family, of.type).name;
    };
    if (ami_of(node) == ami_of(*first)) continue;
    return {
        {fmt::format("{} and {} need different AMIs, {} and {}, and a group has one",
                     first->type.name.view(), node.type.name.view(), ami_of(*first), ami_of(node)),
         "create a node group for each AMI"}};
  }
  return {};
}

/// ami_type names the driver of an accelerator.
Remarks remarks_on_unknown_accelerators(const Configuration& configuration) {
  if (configuration.ami_type != nullptr || is_windows(configuration.ami_family)) return {};
  const Nodes unknown = nodes_where(configuration, [](const MaxPods& node) {
    return node.type.architecture && !node.type.accelerators;
  });
  if (unknown.empty()) return {};
  return {{fmt::format("the accelerators of {} are unknown", first_and_more(unknown)),
           "check that ami_type is the one for the accelerator, if there is one"}};
}

/// The IPv6 policy of the module (node_groups.tf, version 21.19, 2026-04-27) lacks that action.
Remarks remarks_on_ipv6_policy(const Configuration& configuration) {
  const CniSettings& cni = configuration.settings.cni;
  if (cni.ip_family != IpFamily::IPv6 || cni.version < version_gates::subnet_exclusion) return {};
  return {{fmt::format("with IPv6, aws-node {} and later does not start without "
                       "ec2:DescribeSubnets, which create_cni_ipv6_iam_policy does not grant",
                       to_string(version_gates::subnet_exclusion)),
           "attach a policy that grants it to the role of aws-node or of the nodes"}};
}

}  // namespace

void check_for_eksctl_config(const Configuration& configuration) {
  const NodeGroupKind kind = configuration.node_group;
  if (kind == NodeGroupKind::Karpenter) refuse_karpenter();
  refuse_mixed_architectures(configuration);
  if (kind == NodeGroupKind::ManagedCustomAmi && is_windows(configuration.ami_family)) {
    throw BadInput("eksctl refuses a managed Windows node group with an AMI ID",
                   "for max pods on Windows, use --node-group self-managed");
  }
  if (kind == NodeGroupKind::SelfManaged && configuration.ami_id) {
    throw BadInput("--ami-id and --node-group self-managed cannot be combined here",
                   "leave out --ami-id: eksctl finds the AMI of self-managed groups by "
                   "--ami-family");
  }
  if (is_windows(configuration.ami_family) && configuration.warm_targets.any()) {
    throw BadInput("eksctl does not set warm targets of Windows",
                   "set them with: maxpods emit windows-configmap");
  }
}

void check_for_eksctl(const Configuration& configuration) {
  if (configuration.node_group == NodeGroupKind::ManagedCustomAmi) {
    throw BadInput(
        "emit eksctl and --node-group managed-custom-ami cannot be combined: eksctl refuses max "
        "pods together with an AMI ID",
        std::string(config_with_ami_id));
  }
  if (configuration.node_group == NodeGroupKind::SelfManaged && configuration.types.size() > 1) {
    throw BadInput(
        "the eksctl command creates self-managed groups of one type only",
        "use a config file: maxpods emit eksctl-config TYPE... --cluster NAME --region REGION");
  }
  check_for_eksctl_config(configuration);
}

/// The template of 2025-11-26 starts nodeadm. Its known parameters of the node's bootstrap are
/// ApiServerEndpoint, CertificateAuthorityData and ServiceCidr; BootstrapArguments is not among
/// them (EKS user guide, launch-workers).
void check_for_cloudformation(const Configuration& configuration) {
  if (configuration.ami_family != AmiFamily::Al2023) {
    if (!configuration.cluster && !configuration.endpoint && !configuration.service_cidr) return;
    throw BadInput(
        "the cluster's details need --ami-family al2023: other templates take arguments alone",
        "leave out --cluster, --endpoint, --certificate-authority and --service-cidr");
  }
  constexpr const char* own_template =
      "put user data into a launch template of your own: maxpods emit nodeadm-user-data TYPE";
  if (!configuration.labels.empty()) {
    throw BadInput("the CloudFormation template for AL2023 has no known parameter for labels",
                   own_template);
  }
  if (configuration.types.size() != 1) {
    throw BadInput("the CloudFormation template for AL2023 takes one instance type",
                   "name one, such as m5.large");
  }
  const MaxPods& node = configuration.types.front();
  const std::int64_t by_formula = eni_formula_pods(node.type);
  if (by_formula == configuration.max_pods) return;
  throw BadInput(
      fmt::format("the CloudFormation template for AL2023 (2025-11-26) has no known parameter for "
                  "max pods: {} would get {}, not {}",
                  node.type.name.view(), by_formula, configuration.max_pods),
      own_template);
}

Remarks remarks_on_cloudformation(const Configuration& configuration) {
  if (configuration.ami_family != AmiFamily::Al2023) return {};
  return {fmt::format("max pods is not in the text: nodeadm gives {} {} by its ENI formula",
                      configuration.types.front().type.name.view(), configuration.max_pods)};
}

void check_for_terraform(const Configuration& configuration) {
  if (configuration.node_group == NodeGroupKind::Karpenter) refuse_karpenter();
  refuse_mixed_architectures(configuration);
}

void check_for_vpc_cni(const Configuration& configuration) {
  if (configuration.settings.cni.os == Os::Windows) {
    throw BadInput("this target and --os windows cannot be combined: it is for Linux nodes",
                   "for Windows nodes: maxpods emit windows-configmap");
  }
  if (daemon_set_environment(configuration.settings.cni, configuration.warm_targets).empty()) {
    std::string options;
    for (const Setting& setting : node_settings) {
      const bool is_for_aws_node = !setting.variable.empty() && setting.option() != "--ip-family";
      if (is_for_aws_node) options += fmt::format("{}, ", setting.option());
    }
    throw BadInput("no setting given",
                   fmt::format("give one or more of {}and warm targets", options));
  }
}

/// The quotas of CloudFormation limit the attributes of a mapping ("mapping attributes").
Remarks remarks_on_mapping(const Configuration& configuration) {
  constexpr std::size_t max_attributes = 200;
  if (configuration.types.size() <= max_attributes) return {};
  return {{fmt::format("CloudFormation may refuse a mapping of more than {} attributes",
                       max_attributes),
           "name only the types that you use"}};
}

bool names_no_type(const Configuration& configuration) {
  return std::ranges::none_of(configuration.types, [](const MaxPods& node) {
    return node.type.name.view() != described_type_name;
  });
}

Remarks remarks_on_eksctl(const Configuration& configuration) {
  if (!names_no_type(configuration)) return remarks_on_mixed_amis(configuration);
  return {{"the text names no instance type: eksctl uses m5.large by default",
           "add the types that the value is for"}};
}

/// Older releases of the add-on take fewer settings.
Remarks remarks_on_eksctl_config(const Configuration& configuration) {
  Remarks sentences = remarks_on_eksctl(configuration);
  append(sentences, remarks_on_add_on(configuration));
  return sentences;
}

/// The module chooses the AMI by ami_type, which names an architecture.
Remarks remarks_on_terraform(const Configuration& configuration) {
  Remarks sentences;
  if (names_no_type(configuration)) {
    return {{"the text names no instance type", "add the types that the value is for"}};
  }
  const Nodes unknown =
      nodes_where(configuration, [](const MaxPods& node) { return !node.type.architecture; });
  if (!unknown.empty()) {
    sentences.push_back({fmt::format("the architecture of {} is unknown", first_and_more(unknown)),
                         "check that ami_type is of the right architecture"});
  }
  append(sentences, remarks_on_ipv6_policy(configuration));
  append(sentences, remarks_on_unknown_accelerators(configuration));
  append(sentences, remarks_on_mixed_amis(configuration));
  return sentences;
}

/// Without types, no other check compares the release of the VPC CNI.
Remarks remarks_on_vpc_cni(const Configuration& configuration) {
  const CniSettings& cni = configuration.settings.cni;
  Remarks sentences;
  if (!configuration.types.empty()) return sentences;
  const auto need = [&](bool wanted, const Version& version, std::string_view what) {
    if (!wanted || cni.version >= version) return;
    sentences.push_back({fmt::format("{} need VPC CNI {} or later", what, to_string(version)),
                         "update the VPC CNI first"});
  };
  const bool ipv6 = cni.ip_family == IpFamily::IPv6;
  need(cni.prefix_delegation && !ipv6, version_gates::ipv4_prefixes, "prefixes");
  need(ipv6, version_gates::ipv6, "IPv6 addresses");
  need(cni.pod_eni, oldest_cni_with_pod_eni(cni.ip_family), "security groups for pods");
  return sentences;
}

Remarks remarks_on_vpc_cni_add_on(const Configuration& configuration) {
  Remarks sentences = remarks_on_vpc_cni(configuration);
  append(sentences, remarks_on_add_on(configuration));
  return sentences;
}

}  // namespace maxpods
