// SPDX-License-Identifier: Apache-2.0
#include "read/subnets.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "read/file.h"
#include "read/json_records.h"
#include "subnet/disjoint_blocks.h"
#include "text/bad_input.h"
#include "text/names.h"
#include "text/number.h"

namespace maxpods {
namespace {

using nlohmann::json;

constexpr auto subnet_lists = std::to_array<std::string_view>({"Subnets"});
constexpr auto subnet_keys = std::to_array<std::string_view>(
    {"CidrBlock", "AvailabilityZone", "VpcId", "AvailableIpAddressCount",
     "Ipv6CidrBlockAssociationSet", "Ipv6CidrBlock", "Ipv6CidrBlockState", "State"});
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
                                      reservation_keys, "aws ec2 get-subnet-cidr-reservations"};

/// A record with what messages call it.
class Ec2Record {
 public:
  Ec2Record(const json& value, const RecordKind& kind, const std::string& file)
      : value_(value), file_(file) {
    id_ = text(value, kind.id_key).value_or("");
    if (id_.empty()) refuse(fmt::format("its {} is not a string", kind.id_key));
  }

  const std::string& id() const { return id_; }

  [[noreturn]] void refuse(const std::string& reason) const {
    throw BadInput(fmt::format("{}: {}: {}", file_, id_.empty() ? "a record" : id_, reason));
  }

  std::string needed_text(std::string_view key) const {
    const std::optional<std::string> found = text(value_, key);
    if (!found) refuse(fmt::format("it has no {}", key));
    return *found;
  }

  std::string text_or_empty(std::string_view key) const { return text(value_, key).value_or(""); }

  /// The text under `key` of the object under `parent`; empty where there is none.
  std::string text_below(std::string_view parent, std::string_view key) const {
    return text_below(value_, parent, key);
  }

  /// The block of IPv6 that the subnet has now; empty for none.
  std::string associated_ipv6_block() const {
    const auto associations = value_.find("Ipv6CidrBlockAssociationSet");
    if (associations == value_.end() || !associations->is_array()) return "";
    for (const json& association : *associations) {
      if (!association.is_object()) continue;
      const bool is_now = text_below(association, "Ipv6CidrBlockState", "State") == "associated";
      if (is_now) return text(association, "Ipv6CidrBlock").value_or("");
    }
    return "";
  }

  /// The texts under `key` of the objects in the list under `list`.
  std::vector<std::string> texts_in(std::string_view list, std::string_view key) const {
    std::vector<std::string> found;
    const auto entries = value_.find(list);
    if (entries == value_.end() || entries->is_null()) return found;
    if (!entries->is_array()) refuse(fmt::format("its {} is not a list", list));
    for (const json& entry : *entries) {
      std::optional<std::string> one = entry.is_object() ? text(entry, key) : std::nullopt;
      if (!one) refuse(fmt::format("an entry of its {} has no {}", list, key));
      found.push_back(*std::move(one));
    }
    return found;
  }

  std::optional<std::int64_t> count(std::string_view key) const {
    const auto found = value_.find(key);
    if (found == value_.end() || found->is_null()) return std::nullopt;
    if (!found->is_number_unsigned() || *found > most_count) {
      refuse(fmt::format("its {} is not a valid number", key));
    }
    return found->get<std::int64_t>();
  }

 private:
  static constexpr std::uint32_t most_count = ~std::uint32_t{0};

  std::string text_below(const json& object, std::string_view parent, std::string_view key) const {
    const auto found = object.find(parent);
    if (found == object.end() || !found->is_object()) return "";
    return text(*found, key).value_or("");
  }

  std::optional<std::string> text(const json& object, std::string_view key) const {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return std::nullopt;
    if (!found->is_string()) refuse(fmt::format("its {} is not a string", key));
    return found->get<std::string>();
  }

  const json& value_;
  const std::string& file_;
  std::string id_;
};

std::string titles(const std::vector<std::string>& paths) {
  std::string text;
  for (const std::string& path : paths) text += (text.empty() ? "" : ", ") + file_title(path);
  return text;
}

class Reader {
 public:
  explicit Reader(bool is_ipv6) : is_ipv6_(is_ipv6) {}

