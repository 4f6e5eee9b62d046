// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalog/catalog.h"
#include "lint/lint.h"
#include "source/position.h"
#include "text/strings.h"

namespace maxpods {

struct LintedFile {
  std::string path;
  std::string content;

  friend bool operator==(const LintedFile&, const LintedFile&) = default;
};

/// The result for files in memory, with the built-in catalog unless the settings have another one.
inline LintResult lint_files(const std::vector<LintedFile>& files, Sources& sources,
                             LintSettings settings = {}) {
  if (settings.catalog.empty()) settings.catalog = built_in_catalog();
  for (const LintedFile& file : files) add_source(sources, file.path, file.content);
  finish_sources(sources);
  return lint(sources, settings);
}

/// `12: over-addresses` for each error and warning, in the order of files and places.
inline std::vector<std::string> linted(const std::vector<LintedFile>& files,
                                       const LintSettings& settings = {}) {
  Sources sources;
  const LintResult result = lint_files(files, sources, settings);
  std::vector<std::string> lines;
  for (const Finding& finding : result.findings) {
    if (finding.severity == Severity::Note) continue;
    const std::string& content = sources.files[finding.place.file].content;
    lines.push_back(std::to_string(position_of(content, finding.place.begin).line) + ": " +
                    std::string(rule_of(finding.rule).name));
  }
  return lines;
}

/// The same for one file.
inline std::vector<std::string> linted(std::string_view path, std::string_view content,
                                       const LintSettings& settings = {}) {
  return linted({{std::string(path), std::string(content)}}, settings);
}

/// `12: over-addresses: m5.large has … (set it to 29)` for each finding, notes, too.
inline std::vector<std::string> linted_words(const std::vector<LintedFile>& files,
                                             const LintSettings& settings = {}) {
  Sources sources;
  const LintResult result = lint_files(files, sources, settings);
  std::vector<std::string> lines;
  for (const Finding& finding : result.findings) {
    const std::string& content = sources.files[finding.place.file].content;
    lines.push_back(
        concat({std::to_string(position_of(content, finding.place.begin).line), ": ",
                rule_of(finding.rule).name, ": ", finding.message, " (", finding.help, ")"}));
  }
  return lines;
}

inline std::vector<std::string> linted_words(std::string_view path, std::string_view content,
                                             const LintSettings& settings = {}) {
  return linted_words({{std::string(path), std::string(content)}}, settings);
}

}  // namespace maxpods
