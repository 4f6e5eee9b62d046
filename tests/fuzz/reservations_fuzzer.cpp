// SPDX-License-Identifier: Apache-2.0
// What `aws ec2 get-subnet-cidr-reservations` prints, in a subnet of either family.
#include "contract.h"

namespace {

constexpr std::string_view subnet = R"({"Subnets": [{"SubnetId": "subnet-1", "CidrBlock": "10.0.0.0/24",
  "Ipv6CidrBlockAssociationSet": [{"Ipv6CidrBlock": "2001:db8::/64",
    "Ipv6CidrBlockState": {"State": "associated"}}]}]})";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static maxpods::Document subnets;
  static maxpods::Document document;
  subnets.set(subnet);
  const std::vector<std::string> call{"subnet", "--subnets", subnets.path(), "--reservations", document.path()};
  std::vector<std::string> as_json = call;
  as_json.emplace_back("-ojson");
  std::vector<std::string> of_ipv6 = call;
  of_ipv6.emplace_back("--ip-family=ipv6");
  maxpods::check_calls(document, data, size, {as_json, of_ipv6});
  return 0;
}
