// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "audit/cluster_audit.h"
#include "cni/capacity.h"

namespace maxpods {
namespace {

/// The type as far as the node tells it: the VPC resource controller has made its trunk.
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
    return auto_mode_max_pods(
        type, facts.has_ipv6_address ? IpFamily::IPv6 : settings.on_linux.cni.ip_family);
  }
  return max_pods(type, facts.os == Os::Windows ? windows_settings(facts, type, settings.on_windows)
                                                : linux_settings(facts, type, settings.on_linux));
}

bool is_for_the_vpc_cni(const NodeFacts& facts) {
  return facts.compute_type == ComputeType::Ec2 || facts.compute_type == ComputeType::AutoMode;
}

NodeVerdict verdict_on(std::int64_t pods, const MaxPods& expected) {
  if (expected.obstacle) return NodeVerdict::Over;
  if (expected.max_allowed && pods > *expected.max_allowed) return NodeVerdict::Over;
  if (pods > *expected.recommended) return NodeVerdict::AboveCap;
  return pods < *expected.recommended ? NodeVerdict::Under : NodeVerdict::Ok;
}

/// Only of Linux nodes the sum is known, and not of those of Auto Mode.
std::optional<std::int64_t> reserved_for(const NodeFacts& facts) {
  const bool is_known = facts.os == Os::Linux && facts.compute_type == ComputeType::Ec2;
  return is_known ? facts.reserved_for_pods : std::nullopt;
}

}  // namespace

Judgement judged(const NodeFacts& facts, const AuditSettings& settings, Catalog catalog) {
  Judgement judgement{.facts = facts};
  judgement.max_pods = facts.allocatable_pods ? facts.allocatable_pods : facts.capacity_pods;
  judgement.reserved_for_pods = reserved_for(facts);
  if (facts.complaint.empty() && !judgement.max_pods) {
    judgement.facts.complaint = "its status has no pods";
  }
  if (judgement.is_odd() || facts.type.empty() || !is_for_the_vpc_cni(facts)) return judgement;
  const InstanceType* const type = find(catalog, facts.type);
  if (type == nullptr) {
    judgement.verdict = NodeVerdict::UnknownType;
    return judgement;
  }
  judgement.expected = expected_max_pods(facts, with_observed_trunk(facts, *type), settings);
  judgement.verdict = verdict_on(*judgement.max_pods, *judgement.expected);
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
      return judgement.verdict > NodeVerdict::Ok || judgement.is_odd();
    case FailOn::Never:
      break;
  }
  return false;
}

}  // namespace maxpods
