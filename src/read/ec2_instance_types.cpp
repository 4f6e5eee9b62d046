// SPDX-License-Identifier: Apache-2.0
#include "read/ec2_instance_types.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "read/json_records.h"
#include "read/json_view.h"
#include "text/strings.h"
#include "text/word.h"

namespace maxpods {
namespace {

using nlohmann::json;

constexpr auto type_lists = std::to_array<std::string_view>({"InstanceTypes"});
constexpr auto wanted = std::to_array<std::string_view>({"BareMetal",
                                                         "Hypervisor",
                                                         "ProcessorInfo",
                                                         "SupportedArchitectures",
                                                         "VCpuInfo",
                                                         "DefaultVCpus",
                                                         "MemoryInfo",
                                                         "SizeInMiB",
                                                         "NetworkInfo",
                                                         "MaximumNetworkInterfaces",
                                                         "MaximumNetworkCards",
                                                         "DefaultNetworkCardIndex",
                                                         "NetworkCards",
                                                         "NetworkCardIndex",
                                                         "Ipv4AddressesPerInterface",
                                                         "CurrentGeneration",
                                                         "GpuInfo",
                                                         "Gpus",
                                                         "NeuronInfo",
                                                         "NeuronDevices",
                                                         "InferenceAcceleratorInfo",
                                                         "Accelerators",
                                                         "Manufacturer",
                                                         "Count"});
constexpr RecordKind kind{.id_key = "InstanceType",
                          .lists = type_lists,
                          .wanted = wanted,
                          .command = "aws ec2 describe-instance-types",
                          .hands_out_anything = true};

/// The fields of a record that a catalog needs, and that EC2 always prints.
constexpr auto needed_fields = std::to_array<std::string_view>(
    {"NetworkInfo", "VCpuInfo", "MemoryInfo", "ProcessorInfo", "CurrentGeneration"});

/// The needed fields that none of the records has.
class MissingFields {
 public:
  void take(const JsonView& record) {
    std::erase_if(missing_, [&](std::string_view field) { return !record[field].is_missing(); });
  }
  /// Empty if there are none.
  std::string names() const { return joined(missing_, ", "); }

