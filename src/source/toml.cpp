// SPDX-License-Identifier: Apache-2.0
#include "source/toml.h"

// toml++ assumes of keys what does not hold for `[[[`. It tells of a fault there only if the
// compiler does not rely on that.
#undef NDEBUG
#define TOML_ASSERT(expression) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_WINDOWS_COMPAT 0
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "source/holes.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::size_t max_bytes = 1 << 18;
constexpr std::size_t max_values = 100'000;
constexpr std::size_t max_levels = 100;

/// Bytes by line and column, as toml++ counts them: both from 1, columns in code points.
class TomlLines {
 public:
  explicit TomlLines(std::string_view bytes) : bytes_(bytes) {
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      if (bytes[at] == '\n') begins_.push_back(at + 1);
    }
  }

  std::size_t byte_at(const toml::source_position& position) {
    if (position.line == 0 || position.line > begins_.size()) return bytes_.size();
    if (position.line != line_ || position.column < column_) {
      line_ = position.line;
      column_ = 1;
      at_ = begins_[line_ - 1];
      if (line_ == 1 && bytes_.starts_with(bom)) at_ += bom.size();
    }
    for (; column_ < position.column && at_ < bytes_.size(); ++column_) {
      at_ += std::max<std::size_t>(code_point_length(bytes_.substr(at_)), 1);
    }
    return std::min(at_, bytes_.size());
  }

 private:
  static constexpr std::string_view bom = "\xEF\xBB\xBF";
  std::string_view bytes_;
  std::vector<std::size_t> begins_ = {0};
  // The position that was asked for last: the next one is seldom before it.
  std::size_t line_ = 0;
  std::size_t column_ = 1;
  std::size_t at_ = 0;
};

/// The content of a string in quotes, with the place of each byte.
class TomlString {
 public:
  TomlString(const Text& source, std::size_t begin, std::size_t end, std::string_view content)
      : source_(source), bytes_(source.view().substr(0, end)), at_(begin), content_(content) {}

