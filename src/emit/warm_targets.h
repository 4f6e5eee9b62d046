// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cni/warm_targets.h"

namespace maxpods {

/// The kubectl command that makes these targets decide: it sets them, and takes away the IP targets
/// that would override them. Without a line feed.
std::string warm_targets_command(Os os, const WarmTargets& targets);

}  // namespace maxpods
