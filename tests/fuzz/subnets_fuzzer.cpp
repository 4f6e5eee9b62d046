// SPDX-License-Identifier: Apache-2.0
// The input is a line, `ipv4` or `ipv6`, then what the AWS command line prints: under a line
// `@subnets` its subnets, under `@interfaces` and `@reservations` what is in them.
#include "read/subnets.h"

#include "contract.h"
#include "subnet/usage.h"
#include "text/names.h"

using namespace maxpods;

namespace {

void check_holdings(const std::vector<Holding>& holdings, const Subnet& subnet, int block_length) {
  const int bits = block_length - subnet.cidr.prefix_length();
  for (const Holding& holding : holdings) {
    const bool is_inside = bits > 63 || holding.position >> static_cast<unsigned>(bits) == 0;
    fuzz::require(is_inside, "held outside of the subnet", subnet.id);
  }
}

void check_usage(const Subnet& subnet) {
  const SubnetUsage usage = usage_of(subnet);
  const BlockCounts& blocks = usage.counts;
  const std::int64_t sum =
      blocks.prefix + blocks.reserved + blocks.held + blocks.free + blocks.fragmented;
  fuzz::require(sum == blocks.total, "another sum of blocks", subnet.id);
  fuzz::require(blocks.total == static_cast<std::int64_t>(blocks_of(subnet).size()),
                "another count of blocks", subnet.id);
  for (const Cidr& run : usage.free_runs) {
    fuzz::require(subnet.cidr.contains(run), "free outside of the subnet", run.text());
  }
  fuzz::require(usage.addresses.has_value() != subnet.cidr.is_ipv6(), "counts of IPv6", subnet.id);
  if (!usage.addresses) return;
  const AddressCounts& addresses = *usage.addresses;
  fuzz::require(addresses.used + addresses.free + aws_reserved_addresses == addresses.total,
                "another sum of addresses", subnet.id);
  const bool is_part =
      addresses.free_in_fragmented <= addresses.free && addresses.free_unreserved <= addresses.free;
  fuzz::require(is_part && addresses.free >= 0, "more than are free", subnet.id);
}

void check_subnet(const Subnet& subnet, bool is_ipv6) {
  fuzz::require(is_subnet_id(subnet.id), "an id that is none", subnet.id);
  fuzz::require(is_zone_name(subnet.availability_zone), "a zone that is none", subnet.id);
  fuzz::require(subnet.cidr.is_ipv6() == is_ipv6, "a block of the other family", subnet.id);
  fuzz::require(subnet_cidr_error(subnet.cidr.text()).empty(), "a block that is none", subnet.id);
  fuzz::require(subnet.available_addresses.value_or(0) >= 0, "a count below 0", subnet.id);
  for (const CidrReservation& reservation : subnet.reservations) {
    fuzz::require(subnet.cidr.contains(reservation.cidr), "reserved outside", reservation.id);
  }
  check_holdings(subnet.addresses, subnet, subnet.cidr.bits());
  check_holdings(subnet.prefixes, subnet, delegated_prefix_length(is_ipv6));
  check_usage(subnet);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Parts parts = fuzz::parts_of(fuzz::text_of(data, size));
  const bool is_ipv6 = parts.line(0) == "ipv6";
  SubnetFiles files{.subnets = {"subnets"}, .interfaces = {"interfaces"}, .reservations = {}};
  if (parts.files.contains("reservations")) files.reservations = {"reservations"};
  fuzz::run(parts.files, [&] {
    const SubnetsRead read = read_subnets(files, is_ipv6);
    for (const Subnet& subnet : read.in_use.subnets) check_subnet(subnet, is_ipv6);
    fuzz::check_messages(read.warnings);
  });
  return 0;
}
