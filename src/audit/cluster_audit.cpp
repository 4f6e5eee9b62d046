// SPDX-License-Identifier: Apache-2.0
#include "audit/cluster_audit.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <set>
#include <tuple>
#include <utility>

namespace maxpods {
namespace {

/// The data that the nodes of one row of the report share.
using RowKey =
    std::tuple<NodeVerdict, std::string, Os, std::optional<std::int64_t>,
               std::optional<std::int64_t>, std::optional<int>, std::optional<std::int64_t>>;

RowKey row_key(const Judgement& judgement) {
  const std::optional<MaxPods>& expected = judgement.expected;
  return {judgement.verdict,
          judgement.facts.type,
          judgement.facts.os,
          judgement.max_pods,
          judgement.reserved_for_pods,
          expected ? expected->recommended : std::nullopt,
          expected ? expected->max_allowed : std::nullopt};
}

/// The difference between its max pods and the expected ones.
std::int64_t pods_off(const Judgement& judgement) {
  if (!judgement.has_number()) return judgement.expected ? judgement.max_pods.value_or(0) : 0;
  const bool is_over = judgement.verdict == NodeVerdict::Over;
  const std::int64_t wanted =
      is_over ? *judgement.expected->max_allowed : std::int64_t{*judgement.expected->recommended};
  return std::abs(*judgement.max_pods - wanted);
}

/// Whether EKS or the user gives one value to all nodes of such a group, whatever their type.
bool has_one_value(GroupKind kind) {
  return kind == GroupKind::EksNodeGroup || kind == GroupKind::Eksctl;
}

/// Builds a group from the judgements on its nodes.
class GroupBuilder {
 public:
  explicit GroupBuilder(const std::vector<Judgement>& judgements) : judgements_(judgements) {}

  void add(std::size_t index) {
    const Judgement& judgement = judgements_[index];
    group_.kind = judgement.facts.group_kind;
    group_.name = judgement.facts.group;
    group_.nodes += judgement.nodes;
    group_.worst = std::max(group_.worst, judgement.verdict);
    group_.judgements.push_back(index);
    population_of(index).nodes += judgement.nodes;
  }

  GroupAudit finished() {
    std::ranges::stable_sort(group_.populations, std::ranges::greater(),
                             [&](const Population& population) {
                               return std::pair(first_of(population).verdict, population.nodes);
                             });
    find_mixed_types();
    find_smallest();
    return std::move(group_);
  }

 private:
  const Judgement& first_of(const Population& population) const {
    return judgements_[population.judgement];
  }

  Population& population_of(std::size_t index) {
    const auto [entry, is_new] =
        rows_.emplace(row_key(judgements_[index]), group_.populations.size());
    if (is_new) group_.populations.push_back({.judgement = index});
    return group_.populations[entry->second];
  }

  void find_mixed_types() {
    // Nodes of no group are not expected to be alike.
    if (group_.kind == GroupKind::None) return;
    std::map<std::pair<std::string, Os>, std::set<std::int64_t>> values;
    for (const Population& population : group_.populations) {
      const Judgement& judgement = first_of(population);
      if (judgement.facts.type.empty() || !judgement.max_pods) continue;
      values[{judgement.facts.type, judgement.facts.os}].insert(*judgement.max_pods);
    }
    for (const auto& [type_and_os, found] : values) {
      if (found.size() > 1) group_.mixed_types.push_back(type_and_os.first);
    }
  }

  void find_smallest() {
    std::optional<int> largest;
    for (const Population& population : group_.populations) {
      const Judgement& judgement = first_of(population);
      if (!judgement.has_number()) continue;
      const int recommended = *judgement.expected->recommended;
      if (!group_.recommended || recommended < *group_.recommended) {
        group_.recommended = recommended;
        group_.held_down_by = judgement.facts.type;
      }
      largest = std::max(largest.value_or(recommended), recommended);
    }
    if (largest == group_.recommended || !has_one_value(group_.kind)) group_.held_down_by.clear();
  }

  const std::vector<Judgement>& judgements_;
  GroupAudit group_;
  std::map<RowKey, std::size_t> rows_;
};

}  // namespace

std::optional<std::size_t> ClusterAudit::add(std::string_view name, const NodeFacts& facts) {
  if (!names_.add(name)) {
    ++repeated_;
    return std::nullopt;
  }
  const auto [entry, is_new] =
      index_.emplace(facts, static_cast<std::uint32_t>(judgements_.size()));
  if (is_new) {
    judgements_.push_back(judged(facts, settings_, catalog_));
    judgements_.back().first_node = names_.size() - 1;
  }
  ++judgements_[entry->second].nodes;
  judged_as_.push_back(entry->second);
  return entry->second;
}

const Judgement* ClusterAudit::worst() const {
  const auto badness = [](const Judgement& judgement) {
    return std::pair(judgement.verdict, pods_off(judgement));
  };
  const auto found = std::ranges::max_element(judgements_, {}, badness);
  return found == judgements_.end() ? nullptr : &*found;
}

std::vector<GroupAudit> ClusterAudit::groups() const {
  std::map<std::pair<GroupKind, std::string>, GroupBuilder> builders;
  for (std::size_t i = 0; i < judgements_.size(); ++i) {
    const NodeFacts& facts = judgements_[i].facts;
    builders.try_emplace({facts.group_kind, facts.group}, judgements_).first->second.add(i);
  }
  std::vector<GroupAudit> groups;
  for (auto& [key, builder] : builders) groups.push_back(builder.finished());
  std::ranges::stable_sort(groups, std::ranges::greater(), [](const GroupAudit& group) {
    return std::pair(group.worst, group.nodes);
  });
  return groups;
}

}  // namespace maxpods
