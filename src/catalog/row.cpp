// SPDX-License-Identifier: Apache-2.0
#include "catalog/row.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "text/strings.h"

namespace maxpods {
namespace {

std::string text_of(const TypeName& name) { return std::string(name.view()); }
std::string text_of(std::optional<int> number) { return number ? std::to_string(*number) : ""; }

std::string text_of(int number) { return std::to_string(number); }
std::string text_of(std::size_t number) { return std::to_string(number); }
std::string text_of(bool value) { return value ? "true" : "false"; }
std::string text_of(Architecture architecture) { return std::string(name_of(architecture)); }
std::string text_of(Hypervisor hypervisor) { return std::string(name_of(hypervisor)); }
std::string text_of(Accelerator accelerator) { return std::string(name_of(accelerator)); }

template <typename Value>
std::string text_of(const std::optional<Value>& value) {
  return value ? text_of(*value) : "";
}

std::string text_of(const std::vector<int>& enis_per_card) {
  std::string text;
  for (const int enis : enis_per_card) text += (text.empty() ? "" : ";") + text_of(enis);
  return text;
}

}  // namespace

std::vector<std::string_view> catalog_columns() {
  std::vector<std::string_view> columns;
  const CatalogRow any;
  visit_columns(any, [&](std::string_view column, const auto&...) { columns.push_back(column); });
  return columns;
}

std::string catalog_header() { return joined(catalog_columns(), ","); }

CatalogCells cells_of(const CatalogRow& row) {
  CatalogCells cells;
  visit_columns(row, [&](std::string_view, const auto& value, const auto&...) {
    cells.push_back(text_of(value));
  });
  return cells;
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
  const std::vector<std::string_view> columns = catalog_columns();
  CatalogCells old_cells = cells_of(before);
  CatalogCells new_cells = cells_of(after);
  const bool have_one_card = before.enis_per_card.size() == 1 && after.enis_per_card.size() == 1;
  std::vector<CellChange> found;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (new_cells[i].empty() || new_cells[i] == old_cells[i]) continue;
    // The column of the default card has the same number.
    if (have_one_card && columns[i] == enis_per_card_column) continue;
    found.push_back({columns[i], std::move(old_cells[i]), std::move(new_cells[i])});
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
    // No document of EC2 has the types that it does not offer.
    if (!row.type.offered) continue;
    if (find_by_name(after, name_of(row)) == nullptr) result.gone.push_back(row.type.name);
  }
  return result;
}

}  // namespace maxpods
