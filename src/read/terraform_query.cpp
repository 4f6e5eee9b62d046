// SPDX-License-Identifier: Apache-2.0
#include "read/terraform_query.h"

#include <fmt/format.h>

#include "read/json.h"
#include "text/bad_input.h"
#include "text/presentable.h"

namespace maxpods {

namespace {

/// As long as an argument may be on Linux (include/uapi/linux/binfmts.h, MAX_ARG_STRLEN).
constexpr std::size_t most_value_bytes = std::size_t{128} << 10U;

}  // namespace

std::vector<std::pair<std::string, std::string>> read_terraform_query(const std::string& text) {
  const nlohmann::json query = parse_json(text, "the query on standard input");
  if (!query.is_object()) {
    throw BadInput(fmt::format("the query is {}, not an object", kind_of(query)));
  }
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const auto& [key, value] : query.items()) {
    if (!value.is_string()) {
      throw BadInput(fmt::format("'{}' in the query is {}, not a string", key, kind_of(value)),
                     R"(Terraform passes strings only: "110", "true")");
    }
    std::string word = value.get<std::string>();
    if (word.size() > most_value_bytes) {
      throw BadInput(fmt::format("'{}' in the query has {} bytes; allowed: up to {}", key,
                                 word.size(), most_value_bytes));
    }
    if (has_control_characters(word)) {
      throw BadInput(fmt::format("'{}' in the query has control characters", key));
    }
    pairs.emplace_back(key, std::move(word));
  }
  return pairs;
}

}  // namespace maxpods
