// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <vector>

#include "catch.h"
#include "linted.h"

using namespace maxpods;

namespace {

LintResult lint_example(const Rule& rule, std::string_view content) {
  Sources sources;
  return lint_files({{std::string(rule.file), std::string(content)}}, sources);
}

}  // namespace

TEST_CASE("Each rule says what it finds and why, with a source") {
  for (const Rule& rule : lint_rules()) {
    CAPTURE(rule.name);
    CHECK(find_rule(rule.name) == &rule);
    CHECK_FALSE(rule.summary.empty());
    CHECK_FALSE(rule.why.empty());
    CHECK_FALSE(rule.source.empty());
    CHECK_FALSE(rule.file.empty());
  }
}

TEST_CASE("The wrong example of each rule has its finding") {
  for (const Rule& rule : lint_rules()) {
    CAPTURE(rule.name);
    const Findings findings = lint_example(rule, rule.wrong).findings;
    CHECK(std::ranges::any_of(findings,
                              [&](const Finding& finding) { return finding.rule == rule.id; }));
  }
}

TEST_CASE("The mended example of each rule has no error and no warning") {
  for (const Rule& rule : lint_rules()) {
    CAPTURE(rule.name);
    CHECK_FALSE(rule.mended.empty());
    for (const Finding& finding : lint_example(rule, rule.mended).findings) {
      CAPTURE(finding.message, rule_of(finding.rule).name);
      CHECK(finding.severity == Severity::Note);
    }
  }
}
