// SPDX-License-Identifier: Apache-2.0
#include "read/json.h"

#include <fmt/format.h>

#include <set>

#include "text/bad_input.h"

namespace maxpods {

namespace {

nlohmann::json parsed(std::string_view text, const std::string& file,
                      const nlohmann::json::parser_callback_t& callback) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    throw BadInput(fmt::format("{} is empty, not JSON", file));
  }
  try {
    return nlohmann::json::parse(text, callback);
  } catch (const nlohmann::json::parse_error& error) {
    const bool ended = error.byte > text.size();
    throw BadInput(fmt::format("{} is not JSON: {} at byte {}", file,
                               ended ? "it ends too early" : "there is something wrong",
                               error.byte));
  } catch (const nlohmann::json::exception&) {
    throw BadInput(fmt::format("{} has a number that is out of all bounds", file));
  }
}

}  // namespace

nlohmann::json parse_json(std::string_view text, const std::string& file) {
  return parsed(text, file, nullptr);
}

nlohmann::json parse_json_without_twins(std::string_view text, const std::string& file) {
  std::set<std::string> keys;
  return parsed(
      text, file, [&](int depth, nlohmann::json::parse_event_t event, const nlohmann::json& value) {
        const bool is_outer_key = event == nlohmann::json::parse_event_t::key && depth == 1;
        if (is_outer_key && !keys.insert(value.get<std::string>()).second) {
          throw BadInput(fmt::format("{} has '{}' more than once", file, value.get<std::string>()));
        }
        return true;
      });
}

std::string_view kind_of(const nlohmann::json& value) {
  if (value.is_object()) return "an object";
  if (value.is_array()) return "an array";
  if (value.is_string()) return "a string";
  if (value.is_boolean()) return "a boolean";
  if (value.is_null()) return "null";
  return "a number";
}

}  // namespace maxpods
