// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "text/version.h"

namespace maxpods {

class Options;

/// --kubernetes-version, in the current group.
void add_kubernetes_version_option(Options& options, std::optional<Version>& version,
                                   std::string_view description);

}  // namespace maxpods
