// SPDX-License-Identifier: Apache-2.0
#include "report/json.h"

#include <string>
#include <variant>

#include "report/words.h"

namespace maxpods {
namespace {

Json setting_json(const Setting& setting, NodeSettings settings) {
  const auto to_json = [](const auto* value) {
    if constexpr (requires { or_null(*value); }) {
      return Json(or_null(*value));
    } else if constexpr (requires { name_of(*value); }) {
      return Json(name_of(*value));
    } else if constexpr (requires { to_string(*value); }) {
      return Json(to_string(*value));
    } else {
      return Json(*value);
    }
  };
  return std::visit(to_json, setting.in(settings));
}

}  // namespace

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
  NodeSettings settings = node.settings;
  settings.host_network_pods = node.host_network_pods;
  Json json = Json::object();
  for (const Setting& setting : node_settings) {
    json[std::string(setting.json_key)] = setting_json(setting, settings);
  }
  return json;
}

Json limits_json(const InstanceType& type) {
  const Json arch = type.architecture ? Json(name_of(*type.architecture)) : Json(nullptr);
  const Json accelerator = type.accelerator ? Json(name_of(*type.accelerator)) : Json(nullptr);
  return {{"instanceType", type.name.view()},
          {"vcpus", or_null(type.vcpus)},
          {"memoryMib", or_null(type.memory_mib)},
          {"arch", arch},
          {"hypervisor", name_of(type.hypervisor)},
          {"bareMetal", type.bare_metal},
          {"networkCards", type.network_cards},
          {"enis", type.enis},
          {"ipv4PerEni", type.ipv4_per_eni},
          {"trunking", or_null(type.trunking)},
          {"branchEnis", or_null(type.branch_enis)},
          {"currentGeneration", or_null(type.current_generation)},
          {"offered", type.offered},
          {"accelerator", accelerator},
          {"accelerators", or_null(type.accelerators)}};
}

Json need_json(const AddressDemand& need) {
  return {{"addresses", need.addresses}, {"prefixes", need.prefixes}};
}

Json left_json(std::optional<std::int64_t> addresses, std::int64_t prefixes) {
  return {{"addresses", or_null(addresses)}, {"prefixes", prefixes}};
}

Json texts_json(const std::vector<Cidr>& blocks) {
  return array_of(blocks, [](const Cidr& block) { return block.text(); });
}

Json identity_json(const Subnet& subnet) {
  return {{"subnetId", null_if_empty(subnet.id)},
          {"cidr", subnet.cidr.text()},
          {"availabilityZone", null_if_empty(subnet.availability_zone)}};
}

}  // namespace maxpods
