// SPDX-License-Identifier: Apache-2.0
#include "lint/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/cluster_options.h"
#include "cli/options.h"
#include "cli/run.h"
#include "cli/types_options.h"
#include "commands/audit/remarks.h"
#include "commands/commands.h"
#include "commands/lint/fix.h"
#include "commands/lint/request.h"
#include "read/cluster.h"
#include "read/file.h"
#include "read/walk.h"
#include "report/lint.h"
#include "source/position.h"
#include "text/bad_input.h"
#include "text/nearest.h"
#include "text/number.h"
#include "text/quoting.h"

namespace maxpods {
namespace {

constexpr auto lint_formats =
    std::to_array<Word<Format<LintReport>>>({{"text", {.painted = lint_text}},
                                             {"table", {.plain = lint_table}},
                                             {"json", {.plain = lint_json}},
                                             {"sarif", {.plain = lint_sarif}},
                                             {"junit", {.plain = lint_junit}},
                                             {"github", {.plain = lint_github}},
                                             {"markdown", {.plain = lint_markdown}}});

constexpr auto fail_on_severity_words =
    std::to_array<Word<std::optional<Severity>>>({{"error", Severity::Error},
                                                  {"warning", Severity::Warning},
                                                  {"note", Severity::Note},
                                                  {"never", std::nullopt}});

constexpr auto cni_words = std::to_array<Word<bool>>({{"vpc-cni", false}, {"other", true}});

/// The rules themselves, without any file.
Answer answer_on_rules(const LintRequest& request) {
  const std::span<const Rule> rules =
      request.explained ? std::span(&named_rule(*request.explained), 1) : lint_rules();
  if (request.format.plain == lint_json) return {.text = rules_json(rules)};
  if (request.format.painted == lint_text) {
    return {.text = request.explained ? rule_text(rules.front()) : rules_text(rules)};
  }
  throw BadInput(fmt::format("{} has the output formats text and json",
                             request.explained ? "--explain" : "--list-rules"));
}

Remarks unread_warnings(const std::vector<UnreadPath>& unread) {
  constexpr std::size_t max_unread_named = 5;
  Remarks warnings;
  for (const UnreadPath& each : unread) {
    if (warnings.size() == max_unread_named) break;
    warnings.emplace_back(fmt::format("cannot read {}: {}", file_title(each.path), each.reason));
  }
  if (unread.size() > max_unread_named) {
    warnings.emplace_back(counted(unread.size() - max_unread_named, "more path") +
                          " cannot be read");
  }
  return warnings;
}

/// Comments that ignore a rule that does not exist, as after a typing error.
Remarks unknown_rule_warnings(const Sources& sources) {
  Remarks warnings;
  for (const UnknownRule& unknown : unknown_ignored_rules(sources)) {
    const SourceFile& file = sources.files[unknown.place.file];
    warnings.emplace_back(fmt::format("{}:{}: no rule '{}'{}", presentable(file.path),
                                      position_of(file.content, unknown.place.begin).line,
                                      presentable(unknown.name),
                                      did_you_mean(nearest(unknown.name, rule_names()))));
  }
  return warnings;
}

/// The content of a file that Terraform would read; absent if it cannot be read.
std::optional<std::string> read_named_file(const std::string& path) {
  std::vector<UnreadPath> unread;
  return read_walked({.path = path}, unread);
}

/// The files in the paths, and what they say about nodes.
Sources read_sources(const LintRequest& request, std::vector<UnreadPath>& unread) {
  const std::vector<std::string> here{"."};
  Walk found = walk(request.paths.empty() ? here : request.paths, request.excluded);
  unread = std::move(found.unread);
  Sources sources;
  for (const WalkedFile& file : found.files) {
    std::optional<std::string> content = read_walked(file, unread);
    if (content) add_source(sources, file.path, std::move(*content));
  }
  finish_sources(sources, read_named_file);
  return sources;
}

/// The answer about files as they are.
Answer answer_on_files(const LintRequest& request, const LintedSources& linted,
                       const LintReport& report, const Paint& paint) {
  Answer answer;
  if (!request.diff) answer.text = request.format(report, paint);
  const auto failures = std::ranges::count_if(
      linted.result.findings, [&](const Finding& finding) { return is_failure(report, finding); });
  if (failures > 0) {
    answer.refusal = fmt::format("{} of severity {}{}, so that the exit status is 1",
                                 counted(failures, "finding"), name_of(*report.fail_on),
                                 report.fail_on == Severity::Error ? "" : " or worse");
  }
  return answer;
}

/// Mends the files first.
Answer answer_with_fixes(const LintRequest& request, LintedSources linted, const Linter& linter,
                         const Paint& paint) {
  WrittenFixes written = write_fixes(std::move(linted), linter);
  const FixedSources& fixed = written.fixed;
  const LintReport report{.sources = fixed.linted.sources,
                          .result = fixed.linted.result,
                          .fail_on = request.fail_on,
                          .version = program_version(),
                          .mended = written.counts};
  Answer answer = answer_on_files(request, fixed.linted, report, paint);
  answer.warnings = unmended_warnings(fixed.linted.result.findings, written.failures);
  answer.failures = std::move(written.failures);
  return answer;
}

Answer answer_without_fixes(const LintRequest& request, LintedSources linted, const Linter& linter,
                            const Paint& paint) {
  const LintReport report{.sources = linted.sources,
                          .result = linted.result,
                          .fail_on = request.fail_on,
                          .version = program_version()};
  Answer answer = answer_on_files(request, linted, report, paint);
  if (!request.diff) return answer;
  const FixedSources fixed = fix(std::move(linted), linter, {});
  answer.text = diff_of(fixed);
  answer.warnings = unmended_warnings(fixed.linted.result.findings, {});
  return answer;
}

Answer lint_files(const LintRequest& request, const Paint& paint) {
  check_options(request);
  if (request.list_rules || request.explained) return answer_on_rules(request);
  const RuleChoice rules(request);
  const LoadedCatalog catalog(request.catalog_path);
  const std::optional<AwsNodeState> aws_node = read_if_given(request.aws_node_path, read_aws_node);
  const LintSettings settings = lint_settings(request, aws_node, catalog.types());
  const Linter linter = [&](const Sources& sources) {
    LintResult result = lint(sources, settings);
    rules.apply(result.findings);
    return result;
  };
  std::vector<UnreadPath> unread;
  LintedSources linted;
  linted.sources = read_sources(request, unread);
  linted.result = linter(linted.sources);
  const Remarks unknown_rules = unknown_rule_warnings(linted.sources);
  const auto answer_on = request.fix ? answer_with_fixes : answer_without_fixes;
  Answer answer = answer_on(request, std::move(linted), linter, paint);
  append(answer.warnings, unread_warnings(unread));
  append(answer.warnings, unknown_rules);
  if (aws_node) append(answer.warnings, remarks_on_elsewhere(*aws_node));
  return answer;
}

void add_file_options(Options& options, LintRequest& request) {
  options.group("Files");
  options.positional("PATH...", request.paths,
                     "Files and directories (default .); - for standard input. In directories, "
                     "those named *.yaml, *.yml, *.json, *.toml, *.tf, *.tofu, *.hcl, *.sh, "
                     "*.ps1, *.txt, *.tpl, *.tftpl and user-data*");
  options.list("--exclude", "GLOB", request.excluded,
               "Leave out what the glob names in directories");
}

void add_rule_options(Options& options, LintRequest& request) {
  options.group("Rules");
  options.list("--select", "RULE[,RULE...]", request.selected, "Apply only these rules");
  options.list("--ignore", "RULE[,RULE...]", request.ignored,
               "Do not apply these rules; in a file, a comment "
               "does so on its line or the next: # maxpods: ignore[RULE]");
  request.fail_on = Severity::Error;
  options.choice("--fail-on", "severity", request.fail_on, fail_on_severity_words,
                 "Least severe finding that gives exit status 1 (default error)");
  options.flag("--fix", request.fix, "Mend findings for which that is sure, and write the files");
  options.flag("--diff", request.diff, "Print what --fix would change, for git apply");
  options.flag("--list-rules", request.list_rules, "List the rules, and read no files");
  options.text("--explain", "RULE", request.explained,
               "Explain a rule, with a wrong example and a mended one");
}

void add_cluster_of_files_options(Options& options, LintRequest& request) {
  options.group("Cluster, where the files do not tell");
  options.choice("--cni", "CNI", request.other_cni, cni_words,
                 "Where pods get addresses; other: no rule is about addresses");
  options.text("--aws-node", "FILE", request.aws_node_path,
               "`kubectl get daemonset aws-node -n kube-system -o json`, saved");
  add_kubernetes_version_option(options, request.kubernetes_version,
                                "Kubernetes version of the cluster, such as 1.31");
}

}  // namespace

Action setup_lint(Options& options) {
  const auto request = std::make_shared<LintRequest>();
  add_file_options(options, *request);
  add_rule_options(options, *request);
  add_cluster_of_files_options(options, *request);
  add_catalog_option(options, request->catalog_path);
  add_setting_options(options, request->networking,
                      {SettingGroup::Mode, SettingGroup::Enis, SettingGroup::HostNetwork});
  options.output(request->format, lint_formats);
  return [request](const Paint& paint) { return lint_files(*request, paint); };
}

}  // namespace maxpods
