// SPDX-License-Identifier: Apache-2.0
#include "text/nearest.h"

#include <algorithm>
#include <numeric>

#include "text/strings.h"

namespace maxpods {
namespace {

/// How many letters a typing error may change in a word of that length: a fifth of it.
std::size_t tolerated_distance(std::string_view word) {
  return std::clamp<std::size_t>(word.size() / 5, 1, 3);
}

/// Those that start with `word`, or else have it in them; none where there are many.
std::vector<std::string_view> completions_of(std::string_view word,
                                             const std::vector<std::string_view>& candidates) {
  constexpr std::size_t min_letters = 3;
  constexpr std::size_t max_candidates = 3;
  std::vector<std::string_view> starting;
  std::vector<std::string_view> having;
  if (word.size() < min_letters) return starting;
  for (const std::string_view one : candidates) {
    if (one.starts_with(word)) starting.push_back(one);
    if (one.find(word) != std::string_view::npos) having.push_back(one);
  }
  std::vector<std::string_view> result = starting.empty() ? having : starting;
  if (result.size() > max_candidates) result.clear();
  return result;
}

}  // namespace

std::size_t edit_distance(std::string_view from, std::string_view to) {
  // Rows of the distance table: the one being filled and the two before it, for swaps.
  std::vector<std::size_t> before(to.size() + 1);
  std::vector<std::size_t> above(to.size() + 1);
  std::vector<std::size_t> row(to.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= from.size(); ++i) {
    before.swap(above);
    above.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
  }
  return row[to.size()];
}

std::vector<std::string_view> nearest(std::string_view word,
                                      const std::vector<std::string_view>& candidates) {
  std::vector<std::string_view> best;
  std::size_t least = tolerated_distance(word);
  for (const std::string_view candidate : candidates) {
    if (std::max(word.size(), candidate.size()) - std::min(word.size(), candidate.size()) > least) {
      continue;  // the distance is at least that; and a word of any length costs nothing
    }
    const std::size_t distance = edit_distance(word, candidate);
    if (distance > least) continue;
    if (distance < least) best.clear();
    least = distance;
    best.push_back(candidate);
  }
  return best.empty() ? completions_of(word, candidates) : best;
}

std::string did_you_mean(const std::vector<std::string_view>& near) {
  return near.empty() ? "" : "; did you mean '" + joined(near, "', '") + "'?";
}

}  // namespace maxpods
