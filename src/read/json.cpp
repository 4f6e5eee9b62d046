// SPDX-License-Identifier: Apache-2.0
#include "read/json.h"

#include <fmt/format.h>

#include <set>
#include <vector>

#include "text/bad_input.h"

namespace maxpods {

namespace {

/// The sentence of the parser without its own name, its count of lines and columns, and what it has
/// read, which may be long: `unexpected ']'; expected ':'`. Empty for numbers out of bounds.
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

/// Throws BadInput where one of the objects has a key twice.
class RefuseTwins {
 public:
  explicit RefuseTwins(const std::string& file) : file_(file) {}

  void operator()(nlohmann::json::parse_event_t event, const nlohmann::json& value) {
    using Event = nlohmann::json::parse_event_t;
    if (event == Event::object_start) keys_.emplace_back();
    if (event == Event::object_end) keys_.pop_back();
    if (event != Event::key || keys_.back().insert(value.get<std::string>()).second) return;
    throw BadInput(has_twice(file_, value.get<std::string>()));
  }

 private:
  const std::string& file_;
  /// Of each object that has not ended.
  std::vector<std::set<std::string>> keys_;
};

}  // namespace

nlohmann::json parse_json(std::string_view text, const std::string& file) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    throw BadInput(fmt::format("{} is empty, not JSON", file));
  }
  RefuseTwins refuse_twins(file);
  try {
    // The parser takes a NUL byte for the end, and what stands before it for all.
    const std::size_t nul = text.find('\0');
    nlohmann::json document = nlohmann::json::parse(
        text.substr(0, nul),
        [&](int /*depth*/, nlohmann::json::parse_event_t event, const nlohmann::json& value) {
          refuse_twins(event, value);
          return true;
        });
    if (nul == std::string_view::npos) return document;
    throw BadInput(fmt::format("{} is not JSON at byte {}: there is a NUL byte", file, nul + 1));
  } catch (const nlohmann::json::parse_error& error) {
    const bool ended = error.byte > text.size();
    throw BadInput(not_json(file, ended ? text.size() : error.byte, ended, error));
  } catch (const nlohmann::json::exception&) {
    throw BadInput(fmt::format("{} has a number that is out of all bounds", file));
  }
}

std::string has_twice(const std::string& file, std::string_view key) {
  return fmt::format("{} has '{}' more than once in one object", file, key);
}

std::string not_json(const std::string& file, std::size_t byte, bool ended,
                     const nlohmann::json::exception& error) {
  constexpr std::string_view no_more = "unexpected end of input; ";
  std::string reason = reason_of(error);
  if (reason.empty()) {
    return fmt::format("{} has a number that is out of all bounds, at byte {}", file, byte);
  }
  const bool wants_more = reason.starts_with(no_more);
  if (wants_more) reason.erase(0, no_more.size());
  if (ended) return fmt::format("{} ends too early, after {} bytes: {}", file, byte, reason);
  // The parser takes a NUL byte for the end.
  return fmt::format("{} is not JSON at byte {}: {}{}", file, byte,
                     wants_more ? "there is a NUL byte; " : "", reason);
}

std::string_view kind_of(const nlohmann::json& value) {
  if (value.is_object()) return "an object";
  if (value.is_array()) return "an array";
  if (value.is_string()) return "a string";
  if (value.is_boolean()) return "a boolean";
  if (value.is_null()) return "null";
  return "a number";
}

}  // namespace maxpods
