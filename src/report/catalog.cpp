// SPDX-License-Identifier: Apache-2.0
#include "report/catalog.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "catalog/catalog.h"
#include "report/json.h"
#include "report/words.h"
#include "text/number.h"
#include "text/quoting.h"
#include "text/strings.h"
#include "text/table.h"

namespace maxpods {
namespace {

constexpr std::size_t section_indent = 2;

std::string section(const std::string& heading, const std::string& table) {
  return heading + '\n' + indented(table, section_indent);
}

std::string added_table(const std::vector<CatalogRow>& added) {
  const std::vector<Column> columns{
      {"TYPE", Align::Left},      {"VCPUS"}, {"MEMORY"}, {"CARDS"}, {"ENIS"}, {"IPV4/ENI"},
      {"HYPERVISOR", Align::Left}};
  const auto cells = [](const CatalogRow& row) -> Cells {
    const InstanceType& type = row.type;
    return {std::string(name_of(row)),
            or_dash(type.vcpus),
            type.memory_mib ? memory_size(*type.memory_mib) : "-",
            fmt::to_string(type.network_cards),
            fmt::to_string(type.enis),
            fmt::to_string(type.ipv4_per_eni),
            std::string(name_of(type.hypervisor))};
  };
  return format_table(columns, rows_of(added, cells));
}

std::string changed_table(const std::vector<ChangedType>& types) {
  const std::vector<Column> columns{
      {"TYPE", Align::Left}, {"COLUMN", Align::Left}, {"BUILT IN"}, {"NOW"}};
  Rows rows;
  for (const ChangedType& type : types) {
    for (const CellChange& change : type.cells) {
      rows.push_back({std::string(type.name.view()), std::string(change.column),
                      or_dash(change.before), change.after});
    }
  }
  return format_table(columns, rows);
}

std::string gone_names(const std::vector<TypeName>& names) {
  std::vector<std::string_view> words;
  for (const TypeName& name : names) words.push_back(name.view());
  return std::string(section_indent, ' ') + wrapped(joined(words, " "), section_indent) + '\n';
}

/// `65 nvidia, 13 neuron`
std::string accelerated_words(const CatalogSummary& summary) {
  std::vector<std::string> parts;
  for (const Word<Accelerator>& kind : accelerator_words) {
    parts.push_back(
        fmt::format("{} {}", summary.accelerated[static_cast<std::size_t>(kind.value)], kind.word));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

Json accelerated_json(const CatalogSummary& summary) {
  Json json = Json::object();
  for (const Word<Accelerator>& kind : accelerator_words) {
    json[std::string(kind.word)] = summary.accelerated[static_cast<std::size_t>(kind.value)];
  }
  return json;
}

Json overlay_json(const std::optional<OverlaySummary>& overlay) {
  if (!overlay) return nullptr;
  return {{"file", overlay->title}, {"added", overlay->added}, {"replaced", overlay->replaced}};
}

Json network_cards_json(const CatalogRow& row) {
  return array_of_indices(row.enis_per_card.size(), [&](std::size_t card) -> Json {
    return {{"NetworkCardIndex", card}, {"MaximumNetworkInterfaces", row.enis_per_card[card]}};
  });
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

Json made_by(std::string_view manufacturer, Json device) {
  device["Manufacturer"] = manufacturer;
  return device;
}

/// The key of a type's accelerators and its value, as EC2 prints them; empty without any.
Json ec2_accelerators(const InstanceType& type) {
  if (!type.accelerator) return Json::object();
  const Json device{{"Count", type.accelerators.value_or(0)}};
  switch (*type.accelerator) {
    case Accelerator::Neuron:
      return {{"NeuronInfo", {{"NeuronDevices", Json::array({device})}}}};
    case Accelerator::Qualcomm:
      return {{"InferenceAcceleratorInfo",
               {{"Accelerators", Json::array({made_by("Qualcomm", device)})}}}};
    case Accelerator::Nvidia:
      return {{"GpuInfo", {{"Gpus", Json::array({made_by("NVIDIA", device)})}}}};
    case Accelerator::Amd:
      return {{"GpuInfo", {{"Gpus", Json::array({made_by("AMD", device)})}}}};
  }
  return Json::object();
}

/// Without keys for unknown values, because EC2 leaves out what does not apply.
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
  // With this key, a record without accelerators says that there are none.
  if (type.current_generation && type.accelerators) {
    record["CurrentGeneration"] = *type.current_generation;
  }
  record.update(ec2_accelerators(type));
  return record;
}

/// A number, true or false, a word, or null if it is unknown.
Json cell_json(const std::string& cell) {
  if (cell == "true" || cell == "false") return cell == "true";
  if (const std::optional<int> number = parse_integer(cell)) return *number;
  return null_if_empty(cell);
}

/// The cell of a list of network interfaces, one for each card, is an array.
Json value_json(std::string_view column, const std::string& cell) {
  if (column != enis_per_card_column) return cell_json(cell);
  return array_of(split(cell, ';'),
                  [](std::string_view part) { return cell_json(std::string(part)); });
}

Json change_json(const CellChange& change) {
  return {{"column", change.column},
          {"before", value_json(change.column, change.before)},
          {"after", value_json(change.column, change.after)}};
}

Json changed_json(const ChangedType& type) {
  return {{"instanceType", type.name.view()}, {"changes", array_of(type.cells, change_json)}};
}

Json added_json(const CatalogRow& row) {
  Json json = limits_json(row.type);
  json["enisPerNetworkCard"] = row.enis_per_card;
  json["defaultNetworkCard"] = row.default_card;
  return json;
}

}  // namespace

std::string catalog_info_text(const CatalogSummary& summary,
                              const std::optional<OverlaySummary>& overlay) {
  std::string text = fmt::format("Built-in catalog of {}", built_in_catalog_date());
  if (overlay) {
    text +=
        fmt::format(", with {} laid over it: {} added, {} replaced", presentable(overlay->title),
                    counted(overlay->added, "type"), overlay->replaced);
  }
  return text + fmt::format(
                    "\n\n"
                    "  types          {} in {} families\n"
                    "  hypervisor     {} nitro, {} xen, {} none\n"
                    "  architecture   {} amd64, {} arm64, {} unknown\n"
                    "  bare metal     {}\n"
                    "  trunking       {}\n"
                    "  network cards  more than one: {}\n"
                    "  vCPUs          unknown: {}\n"
                    "  generation     {} current, {} previous, {} unknown\n"
                    "  accelerators   {}\n"
                    "  not offered    {}\n",
                    summary.types, summary.families, summary.nitro, summary.xen,
                    summary.without_hypervisor, summary.amd64, summary.arm64,
                    summary.unknown_architecture, summary.bare_metal, summary.trunking,
                    summary.several_network_cards, summary.unknown_vcpus,
                    summary.current_generation, summary.previous_generation,
                    summary.unknown_generation, accelerated_words(summary), summary.not_offered);
}

std::string catalog_csv(std::span<const CatalogRow> rows) {
  std::string text = catalog_header() + '\n';
  for (const CatalogRow& row : rows) text += csv_line(cells_of(row));
  return text;
}

std::string catalog_difference_words(const ShownDifference& shown) {
  const CatalogDifference& difference = shown.difference;
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, std::string_view one, std::string_view many) {
    if (count > 0)
      parts.push_back(fmt::format("{} {}", counted(count, "type"), count == 1 ? one : many));
  };
  add(difference.added.size(), "is new", "are new");
  add(difference.changed.size(), "has changed", "have changed");
  if (shown.gone) add(difference.gone.size(), "is gone", "are gone");
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string catalog_difference_text(const ShownDifference& shown, const Paint& paint) {
  const CatalogDifference& difference = shown.difference;
  std::vector<std::string> sections;
  if (!difference.added.empty()) {
    sections.push_back(section(paint.helpful("New"), added_table(difference.added)));
  }
  if (!difference.changed.empty()) {
    sections.push_back(section(paint.binding("Changed"), changed_table(difference.changed)));
  }
  if (!difference.gone.empty() && shown.gone) {
    sections.push_back(paint.wrong("Gone") + '\n' + gone_names(difference.gone));
  }
  if (sections.empty()) {
    sections.push_back(fmt::format("No difference from the built-in catalog of {}{}\n",
                                   built_in_catalog_date(),
                                   difference.gone.empty() ? "" : " in the types of these files"));
  }
  if (!difference.gone.empty() && !shown.gone) {
    const std::size_t count = difference.gone.size();
    sections.push_back(fmt::format("{} of the catalog {} not in these files. --gone lists them.\n",
                                   counted(count, "type"), count == 1 ? "is" : "are"));
  }
  return fmt::format("{}", fmt::join(sections, "\n"));
}

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
       {"unknownVcpus", summary.unknown_vcpus},
       {"generation",
        {{"current", summary.current_generation},
         {"previous", summary.previous_generation},
         {"unknown", summary.unknown_generation}}},
       {"accelerators", accelerated_json(summary)},
       {"notOffered", summary.not_offered}});
}

std::string catalog_ec2_document(std::span<const CatalogRow> rows) {
  std::vector<CatalogRow> offered(rows.begin(), rows.end());
  std::erase_if(offered, [](const CatalogRow& row) { return !row.type.offered; });
  return document({{"InstanceTypes", array_of(offered, ec2_record)}});
}

std::string catalog_difference_json(const ShownDifference& shown) {
  const CatalogDifference& difference = shown.difference;
  return document(
      {{"schemaVersion", schema_version},
       {"builtInDate", built_in_catalog_date()},
       {"added", array_of(difference.added, added_json)},
       {"changed", array_of(difference.changed, changed_json)},
       {"gone", array_of(difference.gone, [](const TypeName& name) { return name.view(); })}});
}

}  // namespace maxpods
