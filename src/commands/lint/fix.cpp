// SPDX-License-Identifier: Apache-2.0
#include "commands/lint/fix.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "read/file.h"
#include "text/number.h"
#include "text/unified_diff.h"
#include "write/replace_file.h"

namespace maxpods {
namespace {

namespace fs = std::filesystem;

Remark write_failure(const std::string& path, const std::string& reason) {
  return {fmt::format("cannot write {}: {}", file_title(path), reason)};
}

/// The files that mends would change, and that cannot be written.
std::set<std::size_t> unwritable_files(const LintedSources& linted, Remarks& failures) {
  std::set<std::size_t> touched;
  for (const Finding& finding : linted.result.findings) {
    if (!is_fixable(finding)) continue;
    for (const Edits& mend : finding.mends) {
      for (const Edit& edit : mend) touched.insert(edit.place.file);
    }
  }
  std::set<std::size_t> unwritable;
  for (const std::size_t index : touched) {
    const SourceFile& file = linted.sources.files[index];
    const std::optional<std::string> reason = why_not_replaceable(file.path, file.content);
    if (!reason) continue;
    failures.push_back(write_failure(file.path, *reason));
    unwritable.insert(index);
  }
  return unwritable;
}

/// How many findings ask for a change: notes do not.
std::size_t asking(const Findings& findings) {
  const auto notes = std::ranges::count(findings, Severity::Note, &Finding::severity);
  return findings.size() - static_cast<std::size_t>(notes);
}

/// Those that grow come first: what moves to another file is never in neither.
std::vector<std::size_t> in_order_of_writing(const FixedSources& fixed) {
  std::vector<std::size_t> order;
  for (const auto& [index, file] : fixed.changed) order.push_back(index);
  std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t index) {
    const ChangedFile& file = fixed.changed.at(index);
    return std::ssize(file.after) - std::ssize(file.before);
  });
  return order;
}

/// The path from this directory, if it is in it.
std::string path_from_here(const std::string& path) {
  const fs::path given = fs::path(path).lexically_normal();
  if (given.is_relative()) return given.string();
  std::error_code error;
  const fs::path here = fs::current_path(error);
  const fs::path relative = given.lexically_relative(here);
  const bool is_here = !error && !relative.empty() && *relative.begin() != "..";
  return is_here ? relative.string() : given.relative_path().string();
}

}  // namespace

WrittenFixes write_fixes(LintedSources linted, const Linter& linter) {
  WrittenFixes written;
  const std::size_t found = asking(linted.result.findings);
  const std::set<std::size_t> unwritable = unwritable_files(linted, written.failures);
  FixedSources fixed = fix(std::move(linted), linter, unwritable);
  std::map<std::size_t, std::string> contents;
  for (const std::size_t index : in_order_of_writing(fixed)) {
    const ChangedFile& file = fixed.changed.at(index);
    const std::string& path = fixed.linted.sources.files[index].path;
    const std::optional<std::string> reason = replace_file(path, file.before, file.after);
    if (reason) written.failures.push_back(write_failure(path, *reason));
    if (!reason) ++written.counts.files;
    contents.emplace(index, reason ? file.before : file.after);
  }
  if (written.counts.files < fixed.changed.size()) {
    fixed.linted = lint_again(fixed.linted.sources, contents, linter);
  }
  written.counts.findings = found - std::min(asking(fixed.linted.result.findings), found);
  written.fixed = std::move(fixed);
  return written;
}

std::string diff_of(const FixedSources& fixed) {
  std::string diff;
  for (const auto& [index, file] : fixed.changed) {
    const std::string& path = fixed.linted.sources.files[index].path;
    diff += unified_diff(path_from_here(path), file.before, file.after);
  }
  return diff;
}

Remarks unmended_warnings(const Findings& findings, const Remarks& failures) {
  const auto left = std::ranges::find_if(findings, is_fixable);
  if (left == findings.end() || !failures.empty()) return {};
  const auto count = std::ranges::count_if(findings, is_fixable);
  return {{fmt::format("{} not mended, because lint would then find something else",
                       counted_is(count, "finding")),
           fmt::format("to mend it all the same: --select {}", rule_of(left->rule).name)}};
}

}  // namespace maxpods
