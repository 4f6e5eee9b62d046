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
#include "text/word.h"

namespace maxpods {

/// The bounds for IPv4 subnets (VPC user guide, "Subnet CIDR blocks").
inline constexpr int largest_subnet_prefix_length = 16;
inline constexpr int smallest_subnet_prefix_length = 28;

/// For IPv6 subnets of a cluster (EKS user guide, cni-ipv6); EC2 has larger ones, too.
inline constexpr int ipv6_subnet_prefix_length = 64;

/// AWS reserves the first four addresses of a subnet and its last one (VPC user guide, "Subnet CIDR
/// blocks").
inline constexpr int aws_reserved_at_start = 4;
inline constexpr int aws_reserved_addresses = aws_reserved_at_start + 1;

/// Why the text is not the block of a subnet, in a clause; empty if it is.
std::string subnet_cidr_error(std::string_view text);

/// The length of the prefixes that EC2 delegates to network interfaces: /28, for IPv6 /80.
constexpr int delegated_prefix_length(bool is_ipv6) { return is_ipv6 ? 80 : 28; }

/// The type of a CIDR reservation (VPC user guide, "Subnet CIDR reservations").
enum class ReservationType {
  /// For prefixes: EC2 takes no single addresses from it.
  Prefix,
  /// For addresses that requests name: EC2 takes nothing else from it.
  Explicit,
};

struct CidrReservation {
  std::string id;
  Cidr cidr;
  ReservationType type = ReservationType::Prefix;
};

/// A network interface, as messages name it.
struct InterfaceNames {
  std::string_view id;
  std::string_view description;
  /// Empty if it is not attached to an instance.
  std::string_view instance_id;
};

/// The names of network interfaces, each once: a subnet can have 65,531 of them.
class InterfaceTable {
 public:
  using Index = StringTable::Index;

  /// nullopt if an interface of that id was added before.
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

/// An address or prefix that a network interface holds.
struct Holding {
  /// The offset from the start of the subnet: in addresses for an address, in prefixes for a
  /// prefix.
  std::uint64_t position = 0;
  InterfaceTable::Index interface = 0;
};

/// The key of the tag by which the VPC CNI includes a subnet for pods, or excludes it
/// (pkg/awsutils/awsutils.go of github.com/aws/amazon-vpc-cni-k8s).
inline constexpr std::string_view cni_tag_key = "kubernetes.io/role/cni";

/// What the tag says.
enum class CniTag {
  /// No tag, or one without a value.
  None,
  /// 1, or any other value than 0.
  Included,
  /// 0
  Excluded,
};

/// As JSON calls them; none is null.
inline constexpr auto cni_tag_words =
    all_words(CniTag::Excluded, Word{"", CniTag::None}, Word{"included", CniTag::Included},
              Word{"excluded", CniTag::Excluded});

/// A subnet by its IPv4 or its IPv6 block, with its reservations and network interfaces.
struct Subnet {
  /// Empty if only the block is known.
  std::string id;
  std::string availability_zone;
  std::string vpc_id;
  Cidr cidr;
  /// AvailableIpAddressCount, as EC2 counts for IPv4.
  std::optional<std::int64_t> available_addresses;
  CniTag cni_tag = CniTag::None;
  /// The only clusters for which a value other than 0 counts, by tags
  /// cni.networking.k8s.aws/cluster/NAME; empty: all.
  std::vector<std::string> clusters;
  std::vector<CidrReservation> reservations;
  std::vector<Holding> addresses;
  std::vector<Holding> prefixes;

  /// Its id, or its block if it has none.
  std::string name() const { return id.empty() ? cidr.text() : id; }
};

/// The command that reserves that block of the subnet for prefixes, with the placeholder for a
/// subnet without id.
std::string reservation_command(const Subnet& subnet, const Cidr& cidr,
                                std::string_view placeholder = "SUBNET");

/// The command that tags a subnet for pods, or excludes it, with a placeholder for its id.
std::string tag_command(CniTag tag = CniTag::Included);

/// Subnets, and the network interfaces that hold their addresses.
struct SubnetsInUse {
  std::vector<Subnet> subnets;
  InterfaceTable interfaces;
};

}  // namespace maxpods
