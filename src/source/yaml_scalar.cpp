// SPDX-License-Identifier: Apache-2.0
#include "source/yaml_scalar.h"

#include <algorithm>
#include <array>

#include "source/holes.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr bool is_yaml_blank(char c) { return c == ' ' || c == '\t'; }
constexpr bool is_yaml_break(char c) { return c == '\n' || c == '\r'; }
constexpr bool is_yaml_space(char c) { return is_yaml_blank(c) || is_yaml_break(c); }

/// Builds a scalar from its source, byte for byte as its content goes on. Each step fails where
/// source and content differ.
class ScalarReader {
 public:
  ScalarReader(const Text& source, std::size_t begin, std::string_view content)
      : source_(source), bytes_(source.view()), at_(begin), content_(content) {}

  std::size_t at() const { return at_; }
  Text take_text() { return std::move(text_); }

  bool read_plain() {
    while (done_ < content_.size()) {
      if (at_ >= bytes_.size() || !(is_yaml_space(next()) ? read_fold() : read_same(1)))
        return false;
    }
    return true;
  }

  bool read_single_quoted() {
    ++at_;
    while (at_ < bytes_.size()) {
      if (next() == '\'') {
        ++at_;
        if (at_ >= bytes_.size() || next() != '\'') return done_ == content_.size();
      }
      if (!(is_yaml_space(next()) ? read_fold() : read_same(1))) return false;
    }
    return false;
  }

  bool read_double_quoted() {
    ++at_;
    while (at_ < bytes_.size()) {
      if (next() == '"') {
        ++at_;
        return done_ == content_.size();
      }
      const bool is_read = next() == '\\'          ? read_escape()
                           : is_yaml_space(next()) ? read_fold()
                                                   : read_same(1);
      if (!is_read) return false;
    }
    return false;
  }

  bool read_block() {
    const bool is_folded = next() == '>';
    at_ = std::min(bytes_.find('\n', at_), bytes_.size() - 1) + 1;
    const std::size_t indent = block_indent();
    std::size_t text_end = at_;
    while (done_ < content_.size()) {
      // An empty line before the first one, or after the last one.
      const std::size_t begin = at_;
      const std::size_t line_end = std::min(bytes_.find('\n', at_), bytes_.size());
      std::size_t content_end = line_end;
      if (content_end > begin && bytes_[content_end - 1] == '\r') --content_end;
      const std::size_t content_begin = std::min(begin + indent, content_end);
      const std::string_view line = bytes_.substr(content_begin, content_end - content_begin);
      if (!line.empty()) {
        if (is_folded && !read_block_breaks(text_end, begin)) return false;
        if (!content_.substr(done_).starts_with(line)) return false;
        text_.append(source_, content_begin, content_end);
        done_ += line.size();
        text_end = content_end;
      }
      at_ = line_end;
      if (line_end == bytes_.size()) return done_ == content_.size();
      at_ = line_end + 1;
      if (!is_folded && done_ < content_.size()) {
        if (content_[done_] != '\n') return false;
        text_.append(source_, line_end, at_);
        ++done_;
      } else if (is_folded && rest_is_breaks()) {
        return read_block_breaks(text_end, bytes_.size());
      }
    }
    return true;
  }

 private:
  char next() const { return bytes_[at_]; }

  bool rest_is_breaks() const {
    return done_ < content_.size() &&
           content_.find_first_not_of('\n', done_) == std::string_view::npos;
  }

  bool read_same(std::size_t count) {
    if (bytes_.substr(at_, count) != content_.substr(done_, count)) return false;
    text_.append(source_, at_, at_ + count);
    at_ += count;
    done_ += count;
    return true;
  }

  /// Blanks, which are as they are within a line; over lines they are one blank, or the line feeds
  /// but the first one.
  bool read_fold() {
    std::size_t end = at_;
    std::vector<std::size_t> feeds;
    for (; end < bytes_.size() && is_yaml_space(bytes_[end]); ++end) {
      if (bytes_[end] == '\n') feeds.push_back(end);
    }
    if (feeds.empty()) return read_same(end - at_);
    if (feeds.size() == 1) {
      if (content_.substr(done_, 1) != " ") return false;
      text_.append(" ", source_.place(feeds[0], feeds[0] + 1));
      ++done_;
    }
    for (std::size_t i = 1; i < feeds.size(); ++i) {
      if (content_.substr(done_, 1) != "\n") return false;
      text_.append(source_, feeds[i], feeds[i] + 1);
      ++done_;
    }
    at_ = end;
    return true;
  }

