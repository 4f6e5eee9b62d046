// SPDX-License-Identifier: Apache-2.0
#include "report/listing.h"

#include <fmt/format.h>

#include <vector>

#include "report/json.h"
#include "report/words.h"
#include "text/table.h"

namespace maxpods {
namespace {

std::string name(const ListedType& row) { return std::string(row.node.type.name.view()); }

std::string ratio_or_dash(std::optional<double> ratio) {
  return ratio ? fmt::format("{:.2f}", *ratio) : "-";
}

std::string memory_or_dash(const InstanceType& type) {
  return type.memory_mib ? memory_size(*type.memory_mib) : "-";
}

std::string arch(const InstanceType& type, std::string_view unknown) {
  return std::string(type.architecture ? name_of(*type.architecture) : unknown);
}

std::string yes_no(std::optional<bool> value) {
  if (!value) return "-";
  return *value ? "yes" : "no";
}

std::string boolean_or_empty(std::optional<bool> value) {
  if (!value) return "";
  return *value ? "true" : "false";
}

}  // namespace

std::string listing_table(std::span<const ListedType> rows) {
  std::vector<std::vector<std::string>> cells;
  for (const ListedType& row : rows) {
    const InstanceType& type = row.node.type;
    cells.push_back({name(row), or_dash(type.vcpus), memory_or_dash(type), arch(type, "-"),
                     std::to_string(type.enis), std::to_string(type.ipv4_per_eni),
                     or_dash(row.node.recommended), max_allowed_or_word(row.node)});
  }
  return format_table({{"TYPE", Align::Left},
                       {"VCPUS"},
                       {"MEMORY"},
                       {"ARCH", Align::Left},
                       {"ENIS"},
                       {"IPV4/ENI"},
                       {"MAX PODS"},
                       {"MAX ALLOWED"}},
                      cells);
}

std::string listing_wide(std::span<const ListedType> rows) {
  std::vector<std::vector<std::string>> cells;
  for (const ListedType& row : rows) {
    const InstanceType& type = row.node.type;
    cells.push_back({name(row), or_dash(type.vcpus), memory_or_dash(type), arch(type, "-"),
                     std::string(name_of(type.hypervisor)), yes_no(type.bare_metal),
                     std::to_string(type.network_cards), std::to_string(type.enis),
                     std::to_string(type.ipv4_per_eni), yes_no(type.trunking),
                     or_dash(type.branch_enis), or_dash(row.node.recommended),
                     max_allowed_or_word(row.node), ratio_or_dash(row.pods_per_vcpu),
                     ratio_or_dash(row.pods_per_gib),
                     std::to_string(row.reserved.kube_reserved_memory_mib),
                     or_dash(row.reserved.kube_reserved_cpu_millis),
                     or_dash(row.reserved.allocatable_memory_mib),
                     or_dash(row.reserved.allocatable_cpu_millis)});
  }
  return format_table({{"TYPE", Align::Left},
                       {"VCPUS"},
                       {"MEMORY"},
                       {"ARCH", Align::Left},
                       {"HYPERVISOR", Align::Left},
                       {"METAL", Align::Left},
                       {"CARDS"},
                       {"ENIS"},
                       {"IPV4/ENI"},
                       {"TRUNK", Align::Left},
                       {"BRANCH ENIS"},
                       {"MAX PODS"},
                       {"MAX ALLOWED"},
                       {"PODS/VCPU"},
                       {"PODS/GIB"},
                       {"RESERVED MIB"},
                       {"RESERVED MCPU"},
                       {"ALLOCATABLE MIB"},
                       {"ALLOCATABLE MCPU"}},
                      cells);
}

std::string listing_csv(std::span<const ListedType> rows) {
  std::string text =
      csv_line({"instance_type", "vcpus", "memory_mib", "arch", "hypervisor", "bare_metal",
                "network_cards", "enis", "ipv4_per_eni", "trunking", "branch_enis", "recommended",
                "max_allowed", "kube_reserved_memory_mib", "kube_reserved_cpu_millis",
                "allocatable_memory_mib", "allocatable_cpu_millis"});
  for (const ListedType& row : rows) {
    const InstanceType& type = row.node.type;
    text += csv_line({name(row), or_empty(type.vcpus), or_empty(type.memory_mib), arch(type, ""),
                      std::string(name_of(type.hypervisor)), boolean_or_empty(type.bare_metal),
                      std::to_string(type.network_cards), std::to_string(type.enis),
                      std::to_string(type.ipv4_per_eni), boolean_or_empty(type.trunking),
                      or_empty(type.branch_enis), or_empty(row.node.recommended),
                      or_empty(row.node.max_allowed),
                      std::to_string(row.reserved.kube_reserved_memory_mib),
                      or_empty(row.reserved.kube_reserved_cpu_millis),
                      or_empty(row.reserved.allocatable_memory_mib),
                      or_empty(row.reserved.allocatable_cpu_millis)});
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
