// SPDX-License-Identifier: Apache-2.0
#include "subnet/subnet.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace maxpods {

std::string why_no_subnet(std::string_view text) {
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
  return "aws ec2 create-subnet-cidr-reservation --subnet-id " +
         (subnet.id.empty() ? std::string(placeholder) : subnet.id) + " --cidr " + cidr.text() +
         " --reservation-type prefix";
}

InterfaceTable::Index InterfaceTable::add(const InterfaceNames& names) {
  const auto append = [&](std::string_view part) {
    text_ += part;
    return text_.size();
  };
  Ends ends{};
  ends.id = append(names.id);
  ends.description = append(names.description);
  ends.instance_id = append(names.instance_id);
  ends_.push_back(ends);
  return static_cast<Index>(ends_.size() - 1);
}

InterfaceNames InterfaceTable::names(Index index) const {
  const std::string_view text = text_;
  const Ends& ends = ends_[index];
  const std::size_t start = index == 0 ? 0 : ends_[index - 1].instance_id;
  return {.id = text.substr(start, ends.id - start),
          .description = text.substr(ends.id, ends.description - ends.id),
          .instance_id = text.substr(ends.description, ends.instance_id - ends.description)};
}

std::vector<InterfaceTable::Index> InterfaceTable::repeated() const {
  std::vector<Index> by_id(ends_.size());
  std::iota(by_id.begin(), by_id.end(), Index{0});
  const auto key = [this](Index index) { return std::pair(names(index).id, index); };
  std::ranges::sort(by_id, {}, key);
  std::vector<Index> found;
  for (std::size_t i = 1; i < by_id.size(); ++i) {
    if (names(by_id[i]).id == names(by_id[i - 1]).id) found.push_back(by_id[i]);
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace maxpods