  bool read_escape() {
    const char kind = at_ + 1 < bytes_.size() ? bytes_[at_ + 1] : '\0';
    if (is_yaml_break(kind)) {
      // The line goes on, without its indentation.
      at_ = std::min(bytes_.find('\n', at_), bytes_.size() - 1) + 1;
      while (at_ < bytes_.size() && is_yaml_blank(next())) ++at_;
      return true;
    }
    const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    const std::size_t length = std::min(2 + digits, bytes_.size() - at_);
    std::size_t count = 1;
    if (digits != 0 || kind == 'N' || kind == '_' || kind == 'L' || kind == 'P') {
      count = done_ < content_.size() ? code_point_length(content_.substr(done_)) : 0;
    }
    if (count == 0 || done_ + count > content_.size()) return false;
    text_.append(content_.substr(done_, count), source_.place(at_, at_ + length));
    at_ += length;
    done_ += count;
    return true;
  }

  /// How far the lines of a block are indented: by the first line of its content.
  std::size_t block_indent() const {
    const std::size_t first = std::min(content_.find_first_not_of('\n'), content_.size());
    const std::string_view line = content_.substr(first);
    const std::size_t own = std::min(line.find_first_not_of(' '), line.size());
    std::size_t begin = at_;
    while (begin < bytes_.size()) {
      const std::size_t text = std::min(bytes_.find_first_not_of(' ', begin), bytes_.size());
      if (text < bytes_.size() && !is_yaml_break(bytes_[text])) {
        return text - begin > own ? text - begin - own : 0;
      }
      begin = std::min(bytes_.find('\n', text), bytes_.size() - 1) + 1;
    }
    return 0;
  }

  /// The line feeds, or the blank, that the content has for the line feeds in this part.
  bool read_block_breaks(std::size_t from, std::size_t to) {
    std::vector<std::size_t> feeds;
    const std::size_t wanted_end =
        std::min(content_.find_first_not_of('\n', done_), content_.size());
    const std::size_t wanted = wanted_end - done_;
    for (std::size_t i = from; i < to && is_yaml_space(bytes_[i]); ++i) {
      if (bytes_[i] == '\n') feeds.push_back(i);
    }
    if (wanted == 0) {
      if (feeds.size() != 1 || done_ == 0 || content_.substr(done_, 1) != " ") {
        return feeds.empty();
      }
      text_.append(" ", source_.place(feeds[0], feeds[0] + 1));
      ++done_;
      return true;
    }
    if (wanted > feeds.size()) return false;
    const bool is_last = wanted_end == content_.size();
    const std::size_t skipped = is_last ? 0 : feeds.size() - wanted;
    for (std::size_t i = 0; i < wanted; ++i) {
      text_.append(source_, feeds[skipped + i], feeds[skipped + i] + 1);
      ++done_;
    }
    at_ = std::max(at_, feeds[skipped + wanted - 1] + 1);
    return true;
  }

  const Text& source_;
  std::string_view bytes_;
  std::size_t at_;
  std::string_view content_;
  std::size_t done_ = 0;
  Text text_;
};