  /// The text; empty if it differs from the content.
  Text read() {
    const char quote = at_ < bytes_.size() ? bytes_[at_] : '\0';
    if (quote != '"' && quote != '\'') return {};
    const std::string_view rest = bytes_.substr(at_);
    const bool is_multi_line = rest.starts_with(R"(""")") || rest.starts_with("'''");
    const std::size_t width = is_multi_line ? 3 : 1;
    if (rest.size() < 2 * width) return {};
    at_ += width;
    bytes_.remove_suffix(width);
    if (is_multi_line && rest.substr(width).starts_with('\n')) ++at_;
    if (is_multi_line && rest.substr(width).starts_with("\r\n")) at_ += 2;
    while (at_ < bytes_.size()) {
      if (bytes_[at_] == '\\' && quote == '"') {
        if (!read_escape()) return {};
      } else if (bytes_[at_] == '\r' && content_.substr(done_, 1) == "\n") {
        ++at_;
      } else if (content_.substr(done_, 1) == bytes_.substr(at_, 1)) {
        text_.append(source_, at_, at_ + 1);
        ++at_;
        ++done_;
      } else {
        return {};
      }
    }
    if (content_.empty()) text_.append(source_, at_, at_);
    return done_ == content_.size() ? std::move(text_) : Text();
  }

 private:
  bool read_escape() {
    const std::string_view rest = bytes_.substr(at_);
    const std::size_t next = rest.find_first_not_of(" \t\r\n", 1);
    if (next != 1) {
      // The line goes on at the next text.
      at_ += std::min(next, rest.size());
      return true;
    }
    const char kind = rest.size() > 1 ? rest[1] : '\0';
    const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    const std::size_t length = std::min(2 + digits, rest.size());
    const std::string_view wanted = content_.substr(done_);
    const std::size_t count = wanted.empty() ? 0 : code_point_length(wanted);
    if (count == 0) return false;
    text_.append(wanted.substr(0, count), source_.place(at_, at_ + length));
    at_ += length;
    done_ += count;
    return true;
  }

  const Text& source_;
  std::string_view bytes_;
  std::size_t at_;
  std::string_view content_;
  std::size_t done_ = 0;
  Text text_;
};

/// The nodes of toml++ as values.
class TomlTree {
 public:
  explicit TomlTree(const Text& source) : source_(source), lines_(source.view()) {}

  /// Whether it has more values or levels than lint reads.
  bool is_too_large() const { return is_too_large_; }

  std::size_t byte_at(const toml::source_position& position) { return lines_.byte_at(position); }

  Value value_of(const toml::node& node, std::size_t level) {
    Value value;
    if (level > max_levels || ++count_ > max_values) {
      is_too_large_ = true;
      return value;
    }
    const std::size_t begin = byte_at(node.source().begin);
    if (const toml::table* const table = node.as_table()) {
      value.kind = Value::Kind::Map;
      add_members(value, *table, level);
    } else if (const toml::array* const array = node.as_array()) {
      value.kind = Value::Kind::List;
      for (const toml::node& item : *array) value.items.push_back(value_of(item, level + 1));
    }
    const std::size_t end = std::max(begin, byte_at(node.source().end));
    value.place = source_.place(begin, end);
    if (!value.is_map() && !value.is_list()) add_scalar(value, node, begin, end);
    return value;
  }

 private:
  void add_members(Value& map, const toml::table& table, std::size_t level) {
    std::vector<std::pair<const toml::key*, const toml::node*>> members;
    for (auto&& [key, node] : table) members.emplace_back(&key, &node);
    std::ranges::stable_sort(members, [](const auto& a, const auto& b) {
      const toml::source_position& first = a.first->source().begin;
      const toml::source_position& second = b.first->source().begin;
      return std::pair(first.line, first.column) < std::pair(second.line, second.column);
    });
    for (const auto& [key, node] : members) {
      const std::size_t begin = byte_at(key->source().begin);
      const std::size_t end = std::max(begin, byte_at(key->source().end));
      map.members.push_back(
          {std::string(key->str()), source_.place(begin, end), value_of(*node, level + 1)});
    }
  }

  void add_scalar(Value& value, const toml::node& node, std::size_t begin, std::size_t end) const {
    if (const auto* const string = node.as_string()) {
      const std::string_view content = string->get();
      value.is_quoted = true;
      value.kind = is_only_holes(content) ? Value::Kind::Unknown : Value::Kind::String;
      value.text = TomlString(source_, begin, end, content).read();
      if (value.text.empty() && !content.empty()) value.text.append(content, value.place);
      return;
    }
    value.text = source_.part(begin, end);
    value.kind = node.is_integer()          ? Value::Kind::Integer
                 : node.is_floating_point() ? Value::Kind::Float
                 : node.is_boolean()        ? Value::Kind::Boolean
                                            : Value::Kind::String;
  }

  const Text& source_;
  TomlLines lines_;
  std::size_t count_ = 0;
  bool is_too_large_ = false;
};

/// Whether a dotted key has more parts than lint reads: each is a level to toml++, which does not
/// bound them.
bool has_long_keys(std::string_view bytes) {
  std::size_t dots = 0;
  for (const char c : bytes) {
    if (c == '\n' || c == '=' || c == ',' || c == '{') dots = 0;
    if (c == '.' && ++dots > 10 * max_levels) return true;
  }
  return false;
}

Unreadable too_large_fault(const Text& text) {
  return {text.place(0, std::min(text.size(), text.view().find('\n'))),
          concat({"the TOML has more than 256 KiB, ", std::to_string(max_values), " values or ",
                  std::to_string(max_levels), " levels"}),
          "lint reads smaller documents"};
}

/// What toml++ says, and what it means to who wrote the file.
struct TomlComplaint {
  std::string_view words;
  std::string_view reason;
  std::string_view hint;
};

constexpr std::array<TomlComplaint, 14> toml_complaints = {{
    {"parsing string: unescaped control", "the string does not end in its line",
     "write its closing quote; three quotes hold several lines"},
    {"parsing string: encountered end-of-file", "the string does not end",
     "write its closing quote"},
    {"unknown escape", "an escape of this string is unknown",
     "write \\\\ for a backslash, or use single quotes"},
    {"expected '='", "no '=' follows this key", "write key = value"},
    {"expected value, saw", "no value follows the '='", "write one, or remove the key"},
    {"parsing array", "the list is not closed before this",
     "write ',' between its values, and ']' at its end"},
    {"parsing inline table", "the table in braces is not closed before this",
     "write ',' between its keys, and '}' at its end, in one line"},
    {"parsing table header: expected a comment", "text follows the header of the table",
     "write it on a line of its own"},
    {"expected a comment or whitespace", "text follows the value",
     "write it on a line of its own, or in the quotes of the value"},
    {"parsing table header: expected", "the header of the table is not closed",
     "write ']' behind its name"},
    {"parsing boolean", "this value is no number, no true or false, and not in quotes",
     "put text in double quotes"},
    {"could not determine value type",
     "this value is no number, no true or false, and not in quotes", "put text in double quotes"},
    {"leading zeroes", "a number begins with 0", "write it without, or in quotes"},
    {"invalid utf-8", "a byte here is no UTF-8", "save the file as UTF-8"},
}};

/// The words of `text` between the first two single quotes.
std::string_view quoted_part(std::string_view text) {
  const std::size_t begin = std::min(text.find('\''), text.size() - 1) + 1;
  return text.substr(begin, text.find('\'', begin) - begin);
}

/// The fault of a table or a key that is there a second time.
std::pair<std::string, std::string> second_definition(std::string_view complaint) {
  const std::string_view name = quoted_part(complaint);
  if (complaint.find("' as ") != std::string_view::npos) {
    return {concat({"'", name, "' is there already, as something else"}), "leave one of them"};
  }
  if (complaint.find("existing table") != std::string_view::npos) {
    return {concat({"[", name, "] is there a second time, which no parser of TOML takes"}),
            concat({"move its keys to the first [", name, "]"})};
  }
  return {concat({"'", name, "' is set a second time, which no parser of TOML takes"}),
          "leave one of them"};
}

Unreadable fault_of(const toml::parse_error& error, const Text& text, TomlTree& tree) {
  const std::string_view bytes = text.view();
  const std::string_view complaint = error.description();
  std::size_t begin = tree.byte_at(error.source().begin);
  const std::size_t end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
  const bool is_second = complaint.find("cannot redefine") != std::string_view::npos;
  if (begin == end || is_second) {
    const std::size_t line = begin == 0 ? 0 : bytes.find_last_of('\n', begin - 1) + 1;
    begin = std::min(bytes.find_first_not_of(" \t", line), end);
  }
  Unreadable fault{text.place(begin, end), "", ""};
  if (is_second) {
    std::tie(fault.reason, fault.hint) = second_definition(complaint);
    return fault;
  }
  const auto* const known = std::ranges::find_if(toml_complaints, [&](const TomlComplaint& each) {
    return complaint.find(each.words) != std::string_view::npos;
  });
  if (known != toml_complaints.end()) {
    fault.reason = known->reason;
    fault.hint = known->hint;
    return fault;
  }
  const std::size_t colon = complaint.find(": ");
  const std::size_t words = colon == std::string_view::npos ? 0 : colon + 2;
  fault.reason = concat({"the TOML cannot be read here: ", complaint.substr(words)});
  fault.hint = "correct the text here, or before it";
  return fault;
}

}  // namespace

Documents read_toml(const Text& text) {
  const std::optional<Filled> filled = fill_any_holes(text, HoleQuotes::Double);
  const Text& source = filled ? filled->text : text;
  const std::string_view bytes = source.view();
  Documents result;
  result.has_directives = filled && filled->has_directives;
  if (bytes.size() > max_bytes || has_long_keys(bytes)) {
    result.fault = too_large_fault(source);
    return result;
  }
  const toml::parse_result parsed = toml::parse(bytes);
  TomlTree tree(source);
  if (parsed) {
    Value document = tree.value_of(parsed.table(), 1);
    document.place = source.place();
    if (tree.is_too_large()) {
      result.fault = too_large_fault(source);
    } else {
      result.documents.push_back(std::move(document));
    }
  } else if (!result.has_directives) {
    result.fault = fault_of(parsed.error(), source, tree);
  }
  return result;
}

}  // namespace maxpods
