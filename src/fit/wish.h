// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Which nodes a pod may run on, as the scheduler decides it (Kubernetes, "Assigning Pods to Nodes"
/// and "Taints and Tolerations").
namespace maxpods {

/// Of a node. Taints that only prefer are left out.
struct Taint {
  std::string key;
  std::string value;
  /// NoSchedule or NoExecute.
  std::string effect;

  friend auto operator<=>(const Taint&, const Taint&) = default;
};

/// Whether the taint tells a passing state of a node, such as not ready or about to be removed,
/// and not which pods it is for.
bool is_passing(std::string_view taint_key);

/// The members of `tolerations` of a pod. An empty key stands for all keys, and an empty effect for
/// all effects.
struct Toleration {
  std::string key;
  /// Equal or Exists; empty is Equal.
  std::string op;
  std::string value;
  std::string effect;

  friend auto operator<=>(const Toleration&, const Toleration&) = default;
};

/// A condition on a label, or on a field of the node.
struct NodeSelectorRequirement {
  std::string key;
  /// In, NotIn, Exists, DoesNotExist, Gt or Lt.
  std::string op;
  std::vector<std::string> values;

  friend auto operator<=>(const NodeSelectorRequirement&, const NodeSelectorRequirement&) = default;
};

/// Requirements that all must hold. A term without any holds for no node.
struct NodeSelectorTerm {
  std::vector<NodeSelectorRequirement> labels;
  std::vector<NodeSelectorRequirement> fields;

  friend auto operator<=>(const NodeSelectorTerm&, const NodeSelectorTerm&) = default;
};

/// The field that requirements of fields can name.
inline constexpr std::string_view name_field = "metadata.name";

/// The nodes that a pod may run on: its node selector, its required node affinity, and its
/// tolerations.
struct Wish {
  std::map<std::string, std::string> selector;
  /// One of them must hold; absent: no affinity.
  std::optional<std::vector<NodeSelectorTerm>> terms;
  std::vector<Toleration> tolerations;

  friend auto operator<=>(const Wish&, const Wish&) = default;
};

using Labels = std::map<std::string, std::string>;

/// What decides whether a node suits wishes.
struct NodeTraits {
  std::string name;
  Labels labels;
  std::vector<Taint> taints;

  friend auto operator<=>(const NodeTraits&, const NodeTraits&) = default;
};

/// Whether a pod with that wish may run on the node.
bool suits(const NodeTraits& node, const Wish& wish);

/// The labels that wishes mention, and whether they mention names of nodes. Nodes that agree in
/// these and in their taints suit the same wishes.
class MentionedTraits {
 public:
  void add(const Wish& wish);

  /// The traits of the node, without those that no wish mentions.
  NodeTraits of(const NodeTraits& node) const;

 private:
  std::set<std::string> labels_;
  bool names_ = false;
};

}  // namespace maxpods
