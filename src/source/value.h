// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/text.h"

namespace maxpods {

struct Member;

/// A value of YAML, JSON, TOML or HCL, with its place.
struct Value {
  enum class Kind {
    /// Not in the file: a hole of a template takes its place, or an expression. That of a short tag
    /// of CloudFormation has the member of its long form: `Fn::Sub` for `!Sub`.
    Unknown,
    Null,
    Boolean,
    Integer,
    Float,
    String,
    List,
    Map,
  };

  Kind kind = Kind::Null;
  /// With quotes and brackets.
  Place place;
  /// Of a scalar: what it says, without quotes and escapes. Of a String it may have holes. Of an
  /// expression of HCL that is Unknown: its source.
  Text text;
  /// Whether the scalar is a block or in quotes.
  bool is_quoted = false;
  /// Whether it comes from the default of a variable, which the caller of the module may override:
  /// a rule may say what holds unless that is so, or nothing. What is in it is marked, too, unless
  /// it is added to it in the file, as by `merge(var.x, {…})`; more may be in it.
  bool is_default = false;
  /// Of a List.
  std::vector<Value> items;
  /// Of a Map, and of a short tag, in the order of the file. Those that YAML's `<<` merges come
  /// last, without those that the map has itself.
  std::vector<Member> members;

  bool is_map() const { return kind == Kind::Map; }
  bool is_list() const { return kind == Kind::List; }
  bool is_string() const { return kind == Kind::String; }

  /// The member of that key, the last one if there are several; null if there is none, or this is
  /// no map.
  const Member* find_member(std::string_view key) const;
  /// Its value.
  const Value* find(std::string_view key) const;
  /// The value at `spec.kubelet.maxPods`, from map to map.
  const Value* find_path(std::string_view path) const;

  /// The integer that it is; absent for all else, if it is more than 64 bits, and for a default,
  /// which is not sure to hold.
  std::optional<std::int64_t> integer() const;
  /// Whether it is a decimal integer in quotes.
  bool is_quoted_integer() const;
  /// Whether it cannot be an integer: a hole can, and so can 58.0, which is 58 in JSON.
  bool cannot_be_integer() const;
  /// The text of a scalar that is wholly known, whatever its kind; absent for all else, for a
  /// default, and for a String of HCL that still has a template in it, `${…}` or `%{…}`.
  std::optional<std::string> known_text() const;
  /// The same of the value at that path.
  std::optional<std::string> known_text(std::string_view path) const;
};

struct Member {
  std::string key;
  /// Of the key.
  Place place;
  Value value;
};

/// The key in lower case, without `-` and `_`: `max-pods`, `max_pods` and `maxPods` are `maxpods`.
std::string plain_key(std::string_view key);
/// Whether the value is there, and is not null.
inline bool is_given(const Value* value) {
  return value != nullptr && value->kind != Value::Kind::Null;
}

}  // namespace maxpods
