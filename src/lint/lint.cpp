// SPDX-License-Identifier: Apache-2.0
#include "lint/lint.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "lint/rules.h"
#include "text/strings.h"

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

/// The settings that several nodes have, as those of a shared launch template do.
class SharedSettings {
 public:
  explicit SharedSettings(const Sources& sources) {
    for (const NodeConfiguration& nodes : sources.nodes) {
      if (is_document(nodes.kind)) continue;
      for (const MaxPodsSetting& setting : nodes.max_pods) ++counts_[key_of(setting)];
    }
  }

  bool has(const MaxPodsSetting* setting) const {
    const auto found = setting == nullptr ? counts_.end() : counts_.find(key_of(*setting));
    return found != counts_.end() && found->second > 1;
  }

 private:
  /// A file that a template names is read by itself, too.
  static bool is_document(ConfigurationKind kind) {
    return kind == ConfigurationKind::NodeConfig || kind == ConfigurationKind::UserData ||
           kind == ConfigurationKind::BottlerocketSettings;
  }

  static std::pair<std::size_t, std::size_t> key_of(const MaxPodsSetting& setting) {
    return {setting.place.file, setting.place.begin};
  }

  std::map<std::pair<std::size_t, std::size_t>, std::size_t> counts_;
};

/// Adds the outlooks, and the findings on their numbers. A setting that is refused is not applied:
/// its number does not matter.
void judge_numbers(const Sources& sources, const LintSettings& settings, LintResult& result) {
  const RefusedPlaces refused(result.findings);
  const SharedSettings shared(sources);
  std::vector<Limits> limits;
  for (const NodeConfiguration& nodes : sources.nodes) {
    Outlook outlook = outlook_of(nodes, sources, settings, limits);
    if (outlook.applied_setting != nullptr && refused.has(nodes, *outlook.applied_setting)) {
      outlook.applied_setting = nullptr;
      outlook.applied.reset();
    }
    outlook.is_setting_shared = shared.has(outlook.applied_setting);
    check_numbers(sources, outlook, limits, settings, result.findings);
    result.outlooks.push_back(std::move(outlook));
  }
  std::ranges::stable_sort(result.outlooks, {}, [](const Outlook& outlook) {
    return std::pair(outlook.nodes->place.file, outlook.nodes->place.begin);
  });
}

/// Whether an anchor of YAML precedes the place, as in `maxPods: &most 50`: then aliases have the
/// value, too.
bool is_anchored(const Sources& sources, const Place& place) {
  constexpr std::size_t longest = 256;
  const std::string_view content = sources.files[place.file].content;
  const std::size_t begin = place.begin - std::min(place.begin, longest);
  const std::string_view before = trimmed(content.substr(begin, place.begin - begin));
  const std::string_view word = before.substr(before.find_last_of(" \t\n") + 1);
  return word.size() < before.size() && word.size() > 1 && word.starts_with('&') &&
         is_alphanumeric(word.substr(1), "-_");
}

/// Only files of the paths that were given may be changed, and there only what nothing else uses.
void erase_unsure_mends(Findings& findings, const Sources& sources) {
  const auto begin_of = [](const Place& place) { return std::pair(place.file, place.begin); };
  // None of them is in another one.
  std::vector<Place> kept = sources.kept_places;
  std::ranges::sort(kept, {}, begin_of);
  const auto is_kept = [&](const Edit& edit) {
    const auto after = std::ranges::upper_bound(kept, begin_of(edit.place), {}, begin_of);
    const bool is_in_kept = after != kept.begin() && contains(*std::prev(after), edit.place);
    return is_in_kept || sources.files[edit.place.file].is_elsewhere ||
           is_anchored(sources, edit.place);
  };
  for (Finding& finding : findings) {
    std::erase_if(finding.mends,
                  [&](const Edits& edits) { return std::ranges::any_of(edits, is_kept); });
  }
}

/// The message names the resource of a plan: all of a plan may be one line.
void name_plan_resources(Findings& findings, const Sources& sources) {
  for (Finding& finding : findings) {
    const auto resource = std::ranges::find_if(sources.plan_resources, [&](const NamedPlace& each) {
      return contains(each.place, finding.place);
    });
    if (resource == sources.plan_resources.end()) continue;
    finding.message = concat({resource->name, ": ", finding.message});
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
  erase_unsure_mends(findings, sources);
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    return std::tuple(finding.place.file, finding.place.begin, finding.rule);
  });
  // Groups that share a value, as by an anchor of YAML, share its finding.
  const auto repeats = [](const Finding& one, const Finding& other) {
    return one.place.file == other.place.file && one.place.begin == other.place.begin &&
           one.rule == other.rule;
  };
  findings.erase(std::unique(findings.begin(), findings.end(), repeats), findings.end());
  name_plan_resources(findings, sources);
  return result;
}

}  // namespace maxpods
