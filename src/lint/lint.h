// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "lint/finding.h"
#include "lint/outlook.h"
#include "node/settings.h"
#include "source/sources.h"

namespace maxpods {

struct LintResult {
  /// In the order of their places.
  std::vector<Outlook> outlooks;
  Findings findings;
};

/// Applies all rules. Findings that comments in the files ignore are left out; the others are in
/// the order of files and places.
LintResult lint(const Sources& sources, const LintSettings& settings);

/// Whether a comment on the line of the place, on one above it, or for the whole file says
/// `maxpods: ignore` to that rule.
bool is_ignored(const SourceFile& file, Place place, std::string_view rule);

}  // namespace maxpods