 private:
  std::vector<std::string_view> missing_{needed_fields.begin(), needed_fields.end()};
};

constexpr const char* whole_records =
    "print whole records with: aws ec2 describe-instance-types --output json";

/// False for what --query makes of a record.
bool is_whole(const json& record) {
  return record.is_object() && !JsonView(record)["NetworkInfo"].is_missing();
}

/// Throws JsonMismatch for a record that is not whole.
void check_network_info(const JsonView& record) {
  if (!record["NetworkInfo"].is_missing()) return;
  MissingFields missing;
  missing.take(record);
  throw JsonMismatch("it has no " + missing.names());
}

TypeName name_of(const JsonView& record) {
  const std::string& text = record[kind.id_key].text();
  if (TypeName::is_valid(text)) return TypeName(text);
  throw JsonMismatch(
      fmt::format("'{}' is not the name of an instance type, such as m5.large", text));
}

/// EC2 names no hypervisor for bare metal.
Hypervisor hypervisor_of(const JsonView& record) {
  const JsonView hypervisor = record["Hypervisor"];
  if (hypervisor.is_absent()) return Hypervisor::None;
  const std::string* const text = hypervisor.text_if_string();
  if (text != nullptr && *text == "nitro") return Hypervisor::Nitro;
  if (text != nullptr && *text == "xen") return Hypervisor::Xen;
  hypervisor.refuse("neither nitro nor xen");
}

/// nullopt for architectures without EKS nodes: only i386, and those of macOS.
std::optional<Architecture> architecture_in(const std::vector<JsonView>& architectures) {
  for (const JsonView& architecture : architectures) {
    if (architecture.text() == "x86_64") return Architecture::Amd64;
    if (architecture.text() == "arm64") return Architecture::Arm64;
  }
  return std::nullopt;
}

/// nullopt for manufacturers whose devices are of no known kind. Inferentia is of AWS.
std::optional<Accelerator> kind_of(const JsonView& device) {
  const std::string manufacturer = lower_case(device["Manufacturer"].text_or_empty());
  if (manufacturer == "aws") return Accelerator::Neuron;
  const auto* const found =
      std::ranges::find(accelerator_words, manufacturer, &Word<Accelerator>::word);
  if (found == accelerator_words.end()) return std::nullopt;
  return found->value;
}

std::optional<Accelerator> is_neuron(const JsonView& /*device*/) { return Accelerator::Neuron; }

/// Counts the devices of the list, as long as the type has one kind of them.
void add_accelerators(InstanceType& type, const std::vector<JsonView>& devices,
                      std::optional<Accelerator> (*kind_of_device)(const JsonView&)) {
  for (const JsonView& device : devices) {
    const std::optional<Accelerator> found = kind_of_device(device);
    if (!found || type.accelerator.value_or(*found) != *found) continue;
    const int count = device["Count"].optional_whole_number(0, max_interfaces).value_or(0);
    type.accelerator = found;
    type.accelerators = std::min(type.accelerators.value_or(0) + count, max_interfaces);
  }
}

struct NetworkCard {
  int index = 0;
  int enis = 0;
};

/// The cards, sorted by index. Throws JsonMismatch where an index occurs twice.
std::vector<NetworkCard> sorted_cards(const std::vector<JsonView>& list) {
  std::vector<NetworkCard> cards;
  for (const JsonView& card : list) {
    cards.push_back({.index = card["NetworkCardIndex"].whole_number(0, max_interfaces),
                     .enis = card["MaximumNetworkInterfaces"].whole_number(1, max_interfaces)});
  }
  std::ranges::sort(cards, {}, &NetworkCard::index);
  const auto repeated = std::ranges::adjacent_find(cards, {}, &NetworkCard::index);
  if (repeated == cards.end()) return cards;
  throw JsonMismatch(fmt::format("two of its NetworkCards have the index {}", repeated->index));
}

/// `default_index` is the index of a card, not its position in the list.
void set_listed_cards(CatalogRow& row, const std::vector<NetworkCard>& cards, int default_index) {
  const auto found = std::ranges::find(cards, default_index, &NetworkCard::index);
  if (found == cards.end()) {
    throw JsonMismatch(
        fmt::format("none of its NetworkCards has the index {}, its default", default_index));
  }
  std::vector<int> enis_per_card;
  for (const NetworkCard& card : cards) enis_per_card.push_back(card.enis);
  set_network_cards(row, std::move(enis_per_card), static_cast<std::size_t>(found - cards.begin()));
}

/// Reads a record, and takes from the catalog what the record does not say.
class TypeReader {
 public:
  TypeReader(const JsonView& record, std::span<const CatalogRow> known) : record_(record) {
    row_.type.name = name_of(record);
    known_ = find_by_name(known, row_.type.name.view());
  }

  CatalogRow read(const std::function<void(const std::string&)>& warn) {
    check_network_info(record_);
    InstanceType& type = row_.type;
    const InstanceType known = known_ == nullptr ? InstanceType{} : known_->type;
    type.vcpus = record_["VCpuInfo"]["DefaultVCpus"].optional_whole_number(1, max_vcpus);
    if (!type.vcpus) type.vcpus = known.vcpus;
    type.memory_mib = record_["MemoryInfo"]["SizeInMiB"].optional_whole_number(1, max_memory_mib);
    if (!type.memory_mib) type.memory_mib = known.memory_mib;
    const JsonView architectures = record_["ProcessorInfo"]["SupportedArchitectures"];
    type.architecture =
        architectures.is_absent() ? known.architecture : architecture_in(architectures.list());
    read_hypervisor(known);
    type.trunking = known.trunking;
    type.branch_enis = known.branch_enis;
    type.current_generation = record_["CurrentGeneration"].optional_boolean();
    read_accelerators(known);
    if (!type.current_generation) type.current_generation = known.current_generation;
    const JsonView network = record_["NetworkInfo"];
    type.ipv4_per_eni = network["Ipv4AddressesPerInterface"].whole_number(1, max_interfaces);
    read_cards(network, warn);
    return std::move(row_);
  }

