// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace maxpods {

/// A sanity bound for counts of pods on one node: far above what EKS has, 250, and far below where
/// sums overflow.
inline constexpr int max_pod_count = 100000;

/// The counts that `--pods` names, in its order: numbers and ranges as `0,5,16` or `0..110`, joined
/// by commas or repeated. Throws BadInput for anything else, and for more than `max_pod_count` + 1
/// of them.
std::vector<int> parse_pod_counts(const std::vector<std::string>& values);

}  // namespace maxpods
