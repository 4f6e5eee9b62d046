// SPDX-License-Identifier: Apache-2.0
#include "report/subnet.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <span>
#include <string_view>

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

/// The block as text; empty if absent.
std::string text_of(const std::optional<Cidr>& cidr) { return cidr ? cidr->text() : ""; }

/// The number of those addresses; nullopt for IPv6, whose addresses are not counted.
std::optional<std::int64_t> count_of(const SubnetUsage& usage,
                                     std::int64_t AddressCounts::*member) {
  return usage.addresses ? std::optional((*usage.addresses).*member) : std::nullopt;
}

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

std::string words_of(std::size_t count, const std::function<std::string(std::size_t)>& word_at) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < count; ++i) words.push_back(word_at(i));
  return fmt::format("{}", fmt::join(words, " "));
}

std::string runs_line(const std::vector<Cidr>& runs) {
  if (runs.empty()) return "none";
  const std::size_t shown = std::min(runs.size(), max_runs_shown);
  const std::string text = words_of(shown, [&](std::size_t i) { return runs[i].text(); });
  return shown == runs.size() ? text : fmt::format("{} and {} more", text, runs.size() - shown);
}

/// Its single address of that index.
std::string address_of(const FragmentingInterface& holder, std::size_t index,
                       const CountedSubnet& counted) {
  return counted.subnet->cidr.address(counted.usage.fragmenting[holder.first + index].position);
}

std::string addresses_of(const FragmentingInterface& holder, const CountedSubnet& counted) {
  const std::size_t shown = std::min(holder.count, max_addresses_shown);
  const std::string text =
      words_of(shown, [&](std::size_t i) { return address_of(holder, i, counted); });
  return shown == holder.count ? text : fmt::format("{} +{}", text, holder.count - shown);
}

/// Its description, and its instance if the description does not name it.
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
  const std::span<const FragmentingInterface> all = counted.usage.fragmenting_interfaces;
  if (all.empty()) return "";
  const std::vector<Column> columns{{"INTERFACE", Align::Left},
                                    {"BREAKS"},
                                    {"ALONE"},
                                    {"ADDRESSES", Align::Left},
                                    {"DESCRIPTION", Align::Left}};
  const auto cells = [&](const FragmentingInterface& holder) -> Cells {
    const InterfaceNames names = interfaces.names(holder.interface);
    return {presentable(names.id), fmt::to_string(holder.blocks),
            fmt::to_string(holder.blocks_alone), addresses_of(holder, counted), who(names)};
  };
  const auto shown = all.first(std::min(all.size(), max_interfaces_shown));
  std::string text =
      fmt::format("\n  Interfaces that fragment {}s, worst first:\n", block_name(*counted.subnet)) +
      indented(format_table(columns, rows_of(shown, cells)), 4);
  if (all.size() > shown.size()) {
    text += fmt::format("    and {} more: -o json has all\n", all.size() - shown.size());
  }
  return text;
}

/// What the tag says to the VPC CNI (README.md, CNI role tag).
std::string tag_line(const Subnet& subnet) {
  const bool included = subnet.cni_tag == CniTag::Included;
  std::string text = fmt::format("{}={}: ", cni_tag_key, included ? 1 : 0);
  text +=
      included ? "pods of all nodes in its zone may be in it" : "no pods, from VPC CNI 1.22.0 on";
  if (included && !subnet.clusters.empty()) {
    text += fmt::format(", of the cluster {}", fmt::join(subnet.clusters, " or "));
  }
  return wrapped(presentable(text), 14);
}

/// How pods get addresses beside a subnet that has no block for prefixes.
std::string tag_text(const SubnetUsage& usage) {
  const bool has_blocks = usage.counts.free + usage.counts.reserved > 0;
  if (has_blocks || !usage.addresses) return "";
  return fmt::format(
      "\n  To use another subnet of the zone for pods, too (VPC CNI 1.18.0 and later):\n    {}\n",
      tag_command());
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
  if (counted.subnet->cni_tag != CniTag::None) line("tag", tag_line(*counted.subnet));
  line(block + " blocks", counts_line(usage.counts, paint));
  line("free " + block + "s", wrapped(runs_line(usage.free_runs), 14));
  line("largest", usage.largest_free ? usage.largest_free->text() : "none");
  if (usage.addresses) line("lost", lost_line(*usage.addresses, block));
  if (usage.suggested_reservation) {
    text += fmt::format("\n  To reserve {} for prefixes:\n    {}\n",
                        usage.suggested_reservation->text(),
                        reservation_command(*counted.subnet, *usage.suggested_reservation));
  }
  return text + tag_text(usage) + fragmenting_interfaces_text(counted, interfaces);
}

