// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "node/max_pods.h"

namespace maxpods {

/// The options of maxpods that these settings are, each behind a blank.
std::string option_words(const NodeSettings& settings);

}  // namespace maxpods
