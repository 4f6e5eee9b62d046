// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/room.h"
#include "report/json.h"

/// What the JSON of subnets and of plans over them shares.
namespace maxpods {

inline Json need_json(const AddressDemand& need) {
  return {{"addresses", need.addresses}, {"prefixes", need.prefixes}};
}

/// What a subnet has left; addresses are absent where they are not counted.
inline Json left_json(std::optional<std::int64_t> addresses, std::int64_t prefixes) {
  return {{"addresses", or_null(addresses)}, {"prefixes", prefixes}};
}

inline Json texts_json(const std::vector<Cidr>& blocks) {
  Json list = Json::array();
  for (const Cidr& block : blocks) list.push_back(block.text());
  return list;
}

/// Which subnet it is: the first keys of what is said of it.
inline Json identity_json(const Subnet& subnet) {
  return {{"subnetId", null_if_empty(subnet.id)},
          {"cidr", subnet.cidr.text()},
          {"availabilityZone", null_if_empty(subnet.availability_zone)}};
}

}  // namespace maxpods
