// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/row.h"

namespace maxpods {
namespace {

using enum Accelerator;
using enum Architecture;
using enum Hypervisor;
constexpr auto unknown = std::nullopt;

// Generated from data/, and checked, by data/generate_table.cmake. Defines `instance_types`, sorted
// by name, and `catalog_date`, and for the types with several network cards, in their order,
// `enis_of_cards` and `default_cards`.
#include "instance_types.inc"

}  // namespace

Catalog built_in_catalog() { return instance_types; }

std::vector<CatalogRow> built_in_rows() {
  std::vector<CatalogRow> rows;
  rows.reserve(std::size(instance_types));
  std::span<const int> cards(enis_of_cards);
  std::span<const int> defaults(default_cards);
  for (const InstanceType& type : instance_types) {
    CatalogRow& row = rows.emplace_back(CatalogRow{type, {type.enis}});
    if (type.network_cards == 1) continue;
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
