// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <iterator>
#include <optional>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/row.h"

namespace maxpods {
namespace {

using enum Architecture;
using enum Hypervisor;
constexpr auto unknown = std::nullopt;

// Defines `instance_types` and `catalog_date`, and, of the types with several network cards in
// their order, `enis_of_cards` and `default_cards`; made from data/ by data/generate_table.cmake.
#include "instance_types.inc"

constexpr bool has_positive_limits(const InstanceType& type) {
  return type.vcpus.value_or(1) > 0 && type.memory_mib.value_or(1) > 0 && type.network_cards > 0 &&
         type.enis > 0 && type.ipv4_per_eni > 0 && type.branch_enis.value_or(0) >= 0;
}

static_assert(std::ranges::all_of(instance_types, has_positive_limits));
static_assert(std::ranges::adjacent_find(instance_types, std::ranges::greater_equal(),
                                         &InstanceType::name) == std::ranges::end(instance_types),
              "sorted by name, each name once");

constexpr bool has_several_cards(const InstanceType& type) { return type.network_cards > 1; }

/// The cards of the types that have several, in all.
constexpr std::size_t count_cards() {
  int count = 0;
  for (const InstanceType& type : instance_types) {
    if (has_several_cards(type)) count += type.network_cards;
  }
  return static_cast<std::size_t>(count);
}

static_assert(enis_of_cards.size() == count_cards());
static_assert(default_cards.size() ==
              std::size_t(std::ranges::count_if(instance_types, has_several_cards)));

}  // namespace

Catalog built_in_catalog() { return instance_types; }

std::vector<CatalogRow> built_in_rows() {
  std::vector<CatalogRow> rows;
  rows.reserve(std::size(instance_types));
  auto next_card = enis_of_cards.begin();
  auto next_default = default_cards.begin();
  for (const InstanceType& type : instance_types) {
    CatalogRow& row = rows.emplace_back(CatalogRow{type, {type.enis}});
    if (!has_several_cards(type)) continue;
    const auto first_card = next_card;
    next_card += type.network_cards;
    row.enis_per_card.assign(first_card, next_card);
    row.default_card = static_cast<std::size_t>(*next_default++);
  }
  return rows;
}

std::string_view built_in_catalog_date() { return catalog_date; }

}  // namespace maxpods
