// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "report/json.h"
#include "report/lint.h"
#include "report/lint_places.h"

namespace maxpods {
namespace {

Json lint_summary_json(const LintReport& report) {
  const auto count = [&](Severity severity) {
    return std::ranges::count(report.result.findings, severity, &Finding::severity);
  };
  return {{"files", report.sources.files.size()},
          {"configurations", report.result.outlooks.size()},
          {"errors", count(Severity::Error)},
          {"warnings", count(Severity::Warning)},
          {"notes", count(Severity::Note)},
          {"fixed", report.mended ? report.mended->findings : 0}};
}

/// The names of the types that the nodes can have, or else of those that the file lists.
Json types_json(const Outlook& outlook) {
  if (outlook.types.empty())
    return array_of(outlook.nodes->types, [](const NamedType& type) { return type.name; });
  return array_of(outlook.types, [](const InstanceType* type) { return name_of(*type); });
}

Json configuration_json(const Outlook& outlook, const ShownPlace& place, const Sources& sources) {
  const NodeConfiguration& nodes = *outlook.nodes;
  return {{"file", sources.files[nodes.place.file].path},
          {"line", place.begin.line},
          {"kind", word_of(configuration_kind_words, nodes.kind)},
          {"amiFamily", nodes.family ? Json(name_of(*nodes.family)) : Json(nullptr)},
          {"instanceTypes", types_json(outlook)},
          {"says", or_null(outlook.says)},
          {"applied", or_null(outlook.applied)},
          {"maxAllowed", or_null(outlook.max_allowed)},
          {"recommended", or_null(outlook.recommended)}};
}

Json finding_json(const Finding& finding, const ShownPlace& place, const Sources& sources) {
  const Rule& rule = rule_of(finding.rule);
  return {{"rule", rule.name},
          {"severity", name_of(finding.severity)},
          {"file", sources.files[finding.place.file].path},
          {"line", place.begin.line},
          {"column", place.begin.column},
          {"endLine", place.end.line},
          {"endColumn", place.end.column},
          {"message", finding.message},
          {"help", null_if_empty(finding.help)},
          {"source", null_if_empty(rule.source)},
          {"fixable", is_fixable(finding)}};
}

Json rule_json(const Rule& rule) {
  return {{"rule", rule.name},
          {"severity", name_of(rule.severity)},
          {"summary", rule.summary},
          {"why", null_if_empty(rule.why)},
          {"source", null_if_empty(rule.source)},
          {"fix", null_if_empty(rule.fix)},
          {"file", null_if_empty(rule.file)},
          {"wrong", null_if_empty(rule.wrong)},
          {"mended", null_if_empty(rule.mended)}};
}

}  // namespace

std::string lint_json(const LintReport& report) {
  const Findings& findings = report.result.findings;
  const std::vector<ShownPlace> places = shown_places(report.sources, findings);
  const std::vector<Outlook>& outlooks = report.result.outlooks;
  const std::vector<ShownPlace> places_of_nodes = shown_places(report.sources, outlooks);
  const auto configuration = [&](std::size_t i) {
    return configuration_json(outlooks[i], places_of_nodes[i], report.sources);
  };
  const auto finding = [&](std::size_t i) {
    return finding_json(findings[i], places[i], report.sources);
  };
  return document({{"schemaVersion", schema_version},
                   {"summary", lint_summary_json(report)},
                   {"configurations", array_of_indices(outlooks.size(), configuration)},
                   {"findings", array_of_indices(findings.size(), finding)}});
}

std::string rules_json(std::span<const Rule> rules) {
  return document({{"schemaVersion", schema_version}, {"rules", array_of(rules, rule_json)}});
}

}  // namespace maxpods
