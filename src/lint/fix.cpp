// SPDX-License-Identifier: Apache-2.0
#include "lint/fix.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace maxpods {
namespace {

/// How often files are read again at most. A mend that is refused costs some of them, and in a file
/// that somebody has made for it, all of them could be refused.
constexpr int max_trials = 500;

/// How often findings that came to light by mends are mended in turn.
constexpr int max_follow_ups = 4;

/// Up to that many mends are tried one by one if each of them seems to be wrong.
constexpr std::size_t few_mends = 16;

/// A finding, and one of the ways to mend it.
struct Mend {
  const Finding* finding = nullptr;
  std::size_t way = 0;

  const Edits& edits() const { return finding->mends[way]; }
};

using Mends = std::vector<Mend>;
using FindingCounts = std::map<std::pair<std::size_t, RuleId>, std::size_t>;

/// Errors and warnings by file and rule. Notes do not ask for a change.
FindingCounts counts_of(const Findings& findings) {
  FindingCounts counts;
  for (const Finding& finding : findings) {
    if (finding.severity != Severity::Note) ++counts[{finding.place.file, finding.rule}];
  }
  return counts;
}

/// How much was read of each file. A mend that breaks what is around it makes less of it.
std::map<std::size_t, std::size_t> extents_of(const Sources& sources) {
  std::map<std::size_t, std::size_t> extents;
  for (const NodePool& pool : sources.node_pools) ++extents[pool.place.file];
  for (const EksctlConfig& config : sources.eksctl_configs) ++extents[config.document.place.file];
  for (const CniConfiguration& cni : sources.cni) {
    extents[cni.place.file] +=
        1 + cni.variables.size() + cni.beside_env.size() + cni.elsewhere.size();
  }
  for (const NodeConfiguration& nodes : sources.nodes) {
    std::size_t& extent = extents[nodes.place.file];
    extent += 1 + nodes.max_pods.size() + nodes.types.size();
    for (const UserData& data : nodes.user_data) extent += data.parts.size();
  }
  return extents;
}

class Fixer {
 public:
  Fixer(FixedSources& fixed, const Linter& linter, const std::set<std::size_t>& kept)
      : fixed_(fixed), linter_(linter), kept_(kept) {}

  /// Mends what can be mended at once; false if that is nothing.
  bool run_round() {
    allowed_ = counts_of(fixed_.linted.result.findings);
    extents_ = extents_of(fixed_.linted.sources);
    const Mends chosen = mends_of(fixed_.linted, allowed_, true);
    try_mends(chosen);
    if (!next_) return false;
    fixed_ = std::move(*next_);
    next_.reset();
    accepted_.clear();
    return true;
  }

 private:
  /// The first ways to mend findings, without those that touch an earlier one. Of all findings, or
  /// of those whose rule has more in their file than `counts` has.
  Mends mends_of(const LintedSources& linted, const FindingCounts& counts, bool of_all) const {
    const FindingCounts found = counts_of(linted.result.findings);
    EditSet set;
    Mends mends;
    for (const Finding& finding : linted.result.findings) {
      if (!is_fixable(finding)) continue;
      const auto key = std::pair(finding.place.file, finding.rule);
      const auto known = counts.find(key);
      const bool is_new = found.at(key) > (known == counts.end() ? 0 : known->second);
      if (!of_all && !is_new) continue;
      const Mend mend{&finding};
      if (is_possible(mend) && set.add(mend.edits())) mends.push_back(mend);
    }
    return mends;
  }

  bool is_possible(const Mend& mend) const {
    return std::ranges::none_of(mend.edits(),
                                [&](const Edit& edit) { return kept_.contains(edit.place.file); });
  }

  /// Accepts as many of the mends as hold together. If not all of them do, those in files without
  /// trouble come first, then each second one of a file, and so on: the number of trials depends on
  /// how many mends a file has, and not on how many files there are.
  void try_mends(const Mends& mends) {
    if (mends.empty() || accepts(mends)) return;
    if (mends.size() == 1) return try_mends(next_ways(mends));
    Mends in_other_files;
    Mends alone;
    std::map<std::size_t, Mends> together;
    for (const Mend& mend : mends) {
      const std::optional<std::size_t> file = file_in_trouble(mend);
      (file ? together[*file] : in_other_files).push_back(mend);
    }
    if (together.empty()) together[0] = std::exchange(in_other_files, {});
    std::array<Mends, 2> halves;
    for (const auto& [file, all] : together) {
      for (std::size_t i = 0; i < all.size(); ++i) {
        (all.size() == 1 ? alone : halves.at(i % 2)).push_back(all[i]);
      }
    }
    if (alone.size() == mends.size()) return try_alone(alone);
    try_mends(in_other_files);
    try_mends(alone);
    for (const Mends& half : halves) try_mends(half);
  }

  /// Each of the mends is alone in a file with trouble.
  void try_alone(const Mends& mends) {
    if (mends.size() > few_mends) return try_mends(next_ways(mends));
    for (const Mend& mend : mends) try_mends({mend});
  }

