// SPDX-License-Identifier: Apache-2.0
#include "text/wrap.h"

#include "text/split.h"

namespace maxpods {

std::string wrapped(std::string_view text, std::size_t start, std::size_t columns) {
  std::string lines;
  std::size_t column = start;
  bool is_first = true;
  for (const std::string_view word : split(text, ' ')) {
    if (!is_first && column + 1 + word.size() > columns) {
      lines += '\n' + std::string(start, ' ');
      column = start;
    } else if (!is_first) {
      lines += ' ';
      ++column;
    }
    lines += word;
    column += word.size();
    is_first = false;
  }
  return lines;
}

std::string indented(std::string_view text, std::size_t blanks) {
  std::string result;
  bool at_line_start = true;
  for (const char c : text) {
    if (at_line_start && c != '\n') result.append(blanks, ' ');
    result += c;
    at_line_start = c == '\n';
  }
  return result;
}

}  // namespace maxpods