 private:
  /// Takes both values from the catalog if it has the type and the record, which has no hypervisor,
  /// does not contradict it. Otherwise a type without a hypervisor is bare metal, unless the record
  /// says that it is not.
  void read_hypervisor(const InstanceType& known) {
    const std::optional<bool> bare_metal = record_["BareMetal"].optional_boolean();
    const bool is_as_known = known_ != nullptr && record_["Hypervisor"].is_absent() &&
                             bare_metal.value_or(known.bare_metal) == known.bare_metal;
    InstanceType& type = row_.type;
    type.hypervisor = is_as_known ? known.hypervisor : hypervisor_of(record_);
    type.bare_metal =
        is_as_known ? known.bare_metal : bare_metal.value_or(type.hypervisor == Hypervisor::None);
  }

  /// EC2 leaves out what a type does not have. So a record without accelerators says that there are
  /// none, unless it is a part of what EC2 prints, without CurrentGeneration.
  void read_accelerators(const InstanceType& known) {
    InstanceType& type = row_.type;
    add_accelerators(type, record_["NeuronInfo"]["NeuronDevices"].list(), is_neuron);
    if (!type.accelerator) add_accelerators(type, record_["GpuInfo"]["Gpus"].list(), kind_of);
    if (!type.accelerator) {
      add_accelerators(type, record_["InferenceAcceleratorInfo"]["Accelerators"].list(), kind_of);
    }
    if (type.accelerator) return;
    type.accelerator = known.accelerator;
    type.accelerators = known.accelerators;
    if (!type.accelerators && type.current_generation) type.accelerators = 0;
  }

  void read_cards(const JsonView& network, const std::function<void(const std::string&)>& warn) {
    const std::optional<int> default_index =
        network["DefaultNetworkCardIndex"].optional_whole_number(0, max_interfaces);
    const std::vector<JsonView> cards = network["NetworkCards"].list();
    if (cards.empty()) return assume_cards(network, warn);
    set_listed_cards(row_, sorted_cards(cards), default_index.value_or(0));
  }

  /// Before 2020 EC2 had no list of network cards, only the number of all network interfaces.
  void assume_cards(const JsonView& network, const std::function<void(const std::string&)>& warn) {
    const int enis = network["MaximumNetworkInterfaces"].whole_number(1, max_interfaces);
    if (has_known_cards(enis)) {
      set_network_cards(row_, known_->enis_per_card, known_->default_card);
      return;
    }
    set_network_cards(row_, {enis}, 0);
    const int cards =
        network["MaximumNetworkCards"].optional_whole_number(1, max_interfaces).value_or(1);
    if (cards > 1) {
      warn(fmt::format(
          "its {} network cards are not listed: all {} interfaces are assumed to be on one card",
          cards, enis));
    }
  }

  bool has_known_cards(int enis) const {
    return known_ != nullptr && enis == enis_on_all_cards(*known_);
  }

  JsonView record_;
  CatalogRow row_;
  const CatalogRow* known_ = nullptr;
};

/// What messages call a record: its name if that is valid, else its number.
std::string title_of(const json& record, std::size_t position) {
  const std::string* const name =
      record.is_object() ? JsonView(record)[kind.id_key].text_if_string() : nullptr;
  const bool is_named = name != nullptr && TypeName::is_valid(*name);
  return is_named ? *name : fmt::format("record {}", position);
}

}  // namespace

void read_ec2_instance_types(ByteStream& stream, std::span<const CatalogRow> known,
                             const Ec2TypesSink& sink) {
  std::size_t position = 0;
  MissingFields missing;
  read_records(stream, kind, [&](const json& value, std::size_t first_byte) {
    ++position;
    if (value.is_object()) missing.take(JsonView(value));
    const auto warn = [&](const std::string& reason) {
      sink.warn({fmt::format("{}: {}", title_of(value, position), reason),
                 is_whole(value) ? "" : whole_records},
                first_byte);
    };
    try {
      sink.take(TypeReader(JsonView(value), known).read(warn));
    } catch (const JsonMismatch& mismatch) {
      warn(mismatch.what());
    }
  });
  if (position > 0 && !missing.names().empty()) {
    sink.warn_of_fields(
        {fmt::format("no record has {}: known types keep their values", missing.names()),
         whole_records});
  }
}

}  // namespace maxpods
