// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace maxpods {

/// How many letters must be inserted, deleted, replaced, or swapped with their neighbour to turn
/// one word into the other (optimal string alignment distance).
std::size_t edit_distance(std::string_view from, std::string_view to);

/// How far a slip of the finger may lead from a word of that length: 1 to 3, a fifth of the
/// letters.
std::size_t tolerated_distance(std::string_view word);

/// The candidates nearest to `word` within the tolerated distance, in their given order: all those
/// at the least distance.
std::vector<std::string_view> nearest(std::string_view word,
                                      const std::vector<std::string_view>& candidates);

}  // namespace maxpods
