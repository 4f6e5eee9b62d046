// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/networking_options.h"
#include "cli/types_options.h"
#include "commands/emit/pod_subnets.h"
#include "emit/configuration.h"
#include "text/remark.h"

namespace maxpods {

/// The options of a target besides types and networking; can be combined.
enum TargetOption : unsigned {
  takes_cluster = 1U << 0U,
  needs_cluster = takes_cluster | 1U << 1U,
  /// Endpoint, certificate and service block.
  takes_details = takes_cluster | 1U << 2U,
  /// All of the cluster's details, or none.
  takes_all_details = takes_details | 1U << 3U,
  takes_region = 1U << 4U,
  needs_region = takes_region | 1U << 5U,
  takes_node_group_name = 1U << 6U,
  takes_labels = 1U << 7U,
  takes_ami_id = 1U << 8U,
  takes_node_group = 1U << 9U,
  takes_warm_targets = 1U << 10U,
  takes_expression = 1U << 11U,
  /// Node class and node pool, and types chosen by family or pattern.
  takes_node_class = 1U << 12U,
  takes_self_managed = 1U << 13U,
  /// The text sets the environment of aws-node, and ENIConfigs.
  takes_pod_subnets = 1U << 14U,
};

/// How a target uses the types.
enum class TargetValue {
  /// One value for all of them, or --max-pods.
  One,
  /// A value for each, or for the whole catalog with --all.
  EachType,
  /// No value: the types are only checked.
  None,
};

/// A target of `emit`. Name, summary and examples are those of its command.
struct Target {
  std::string_view name;
  std::string_view summary;
  std::string_view examples;
  std::string (*write)(const Configuration&) = nullptr;
  unsigned options = 0;
  /// The families that it is for, the default first; none if any family will do.
  std::span<const AmiFamily> families = {};
  /// Set if the target decides it without families.
  std::optional<Os> os = std::nullopt;
  TargetValue value = TargetValue::One;
  /// Set if the target decides it.
  std::optional<NodeGroupKind> node_group = std::nullopt;
  /// Whether the text itself creates a managed or self-managed group.
  bool makes_group = false;
  /// Whether eksctl reads it, which treats managed groups differently.
  bool is_for_eksctl = false;
  /// Throws BadInput for what the tool that reads the text would refuse.
  void (*check)(const Configuration&) = nullptr;
  /// Warnings about the text.
  Remarks (*remarks)(const Configuration&) = nullptr;
  /// Writes for machines what `write` writes for people.
  std::string (*write_bare)(const Configuration&) = nullptr;
  /// What follows the name; empty if it follows from `value`.
  std::string_view synopsis = {};
  /// Set if the target has other options than these.
  Action (*setup)(Options&) = nullptr;

  bool is_for_karpenter() const { return node_group == NodeGroupKind::Karpenter; }

  bool takes(unsigned option) const { return (options & option) == option; }
};

/// The options of `emit`.
struct EmitRequest : ConfigurationNames {
  NetworkingRequest networking;
  TypesRequest types;
  std::optional<int> max_pods;
  /// The first given option that the value is computed from; empty if there is none.
  std::string computing_option;
  bool all_types = false;
  bool as_expression = false;
  bool per_type = false;
  /// Conditions on types of the catalog, instead of names.
  TypeFilterRequest filter;
  bool vcpus_available = false;
  bool bare = false;
  bool self_managed = false;
  std::optional<NodeGroupKind> node_group;
  std::optional<AmiFamily> ami_family;
  const EksAmiType* ami_type = nullptr;
  std::vector<std::string> labels;
  std::optional<std::string> service_cidr;
  WarmTargets warm_targets;
  PodSubnetRequest pod_subnets;

  /// Whether the types are those that meet conditions.
  bool chooses_types() const {
    const Range& generation = filter.filter.generation;
    return filter.filter.glob || !filter.families.empty() || generation.min || generation.max;
  }
};

/// Adds the options that the target takes.
void add_emit_options(Options& options, const Target& target, EmitRequest& request);

/// The validated part that does not depend on the types. Throws BadInput for values that the
/// target's text cannot have, and for options that cannot be combined or are missing.
Configuration validated_configuration(const Target& target, const EmitRequest& request);

/// Computes the value from the types, or takes the given one, into `configuration`; warnings go
/// into `answer`. False, with a refusal in `answer`, if there is nothing to emit. Throws BadInput
/// if there is no value and nothing to compute it from.
bool take_value(const Target& target, const EmitRequest& request, Configuration& configuration,
                Answer& answer);

}  // namespace maxpods
