// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter.h"

#include <fnmatch.h>

#include <algorithm>

namespace maxpods {

bool TypeFilter::keeps(const InstanceType& type) const {
  const std::string name(type.name.view());
  return (!glob || fnmatch(glob->c_str(), name.c_str(), 0) == 0) &&
         (families.empty() || std::ranges::find(families, type.name.family()) != families.end()) &&
         (!architecture || type.architecture == architecture) &&
         (!only_nitro || type.hypervisor == Hypervisor::Nitro) &&
         (!only_bare_metal || type.bare_metal) &&
         (!only_trunking || type.trunking.value_or(false)) && vcpus.contains(type.vcpus) &&
         memory_mib.contains(type.memory_mib);
}

}  // namespace maxpods
