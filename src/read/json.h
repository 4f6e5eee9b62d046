// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

/// What the readers of JSON share.
namespace maxpods {

/// The document that `text` is. Throws BadInput that names `file`, and the byte where it ends being
/// JSON.
nlohmann::json parse_json(std::string_view text, const std::string& file);

/// The same, of a document whose outermost object has no key twice.
nlohmann::json parse_json_without_twins(std::string_view text, const std::string& file);

/// What the value is called in messages: `an array`, `a string`.
std::string_view kind_of(const nlohmann::json& value);

}  // namespace maxpods
