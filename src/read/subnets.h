// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "subnet/subnet.h"

namespace maxpods {

/// Saved output of the AWS command line. Each is a path, or `-` for standard input; several are
/// taken as one.
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
  /// Sentences on what was left out, each with a count.
  std::vector<std::string> warnings;
};

/// The subnets of the files, their IPv4 blocks or their IPv6 blocks, with what is in them. Throws
/// BadInput, naming file and id, for what cannot be: addresses outside of their subnets, blocks
/// that EC2 does not have, subnets or reservations that overlap.
SubnetsRead read_subnets(const SubnetFiles& files, bool is_ipv6);

}  // namespace maxpods
