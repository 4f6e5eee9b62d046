// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/fix.h"
#include "linted.h"
#include "patched.h"
#include "text/unified_diff.h"

namespace maxpods {

/// Lint with the built-in catalog.
inline LintResult lint_all(const Sources& sources) {
  return lint(sources, {.catalog = built_in_catalog()});
}

/// Reads these files for Terraform's `file` and `templatefile`.
inline ReadNamedFile reader_of(const std::vector<LintedFile>& files) {
  return [files](const std::string& path) -> std::optional<std::string> {
    const auto file = std::ranges::find(files, path, &LintedFile::path);
    return file == files.end() ? std::nullopt : std::optional(file->content);
  };
}

inline LintedSources linted_sources(const std::vector<LintedFile>& files,
                                    const Linter& linter = lint_all) {
  LintedSources linted;
  for (const LintedFile& file : files) add_source(linted.sources, file.path, file.content);
  finish_sources(linted.sources, reader_of(files));
  linted.result = linter(linted.sources);
  return linted;
}

/// The files after all that can be mended is.
inline std::vector<LintedFile> fixed(std::vector<LintedFile> files, const Linter& linter = lint_all,
                                     const std::set<std::size_t>& kept = {}) {
  const FixedSources fixed = fix(linted_sources(files, linter), linter, kept);
  for (const auto& [index, changed] : fixed.changed) files[index].content = changed.after;
  return files;
}

/// The same of one file: its content.
inline std::string fixed(std::string_view path, std::string_view content) {
  return fixed({{std::string(path), std::string(content)}}).front().content;
}

using FindingCounts = std::map<std::pair<std::size_t, RuleId>, std::size_t>;

/// Errors and warnings, by file and rule.
inline FindingCounts counts_of(const LintedSources& linted) {
  FindingCounts counts;
  for (const Finding& finding : linted.result.findings) {
    if (finding.severity != Severity::Note) ++counts[{finding.place.file, finding.rule}];
  }
  return counts;
}

/// What is wrong after the files are fixed, in words; empty if nothing is: they lose findings and
/// get no others, do not change when they are fixed again, and their diff gives the same files.
inline std::string broken_fix(const std::vector<LintedFile>& files) {
  const LintedSources before = linted_sources(files);
  const FixedSources once = fix(linted_sources(files), lint_all, {});
  std::vector<LintedFile> after = files;
  for (const auto& [index, changed] : once.changed) {
    const std::string& content = files[index].content;
    if (changed.before != content) return "a file that was read as another one";
    if (changed.after == content) return "a change without a change";
    const std::string diff = unified_diff("file", content, changed.after);
    if (patched(content, diff) != changed.after) return "a diff of something else: " + diff;
    after[index].content = changed.after;
  }
  const LintedSources again = linted_sources(after);
  FindingCounts known = counts_of(before);
  for (const auto& [key, count] : counts_of(again)) {
    if (count > known[key]) return "another finding: " + std::string(rule_of(key.second).name);
  }
  if (counts_of(again) != counts_of(once.linted)) return "another result than that of the fix";
  if (!once.changed.empty() && known == counts_of(again)) {
    return "a change, and no finding less";
  }
  if (fixed(after) != after) return "something to fix once more";
  return "";
}

}  // namespace maxpods
