// SPDX-License-Identifier: Apache-2.0
// What `kubectl get daemonset aws-node -n kube-system -o json` prints.
#include "contract.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static maxpods::Document document;
  static const std::string& file = document.path();
  maxpods::check_calls(document, data, size, {{"check", "m5.large", "--aws-node", file, "-ojson"}});
  return 0;
}
