// SPDX-License-Identifier: Apache-2.0
#include "read/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "text/bad_input.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {

namespace {

/// The parser's message without its prefix, its line and column, and the text that it has read,
/// which may be long: `unexpected ']'; expected ':'`. Empty for numbers out of range.
std::string reason_of(const nlohmann::json::exception& error) {
  constexpr std::string_view before = " - ";
  constexpr std::string_view quotes = "; last read: '";
  constexpr std::string_view expects = "'; expected ";
  const std::string_view text = error.what();
  const std::size_t start = text.find(before);
  if (start == std::string_view::npos) return "";
  const std::string_view reason = text.substr(start + before.size());
  const std::size_t quote = reason.find(quotes);
  if (quote == std::string_view::npos) return std::string(reason);
  const std::size_t expected = reason.rfind(expects);
  const bool says = expected != std::string_view::npos && expected > quote;
  return fmt::format("{}{}", reason.substr(0, quote), says ? reason.substr(expected + 1) : "");
}

/// The first line that is not blank.
std::string_view first_line(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  text = text.substr(0, text.find_first_of("\r\n"));
  return text;
}

/// Tables of the AWS command line start with a rule, those of kubectl with the heading NAME.
bool starts_table(std::string_view text) {
  const std::string_view line = first_line(text);
  return line.starts_with("----") || line.starts_with("NAME ");
}

/// A document starts with a mark, or a key and a colon, in a list or not.
bool starts_yaml(std::string_view text) {
  constexpr std::string_view list_mark = "- ";
  std::string_view line = first_line(text);
  if (line == "---" || line.starts_with("--- ")) return true;
  if (line.starts_with(list_mark)) line.remove_prefix(list_mark.size());
  const std::size_t colon = line.find(':');
  return colon != std::string_view::npos && colon > 0 &&
         is_alphanumeric(line.substr(0, colon), "_.-/") &&
         (colon + 1 == line.size() || line[colon + 1] == ' ');
}

/// Hands a text to the parser byte by byte.
class TextSource {
 public:
  explicit TextSource(std::string_view text) : text_(text) {}

  bool gives_more() {
    has_run_out_ = position_ == text_.size();
    return !has_run_out_;
  }
  bool has_run_out() const { return has_run_out_; }
  const char& current() const { return text_[position_]; }
  void advance() { ++position_; }
  std::size_t position() const { return position_; }

 private:
  std::string_view text_;
  std::size_t position_ = 0;
  bool has_run_out_ = false;
};

/// Builds a document from the events of nlohmann_json's parser. The library's own builder with a
/// callback takes quadratic time: at the end of each object it searches all siblings.
class DocumentBuilder : public nlohmann::json_sax<nlohmann::json> {
 public:
  DocumentBuilder(const TextSource& source, const std::string& file)
      : source_(source), file_(file) {}

  bool null() override { return add_leaf(nullptr); }
  bool boolean(bool value) override { return add_leaf(value); }
  bool number_integer(number_integer_t value) override { return add_leaf(value); }
  bool number_unsigned(number_unsigned_t value) override { return add_leaf(value); }
  bool number_float(number_float_t value, const string_t& /*text*/) override {
    return add_leaf(value);
  }
  bool string(string_t& value) override { return add_leaf(std::move(value)); }
  bool binary(binary_t& /*value*/) override { return true; }  // JSON has none

  bool start_object(std::size_t /*size*/) override { return start(nlohmann::json::object()); }
  bool start_array(std::size_t /*size*/) override { return start(nlohmann::json::array()); }
  bool end_object() override { return end(); }
  bool end_array() override { return end(); }

  bool key(string_t& key) override {
    const auto [member, is_new] = open_.back()->emplace(key, nullptr);
    if (!is_new) throw BadInput(duplicate_key(file_, key, source_.position()));
    member_ = &*member;
    return true;
  }

  bool parse_error(std::size_t byte, const std::string& /*token*/,
                   const nlohmann::detail::exception& error) override {
    // The parser counts the end as a byte.
    throw BadInput(
        not_json(file_, std::min(byte, source_.position()), source_.has_run_out(), error));
  }

  nlohmann::json take() { return std::move(document_); }

