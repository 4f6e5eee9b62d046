// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "lint/finding.h"
#include "node/settings.h"
#include "source/sources.h"

namespace maxpods {

/// What holds where the files do not tell.
struct LintSettings {
  Catalog catalog;
  NodeSettings networking;
  /// Whether prefix delegation is known from options or from aws-node, so that it holds for files
  /// that do not tell.
  bool knows_prefixes = false;
  bool knows_custom_networking = false;
  /// Whether addresses come from another CNI: then no rule is about addresses or the VPC CNI.
  bool other_cni = false;
  std::optional<Version> kubernetes_version;
};

/// A node configuration, and what becomes of its max pods.
struct Outlook {
  const NodeConfiguration* nodes = nullptr;
  /// The instance types that it can have; empty if they are unknown.
  std::vector<InstanceType> types;
  /// Max pods as the files set it, by the place that is applied, or else by the first one.
  std::optional<std::int64_t> says;
  /// What nodes apply; absent if it is unknown, or differs by type.
  std::optional<std::int64_t> applied;
  /// The smallest of its types in the mode of the files, or without prefixes if they do not tell;
  /// absent without types.
  std::optional<std::int64_t> max_allowed;
  std::optional<int> recommended;
  /// Whether prefixes are on; absent if no file and no option tells.
  std::optional<bool> prefixes;
};

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
