// SPDX-License-Identifier: Apache-2.0
#include "fit/wish.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <system_error>

namespace maxpods {
namespace {

std::optional<std::int64_t> parse_label_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Whether the requirement holds for a label or field; null: the node does not have it. Unknown
/// operators hold for no node, as the API server refuses them.
bool holds(const NodeSelectorRequirement& requirement, const std::string* value) {
  const std::string_view op = requirement.op;
  const auto is_listed = [&] {
    return value != nullptr &&
           std::ranges::find(requirement.values, *value) != requirement.values.end();
  };
  if (op == "In") return is_listed();
  if (op == "NotIn") return !is_listed();
  if (op == "Exists") return value != nullptr;
  if (op == "DoesNotExist") return value == nullptr;
  if ((op != "Gt" && op != "Lt") || value == nullptr || requirement.values.size() != 1)
    return false;
  const std::optional<std::int64_t> number = parse_label_number(*value);
  const std::optional<std::int64_t> bound = parse_label_number(requirement.values.front());
  if (!number || !bound) return false;
  return op == "Gt" ? *number > *bound : *number < *bound;
}

bool holds(const NodeSelectorTerm& term, const NodeTraits& node) {
  if (term.labels.empty() && term.fields.empty()) return false;
  const auto label_holds = [&](const NodeSelectorRequirement& requirement) {
    const auto label = node.labels.find(requirement.key);
    return holds(requirement, label == node.labels.end() ? nullptr : &label->second);
  };
  const auto field_holds = [&](const NodeSelectorRequirement& requirement) {
    return requirement.key == name_field && holds(requirement, &node.name);
  };
  return std::ranges::all_of(term.labels, label_holds) &&
         std::ranges::all_of(term.fields, field_holds);
}

bool tolerates(const Toleration& toleration, const Taint& taint) {
  if (!toleration.effect.empty() && toleration.effect != taint.effect) return false;
  if (!toleration.key.empty() && toleration.key != taint.key) return false;
  if (toleration.op == "Exists") return true;
  const bool compares = toleration.op.empty() || toleration.op == "Equal";
  return compares && toleration.value == taint.value;
}

}  // namespace

bool is_passing(std::string_view taint_key) {
  // Set by Kubernetes, Karpenter and the Cluster Autoscaler.
  constexpr auto prefixes =
      std::to_array<std::string_view>({"node.kubernetes.io/", "node.cloudprovider.kubernetes.io/"});
  constexpr auto keys = std::to_array<std::string_view>(
      {"karpenter.sh/disrupted", "karpenter.sh/unregistered", "ToBeDeletedByClusterAutoscaler",
       "DeletionCandidateOfClusterAutoscaler"});
  return std::ranges::find(keys, taint_key) != keys.end() ||
         std::ranges::any_of(
             prefixes, [&](std::string_view prefix) { return taint_key.starts_with(prefix); });
}

bool suits(const NodeTraits& node, const Wish& wish) {
  const bool is_selected = std::ranges::all_of(wish.selector, [&](const auto& wanted) {
    const auto label = node.labels.find(wanted.first);
    return label != node.labels.end() && label->second == wanted.second;
  });
  if (!is_selected) return false;
  if (wish.terms && std::ranges::none_of(*wish.terms, [&](const NodeSelectorTerm& term) {
        return holds(term, node);
      })) {
    return false;
  }
  return std::ranges::all_of(node.taints, [&](const Taint& taint) {
    return std::ranges::any_of(wish.tolerations, [&](const Toleration& toleration) {
      return tolerates(toleration, taint);
    });
  });
}

void MentionedTraits::add(const Wish& wish) {
  for (const auto& [key, value] : wish.selector) labels_.insert(key);
  if (!wish.terms) return;
  for (const NodeSelectorTerm& term : *wish.terms) {
    for (const NodeSelectorRequirement& requirement : term.labels) labels_.insert(requirement.key);
    names_ = names_ || !term.fields.empty();
  }
}

NodeTraits MentionedTraits::of(const NodeTraits& node) const {
  NodeTraits mentioned{.name = names_ ? node.name : "", .labels = {}, .taints = node.taints};
  for (const std::string& key : labels_) {
    const auto label = node.labels.find(key);
    if (label != node.labels.end()) mentioned.labels.insert(*label);
  }
  return mentioned;
}

}  // namespace maxpods
