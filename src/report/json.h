// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "node/max_pods.h"
#include "plan/room.h"
#include "text/quoting.h"

/// What the JSON documents share: camelCase keys in a fixed order, `"schemaVersion": 1` first,
/// absent values as null, one line feed at the end. Keys are only ever added.
namespace maxpods {

using Json = nlohmann::ordered_json;

inline constexpr int schema_version = 1;

/// The text of the document. Invalid UTF-8, as an expression may have, is replaced. Control
/// characters, as a variable of aws-node may have, are escaped, because terminals act on them.
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

/// An array of `to_json` for each index below `count`.
template <typename ToJson>
Json array_of_indices(std::size_t count, ToJson to_json) {
  Json array = Json::array();
  for (std::size_t i = 0; i < count; ++i) array.push_back(to_json(i));
  return array;
}

/// The type itself, independent of the settings.
Json limits_json(const InstanceType& type);

/// The limit that decides the recommendation.
Json binding_json(const MaxPods& node);

/// The result for one type, with its terms.
Json terms(const MaxPods& node);

/// The head that all documents on groups share.
Json group_head(const GroupMaxPods& group);

Json settings_json(const MaxPods& node);

Json need_json(const AddressDemand& need);

/// What a subnet has left; addresses are null if they are not counted.
Json left_json(std::optional<std::int64_t> addresses, std::int64_t prefixes);

Json texts_json(const std::vector<Cidr>& blocks);

/// The id, block and zone of the subnet: the first keys of each object on a subnet.
Json identity_json(const Subnet& subnet);

}  // namespace maxpods
