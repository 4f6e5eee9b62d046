// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "expression/expression.h"
#include "expression/problem.h"
#include "node/expression_trial.h"
#include "report/paint.h"

/// Expressions: their values on types, their translation, and places in their text.
namespace maxpods {

/// The trials of an expression on types.
struct TrialReport {
  const Expression& expression;
  std::span<const ExpressionTrial> trials;
  /// The types on which Karpenter evaluates it; 0 for nodeadm.
  std::size_t types_of_region = 0;
  /// Those of them with which it refuses the expression, except the types of the trials.
  std::span<const RefusedType> refused_elsewhere;
  /// Why the expression fails; empty if it does not.
  std::string_view refusal;
};

/// How many types have each verdict, why values are not taken, and the worst types.
std::string trials_text(const TrialReport& report, const Paint& paint);

/// A row for each type, in the order given.
std::string trials_table(const TrialReport& report);
std::string trials_csv(const TrialReport& report);
std::string trials_json(const TrialReport& report);

/// The same document without rows, if there is no expression to try.
std::string no_trials_csv(Dialect dialect, std::string_view refusal);
std::string no_trials_json(Dialect dialect, std::string_view refusal);

std::string suggestion_text(const Expression& suggested);

/// The expression in the other dialect.
std::string translation_text(const Expression& expression, const Expression& translation);

/// `{"schemaVersion": 1, "dialect": ..., "expression": ..., "translation": {...}}`
std::string translation_json(const Expression& expression, const Expression& translation);

/// Why the value is not taken, with the place in the expression, or why the type cannot run;
/// otherwise empty.
std::string reason_of(const ExpressionTrial& trial, const Expression& expression);

/// `12 over, 3 fallback`, in the order of expression_verdict_words, without those of no type.
std::string verdict_counts(std::span<const ExpressionTrial> trials);

/// The line of `text` where `where` begins, cut to the width of a terminal, and a line with marks
/// under that part; both indented, with line feeds, and without control characters.
std::string marked_excerpt(std::string_view text, SourceRange where);

/// The same for a line: `where` is in it, from 0 up to its length.
std::string marked_line(std::string_view line, SourceRange where);

/// `column 9`, or `line 2, column 9` if the text has several lines; counted in characters.
std::string place_in(std::string_view text, SourceRange where);

/// Why a value is not taken, with its place in the expression if it has one.
std::string described_refusal(const ExpressionValue& value, std::string_view text);

}  // namespace maxpods
