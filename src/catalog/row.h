// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/instance_type.h"

namespace maxpods {

/// A row of a catalog in full, with what calculation does not need of it.
struct CatalogRow {
  InstanceType type;
  /// The most network interfaces of each network card, in the order of their indices.
  std::vector<int> enis_per_card;
  std::size_t default_card = 0;
};

/// The one column whose cells are lists, joined by `;`.
inline constexpr std::string_view enis_per_card_column = "enis_per_network_card";

/// The columns of a catalog, in their order: calls `visit` with the name of each and what of the
/// row is in it, and with the least and the most of numbers. data/README.md says what they mean.
template <typename Row, typename Visit>
void visit_columns(Row& row, Visit&& visit) {
  visit("instance_type", row.type.name);
  visit("vcpus", row.type.vcpus, 1, most_vcpus);
  visit("memory_mib", row.type.memory_mib, 1, most_memory_mib);
  visit("arch", row.type.architecture);
  visit("hypervisor", row.type.hypervisor);
  visit("bare_metal", row.type.bare_metal);
  visit(enis_per_card_column, row.enis_per_card, 1, most_interfaces);
  visit("default_network_card", row.default_card, 0, most_interfaces);
  visit("enis_on_default_card", row.type.enis, 1, most_interfaces);
  visit("ipv4_per_eni", row.type.ipv4_per_eni, 1, most_interfaces);
  visit("trunking", row.type.trunking);
  visit("branch_enis", row.type.branch_enis, 0, most_interfaces);
}

/// The names of the columns.
std::vector<std::string_view> catalog_columns();

/// The columns joined by commas: a catalog's first line, without its line feed.
std::string catalog_header();

using CatalogCells = std::vector<std::string>;

/// The row as a catalog has it, column by column; empty where unknown.
CatalogCells cells_of(const CatalogRow& row);

/// The rows of the built-in catalog, sorted by name.
std::vector<CatalogRow> built_in_rows();

/// Gives the row its network cards, of which there is at least one, and `default_card` is one.
void set_network_cards(CatalogRow& row, std::vector<int> enis_per_card, std::size_t default_card);

/// The network interfaces of all cards together, as EC2 counts them.
std::int64_t enis_on_all_cards(const CatalogRow& row);

/// The row of that name among rows sorted by name, or null.
const CatalogRow* find_row(std::span<const CatalogRow> rows, std::string_view name);

/// Both as one; where both have a type, the row of `overlay` counts. All are sorted by name.
std::vector<CatalogRow> laid_over(std::span<const CatalogRow> overlay,
                                  std::span<const CatalogRow> base);

/// The types of the rows.
std::vector<InstanceType> types_of(std::span<const CatalogRow> rows);

/// A cell that another catalog has otherwise.
struct CellChange {
  std::string_view column;
  std::string before;
  std::string after;
};

/// What `after` tells otherwise of the same type. A cell that is empty tells nothing; of a type
/// with one network card the interfaces are told once.
std::vector<CellChange> changes(const CatalogRow& before, const CatalogRow& after);

struct ChangedType {
  TypeName name;
  std::vector<CellChange> cells;
};

/// What one catalog has otherwise than another, sorted by name.
struct CatalogDifference {
  std::vector<CatalogRow> added;
  std::vector<ChangedType> changed;
  std::vector<TypeName> gone;

  bool is_none() const { return added.empty() && changed.empty() && gone.empty(); }
};

/// Both are sorted by name.
CatalogDifference difference(std::span<const CatalogRow> before, std::span<const CatalogRow> after);

}  // namespace maxpods
