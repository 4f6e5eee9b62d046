// SPDX-License-Identifier: Apache-2.0
#include "commands/emit/remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cli/types_options.h"
#include "cni/version_gates.h"
#include "node/environment.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

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

}  // namespace

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

}  // namespace maxpods
