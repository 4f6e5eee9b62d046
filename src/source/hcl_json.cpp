// SPDX-License-Identifier: Apache-2.0
#include "source/hcl_json.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "source/hcl_evaluator.h"

namespace maxpods {
namespace {

/// How JSON writes a byte of a string that it does not take as it is; empty if it does.
std::string json_escape(char byte) {
  constexpr unsigned char first_printable = 0x20;
  if (byte == '"') return "\\\"";
  if (byte == '\\') return "\\\\";
  if (byte == '\n') return "\\n";
  const auto code = static_cast<unsigned char>(byte);
  if (code >= first_printable) return "";
  constexpr std::string_view digits = "0123456789abcdef";
  return {'\\', 'u', '0', '0', digits[code / digits.size()], digits[code % digits.size()]};
}

class HclJson {
 public:
  explicit HclJson(const Place& whole) : whole_(whole) {}

  void add(const Value& value, const Place& around) {
    const Place place = contains(whole_, value.place) ? value.place : around;
    if (value.is_default || value.kind == Value::Kind::Unknown) {
      add_hole(value, place);
    } else if (value.is_map()) {
      add_map(value, place);
    } else if (value.is_list()) {
      add_list(value, place);
    } else if (value.is_string()) {
      text_.append("\"", place);
      add_escaped(value.text, place);
      text_.append("\"", place);
    } else {
      append_part(text_, value, place);
    }
  }

  Text take_text() { return std::move(text_); }

 private:
  void add_hole(const Value& value, const Place& place) {
    text_.append("\"", place);
    append_hole(text_, value.kind == Value::Kind::Unknown ? value.text : Text(), place);
    text_.append("\"", place);
  }

  // A line for each value, as holes are looked for line by line.
  void add_map(const Value& map, const Place& place) {
    std::string_view before = "{";
    for (const Member& member : map.members) {
      const Place key = contains(whole_, member.place) ? member.place : place;
      text_.append(before, place);
      text_.append("\n\"", key);
      add_escaped(member.key, key);
      text_.append("\": ", key);
      add(member.value, place);
      before = ",";
    }
    text_.append(map.members.empty() ? "{}" : "\n}", place);
  }

  void add_list(const Value& list, const Place& place) {
    std::string_view before = "[";
    for (const Value& item : list.items) {
      text_.append(before, place);
      text_.append("\n", place);
      add(item, place);
      before = ",";
    }
    text_.append(list.items.empty() ? "[]" : "\n]", place);
  }

  void add_escaped(const Text& text, const Place& place) {
    const bool is_here = contains(place, text.place());
    std::size_t done = 0;
    const auto add_plain = [&](std::size_t end) {
      if (is_here) {
        text_.append(text, done, end);
      } else {
        text_.append(text.view().substr(done, end - done), place);
      }
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
      const std::string escape = json_escape(text.view()[at]);
      if (escape.empty()) continue;
      add_plain(at);
      text_.append(escape, is_here ? text.place(at, at + 1) : place);
      done = at + 1;
    }
    add_plain(text.size());
  }

  void add_escaped(std::string_view text, const Place& place) {
    Text escaped;
    escaped.append(text, place);
    add_escaped(escaped, place);
  }

  const Place& whole_;
  Text text_;
};

}  // namespace

Text json_text(const Value& value, const Place& whole) {
  HclJson json(whole);
  json.add(value, whole);
  return json.take_text();
}

}  // namespace maxpods
