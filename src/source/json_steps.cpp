// SPDX-License-Identifier: Apache-2.0
#include "source/json_steps.h"

#include <algorithm>

namespace maxpods {
namespace {

constexpr std::string_view json_blanks = " \t\r\n";

std::size_t after_json_blanks(std::string_view json, std::size_t at) {
  return std::min(json.find_first_not_of(json_blanks, at), json.size());
}

/// The end of the string whose quote is at `begin`, or of the text.
std::size_t end_of_json_string(std::string_view json, std::size_t begin) {
  std::size_t at = begin + 1;
  while (at < json.size()) {
    at = json.find_first_of("\"\\", at);
    if (at == std::string_view::npos) break;
    if (json[at] == '"') return at + 1;
    // The byte behind a backslash ends nothing.
    at += 2;
  }
  return json.size();
}

/// The end of the list or map that begins at `begin`, or of the text.
std::size_t end_of_json_brackets(std::string_view json, std::size_t begin) {
  std::size_t level = 0;
  for (std::size_t at = begin; at < json.size();) {
    at = std::min(json.find_first_of("\"[]{}", at), json.size());
    if (at == json.size()) break;
    const char c = json[at];
    if (c == '"') {
      at = end_of_json_string(json, at);
      continue;
    }
    ++at;
    if (c == '[' || c == '{') ++level;
    if ((c == ']' || c == '}') && --level == 0) return at;
  }
  return json.size();
}

std::size_t end_of_json_value(std::string_view json, std::size_t begin) {
  if (begin >= json.size()) return json.size();
  const char first = json[begin];
  if (first == '"') return end_of_json_string(json, begin);
  if (first == '[' || first == '{') return end_of_json_brackets(json, begin);
  return std::min(json.find_first_of(",]} \t\r\n", begin), json.size());
}

}  // namespace

JsonSteps::JsonSteps(std::string_view json, std::size_t begin)
    : json_(json), at_(after_json_blanks(json, begin)) {
  const char first = at_ < json.size() ? json[at_] : '\0';
  is_map_ = first == '{';
  at_ = is_map_ || first == '[' ? at_ + 1 : json.size();
}

std::optional<JsonPart> JsonSteps::next() {
  JsonPart part;
  std::size_t at = after_json_blanks(json_, at_);
  at_ = json_.size();
  if (is_map_) {
    if (at >= json_.size() || json_[at] != '"') return std::nullopt;
    const std::size_t end = end_of_json_string(json_, at);
    part.key = json_.substr(at + 1, std::max(end, at + 2) - at - 2);
    at = after_json_blanks(json_, end);
    if (at >= json_.size() || json_[at] != ':') return std::nullopt;
    at = after_json_blanks(json_, at + 1);
  }
  part.begin = at;
  part.end = end_of_json_value(json_, at);
  if (part.begin == part.end) return std::nullopt;
  at = after_json_blanks(json_, part.end);
  if (at < json_.size() && json_[at] == ',') at_ = at + 1;
  return part;
}

std::optional<JsonPart> JsonSteps::find(std::string_view key) {
  while (std::optional<JsonPart> part = next()) {
    if (part->key == key) return part;
  }
  return std::nullopt;
}

}  // namespace maxpods
