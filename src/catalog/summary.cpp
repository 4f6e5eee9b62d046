// SPDX-License-Identifier: Apache-2.0
#include "catalog/summary.h"

#include <algorithm>

namespace maxpods {

CatalogSummary summarize(Catalog catalog) {
  const auto count = [&](const auto& is_counted) {
    return static_cast<std::size_t>(std::ranges::count_if(catalog, is_counted));
  };
  const auto with_hypervisor = [&](Hypervisor hypervisor) {
    return count([=](const InstanceType& type) { return type.hypervisor == hypervisor; });
  };
  const auto with_architecture = [&](std::optional<Architecture> architecture) {
    return count([=](const InstanceType& type) { return type.architecture == architecture; });
  };
  return {.types = catalog.size(),
          .families = families(catalog).size(),
          .nitro = with_hypervisor(Hypervisor::Nitro),
          .xen = with_hypervisor(Hypervisor::Xen),
          .without_hypervisor = with_hypervisor(Hypervisor::None),
          .bare_metal = count([](const InstanceType& type) { return type.bare_metal; }),
          .amd64 = with_architecture(Architecture::Amd64),
          .arm64 = with_architecture(Architecture::Arm64),
          .unknown_architecture = with_architecture(std::nullopt),
          .trunking = count([](const InstanceType& type) { return type.trunking.value_or(false); }),
          .several_network_cards =
              count([](const InstanceType& type) { return type.network_cards > 1; }),
          .unknown_vcpus = count([](const InstanceType& type) { return !type.vcpus; })};
}

}  // namespace maxpods
