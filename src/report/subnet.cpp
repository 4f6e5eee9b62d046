// SPDX-License-Identifier: Apache-2.0
#include "report/subnet.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "report/json.h"
#include "report/words.h"
#include "text/quoting.h"
#include "text/table.h"

namespace maxpods {
namespace {

constexpr std::size_t max_runs_shown = 12;
constexpr std::size_t max_interfaces_shown = 10;
constexpr std::size_t max_addresses_shown = 2;

std::string block_name(const Subnet& subnet) {
  return fmt::format("/{}", delegated_prefix_length(subnet.cidr.is_ipv6()));
}

std::string or_nothing(const std::optional<Cidr>& cidr) { return cidr ? cidr->text() : ""; }

std::string counts_line(const BlockCounts& counts, const Paint& paint) {
  return fmt::format("{}: {} prefix, {} reserved, {} held, {}, {} fragmented", counts.total,
                     counts.prefix, counts.reserved, counts.held,
                     paint.answer(fmt::format("{} free", counts.free)), counts.fragmented);
}

std::string addresses_line(const AddressCounts& counts) {
  return fmt::format("{}: {} reserved by AWS, {} used, {} free", counts.total,
                     aws_reserved_addresses, counts.used, counts.free);
}

std::string lost_line(const AddressCounts& counts, const std::string& block) {
  const std::int64_t percent = counts.free == 0 ? 0 : counts.free_in_fragmented * 100 / counts.free;
  return fmt::format("{} of the {} free addresses ({}%) are in fragmented {}s",
                     counts.free_in_fragmented, counts.free, percent, block);
}

std::string runs_line(const std::vector<Cidr>& runs) {
  if (runs.empty()) return "none";
  std::string text;
  for (std::size_t i = 0; i < std::min(runs.size(), max_runs_shown); ++i) {
    text += (i == 0 ? "" : " ") + runs[i].text();
  }
  if (runs.size() > max_runs_shown) {
    text += fmt::format(" and {} more", runs.size() - max_runs_shown);
  }
  return text;
}

std::string addresses_of(const FragmentingInterface& holder, const CountedSubnet& counted) {
  std::string text;
  for (std::size_t i = 0; i < std::min(holder.count, max_addresses_shown); ++i) {
    const Holding& holding = counted.usage.fragmenting[holder.first + i];
    text += (i == 0 ? "" : " ") + counted.subnet->cidr.address(holding.position);
  }
  if (holder.count > max_addresses_shown) {
    text += fmt::format(" +{}", holder.count - max_addresses_shown);
  }
  return text;
}

/// Its description, and the instance where that does not name it.
std::string who(const InterfaceNames& names) {
  std::string text = presentable(names.description);
  if (!names.instance_id.empty() &&
      names.description.find(names.instance_id) == std::string::npos) {
    text += fmt::format("{}({})", text.empty() ? "" : " ", presentable(names.instance_id));
  }
  return text;
}

std::string fragmenting_interfaces_text(const CountedSubnet& counted,
                                        const InterfaceTable& interfaces) {
  const std::vector<FragmentingInterface>& fragmenting_interfaces =
      counted.usage.fragmenting_interfaces;
  if (fragmenting_interfaces.empty()) return "";
  const std::vector<Column> columns{{"INTERFACE", Align::Left},
                                    {"BREAKS"},
                                    {"ALONE"},
                                    {"ADDRESSES", Align::Left},
                                    {"DESCRIPTION", Align::Left}};
  std::vector<std::vector<std::string>> rows;
  for (std::size_t i = 0; i < std::min(fragmenting_interfaces.size(), max_interfaces_shown); ++i) {
    const InterfaceNames names = interfaces.names(fragmenting_interfaces[i].interface);
    rows.push_back({presentable(names.id), fmt::to_string(fragmenting_interfaces[i].blocks),
                    fmt::to_string(fragmenting_interfaces[i].blocks_alone),
                    addresses_of(fragmenting_interfaces[i], counted), who(names)});
  }
  std::string text =
      fmt::format("\n  Interfaces that fragment {}s, worst first:\n", block_name(*counted.subnet)) +
      indented(format_table(columns, rows), 4);
  if (fragmenting_interfaces.size() > max_interfaces_shown) {
    text += fmt::format("    and {} more: -o json has all\n",
                        fragmenting_interfaces.size() - max_interfaces_shown);
  }
  return text;
}

std::string subnet_text(const CountedSubnet& counted, const InterfaceTable& interfaces,
                        const Paint& paint) {
  const SubnetUsage& usage = counted.usage;
  const std::string block = block_name(*counted.subnet);
  std::string text = subnet_heading(*counted.subnet) + "\n\n";
  const auto line = [&](std::string_view name, std::string_view content) {
    text += fmt::format("  {:<12}{}\n", name, content);
  };
  if (usage.addresses) line("addresses", addresses_line(*usage.addresses));
  line(block + " blocks", counts_line(usage.counts, paint));
  line("free " + block + "s", wrapped(runs_line(usage.free_runs), 14));
  line("largest", usage.largest_free ? usage.largest_free->text() : "none");
  if (usage.addresses) line("lost", lost_line(*usage.addresses, block));
  if (usage.suggested_reservation) {
    text += fmt::format("\n  To reserve {} for prefixes:\n    {}\n",
                        usage.suggested_reservation->text(),
                        reservation_command(*counted.subnet, *usage.suggested_reservation));
  }
  return text + fragmenting_interfaces_text(counted, interfaces);
}

std::string overview(std::span<const CountedSubnet> subnets) {
  const std::vector<Column> columns{{"SUBNET", Align::Left}, {"CIDR", Align::Left},
                                    {"ZONE", Align::Left},   {"FREE"},
                                    {"FREE BLOCKS"},         {"RESERVED"},
                                    {"FRAGMENTED"},          {"LARGEST", Align::Left}};
  std::vector<std::vector<std::string>> rows;
  for (const auto& [subnet, usage] : subnets) {
    rows.push_back({or_dash(subnet->id), subnet->cidr.text(),
                    or_dash(presentable(subnet->availability_zone)),
                    usage.addresses ? fmt::to_string(usage.addresses->free) : "-",
                    fmt::to_string(usage.counts.free), fmt::to_string(usage.counts.reserved),
                    fmt::to_string(usage.counts.fragmented),
                    usage.largest_free ? usage.largest_free->text() : "-"});
  }
  return format_table(columns, rows) + '\n';
}

Json fragmenting_interface_json(const FragmentingInterface& holder, const CountedSubnet& counted,
                                const InterfaceTable& interfaces) {
  const InterfaceNames names = interfaces.names(holder.interface);
  Json addresses = Json::array();
  for (std::size_t i = 0; i < holder.count; ++i) {
    const Holding& holding = counted.usage.fragmenting[holder.first + i];
    addresses.push_back(counted.subnet->cidr.address(holding.position));
  }
  return {{"interfaceId", names.id},
          {"description", names.description},
          {"instanceId", null_if_empty(names.instance_id)},
          {"addresses", std::move(addresses)},
          {"blocks", holder.blocks},
          {"blocksAlone", holder.blocks_alone}};
}

Json text_or_null(const std::optional<Cidr>& cidr) {
  return cidr ? Json(cidr->text()) : Json(nullptr);
}

Json subnet_json(const CountedSubnet& counted, const InterfaceTable& interfaces) {
  const auto& [subnet, usage] = counted;
  const auto count = [&, &addresses = usage.addresses](std::int64_t AddressCounts::*member) {
    return addresses ? Json((*addresses).*member) : Json(nullptr);
  };
  Json fragmenting_interfaces = Json::array();
  for (const FragmentingInterface& holder : usage.fragmenting_interfaces) {
    fragmenting_interfaces.push_back(fragmenting_interface_json(holder, counted, interfaces));
  }
  Json json = identity_json(*subnet);
  json["addresses"] = count(&AddressCounts::total);
  json["kept"] = aws_reserved_addresses;
  json["used"] = count(&AddressCounts::used);
  json["free"] = count(&AddressCounts::free);
  json["blocks"] = {{"total", usage.counts.total},       {"prefix", usage.counts.prefix},
                    {"reserved", usage.counts.reserved}, {"held", usage.counts.held},
                    {"free", usage.counts.free},         {"broken", usage.counts.fragmented}};
  json["largestFreeCidr"] = text_or_null(usage.largest_free);
  json["suggestedReservation"] = text_or_null(usage.suggested_reservation);
  json["freeInBrokenBlocks"] = count(&AddressCounts::free_in_fragmented);
  json["freeUnreserved"] = count(&AddressCounts::free_unreserved);
  json["freeCidrs"] = texts_json(usage.free_runs);
  json["breakers"] = std::move(fragmenting_interfaces);
  return json;
}

/// About as many as the document has, so that it grows in place.
std::size_t estimated_bytes(std::span<const CountedSubnet> subnets) {
  constexpr std::size_t of_subnet = 1000;
  constexpr std::size_t of_block = 48;
  constexpr std::size_t of_address = 56;
  constexpr std::size_t of_interface = 300;
  std::size_t bytes = 0;
  for (const CountedSubnet& counted : subnets) {
    const SubnetUsage& usage = counted.usage;
    bytes += of_subnet + of_block * usage.free_runs.size() + of_address * usage.fragmenting.size() +
             of_interface * usage.fragmenting_interfaces.size();
  }
  return bytes;
}

}  // namespace

std::string subnet_heading(const Subnet& subnet) {
  std::string text = subnet.cidr.text();
  if (!subnet.id.empty()) text = subnet.id + "  " + text;
  if (!subnet.availability_zone.empty()) text += "  " + presentable(subnet.availability_zone);
  return text;
}

std::string subnets_text(const SubnetsReport& report, const Paint& paint) {
  const std::span<const CountedSubnet> subnets = report.subnets;
  if (subnets.empty()) return std::string(no_subnets_text);
  std::string text = subnets.size() > 1 ? overview(subnets) : "";
  for (const CountedSubnet& counted : subnets) {
    if (&counted != &subnets.front()) text += '\n';
    text += subnet_text(counted, report.interfaces, paint);
  }
  return text;
}

std::string subnets_csv(const SubnetsReport& report) {
  std::string text =
      csv_line({"subnet_id", "cidr", "availability_zone", "addresses", "kept", "used", "free",
                "blocks_total", "blocks_prefix", "blocks_reserved", "blocks_held", "blocks_free",
                "blocks_broken", "largest_free_cidr", "suggested_reservation"});
  for (const auto& [subnet, usage] : report.subnets) {
    const AddressCounts counts = usage.addresses.value_or(AddressCounts{});
    const auto number = [has_counts = usage.addresses.has_value()](std::int64_t value) {
      return has_counts ? fmt::to_string(value) : std::string();
    };
    text +=
        csv_line({subnet->id, subnet->cidr.text(), subnet->availability_zone, number(counts.total),
                  fmt::to_string(aws_reserved_addresses), number(counts.used), number(counts.free),
                  fmt::to_string(usage.counts.total), fmt::to_string(usage.counts.prefix),
                  fmt::to_string(usage.counts.reserved), fmt::to_string(usage.counts.held),
                  fmt::to_string(usage.counts.free), fmt::to_string(usage.counts.fragmented),
                  or_nothing(usage.largest_free), or_nothing(usage.suggested_reservation)});
  }
  return text;
}

Remarks subnet_remarks(std::span<const CountedSubnet> subnets) {
  constexpr const char* save_again = "save the files again, one right after the other";
  Remarks sentences;
  for (const auto& [subnet, usage] : subnets) {
    if (usage.held_twice > 0) {
      sentences.push_back(
          {fmt::format("{}: {} of the addresses and prefixes belong to two interfaces, and are "
                       "counted once",
                       subnet->name(), usage.held_twice),
           save_again});
    }
    if (usage.in_aws_reserved > 0) {
      sentences.push_back(
          fmt::format("{}: {} of the addresses and prefixes are reserved by AWS, and are left out",
                      subnet->name(), usage.in_aws_reserved));
    }
    if (usage.unaccounted > 0) {
      sentences.push_back({fmt::format("{}: EC2 counts {} addresses as used that no interface has",
                                       subnet->name(), usage.unaccounted),
                           "give all interfaces (--interfaces) and reservations (--reservations)"});
    } else if (usage.unaccounted < 0) {
      sentences.push_back(
          {fmt::format("{}: EC2 counts {} addresses as available that an interface has",
                       subnet->name(), -usage.unaccounted),
           save_again});
    }
  }
  return sentences;
}

/// Each subnet is written before the next is made: as one document, 20,000 subnets of IPv6 took 200
/// MB beside the text.
std::string subnets_json(const SubnetsReport& report) {
  const std::span<const CountedSubnet> subnets = report.subnets;
  constexpr std::string_view end = "]\n}\n";
  constexpr std::size_t indentation = 4;
  std::string text = document({{"schemaVersion", schema_version}, {"subnets", Json::array()}});
  text.erase(text.size() - end.size());
  text.reserve(estimated_bytes(subnets));
  for (const CountedSubnet& counted : subnets) {
    text += &counted == &subnets.front() ? "\n" : ",\n";
    text += indented(document(subnet_json(counted, report.interfaces)), indentation);
    text.pop_back();  // the line feed
  }
  return text.append(subnets.empty() ? "" : "\n  ").append(end);
}

}  // namespace maxpods
