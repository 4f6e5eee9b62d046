// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "lint/edit.h"
#include "lint/rule.h"
#include "source/place.h"

namespace maxpods {

/// What a rule finds at a place.
struct Finding {
  RuleId rule = RuleId::Unreadable;
  Severity severity = Severity::Error;
  Place place;
  /// What is there and what nodes really get, in one sentence without a full stop.
  std::string message;
  /// What to do, in a clause.
  std::string help;
  /// The ways to mend it that are sure, the best one first.
  std::vector<Edits> mends = {};
};

/// Whether a mend is sure. Notes ask for none.
inline bool is_fixable(const Finding& finding) {
  return finding.severity != Severity::Note && !finding.mends.empty();
}

using Findings = std::vector<Finding>;

/// Adds a finding with the usual severity of its rule. `mend` is the way to mend it, if one is
/// sure.
void report(Findings& findings, RuleId rule, Place place, std::string message, std::string help,
            Edits mend = {});

/// Adds a way to mend the last finding, if there is one.
void add_mend(Findings& findings, Edits mend);

}  // namespace maxpods
