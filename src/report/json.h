// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "node/max_pods.h"
#include "text/quoting.h"

/// What the JSON documents share: camelCase keys in a fixed order, `"schemaVersion": 1` first,
/// absent values as null, one line feed at the end. Keys are only ever added.
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

template <typename Items, typename ToJson>
Json array_of(const Items& items, ToJson to_json) {
  Json array = Json::array();
  for (const auto& item : items) array.push_back(to_json(item));
  return array;
}

/// What the type is, whatever the settings.
Json limits_json(const InstanceType& type);

/// The limit that a recommendation stands on.
Json binding_json(const MaxPods& node);

/// The result for one type, with its terms.
Json terms(const MaxPods& node);

/// The head that all documents on groups share.
Json group_head(const GroupMaxPods& group);

Json settings_json(const MaxPods& node);

}  // namespace maxpods
