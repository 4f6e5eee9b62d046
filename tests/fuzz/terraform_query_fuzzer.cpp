// SPDX-License-Identifier: Apache-2.0
// What Terraform writes to an external data source.
#include "contract.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static maxpods::Document standard_input;
  maxpods::check_calls(standard_input, data, size, {{"emit", "terraform-external"}});
  return 0;
}
