// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "expression/expression.h"
#include "node/expression_trial.h"
#include "report/paint.h"

namespace maxpods {

/// Lines to read: how many types have which verdict, and the worst of them.
std::string trials_text(const Expression& expression, std::span<const ExpressionTrial> trials,
                        const Paint& paint);

/// A row for each type, in the order given.
std::string trials_table(std::span<const ExpressionTrial> trials);
std::string trials_csv(std::span<const ExpressionTrial> trials);
/// Why the value is not taken, with the place in the expression, or why the type cannot run; empty
/// where there is nothing to say.
std::string reason_of(const ExpressionTrial& trial, const Expression& expression);

/// `refusal` is why the answer is no; empty where it is not.
std::string trials_json(const Expression& expression, std::span<const ExpressionTrial> trials,
                        std::string_view refusal);

/// The same keys where there is no expression to try, and so no row.
std::string no_trials_json(Dialect dialect, std::string_view refusal);

/// `{"schemaVersion": 1, "dialect": ..., "expression": ..., "translation": {...}}`
std::string translation_json(const Expression& expression, const Expression& translation);

/// `12 over, 3 fallback`, in the order of expression_verdicts, leaving out those of no type.
std::string verdict_counts(std::span<const ExpressionTrial> trials);

}  // namespace maxpods
