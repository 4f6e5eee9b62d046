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

/// The nodes of a cluster, held against what their max pods should be.
namespace maxpods {

/// How the VPC CNI is set up, as far as the nodes do not tell it themselves.
struct AuditSettings {
  NodeSettings on_linux;
  NodeSettings on_windows;
};

/// What is to be said of a node, ordered from best to worst.
enum class NodeVerdict {
  /// None of the VPC CNI's nodes, or one that does not tell its type or max pods.
  Skipped,
  Ok,
  /// No catalog has its type.
  UnknownType,
  /// Fewer max pods than are recommended: room is wasted.
  Under,
  /// More than are recommended, though addresses suffice.
  AboveCap,
  /// More than it has addresses for: pods will wait for one in vain, as will all those of a type
  /// that cannot run under the settings.
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

/// What of an audit is a failure.
enum class FailOn {
  Over,
  /// And all that is worse.
  AboveCap,
  Under,
  /// Whatever is not right: unknown types and nodes that cannot be read, too.
  Any,
  Never,
};

/// As options call them.
inline constexpr auto fail_on_words =
    all_words(FailOn::Never, Word{"over", FailOn::Over}, Word{"above-cap", FailOn::AboveCap},
              Word{"under", FailOn::Under}, Word{"any", FailOn::Any}, Word{"never", FailOn::Never});

/// Nodes that tell the same, what their max pods should be, and what is to be said of them.
struct Judgement {
  NodeFacts facts;
  std::int64_t nodes = 0;
  /// Index of the first of them.
  std::size_t first_node = 0;
  /// What the scheduler counts with.
  std::optional<std::int64_t> max_pods;
  /// Absent where the type is unknown, or none of the VPC CNI's.
  std::optional<MaxPods> expected;
  NodeVerdict verdict = NodeVerdict::Skipped;
  /// The pods that memory is reserved for, where the sum is that of EKS.
  std::optional<std::int64_t> reserved_for_pods;

  /// Something in it is not as Kubernetes has it.
  bool is_odd() const { return !facts.complaint.empty(); }
  /// Whether there is a number to hold its max pods against.
  bool has_number() const { return expected && !expected->obstacle; }
  bool reserves_for_others() const { return reserved_for_pods && reserved_for_pods != max_pods; }
};

/// What nodes with these facts should be.
///
/// What a node tells of itself counts before the settings: branch ENIs, that it has a trunk; the
/// addresses of a Windows node, whether it has prefixes; an address of IPv6, that the cluster has.
Judgement judged(const NodeFacts& facts, const AuditSettings& settings, Catalog catalog);

bool is_failure(const Judgement& judgement, FailOn fail_on);

/// Nodes of one group with one type and one value: a row of the report.
struct Population {
  /// Index of the first of the judgements on them, which all have the same numbers.
  std::size_t judgement = 0;
  std::int64_t nodes = 0;
};

/// Nodes that were made together.
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
  /// The smallest that is recommended over its types, which EKS applies to all of a node group;
  /// absent where none is known.
  std::optional<int> recommended;
  /// The type with it, where others could have more, and one value holds for the group; else empty.
  std::string held_down_by;
};

/// Takes the nodes of a cluster one by one, and judges each kind of them once.
class ClusterAudit {
 public:
  ClusterAudit(const AuditSettings& settings, Catalog catalog)
      : settings_(settings), catalog_(catalog) {}

  /// The index of the judgement on the node; nothing where it is left out, as its name was there
  /// before.
  std::optional<std::size_t> add(std::string_view name, const NodeFacts& facts);

  const UniqueStringTable& names() const { return names_; }
  const std::vector<Judgement>& judgements() const { return judgements_; }
  /// By node, which judgement is its.
  std::size_t judgement_index(std::size_t node) const { return judged_as_[node]; }
  const Judgement& judgement_of(std::size_t node) const { return judgements_[judged_as_[node]]; }

  /// How many nodes have a judgement of which `holds` says yes.
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
  /// Of the worst verdict, the one that is furthest off; null without nodes.
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
