// SPDX-License-Identifier: Apache-2.0
#include "source/position.h"

#include <algorithm>

#include "text/strings.h"

namespace maxpods {
namespace {

std::size_t line_begin(std::string_view content, std::size_t byte) {
  const std::size_t feed = content.substr(0, byte).rfind('\n');
  return feed == std::string_view::npos ? 0 : feed + 1;
}

}  // namespace

Position position_after(Position from, std::string_view text) {
  const std::size_t feed = text.rfind('\n');
  if (feed != std::string_view::npos) {
    from.line += static_cast<std::size_t>(std::ranges::count(text, '\n'));
    from.column = 1;
    text.remove_prefix(feed + 1);
  }
  for (; !text.empty(); ++from.column) {
    text.remove_prefix(std::max<std::size_t>(code_point_length(text), 1));
  }
  return from;
}

Position position_of(std::string_view content, std::size_t byte) {
  return position_after({}, content.substr(0, byte));
}

std::string_view line_at(std::string_view content, std::size_t byte) {
  const std::size_t begin = line_begin(content, std::min(byte, content.size()));
  std::string_view line = content.substr(begin, content.find('\n', begin) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace maxpods
