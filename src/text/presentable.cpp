// SPDX-License-Identifier: Apache-2.0
#include "text/presentable.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace maxpods {

namespace {

/// The bytes at `at` that change how a terminal shows the others, in UTF-8: C1 control characters
/// (U+0080 to U+009F) and the marks that turn the direction of text (U+202A to U+202E, U+2066 to
/// U+2069). 0 for none.
std::size_t length_of_control(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  if (byte(0) < ' ' || byte(0) == 0x7f) return 1;
  if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) <= 0x9f) return 2;
  if (byte(0) != 0xe2) return 0;
  const bool embeds = byte(1) == 0x80 && byte(2) >= 0xaa && byte(2) <= 0xae;
  const bool isolates = byte(1) == 0x81 && byte(2) >= 0xa6 && byte(2) <= 0xa9;
  return embeds || isolates ? 3 : 0;
}

/// The code point of such a character.
unsigned code_point(std::string_view control) {
  const auto bits = [&](std::size_t i) { return static_cast<unsigned char>(control[i]) & 0x3fU; };
  if (control.size() == 1) return static_cast<unsigned char>(control.front());
  if (control.size() == 2) return 0x80U | bits(1);
  return 0x2000U | bits(1) << 6U | bits(2);
}

}  // namespace

std::string presentable(std::string_view text) {
  constexpr std::size_t most_bytes = 2000;
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    if (result.size() >= most_bytes) return result + " ...";
    const std::size_t control = length_of_control(text, at);
    result += control == 0 ? text[at] : '?';
    at += control == 0 ? 1 : control;
  }
  return result;
}

bool has_control_characters(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (length_of_control(text, at) > 0) return true;
  }
  return false;
}

std::string presentable_json(std::string_view document) {
  constexpr std::string_view first_bytes = "\x7f\xc2\xe2";
  std::string result;
  while (!document.empty()) {
    const std::size_t plain = std::min(document.find_first_of(first_bytes), document.size());
    result += document.substr(0, plain);
    document.remove_prefix(plain);
    if (document.empty()) break;
    const std::size_t control = length_of_control(document, 0);
    const std::size_t length = std::max<std::size_t>(control, 1);
    const std::string_view character = document.substr(0, length);
    result +=
        control == 0 ? std::string(character) : fmt::format("\\u{:04x}", code_point(character));
    document.remove_prefix(length);
  }
  return result;
}

}  // namespace maxpods