  /// A file of the mend where something else was wrong after the last trial.
  std::optional<std::size_t> file_in_trouble(const Mend& mend) const {
    const auto found = std::ranges::find_if(
        mend.edits(), [&](const Edit& edit) { return trouble_.contains(edit.place.file); });
    return found == mend.edits().end() ? std::nullopt : std::optional(found->place.file);
  }

  /// The next best ways to mend the same findings, of those that have one.
  Mends next_ways(const Mends& mends) const {
    Mends others;
    for (Mend mend : mends) {
      if (++mend.way < mend.finding->mends.size() && is_possible(mend)) others.push_back(mend);
    }
    return others;
  }

  /// Whether lint has no more to say with these mends beside those that are accepted; then they are
  /// accepted, too.
  bool accepts(const Mends& mends) {
    Mends all = accepted_;
    all.insert(all.end(), mends.begin(), mends.end());
    std::optional<FixedSources> after = mended(all);
    if (!after) return false;
    accepted_ = std::move(all);
    next_ = std::move(after);
    return true;
  }

  /// The files with these mends, and with those of what comes to light by them; absent if something
  /// else is wrong then.
  std::optional<FixedSources> mended(const Mends& mends) {
    FindingCounts allowed = allowed_;
    for (const Mend& mend : mends) --allowed[{mend.finding->place.file, mend.finding->rule}];
    std::optional<FixedSources> after = applied(fixed_, mends);
    for (int i = 0; after && i < max_follow_ups; ++i) {
      const Mends more = mends_of(after->linted, allowed, false);
      if (more.empty()) break;
      after = applied(*after, more);
    }
    if (!after || has_trouble(*after, allowed)) return std::nullopt;
    return after;
  }

  /// Whether there are other findings than these, or less was read of a file.
  bool has_trouble(const FixedSources& after, const FindingCounts& allowed) {
    trouble_.clear();
    for (const auto& [key, count] : counts_of(after.linted.result.findings)) {
      const auto found = allowed.find(key);
      if (count > (found == allowed.end() ? 0 : found->second)) trouble_.insert(key.first);
    }
    std::map<std::size_t, std::size_t> extents = extents_of(after.linted.sources);
    for (const auto& [file, extent] : extents_) {
      if (extents[file] < extent) trouble_.insert(file);
    }
    return !trouble_.empty();
  }

  /// The files with these mends; absent if they touch each other, or there were too many trials.
  std::optional<FixedSources> applied(const FixedSources& before, const Mends& mends) {
    EditSet edits;
    for (const Mend& mend : mends) {
      if (!edits.add(mend.edits())) return std::nullopt;
    }
    if (++trials_ > max_trials) return std::nullopt;
    FixedSources after;
    after.changed = before.changed;
    for (const std::size_t file : edits.files()) {
      const std::string& content = before.linted.sources.files[file].content;
      ChangedFile& changed =
          after.changed.try_emplace(file, ChangedFile{content, content}).first->second;
      changed.after = edits.applied(file, changed.after);
    }
    std::map<std::size_t, std::string> contents;
    for (const auto& [file, changed] : after.changed) contents.emplace(file, changed.after);
    after.linted = lint_again(before.linted.sources, contents, linter_);
    return after;
  }

  FixedSources& fixed_;
  const Linter& linter_;
  const std::set<std::size_t>& kept_;
  /// Of the round: what lint may say, and how much was read.
  FindingCounts allowed_;
  std::map<std::size_t, std::size_t> extents_;
  /// The files where something else was wrong after the last trial.
  std::set<std::size_t> trouble_;
  Mends accepted_;
  std::optional<FixedSources> next_;
  int trials_ = 0;
};

}  // namespace

LintedSources lint_again(const Sources& sources, const std::map<std::size_t, std::string>& contents,
                         const Linter& linter) {
  const std::vector<SourceFile>& files = sources.files;
  const auto content_of = [&](std::size_t index) {
    const auto changed = contents.find(index);
    return changed == contents.end() ? files[index].content : changed->second;
  };
  LintedSources linted;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (files[i].is_elsewhere) {
      linted.sources.files.push_back({.path = files[i].path, .content = "", .is_elsewhere = true});
    } else {
      add_source(linted.sources, files[i].path, content_of(i));
    }
  }
  finish_sources(linted.sources, [&](const std::string& path) -> std::optional<std::string> {
    const auto named = std::ranges::find(files, path, &SourceFile::path);
    if (named == files.end()) return std::nullopt;
    return content_of(static_cast<std::size_t>(named - files.begin()));
  });
  linted.result = linter(linted.sources);
  return linted;
}

FixedSources fix(LintedSources linted, const Linter& linter, const std::set<std::size_t>& kept) {
  FixedSources fixed;
  fixed.linted = std::move(linted);
  Fixer fixer(fixed, linter, kept);
  while (fixer.run_round()) continue;
  return fixed;
}

}  // namespace maxpods
