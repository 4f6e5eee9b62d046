// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <vector>

#include "report/lint.h"
#include "report/lint_places.h"
#include "text/quoting.h"

/// Findings for continuous integration: JUnit and GitHub Actions.
namespace maxpods {
namespace {

std::string message_with_help(const Finding& finding) {
  const std::string message = presentable(finding.message);
  return finding.help.empty() ? message : message + "\nhelp: " + presentable(finding.help);
}

std::string junit_case(const LintReport& report, const Finding& finding, const ShownPlace& place) {
  const std::string_view rule = rule_of(finding.rule).name;
  const std::string message = xml_escaped(presentable(finding.message));
  std::string text = fmt::format(R"(    <testcase classname="{}" name="{}:{}: {}">)",
                                 xml_escaped(shown_path(report.sources, finding.place)),
                                 place.begin.line, place.begin.column, rule);
  if (is_failure(report, finding)) {
    text += fmt::format(R"(<failure type="{}" message="{}">{}</failure>)",
                        name_of(finding.severity), message, xml_escaped(presentable(finding.help)));
  } else {
    text += fmt::format("<system-out>{}: {}</system-out>", name_of(finding.severity), message);
  }
  return text + "</testcase>\n";
}

/// The files with node configuration and without a finding.
std::vector<std::size_t> files_that_pass(const LintReport& report) {
  std::set<std::size_t> with_findings;
  for (const Finding& finding : report.result.findings) with_findings.insert(finding.place.file);
  std::vector<std::size_t> files;
  for (std::size_t i = 0; i < report.sources.files.size(); ++i) {
    const bool passes = report.sources.files[i].has_configuration && !with_findings.contains(i);
    if (passes) files.push_back(i);
  }
  return files;
}

/// Text in a workflow command (github.com/actions/toolkit, packages/core/src/command.ts).
std::string command_text(std::string_view text, bool is_property) {
  std::string escaped;
  for (const char c : text) {
    const bool is_special =
        c == '%' || c == '\r' || c == '\n' || (is_property && (c == ':' || c == ','));
    escaped +=
        is_special ? fmt::format("%{:02X}", static_cast<unsigned char>(c)) : std::string(1, c);
  }
  return escaped;
}

std::string_view github_level(Severity severity) {
  return severity == Severity::Note ? "notice" : name_of(severity);
}

}  // namespace

std::string lint_junit(const LintReport& report) {
  const Findings& findings = report.result.findings;
  const std::vector<ShownPlace> places = shown_places(report.sources, findings);
  const std::vector<std::size_t> passing = files_that_pass(report);
  const auto failures = std::ranges::count_if(
      findings, [&](const Finding& finding) { return is_failure(report, finding); });
  const std::string totals = fmt::format(R"(tests="{}" failures="{}" errors="0" skipped="0")",
                                         findings.size() + passing.size(), failures);
  std::string text = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {0}>\n"
      "  <testsuite name=\"maxpods lint\" {0}>\n",
      totals);
  for (std::size_t i = 0; i < findings.size(); ++i) {
    text += junit_case(report, findings[i], places[i]);
  }
  for (const std::size_t file : passing) {
    fmt::format_to(std::back_inserter(text),
                   "    <testcase classname=\"{}\" name=\"node configuration\"/>\n",
                   xml_escaped(presentable(report.sources.files[file].path)));
  }
  return text + "  </testsuite>\n</testsuites>\n";
}

std::string lint_github(const LintReport& report) {
  const Findings& findings = report.result.findings;
  const std::vector<ShownPlace> places = shown_places(report.sources, findings);
  std::string text;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    const ShownPlace& place = places[i];
    fmt::format_to(std::back_inserter(text), "::{} file={},line={},endLine={}",
                   github_level(finding.severity),
                   command_text(shown_path(report.sources, finding.place), true), place.begin.line,
                   place.end.line);
    // GitHub takes columns only of one line.
    if (place.begin.line == place.end.line) {
      fmt::format_to(std::back_inserter(text), ",col={},endColumn={}", place.begin.column,
                     place.end.column);
    }
    fmt::format_to(std::back_inserter(text), ",title={}::{}\n", rule_of(finding.rule).name,
                   command_text(message_with_help(finding), false));
  }
  return text;
}

}  // namespace maxpods
