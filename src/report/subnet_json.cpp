// SPDX-License-Identifier: Apache-2.0
#include <string_view>
#include <utility>

#include "report/plan_json.h"
#include "report/subnet.h"
#include "text/table.h"

namespace maxpods {
namespace {

Json breaker_json(const Breaker& breaker, const CountedSubnet& counted,
                  const InterfaceTable& interfaces) {
  const InterfaceNames names = interfaces.names(breaker.interface);
  Json addresses = Json::array();
  for (std::size_t i = 0; i < breaker.count; ++i) {
    const Holding& holding = counted.usage.breaking[breaker.first + i];
    addresses.push_back(counted.subnet->cidr.address(holding.position));
  }
  return {{"interfaceId", names.id},
          {"description", names.description},
          {"instanceId", null_if_empty(names.instance_id)},
          {"addresses", std::move(addresses)},
          {"blocks", breaker.blocks},
          {"blocksAlone", breaker.blocks_alone}};
}

Json text_or_null(const std::optional<Cidr>& cidr) {
  return cidr ? Json(cidr->text()) : Json(nullptr);
}

Json subnet_json(const CountedSubnet& counted, const InterfaceTable& interfaces) {
  const auto& [subnet, usage] = counted;
  const auto count = [&, &addresses = usage.addresses](std::int64_t AddressCounts::*member) {
    return addresses ? Json((*addresses).*member) : Json(nullptr);
  };
  Json breakers = Json::array();
  for (const Breaker& breaker : usage.breakers) {
    breakers.push_back(breaker_json(breaker, counted, interfaces));
  }
  Json json = identity_json(*subnet);
  json["addresses"] = count(&AddressCounts::total);
  json["kept"] = kept_addresses;
  json["used"] = count(&AddressCounts::used);
  json["free"] = count(&AddressCounts::free);
  json["blocks"] = {{"total", usage.counts.total},       {"prefix", usage.counts.prefix},
                    {"reserved", usage.counts.reserved}, {"held", usage.counts.held},
                    {"free", usage.counts.free},         {"broken", usage.counts.broken}};
  json["largestFreeCidr"] = text_or_null(usage.largest_free);
  json["suggestedReservation"] = text_or_null(usage.suggested_reservation);
  json["freeInBrokenBlocks"] = count(&AddressCounts::free_in_broken);
  json["freeUnreserved"] = count(&AddressCounts::free_unreserved);
  json["freeCidrs"] = texts_json(usage.free_runs);
  json["breakers"] = std::move(breakers);
  return json;
}

/// About as many as the document has, so that it grows in place.
std::size_t estimated_bytes(std::span<const CountedSubnet> subnets) {
  constexpr std::size_t of_subnet = 1000;
  constexpr std::size_t of_block = 48;
  constexpr std::size_t of_address = 56;
  constexpr std::size_t of_breaker = 300;
  std::size_t bytes = 0;
  for (const CountedSubnet& counted : subnets) {
    const SubnetUsage& usage = counted.usage;
    bytes += of_subnet + of_block * usage.free_runs.size() + of_address * usage.breaking.size() +
             of_breaker * usage.breakers.size();
  }
  return bytes;
}

}  // namespace

/// Each subnet is written before the next is made: as one document, 20,000 subnets of IPv6 took 200
/// MB beside the text.
std::string subnets_json(std::span<const CountedSubnet> subnets, const InterfaceTable& interfaces) {
  constexpr std::string_view end = "]\n}\n";
  constexpr std::size_t indentation = 4;
  std::string text = document({{"schemaVersion", schema_version}, {"subnets", Json::array()}});
  text.erase(text.size() - end.size());
  text.reserve(estimated_bytes(subnets));
  for (const CountedSubnet& counted : subnets) {
    text += &counted == &subnets.front() ? "\n" : ",\n";
    text += indented(document(subnet_json(counted, interfaces)), indentation);
    text.pop_back();  // the line feed
  }
  return text.append(subnets.empty() ? "" : "\n  ").append(end);
}

}  // namespace maxpods
