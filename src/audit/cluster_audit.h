// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audit/node_facts.h"
#include "catalog/catalog.h"
#include "node/max_pods.h"
#include "text/string_table.h"
#include "text/word.h"

/// The nodes of a cluster, and the comparison of their max pods with the expected ones.
namespace maxpods {

/// The settings of the nodes, except those that the data of a node shows.
struct AuditSettings {
  NodeSettings on_linux;
  NodeSettings on_windows;
  /// podsPerCore of the kubelet, which no node shows; 0: none. EKS Auto Mode and Bottlerocket have
  /// no such setting.
  int pods_per_core = 0;
};

/// The verdict on a node, ordered from best to worst.
enum class NodeVerdict {
  /// The node does not use the VPC CNI, or its type or max pods are unknown.
  Skipped,
  Ok,
  /// The catalog does not have its type.
  UnknownType,
  /// Fewer max pods than recommended.
  Under,
  /// More than recommended, although addresses suffice.
  AboveCap,
  /// More max pods than addresses, or a type that cannot run under the settings: some pods, or all,
  /// get no address and do not start.
  Over,
};

/// As reports call them, in the order in which they are counted.
inline constexpr auto node_verdict_words = all_words(
    NodeVerdict::Over, Word{"over", NodeVerdict::Over}, Word{"above-cap", NodeVerdict::AboveCap},
    Word{"under", NodeVerdict::Under}, Word{"unknown-type", NodeVerdict::UnknownType},
    Word{"ok", NodeVerdict::Ok}, Word{"skipped", NodeVerdict::Skipped});

constexpr std::string_view name_of(NodeVerdict verdict) {
  return word_of(node_verdict_words, verdict);
}

/// The mildest verdict that is a failure of the audit.
enum class FailOn {
  Over,
  AboveCap,
  Under,
  /// Also unknown types, and nodes that cannot be read.
  Any,
  Never,
};

/// As options call them.
inline constexpr auto fail_on_words =
    all_words(FailOn::Never, Word{"over", FailOn::Over}, Word{"above-cap", FailOn::AboveCap},
              Word{"under", FailOn::Under}, Word{"any", FailOn::Any}, Word{"never", FailOn::Never});

/// Nodes with the same data, their expected max pods, and the verdict on them.
struct Judgement {
  NodeFacts facts;
  std::int64_t nodes = 0;
  /// Index of the first of them.
  std::size_t first_node = 0;
  /// The number that the scheduler uses.
  std::optional<std::int64_t> max_pods;
  /// Absent if the type is unknown, or the node does not use the VPC CNI.
  std::optional<MaxPods> expected;
  NodeVerdict verdict = NodeVerdict::Skipped;
  /// The pods for which memory is reserved; absent if the amount is not by the formula of EKS.
  std::optional<std::int64_t> reserved_for_pods;

  /// Whether something in the node is not as Kubernetes writes it.
  bool has_complaint() const { return !facts.complaint.empty(); }
  /// Whether there is an expected number of max pods.
  bool has_number() const { return expected && !expected->obstacle; }
  bool reserves_for_others() const { return reserved_for_pods && reserved_for_pods != max_pods; }
};

/// The judgement on nodes with these facts.
///
/// The data of a node takes precedence over the settings: branch ENIs show a trunk, the number of
/// addresses of a Windows node shows prefixes, and an IPv6 address shows an IPv6 cluster.
Judgement judged(const NodeFacts& facts, const AuditSettings& settings, Catalog catalog);

bool is_failure(const Judgement& judgement, FailOn fail_on);

/// Nodes of one group with the same type and max pods: a row of the report.
struct Population {
  /// Index of the first judgement on them; all have the same numbers.
  std::size_t judgement = 0;
  std::int64_t nodes = 0;
};

/// The nodes of a node group or node pool.
struct GroupAudit {
  GroupKind kind = GroupKind::None;
  /// Empty for nodes of no group.
  std::string name;
  std::int64_t nodes = 0;
  NodeVerdict worst = NodeVerdict::Skipped;
  /// Indices of all judgements on its nodes.
  std::vector<std::size_t> judgements;
  /// The worst first.
  std::vector<Population> populations;
  /// Types of which nodes differ in max pods.
  std::vector<std::string> mixed_types;
  /// The smallest recommended value of its types, which EKS applies to a whole node group; absent
  /// if none is known.
  std::optional<int> recommended;
  /// The type with that value, if the group has one value and other types could have more; else
  /// empty.
  std::string held_down_by;
};

/// Takes the nodes of a cluster one by one, and judges nodes with the same data once.
class ClusterAudit {
 public:
  ClusterAudit(const AuditSettings& settings, Catalog catalog)
      : settings_(settings), catalog_(catalog) {}

  /// The index of the judgement on the node; absent if a node of that name was added before.
  std::optional<std::size_t> add(std::string_view name, const NodeFacts& facts);

  const UniqueStringTable& names() const { return names_; }
  const std::vector<Judgement>& judgements() const { return judgements_; }
  /// The index of the judgement on a node.
  std::size_t judgement_index(std::size_t node) const { return judged_as_[node]; }
  const Judgement& judgement_of(std::size_t node) const { return judgements_[judged_as_[node]]; }

  /// The number of nodes whose judgement meets the condition.
  template <typename Predicate>
  std::int64_t count_if(const Predicate& holds) const {
    std::int64_t nodes = 0;
    for (const Judgement& judgement : judgements_) {
      if (holds(judgement)) nodes += judgement.nodes;
    }
    return nodes;
  }
  std::int64_t count(NodeVerdict verdict) const {
    return count_if([&](const Judgement& judgement) { return judgement.verdict == verdict; });
  }
  /// Of those with the worst verdict, the one with the largest difference; null without nodes.
  const Judgement* worst() const;
  std::int64_t repeated() const { return repeated_; }

  /// The worst first, then the largest.
  std::vector<GroupAudit> groups() const;

 private:
  AuditSettings settings_;
  Catalog catalog_;
  UniqueStringTable names_;
  std::vector<std::uint32_t> judged_as_;
  std::vector<Judgement> judgements_;
  std::map<NodeFacts, std::uint32_t> index_;
  std::int64_t repeated_ = 0;
};

}  // namespace maxpods
