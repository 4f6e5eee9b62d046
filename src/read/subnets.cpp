// SPDX-License-Identifier: Apache-2.0
#include "read/subnets.h"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "read/file.h"
#include "read/json_records.h"
#include "read/json_view.h"
#include "subnet/cidr.h"
#include "text/bad_input.h"
#include "text/names.h"
#include "text/number.h"

namespace maxpods {
namespace {

using nlohmann::json;

constexpr auto subnet_lists = std::to_array<std::string_view>({"Subnets"});
constexpr auto subnet_keys = std::to_array<std::string_view>(
    {"CidrBlock", "AvailabilityZone", "VpcId", "AvailableIpAddressCount",
     "Ipv6CidrBlockAssociationSet", "Ipv6CidrBlock", "Ipv6CidrBlockState", "State", "Tags", "Key",
     "Value"});
constexpr RecordKind subnet_kind{"SubnetId", subnet_lists, subnet_keys, "aws ec2 describe-subnets"};

constexpr auto interface_lists = std::to_array<std::string_view>({"NetworkInterfaces"});
constexpr auto interface_keys = std::to_array<std::string_view>(
    {"SubnetId", "Description", "Attachment", "InstanceId", "PrivateIpAddress",
     "PrivateIpAddresses", "Ipv4Prefixes", "Ipv4Prefix", "Ipv6Addresses", "Ipv6Address",
     "Ipv6Prefixes", "Ipv6Prefix"});
constexpr RecordKind interface_kind{"NetworkInterfaceId", interface_lists, interface_keys,
                                    "aws ec2 describe-network-interfaces"};

constexpr auto reservation_lists =
    std::to_array<std::string_view>({"SubnetIpv4CidrReservations", "SubnetIpv6CidrReservations"});
constexpr auto reservation_keys =
    std::to_array<std::string_view>({"SubnetId", "Cidr", "ReservationType"});
constexpr RecordKind reservation_kind{"SubnetCidrReservationId", reservation_lists,
                                      reservation_keys,
                                      "aws ec2 get-subnet-cidr-reservations --subnet-id ID"};

/// The text under `key` of each object in the list.
std::vector<std::string_view> texts_in(const JsonView& list, std::string_view key) {
  std::vector<std::string_view> texts;
  for (const JsonView& element : list.list()) texts.push_back(element[key].text());
  return texts;
}

/// The IPv6 block that the subnet has now; empty for none.
std::string associated_ipv6_block(const JsonView& subnet) {
  for (const JsonView& association : subnet["Ipv6CidrBlockAssociationSet"].list()) {
    const bool is_now = association["Ipv6CidrBlockState"]["State"].text_or_empty() == "associated";
    if (is_now) return association["Ipv6CidrBlock"].text_or_empty();
  }
  return "";
}

/// What messages call a record: its id, if it has one.
std::string title_of(const JsonView& record, const RecordKind& kind) {
  const std::string* const id = record[kind.id_key].text_if_string();
  return id == nullptr || id->empty() ? "a record" : *id;
}

std::string titles(const std::vector<std::string>& paths) {
  std::string text;
  for (const std::string& path : paths) text += (text.empty() ? "" : ", ") + file_title(path);
  return text;
}

class Reader {
 public:
  explicit Reader(bool is_ipv6) : is_ipv6_(is_ipv6) {}

  SubnetsRead read(const SubnetFiles& files) {
    read_all(files.subnets, subnet_kind, &Reader::add_subnet);
    check_subnets(files);
    read_all(files.reservations, reservation_kind, &Reader::add_reservation);
    check_reservations(files);
    read_all(files.interfaces, interface_kind, &Reader::add_interface);
    std::vector<std::string> sentences = warnings();
    return {.in_use = std::move(in_use_), .warnings = std::move(sentences)};
  }

 private:
  /// Adds a record. Throws JsonMismatch for one that EC2 cannot have printed.
  using Add = void (Reader::*)(const JsonView& record, const std::string& id);

  void read_all(const std::vector<std::string>& paths, const RecordKind& kind, Add add) {
    for (const std::string& path : paths) {
      read_records(path, kind, [&](const json& value, std::size_t /*byte*/) {
        const JsonView record(value);
        try {
          const std::string& id = record[kind.id_key].text();
          if (id.empty()) record[kind.id_key].refuse("empty");
          (this->*add)(record, id);
        } catch (const JsonMismatch& mismatch) {
          throw BadInput(
              fmt::format("{}: {}: {}", file_title(path), title_of(record, kind), mismatch.what()));
        }
      });
    }
  }

  void add_subnet(const JsonView& record, const std::string& id) {
    if (!is_subnet_id(id)) throw JsonMismatch("that is not a subnet ID");
    const std::string block =
        is_ipv6_ ? associated_ipv6_block(record) : record["CidrBlock"].text_or_empty();
    if (const Subnet* const known = find_subnet(id)) {
      if (known->cidr.text() != block) {
        throw JsonMismatch(
            fmt::format("an earlier record has another block, {}", known->cidr.text()));
      }
      ++repeated_subnets_;
    } else if (block.empty()) {
      ++without_block_;
    } else if (const std::optional<Cidr> cidr = parse_subnet_block(block)) {
      subnet_by_id_.emplace(id, in_use_.subnets.size());
      in_use_.subnets.push_back(subnet_in(record, id, *cidr));
    } else {
      ++larger_ipv6_;
    }
  }

