// SPDX-License-Identifier: Apache-2.0
#include "read/terraform_query.h"

#include <fmt/format.h>

#include "read/json.h"
#include "read/json_view.h"
#include "text/bad_input.h"
#include "text/quoting.h"

namespace maxpods {

namespace {

/// The length of an argument on Linux (include/uapi/linux/binfmts.h, MAX_ARG_STRLEN).
constexpr std::size_t max_value_bytes = std::size_t{128} << 10U;

}  // namespace

std::vector<std::pair<std::string, std::string>> read_terraform_query(const std::string& text) {
  const nlohmann::json document = parse_json(text, "the query on standard input");
  const JsonView query(document);
  if (!query.is_object()) {
    throw BadInput(fmt::format("the query is {}, not an object", query.type_name()));
  }
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const auto& [key, value] : query.members()) {
    const std::string* const found = value.text_if_string();
    if (found == nullptr) {
      throw BadInput(fmt::format("'{}' in the query is {}, not a string", key, value.type_name()),
                     R"(Terraform passes strings only: "110", "true")");
    }
    const std::string& word = *found;
    if (word.size() > max_value_bytes) {
      throw BadInput(fmt::format("'{}' in the query has {} bytes; allowed: up to {}", key,
                                 word.size(), max_value_bytes));
    }
    if (has_control_characters(word)) {
      throw BadInput(fmt::format("'{}' in the query has control characters", key));
    }
    pairs.emplace_back(key, word);
  }
  return pairs;
}

}  // namespace maxpods
