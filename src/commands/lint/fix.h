// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "lint/fix.h"
#include "report/lint.h"
#include "text/remark.h"

namespace maxpods {

/// Files that were mended and written.
struct WrittenFixes {
  /// What they are now: those that could not be written are as they were.
  FixedSources fixed;
  /// How many errors and warnings are gone, and how many files were written.
  MendedCounts counts;
  /// Why files could not be written.
  Remarks failures;
};

/// Mends the files, and writes them.
WrittenFixes write_fixes(LintedSources linted, const Linter& linter);

/// What mending changes in the files, as `git apply` takes it in this directory.
std::string diff_of(const FixedSources& fixed);

/// A warning of findings that were not mended, because others would come.
Remarks unmended_warnings(const Findings& findings, const Remarks& failures);

}  // namespace maxpods