bool is_yaml_integer(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty() || !is_digit(text.front())) return false;
  std::string_view digits = ascii_digits;
  if (text.size() > 1 && text.front() == '0') {
    const char base = text[1];
    if (base == 'x' || base == 'X') digits = "0123456789abcdefABCDEF";
    if (base == 'o' || base == 'O' || is_digit(base)) digits = "01234567";
    if (base == 'b' || base == 'B') digits = "01";
    text.remove_prefix(is_digit(base) ? 1 : 2);
  }
  return text.find_first_not_of('_') != std::string_view::npos &&
         std::ranges::all_of(text,
                             [&](char c) { return c == '_' || digits.find(c) < digits.size(); });
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`, and infinity and no number.
bool is_yaml_float(std::string_view text) {
  constexpr std::array special = {".inf",  ".Inf",  ".INF",  "+.inf", "+.Inf", "+.INF",
                                  "-.inf", "-.Inf", "-.INF", ".nan",  ".NaN",  ".NAN"};
  if (std::ranges::find(special, text) != special.end()) return true;
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const auto skip_digits = [&] {
    const std::size_t count = std::min(text.find_first_not_of("0123456789_"), text.size());
    text.remove_prefix(count);
    return count;
  };
  std::size_t digits = skip_digits();
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    digits += skip_digits();
  }
  if (digits == 0) return false;
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    if (skip_digits() == 0) return false;
  }
  return text.empty();
}

Value::Kind kind_of_plain_scalar(std::string_view text) {
  constexpr std::array nulls = {"", "~", "null", "Null", "NULL"};
  constexpr std::array booleans = {"y",  "Y",  "yes",  "Yes",  "YES",  "n",     "N",     "no",
                                   "No", "NO", "true", "True", "TRUE", "false", "False", "FALSE",
                                   "on", "On", "ON",   "off",  "Off",  "OFF"};
  if (std::ranges::find(nulls, text) != nulls.end()) return Value::Kind::Null;
  if (std::ranges::find(booleans, text) != booleans.end()) return Value::Kind::Boolean;
  if (is_yaml_integer(text)) return Value::Kind::Integer;
  if (is_yaml_float(text)) return Value::Kind::Float;
  return Value::Kind::String;
}

}  // namespace

YamlScalar read_yaml_scalar(const Text& source, std::size_t begin, std::string_view content) {
  const std::string_view bytes = source.view();
  YamlScalar scalar;
  scalar.end = std::min(begin, bytes.size());
  if (begin >= bytes.size()) return scalar;
  ScalarReader reader(source, begin, content);
  const char first = bytes[begin];
  const bool is_block = first == '|' || first == '>';
  scalar.is_quoted = is_block || first == '\'' || first == '"';
  const bool is_read = is_block        ? reader.read_block()
                       : first == '\'' ? reader.read_single_quoted()
                       : first == '"'  ? reader.read_double_quoted()
                                       : reader.read_plain();
  if (is_read) {
    scalar.end = std::max(begin, reader.at());
    scalar.text = reader.take_text();
    if (scalar.text.empty()) scalar.text.append(source, begin, begin);
    if (first == '"') scalar.text.mark_double_quoted();
  } else {
    scalar.is_unclosed = scalar.is_quoted && !is_block && reader.at() >= bytes.size();
    // An escape is longer than what it stands for.
    const std::string_view line = bytes.substr(begin, 2 * content.size() + 2);
    scalar.end =
        begin + std::max<std::size_t>(1, std::min(line.find_first_of("\r\n"), line.size()));
    scalar.text.append(content, source.place(begin, scalar.end));
  }
  return scalar;
}

Value::Kind kind_of_scalar(std::string_view text, bool is_quoted, std::string_view tag) {
  if (is_only_holes(text)) return Value::Kind::Unknown;
  const bool has_tag = !tag.empty() && tag != "?" && tag != "!";
  if (!has_tag) return is_quoted ? Value::Kind::String : kind_of_plain_scalar(text);
  constexpr std::string_view standard = "tag:yaml.org,2002:";
  if (!tag.starts_with(standard)) return Value::Kind::Unknown;
  const std::string_view type = tag.substr(standard.size());
  if (type == "str" || type == "binary") return Value::Kind::String;
  return kind_of_plain_scalar(text);
}

std::string_view cloudformation_function(std::string_view tag) {
  constexpr auto functions = std::to_array<std::string_view>(
      {"Ref",        "Condition",  "Fn::And",          "Fn::Base64",
       "Fn::Cidr",   "Fn::Equals", "Fn::FindInMap",    "Fn::GetAZs",
       "Fn::GetAtt", "Fn::If",     "Fn::ImportValue",  "Fn::Join",
       "Fn::Length", "Fn::Not",    "Fn::Or",           "Fn::Select",
       "Fn::Split",  "Fn::Sub",    "Fn::ToJsonString", "Fn::Transform"});
  if (!tag.starts_with('!')) return "";
  const std::string_view name = tag.substr(1);
  const auto* const found = std::ranges::find_if(functions, [&](std::string_view function) {
    return function.substr(function.rfind(':') + 1) == name;
  });
  return found == functions.end() ? std::string_view() : *found;
}

std::size_t after_properties(std::string_view source, std::size_t begin) {
  std::size_t at = begin;
  while (at < source.size() && (source[at] == '!' || source[at] == '&')) {
    at = source[at] == '&' ? end_of_name(source, at)
                           : std::min(source.find_first_of(" \t\r\n", at), source.size());
    while (at < source.size()) {
      if (source[at] == '#')
        at = std::min(source.find('\n', at), source.size());
      else if (is_yaml_space(source[at]))
        ++at;
      else
        break;
    }
  }
  return at;
}

std::size_t end_of_null(std::string_view source, std::size_t begin) {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (!source.substr(begin).starts_with(word)) continue;
    const std::string_view rest = source.substr(begin + word.size());
    if (rest.empty() || is_yaml_space(rest.front()) || rest.front() == ',' || rest.front() == ']' ||
        rest.front() == '}') {
      return begin + word.size();
    }
  }
  return begin;
}

bool is_block_next(std::string_view source, std::size_t begin) {
  // Behind a key, or at the next item of a list.
  constexpr std::size_t max_blanks = 256;
  const std::string_view rest = source.substr(std::min(begin, source.size()), max_blanks);
  const std::size_t at = rest.find_first_not_of(" \t\r\n:-");
  return at != std::string_view::npos && (rest[at] == '|' || rest[at] == '>');
}

std::size_t end_of_name(std::string_view source, std::size_t begin) {
  return std::min(source.find_first_of(" \t\r\n,[]{}", begin), source.size());
}

std::size_t end_of_flow(std::string_view source, std::size_t after_last) {
  for (std::size_t at = after_last; at < source.size(); ++at) {
    const char c = source[at];
    if (c == ']' || c == '}') return at + 1;
    if (c == '#')
      at = std::min(source.find('\n', at), source.size());
    else if (!is_yaml_space(c) && c != ',' && c != ':' && c != '?')
      return after_last;
  }
  return after_last;
}

}  // namespace maxpods
