// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "commands/emit/remarks.h"
#include "node/karpenter_pods.h"
#include "report/words.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The first few of the nodes in words, and how many others there are.
template <typename Text>
std::string listed(const Nodes& nodes, const Text& text_of) {
  std::vector<std::string> texts;
  for (const MaxPods* node : nodes) texts.push_back(text_of(*node));
  return some_of(texts);
}

/// The one value, the type that decides it, and what the others could have, the most first.
Remarks computed_value_remarks(const Target& target, const Configuration& configuration) {
  const int value = configuration.max_pods;
  Nodes others =
      nodes_where(configuration, [&](const MaxPods& node) { return node.recommended != value; });
  if (others.empty()) return {};
  const auto recommended = [](const MaxPods* node) { return node->recommended.value(); };
  std::ranges::stable_sort(others, std::ranges::greater(), recommended);
  const auto decisive = std::ranges::find(configuration.types, value, &MaxPods::recommended);
  return {{fmt::format("max pods {}, for {}; {}", value, type_name(*decisive),
                       listed(others,
                              [](const MaxPods& node) {
                                return fmt::format("{} alone: {}", type_name(node),
                                                   *node.recommended);
                              })),
           way_to_own_values(target, configuration)}};
}

/// `more than addresses allow: m5.large 29`, the smallest number first.
template <typename Pods>
Remarks too_high_remarks(const Configuration& configuration, std::string_view limit, Nodes nodes,
                         const Pods& pods_of) {
  if (nodes.empty()) return {};
  std::ranges::stable_sort(nodes, {}, [&](const MaxPods* node) { return pods_of(*node); });
  return {{fmt::format("max pods {} is {}: {}", configuration.max_pods, limit,
                       listed(nodes,
                              [&](const MaxPods& node) {
                                return fmt::format("{} {}", type_name(node), pods_of(node));
                              })),
           fmt::format("use --max-pods {}, or leave the option out", pods_of(*nodes.front()))}};
}

/// Where the value of the user is too high or too low.
Remarks given_value_remarks(const Target& target, const Configuration& configuration) {
  const int value = configuration.max_pods;
  const auto exceeds_addresses = [&](const MaxPods& node) {
    return node.max_allowed && value > *node.max_allowed;
  };
  Remarks remarks = too_high_remarks(configuration, "more than addresses allow",
                                     nodes_where(configuration, exceeds_addresses),
                                     [](const MaxPods& node) { return node.max_allowed.value(); });
  const auto exceeds_recommendation = [&](const MaxPods& node) {
    return value > *node.recommended && !exceeds_addresses(node);
  };
  append(remarks, too_high_remarks(configuration, "above the recommended value",
                                   nodes_where(configuration, exceeds_recommendation),
                                   [](const MaxPods& node) { return node.recommended.value(); }));
  Nodes wasted =
      nodes_where(configuration, [&](const MaxPods& node) { return value < *node.recommended; });
  if (wasted.empty()) return remarks;
  std::ranges::stable_sort(wasted, std::ranges::greater(),
                           [](const MaxPods* node) { return node->recommended.value(); });
  remarks.emplace_back(
      fmt::format("max pods {} is fewer than types can have: {}", value,
                  listed(wasted,
                         [](const MaxPods& node) {
                           return fmt::format("{} {}", type_name(node), *node.recommended);
                         })),
      configuration.types.size() == 1 ? "leave out --max-pods for the recommended value"
                                      : way_to_own_values(target, configuration));
  return remarks;
}

/// `--karpenter-reserved-enis 1`, if Karpenter's own numbers are right with it.
std::string reserved_enis_words(const Configuration& configuration) {
  const std::optional<int> enis =
      suitable_reserved_enis(configuration.types, configuration.ami_family);
  if (!enis) return "";
  return fmt::format(", or set RESERVED_ENIS={0} in Karpenter: --karpenter-reserved-enis {0}",
                     *enis);
}

}  // namespace

std::string way_to_own_values(const Target& target, const Configuration& configuration) {
  const std::string start = configuration.value_is_given ? "leave out --max-pods, and " : "";
  if (target.is_for_karpenter()) {
    return fmt::format("{}give each type its own value: --as-expression or --per-type{}", start,
                       reserved_enis_words(configuration));
  }
  if (target.takes(takes_expression)) {
    return start + "give each type its own value: --as-expression";
  }
  return "create a node group for each value";
}

Remarks group_remarks(const Target& target, const Configuration& configuration) {
  const bool has_one_value = !configuration.max_pods_expression && !configuration.per_type &&
                             !configuration.leaves_value_out;
  if (!has_one_value || configuration.types.empty()) return {};
  return configuration.value_is_given ? given_value_remarks(target, configuration)
                                      : computed_value_remarks(target, configuration);
}

}  // namespace maxpods
