// SPDX-License-Identifier: Apache-2.0
#include "cli/pod_counts.h"

#include <fmt/format.h>

#include <cstddef>
#include <optional>

#include "cli/options.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

constexpr std::string_view between = "..";

[[noreturn]] void refuse(const std::string& part) {
  throw BadInput(fmt::format("--pods takes numbers from 0 to {} and ranges of them, not '{}'",
                             with_commas(max_pod_count), part),
                 "for example 0,5,16 or 0..110; a range starts with its smaller number");
}

int parse_count(std::string_view text, const std::string& part) {
  const std::optional<int> count = parse_integer(text);
  if (!count || *count < 0 || *count > max_pod_count) refuse(part);
  return *count;
}

void add_counts(const std::string& part, std::vector<int>& counts) {
  const std::string_view text = part;
  const std::size_t dots = text.find(between);
  const int first = parse_count(text.substr(0, dots), part);
  const int last = dots == std::string_view::npos
                       ? first
                       : parse_count(text.substr(dots + between.size()), part);
  if (first > last) refuse(part);
  for (int count = first; count <= last; ++count) counts.push_back(count);
}

}  // namespace

std::vector<int> parse_pod_counts(const std::vector<std::string>& values) {
  std::vector<int> counts;
  for (const std::string& part : split_lists(values, "count of pods")) {
    add_counts(part, counts);
    if (counts.size() > max_pod_count + 1U) {
      throw BadInput(fmt::format("--pods has more than {} numbers", with_commas(max_pod_count + 1)),
                     "give fewer numbers, or shorter ranges");
    }
  }
  return counts;
}

}  // namespace maxpods
