// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maxpods {

/// The words of a line of a shell, which may be in single quotes.
inline std::vector<std::string> shell_words(std::string_view line) {
  std::vector<std::string> words;
  bool is_quoted = false;
  bool is_word = false;
  for (const char c : line) {
    if (c == ' ' && !is_quoted) {
      is_word = false;
      continue;
    }
    if (!is_word) words.emplace_back();
    is_word = true;
    if (c == '\'') {
      is_quoted = !is_quoted;
    } else {
      words.back() += c;
    }
  }
  return words;
}

}  // namespace maxpods
