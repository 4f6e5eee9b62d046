// SPDX-License-Identifier: Apache-2.0
#include "report/json.h"

#include "report/words.h"

namespace maxpods {

Json binding_json(const MaxPods& node) {
  return node.binding ? Json(name_of(node.binding, "")) : Json(nullptr);
}

Json terms(const MaxPods& node) {
  return {{"instanceType", type_name(node)},
          {"recommended", or_null(node.recommended)},
          {"maxAllowed", or_null(node.max_allowed)},
          {"cap", node.cap},
          {"binding", binding_json(node)},
          {"usableEnis", node.capacity.enis.usable},
          {"slots", or_null(node.capacity.slots)},
          {"prefixes", or_null(node.capacity.prefixes)},
          {"addresses", or_null(node.capacity.addresses)},
          {"hostNetworkPods", node.host_network_pods},
          {"branchPods", node.settings.branch_pods},
          {"warnings", remarks(node)}};
}

Json group_head(const GroupMaxPods& group) {
  return {{"schemaVersion", schema_version},
          {"recommended", or_null(group.recommended)},
          {"maxAllowed", or_null(group.max_allowed)},
          {"limitedBy", type_name(group.limiting_type())}};
}

Json settings_json(const MaxPods& node) {
  const CniSettings& cni = node.settings.cni;
  return {{"os", name_of(cni.os)},
          {"ipFamily", cni.ip_family == IpFamily::IPv6 ? "ipv6" : "ipv4"},
          {"cniVersion", to_string(cni.version)},
          {"prefixDelegation", cni.prefix_delegation},
          {"customNetworking", cni.custom_networking},
          {"maxEni", or_null(cni.max_eni)},
          {"podEni", cni.pod_eni},
          {"branchPods", node.settings.branch_pods},
          {"reservedEnis", cni.reserved_enis},
          {"hostNetworkPods", node.host_network_pods},
          {"maxReservedPercent", or_null(node.settings.max_reserved_percent)}};
}

Json limits_json(const InstanceType& type) {
  const Json arch = type.architecture ? Json(name_of(*type.architecture)) : Json(nullptr);
  return {{"instanceType", type.name.view()},       {"vcpus", or_null(type.vcpus)},
          {"memoryMib", or_null(type.memory_mib)},  {"arch", arch},
          {"hypervisor", name_of(type.hypervisor)}, {"bareMetal", type.bare_metal},
          {"networkCards", type.network_cards},     {"enis", type.enis},
          {"ipv4PerEni", type.ipv4_per_eni},        {"trunking", or_null(type.trunking)},
          {"branchEnis", or_null(type.branch_enis)}};
}

}  // namespace maxpods
