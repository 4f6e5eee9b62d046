// SPDX-License-Identifier: Apache-2.0
// What `aws eks describe-cluster` prints.
#include "contract.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static maxpods::Document document;
  static const std::string& file = document.path();
  maxpods::check_calls(document, data, size, {{"check", "m5.large", "--cluster", file, "-ojson"}});
  return 0;
}
