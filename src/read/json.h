// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

/// What the readers of JSON share.
namespace maxpods {

/// How deep a document may be nested: deeper than what AWS and Kubernetes print, and less than what
/// a stack holds.
inline constexpr std::size_t most_json_depth = 32;

/// How many values a document, or a record of a list, may hold: far more than any has.
inline constexpr std::size_t most_json_values = 65'536;
inline constexpr std::string_view most_json_values_text = "65,536";

/// The document that `text` is. Throws BadInput that names `file`, and the byte where it ends being
/// JSON, goes beyond those bounds, or has a key twice in one object: which of the two counts is for
/// nobody to guess.
nlohmann::json parse_json(std::string_view text, const std::string& file);

/// What is wrong with a file that is nested too deep at that byte, counted from 1.
std::string too_deep(const std::string& file, std::size_t byte);

/// What is wrong with a file where one object has that key twice. The second ends at `byte`,
/// counted from 1.
std::string has_twice(const std::string& file, std::string_view key, std::size_t byte);

/// What is wrong with a file that starts with these bytes and is UTF-16; empty where it is not.
std::string why_utf16(const std::string& file, std::string_view start);

/// What is wrong with a file that the parser refused, and where, for people. `byte` is the last
/// that it read, counted from 1; `ended` whether it wanted more.
std::string not_json(const std::string& file, std::size_t byte, bool ended,
                     const nlohmann::json::exception& error);

}  // namespace maxpods
