// SPDX-License-Identifier: Apache-2.0
#include "report/max_pods.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "report/json.h"
#include "report/words.h"
#include "text/table.h"

namespace maxpods {
namespace {

/// The line above the headings of `modes`: which mode each `single` and `prefix` belongs to.
constexpr std::string_view spanning_headings =
    "      IPv4        + custom      + pod-eni               Windows         Auto";
constexpr std::array<std::string_view, modes.size()> headings{
    "single", "prefix", "single", "prefix", "single", "prefix", "IPv6", "single", "prefix", "Mode"};

/// `prefix_pod_eni` as `prefixPodEni`.
std::string camel_case(std::string_view snake_case) {
  std::string name;
  for (std::size_t i = 0; i < snake_case.size(); ++i) {
    const bool starts_word = i > 0 && snake_case[i - 1] == '_';
    const char c = snake_case[i];
    if (c != '_') name += starts_word ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return name;
}

Json compared_json(const Comparison& comparison) {
  Json by_mode = Json::object();
  for (std::size_t i = 0; i < modes.size(); ++i) {
    const MaxPods& node = comparison.results[i];
    by_mode[camel_case(modes[i].name)] = {{"recommended", or_null(node.recommended)},
                                          {"maxAllowed", or_null(node.max_allowed)},
                                          {"binding", binding_json(node)},
                                          {"warnings", remarks(node)}};
  }
  return {{"instanceType", comparison.type.name.view()}, {"modes", by_mode}};
}

using Listed = const ListedType&;

/// A column of the listing: its name in tables and in CSV, empty if they do not have it, and its
/// cell, empty if unknown.
struct ListingColumn {
  std::string_view heading;
  std::string_view csv_name;
  std::string (*cell)(Listed);
  /// Whether only the wide table has it.
  bool is_wide = false;
  Align align = Align::Right;
  /// Whether it is left out without prices.
  bool is_priced = false;
};

std::string name(Listed row) { return std::string(type_name(row.node)); }

std::string memory(Listed row) {
  const std::optional<int> memory_mib = row.node.type.memory_mib;
  return memory_mib ? memory_size(*memory_mib) : "";
}

std::string arch(Listed row) {
  const std::optional<Architecture> architecture = row.node.type.architecture;
  return std::string(architecture ? name_of(*architecture) : "");
}

std::string hypervisor(Listed row) { return std::string(name_of(row.node.type.hypervisor)); }

std::string accelerator(Listed row) {
  const std::optional<Accelerator> kind = row.node.type.accelerator;
  return std::string(kind ? name_of(*kind) : "");
}

std::string true_or_false(std::optional<bool> value) {
  if (!value) return "";
  return *value ? "true" : "false";
}

std::string two_decimals(std::optional<double> ratio) {
  return ratio ? fmt::format("{:.2f}", *ratio) : "";
}

std::string price(Listed row) {
  if (!row.price_millionths) return "";
  return fmt::format("{:.4f}",
                     static_cast<double>(*row.price_millionths) / price_millionths_per_unit);
}

std::string price_per_pod(Listed row) {
  return row.price_per_pod ? fmt::format("{:.6f}", *row.price_per_pod) : "";
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
    {"", "current_generation",
     [](Listed row) { return true_or_false(row.node.type.current_generation); }},
    {"", "offered", [](Listed row) { return true_or_false(row.node.type.offered); }},
    {"ACCELERATOR", "accelerator", accelerator, wide, Align::Left},
    {"ACCELERATORS", "accelerators",
     [](Listed row) { return or_empty(row.node.type.accelerators); }, wide},
    {"PRICE", "price", price, false, Align::Right, true},
    {"PRICE/POD", "price_per_pod", price_per_pod, false, Align::Right, true},
});

bool has_prices(std::span<const ListedType> rows) {
  return std::ranges::any_of(rows, [](Listed row) { return row.price_millionths.has_value(); });
}

/// The cell in a table.
std::string table_cell(const std::string& cell) {
  if (cell == "true") return "yes";
  return cell == "false" ? "no" : or_dash(cell);
}

std::string table_of(std::span<const ListedType> rows, bool is_wide) {
  std::vector<Column> columns;
  Rows cells(rows.size());
  for (Cells& line : cells) line.reserve(listing_columns.size());
  for (const ListingColumn& column : listing_columns) {
    if (column.heading.empty() || (column.is_wide && !is_wide)) continue;
    if (column.is_priced && !has_prices(rows)) continue;
    columns.push_back({std::string(column.heading), column.align});
    for (std::size_t i = 0; i < rows.size(); ++i)
      cells[i].push_back(table_cell(column.cell(rows[i])));
  }
  return format_table(columns, cells);
}

Json listed_json(Listed row) {
  Json json = limits_json(row.node.type);
  json["recommended"] = or_null(row.node.recommended);
  json["maxAllowed"] = or_null(row.node.max_allowed);
  json["kubeReservedMemoryMib"] = row.reserved.kube_reserved_memory_mib;
  json["kubeReservedCpuMillis"] = or_null(row.reserved.kube_reserved_cpu_millis);
  json["allocatableMemoryMib"] = or_null(row.reserved.allocatable_memory_mib);
  json["allocatableCpuMillis"] = or_null(row.reserved.allocatable_cpu_millis);
  if (row.price_millionths) {
    json["price"] = static_cast<double>(*row.price_millionths) / price_millionths_per_unit;
    json["pricePerPod"] = or_null(row.price_per_pod);
  }
  return json;
}

}  // namespace

std::string max_pods_table(const GroupMaxPods& group) {
  const std::vector<Column> columns{
      {"TYPE", Align::Left}, {"MAX PODS"}, {"MAX ALLOWED"}, {"CAP"}, {"LIMITED BY", Align::Left}};
  Rows rows = rows_of(group.types, [](const MaxPods& node) -> Cells {
    return {std::string(type_name(node)), or_dash(node.recommended), max_allowed_or_word(node),
            std::to_string(node.cap), name_of(node.binding, "cannot run")};
  });
  if (group.types.size() > 1) {
    rows.push_back(
        {"(group)", or_dash(group.recommended),
         group.recommended && !group.max_allowed ? "unlimited" : or_dash(group.max_allowed), "",
         std::string(type_name(group.limiting_type()))});
  }
  return format_table(columns, rows);
}

std::string max_pods_csv(const GroupMaxPods& group) {
  const Cells header{"instance_type", "recommended",       "max_allowed", "cap",
                     "binding",       "usable_enis",       "slots",       "prefixes",
                     "addresses",     "host_network_pods", "branch_pods"};
  return csv_of(header, group.types, [](const MaxPods& node) -> Cells {
    return {std::string(type_name(node)),
            or_empty(node.recommended),
            or_empty(node.max_allowed),
            std::to_string(node.cap),
            name_of(node.binding, ""),
            std::to_string(node.capacity.enis.usable),
            or_empty(node.capacity.slots),
            or_empty(node.capacity.prefixes),
            or_empty(node.capacity.addresses),
            std::to_string(node.host_network_pods),
            std::to_string(node.settings.branch_pods)};
  });
}

std::string max_pods_json(const GroupMaxPods& group) {
  Json json = group_head(group);
  json["types"] = array_of(group.types, terms);
  return document(json);
}

std::string comparison_table(std::span<const Comparison> comparisons) {
  std::vector<Column> columns{{"TYPE", Align::Left}};
  for (const std::string_view heading : headings) columns.push_back({std::string(heading)});
  std::size_t type_width = columns.front().heading.size();
  Rows rows;
  for (const Comparison& comparison : comparisons) {
    Cells row{std::string(comparison.type.name.view())};
    for (const MaxPods& node : comparison.results) row.push_back(or_dash(node.recommended));
    type_width = std::max(type_width, row.front().size());
    rows.push_back(std::move(row));
  }
  return std::string(type_width, ' ') + std::string(spanning_headings) + '\n' +
         format_table(columns, rows);
}

std::string comparison_csv(std::span<const Comparison> comparisons) {
  std::string text = csv_line({"instance_type", "mode", "recommended", "max_allowed", "binding"});
  for (const Comparison& comparison : comparisons) {
    for (std::size_t i = 0; i < modes.size(); ++i) {
      const MaxPods& node = comparison.results[i];
      text += csv_line({std::string(comparison.type.name.view()), std::string(modes[i].name),
                        or_empty(node.recommended), or_empty(node.max_allowed),
                        name_of(node.binding, "")});
    }
  }
  return text;
}

std::string comparison_json(std::span<const Comparison> comparisons) {
  return document(
      {{"schemaVersion", schema_version}, {"types", array_of(comparisons, compared_json)}});
}

std::string listing_table(std::span<const ListedType> rows) { return table_of(rows, false); }

std::string listing_wide(std::span<const ListedType> rows) { return table_of(rows, true); }

std::string listing_csv(std::span<const ListedType> rows) {
  std::vector<ListingColumn> columns(listing_columns.begin(), listing_columns.end());
  const bool is_priced = has_prices(rows);
  std::erase_if(columns, [&](const ListingColumn& column) {
    return column.csv_name.empty() || (column.is_priced && !is_priced);
  });
  Cells header;
  for (const ListingColumn& column : columns) header.emplace_back(column.csv_name);
  return csv_of(header, rows, [&](Listed row) {
    Cells cells;
    for (const ListingColumn& column : columns) cells.push_back(column.cell(row));
    return cells;
  });
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
  return document({{"schemaVersion", schema_version}, {"types", array_of(rows, listed_json)}});
}

}  // namespace maxpods
