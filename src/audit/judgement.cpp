// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "audit/cluster_audit.h"
#include "cni/capacity.h"
#include "node/kube_reserved.h"

namespace maxpods {
namespace {

/// The type, which can trunk if the VPC resource controller has created branch ENIs on the node.
InstanceType with_observed_trunk(const NodeFacts& facts, InstanceType type) {
  if (facts.branch_enis.value_or(0) == 0) return type;
  type.trunking = true;
  type.branch_enis = static_cast<int>(*facts.branch_enis);
  return type;
}

NodeSettings linux_settings(const NodeFacts& facts, const InstanceType& type,
                            NodeSettings settings) {
  CniSettings& cni = settings.cni;
  if (facts.branch_enis > 0) cni.pod_eni = true;
  if (facts.has_ipv6_address) {
    cni.ip_family = IpFamily::IPv6;
    cni.custom_networking = false;  // aws-node does not start with both
  }
  const bool has_branch_enis = cni.pod_eni && cni.version >= oldest_cni_with_pod_eni(cni.ip_family);
  const int max_branch_pods = has_branch_enis ? available_branch_enis(type).value_or(0) : 0;
  settings.branch_pods = std::min(settings.branch_pods, max_branch_pods);
  return settings;
}

NodeSettings windows_settings(const NodeFacts& facts, const InstanceType& type,
                              NodeSettings settings) {
  CniSettings single = settings.cni;
  single.prefix_delegation = false;
  const std::int64_t slots = address_capacity(type, single).slots.value();
  if (facts.private_ipv4_addresses == slots * addresses_per_prefix) {
    settings.cni.prefix_delegation = true;
  } else if (facts.private_ipv4_addresses == slots) {
    settings.cni.prefix_delegation = false;
  }
  return settings;
}

MaxPods expected_max_pods(const NodeFacts& facts, const InstanceType& type,
                          const AuditSettings& settings) {
  if (facts.compute_type == ComputeType::AutoMode) {
    return auto_mode_node(
        type, facts.has_ipv6_address ? IpFamily::IPv6 : settings.on_linux.cni.ip_family);
  }
  return max_pods(type, facts.os == Os::Windows ? windows_settings(facts, type, settings.on_windows)
                                                : linux_settings(facts, type, settings.on_linux));
}

/// The most pods that podsPerCore leaves to the node; absent if it does not limit it.
std::optional<std::int64_t> core_limit(const NodeFacts& facts, const InstanceType& type,
                                       const AuditSettings& settings) {
  const bool takes_it =
      facts.compute_type == ComputeType::Ec2 && facts.ami_family != AmiFamily::Bottlerocket;
  return takes_it ? pods_by_cores(type, settings.pods_per_core) : std::nullopt;
}

NodeVerdict verdict_on(std::int64_t pods, const MaxPods& expected,
                       std::optional<std::int64_t> core_limit) {
  if (expected.obstacle) return NodeVerdict::Over;
  if (expected.max_allowed && pods > *expected.max_allowed) return NodeVerdict::Over;
  if (pods > *expected.recommended) return NodeVerdict::AboveCap;
  const std::int64_t recommended = *expected.recommended;
  return pods < std::min(recommended, core_limit.value_or(recommended)) ? NodeVerdict::Under
                                                                        : NodeVerdict::Ok;
}

}  // namespace

Judgement judged(const NodeFacts& facts, const AuditSettings& settings, Catalog catalog) {
  Judgement judgement{.facts = facts};
  judgement.max_pods = facts.allocatable_pods ? facts.allocatable_pods : facts.capacity_pods;
  // The formula of EKS does not apply to Windows and to Auto Mode.
  if (facts.os == Os::Linux && facts.compute_type == ComputeType::Ec2) {
    judgement.reserved_for_pods = facts.reserved_for_pods;
  }
  if (facts.complaint.empty() && !judgement.max_pods) {
    judgement.facts.complaint = "its status has no pods";
  }
  const bool uses_vpc_cni =
      facts.compute_type == ComputeType::Ec2 || facts.compute_type == ComputeType::AutoMode;
  if (judgement.has_complaint() || facts.type.empty() || !uses_vpc_cni) return judgement;
  const InstanceType* const type = find(catalog, facts.type);
  if (type == nullptr) {
    judgement.verdict = NodeVerdict::UnknownType;
    return judgement;
  }
  judgement.expected = expected_max_pods(facts, with_observed_trunk(facts, *type), settings);
  judgement.verdict =
      verdict_on(*judgement.max_pods, *judgement.expected, core_limit(facts, *type, settings));
  return judgement;
}

bool is_failure(const Judgement& judgement, FailOn fail_on) {
  switch (fail_on) {
    case FailOn::Over:
      return judgement.verdict >= NodeVerdict::Over;
    case FailOn::AboveCap:
      return judgement.verdict >= NodeVerdict::AboveCap;
    case FailOn::Under:
      return judgement.verdict >= NodeVerdict::Under;
    case FailOn::Any:
      return judgement.verdict > NodeVerdict::Ok || judgement.has_complaint();
    case FailOn::Never:
      break;
  }
  return false;
}

}  // namespace maxpods
