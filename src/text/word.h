// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace maxpods {

/// What options, JSON or tables call a value. A table of them serves printing and parsing.
template <typename Value>
struct Word {
  std::string_view word;
  Value value;
};

template <typename Value>
Word(std::string_view, Value) -> Word<Value>;

/// The word for a value, which must be in the table.
template <typename Value, std::size_t count>
constexpr std::string_view word_of(const std::array<Word<Value>, count>& words, Value value) {
  return std::ranges::find(words, value, &Word<Value>::value)->word;
}

/// Whether a table has a word for each value of an enum, the last of which is `last`.
template <typename Value, std::size_t count>
constexpr bool names_all(const std::array<Word<Value>, count>& words, Value last) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto value = static_cast<Value>(i);
    if (std::ranges::find(words, value, &Word<Value>::value) == words.end()) return false;
  }
  return count == static_cast<std::size_t>(last) + 1;
}

}  // namespace maxpods