std::string overview(std::span<const CountedSubnet> subnets) {
  const std::vector<Column> columns{{"SUBNET", Align::Left}, {"CIDR", Align::Left},
                                    {"ZONE", Align::Left},   {"FREE"},
                                    {"FREE BLOCKS"},         {"RESERVED"},
                                    {"FRAGMENTED"},          {"LARGEST", Align::Left}};
  const auto cells = [](const CountedSubnet& counted) -> Cells {
    const auto& [subnet, usage] = counted;
    return {or_dash(subnet->id),
            subnet->cidr.text(),
            or_dash(presentable(subnet->availability_zone)),
            or_dash(count_of(usage, &AddressCounts::free)),
            fmt::to_string(usage.counts.free),
            fmt::to_string(usage.counts.reserved),
            fmt::to_string(usage.counts.fragmented),
            or_dash(text_of(usage.largest_free))};
  };
  return format_table(columns, rows_of(subnets, cells)) + '\n';
}

Json fragmenting_interface_json(const FragmentingInterface& holder, const CountedSubnet& counted,
                                const InterfaceTable& interfaces) {
  const InterfaceNames names = interfaces.names(holder.interface);
  return {{"interfaceId", names.id},
          {"description", names.description},
          {"instanceId", null_if_empty(names.instance_id)},
          {"addresses",
           array_of_indices(holder.count,
                            [&](std::size_t i) { return address_of(holder, i, counted); })},
          {"blocks", holder.blocks},
          {"blocksAlone", holder.blocks_alone}};
}

Json subnet_json(const CountedSubnet& counted, const InterfaceTable& interfaces) {
  const auto& [subnet, usage] = counted;
  Json json = identity_json(*subnet);
  json["cniTag"] = null_if_empty(word_of(cni_tag_words, subnet->cni_tag));
  json["addresses"] = or_null(count_of(usage, &AddressCounts::total));
  json["kept"] = aws_reserved_addresses;
  json["used"] = or_null(count_of(usage, &AddressCounts::used));
  json["free"] = or_null(count_of(usage, &AddressCounts::free));
  json["blocks"] = {{"total", usage.counts.total},       {"prefix", usage.counts.prefix},
                    {"reserved", usage.counts.reserved}, {"held", usage.counts.held},
                    {"free", usage.counts.free},         {"broken", usage.counts.fragmented}};
  json["largestFreeCidr"] = null_if_empty(text_of(usage.largest_free));
  json["suggestedReservation"] = null_if_empty(text_of(usage.suggested_reservation));
  json["freeInBrokenBlocks"] = or_null(count_of(usage, &AddressCounts::free_in_fragmented));
  json["freeUnreserved"] = or_null(count_of(usage, &AddressCounts::free_unreserved));
  json["freeCidrs"] = texts_json(usage.free_runs);
  json["breakers"] =
      array_of(usage.fragmenting_interfaces, [&](const FragmentingInterface& holder) {
        return fragmenting_interface_json(holder, counted, interfaces);
      });
  return json;
}

/// An estimate of the size of the document, so that the text is allocated once.
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
  const Cells header{"subnet_id",
                     "cidr",
                     "availability_zone",
                     "addresses",
                     "kept",
                     "used",
                     "free",
                     "blocks_total",
                     "blocks_prefix",
                     "blocks_reserved",
                     "blocks_held",
                     "blocks_free",
                     "blocks_broken",
                     "largest_free_cidr",
                     "suggested_reservation",
                     "cni_tag"};
  return csv_of(header, report.subnets, [](const CountedSubnet& counted) -> Cells {
    const auto& [subnet, usage] = counted;
    return {subnet->id,
            subnet->cidr.text(),
            subnet->availability_zone,
            or_empty(count_of(usage, &AddressCounts::total)),
            fmt::to_string(aws_reserved_addresses),
            or_empty(count_of(usage, &AddressCounts::used)),
            or_empty(count_of(usage, &AddressCounts::free)),
            fmt::to_string(usage.counts.total),
            fmt::to_string(usage.counts.prefix),
            fmt::to_string(usage.counts.reserved),
            fmt::to_string(usage.counts.held),
            fmt::to_string(usage.counts.free),
            fmt::to_string(usage.counts.fragmented),
            text_of(usage.largest_free),
            text_of(usage.suggested_reservation),
            std::string(word_of(cni_tag_words, subnet->cni_tag))};
  });
}

/// Where no network interface can be created, because each has an address of its own, which comes
/// from outside of reservations (VPC user guide, "Subnet CIDR reservations").
Remarks full_subnet_remarks(std::span<const CountedSubnet> subnets) {
  Remarks sentences;
  for (const auto& [subnet, usage] : subnets) {
    if (!usage.addresses) continue;
    const std::int64_t free = usage.addresses->free;
    const std::int64_t available =
        usage.addresses->free_unreserved - std::max<std::int64_t>(usage.unaccounted, 0);
    if (available > 0) continue;
    const bool is_reserved = free > 0 && usage.addresses->free_unreserved == 0;
    sentences.push_back(
        {fmt::format(
             "{}: no address is available{}: the VPC CNI creates no network interface in it",
             subnet->name(), is_reserved ? ", because reservations hold all free ones" : ""),
         fmt::format("tag another subnet of the zone for pods: {}", tag_command())});
  }
  return sentences;
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

/// Each subnet is written before the next is created: as one document, 20,000 subnets of IPv6 took
/// 200 MB in addition to the text.
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
