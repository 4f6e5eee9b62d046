// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>

#include "lint/lint.h"

namespace maxpods {

/// Files, and what lint says of them. The result refers to the sources.
struct LintedSources {
  Sources sources;
  LintResult result;

  LintedSources() = default;
  LintedSources(LintedSources&&) = default;
  LintedSources& operator=(LintedSources&&) = default;
  LintedSources(const LintedSources&) = delete;
  LintedSources& operator=(const LintedSources&) = delete;
  ~LintedSources() = default;
};

/// Judges files: lint, without the rules that the user has not selected.
using Linter = std::function<LintResult(const Sources&)>;

/// The files again, of which some have other content, by their index in Sources::files.
LintedSources lint_again(const Sources& sources, const std::map<std::size_t, std::string>& contents,
                         const Linter& linter);

struct ChangedFile {
  std::string before;
  std::string after;
};

/// Files after findings were mended.
struct FixedSources {
  LintedSources linted;
  /// By their index in Sources::files.
  std::map<std::size_t, ChangedFile> changed;
};

/// Mends the findings for which that is sure, in memory. Files in `kept` are not changed.
///
/// A mend is made only if lint then has no more to say: the finding is gone, there is no other
/// error or warning, and nothing that was node configuration is read as something else. What comes
/// to light by a mend is mended with it, or else neither is. Mends of the same place are made one
/// after the other. Fixed again, the files stay as they are.
FixedSources fix(LintedSources linted, const Linter& linter, const std::set<std::size_t>& kept);

}  // namespace maxpods
