// SPDX-License-Identifier: Apache-2.0
// What `kubectl get nodes -o json` prints, for audit.
#include "contract.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static maxpods::Document document;
  static const std::string& file = document.path();
  maxpods::check_calls(document, data, size, {{"audit", file, "-ojson"}, {"audit", file, "--prefix-delegation", "-o", "wide"}});
  return 0;
}
