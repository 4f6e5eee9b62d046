// SPDX-License-Identifier: Apache-2.0
// The input is what `kubectl get configmap amazon-vpc-cni -n kube-system -o json` prints; what it
// says is held against what prefixes on Windows need.
#include "contract.h"
#include "findings.h"
#include "read/cluster.h"

using namespace maxpods;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Files files = fuzz::one_file(data, size);
  const std::string& text = files.at(fuzz::doc);
  fuzz::run(files, [&] {
    const SettingsByName data_of_map = read_amazon_vpc_cni(text, fuzz::doc);
    const bool delegates = delegates_windows_prefixes(data_of_map);
    fuzz::require(!delegates || !data_of_map.empty(), "prefixes without data", text);
    fuzz::check_findings({.amazon_vpc_cni = data_of_map}, Os::Windows);
  });
  fuzz::check_calls(
      files, {{"check", "m5.large", "--os=windows", "--amazon-vpc-cni", fuzz::doc, "-ojson"}});
  return 0;
}
