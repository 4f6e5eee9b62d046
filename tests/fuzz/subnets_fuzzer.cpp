// SPDX-License-Identifier: Apache-2.0
// What `aws ec2 describe-subnets` prints.
#include "contract.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static maxpods::Document document;
  static const std::string& file = document.path();
  maxpods::check_calls(document, data, size, {{"subnet", "--subnets", file, "-ojson"}, {"subnet", "--subnets", file, "--ip-family", "ipv6", "-o", "map"}});
  return 0;
}
