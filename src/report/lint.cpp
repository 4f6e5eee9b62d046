// SPDX-License-Identifier: Apache-2.0
#include "report/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "report/expression.h"
#include "report/lint_places.h"
#include "report/words.h"
#include "text/number.h"
#include "text/quoting.h"
#include "text/strings.h"
#include "text/table.h"

namespace maxpods {
namespace {

std::int64_t count_of(const LintReport& report, Severity severity) {
  return std::ranges::count(report.result.findings, severity, &Finding::severity);
}

std::string painted_severity(Severity severity, const Paint& paint) {
  const std::string_view word = name_of(severity);
  switch (severity) {
    case Severity::Error:
      return paint.wrong(word);
    case Severity::Warning:
      return paint.warning(word);
    case Severity::Note:
      break;
  }
  return paint.answer(word);
}

/// The line where the place begins, with marks under the place.
std::string marked_source(const SourceFile& file, const Place& place) {
  // A plan of Terraform is one line of megabytes.
  constexpr std::size_t max_bytes_on_a_side = 4096;
  const std::size_t middle = std::min(place.begin, file.content.size());
  const std::size_t start = middle - std::min(middle, max_bytes_on_a_side);
  const std::string_view content =
      std::string_view(file.content).substr(start, middle - start + max_bytes_on_a_side);
  const std::size_t byte = middle - start;
  std::string line(line_at(content, byte));
  // Terminals show tabs at several widths.
  std::ranges::replace(line, '\t', ' ');
  const std::size_t feed = content.substr(0, byte).rfind('\n');
  const std::size_t line_begin = feed == std::string_view::npos ? 0 : feed + 1;
  const std::size_t begin = std::min(byte - line_begin, line.size());
  const std::size_t after = std::max(place.end, middle) - start;
  const std::size_t end = std::clamp(after - line_begin, begin, line.size());
  return marked_line(line, {begin, end});
}

std::string finding_text(const LintReport& report, const Finding& finding, const ShownPlace& place,
                         const Paint& paint) {
  constexpr std::string_view help = "  = help: ";
  std::string text =
      fmt::format("{}: {}[{}]: {}\n", place_words(report.sources, finding.place, place.begin),
                  painted_severity(finding.severity, paint), rule_of(finding.rule).name,
                  presentable(finding.message));
  text += marked_source(report.sources.files[finding.place.file], finding.place);
  if (finding.help.empty()) return text;
  return text.append(help) + wrapped(presentable(finding.help), help.size()) + '\n';
}

/// Text as a cell of a table of Markdown, where it has no meaning of its own.
std::string markdown_cell(std::string_view text) {
  std::string cell;
  for (const char c : text) {
    if (std::string_view("\\`*_<>[]|").find(c) != std::string_view::npos) cell += '\\';
    cell += c;
  }
  return cell;
}

/// Whether the finding is about a value that the nodes have, which others may share by an anchor.
bool is_about_value(const NodeConfiguration& nodes, const Place& place) {
  return nodes.place == place ||
         std::ranges::find(nodes.max_pods, place, &MaxPodsSetting::place) != nodes.max_pods.end() ||
         std::ranges::find(nodes.types, place, &NamedType::place) != nodes.types.end();
}

/// The part of the file that declares the nodes and has the place; absent if none has.
std::optional<Place> part_with(const NodeConfiguration& nodes, const Place& place) {
  if (contains(nodes.declared.place, place)) return nodes.declared.place;
  for (const UserData& data : nodes.user_data) {
    if (contains(data.text.place(), place)) return data.text.place();
  }
  return std::nullopt;
}

/// The rows that the finding is about: those of its value, or else the one of the smallest part of
/// the file that has it. None for findings that are about no nodes.
std::vector<std::size_t> rows_of(const Finding& finding, const std::vector<Outlook>& outlooks) {
  std::vector<std::size_t> rows;
  std::optional<std::size_t> enclosing;
  std::size_t smallest = 0;
  for (std::size_t i = 0; i < outlooks.size(); ++i) {
    const NodeConfiguration& nodes = *outlooks[i].nodes;
    if (is_about_value(nodes, finding.place)) rows.push_back(i);
    const std::optional<Place> part = part_with(nodes, finding.place);
    if (!part || (enclosing && part->end - part->begin >= smallest)) continue;
    enclosing = i;
    smallest = part->end - part->begin;
  }
  if (rows.empty() && enclosing) rows.push_back(*enclosing);
  return rows;
}

struct TableFindings {
  /// Of each node configuration; null for none.
  std::vector<const Finding*> worst;
  /// The indices of those that belong to none.
  std::vector<std::size_t> others;
};

TableFindings findings_of_rows(const LintResult& result) {
  TableFindings found{.worst = std::vector<const Finding*>(result.outlooks.size(), nullptr)};
  for (std::size_t i = 0; i < result.findings.size(); ++i) {
    const Finding& finding = result.findings[i];
    const std::vector<std::size_t> rows = rows_of(finding, result.outlooks);
    if (rows.empty()) found.others.push_back(i);
    for (const std::size_t row : rows) {
      const Finding*& known = found.worst[row];
      if (known == nullptr || finding.severity < known->severity) known = &finding;
    }
  }
  return found;
}

/// `a.yaml:7:3: wrong-type: …`, a line each.
std::string lines_of_others(const LintReport& report, const std::vector<std::size_t>& others) {
  const Findings& findings = report.result.findings;
  const std::vector<ShownPlace> places = shown_places(report.sources, findings);
  std::string text;
  for (const std::size_t i : others) {
    text +=
        fmt::format("{}: {}: {}\n", place_words(report.sources, findings[i].place, places[i].begin),
                    rule_of(findings[i].rule).name, presentable(findings[i].message));
  }
  return text;
}

/// The names of the types that the nodes can have, or else of those that the file lists.
std::string types_cell(const Outlook& outlook) {
  std::vector<std::string> names;
  for (const InstanceType* const type : outlook.types) names.emplace_back(name_of(*type));
  if (names.empty()) {
    for (const NamedType& type : outlook.nodes->types) names.push_back(presentable(type.name));
  }
  return or_dash(some_of(names));
}

Cells configuration_cells(const LintReport& report, const Outlook& outlook, const ShownPlace& place,
                          const Finding* worst) {
  const NodeConfiguration& nodes = *outlook.nodes;
  return {fmt::format("{}:{}", shown_path(report.sources, nodes.place), place.begin.line),
          std::string(word_of(configuration_kind_words, nodes.kind)),
          nodes.family ? std::string(name_of(*nodes.family)) : "-",
          types_cell(outlook),
          or_dash(outlook.says),
          or_dash(outlook.applied),
          or_dash(outlook.max_allowed),
          worst == nullptr ? "-" : std::string(rule_of(worst->rule).name)};
}

}  // namespace

bool is_failure(const LintReport& report, const Finding& finding) {
  return report.fail_on && finding.severity <= *report.fail_on;
}

std::string lint_counts(const LintReport& report) {
  const auto files = std::ssize(report.sources.files);
  const auto configured =
      std::ranges::count(report.sources.files, true, &SourceFile::has_configuration);
  if (configured == 0) return "no node configuration in " + counted(files, "file");
  std::string counts;
  for (const auto& [word, severity] : severity_words) {
    const std::int64_t count = count_of(report, severity);
    if (count > 0) counts += (counts.empty() ? "" : ", ") + counted(count, word);
  }
  if (counts.empty()) counts = "no findings";
  if (report.mended && report.mended->findings > 0) {
    counts = fmt::format("{} mended in {}, {} left", counted(report.mended->findings, "finding"),
                         counted(report.mended->files, "file"), counts);
  }
  return fmt::format("{}; {} of {} {} node configuration", counts, configured,
                     counted(files, "file"), configured == 1 ? "has" : "have");
}

/// How many findings have a mend, unless it was there already.
std::string fixable_line(const LintReport& report) {
  const auto fixable = std::ranges::count_if(report.result.findings, is_fixable);
  if (fixable == 0 || report.mended) return "";
  return fmt::format("--fix may mend {} of them\n", fixable);
}

std::string lint_text(const LintReport& report, const Paint& paint) {
  const Findings& findings = report.result.findings;
  const std::vector<ShownPlace> places = shown_places(report.sources, findings);
  std::string text;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    text += finding_text(report, findings[i], places[i], paint) + '\n';
  }
  return text + lint_counts(report) + '\n' + fixable_line(report);
}

