// SPDX-License-Identifier: Apache-2.0
// Catalogs as CSV.
#include "contract.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static maxpods::Document document;
  static const std::string& file = document.path();
  maxpods::check_calls(document, data, size, {{"catalog", "diff", file, "-ojson"}, {"m5.large", "--catalog", file, "-ojson"}});
  return 0;
}
