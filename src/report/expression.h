// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "expression/expression.h"
#include "node/expression_trial.h"
#include "report/paint.h"

namespace maxpods {

/// What an expression does on types.
struct TrialReport {
  const Expression& expression;
  std::span<const ExpressionTrial> trials;
  /// Why the answer is no; empty where it is not.
  std::string_view refusal;
};

/// Lines to read: how many types have which verdict, and the worst of them.
std::string trials_text(const TrialReport& report, const Paint& paint);

/// A row for each type, in the order given.
std::string trials_table(const TrialReport& report);
std::string trials_csv(const TrialReport& report);
std::string trials_json(const TrialReport& report);

/// The same document where there is no expression to try, and so no row.
std::string no_trials_csv(Dialect dialect, std::string_view refusal);
std::string no_trials_json(Dialect dialect, std::string_view refusal);

std::string suggestion_text(const Expression& suggested);

/// The expression in the other dialect.
std::string translation_text(const Expression& expression, const Expression& translation);

/// `{"schemaVersion": 1, "dialect": ..., "expression": ..., "translation": {...}}`
std::string translation_json(const Expression& expression, const Expression& translation);

/// Why the value is not taken, with the place in the expression, or why the type cannot run; empty
/// where there is nothing to say.
std::string reason_of(const ExpressionTrial& trial, const Expression& expression);

/// `12 over, 3 fallback`, in the order of expression_verdict_words, leaving out those of no type.
std::string verdict_counts(std::span<const ExpressionTrial> trials);

}  // namespace maxpods
