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
#include "emit/configuration.h"
#include "text/remark.h"

namespace maxpods {

/// What a target takes besides types and networking options; may be combined.
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
  takes_node_class = 1U << 12U,
  takes_self_managed = 1U << 13U,
};

/// What a target makes of the types.
enum class TargetValue {
  /// One value for all of them, or --max-pods.
  One,
  /// A value for each, or for the whole catalog with --all.
  EachType,
  /// Nothing: they are there to be checked.
  None,
};

/// A target of `emit`. Name, summary and examples are those of its command.
struct Target {
  std::string_view name;
  std::string_view summary;
  std::string_view examples;
  std::string (*write)(const Configuration&) = nullptr;
  unsigned options = 0;
  /// Those that it is for, the default first; none where it does not matter.
  std::span<const AmiFamily> families = {};
  /// Set where the target decides it, but for families.
  std::optional<Os> os = std::nullopt;
  TargetValue value = TargetValue::One;
  /// Set where the target decides it.
  std::optional<NodeGroupKind> node_group = std::nullopt;
  /// Whether the text itself makes a group of that kind, so that what is lost is known.
  bool makes_group = false;
  /// Whether eksctl reads it, which has ways of its own with managed groups.
  bool is_for_eksctl = false;
  /// Throws BadInput for what the reader of the text would refuse.
  void (*check)(const Configuration&) = nullptr;
  /// What to warn of in the text.
  Remarks (*remarks)(const Configuration&) = nullptr;
  /// Writes for machines what `write` writes for people.
  std::string (*write_bare)(const Configuration&) = nullptr;
  /// What follows the name; empty where `value` says it.
  std::string_view synopsis = {};
  /// Sets it up where it has other options than all of the above.
  Action (*setup)(Options&) = nullptr;

  bool is_for_karpenter() const { return node_group == NodeGroupKind::Karpenter; }

  bool takes(unsigned option) const { return (options & option) == option; }
};

/// What the user said about configuration to emit.
struct EmitRequest : ConfigurationNames {
  NetworkingRequest networking;
  TypesRequest types;
  std::optional<int> max_pods;
  /// The first option given that the value is computed from; empty where none is.
  std::string computing_option;
  bool all_types = false;
  bool as_expression = false;
  bool vcpus_available = false;
  bool bare = false;
  bool self_managed = false;
  std::optional<NodeGroupKind> node_group;
  std::optional<AmiFamily> ami_family;
  std::vector<std::string> labels;
  std::optional<std::string> service_cidr;
  WarmTargets warm_targets;
};

/// Adds the options that the target takes.
void add_emit_options(Options& options, const Target& target, EmitRequest& request);

/// All that does not depend on the types, validated. Throws BadInput for what could not be written
/// into the target's text, does not go together, or is missing.
Configuration validated_configuration(const Target& target, const EmitRequest& request);

/// Computes what the types are for, or takes the value that was given, into `configuration`;
/// warnings go into `answer`. False, with a refusal in `answer`, where there is nothing to emit.
/// Throws BadInput where nothing was given to compute it from.
bool take_value(const Target& target, const EmitRequest& request, Configuration& configuration,
                Answer& answer);

}  // namespace maxpods
