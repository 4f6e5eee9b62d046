// SPDX-License-Identifier: Apache-2.0
#include "node/max_pods.h"

#include <algorithm>

#include "catalog/order.h"
#include "node/kube_reserved.h"

namespace maxpods {
namespace {

std::optional<Obstacle> ipv6_obstacle(const AddressCapacity& capacity) {
  const PrefixDelegation prefixes = capacity.prefix_delegation;
  if (prefixes == PrefixDelegation::NeedsNitro) return Obstacle::Ipv6NeedsNitro;
  if (prefixes == PrefixDelegation::NeedsNewerCni) return Obstacle::Ipv6NeedsNewerCni;
  return std::nullopt;
}

std::optional<Obstacle> branch_pods_obstacle(const InstanceType& type,
                                             const NodeSettings& settings) {
  if (settings.branch_pods == 0) return std::nullopt;
  if (settings.cni.version < oldest_cni_with_pod_eni(settings.cni.ip_family)) {
    return Obstacle::BranchPodsNeedNewerCni;
  }
  const std::optional<int> available = available_branch_enis(type);
  if (!available) return Obstacle::UnknownBranchEnis;
  if (settings.branch_pods > *available) return Obstacle::TooFewBranchEnis;
  return std::nullopt;
}

std::optional<Obstacle> memory_obstacle(const InstanceType& type, const NodeSettings& settings) {
  if (!settings.max_reserved_percent) return std::nullopt;
  if (!type.memory_mib) return Obstacle::UnknownMemory;
  if (pods_within_reserved_percent(*type.memory_mib, *settings.max_reserved_percent) < 1) {
    return Obstacle::TooLittleMemory;
  }
  return std::nullopt;
}

std::optional<Obstacle> obstacle(const MaxPods& node) {
  if (node.settings.cni.ip_family == IpFamily::IPv6) {
    if (const auto found = ipv6_obstacle(node.capacity)) return found;
  }
  if (const auto found = branch_pods_obstacle(node.type, node.settings)) return found;
  return memory_obstacle(node.type, node.settings);
}

std::vector<Warning> pod_eni_warnings(const InstanceType& type, const CniSettings& cni) {
  if (!cni.pod_eni) return {};
  if (cni.version < oldest_cni_with_pod_eni(cni.ip_family)) return {Warning::PodEniNeedsNewerCni};
  if (!type.trunking) return {Warning::UnknownTrunking};
  if (*type.trunking) return {};
  return {keeps_eni_for_trunk(type, cni) ? Warning::UnusedTrunkEni : Warning::CannotTrunk};
}

std::vector<Warning> warnings(const MaxPods& node) {
  const CniSettings& cni = node.settings.cni;
  std::vector<Warning> found = pod_eni_warnings(node.type, cni);
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
  if (cni.primary_eni_excluded && !uses_primary_eni_only(cni)) {
    warn_if(cni.custom_networking, Warning::ExclusionWithCustomNetworking);
    warn_if(!cni.custom_networking && !excludes_primary_eni(cni), Warning::ExclusionNeedsNewerCni);
  }
  return found;
}

bool is_created_by_auto_mode(const InstanceType& type) {
  return type.vcpus != 1 && compare_sizes(type.name.size(), "small") > 0;
}

/// Sets the recommended max pods, which is the smallest limit, and which limit that is.
void apply_limits(MaxPods& node) {
  std::int64_t smallest = node.cap;
  node.binding = Binding::Cap;
  if (node.max_allowed && *node.max_allowed <= smallest) {
    smallest = *node.max_allowed;
    node.binding = Binding::Addresses;
  }
  if (node.memory_limit && *node.memory_limit < smallest) {
    smallest = *node.memory_limit;
    node.binding = Binding::Memory;
  }
  node.recommended = static_cast<int>(smallest);
}

/// By the formula of EKS, whose settings no user can change.
MaxPods auto_mode_max_pods(const InstanceType& type, IpFamily ip_family) {
  MaxPods node = max_pods(type, {.host_network_pods = 0});
  node.settings.auto_mode = true;
  node.settings.cni.ip_family = ip_family;
  node.cap = low_cap;
  std::erase(node.warnings, Warning::UnknownVcpus);
  if (!is_created_by_auto_mode(type)) {
    node.obstacle = Obstacle::AutoModeNeedsLargerSize;
  } else if (ip_family == IpFamily::IPv6 && !is_built_on_nitro(type)) {
    node.obstacle = Obstacle::Ipv6NeedsNitro;
  }
  if (node.obstacle) {
    node.max_allowed.reset();
    node.recommended.reset();
    node.binding.reset();
    node.warnings.clear();
    return node;
  }
  apply_limits(node);
  return node;
}

}  // namespace

int pod_cap(std::optional<int> vcpus) {
  return vcpus.value_or(0) >= high_cap_vcpus ? high_cap : low_cap;
}

std::optional<int> available_branch_enis(const InstanceType& type) {
  if (type.trunking == false) return 0;
  return type.trunking ? type.branch_enis : std::nullopt;
}

MaxPods max_pods(const InstanceType& type, const NodeSettings& settings) {
  if (settings.auto_mode) return auto_mode_max_pods(type, settings.cni.ip_family);
  MaxPods node;
  node.type = type;
  node.settings = settings;
  node.capacity = address_capacity(type, settings.cni);
  const int default_pods = settings.cni.os == Os::Windows ? 0 : linux_host_network_pods;
  node.host_network_pods = settings.host_network_pods.value_or(default_pods);
  node.cap = pod_cap(type.vcpus);
  node.obstacle = obstacle(node);
  if (node.obstacle) return node;
  node.warnings = warnings(node);
  if (node.capacity.addresses) {
    node.max_allowed = *node.capacity.addresses + node.host_network_pods + settings.branch_pods;
  }
  if (settings.max_reserved_percent && type.memory_mib) {
    node.memory_limit =
        pods_within_reserved_percent(*type.memory_mib, *settings.max_reserved_percent);
  }
  apply_limits(node);
  return node;
}

MaxPods auto_mode_node(const InstanceType& type, IpFamily ip_family) {
  NodeSettings settings{.host_network_pods = 0};
  settings.cni.ip_family = ip_family;
  settings.cni.prefix_delegation = true;
  MaxPods node = max_pods(type, settings);
  if (node.obstacle) return node;
  const std::int64_t by_formula = eni_formula_pods(type) - linux_host_network_pods;
  node.cap = static_cast<int>(std::min<std::int64_t>(low_cap, by_formula));
  apply_limits(node);
  return node;
}

GroupMaxPods group_max_pods(std::span<const InstanceType> types, const NodeSettings& settings) {
  GroupMaxPods group;
  for (const InstanceType& type : types) group.types.push_back(max_pods(type, settings));

  // An absent value is smaller than all numbers, so a type with an obstacle limits the group.
  const auto smallest = std::ranges::min_element(group.types, {}, &MaxPods::recommended);
  group.limiting = static_cast<std::size_t>(smallest - group.types.begin());
  group.recommended = smallest->recommended;
  if (group.recommended) {
    group.max_allowed = std::ranges::min(group.types, {}, &MaxPods::max_allowed).max_allowed;
  }
  return group;
}

}  // namespace maxpods
