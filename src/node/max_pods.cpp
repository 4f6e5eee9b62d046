// SPDX-License-Identifier: Apache-2.0
#include "node/max_pods.h"

#include <algorithm>

#include "cni/version_gates.h"

namespace maxpods {
namespace {

int host_network_pods(const NodeSettings& settings) {
  const int by_default = settings.cni.os == Os::Windows ? 0 : linux_host_network_pods;
  return settings.host_network_pods.value_or(by_default);
}

std::optional<Obstacle> obstacle(const MaxPods& node, const NodeSettings& settings) {
  if (settings.branch_pods > available_branch_enis(node.type, settings.cni)) {
    return Obstacle::TooFewBranchEnis;
  }
  if (settings.cni.ip_family == IpFamily::IPv4) return std::nullopt;
  switch (node.capacity.prefix_delegation) {
    case PrefixDelegation::NeedsNitro:
      return Obstacle::Ipv6NeedsNitro;
    case PrefixDelegation::NeedsNewerCni:
      return Obstacle::Ipv6NeedsNewerCni;
    case PrefixDelegation::NotRequested:
    case PrefixDelegation::Delegated:
      break;
  }
  return std::nullopt;
}

std::vector<Warning> warnings(const MaxPods& node, const CniSettings& cni) {
  std::vector<Warning> found;
  const auto warn_if = [&](bool condition, Warning warning) {
    if (condition) found.push_back(warning);
  };
  const PrefixDelegation prefixes = node.capacity.prefix_delegation;
  warn_if(prefixes == PrefixDelegation::NeedsNitro, Warning::PrefixesNeedNitro);
  warn_if(prefixes == PrefixDelegation::NeedsNewerCni, Warning::PrefixesNeedNewerCni);
  warn_if(!node.type.vcpus, Warning::UnknownVcpus);
  warn_if(node.capacity.addresses == 0, Warning::NoAddressForPods);
  warn_if(cni.os == Os::Windows && node.type.architecture == Architecture::Arm64,
          Warning::WindowsNeedsAmd64);
  if (cni.pod_eni) {
    const bool new_enough = cni.version >= version_gates::pod_eni;
    warn_if(!new_enough, Warning::PodEniNeedsNewerCni);
    warn_if(new_enough && node.type.trunking == false, Warning::CannotTrunk);
    warn_if(new_enough && !node.type.trunking, Warning::UnknownTrunking);
  }
  return found;
}

}  // namespace

int pod_cap(std::optional<int> vcpus) {
  return vcpus.value_or(0) >= high_cap_vcpus ? high_cap : low_cap;
}

int available_branch_enis(const InstanceType& type, const CniSettings& settings) {
  if (settings.version < version_gates::pod_eni || !type.trunking.value_or(false)) return 0;
  return type.branch_enis.value_or(0);
}

MaxPods max_pods(const InstanceType& type, const NodeSettings& settings) {
  MaxPods node;
  node.type = type;
  node.capacity = address_capacity(type, settings.cni);
  node.host_network_pods = host_network_pods(settings);
  node.branch_pods = settings.branch_pods;
  node.cap = pod_cap(type.vcpus);
  node.obstacle = obstacle(node, settings);
  if (node.obstacle) return node;
  node.warnings = warnings(node, settings.cni);
  if (!node.capacity.addresses) {
    node.recommended = node.cap;
    return node;
  }
  node.max_allowed = *node.capacity.addresses + node.host_network_pods + node.branch_pods;
  node.binding = *node.max_allowed <= node.cap ? Binding::Addresses : Binding::Cap;
  node.recommended = static_cast<int>(std::min<std::int64_t>(*node.max_allowed, node.cap));
  return node;
}

GroupMaxPods group_max_pods(std::span<const InstanceType> types, const NodeSettings& settings) {
  GroupMaxPods group;
  for (const InstanceType& type : types) group.types.push_back(max_pods(type, settings));

  // An absent value sorts before every number: a type with an obstacle limits the group.
  const auto smallest = std::ranges::min_element(group.types, {}, &MaxPods::recommended);
  group.limiting = static_cast<std::size_t>(smallest - group.types.begin());
  group.recommended = smallest->recommended;
  if (group.recommended) {
    group.max_allowed = std::ranges::min(group.types, {}, &MaxPods::max_allowed).max_allowed;
  }
  return group;
}

}  // namespace maxpods
