// SPDX-License-Identifier: Apache-2.0
#include "lint/mends.h"

#include <utility>

#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// A boolean or a number as programs read it, which know less spellings than YAML; empty for other
/// values.
std::string plain_text(const Value& value) {
  std::string letters = lower_case(value.text.view());
  switch (value.kind) {
    case Value::Kind::Boolean:
      return letters == "true" || letters == "yes" || letters == "y" || letters == "on" ? "true"
                                                                                        : "false";
    case Value::Kind::Integer:
      return value.integer() ? std::to_string(*value.integer()) : "";
    case Value::Kind::Float:
      return letters;
    default:
      return "";
  }
}

}  // namespace

std::string_view bytes_at(const Sources& sources, const Place& place) {
  const std::string_view content = sources.files[place.file].content;
  const bool is_there = place.begin <= place.end && place.end <= content.size();
  return is_there ? content.substr(place.begin, place.end - place.begin) : std::string_view();
}

std::string_view quote_in(const Text& text) {
  switch (text.double_quotes(0)) {
    case 0:
      return "\"";
    case 1:
      return "\\\"";
    default:
      return "";
  }
}

Edits replaced(const Text& text, std::size_t begin, std::size_t end, std::string bytes) {
  if (!text.is_verbatim(begin, end)) return {};
  return {{text.place(begin, end), std::move(bytes)}};
}

Edits as_integer(const Value& value) {
  if (!value.is_quoted_integer() || value.is_default || !value.text.is_verbatim()) return {};
  const Place inner = value.text.place();
  // A quote is one byte, or two with a backslash. Blocks and longer quotes are left alone.
  constexpr std::size_t longest_quote = 2;
  const std::size_t quote = inner.begin - value.place.begin;
  const bool is_in_quotes = contains(value.place, inner) && quote >= 1 && quote <= longest_quote &&
                            value.place.end - inner.end == quote;
  if (!is_in_quotes) return {};
  return {{value.place, std::to_string(*parse_integer(value.text.view()))}};
}

Edits as_string(const Value& value) {
  const std::string text = plain_text(value);
  const std::string_view quote = quote_in(value.text);
  const bool is_bare = !value.is_quoted && !value.is_default && value.text.is_verbatim() &&
                       value.text.place() == value.place;
  if (text.empty() || !is_bare || quote.empty()) return {};
  return {{value.place, concat({quote, text, quote})}};
}

Edits renamed(const Sources& sources, const Member& member, std::string_view key) {
  if (bytes_at(sources, member.place) != member.key) return {};
  return {{member.place, std::string(key)}};
}

Edits as_text(Place place, const Text& text, std::string_view bytes) {
  if (bytes.find_first_of("\"'\\\r\n") != std::string_view::npos) return {};
  // A block has a line feed at its end.
  const std::size_t end = text.view().find_last_not_of("\r\n") + 1;
  if (!text.is_verbatim(0, end)) return {};
  const Place inner = text.place(0, end);
  if (place.begin < inner.begin) return {{inner, std::string(bytes)}};
  const std::string_view quote = quote_in(text);
  if (place != inner || quote.empty()) return {};
  return {{place, concat({quote, bytes, quote})}};
}

std::optional<std::string> indentation_of(const Sources& sources, const Place& place) {
  const std::string_view content = sources.files[place.file].content;
  const std::size_t line = content.substr(0, place.begin).find_last_of('\n') + 1;
  const std::string_view before = content.substr(line, place.begin - line);
  if (before.find_first_not_of(" \t") != std::string_view::npos) return std::nullopt;
  return std::string(before);
}

std::string_view line_end_at(const Sources& sources, const Place& place) {
  const std::string_view content = sources.files[place.file].content;
  std::size_t feed = content.find('\n', place.begin);
  if (feed == std::string_view::npos) feed = content.find('\n');
  const bool has_return = feed != std::string_view::npos && content.substr(0, feed).ends_with('\r');
  return has_return ? "\r\n" : "\n";
}

Edits lines_below(const Sources& sources, Place place, const std::vector<std::string>& lines) {
  const std::string_view content = sources.files[place.file].content;
  const std::size_t feed = content.find('\n', place.begin);
  const bool has_end = feed != std::string_view::npos;
  const std::string_view line_end = line_end_at(sources, place);
  std::string text;
  for (const std::string& line : lines) {
    text += has_end ? concat({line, line_end}) : concat({line_end, line});
  }
  const std::size_t at = has_end ? feed + 1 : content.size();
  return {{{place.file, at, at}, std::move(text)}};
}

Edits with_number(const Sources& sources, Place place, std::int64_t old, std::int64_t number) {
  const std::string digits = std::to_string(old);
  const std::string_view bytes = bytes_at(sources, place);
  if (!bytes.ends_with(digits)) return {};
  const std::string_view name = bytes.substr(0, bytes.size() - digits.size());
  const bool is_argument =
      name.starts_with("--max") && (name.ends_with('=') || name.ends_with(' '));
  if (!name.empty() && !is_argument) return {};
  place.begin = place.end - digits.size();
  return {{place, std::to_string(number)}};
}

}  // namespace maxpods
