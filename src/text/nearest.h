// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maxpods {

/// The number of letters to insert, delete, replace, or swap with their neighbour, to turn one word
/// into the other (optimal string alignment distance).
std::size_t edit_distance(std::string_view from, std::string_view to);

/// The candidates at the smallest distance from `word`, in their given order, if that is within
/// typo distance (1 to 3 edits, by the length of the word); else those that start with `word`, if
/// they are few.
std::vector<std::string_view> nearest(std::string_view word,
                                      const std::vector<std::string_view>& candidates);

/// The end of a message: `; did you mean 'm5.large'?`; empty if `near` is.
std::string did_you_mean(const std::vector<std::string_view>& near);

}  // namespace maxpods
