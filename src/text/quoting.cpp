// SPDX-License-Identifier: Apache-2.0
#include "text/quoting.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/strings.h"

namespace maxpods {
namespace {

/// The number of bytes of the control character at `at`: one of ASCII, of C1 (U+0080 to U+009F), or
/// one that changes the direction of text (U+202A to U+202E, U+2066 to U+2069). 0 for others.
std::size_t length_of_control(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  if (byte(0) < ' ' || byte(0) == 0x7f) return 1;
  if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) <= 0x9f) return 2;
  // U+FFFE and U+FFFF are no characters of XML.
  if (byte(0) == 0xef && byte(1) == 0xbf && byte(2) >= 0xbe) return 3;
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

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// JSON, YAML, TOML and HCL all read \uXXXX, and none allows unescaped control characters.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') {
      result += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
    } else {
      result += c;
    }
  }
  return result;
}

/// Printable ASCII as it is, and other bytes as \ooo.
std::string with_octal_escapes(std::string_view word) {
  std::string result;
  for (const char c : word) {
    const bool is_printable = c >= ' ' && c <= '~' && c != '\'' && c != '\\';
    result +=
        is_printable ? std::string(1, c) : fmt::format("\\{:03o}", static_cast<unsigned char>(c));
  }
  return result;
}

}  // namespace

std::string presentable(std::string_view text) {
  constexpr std::size_t max_bytes = 2000;
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    if (result.size() >= max_bytes) return result + " ...";
    const std::size_t length = code_point_length(text.substr(at));
    const std::size_t control = length == 0 ? 1 : length_of_control(text, at);
    if (control > 0) {
      result += '?';
    } else {
      result += text.substr(at, length);
    }
    at += control > 0 ? control : length;
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

std::string shell_quoted(std::string_view word) {
  if (has_control_characters(word)) return "$'" + with_octal_escapes(word) + "'";
  return "'" + replaced(std::string(word), "'", R"('\'')") + "'";
}

std::string double_quoted(std::string_view text) { return '"' + escaped(text) + '"'; }

std::string hcl_heredoc_text(std::string_view text) {
  return replaced(replaced(std::string(text), "${", "$${"), "%{", "%%{");
}

std::string hcl_quoted(std::string_view text) {
  return '"' + hcl_heredoc_text(escaped(text)) + '"';
}

std::string xml_escaped(std::string_view text) {
  const std::string without_markup =
      replaced(replaced(replaced(std::string(text), "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
  return replaced(without_markup, "\"", "&quot;");
}

std::string powershell_quoted(std::string_view text) {
  // U+2018 to U+201B end a single-quoted string as ' does.
  constexpr std::array<std::string_view, 5> quotes{"'", "\xe2\x80\x98", "\xe2\x80\x99",
                                                   "\xe2\x80\x9a", "\xe2\x80\x9b"};
  std::string result(text);
  for (const std::string_view quote : quotes) {
    result = replaced(result, quote, std::string(quote) + std::string(quote));
  }
  return "'" + result + "'";
}

}  // namespace maxpods