 private:
  /// Adds the value to the document, and returns it there.
  nlohmann::json& add(nlohmann::json value) {
    if (++count_ > max_json_values) {
      throw BadInput(fmt::format("{} has more than {} values, at byte {}", file_,
                                 with_commas(max_json_values), source_.position()));
    }
    if (open_.empty()) return document_ = std::move(value);
    nlohmann::json& parent = *open_.back();
    if (parent.is_object()) return *member_ = std::move(value);
    parent.push_back(std::move(value));
    return parent.back();
  }

  bool add_leaf(nlohmann::json value) {
    add(std::move(value));
    return true;
  }

  bool start(nlohmann::json container) {
    if (open_.size() == max_json_depth) throw BadInput(too_deep(file_, source_.position()));
    open_.push_back(&add(std::move(container)));
    return true;
  }

  bool end() {
    open_.pop_back();
    return true;
  }

  const TextSource& source_;
  const std::string& file_;
  nlohmann::json document_;
  /// The arrays and objects that have not ended. Only the last one grows, so that pointers stay
  /// valid.
  std::vector<nlohmann::json*> open_;
  /// Where the next value of an object goes.
  nlohmann::json* member_ = nullptr;
  std::size_t count_ = 0;
};

}  // namespace

nlohmann::json parse_json(std::string_view text, const std::string& file) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    throw BadInput(fmt::format("{} is empty", file));
  }
  if (const std::string error = encoding_error(file, text); !error.empty()) throw BadInput(error);
  if (const std::string error = other_format_error(file, text); !error.empty()) {
    throw BadInput(error);
  }
  // The parser takes a NUL byte for the end.
  const std::size_t nul = text.find('\0');
  if (nul != std::string_view::npos) {
    throw BadInput(fmt::format("{} is not JSON at byte {}: there is a NUL byte", file, nul + 1));
  }
  TextSource source(text);
  DocumentBuilder builder(source, file);
  using Iterator = JsonIterator<TextSource>;
  nlohmann::json::sax_parse(Iterator(source), Iterator(source), &builder);
  return builder.take();
}

std::string too_deep(const std::string& file, std::size_t byte) {
  return fmt::format("{} is nested more than {} levels deep, at byte {}", file, max_json_depth,
                     byte);
}

std::string duplicate_key(const std::string& file, std::string_view key, std::size_t byte) {
  return fmt::format("{} has '{}' more than once in one object, at byte {}", file, key, byte);
}

std::string encoding_error(const std::string& file, std::string_view start) {
  using namespace std::string_view_literals;
  if (start.starts_with("\xFF\xFE\0\0"sv) || start.starts_with("\0\0\xFE\xFF"sv)) {
    return fmt::format("{} is UTF-32: save it as UTF-8", file);
  }
  if (!start.starts_with('\xFF') && !start.starts_with('\xFE')) return "";
  return fmt::format("{} is UTF-16, as PowerShell writes it: save it as UTF-8", file);
}

std::string other_format_error(const std::string& file, std::string_view start) {
  if (starts_table(start)) return fmt::format("{} is a table, not JSON", file);
  return starts_yaml(start) ? fmt::format("{} is YAML, not JSON", file) : "";
}

std::string json_command(std::string_view command) {
  const bool has_flag = command.find(" json") != std::string_view::npos;
  return fmt::format("{}{}", command, has_flag ? "" : " --output json");
}

std::string creation_hint(std::string_view command, std::string_view start) {
  const bool is_other_format = starts_table(start) || starts_yaml(start);
  return fmt::format("create the file with: {}",
                     is_other_format ? json_command(command) : std::string(command));
}

std::string not_json(const std::string& file, std::size_t byte, bool ended,
                     const nlohmann::json::exception& error) {
  constexpr std::string_view no_more = "unexpected end of input; ";
  std::string reason = reason_of(error);
  if (reason.empty()) {
    return fmt::format("{} has a number that is too large, at byte {}", file, byte);
  }
  const bool wants_more = reason.starts_with(no_more);
  if (wants_more) reason.erase(0, no_more.size());
  if (ended) return fmt::format("{} ends too early, after {} bytes: {}", file, byte, reason);
  // The parser takes a NUL byte for the end.
  return fmt::format("{} is not JSON at byte {}: {}{}", file, byte,
                     wants_more ? "there is a NUL byte; " : "", reason);
}

}  // namespace maxpods
