// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "fit/packing.h"
#include "fit/workload.h"

/// Nodes that are alike, and the workload that belongs to them.
namespace maxpods {

/// A memory reservation follows max pods if it is that of the formula of EKS for this number
/// (`reserved_for_pods`), and the bootstrap uses the number: that of Bottlerocket does, and nodeadm
/// with an expression, whose number is not that of the ENI formula.
bool memory_follows_max_pods(const WorkloadNode& node,
                             std::optional<std::int64_t> eni_formula_pods);

/// Turns resources into amounts. Places and addresses of nodes are 0: settings decide on them.
class AmountsOf {
 public:
  explicit AmountsOf(const ClusterWorkload& cluster);

  Amounts resources(const Resources& resources) const;
  /// With the place, and the address.
  const Amounts& shape(std::size_t index) const { return shapes_[index]; }
  std::size_t size() const { return FirstOther + others_.size(); }

 private:
  std::map<std::string, std::size_t> others_;
  std::vector<Amounts> shapes_;
};

/// Nodes that differ in nothing that matters for their room.
struct NodeKind {
  /// Indices of its nodes, in the order of their names.
  std::vector<std::size_t> nodes;
  /// What its daemons ask on each node.
  Amounts cost;
  /// Whether the nodes suit each wish that the workload has.
  std::vector<bool> suited;
  /// By shape: the workload that runs on the nodes, and that is pending and goes to them.
  std::map<std::size_t, std::int64_t> running;
  std::map<std::size_t, std::int64_t> pending;
};

/// Groups nodes.
class KindFinder {
 public:
  KindFinder(const ClusterWorkload& cluster, const AmountsOf& amounts);

  /// Kinds of nodes with the same `trait` (any text), daemons, and answers to wishes; the kinds
  /// with more nodes first, then by the name of their first node. `traits[i]` are those of node i.
  std::vector<NodeKind> kinds(const std::vector<std::string>& trait,
                              const std::vector<NodeTraits>& traits) const;

 private:
  std::vector<std::vector<bool>> answers(const std::vector<NodeTraits>& traits) const;
  Amounts cost_of(const std::vector<std::size_t>& nodes) const;

  const ClusterWorkload& cluster_;
  const AmountsOf& amounts_;
  /// Whether workload that runs on the nodes or is pending has that wish.
  std::vector<bool> is_wished_;
  MentionedTraits mentioned_;
};

}  // namespace maxpods
