// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <cstddef>
#include <vector>

#include "report/json.h"
#include "report/lint.h"
#include "report/lint_places.h"
#include "text/strings.h"

/// Static Analysis Results Interchange Format 2.1.0 (OASIS Standard, 27 March 2020).
namespace maxpods {
namespace {

/// The path as a reference of RFC 3986: relative paths stay relative.
std::string uri_of(std::string_view path) {
  std::string uri;
  if (path.find(':') < path.find('/')) uri = "./";  // else what is before it would be a scheme
  for (const char c : path) {
    if (is_alphanumeric({&c, 1}, "-._~/")) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

Json sarif_text(std::string_view text) { return {{"text", text}}; }

/// What SARIF calls `help` of the rule: its source and its examples.
std::string help_of(const Rule& rule) {
  std::string help;
  if (!rule.source.empty()) help += fmt::format("Source: {}\n", rule.source);
  if (!rule.wrong.empty()) {
    help += fmt::format("\nWrong, in {}:\n\n{}\nMended:\n\n{}", rule.file, rule.wrong, rule.mended);
  }
  return help;
}

Json sarif_rule(const Rule& rule) {
  Json json{{"id", rule.name}, {"shortDescription", sarif_text(rule.summary)}};
  if (!rule.why.empty()) json["fullDescription"] = sarif_text(rule.why);
  const std::string help = help_of(rule);
  if (!help.empty()) json["help"] = sarif_text(help);
  json["defaultConfiguration"] = {{"level", name_of(rule.severity)}};
  return json;
}

Json sarif_result(const Finding& finding, const ShownPlace& place, const Sources& sources) {
  std::string message = finding.message;
  if (!finding.help.empty()) message += "; help: " + finding.help;
  const Json region{{"startLine", place.begin.line},
                    {"startColumn", place.begin.column},
                    {"endLine", place.end.line},
                    {"endColumn", place.end.column}};
  const Json artifact{{"uri", uri_of(sources.files[finding.place.file].path)}};
  const Json physical{{"artifactLocation", artifact}, {"region", region}};
  Json locations = Json::array();
  locations.push_back({{"physicalLocation", physical}});
  return {{"ruleId", rule_of(finding.rule).name},
          {"ruleIndex", static_cast<std::size_t>(finding.rule)},
          {"level", name_of(finding.severity)},
          {"message", sarif_text(message)},
          {"locations", locations}};
}

}  // namespace

std::string lint_sarif(const LintReport& report) {
  const Findings& findings = report.result.findings;
  const std::vector<ShownPlace> places = shown_places(report.sources, findings);
  const auto result = [&](std::size_t i) {
    return sarif_result(findings[i], places[i], report.sources);
  };
  const Json driver{{"name", "maxpods"},
                    {"version", report.version},
                    {"rules", array_of(lint_rules(), sarif_rule)}};
  Json runs = Json::array();
  runs.push_back({{"tool", {{"driver", driver}}},
                  {"columnKind", "unicodeCodePoints"},
                  {"results", array_of_indices(findings.size(), result)}});
  return document({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", runs}});
}

}  // namespace maxpods
