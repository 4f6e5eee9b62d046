// SPDX-License-Identifier: Apache-2.0
#include "cli/type_filter_options.h"

#include <algorithm>
#include <string_view>

#include "cli/options.h"
#include "text/bad_input.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// In lower case, because names are.
std::string parse_glob(const std::string& glob) {
  if (glob.empty()) throw BadInput("--match takes a shell pattern, not ''", "for example 'm5.*'");
  return lower_case(glob);
}

}  // namespace

void add_type_filter_options(Options& options, TypeFilter& filter,
                             std::vector<std::string>& families) {
  options.group("Filters");
  options.parsed(
      "--match", "GLOB", [&filter](const std::string& glob) { filter.glob = parse_glob(glob); },
      "Types whose name matches a shell pattern, such as 'c*.[24]xlarge'");
  options.list("--family", "FAMILY", families, "Instance families, repeated or joined by commas");
}

std::vector<std::string> known_families(const std::vector<std::string>& given, Catalog catalog) {
  std::vector<std::string> result;
  if (given.empty()) return result;
  const std::vector<std::string_view> known = families(catalog);
  for (const std::string& name : split_lists(given, "family")) {
    result.push_back(lower_case(name));
    if (std::ranges::find(known, result.back()) != known.end()) continue;
    refuse_word("instance family", result.back(), known,
                "a family is the part before the dot, such as m5; for patterns: --match GLOB");
  }
  return result;
}

}  // namespace maxpods
