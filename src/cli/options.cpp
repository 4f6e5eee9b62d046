// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <fmt/format.h>

#include "text/bad_input.h"
#include "text/nearest.h"
#include "text/number.h"

namespace maxpods {

int parse_option_number(std::string_view option, const std::string& value, Bounds bounds) {
  const std::optional<int> number = parse_integer(value);
  if (number && *number >= bounds.least && *number <= bounds.most) return *number;
  throw BadInput(fmt::format("{} takes a whole number from {} to {}, not '{}'", option,
                             bounds.least, bounds.most, value));
}

void refuse_word(const std::string& what, const std::string& word,
                 const std::vector<std::string>& allowed) {
  const std::vector<std::string_view> near =
      nearest(word, std::vector<std::string_view>(allowed.begin(), allowed.end()));
  const std::string suggestion =
      near.empty() ? "" : fmt::format("; did you mean '{}'?", near.front());
  throw BadInput(fmt::format("unknown {} '{}'{}", what, word, suggestion),
                 "allowed: " + CLI::detail::join(allowed, ", "));
}

std::vector<std::string> split_lists(const std::vector<std::string>& values,
                                     const std::string& what) {
  std::vector<std::string> parts;
  for (const std::string& value : values) {
    std::size_t start = 0;
    while (start != std::string::npos) {
      const std::size_t comma = value.find(',', start);
      parts.push_back(value.substr(start, comma - start));
      start = comma == std::string::npos ? comma : comma + 1;
      if (parts.back().empty()) {
        throw BadInput(fmt::format("empty {} in '{}'", what, value));
      }
    }
  }
  return parts;
}

std::string lower_case(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return text;
}

}  // namespace maxpods
