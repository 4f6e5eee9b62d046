// SPDX-License-Identifier: Apache-2.0
#include "text/quoting.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/presentable.h"

namespace maxpods {
namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// JSON, YAML, TOML and HCL all read \uXXXX; the control characters may not stand unescaped.
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
