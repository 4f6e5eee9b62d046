// SPDX-License-Identifier: Apache-2.0
#include "node/mode.h"

#include <algorithm>

namespace maxpods {

Comparison compare_modes(const InstanceType& type, const NodeSettings& settings) {
  Comparison comparison{.type = type, .results = {}};
  std::ranges::transform(modes, comparison.results.begin(), [&](const Mode& mode) {
    NodeSettings in_mode = settings;
    mode.apply(in_mode);
    return max_pods(type, in_mode);
  });
  return comparison;
}

}  // namespace maxpods
