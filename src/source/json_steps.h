// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace maxpods {

/// A value in a list or a map of JSON: its bytes from `begin` up to `end`.
struct JsonPart {
  /// Of a map: with its escapes, without quotes.
  std::string_view key;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Steps through a list or a map of JSON without reading what is in it: of a plan of several MB
/// only few parts are wanted. It ends where the bytes are no JSON.
class JsonSteps {
 public:
  /// The value at `begin`. One that is neither a list nor a map has no parts.
  JsonSteps(std::string_view json, std::size_t begin);

  std::optional<JsonPart> next();

  /// The member of that key from here on; absent if there is none.
  std::optional<JsonPart> find(std::string_view key);

 private:
  std::string_view json_;
  std::size_t at_ = 0;
  bool is_map_ = false;
};

}  // namespace maxpods
