// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.h"

namespace maxpods {

/// A full row of a catalog, including values that calculation does not use.
struct CatalogRow {
  InstanceType type;
  /// The maximum of network interfaces of each network card, in the order of their indices.
  std::vector<int> enis_per_card;
  std::size_t default_card = 0;
};

constexpr std::string_view name_of(const CatalogRow& row) { return row.type.name.view(); }

/// The one column whose cells are lists, joined by `;`.
inline constexpr std::string_view enis_per_card_column = "enis_per_network_card";

/// The columns of a catalog, in their order: calls `visit` with the name of each and what of the
/// row is in it, and with the least and the most of numbers. data/README.md says what they mean.
template <typename Row, typename Visit>
void visit_columns(Row& row, Visit&& visit) {
  visit("instance_type", row.type.name);
  visit("vcpus", row.type.vcpus, 1, max_vcpus);
  visit("memory_mib", row.type.memory_mib, 1, max_memory_mib);
  visit("arch", row.type.architecture);
  visit("hypervisor", row.type.hypervisor);
  visit("bare_metal", row.type.bare_metal);
  visit(enis_per_card_column, row.enis_per_card, 1, max_interfaces);
  visit("default_network_card", row.default_card, 0, max_interfaces);
  visit("enis_on_default_card", row.type.enis, 1, max_interfaces);
  visit("ipv4_per_eni", row.type.ipv4_per_eni, 1, max_interfaces);
  visit("trunking", row.type.trunking);
  visit("branch_enis", row.type.branch_enis, 0, max_interfaces);
  visit("current_generation", row.type.current_generation);
  visit("offered", row.type.offered);
  visit("accelerator", row.type.accelerator);
  visit("accelerators", row.type.accelerators, 0, max_interfaces);
}

/// The names of the columns.
std::vector<std::string_view> catalog_columns();

/// The first line of a catalog, without its line feed.
std::string catalog_header();

using CatalogCells = std::vector<std::string>;

/// The cells of the row, in the order of the columns; empty for unknown values.
CatalogCells cells_of(const CatalogRow& row);

/// The rows of the built-in catalog, sorted by name.
std::vector<CatalogRow> built_in_rows();

/// Sets the network cards. There must be at least one; `default_card` is an index into them.
void set_network_cards(CatalogRow& row, std::vector<int> enis_per_card, std::size_t default_card);

/// The sum over all cards, as in EC2's MaximumNetworkInterfaces.
std::int64_t enis_on_all_cards(const CatalogRow& row);

/// The types of the rows.
std::vector<InstanceType> types_of(std::span<const CatalogRow> rows);

/// A cell that differs between two catalogs.
struct CellChange {
  std::string_view column;
  std::string before;
  std::string after;
};

/// The cells of `after` that differ from `before`, a row of the same type. Leaves out empty cells,
/// and the list of cards of a type with one network card, which repeats another cell.
std::vector<CellChange> changes(const CatalogRow& before, const CatalogRow& after);

struct ChangedType {
  TypeName name;
  std::vector<CellChange> cells;
};

/// The difference between two catalogs, sorted by name.
struct CatalogDifference {
  std::vector<CatalogRow> added;
  std::vector<ChangedType> changed;
  /// Types that EC2 offers, and `after` lacks.
  std::vector<TypeName> gone;

  bool is_none() const { return added.empty() && changed.empty() && gone.empty(); }
};

/// Both are sorted by name.
CatalogDifference difference(std::span<const CatalogRow> before, std::span<const CatalogRow> after);

}  // namespace maxpods
