// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.h"
#include "lint/finding.h"
#include "lint/outlook.h"
#include "node/settings.h"
#include "source/sources.h"

namespace maxpods {

struct LintResult {
  /// In the order of their places.
  std::vector<Outlook> outlooks;
  Findings findings;
};

/// Applies all rules. Findings that comments in the files ignore are left out; the others are in
/// the order of files and places.
LintResult lint(const Sources& sources, const LintSettings& settings);

/// The rules that comments of a file say `maxpods: ignore` to, by its lines.
class IgnoreComments {
 public:
  explicit IgnoreComments(std::string_view content);

  /// Whether a comment on the line of that byte, on one above it, or for the whole file ignores the
  /// rule.
  bool ignores(std::size_t byte, RuleId rule) const;

 private:
  /// A bit for each rule.
  using Rules = std::uint64_t;
  struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    Rules rules = 0;
  };

  Rules file_rules_ = 0;
  /// Those for which comments ignore a rule, in order.
  std::vector<Line> lines_;
};

/// Leaves out the findings that comments ignore.
void erase_ignored(Findings& findings, const Sources& sources);

/// A name in a comment that ignores rules, and no rule has it.
struct UnknownRule {
  /// The line of the comment.
  Place place;
  std::string name;
};

std::vector<UnknownRule> unknown_ignored_rules(const Sources& sources);

}  // namespace maxpods
