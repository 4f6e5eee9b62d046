// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>
#include <optional>

#include "catalog/catalog.h"

namespace maxpods {
namespace {

using enum Architecture;
using enum Hypervisor;
constexpr auto unknown = std::nullopt;

// Defines `instance_types` and `catalog_date`; made from data/ by data/generate_table.cmake.
#include "instance_types.inc"

constexpr bool has_positive_limits(const InstanceType& type) {
  return type.vcpus.value_or(1) > 0 && type.memory_mib.value_or(1) > 0 && type.network_cards > 0 &&
         type.enis > 0 && type.ipv4_per_eni > 0 && type.branch_enis.value_or(0) >= 0;
}

static_assert(std::ranges::all_of(instance_types, has_positive_limits));
static_assert(std::ranges::adjacent_find(instance_types, std::ranges::greater_equal(),
                                         &InstanceType::name) == std::ranges::end(instance_types),
              "sorted by name, each name once");

}  // namespace

Catalog built_in_catalog() { return instance_types; }

std::string_view built_in_catalog_date() { return catalog_date; }

}  // namespace maxpods
