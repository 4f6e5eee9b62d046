// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/instance_type.h"
#include "report/json_document.h"

namespace maxpods {

/// What the type is, whatever the settings.
inline Json limits_json(const InstanceType& type) {
  const Json arch = type.architecture ? Json(name_of(*type.architecture)) : Json(nullptr);
  return {{"instanceType", type.name.view()},       {"vcpus", or_null(type.vcpus)},
          {"memoryMib", or_null(type.memory_mib)},  {"arch", arch},
          {"hypervisor", name_of(type.hypervisor)}, {"bareMetal", type.bare_metal},
          {"networkCards", type.network_cards},     {"enis", type.enis},
          {"ipv4PerEni", type.ipv4_per_eni},        {"trunking", or_null(type.trunking)},
          {"branchEnis", or_null(type.branch_enis)}};
}

}  // namespace maxpods
