// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

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
};

using Findings = std::vector<Finding>;

/// Adds a finding with the usual severity of its rule.
void report(Findings& findings, RuleId rule, Place place, std::string message, std::string help);

}  // namespace maxpods
