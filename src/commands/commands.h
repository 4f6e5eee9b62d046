// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

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
Action setup_fit(Options& options);
Action setup_lint(Options& options);
Action setup_expression(Options& options);
Action setup_emit(Options& options);
Action setup_terraform_external(Options& options);

std::span<const Command> catalog_commands();
std::span<const Command> completion_commands();
std::span<const Command> emit_targets();

}  // namespace maxpods
