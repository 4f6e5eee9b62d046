// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "subnet/cidr.h"
#include "text/string_table.h"

namespace maxpods {

/// What an IPv4 subnet may be (VPC user guide, "Subnet CIDR blocks").
inline constexpr int largest_subnet_prefix_length = 16;
inline constexpr int smallest_subnet_prefix_length = 28;

/// What an IPv6 subnet of a cluster is (EKS user guide, cni-ipv6); EC2 has larger ones, too.
inline constexpr int ipv6_subnet_prefix_length = 64;

/// The first four addresses of a subnet and its last one are AWS's (VPC user guide, "Subnet CIDR
/// blocks").
inline constexpr int kept_at_start = 4;
inline constexpr int kept_addresses = kept_at_start + 1;

/// Why that text is not the block of a subnet, in a clause; empty where it is.
std::string why_no_subnet(std::string_view text);

/// The prefix length of what EC2 delegates to network interfaces from that subnet: /28, IPv6 /80.
constexpr int delegated_prefix_length(bool is_ipv6) { return is_ipv6 ? 80 : 28; }

/// What a reservation keeps its addresses for (VPC user guide, "Subnet CIDR reservations").
enum class ReservationType {
  /// Prefixes only: no single address comes from it.
  Prefix,
  /// What is asked for by its address: nothing that EC2 chooses comes from it.
  Explicit,
};

struct CidrReservation {
  std::string id;
  Cidr cidr;
  ReservationType type = ReservationType::Prefix;
};

/// Who holds addresses of a subnet.
struct InterfaceNames {
  std::string_view id;
  std::string_view description;
  /// Empty where it is attached to no instance.
  std::string_view instance_id;
};

/// The names of network interfaces, each once: a subnet can have 65,531 of them.
class InterfaceTable {
 public:
  using Index = StringTable::Index;

  /// Nothing where an interface of that id is there already.
  std::optional<Index> add(const InterfaceNames& names) {
    if (!ids_.add(names.id)) return std::nullopt;
    descriptions_.add(names.description);
    instance_ids_.add(names.instance_id);
    return static_cast<Index>(ids_.size() - 1);
  }
  InterfaceNames names(Index index) const {
    return {.id = ids_.at(index),
            .description = descriptions_.at(index),
            .instance_id = instance_ids_.at(index)};
  }

 private:
  UniqueStringTable ids_;
  StringTable descriptions_;
  StringTable instance_ids_;
};

/// What a network interface holds.
struct Holding {
  /// Of a single address: how many addresses after the subnet's first. Of a prefix: how many
  /// prefixes.
  std::uint64_t position = 0;
  InterfaceTable::Index interface = 0;
};

/// A subnet with what is in it, its IPv4 block or its IPv6 block.
struct Subnet {
  /// Empty where only the block is known.
  std::string id;
  std::string availability_zone;
  std::string vpc_id;
  Cidr cidr;
  /// AvailableIpAddressCount, as EC2 counts for IPv4.
  std::optional<std::int64_t> available_addresses;
  std::vector<CidrReservation> reservations;
  std::vector<Holding> addresses;
  std::vector<Holding> prefixes;

  /// Its id, or its block where that is all there is.
  std::string name() const { return id.empty() ? cidr.text() : id; }
};

/// The command that reserves that block of the subnet for prefixes. Where the subnet has no id, the
/// placeholder stands for it.
std::string reservation_command(const Subnet& subnet, const Cidr& cidr,
                                std::string_view placeholder = "SUBNET");

/// Subnets, and who holds their addresses.
struct SubnetsInUse {
  std::vector<Subnet> subnets;
  InterfaceTable interfaces;
};

}  // namespace maxpods
