// SPDX-License-Identifier: Apache-2.0
// What `aws ec2 describe-instance-types` prints.
#include "contract.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static maxpods::Document document;
  static const std::string& file = document.path();
  maxpods::check_calls(document, data, size, {{"catalog", "import", file}, {"m5.large", "--catalog", file, "-ojson"}});
  return 0;
}
