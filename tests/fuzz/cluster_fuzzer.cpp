// SPDX-License-Identifier: Apache-2.0
// The input is what `aws eks describe-cluster` prints; what it says is held against what prefixes
// need.
#include "contract.h"
#include "findings.h"
#include "read/cluster.h"
#include "text/names.h"

using namespace maxpods;

namespace {

void check_cluster(const ClusterState& cluster, const std::string& text) {
  constexpr int most = 999;
  fuzz::require(!cluster.name || is_cluster_name(*cluster.name), "a name that is none", text);
  fuzz::require(cluster.kubernetes_version.has_value(), "no version", text);
  const Version version = *cluster.kubernetes_version;
  const bool is_kubernetes = version.major == 1 && version.minor >= 0 && version.minor <= most;
  fuzz::require(is_kubernetes && version.patch == 0, "a version that is none", text);
  fuzz::require(cluster.platform_version.value_or(1) > 0, "a platform version below 1", text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Files files = fuzz::one_file(data, size);
  const std::string& text = files.at(fuzz::doc);
  fuzz::run(files, [&] {
    const ClusterState cluster = read_cluster(text, fuzz::doc);
    check_cluster(cluster, text);
    for (const Os os : {Os::Linux, Os::Windows}) fuzz::check_findings({.cluster = cluster}, os);
  });
  fuzz::check_calls(files, {{"check", "m5.large", "--cluster", fuzz::doc, "-ojson"}});
  return 0;
}
