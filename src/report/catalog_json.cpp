// SPDX-License-Identifier: Apache-2.0
#include <string_view>
#include <utility>

#include "catalog/catalog.h"
#include "report/catalog.h"
#include "report/json_document.h"
#include "report/type_json.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

Json overlay_json(const std::optional<OverlaySummary>& overlay) {
  if (!overlay) return nullptr;
  return {{"file", overlay->title}, {"added", overlay->added}, {"replaced", overlay->replaced}};
}

Json network_cards_json(const CatalogRow& row) {
  Json cards = Json::array();
  for (const int enis : row.enis_per_card) {
    cards.push_back({{"NetworkCardIndex", cards.size()}, {"MaximumNetworkInterfaces", enis}});
  }
  return cards;
}

Json network_json(const CatalogRow& row) {
  return {{"MaximumNetworkInterfaces", enis_on_all_cards(row)},
          {"MaximumNetworkCards", row.type.network_cards},
          {"DefaultNetworkCardIndex", row.default_card},
          {"NetworkCards", network_cards_json(row)},
          {"Ipv4AddressesPerInterface", row.type.ipv4_per_eni}};
}

std::string_view ec2_name_of(Architecture architecture) {
  return architecture == Architecture::Amd64 ? "x86_64" : "arm64";
}

/// Without the keys of what the catalog does not know, as EC2 leaves out what is not there.
Json ec2_record(const CatalogRow& row) {
  const InstanceType& type = row.type;
  Json record{{"InstanceType", type.name.view()}, {"BareMetal", type.bare_metal}};
  if (type.hypervisor != Hypervisor::None) {
    record["Hypervisor"] = name_of(type.hypervisor);
  }
  if (type.architecture) {
    record["ProcessorInfo"] = {
        {"SupportedArchitectures", Json::array({ec2_name_of(*type.architecture)})}};
  }
  if (type.vcpus) record["VCpuInfo"] = {{"DefaultVCpus", *type.vcpus}};
  if (type.memory_mib) record["MemoryInfo"] = {{"SizeInMiB", *type.memory_mib}};
  record["NetworkInfo"] = network_json(row);
  return record;
}

/// A number, true or false, a word, or null where it is unknown.
Json cell_json(const std::string& cell) {
  if (cell == "true" || cell == "false") return cell == "true";
  if (const std::optional<int> number = parse_integer(cell)) return *number;
  return null_if_empty(cell);
}

/// The interfaces of each network card are a list, of whatever length.
Json value_json(std::string_view column, const std::string& cell) {
  if (column != enis_per_card_column) return cell_json(cell);
  Json list = Json::array();
  for (const std::string_view part : split(cell, ';')) list.push_back(cell_json(std::string(part)));
  return list;
}

Json change_json(const CellChange& change) {
  return {{"column", change.column},
          {"before", value_json(change.column, change.before)},
          {"after", value_json(change.column, change.after)}};
}

Json changed_json(const ChangedType& type) {
  Json changes = Json::array();
  for (const CellChange& change : type.cells) changes.push_back(change_json(change));
  return {{"instanceType", type.name.view()}, {"changes", std::move(changes)}};
}

Json added_json(const CatalogRow& row) {
  Json json = limits_json(row.type);
  json["enisPerNetworkCard"] = row.enis_per_card;
  json["defaultNetworkCard"] = row.default_card;
  return json;
}

}  // namespace

std::string catalog_info_json(const CatalogSummary& summary,
                              const std::optional<OverlaySummary>& overlay) {
  return document(
      {{"schemaVersion", schema_version},
       {"builtInDate", built_in_catalog_date()},
       {"overlay", overlay_json(overlay)},
       {"types", summary.types},
       {"families", summary.families},
       {"hypervisor",
        {{"nitro", summary.nitro}, {"xen", summary.xen}, {"none", summary.without_hypervisor}}},
       {"architecture",
        {{"amd64", summary.amd64},
         {"arm64", summary.arm64},
         {"unknown", summary.unknown_architecture}}},
       {"bareMetal", summary.bare_metal},
       {"trunking", summary.trunking},
       {"severalNetworkCards", summary.several_network_cards},
       {"unknownVcpus", summary.unknown_vcpus}});
}

std::string catalog_ec2_document(std::span<const CatalogRow> rows) {
  Json records = Json::array();
  for (const CatalogRow& row : rows) records.push_back(ec2_record(row));
  return document({{"InstanceTypes", std::move(records)}});
}

std::string catalog_difference_json(const CatalogDifference& difference) {
  Json added = Json::array();
  for (const CatalogRow& row : difference.added) added.push_back(added_json(row));
  Json changed = Json::array();
  for (const ChangedType& type : difference.changed) changed.push_back(changed_json(type));
  Json gone = Json::array();
  for (const TypeName& name : difference.gone) gone.push_back(name.view());
  return document({{"schemaVersion", schema_version},
                   {"builtInDate", built_in_catalog_date()},
                   {"added", std::move(added)},
                   {"changed", std::move(changed)},
                   {"gone", std::move(gone)}});
}

}  // namespace maxpods
