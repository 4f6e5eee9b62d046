// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "cli/command.h"

/// What each command adds to its options, and computes.
namespace maxpods {

Action setup_calculator(Options& options);
Action setup_explain(Options& options);
Action setup_compare(Options& options);
Action setup_list(Options& options);
Action setup_check(Options& options);
Action setup_subnet(Options& options);
Action setup_warm(Options& options);
Action setup_plan(Options& options);
Action setup_migrate(Options& options);
Action setup_audit(Options& options);
Action setup_catalog(Options& options);
Action setup_expression(Options& options);
Action setup_completion(Options& options);
Action setup_emit(Options& options);
Action setup_emit_terraform_external(Options& options);

extern const std::array<Command, 4> catalog_commands;
extern const std::array<Command, 4> completion_commands;
extern const std::array<Command, 19> emit_targets;

}  // namespace maxpods
