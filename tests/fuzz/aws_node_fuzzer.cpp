// SPDX-License-Identifier: Apache-2.0
// The input is what `kubectl get daemonset aws-node -n kube-system -o json` prints; what it says is
// held against what prefixes need.
#include "contract.h"
#include "findings.h"
#include "read/cluster.h"

using namespace maxpods;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Files files = fuzz::one_file(data, size);
  const std::string& text = files.at(fuzz::doc);
  fuzz::run(files, [&] {
    const AwsNodeState state = read_aws_node(text, fuzz::doc);
    const CniSettings settings = observed({}, state);
    fuzz::require(!settings.max_eni || *settings.max_eni >= 1, "MAX_ENI below 1", text);
    fuzz::check_findings({.aws_node = state}, Os::Linux);
  });
  fuzz::check_calls(files, {{"check", "m5.large", "--aws-node", fuzz::doc, "-ojson"}});
  return 0;
}
