// SPDX-License-Identifier: Apache-2.0
#include "report/listing.h"

#include <fmt/format.h>

#include <array>
#include <vector>

#include "report/json.h"
#include "report/words.h"
#include "text/table.h"

namespace maxpods {
namespace {

using Listed = const ListedType&;

/// A column of the listing: what it is called in tables and in CSV, empty where those have no such
/// column, and its cell, empty where unknown.
struct ListingColumn {
  std::string_view heading;
  std::string_view csv_name;
  std::string (*cell)(Listed);
  /// Whether only the wide table has it.
  bool is_wide = false;
  Align align = Align::Right;
};

std::string name(Listed row) { return std::string(row.node.type.name.view()); }

std::string memory(Listed row) {
  const std::optional<int> memory_mib = row.node.type.memory_mib;
  return memory_mib ? memory_size(*memory_mib) : "";
}

std::string arch(Listed row) {
  const std::optional<Architecture> architecture = row.node.type.architecture;
  return std::string(architecture ? name_of(*architecture) : "");
}

std::string hypervisor(Listed row) { return std::string(name_of(row.node.type.hypervisor)); }

std::string true_or_false(std::optional<bool> value) {
  if (!value) return "";
  return *value ? "true" : "false";
}

std::string two_decimals(std::optional<double> ratio) {
  return ratio ? fmt::format("{:.2f}", *ratio) : "";
}

constexpr bool wide = true;

constexpr auto listing_columns = std::to_array<ListingColumn>({
    {"TYPE", "instance_type", name, false, Align::Left},
    {"VCPUS", "vcpus", [](Listed row) { return or_empty(row.node.type.vcpus); }},
    {"MEMORY", "", memory},
    {"", "memory_mib", [](Listed row) { return or_empty(row.node.type.memory_mib); }},
    {"ARCH", "arch", arch, false, Align::Left},
    {"HYPERVISOR", "hypervisor", hypervisor, wide, Align::Left},
    {"METAL", "bare_metal", [](Listed row) { return true_or_false(row.node.type.bare_metal); },
     wide, Align::Left},
    {"CARDS", "network_cards", [](Listed row) { return or_empty(row.node.type.network_cards); },
     wide},
    {"ENIS", "enis", [](Listed row) { return or_empty(row.node.type.enis); }},
    {"IPV4/ENI", "ipv4_per_eni", [](Listed row) { return or_empty(row.node.type.ipv4_per_eni); }},
    {"TRUNK", "trunking", [](Listed row) { return true_or_false(row.node.type.trunking); }, wide,
     Align::Left},
    {"BRANCH ENIS", "branch_enis", [](Listed row) { return or_empty(row.node.type.branch_enis); },
     wide},
    {"MAX PODS", "recommended", [](Listed row) { return or_empty(row.node.recommended); }},
    {"MAX ALLOWED", "", [](Listed row) { return max_allowed_or_word(row.node); }},
    {"", "max_allowed", [](Listed row) { return or_empty(row.node.max_allowed); }},
    {"PODS/VCPU", "", [](Listed row) { return two_decimals(row.pods_per_vcpu); }, wide},
    {"PODS/GIB", "", [](Listed row) { return two_decimals(row.pods_per_gib); }, wide},
    {"RESERVED MIB", "kube_reserved_memory_mib",
     [](Listed row) { return or_empty(row.reserved.kube_reserved_memory_mib); }, wide},
    {"RESERVED MCPU", "kube_reserved_cpu_millis",
     [](Listed row) { return or_empty(row.reserved.kube_reserved_cpu_millis); }, wide},
    {"ALLOCATABLE MIB", "allocatable_memory_mib",
     [](Listed row) { return or_empty(row.reserved.allocatable_memory_mib); }, wide},
    {"ALLOCATABLE MCPU", "allocatable_cpu_millis",
     [](Listed row) { return or_empty(row.reserved.allocatable_cpu_millis); }, wide},
});

/// The cell as tables have it.
std::string table_cell(const std::string& cell) {
  if (cell == "true") return "yes";
  return cell == "false" ? "no" : or_dash(cell);
}

std::string table_of(std::span<const ListedType> rows, bool is_wide) {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> cells(rows.size());
  for (std::vector<std::string>& line : cells) line.reserve(listing_columns.size());
  for (const ListingColumn& column : listing_columns) {
    if (column.heading.empty() || (column.is_wide && !is_wide)) continue;
    columns.push_back({std::string(column.heading), column.align});
    for (std::size_t i = 0; i < rows.size(); ++i)
      cells[i].push_back(table_cell(column.cell(rows[i])));
  }
  return format_table(columns, cells);
}

}  // namespace

std::string listing_table(std::span<const ListedType> rows) { return table_of(rows, false); }

std::string listing_wide(std::span<const ListedType> rows) { return table_of(rows, true); }

std::string listing_csv(std::span<const ListedType> rows) {
  std::vector<std::string> names;
  for (const ListingColumn& column : listing_columns) {
    if (!column.csv_name.empty()) names.emplace_back(column.csv_name);
  }
  std::string text = csv_line(names);
  std::vector<std::string> cells;
  for (const ListedType& row : rows) {
    cells.clear();
    for (const ListingColumn& column : listing_columns) {
      if (!column.csv_name.empty()) cells.push_back(column.cell(row));
    }
    text += csv_line(cells);
  }
  return text;
}

std::string listing_names(std::span<const ListedType> rows) {
  std::string text;
  for (const ListedType& row : rows) text += name(row) + '\n';
  return text;
}

std::string listing_eni_max_pods(std::span<const ListedType> rows) {
  std::string text;
  for (const ListedType& row : rows) {
    if (row.node.max_allowed)
      text += name(row) + ' ' + std::to_string(*row.node.max_allowed) + '\n';
  }
  return text;
}

std::string listing_json(std::span<const ListedType> rows) {
  Json types = Json::array();
  for (const ListedType& row : rows) {
    Json json = limits_json(row.node.type);
    json["recommended"] = or_null(row.node.recommended);
    json["maxAllowed"] = or_null(row.node.max_allowed);
    json["kubeReservedMemoryMib"] = row.reserved.kube_reserved_memory_mib;
    json["kubeReservedCpuMillis"] = or_null(row.reserved.kube_reserved_cpu_millis);
    json["allocatableMemoryMib"] = or_null(row.reserved.allocatable_memory_mib);
    json["allocatableCpuMillis"] = or_null(row.reserved.allocatable_cpu_millis);
    types.push_back(std::move(json));
  }
  return document({{"schemaVersion", schema_version}, {"types", types}});
}

}  // namespace maxpods
