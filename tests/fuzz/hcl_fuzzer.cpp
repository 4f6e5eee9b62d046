// SPDX-License-Identifier: Apache-2.0
// The input is a file of HCL, alone in its folder, and the template that it names.
#include <string>

#include "contract.h"
#include "source/hcl_promises.h"

using namespace maxpods;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string file = fuzz::text_of(data, size);
  fuzz::run({}, [&] {
    const std::string broken = HclPromises(file).broken();
    fuzz::require(broken.empty(), broken, file);
  });
  return 0;
}
