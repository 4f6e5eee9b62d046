// SPDX-License-Identifier: Apache-2.0
#include "lint/lint.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "lint/rules.h"

namespace maxpods {

void report(Findings& findings, RuleId rule, Place place, std::string message, std::string help) {
  findings.push_back({rule, rule_of(rule).severity, place, std::move(message), std::move(help)});
}

LintResult lint(const Sources& sources, const LintSettings& settings) {
  LintResult result;
  Findings& findings = result.findings;
  for (const NodeConfiguration& nodes : sources.nodes) {
    result.outlooks.push_back(outlook_of(nodes, sources, settings));
  }
  for (const Unreadable& each : sources.unreadable) {
    report(findings, RuleId::Unreadable, each.place, each.reason, each.hint);
  }
  check_user_data(sources, settings, findings);
  check_node_settings(sources, settings, findings);
  check_eksctl(sources, settings, findings);
  check_karpenter(sources, settings, findings);
  check_vpc_cni(sources, settings, findings);
  check_numbers(result.outlooks, settings, findings);
  std::erase_if(findings, [&](const Finding& finding) {
    return is_ignored(sources.files[finding.place.file], finding.place, rule_of(finding.rule).name);
  });
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    return std::tuple(finding.place.file, finding.place.begin, finding.rule);
  });
  // Groups that share a value, as by an anchor of YAML, share its finding.
  const auto repeats = [](const Finding& one, const Finding& other) {
    return one.place.file == other.place.file && one.place.begin == other.place.begin &&
           one.rule == other.rule;
  };
  findings.erase(std::unique(findings.begin(), findings.end(), repeats), findings.end());
  return result;
}

}  // namespace maxpods
