// SPDX-License-Identifier: Apache-2.0
#include "catalog/row.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "text/strings.h"

namespace maxpods {
namespace {

std::string text_of(std::optional<int> number) { return number ? std::to_string(*number) : ""; }

std::string text_of(std::optional<bool> value) {
  if (!value) return "";
  return *value ? "true" : "false";
}

std::string text_of(const std::vector<int>& enis_per_card) {
  std::string text;
  for (const int enis : enis_per_card) text += (text.empty() ? "" : ";") + std::to_string(enis);
  return text;
}

}  // namespace

std::string catalog_header() {
  return joined({catalog_columns.begin(), catalog_columns.end()}, ",");
}

CatalogCells cells_of(const CatalogRow& row) {
  const InstanceType& type = row.type;
  return {std::string(name_of(row)),
          text_of(type.vcpus),
          text_of(type.memory_mib),
          std::string(type.architecture ? name_of(*type.architecture) : ""),
          std::string(name_of(type.hypervisor)),
          text_of(std::optional(type.bare_metal)),
          text_of(row.enis_per_card),
          std::to_string(row.default_card),
          std::to_string(type.enis),
          std::to_string(type.ipv4_per_eni),
          text_of(type.trunking),
          text_of(type.branch_enis)};
}

void set_network_cards(CatalogRow& row, std::vector<int> enis_per_card, std::size_t default_card) {
  row.enis_per_card = std::move(enis_per_card);
  row.default_card = default_card;
  row.type.network_cards = static_cast<int>(row.enis_per_card.size());
  row.type.enis = row.enis_per_card[default_card];
}

std::int64_t enis_on_all_cards(const CatalogRow& row) {
  return std::accumulate(row.enis_per_card.begin(), row.enis_per_card.end(), std::int64_t{0});
}

std::vector<InstanceType> types_of(std::span<const CatalogRow> rows) {
  std::vector<InstanceType> types;
  types.reserve(rows.size());
  for (const CatalogRow& row : rows) types.push_back(row.type);
  return types;
}

std::vector<CellChange> changes(const CatalogRow& before, const CatalogRow& after) {
  CatalogCells old_cells = cells_of(before);
  CatalogCells new_cells = cells_of(after);
  const bool have_one_card = before.enis_per_card.size() == 1 && after.enis_per_card.size() == 1;
  std::vector<CellChange> found;
  for (std::size_t i = 0; i < catalog_columns.size(); ++i) {
    if (new_cells[i].empty() || new_cells[i] == old_cells[i]) continue;
    // The column of the default card has the same number.
    if (have_one_card && catalog_columns[i] == enis_per_card_column) continue;
    found.push_back({catalog_columns[i], std::move(old_cells[i]), std::move(new_cells[i])});
  }
  return found;
}

CatalogDifference difference(std::span<const CatalogRow> before,
                             std::span<const CatalogRow> after) {
  CatalogDifference result;
  for (const CatalogRow& row : after) {
    const CatalogRow* const known = find_by_name(before, name_of(row));
    if (known == nullptr) {
      result.added.push_back(row);
    } else if (std::vector<CellChange> cells = changes(*known, row); !cells.empty()) {
      result.changed.push_back({row.type.name, std::move(cells)});
    }
  }
  for (const CatalogRow& row : before) {
    if (find_by_name(after, name_of(row)) == nullptr) result.gone.push_back(row.type.name);
  }
  return result;
}

}  // namespace maxpods
