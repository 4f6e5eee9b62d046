// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "report/plan_json.h"
#include "report/subnet.h"

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

}  // namespace

std::string subnets_json(std::span<const CountedSubnet> subnets, const InterfaceTable& interfaces) {
  Json list = Json::array();
  for (const CountedSubnet& counted : subnets) list.push_back(subnet_json(counted, interfaces));
  return document({{"schemaVersion", schema_version}, {"subnets", std::move(list)}});
}

}  // namespace maxpods
