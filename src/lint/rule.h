// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "text/word.h"

namespace maxpods {

/// From worst to least.
enum class Severity { Error, Warning, Note };

/// As options, JSON and reports call them.
inline constexpr auto severity_words =
    all_words(Severity::Note, Word{"error", Severity::Error}, Word{"warning", Severity::Warning},
              Word{"note", Severity::Note});

constexpr std::string_view name_of(Severity severity) { return word_of(severity_words, severity); }

/// The rules of lint, in the order of the table.
enum class RuleId {
  IgnoredArguments,
  BootstrapInManagedGroup,
  OverriddenEnvironment,
  PatchedBootstrap,
  EqualsForm,
  UnknownOption,
  SplitQuotes,
  WrongUserData,
  KarpenterOverwrites,
  KubeletInNodePool,
  TemplateNotUsed,
  BrokenMime,
  Misplaced,
  Refused,
  SetTwice,
  Overridden,
  CniSettingOnNode,
  OverAddresses,
  NeedsPrefixes,
  AboveCap,
  FewerThanRecommended,
  OneValueForAll,
  PrefixesOnXen,
  Expression,
  NoValue,
  MemoryReserved,
  WarmTargets,
  WrongType,
  PrefixesAfterNodes,
  Al2,
  RemovedVersion,
  Unreadable,
};

/// A rule of lint: all that its users read of it.
struct Rule {
  RuleId id;
  /// As files and options call it.
  std::string_view name;
  /// The usual one; a finding can have another one.
  Severity severity;
  /// What it finds, in one sentence.
  std::string_view summary;
  /// What happens to nodes, in one or two sentences.
  std::string_view why;
  /// The public source of the rule.
  std::string_view source;
  /// What --fix does, in a sentence; empty if no mend is sure.
  std::string_view fix;
  /// A file that has the finding, and the same file mended, which has no finding.
  std::string_view wrong;
  std::string_view mended;
  /// The name of that file.
  std::string_view file;
};

/// All rules.
std::span<const Rule> lint_rules();

const Rule& rule_of(RuleId id);

/// The rule of that name, or null.
const Rule* find_rule(std::string_view name);

}  // namespace maxpods
