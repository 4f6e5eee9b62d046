// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maxpods {

/// How many letters must be inserted, deleted, replaced, or swapped with their neighbour to turn
/// one word into the other (optimal string alignment distance).
std::size_t edit_distance(std::string_view from, std::string_view to);

/// The candidates nearest to `word`, in their given order: all those at the least distance, if that
/// is within the distance of a typing error, 1 to 3 letters by the length of the word; or else
/// those that it is the beginning of, or a part of, if they are few.
std::vector<std::string_view> nearest(std::string_view word,
                                      const std::vector<std::string_view>& candidates);

/// `; did you mean 'm5.large'?`, to end a message with; nothing where nothing is near.
std::string did_you_mean(const std::vector<std::string_view>& near);

}  // namespace maxpods