std::string lint_table(const LintReport& report) {
  const std::vector<Outlook>& outlooks = report.result.outlooks;
  const std::vector<ShownPlace> places = shown_places(report.sources, outlooks);
  const TableFindings found = findings_of_rows(report.result);
  const std::vector<Column> columns{{"NODES", Align::Left},
                                    {"KIND", Align::Left},
                                    {"AMI", Align::Left},
                                    {"TYPES", Align::Left},
                                    {"SAYS"},
                                    {"APPLIED"},
                                    {"MAX ALLOWED"},
                                    {"WORST RULE", Align::Left}};
  Rows rows;
  for (std::size_t i = 0; i < outlooks.size(); ++i) {
    rows.push_back(configuration_cells(report, outlooks[i], places[i], found.worst[i]));
  }
  std::string text;
  if (!rows.empty()) text += format_table(columns, rows) + '\n';
  if (!found.others.empty()) text += lines_of_others(report, found.others) + '\n';
  return text + lint_counts(report) + '\n';
}

std::string lint_markdown(const LintReport& report) {
  const Findings& findings = report.result.findings;
  const std::vector<ShownPlace> places = shown_places(report.sources, findings);
  std::string text = fmt::format("**{}**\n", lint_counts(report));
  if (findings.empty()) return text;
  Rows rows;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    const std::string place =
        fmt::format("{}:{}", shown_path(report.sources, finding.place), places[i].begin.line);
    rows.push_back({std::string(name_of(finding.severity)), std::string(rule_of(finding.rule).name),
                    markdown_cell(place), markdown_cell(presentable(finding.message)),
                    markdown_cell(presentable(finding.help))});
  }
  const std::vector<Column> columns{{"SEVERITY", Align::Left},
                                    {"RULE", Align::Left},
                                    {"PLACE", Align::Left},
                                    {"FINDING", Align::Left},
                                    {"HELP", Align::Left}};
  return text + '\n' + markdown_table(columns, rows);
}

