// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "text/quoting.h"

/// What the writers of JSON documents share.
namespace maxpods {

using Json = nlohmann::ordered_json;

inline constexpr int schema_version = 1;

/// The text of the document. What is no UTF-8, as in an expression that was given, is replaced;
/// what a terminal obeys, as in a variable of aws-node, is escaped.
inline std::string document(const Json& json) {
  return presentable_json(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

template <typename Value>
Json or_null(const std::optional<Value>& value) {
  return value ? Json(*value) : Json(nullptr);
}

inline Json null_if_empty(std::string_view text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

}  // namespace maxpods
