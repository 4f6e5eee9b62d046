// SPDX-License-Identifier: Apache-2.0
#include "subnet/subnet.h"

#include "text/strings.h"

namespace maxpods {

std::string subnet_cidr_error(std::string_view text) {
  const std::optional<Cidr> block = Cidr::enclosing(text);
  if (!block) return "a subnet is an address and a prefix length, such as 10.0.0.0/24";
  if (!Cidr::parse(text)) return "that address is inside the block " + block->text();
  const int length = block->prefix_length();
  if (block->is_ipv6()) {
    return length == ipv6_subnet_prefix_length ? "" : "an IPv6 subnet is a /64";
  }
  const bool fits =
      length >= largest_subnet_prefix_length && length <= smallest_subnet_prefix_length;
  return fits ? "" : "a subnet is between /16 and /28";
}

std::string reservation_command(const Subnet& subnet, const Cidr& cidr,
                                std::string_view placeholder) {
  return concat({"aws ec2 create-subnet-cidr-reservation --subnet-id ",
                 subnet.id.empty() ? placeholder : subnet.id, " --cidr ", cidr.text(),
                 " --reservation-type prefix"});
}

std::string tag_command(CniTag tag) {
  return concat({"aws ec2 create-tags --resources SUBNET --tags Key=", cni_tag_key,
                 tag == CniTag::Excluded ? ",Value=0" : ",Value=1"});
}

}  // namespace maxpods
