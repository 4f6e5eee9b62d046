// SPDX-License-Identifier: Apache-2.0
#include "commands/emit/remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "cli/node_group_options.h"
#include "cni/version_gates.h"
#include "node/kube_reserved.h"
#include "node/precedence.h"
#include "report/explanation.h"
#include "text/number.h"

namespace maxpods {
namespace {

/// The layer that the target's text sets.
LayerSource layer_of(const Configuration& configuration, bool is_node_class) {
  if (is_node_class) return LayerSource::KubeletConfiguration;
  if (configuration.max_pods_expression) return LayerSource::Expression;
  const AmiFamily family = configuration.ami_family;
  if (family != AmiFamily::Al2023 && family != AmiFamily::Bottlerocket) {
    return LayerSource::KubeletArgument;
  }
  return configuration.node_group == NodeGroupKind::Karpenter ? LayerSource::UserData
                                                              : LayerSource::KubeletConfiguration;
}

/// The user's settings with that layer only.
UserValues only(LayerSource layer, const Configuration& configuration) {
  const int value = configuration.max_pods;
  UserValues user;
  if (layer == LayerSource::KubeletArgument) user.kubelet_argument = value;
  if (layer == LayerSource::KubeletConfiguration) user.kubelet_configuration = value;
  if (layer == LayerSource::UserData) user.user_data = value;
  if (layer == LayerSource::Expression) {
    user.expression.emplace(*configuration.max_pods_expression,
                            Environment{.dialect = Dialect::Nodeadm, .vcpus_available = true});
  }
  return user;
}

/// eksctl treats managed groups differently (pkg/nodebootstrap of github.com/eksctl-io/eksctl): on
/// Windows it drops the value, on AL2 it writes it into bootstrap.sh.
bool eksctl_decides(const Target& target, const Configuration& configuration) {
  return target.is_for_eksctl && configuration.node_group == NodeGroupKind::Managed &&
         (is_windows(configuration.ami_family) || configuration.ami_family == AmiFamily::Al2);
}

/// How the target writes a managed group with an AMI ID, whose value EKS does not override.
std::string ami_id_remedy(const Target& target, const std::string& otherwise) {
  if (target.takes(takes_ami_id)) {
    return "give the ID of an AMI, such as EKS's own: --node-group managed-custom-ami --ami-id AMI";
  }
  return target.is_for_eksctl ? std::string(config_with_ami_id) : otherwise;
}

Remarks precedence_remarks(const Target& target, const Configuration& configuration) {
  if (eksctl_decides(target, configuration)) return {};
  if (configuration.leaves_value_out) return {};
  const bool is_node_class = target.is_for_karpenter();
  const LayerSource layer = layer_of(configuration, is_node_class);
  const MaxPods any_node;
  const MaxPods& node = configuration.types.empty() ? any_node : configuration.types.front();
  // Of the numbers, it only matters whether the value is above the ceiling: without types, the
  // vCPUs are unknown.
  const EksValues eks{
      .ceiling = configuration.types.empty() ? low_cap : std::max(low_cap, configuration.max_pods)};
  Remarks remarks = layer_remarks(precedence(node, eks, configuration.node_group,
                                             configuration.ami_family, only(layer, configuration)),
                                  layer);
  if (configuration.node_group == NodeGroupKind::Managed && !remarks.empty()) {
    remarks.front().hint = ami_id_remedy(target, remarks.front().hint);
  }
  return remarks;
}

/// Memory is reserved for the pods of the ENI formula, unless the bootstrap uses the value.
/// Karpenter drops a value in user data; another remark says so.
bool reserves_by_formula(const Target& target, const Configuration& configuration) {
  // nodeadm reserves for its expression; Karpenter's own number is the ENI formula.
  if (configuration.leaves_value_out) return false;
  if (configuration.max_pods_expression && !target.is_for_karpenter()) return false;
  if (configuration.node_group == NodeGroupKind::Karpenter && !target.is_for_karpenter()) {
    return false;
  }
  const AmiFamily family = configuration.ami_family;
  return family == AmiFamily::Al2 || family == AmiFamily::Al2023;
}

std::string reservation_remedy(const Target& target, const Configuration& configuration,
                               std::int64_t memory_mib) {
  if (configuration.max_pods_expression && target.is_for_karpenter()) {
    return "set spec.kubelet.kubeReserved with memory: \"11 * max_pods + 255\"";
  }
  if (configuration.per_type) {
    return "set spec.kubelet.kubeReserved of each node class to 255 MiB, and 11 MiB a pod";
  }
  if (target.is_for_karpenter()) {
    return fmt::format("set spec.kubelet.kubeReserved with memory: {}Mi", memory_mib);
  }
  if (target.takes(takes_expression)) {
    return configuration.value_is_given
               ? "set kubeReserved, or use --as-expression instead of --max-pods"
               : "reserve for the new value with --as-expression, or set kubeReserved";
  }
  return "set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE "
         "--as-expression";
}

Remarks reservation_remarks(const Target& target, const Configuration& configuration) {
  if (!reserves_by_formula(target, configuration)) return {};
  const Nodes different = nodes_where(configuration, [&](const MaxPods& node) {
    return eni_formula_pods(node.type) != pods_by_text(configuration, node);
  });
  if (different.empty()) return {};
  const MaxPods& worst = **std::ranges::max_element(different, {}, [&](const MaxPods* node) {
    return std::abs(eni_formula_pods(node->type) - pods_by_text(configuration, *node));
  });
  const std::int64_t pods = pods_by_text(configuration, worst);
  const std::int64_t pods_counted = eni_formula_pods(worst.type);
  const std::int64_t others = std::ssize(different) - 1;
  return {{fmt::format("{} reserves memory for {} pods ({} MiB), but {} pods need {} MiB{}",
                       worst.type.name.view(), pods_counted, kube_reserved_memory_mib(pods_counted),
                       pods, kube_reserved_memory_mib(pods),
                       others == 0 ? ""
                                   : fmt::format("; {} {} too much or too little",
                                                 counted(others, "more type"),
                                                 others == 1 ? "reserves" : "reserve")),
           reservation_remedy(target, configuration, kube_reserved_memory_mib(pods))}};
}

Remarks release_remarks(const Configuration& configuration) {
  const Version& version = configuration.settings.cni.version;
  if (configuration.ami_family != AmiFamily::Al2023 || version >= version_gates::al2023) return {};
  return {{fmt::format("AL2023 nodes need VPC CNI {} or later, not {}",
                       to_string(version_gates::al2023), to_string(version)),
           "update the VPC CNI first"}};
}

Remarks eksctl_remarks(const Target& target, const Configuration& configuration) {
  if (!eksctl_decides(target, configuration) || !is_windows(configuration.ami_family)) return {};
  // The command creates self-managed groups of one type only.
  const bool has_only_one_type = configuration.types.size() <= 1 || target.takes(takes_ami_id);
  return {{"eksctl ignores max pods on managed Windows node groups, without a warning",
           has_only_one_type ? "use --node-group self-managed"
                             : "use a config file: maxpods emit eksctl-config TYPE... --cluster "
                               "NAME --region REGION --self-managed --ami-family windows2022"}};
}

Remarks incomplete_remarks(const Target& target, const Configuration& configuration) {
  const NodeGroupKind kind = configuration.node_group;
  const bool eks_adds_nothing =
      kind == NodeGroupKind::SelfManaged || kind == NodeGroupKind::ManagedCustomAmi;
  if (!target.takes(takes_all_details) || !eks_adds_nothing || configuration.endpoint) return {};
  return {{fmt::format("{} needs the cluster's details, which this text lacks", describe(kind)),
           "add --cluster, --endpoint, --certificate-authority and --service-cidr"}};
}

/// Targets that create nodes take AL2023, too; the others are for bootstrap.sh.
Remarks family_remarks(const Target& target, const Configuration& configuration) {
  return remarks_on_family(configuration.ami_family,
                           target.makes_group || target.is_for_karpenter()
                               ? "use --ami-family al2023"
                               : fmt::format("use AL2023, whose nodes read a NodeConfig: maxpods "
                                             "emit nodeadm{} TYPE",
                                             target.takes(takes_details) ? "-user-data" : ""));
}

}  // namespace

std::string first_and_more(const Nodes& nodes) {
  const std::string first(nodes.front()->type.name.view());
  const std::int64_t others = std::ssize(nodes) - 1;
  return others == 0 ? first : fmt::format("{} (and {})", first, counted(others, "more type"));
}

Remarks emit_remarks(const Target& target, const Configuration& configuration) {
  Remarks sentences;
  if (target.takes(takes_warm_targets)) {
    sentences = warm_target_remarks(configuration.warm_targets, configuration.settings.cni);
  }
  if (target.value != TargetValue::One) return sentences;
  append(sentences, group_remarks(target, configuration));
  append(sentences, precedence_remarks(target, configuration));
  append(sentences, incomplete_remarks(target, configuration));
  append(sentences, eksctl_remarks(target, configuration));
  append(sentences, release_remarks(configuration));
  append(sentences, reservation_remarks(target, configuration));
  append(sentences, family_remarks(target, configuration));
  return sentences;
}

}  // namespace maxpods
