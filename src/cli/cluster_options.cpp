// SPDX-License-Identifier: Apache-2.0
#include "cli/cluster_options.h"

#include <fmt/format.h>

#include <string>

#include "cli/options.h"
#include "read/cluster.h"
#include "text/bad_input.h"

namespace maxpods {

void add_kubernetes_version_option(Options& options, std::optional<Version>& version,
                                   std::string_view description) {
  const auto read = [&version](const std::string& text) {
    version = parse_kubernetes_version(text);
    if (version) return;
    throw BadInput(
        fmt::format("--kubernetes-version takes a version of Kubernetes, not '{}'", text),
        "for example 1.31");
  };
  options.parsed("--kubernetes-version", "VERSION", read, description);
}

}  // namespace maxpods
