// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "../catalog_lines.h"
#include "catalog/row.h"
#include "contract.h"
#include "read/catalog_csv.h"
#include "report/catalog.h"

namespace maxpods::fuzz {

inline void check_row(const CatalogRow& row) {
  const InstanceType& type = row.type;
  const auto is_count = [](int number) { return number >= 1 && number <= max_interfaces; };
  const auto check = [&](bool holds, const char* what) { require(holds, what, type.name.view()); };
  check(TypeName::is_valid(type.name.view()), "a name that is none");
  check(!type.vcpus || is_count(*type.vcpus), "vCPUs out of bounds");
  check(!type.memory_mib || *type.memory_mib >= 1, "memory out of bounds");
  check(is_count(type.ipv4_per_eni), "addresses out of bounds");
  check(!type.branch_enis || *type.branch_enis >= 0, "branch interfaces out of bounds");
  check(row.default_card < row.enis_per_card.size(), "a default card that is none");
  check(type.enis == row.enis_per_card[row.default_card], "other interfaces than the card has");
  check(type.network_cards == static_cast<int>(row.enis_per_card.size()), "another count of cards");
  for (const int enis : row.enis_per_card) check(is_count(enis), "interfaces out of bounds");
}

/// Rows as a reader hands them out: written as CSV, they are read as the same.
inline void check_rows(std::span<const CatalogRow> rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    check_row(rows[i]);
    const bool is_sorted = i == 0 || rows[i - 1].type.name < rows[i].type.name;
    require(is_sorted, "rows out of order", rows[i].type.name.view());
  }
  const std::string csv = catalog_csv(rows);
  const std::vector<CatalogRow> again = read_catalog_csv(lines_of(csv), "again.csv");
  require(again.size() == rows.size(), "another count of rows", csv);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    require(cells_of(again[i]) == cells_of(rows[i]), "another row", csv);
  }
}

}  // namespace maxpods::fuzz