std::string rules_text(std::span<const Rule> rules) {
  const std::size_t names = widest(rules, &Rule::name);
  constexpr std::size_t severities = 7;
  constexpr std::size_t gap = 2;
  std::string text;
  for (const Rule& rule : rules) {
    text += fmt::format("{:<{}}  {:<{}}  {}\n", rule.name, names, name_of(rule.severity),
                        severities, wrapped(rule.summary, names + gap + severities + gap));
  }
  return text;
}

std::string rule_text(const Rule& rule) {
  constexpr std::size_t example_indent = 4;
  std::string text = fmt::format("{} ({})\n\n{}\n", rule.name, name_of(rule.severity),
                                 wrapped(fmt::format("{}.", rule.summary), 0));
  if (!rule.why.empty()) text += '\n' + wrapped(rule.why, 0) + '\n';
  if (!rule.source.empty())
    text += '\n' + wrapped(fmt::format("Source: {}", rule.source), 0) + '\n';
  if (!rule.fix.empty()) text += '\n' + wrapped(fmt::format("--fix: {}", rule.fix), 0) + '\n';
  if (rule.wrong.empty()) return text;
  text += fmt::format("\nWrong, in {}:\n\n{}", rule.file, indented(rule.wrong, example_indent));
  return text + "\nMended:\n\n" + indented(rule.mended, example_indent);
}

}  // namespace maxpods
