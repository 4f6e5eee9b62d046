// SPDX-License-Identifier: Apache-2.0
// What Terraform writes to an external data source.
#include "contract.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static maxpods::Document document;
  static const std::string& file = document.path();
  maxpods::check_calls(document, data, size, {{"emit", "terraform-external"}});
  return 0;
}