  SubnetsRead read(const SubnetFiles& files) {
    read_all(files.subnets, subnet_kind, [this](const Ec2Record& record) { add_subnet(record); });
    check_subnets(files);
    read_all(files.reservations, reservation_kind,
             [this](const Ec2Record& record) { add_reservation(record); });
    check_reservations(files);
    read_all(files.interfaces, interface_kind,
             [this](const Ec2Record& record) { add_interface(record); });
    leave_out_repeated_interfaces();
    std::vector<std::string> sentences = warnings();
    return {.in_use = std::move(in_use_), .warnings = std::move(sentences)};
  }

 private:
  static void read_all(const std::vector<std::string>& paths, const RecordKind& kind,
                       const std::function<void(const Ec2Record&)>& add) {
    for (const std::string& path : paths) {
      const std::string file = file_title(path);
      read_records(path, kind, [&](const json& value, std::size_t /*byte*/) {
        add(Ec2Record(value, kind, file));
      });
    }
  }

  void add_subnet(const Ec2Record& record) {
    if (!is_subnet_id(record.id())) record.refuse("that is not a subnet ID");
    const std::string block =
        is_ipv6_ ? record.associated_ipv6_block() : record.text_or_empty("CidrBlock");
    if (const Subnet* const known = find_subnet(record.id())) {
      if (known->cidr.text() != block) {
        record.refuse(fmt::format("an earlier record has another block, {}", known->cidr.text()));
      }
      ++repeated_subnets_;
      return;
    }
    if (block.empty()) {
      ++without_block_;
      return;
    }
    const std::optional<Cidr> cidr = Cidr::parse(block);
    const bool is_of_family = cidr && cidr->is_ipv6() == is_ipv6_;
    const std::string why = why_no_subnet(block);
    if (is_of_family && is_ipv6_ && !why.empty()) {
      ++larger_ipv6_;
      return;
    }
    if (!is_of_family || !why.empty()) {
      record.refuse(
          fmt::format("'{}' is not a valid block{}{}", block, why.empty() ? "" : ": ", why));
    }
    const std::string zone = record.text_or_empty("AvailabilityZone");
    if (!is_zone_name(zone)) record.refuse("its AvailabilityZone is not a valid zone");
    subnet_by_id_.emplace(record.id(), in_use_.subnets.size());
    in_use_.subnets.push_back({.id = record.id(),
                               .availability_zone = zone,
                               .vpc_id = record.text_or_empty("VpcId"),
                               .cidr = *cidr});
    if (!is_ipv6_) {
      in_use_.subnets.back().available_addresses = record.count("AvailableIpAddressCount");
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

  void add_reservation(const Ec2Record& record) {
    const std::string block = record.needed_text("Cidr");
    const std::optional<Cidr> cidr = Cidr::parse(block);
    if (!cidr) {
      const std::optional<Cidr> around = Cidr::enclosing(block);
      record.refuse(fmt::format(
          "its block '{}' is not valid{}", block,
          around ? fmt::format(": that address is inside the block {}", around->text()) : ""));
    }
    const std::string type = record.needed_text("ReservationType");
    if (type != "prefix" && type != "explicit") {
      record.refuse(fmt::format("its type '{}' is neither prefix nor explicit", type));
    }
    if (cidr->is_ipv6() != is_ipv6_) return;
    Subnet* const subnet = find_subnet(record.needed_text("SubnetId"));
    if (subnet == nullptr) {
      ++unknown_reservations_;
      return;
    }
    if (!subnet->cidr.contains(*cidr)) {
      record.refuse(fmt::format("its block {} is outside of its subnet {} ({})", block, subnet->id,
                                subnet->cidr.text()));
    }
    if (!reservation_ids_.insert(record.id()).second) {
      ++repeated_reservations_;
      return;
    }
    subnet->reservations.push_back(
        {.id = record.id(),
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

  void add_interface(const Ec2Record& record) {
    Subnet* const subnet = find_subnet(record.needed_text("SubnetId"));
    if (subnet == nullptr) {
      ++unknown_interfaces_;
      return;
    }
    if (interface_count_ == next_look_at_) leave_out_repeated_interfaces();
    const std::string instance = record.text_below("Attachment", "InstanceId");
    const std::string description = record.text_or_empty("Description");
    const InterfaceTable::Index index = in_use_.interfaces.add(
        {.id = record.id(), .description = description, .instance_id = instance});
    ++interface_count_;
    for (const std::string& address : addresses_of(record)) {
      const Cidr held = parse_held(record, address, Cidr::parse_address(address), *subnet);
      subnet->addresses.push_back({.position = subnet->cidr.offset_of(held), .interface = index});
    }
    for (const std::string& prefix : is_ipv6_ ? record.texts_in("Ipv6Prefixes", "Ipv6Prefix")
                                              : record.texts_in("Ipv4Prefixes", "Ipv4Prefix")) {
      add_prefix(record, parse_held(record, prefix, Cidr::parse(prefix), *subnet), *subnet, index);
    }
  }

  std::vector<std::string> addresses_of(const Ec2Record& record) const {
    if (is_ipv6_) return record.texts_in("Ipv6Addresses", "Ipv6Address");
    std::vector<std::string> found = record.texts_in("PrivateIpAddresses", "PrivateIpAddress");
    const std::string primary = record.text_or_empty("PrivateIpAddress");
    if (found.empty() && !primary.empty()) found.push_back(primary);
    return found;
  }

  /// What an interface holds, which must be in its subnet.
  Cidr parse_held(const Ec2Record& record, const std::string& text,
                  const std::optional<Cidr>& parsed, const Subnet& subnet) const {
    if (!parsed || parsed->is_ipv6() != is_ipv6_) {
      record.refuse(
          fmt::format("'{}' is not an {} address or prefix", text, is_ipv6_ ? "IPv6" : "IPv4"));
    }
    if (!subnet.cidr.contains(*parsed)) {
      record.refuse(
          fmt::format("{} is outside of its subnet {} ({})", text, subnet.id, subnet.cidr.text()));
    }
    return *parsed;
  }

  void add_prefix(const Ec2Record& record, const Cidr& prefix, Subnet& subnet,
                  InterfaceTable::Index index) const {
    const int length = delegated_prefix_length(is_ipv6_);
    if (prefix.prefix_length() != length) {
      record.refuse(fmt::format("EC2 delegates prefixes of /{}, not {}", length, prefix.text()));
    }
    const auto host_bits = static_cast<unsigned>(prefix.bits() - length);
    subnet.prefixes.push_back(
        {.position = subnet.cidr.offset_of(prefix) >> host_bits, .interface = index});
  }

  /// Pages that were saved one after the other can have an interface twice. What is kept grows with
  /// the interfaces there are, not with how often they are given.
  void leave_out_repeated_interfaces() {
    const std::vector<InterfaceTable::Index> repeated = in_use_.interfaces.repeated();
    if (!repeated.empty()) leave_out(repeated);
    next_look_at_ = std::max(least_looked_at, 4 * interface_count_);
  }

  /// `repeated` is in order.
  void leave_out(const std::vector<InterfaceTable::Index>& repeated) {
    InterfaceTable kept;
    // By their old index; nothing for those that are left out.
    std::vector<std::optional<InterfaceTable::Index>> new_indices(interface_count_);
    auto next_repeated = repeated.begin();
    for (InterfaceTable::Index index = 0; index < interface_count_; ++index) {
      if (next_repeated != repeated.end() && *next_repeated == index) {
        ++next_repeated;
      } else {
        new_indices[index] = kept.add(in_use_.interfaces.names(index));
      }
    }
    for (Subnet& subnet : in_use_.subnets) {
      give_new_indices(subnet.addresses, new_indices);
      give_new_indices(subnet.prefixes, new_indices);
    }
    in_use_.interfaces = std::move(kept);
    interface_count_ -= repeated.size();
    repeated_interfaces_ += repeated.size();
  }

  static void give_new_indices(
      std::vector<Holding>& holdings,
      const std::vector<std::optional<InterfaceTable::Index>>& new_indices) {
    std::erase_if(holdings,
                  [&](const Holding& holding) { return !new_indices[holding.interface]; });
    for (Holding& holding : holdings) holding.interface = *new_indices[holding.interface];
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

  /// So many interfaces take little memory.
  static constexpr std::size_t least_looked_at = std::size_t{1} << 12U;

  bool is_ipv6_;
  SubnetsInUse in_use_;
  std::size_t interface_count_ = 0;
  /// At so many interfaces those given before are left out.
  std::size_t next_look_at_ = least_looked_at;
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
