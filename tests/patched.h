// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace maxpods {

/// Takes the first line off, with its end.
inline std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.empty() ? 0 : std::min(text.find('\n'), text.size() - 1) + 1;
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end);
  return line;
}

/// The number at the beginning of a text that has one.
inline std::size_t number_in(std::string_view text) {
  std::size_t number = 0;
  for (const char c : text.substr(0, text.find_first_not_of("0123456789"))) {
    number = 10 * number + static_cast<std::size_t>(c - '0');
  }
  return number;
}

/// `before` with the unified diff of one file, by the definition of the format: the lines of each
/// hunk at their number. Empty if a line differs from what the diff says.
inline std::string patched(std::string_view before, std::string_view diff) {
  std::string after;
  std::size_t line = 1;
  take_line(diff);
  take_line(diff);
  while (!diff.empty()) {
    const std::string_view text = take_line(diff);
    if (text.starts_with("@@ -")) {
      const bool is_insertion = text.substr(text.find(',')).starts_with(",0 ");
      const std::size_t first = number_in(text.substr(4)) + (is_insertion ? 1 : 0);
      for (; line < first; ++line) after += take_line(before);
      continue;
    }
    const bool has_end = !diff.starts_with("\\ No newline at end of file\n");
    if (!has_end) take_line(diff);
    const std::string_view own = text.substr(1, text.size() - (has_end ? 1 : 2));
    if (text.front() != '+') {
      if (take_line(before) != own) return "";
      ++line;
    }
    if (text.front() != '-') after += own;
  }
  return after += before;
}

}  // namespace maxpods
