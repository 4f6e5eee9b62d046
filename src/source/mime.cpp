// SPDX-License-Identifier: Apache-2.0
#include "source/mime.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::size_t max_parts = 1000;

/// A line of a text, without its end.
struct TextLine {
  std::string_view text;
  std::size_t begin = 0;
  /// After its end.
  std::size_t next = 0;
};

TextLine line_from(std::string_view text, std::size_t begin) {
  const std::size_t feed = std::min(text.find('\n', begin), text.size());
  std::string_view line = text.substr(begin, feed - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return {line, begin, std::min(feed + 1, text.size())};
}

/// Whether the line is `Name: value`, and not the beginning of a document of YAML.
bool is_header(std::string_view line) {
  if (line.starts_with("apiVersion:") || line.starts_with("kind:")) return false;
  const std::size_t colon = line.find(':');
  return colon != std::string_view::npos && colon > 0 &&
         is_alphanumeric(line.substr(0, colon), "-");
}

struct Headers {
  std::string type;
  std::string boundary;
  bool is_base64 = false;
  /// The first byte after them.
  std::size_t end = 0;
  /// The line that is neither a header nor empty; npos if there is none.
  std::size_t fault = std::string_view::npos;
};

/// The value of `name=value` or `name="value"` among the parameters of a header.
std::string_view parameter(std::string_view header, std::string_view name) {
  const std::size_t found = lower_case(header).find(concat({name, "="}));
  if (found == std::string_view::npos) return {};
  std::string_view value = header.substr(found + name.size() + 1);
  if (value.starts_with('"')) {
    value.remove_prefix(1);
    return value.substr(0, value.find('"'));
  }
  return value.substr(0, value.find_first_of("; \t\r\n"));
}

void read_header(std::string_view header, Headers& headers) {
  const std::size_t colon = header.find(':');
  const std::string name = lower_case(header.substr(0, colon));
  const std::string_view value = trimmed(header.substr(colon + 1));
  if (name == "content-type") {
    headers.type = lower_case(trimmed(value.substr(0, value.find(';'))));
    headers.boundary = std::string(parameter(value, "boundary"));
  } else if (name == "content-transfer-encoding") {
    headers.is_base64 = lower_case(value) == "base64";
  }
}

/// Reads the headers from `begin` up to the first empty line.
Headers read_headers(std::string_view text, std::size_t begin) {
  Headers headers;
  headers.end = begin;
  std::string header;
  while (headers.end < text.size()) {
    const TextLine line = line_from(text, headers.end);
    const bool continues = line.text.starts_with(' ') || line.text.starts_with('\t');
    if (!continues && !header.empty()) {
      read_header(header, headers);
      header.clear();
    }
    if (trimmed(line.text).empty()) {
      headers.end = line.next;
      return headers;
    }
    if (!continues && !is_header(line.text)) {
      headers.fault = line.begin;
      return headers;
    }
    header += line.text;
    headers.end = line.next;
  }
  if (!header.empty()) read_header(header, headers);
  return headers;
}

class MimeReader {
 public:
  explicit MimeReader(const Text& text) : text_(text), view_(text.view()) {}

  MimeMessage read() {
    const std::size_t first = view_.find_first_not_of(" \t\r\n");
    const bool is_indented = first > 0 && (view_[first - 1] == ' ' || view_[first - 1] == '\t');
    if (is_indented) {
      add_fault(MimeFault::IndentedHeader, line_from(view_, first), line_begin(first), first);
      return std::move(message_);
    }
    const Headers headers = read_headers(view_, first);
    if (headers.fault != std::string_view::npos) {
      add_missing_line(headers.fault);
    }
    if (headers.boundary.empty()) {
      message_.parts.push_back({headers.type, headers.is_base64, text_.part(headers.end)});
      return std::move(message_);
    }
    read_parts("--" + headers.boundary, std::min(headers.end, headers.fault), view_.size(), false);
    return std::move(message_);
  }

 private:
  std::size_t line_begin(std::size_t position) const {
    return view_.substr(0, position).find_last_of('\n') + 1;
  }

  /// `begin` and `end` as FaultyMime has them.
  void add_fault(MimeFault fault, const TextLine& line, std::size_t begin, std::size_t end) {
    const Place place = text_.place(line.begin, line.begin + line.text.size());
    message_.faults.push_back({fault, place, begin, end});
  }

  void add_missing_line(std::size_t at) {
    add_fault(MimeFault::NoBlankLine, line_from(view_, at), at, at);
  }

  void read_parts(const std::string& delimiter, std::size_t begin, std::size_t end,
                  bool is_nested) {
    const std::string_view view = view_.substr(0, end);
    std::size_t part = std::string_view::npos;
    TextLine last = line_from(view, begin);
    for (std::size_t at = begin; at < view.size() && parts_read_ < max_parts;) {
      const TextLine line = line_from(view, at);
      at = line.next;
      const std::string_view text = trimmed(line.text);
      const bool is_close = text.size() == delimiter.size() + 2 && text.ends_with("--") &&
                            text.starts_with(delimiter);
      if (text != delimiter && !is_close) continue;
      if (part != std::string_view::npos) read_part(part, line.begin, is_nested);
      part = line.next;
      last = line;
      if (is_close) return;
    }
    if (parts_read_ >= max_parts) return;
    const bool has_none = part == std::string_view::npos && !is_nested;
    if (const auto other = has_none ? other_boundary(begin) : std::nullopt; other) {
      return add_fault(MimeFault::OtherBoundary, *other, other->begin, other->begin);
    }
    // A delimiter at the end that opens a part without text is taken for the last one.
    if (part != std::string_view::npos && trimmed(view.substr(part)).empty()) return;
    if (part != std::string_view::npos) read_part(part, view.size(), is_nested);
    add_fault(MimeFault::Unclosed, last, view.size(), view.size());
  }

  /// The first line of dashes and a word that headers follow.
  std::optional<TextLine> other_boundary(std::size_t begin) const {
    for (std::size_t at = begin; at < view_.size();) {
      const TextLine line = line_from(view_, at);
      at = line.next;
      const bool has_headers = lower_case(line_from(view_, at).text).starts_with("content-type:");
      if (has_headers && line.text.starts_with("--")) return line;
    }
    return std::nullopt;
  }

  void read_part(std::size_t begin, std::size_t end, bool is_nested) {
    ++parts_read_;
    const std::string_view text = view_.substr(0, end);
    const TextLine first = line_from(text, begin);
    if (trimmed(first.text).empty() && begin < end) {
      const std::size_t next = text.find_first_not_of(" \t\r\n", begin);
      if (next == std::string_view::npos) return;
      const TextLine header = line_from(text, next);
      if (lower_case(header.text).starts_with("content-")) {
        add_fault(MimeFault::HeadersAfterBlankLine, header, begin, line_begin(next));
        message_.parts.push_back({"", false, {}});
        return;
      }
    }
    const Headers headers = read_headers(text, begin);
    std::size_t body = headers.end;
    if (headers.fault != std::string_view::npos) {
      add_missing_line(headers.fault);
      body = headers.fault;
    }
    const bool has_parts = headers.type.starts_with("multipart/") && !headers.boundary.empty();
    if (has_parts && !is_nested) {
      return read_parts("--" + headers.boundary, std::min(body, end), end, true);
    }
    message_.parts.push_back(
        {headers.type, headers.is_base64, text_.part(std::min(body, end), end)});
  }

  const Text& text_;
  std::string_view view_;
  MimeMessage message_;
  std::size_t parts_read_ = 0;
};

}  // namespace

bool is_mime(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return false;
  const std::string line = lower_case(line_from(text, first).text);
  return line.starts_with("mime-version:") || line.starts_with("content-type: multipart/");
}

MimeMessage read_mime(const Text& text) { return MimeReader(text).read(); }

}  // namespace maxpods
