// SPDX-License-Identifier: Apache-2.0
#include "report/comparison.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "report/json.h"
#include "report/words.h"
#include "text/table.h"

namespace maxpods {
namespace {

/// Over the headings of `modes`, in its order: what `single` and `prefix` each are about.
constexpr std::string_view spanning_headings =
    "      IPv4        + custom      + pod-eni               Windows";
constexpr std::array<std::string_view, modes.size()> headings{
    "single", "prefix", "single", "prefix", "single", "prefix", "IPv6", "single", "prefix"};

/// `prefix_pod_eni` as `prefixPodEni`.
std::string camel_case(std::string_view snake_case) {
  std::string name;
  for (std::size_t i = 0; i < snake_case.size(); ++i) {
    const bool starts_word = i > 0 && snake_case[i - 1] == '_';
    const char c = snake_case[i];
    if (c != '_') name += starts_word ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return name;
}

}  // namespace

std::string comparison_table(std::span<const Comparison> comparisons) {
  std::vector<Column> columns{{"TYPE", Align::Left}};
  for (const std::string_view heading : headings) columns.push_back({std::string(heading)});
  std::size_t type_width = columns.front().heading.size();
  std::vector<std::vector<std::string>> rows;
  for (const Comparison& comparison : comparisons) {
    std::vector<std::string> row{std::string(comparison.type.name.view())};
    for (const MaxPods& node : comparison.results) row.push_back(or_dash(node.recommended));
    type_width = std::max(type_width, row.front().size());
    rows.push_back(std::move(row));
  }
  return std::string(type_width, ' ') + std::string(spanning_headings) + '\n' +
         format_table(columns, rows);
}

std::string comparison_csv(std::span<const Comparison> comparisons) {
  std::string text = csv_line({"instance_type", "mode", "recommended", "max_allowed", "binding"});
  for (const Comparison& comparison : comparisons) {
    for (std::size_t i = 0; i < modes.size(); ++i) {
      const MaxPods& node = comparison.results[i];
      text += csv_line({std::string(comparison.type.name.view()), std::string(modes[i].name),
                        or_empty(node.recommended), or_empty(node.max_allowed),
                        name_of(node.binding, "")});
    }
  }
  return text;
}

std::string comparison_json(std::span<const Comparison> comparisons) {
  Json types = Json::array();
  for (const Comparison& comparison : comparisons) {
    Json by_mode = Json::object();
    for (std::size_t i = 0; i < modes.size(); ++i) {
      const MaxPods& node = comparison.results[i];
      by_mode[camel_case(modes[i].name)] = {{"recommended", or_null(node.recommended)},
                                            {"maxAllowed", or_null(node.max_allowed)},
                                            {"binding", binding_json(node)},
                                            {"warnings", remarks(node)}};
    }
    types.push_back({{"instanceType", comparison.type.name.view()}, {"modes", by_mode}});
  }
  return document({{"schemaVersion", schema_version}, {"types", types}});
}

}  // namespace maxpods
