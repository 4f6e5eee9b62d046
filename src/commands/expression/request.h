// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/networking_options.h"
#include "cli/types_options.h"
#include "expression/dialect.h"
#include "node/ami_family.h"
#include "node/expression_trial.h"
#include "report/expression.h"

namespace maxpods {

struct ExpressionFormat {
  Format<TrialReport> trials;
  /// Null if a suggestion is written as its trials.
  std::string (*suggestion)(const Expression& suggested) = nullptr;
  /// Written if there is no expression to try; null if the format prints only the refusal.
  std::string (*no_trials)(Dialect dialect, std::string_view refusal) = nullptr;
  /// Null if the format has no translation.
  std::string (*translation)(const Expression&, const Expression& translation) = nullptr;
};

/// The options of `expression`.
struct ExpressionRequest {
  /// The expression, except with --suggest, and types.
  std::vector<std::string> words;
  TypesRequest types;
  NetworkingRequest networking;
  Environment environment;
  bool all_types = false;
  bool translates = false;
  bool suggests = false;
  /// The first given option that a translation ignores; empty if there is none.
  std::string trial_option;
  std::optional<NodeGroupKind> node_group;
  std::optional<AmiFamily> ami_family;
  const EksAmiType* ami_type = nullptr;
  std::vector<std::string> fail_on;
  /// Shell patterns of the types that EC2 offers in the region; empty: all of the catalog.
  std::vector<std::string> region_types;
  ExpressionFormat format;

  bool names_types() const { return !types.names.empty() || describes_type(types) || all_types; }
};

/// Adds the options of `expression`.
void add_expression_request_options(Options& options, ExpressionRequest& request);

/// Removes the expression from the words, and reads it if it is `-`; the rest are types. Empty with
/// --suggest.
std::string take_expression(ExpressionRequest& request);

/// Throws BadInput for options that cannot be combined, or are missing.
void check_request(const ExpressionRequest& request);

/// The verdicts that make the exit status 1. Throws BadInput for an unknown one.
std::vector<ExpressionVerdict> failing_verdicts(const ExpressionRequest& request);

/// For Karpenter, the types of the region, on all of which it evaluates an expression; none for
/// nodeadm. Throws BadInput if --region-types matches no type.
std::vector<InstanceType> types_of_region(const ExpressionRequest& request, Catalog catalog);

/// The types that were named or described; all of the catalog with --all, or for a translation
/// without types.
std::vector<InstanceType> types_of(const ExpressionRequest& request, Catalog catalog);

}  // namespace maxpods
