// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "commands/emit/remarks.h"
#include "node/karpenter_pods.h"
#include "report/words.h"
#include "text/bad_input.h"
#include "text/names.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The number that a node class of its own has at the end of its name.
std::string longest_suffix(const Configuration& configuration) {
  if (!configuration.per_type || configuration.types.empty()) return "";
  const auto largest = std::ranges::max_element(configuration.types, {}, &MaxPods::recommended);
  return fmt::format("-{}", largest->recommended.value());
}

void check_name(std::string_view option, const std::optional<std::string>& name,
                const std::string& suffix, std::size_t max_length) {
  if (!name || name->size() + suffix.size() <= max_length) return;
  throw BadInput(fmt::format("{} is too long: '{}{}'", option, *name, suffix),
                 fmt::format("use at most {} characters", max_length - suffix.size()));
}

/// What Karpenter gives without a value, one type for each number.
Remarks remarks_on_default(const Configuration& configuration) {
  std::map<std::int64_t, std::string_view> types;
  const MaxPods* above_cap = nullptr;
  for (const MaxPods& node : configuration.types) {
    const std::int64_t pods = pods_by_text(configuration, node);
    types.try_emplace(pods, type_name(node));
    if (pods > node.cap && above_cap == nullptr) above_cap = &node;
  }
  std::vector<std::string> texts;
  for (const auto& [pods, type] : types) texts.push_back(fmt::format("{} on {}", pods, type));
  const int reserved = configuration.settings.karpenter_reserved_enis;
  Remarks remarks;
  remarks.emplace_back(
      fmt::format("maxPods is left out: Karpenter{} gives {}",
                  reserved == 0 ? "" : fmt::format(" with RESERVED_ENIS={}", reserved),
                  some_of(texts)),
      fmt::format("for one value of all types, use --max-pods {}", configuration.max_pods));
  if (above_cap != nullptr) {
    remarks.emplace_back(
        fmt::format("{} on {} is above the recommended cap of {}",
                    pods_by_text(configuration, *above_cap), type_name(*above_cap), above_cap->cap),
        "cap it with --as-expression or --per-type");
  }
  if (configuration.ami_family == AmiFamily::Custom) {
    remarks.emplace_back("Karpenter only plans with these numbers: user data must set the same",
                         "start the kubelet with --max-pods=N in user data");
  }
  return remarks;
}

/// Which nodes have fewer pods than the text gives them.
Remarks remarks_on_cores(const Configuration& configuration) {
  const int per_core = configuration.settings.pods_per_core;
  if (per_core == 0 || configuration.types.empty()) return {};
  std::vector<std::string> texts;
  for (const MaxPods& node : configuration.types) {
    const std::int64_t pods = pods_by_text(configuration, node);
    const int value = value_in_text(configuration, node);
    if (pods >= value) continue;
    texts.push_back(fmt::format("{} to {} pods, instead of {}", type_name(node), pods, value));
  }
  if (texts.empty()) return {};
  const std::int64_t others = std::ssize(texts) - 1;
  return {fmt::format("podsPerCore {} limits {}{}", per_core, texts.front(),
                      others == 0 ? "" : fmt::format("; {} too", counted(others, "more type")))};
}

}  // namespace

void check_for_karpenter(const Configuration& configuration) {
  // The labels karpenter.sh/nodepool and karpenter.k8s.aws/ec2nodeclass of nodes have the names.
  constexpr std::size_t longest_label = 63;
  const std::string suffix = longest_suffix(configuration);
  check_name("--node-class", configuration.node_class_name, suffix, longest_label);
  check_name("--node-pool", configuration.node_pool_name, suffix, longest_label);
  if (configuration.ami_type != nullptr && !configuration.ami_type->own_eksctl.empty() &&
      !configuration.ami_id) {
    throw BadInput(fmt::format("Karpenter has no alias for {}", configuration.ami_type->name),
                   "give the ID of the AMI: --ami-id AMI");
  }
  // pkg/controllers/nodeclass/validation.go, validateKubeletFieldsSupported, after 2026-08-20;
  // earlier releases ignore it.
  if (configuration.settings.pods_per_core > 0 && !takes_pods_per_core(configuration.ami_family)) {
    throw BadInput(
        "--pods-per-core and --ami-family bottlerocket cannot be combined: Karpenter "
        "refuses or ignores podsPerCore there",
        "leave out --pods-per-core");
  }
  if (configuration.node_pool_name && names_no_type(configuration)) {
    throw BadInput(
        "--node-pool needs the names of instance types",
        "name them, such as m5.large, or choose them with --family, --generation or --match");
  }
}

Remarks remarks_on_karpenter(const Configuration& configuration) {
  Remarks remarks;
  if (configuration.leaves_value_out) remarks = remarks_on_default(configuration);
  if (configuration.max_pods_expression) {
    // Pull request 9508 of github.com/aws/karpenter-provider-aws.
    remarks.emplace_back(
        "this needs Karpenter 1.15 and its feature gate NodeClassCEL, off by default: without it "
        "no node is launched (KubeletExpressionsDisabled)",
        "turn it on: AWS_FEATURE_GATES=NodeClassCEL=true, in Helm "
        "settings.awsFeatureGates.nodeClassCEL=true");
  }
  if (!configuration.leaves_value_out) append(remarks, remarks_on_cores(configuration));
  return remarks;
}

}  // namespace maxpods
