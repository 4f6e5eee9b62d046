// SPDX-License-Identifier: Apache-2.0
#include "lint/lint.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "lint/rules.h"

namespace maxpods {

void report(Findings& findings, RuleId rule, Place place, std::string message, std::string help,
            Edits mend) {
  findings.push_back({rule, rule_of(rule).severity, place, std::move(message), std::move(help)});
  add_mend(findings, std::move(mend));
}

void add_mend(Findings& findings, Edits mend) {
  if (!mend.empty()) findings.back().mends.push_back(std::move(mend));
}

namespace {

/// The places of keys and values that a program refuses, or has in no such place.
class RefusedPlaces {
 public:
  explicit RefusedPlaces(const Findings& findings) {
    for (const Finding& finding : findings) {
      const bool is_refused = finding.rule == RuleId::Refused || finding.rule == RuleId::Misplaced;
      if (is_refused) places_.insert({finding.place.file, finding.place.begin});
    }
  }

  /// Whether the setting, or a key on the way to it, is refused.
  bool has(const NodeConfiguration& nodes, const MaxPodsSetting& setting) const {
    if (places_.empty()) return false;
    if (has(setting.place)) return true;
    const Value* value = &nodes.declared;
    while (value != nullptr) {
      const auto member = std::ranges::find_if(value->members, [&](const Member& each) {
        return contains(each.value.place, setting.place);
      });
      if (member == value->members.end()) return false;
      if (has(member->place)) return true;
      value = &member->value;
    }
    return false;
  }

 private:
  bool has(const Place& place) const { return places_.contains({place.file, place.begin}); }

  std::set<std::pair<std::size_t, std::size_t>> places_;
};

/// Adds the outlooks, and the findings on their numbers. A setting that is refused is not applied:
/// its number does not matter.
void judge_numbers(const Sources& sources, const LintSettings& settings, LintResult& result) {
  const RefusedPlaces refused(result.findings);
  std::vector<Limits> limits;
  for (const NodeConfiguration& nodes : sources.nodes) {
    Outlook outlook = outlook_of(nodes, sources, settings, limits);
    if (outlook.applied_setting != nullptr && refused.has(nodes, *outlook.applied_setting)) {
      outlook.applied_setting = nullptr;
      outlook.applied.reset();
    }
    check_numbers(sources, outlook, limits, settings, result.findings);
    result.outlooks.push_back(std::move(outlook));
  }
  std::ranges::stable_sort(result.outlooks, {}, [](const Outlook& outlook) {
    return std::pair(outlook.nodes->place.file, outlook.nodes->place.begin);
  });
}

/// Only files of the paths that were given may be changed.
void erase_mends_elsewhere(Findings& findings, const Sources& sources) {
  for (Finding& finding : findings) {
    std::erase_if(finding.mends, [&](const Edits& edits) {
      return std::ranges::any_of(
          edits, [&](const Edit& edit) { return sources.files[edit.place.file].is_elsewhere; });
    });
  }
}

}  // namespace

LintResult lint(const Sources& sources, const LintSettings& settings) {
  LintResult result;
  Findings& findings = result.findings;
  for (const Unreadable& each : sources.unreadable) {
    report(findings, RuleId::Unreadable, each.place, each.reason, each.hint);
  }
  check_user_data(sources, settings, findings);
  check_node_settings(sources, settings, findings);
  check_eksctl(sources, settings, findings);
  check_karpenter(sources, settings, findings);
  check_eks_module(sources, settings, findings);
  check_vpc_cni(sources, settings, findings);
  judge_numbers(sources, settings, result);
  erase_ignored(findings, sources);
  erase_mends_elsewhere(findings, sources);
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    return std::tuple(finding.place.file, finding.place.begin, finding.rule);
  });
  // Groups that share a value, as by an anchor of YAML, share its finding.
  const auto repeats = [](const Finding& one, const Finding& other) {
    return one.place.file == other.place.file && one.place.begin == other.place.begin &&
           one.rule == other.rule;
  };
  findings.erase(std::unique(findings.begin(), findings.end(), repeats), findings.end());
  return result;
}

}  // namespace maxpods