  /// nullopt for an IPv6 block of another size than /64. Throws JsonMismatch for invalid blocks.
  std::optional<Cidr> parse_subnet_block(const std::string& block) const {
    const std::optional<Cidr> cidr = Cidr::parse(block);
    const bool is_of_family = cidr && cidr->is_ipv6() == is_ipv6_;
    const std::string error = subnet_cidr_error(block);
    if (is_of_family && error.empty()) return cidr;
    if (is_of_family && is_ipv6_) return std::nullopt;
    throw JsonMismatch(
        fmt::format("'{}' is not a valid block{}{}", block, error.empty() ? "" : ": ", error));
  }

  Subnet subnet_in(const JsonView& record, const std::string& id, const Cidr& cidr) const {
    Subnet subnet;
    subnet.id = id;
    subnet.availability_zone = record["AvailabilityZone"].text_or_empty();
    if (!is_zone_name(subnet.availability_zone))
      record["AvailabilityZone"].refuse("not a valid zone");
    subnet.vpc_id = record["VpcId"].text_or_empty();
    subnet.cidr = cidr;
    const JsonView available = record["AvailableIpAddressCount"];
    if (!is_ipv6_) subnet.available_addresses = available.optional_whole_number(0, max_addresses);
    read_tags(record["Tags"], subnet);
    return subnet;
  }

  static void read_tags(const JsonView& tags, Subnet& subnet) {
    constexpr std::string_view cluster_tag = "cni.networking.k8s.aws/cluster/";
    for (const JsonView& tag : tags.list()) {
      const std::string& key = tag["Key"].text();
      if (key == cni_tag_key) {
        const std::string& value = tag["Value"].text_or_empty();
        const CniTag given = value == "0" ? CniTag::Excluded : CniTag::Included;
        subnet.cni_tag = value.empty() ? CniTag::None : given;
      } else if (key.starts_with(cluster_tag)) {
        subnet.clusters.push_back(key.substr(cluster_tag.size()));
      }
    }
  }

  void check_subnets(const SubnetFiles& files) const {
    std::map<std::string_view, DisjointBlocks> blocks_by_vpc;
    for (std::size_t i = 0; i < in_use_.subnets.size(); ++i) {
      const Subnet& subnet = in_use_.subnets[i];
      const auto other = blocks_by_vpc[subnet.vpc_id].add(subnet.cidr, i);
      if (!other) continue;
      const Subnet& first = in_use_.subnets[*other];
      throw BadInput(fmt::format("{}: {} ({}) and {} ({}) overlap", titles(files.subnets), first.id,
                                 first.cidr.text(), subnet.id, subnet.cidr.text()),
                     "subnets of one VPC do not overlap: check the files");
    }
  }

  Subnet* find_subnet(const std::string& id) {
    const auto found = subnet_by_id_.find(id);
    return found == subnet_by_id_.end() ? nullptr : &in_use_.subnets[found->second];
  }

  void add_reservation(const JsonView& record, const std::string& id) {
    const std::string& block = record["Cidr"].text();
    const std::optional<Cidr> cidr = Cidr::parse(block);
    if (!cidr) {
      const std::optional<Cidr> around = Cidr::enclosing(block);
      throw JsonMismatch(fmt::format(
          "its block '{}' is not valid{}", block,
          around ? fmt::format(": that address is inside the block {}", around->text()) : ""));
    }
    const std::string& type = record["ReservationType"].text();
    if (type != "prefix" && type != "explicit") {
      throw JsonMismatch(fmt::format("its type '{}' is neither prefix nor explicit", type));
    }
    if (cidr->is_ipv6() != is_ipv6_) return;
    Subnet* const subnet = find_subnet(record["SubnetId"].text());
    if (subnet == nullptr) {
      ++unknown_reservations_;
      return;
    }
    if (!subnet->cidr.contains(*cidr)) {
      throw JsonMismatch(fmt::format("its block {} is outside of its subnet {} ({})", block,
                                     subnet->id, subnet->cidr.text()));
    }
    if (!reservation_ids_.insert(id).second) {
      ++repeated_reservations_;
      return;
    }
    subnet->reservations.push_back(
        {.id = id,
         .cidr = *cidr,
         .type = type == "prefix" ? ReservationType::Prefix : ReservationType::Explicit});
  }

