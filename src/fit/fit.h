// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.h"
#include "fit/workload.h"
#include "node/settings.h"
#include "text/word.h"

/// What max pods does to the workload of a cluster: what binds its nodes, how many nodes other
/// settings and other types would need, and the max pods that the workload needs.
namespace maxpods {

/// What a node is full of first.
enum class BoundBy { Pods, Cpu, Memory, Other, Nothing };

/// As JSON calls them.
inline constexpr auto bound_by_words =
    all_words(BoundBy::Nothing, Word{"pods", BoundBy::Pods}, Word{"cpu", BoundBy::Cpu},
              Word{"memory", BoundBy::Memory}, Word{"other", BoundBy::Other},
              Word{"nothing", BoundBy::Nothing});

/// Numbers of nodes by what binds them, in the order of `BoundBy`.
using NodesBoundBy = std::array<std::int64_t, bound_by_words.size()>;

/// The cluster as it is.
struct FitToday {
  std::int64_t nodes = 0;
  /// With a node.
  std::int64_t pods = 0;
  std::int64_t pending = 0;
  std::int64_t daemon_pods = 0;
  /// By all pods with a node.
  std::int64_t requested_cpu_millis = 0;
  std::int64_t requested_memory_bytes = 0;
  NodesBoundBy bound_by{};
  /// Allocatable and not asked for, on nodes that pods bind.
  std::int64_t idle_cpu_millis = 0;
  std::int64_t idle_memory_bytes = 0;
};

/// Today's kinds of nodes with another max pods.
struct FitSetting {
  std::string_view mode;
  /// Absent if kinds differ.
  std::optional<std::int64_t> max_pods;
  std::int64_t nodes_at_least = 0;
  std::int64_t nodes_at_most = 0;
  /// Nodes of today less nodes_at_most.
  std::int64_t saved = 0;
  NodesBoundBy bound_by{};
  std::int64_t unplaceable = 0;
  /// The upper bound by type.
  std::map<std::string, std::int64_t> nodes_by_type;
  /// What the nodes of this setting have; absent for today's.
  std::optional<NodeSettings> node;
};

/// The max pods that the workload needs on nodes of a type.
struct FitNeeded {
  std::string type;
  std::int64_t nodes = 0;
  /// Absent if the workload asks for nothing but places.
  std::optional<std::int64_t> max_pods;
  /// The largest that is in force.
  std::int64_t in_force = 0;
  /// Reserved memory that the needed number sets free on all nodes; may be negative.
  std::int64_t freed_memory_mib = 0;
};

/// A type in place of all nodes.
struct FitCandidate {
  InstanceType type;
  std::int64_t max_pods = 0;
  std::int64_t nodes_at_least = 0;
  std::int64_t nodes_at_most = 0;
  /// Of nodes_at_most.
  std::int64_t vcpus = 0;
  std::int64_t memory_mib = 0;
  /// Of nodes_at_most, in millionths of what the user counts in.
  std::optional<std::int64_t> price_millionths;
  BoundBy binding = BoundBy::Nothing;
  std::int64_t unplaceable = 0;
};

/// Nodes that differ in nothing that matters for their room.
struct FitKind {
  std::string type;
  std::int64_t nodes = 0;
  std::int64_t max_pods = 0;
  /// Whether the reserved memory follows max pods.
  bool memory_follows = false;
  /// Places of max pods that daemons take on each node.
  std::int64_t daemons = 0;
  /// On all of its nodes, those of daemons included.
  std::int64_t pods = 0;
  std::int64_t daemon_pods = 0;
  /// The pending pods that go to such nodes.
  std::int64_t pending = 0;
  /// Of all of its nodes, and what their pods ask.
  std::int64_t allocatable_cpu_millis = 0;
  std::int64_t allocatable_memory_bytes = 0;
  std::int64_t requested_cpu_millis = 0;
  std::int64_t requested_memory_bytes = 0;
  NodesBoundBy bound_by{};
  /// Allocatable and not asked for, on nodes that pods bind.
  std::int64_t idle_cpu_millis = 0;
  std::int64_t idle_memory_bytes = 0;
  std::string first_node;
};

/// Pods that fit on no node of today.
struct FitUnplaceable {
  std::int64_t pods = 0;
  std::int64_t cpu_millis = 0;
  std::int64_t memory_bytes = 0;
  /// No node suits their selector, affinity and tolerations; then `lacks` is empty.
  bool lacks_node = false;
  /// CPU, memory, other and pods.
  std::vector<BoundBy> lacks;
  /// The namespace and the name of one of them.
  std::string example;
};

struct FitOptions {
  NodeSettings settings;
  /// Max pods of the user's own, for a row of its own.
  std::optional<int> max_pods;
  int headroom_percent = 20;
};

/// A type to try, and its price for a unit of time.
struct CandidateType {
  InstanceType type;
  std::optional<std::int64_t> price_millionths;
};

struct FitResult {
  FitToday today;
  /// Those with more nodes first.
  std::vector<FitKind> kinds;
  std::vector<FitSetting> settings;
  /// Sorted by type.
  std::vector<FitNeeded> needed;
  std::vector<FitCandidate> candidates;
  /// Most CPU first, then most memory.
  std::vector<FitUnplaceable> unplaceable;
};

/// The setting with the fewest nodes, of those that leave custom networking as the options have it;
/// of equal ones the first. Null where today's max pods need no more.
const FitSetting* proposed_setting(const FitResult& result, const FitOptions& options);

/// Candidates must have known vCPUs and memory, and run with the settings.
FitResult fit(const ClusterWorkload& cluster, const FitOptions& options, Catalog catalog,
              std::span<const CandidateType> candidates);

}  // namespace maxpods
