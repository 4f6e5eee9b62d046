// SPDX-License-Identifier: Apache-2.0
#include "read/ec2_instance_types.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

#include "read/json_records.h"
#include "text/number.h"

namespace maxpods {
namespace {

using nlohmann::json;

constexpr auto type_lists = std::to_array<std::string_view>({"InstanceTypes"});
constexpr auto wanted = std::to_array<std::string_view>(
    {"BareMetal", "Hypervisor", "ProcessorInfo", "SupportedArchitectures", "VCpuInfo",
     "DefaultVCpus", "MemoryInfo", "SizeInMiB", "NetworkInfo", "MaximumNetworkInterfaces",
     "MaximumNetworkCards", "DefaultNetworkCardIndex", "NetworkCards", "NetworkCardIndex",
     "Ipv4AddressesPerInterface"});
constexpr RecordKind kind{.id_key = "InstanceType",
                          .lists = type_lists,
                          .wanted = wanted,
                          .command = "aws ec2 describe-instance-types",
                          .hands_out_anything = true};

/// Why a record cannot be understood; never leaves this file.
class OddRecord : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The value under `key`, or null where it is missing or null: older command lines print null for
/// what a type does not have.
const json* value_of(const json& object, std::string_view key) {
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

const json* object_of(const json& object, std::string_view key) {
  const json* const found = value_of(object, key);
  if (found != nullptr && !found->is_object()) {
    throw OddRecord(fmt::format("its {} is not an object", key));
  }
  return found;
}

const json* list_of(const json& object, std::string_view key) {
  const json* const found = value_of(object, key);
  if (found != nullptr && !found->is_array()) {
    throw OddRecord(fmt::format("its {} is not a list", key));
  }
  return found;
}

std::optional<int> number_of(const json& object, std::string_view key, int least, int most) {
  const json* const found = value_of(object, key);
  if (found == nullptr) return std::nullopt;
  const bool is_number = found->is_number_integer() && *found >= least && *found <= most;
  if (!is_number) {
    throw OddRecord(
        fmt::format("its {} is not a whole number from {} to {}", key, least, with_commas(most)));
  }
  return found->get<int>();
}

int needed_number(const json& object, std::string_view key, int least) {
  const std::optional<int> found = number_of(object, key, least, most_interfaces);
  if (!found) throw OddRecord(fmt::format("it has no {}", key));
  return *found;
}

/// The number under `key` of the object under `parent`, of which either may be missing.
std::optional<int> number_below(const json& object, std::string_view parent, std::string_view key,
                                int most) {
  const json* const found = object_of(object, parent);
  return found == nullptr ? std::nullopt : number_of(*found, key, 1, most);
}

TypeName name_of(const json& record) {
  const json* const name = value_of(record, kind.id_key);
  if (name == nullptr || !name->is_string()) throw OddRecord("its InstanceType is not a string");
  const auto& text = name->get_ref<const std::string&>();
  if (!TypeName::is_valid(text)) {
    throw OddRecord(
        fmt::format("'{}' is not the name of an instance type, such as m5.large", text));
  }
  return TypeName(text);
}

/// EC2 names no hypervisor of bare metal.
Hypervisor hypervisor_of(const json& record) {
  const json* const hypervisor = value_of(record, "Hypervisor");
  if (hypervisor == nullptr) return Hypervisor::None;
  if (*hypervisor == "nitro") return Hypervisor::Nitro;
  if (*hypervisor == "xen") return Hypervisor::Xen;
  throw OddRecord("its Hypervisor is neither nitro nor xen");
}

/// Where a document does not tell, what has no hypervisor is bare metal.
bool is_bare_metal(const json& record, Hypervisor hypervisor) {
  const json* const bare_metal = value_of(record, "BareMetal");
  if (bare_metal == nullptr) return hypervisor == Hypervisor::None;
  if (!bare_metal->is_boolean()) throw OddRecord("its BareMetal is neither true nor false");
  return bare_metal->get<bool>();
}

/// Nothing for architectures that EKS has no nodes of: i386 alone, and those of macOS.
std::optional<Architecture> architecture_in(const json& architectures) {
  for (const json& architecture : architectures) {
    if (architecture == "x86_64") return Architecture::Amd64;
    if (architecture == "arm64") return Architecture::Arm64;
  }
  return std::nullopt;
}

/// The catalog's architecture where the record tells none.
std::optional<Architecture> architecture_of(const json& record, std::optional<Architecture> known) {
  const json* const processor = object_of(record, "ProcessorInfo");
  const json* const architectures =
      processor == nullptr ? nullptr : list_of(*processor, "SupportedArchitectures");
  return architectures == nullptr ? known : architecture_in(*architectures);
}

struct NetworkCard {
  int index = 0;
  int enis = 0;
};

/// The cards by their index, each of which is there once.
std::vector<NetworkCard> sorted_cards(const json& list) {
  std::vector<NetworkCard> cards;
  for (const json& card : list) {
    if (!card.is_object()) throw OddRecord("an entry of its NetworkCards is not an object");
    cards.push_back({.index = needed_number(card, "NetworkCardIndex", 0),
                     .enis = needed_number(card, "MaximumNetworkInterfaces", 1)});
  }
  std::ranges::sort(cards, {}, &NetworkCard::index);
  const auto repeated = std::ranges::adjacent_find(cards, {}, &NetworkCard::index);
  if (repeated == cards.end()) return cards;
  throw OddRecord(fmt::format("two of its NetworkCards have the index {}", repeated->index));
}

/// The default card is told by its index; its position in the list says nothing.
void set_told_cards(CatalogRow& row, const std::vector<NetworkCard>& cards, int default_index) {
  const auto found = std::ranges::find(cards, default_index, &NetworkCard::index);
  if (found == cards.end()) {
    throw OddRecord(
        fmt::format("none of its NetworkCards has the index {}, its default", default_index));
  }
  std::vector<int> enis_per_card;
  for (const NetworkCard& card : cards) enis_per_card.push_back(card.enis);
  set_network_cards(row, std::move(enis_per_card), static_cast<std::size_t>(found - cards.begin()));
}

/// One document's record, with what is known of the type.
class Record {
 public:
  Record(const json& value, std::span<const CatalogRow> known) : value_(value) {
    row_.type.name = name_of(value);
    known_ = find_row(known, row_.type.name.view());
  }

  CatalogRow read(const std::function<void(const std::string&)>& remark) {
    InstanceType& type = row_.type;
    const InstanceType known = known_ == nullptr ? InstanceType{} : known_->type;
    type.vcpus = number_below(value_, "VCpuInfo", "DefaultVCpus", most_vcpus);
    if (!type.vcpus) type.vcpus = known.vcpus;
    type.memory_mib = number_below(value_, "MemoryInfo", "SizeInMiB", most_memory_mib);
    if (!type.memory_mib) type.memory_mib = known.memory_mib;
    type.architecture = architecture_of(value_, known.architecture);
    read_hypervisor(known);
    type.trunking = known.trunking;
    type.branch_enis = known.branch_enis;
    const json* const network = object_of(value_, "NetworkInfo");
    if (network == nullptr) throw OddRecord("it has no NetworkInfo");
    type.ipv4_per_eni = needed_number(*network, "Ipv4AddressesPerInterface", 1);
    read_cards(*network, remark);
    return std::move(row_);
  }

 private:
  /// Where a record tells no hypervisor, and of bare metal nothing else than the catalog, both are
  /// the catalog's, if that knows the type.
  void read_hypervisor(const InstanceType& known) {
    const json* const bare_metal = value_of(value_, "BareMetal");
    const bool is_as_known =
        known_ != nullptr && value_of(value_, "Hypervisor") == nullptr &&
        (bare_metal == nullptr || (bare_metal->is_boolean() && *bare_metal == known.bare_metal));
    if (is_as_known) {
      row_.type.hypervisor = known.hypervisor;
      row_.type.bare_metal = known.bare_metal;
      return;
    }
    row_.type.hypervisor = hypervisor_of(value_);
    row_.type.bare_metal = is_bare_metal(value_, row_.type.hypervisor);
  }

  void read_cards(const json& network, const std::function<void(const std::string&)>& remark) {
    const std::optional<int> default_index =
        number_of(network, "DefaultNetworkCardIndex", 0, most_interfaces);
    const json* const list = list_of(network, "NetworkCards");
    if (list != nullptr && !list->empty()) {
      set_told_cards(row_, sorted_cards(*list), default_index.value_or(0));
    } else {
      assume_cards(network, remark);
    }
  }

  /// Before EC2 had several network cards (2020) it told the sum of their interfaces alone.
  void assume_cards(const json& network, const std::function<void(const std::string&)>& remark) {
    const int enis = needed_number(network, "MaximumNetworkInterfaces", 1);
    if (has_known_cards(enis)) {
      set_network_cards(row_, known_->enis_per_card, known_->default_card);
      return;
    }
    set_network_cards(row_, {enis}, 0);
    const int cards = number_of(network, "MaximumNetworkCards", 1, most_interfaces).value_or(1);
    if (cards > 1) {
      remark(fmt::format(
          "its {} network cards are not listed: all {} interfaces are assumed to be on one card",
          cards, enis));
    }
  }

  bool has_known_cards(int enis) const {
    return known_ != nullptr && enis == enis_on_all_cards(*known_);
  }

  const json& value_;
  CatalogRow row_;
  const CatalogRow* known_ = nullptr;
};

/// What messages call a record: its name, or where that is none its place among the others.
std::string title_of(const json& record, std::size_t position) {
  const json* const name = value_of(record, kind.id_key);
  const bool is_named = name != nullptr && name->is_string() &&
                        TypeName::is_valid(name->get_ref<const std::string&>());
  return is_named ? name->get<std::string>() : fmt::format("record {}", position);
}

}  // namespace

void read_ec2_instance_types(ByteStream& stream, std::span<const CatalogRow> known,
                             const Ec2TypesSink& sink) {
  std::size_t position = 0;
  read_records(stream, kind, [&](const json& value, std::size_t first_byte) {
    ++position;
    const auto remark = [&](const std::string& reason) {
      sink.remark(fmt::format("{}: {}", title_of(value, position), reason), first_byte);
    };
    try {
      sink.take(Record(value, known).read(remark));
    } catch (const OddRecord& odd) {
      remark(odd.what());
    }
  });
}

}  // namespace maxpods