  void check_reservations(const SubnetFiles& files) const {
    for (const Subnet& subnet : in_use_.subnets) {
      DisjointBlocks blocks;
      for (std::size_t i = 0; i < subnet.reservations.size(); ++i) {
        const CidrReservation& reservation = subnet.reservations[i];
        const auto other = blocks.add(reservation.cidr, i);
        if (!other) continue;
        const CidrReservation& first = subnet.reservations[*other];
        throw BadInput(fmt::format("{}: {} ({}) and {} ({}) of {} overlap",
                                   titles(files.reservations), first.id, first.cidr.text(),
                                   reservation.id, reservation.cidr.text(), subnet.id));
      }
    }
  }

  void add_interface(const JsonView& record, const std::string& id) {
    Subnet* const subnet = find_subnet(record["SubnetId"].text());
    if (subnet == nullptr) {
      ++unknown_interfaces_;
      return;
    }
    const std::optional<InterfaceTable::Index> index =
        in_use_.interfaces.add({.id = id,
                                .description = record["Description"].text_or_empty(),
                                .instance_id = record["Attachment"]["InstanceId"].text_or_empty()});
    // Pages that were saved at different times can overlap.
    if (!index) {
      ++repeated_interfaces_;
      return;
    }
    for (const std::string_view address : addresses_of(record)) {
      const Cidr held = parse_held(address, Cidr::parse_address(address), *subnet);
      subnet->addresses.push_back({.position = subnet->cidr.offset_of(held), .interface = *index});
    }
    for (const std::string_view prefix : is_ipv6_
                                             ? texts_in(record["Ipv6Prefixes"], "Ipv6Prefix")
                                             : texts_in(record["Ipv4Prefixes"], "Ipv4Prefix")) {
      add_prefix(parse_held(prefix, Cidr::parse(prefix), *subnet), *subnet, *index);
    }
  }

  std::vector<std::string_view> addresses_of(const JsonView& record) const {
    if (is_ipv6_) return texts_in(record["Ipv6Addresses"], "Ipv6Address");
    std::vector<std::string_view> found =
        texts_in(record["PrivateIpAddresses"], "PrivateIpAddress");
    const std::string* const primary = record["PrivateIpAddress"].optional_text();
    if (found.empty() && primary != nullptr && !primary->empty()) found.emplace_back(*primary);
    return found;
  }

  /// An address or prefix of an interface. Throws JsonMismatch where it is outside of the subnet.
  Cidr parse_held(std::string_view text, const std::optional<Cidr>& parsed,
                  const Subnet& subnet) const {
    if (!parsed || parsed->is_ipv6() != is_ipv6_) {
      throw JsonMismatch(
          fmt::format("'{}' is not an {} address or prefix", text, is_ipv6_ ? "IPv6" : "IPv4"));
    }
    if (!subnet.cidr.contains(*parsed)) {
      throw JsonMismatch(
          fmt::format("{} is outside of its subnet {} ({})", text, subnet.id, subnet.cidr.text()));
    }
    return *parsed;
  }

  void add_prefix(const Cidr& prefix, Subnet& subnet, InterfaceTable::Index index) const {
    const int length = delegated_prefix_length(is_ipv6_);
    if (prefix.prefix_length() != length) {
      throw JsonMismatch(
          fmt::format("EC2 delegates prefixes of /{}, not {}", length, prefix.text()));
    }
    const auto host_bits = static_cast<unsigned>(prefix.bits() - length);
    subnet.prefixes.push_back(
        {.position = subnet.cidr.offset_of(prefix) >> host_bits, .interface = index});
  }

  std::vector<std::string> warnings() const {
    std::vector<std::string> sentences;
    const auto add = [&](std::size_t count, std::string_view what, std::string_view which) {
      if (count == 0) return;
      sentences.push_back(fmt::format("left out {} {}", counted(count, what), which));
    };
    add(without_block_, "subnet", is_ipv6_ ? "without an IPv6 block" : "without an IPv4 block");
    add(larger_ipv6_, "subnet", "with an IPv6 block that is not a /64");
    add(repeated_subnets_, "subnet", "that the files have more than once");
    add(unknown_interfaces_, "network interface", "of other subnets");
    add(repeated_interfaces_, "network interface", "that the files have more than once");
    add(unknown_reservations_, "reservation", "of other subnets");
    add(repeated_reservations_, "reservation", "that the files have more than once");
    if (in_use_.subnets.empty()) sentences.emplace_back("the files have no such subnet");
    return sentences;
  }

  /// Far above what subnets have.
  static constexpr int max_addresses = std::numeric_limits<int>::max();

  bool is_ipv6_;
  SubnetsInUse in_use_;
  std::unordered_map<std::string, std::size_t> subnet_by_id_;
  std::unordered_set<std::string> reservation_ids_;
  std::size_t without_block_ = 0;
  std::size_t larger_ipv6_ = 0;
  std::size_t repeated_subnets_ = 0;
  std::size_t unknown_interfaces_ = 0;
  std::size_t repeated_interfaces_ = 0;
  std::size_t unknown_reservations_ = 0;
  std::size_t repeated_reservations_ = 0;
};

}  // namespace

SubnetsRead read_subnets(const SubnetFiles& files, bool is_ipv6) {
  return Reader(is_ipv6).read(files);
}

}  // namespace maxpods
