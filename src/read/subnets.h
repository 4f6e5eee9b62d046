// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "subnet/subnet.h"

namespace maxpods {

/// Paths of saved output of the AWS command line, `-` for standard input. Several files are read as
/// one.
struct SubnetFiles {
  /// `aws ec2 describe-subnets`
  std::vector<std::string> subnets;
  /// `aws ec2 describe-network-interfaces`
  std::vector<std::string> interfaces;
  /// `aws ec2 get-subnet-cidr-reservations`
  std::vector<std::string> reservations;
};

struct SubnetsRead {
  SubnetsInUse in_use;
  /// Sentences on records that were left out, with their number.
  std::vector<std::string> warnings;
};

/// The subnets of the files by their IPv4 or IPv6 blocks, with reservations and network interfaces.
/// Throws BadInput, naming file and id, for contradictions: addresses outside of their subnets,
/// blocks that EC2 does not allow, subnets or reservations that overlap.
SubnetsRead read_subnets(const SubnetFiles& files, bool is_ipv6);

}  // namespace maxpods
