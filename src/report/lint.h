// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "lint/lint.h"
#include "report/paint.h"

/// Findings in the files of a user, and the rules behind them.
namespace maxpods {

/// How many findings were mended, and in how many files.
struct MendedCounts {
  std::size_t findings = 0;
  std::size_t files = 0;
};

struct LintReport {
  const Sources& sources;
  const LintResult& result;
  /// The least severe finding that is a failure; absent if none is.
  std::optional<Severity> fail_on;
  /// Of this program.
  std::string_view version;
  /// What --fix did before; absent without it.
  std::optional<MendedCounts> mended = std::nullopt;
};

/// Whether --fail-on counts it.
bool is_failure(const LintReport& report, const Finding& finding);

/// A paragraph for each finding, with its line, and the counts.
std::string lint_text(const LintReport& report, const Paint& paint);
/// A row for each node configuration.
std::string lint_table(const LintReport& report);
/// Counts, node configurations and findings.
std::string lint_json(const LintReport& report);
/// SARIF 2.1.0 (OASIS Standard).
std::string lint_sarif(const LintReport& report);
/// A test suite with a case for each finding, and one for each file that has none.
std::string lint_junit(const LintReport& report);
/// Workflow commands of GitHub Actions, which make each finding an annotation.
std::string lint_github(const LintReport& report);
/// A table of the findings.
std::string lint_markdown(const LintReport& report);

/// `3 errors, 1 warning; 4 of 12 files have node configuration`
std::string lint_counts(const LintReport& report);

/// Each rule with its severity and what it finds.
std::string rules_text(std::span<const Rule> rules);
/// All that is known of the rule, with its examples.
std::string rule_text(const Rule& rule);
/// The same of several rules.
std::string rules_json(std::span<const Rule> rules);

}  // namespace maxpods
