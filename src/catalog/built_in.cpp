// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/row.h"

namespace maxpods {
namespace {

using enum Architecture;
using enum Hypervisor;
constexpr auto unknown = std::nullopt;

// Generated from data/ by data/generate_table.cmake. Defines `instance_types` and `catalog_date`,
// and for the types with several network cards, in their order, `enis_of_cards` and
// `default_cards`.
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

/// The number of cards of all types with several cards.
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
  std::span<const int> cards(enis_of_cards);
  std::span<const int> defaults(default_cards);
  for (const InstanceType& type : instance_types) {
    CatalogRow& row = rows.emplace_back(CatalogRow{type, {type.enis}});
    if (!has_several_cards(type)) continue;
    const auto of_type = cards.first(static_cast<std::size_t>(type.network_cards));
    row.enis_per_card.assign(of_type.begin(), of_type.end());
    row.default_card = static_cast<std::size_t>(defaults.front());
    cards = cards.subspan(of_type.size());
    defaults = defaults.subspan(1);
  }
  return rows;
}

std::string_view built_in_catalog_date() { return catalog_date; }

}  // namespace maxpods
