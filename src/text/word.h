// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>
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

/// The table of a whole enum, whose last value is `last`: it compiles where each value has a word.
template <typename Value, typename... Words>
consteval std::array<Word<Value>, sizeof...(Words)> all_words(Value last, Words... words) {
  const std::array table{words...};
  for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) {
    const auto found = std::ranges::find(table, static_cast<Value>(i), &Word<Value>::value);
    if (found == table.end()) throw std::logic_error("a value has no word");
  }
  return table;
}

}  // namespace maxpods
