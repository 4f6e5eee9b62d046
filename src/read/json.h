// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

/// What the readers of JSON share.
namespace maxpods {

/// The document that `text` is. Throws BadInput that names `file`, and the byte where it ends being
/// JSON, and for an object with a key twice: which of the two counts is for nobody to guess.
nlohmann::json parse_json(std::string_view text, const std::string& file);

/// What is wrong with a file where one object has that key twice.
std::string has_twice(const std::string& file, std::string_view key);

/// What is wrong with a file that the parser refused, and where, for people. `byte` is the last
/// that it read, counted from 1; `ended` whether that is the last of the file.
std::string not_json(const std::string& file, std::size_t byte, bool ended,
                     const nlohmann::json::exception& error);

/// What the value is called in messages: `an array`, `a string`.
std::string_view kind_of(const nlohmann::json& value);

}  // namespace maxpods
