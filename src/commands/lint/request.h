// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/prerequisites.h"
#include "cli/command.h"
#include "cli/networking_options.h"
#include "lint/lint.h"
#include "report/lint.h"

namespace maxpods {

struct LintRequest {
  std::vector<std::string> paths;
  std::vector<std::string> excluded;
  /// As given: joined by commas.
  std::vector<std::string> selected;
  std::vector<std::string> ignored;
  NetworkingRequest networking;
  std::optional<std::string> aws_node_path;
  std::optional<std::string> catalog_path;
  std::optional<Version> kubernetes_version;
  bool other_cni = false;
  std::optional<Severity> fail_on;
  bool list_rules = false;
  std::optional<std::string> explained;
  bool fix = false;
  bool diff = false;
  Format<LintReport> format;
};

/// Throws BadInput for options that exclude each other.
void check_options(const LintRequest& request);

/// What holds where the files do not tell, with the types of the catalog. Throws BadInput for
/// options that exclude each other.
LintSettings lint_settings(const LintRequest& request, const std::optional<AwsNodeState>& aws_node,
                           Catalog catalog);

/// The names of all rules.
std::vector<std::string_view> rule_names();

/// The rule of that name. Throws BadInput with the nearest names if there is none.
const Rule& named_rule(const std::string& name);

/// Leaves out the findings of rules that are not selected, or ignored. Throws BadInput for names of
/// no rule.
class RuleChoice {
 public:
  explicit RuleChoice(const LintRequest& request);
  void apply(Findings& findings) const;

 private:
  std::vector<RuleId> selected_;
  std::vector<RuleId> ignored_;
};

}  // namespace maxpods
