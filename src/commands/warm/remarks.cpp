// SPDX-License-Identifier: Apache-2.0
#include "commands/warm/remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cli/remarks.h"
#include "cni/version_gates.h"
#include "node/environment.h"
#include "report/words.h"

namespace maxpods {
namespace {

using Sentences = std::vector<std::string>;

/// The settings with prefixes where nodes really have them.
CniSettings effective_settings(const MaxPods& node) {
  CniSettings settings = node.settings.cni;
  settings.prefix_delegation = node.capacity.prefix_delegation == PrefixDelegation::Delegated;
  return settings;
}

Sentences target_problems(const WarmReport& report) {
  Sentences sentences;
  for (const WarmTargetProblem problem :
       warm_target_problems(report.given, effective_settings(report.node))) {
    if (problem == WarmTargetProblem::NothingWarmWithPrefixes) continue;
    sentences.emplace_back(describe(problem));
  }
  return sentences;
}

/// The targets that count as another number than was given.
Sentences counted_otherwise(const WarmReport& report) {
  const Os os = report.node.settings.cni.os;
  Sentences sentences;
  for (const WarmTargetName& name : warm_target_names) {
    const std::optional<int>& given = report.given.*name.target;
    const std::optional<int>& value = report.in_force.*name.target;
    if (!given || name.on(os).empty()) continue;
    if (value && *value != *given) {
      sentences.push_back(fmt::format("{}={} counts as {}", name.on(os), *given, *value));
    } else if (!value && *given <= 0 && name.target != &WarmTargets::enis) {
      sentences.push_back(fmt::format("{}={} counts as not set", name.on(os), *given));
    }
  }
  return sentences;
}

std::string reason_for_pending(const WarmReport& report, const WarmRow& row) {
  if (report.max_pods && row.pool.pods >= *report.max_pods) {
    return fmt::format("its max pods are {}", *report.max_pods);
  }
  if (row.pool.addresses() < report.node.capacity.addresses) {
    return "without a warm IP target the pool does not grow past the minimum";
  }
  return fmt::format("{} has {} for pods", report.node.type.name.view(),
                     or_dash(report.node.capacity.addresses));
}

Sentences pending_remarks(const WarmReport& report) {
  const auto most = std::ranges::max_element(report.rows, {}, &WarmRow::pending_pods);
  if (most == report.rows.end() || most->pending_pods() == 0) return {};
  return {fmt::format("of {} pods, {} get no address: {}", most->pods, most->pending_pods(),
                      reason_for_pending(report, *most))};
}

/// Where a node would hold less, as it has the max pods that are recommended for it.
Sentences gate_remarks(const WarmReport& report) {
  const CniSettings& cni = report.node.settings.cni;
  const std::optional<int> recommended = report.node.recommended;
  if (report.max_pods || !recommended || !growth_stops_at_max_pods(cni)) return {};
  std::vector<int> counts;
  for (const WarmRow& row : report.rows) counts.push_back(row.pods);
  const auto held = settled_pools(report.node.type, cni, report.given, counts, recommended);
  std::optional<int> first;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const bool is_less = held[i].slots() < report.rows[i].pool.slots();
    if (is_less) first = std::min(first.value_or(counts[i]), counts[i]);
  }
  if (!first) return {};
  return {
      fmt::format("max pods stop growth: with {0}, as recommended, a node holds less at {1} pods; "
                  "--max-pods {0} "
                  "shows it",
                  *recommended, *first)};
}

Sentences random_placement_remarks(const WarmReport& report) {
  if (report.rows.empty() || !report.timeline.empty()) return {};
  const int pods = std::ranges::max(report.rows, {}, &WarmRow::pods).pods;
  const auto most = most_prefixes(report.node.type, report.node.settings.cni, report.given, pods,
                                  report.max_pods);
  if (!most) return {};
  return {fmt::format(
      "prefixes are taken to be filled one after the other; where pods come at random, a node may "
      "hold up to 2 x {} + prefixes in use - 1, at {} pods {}",
      *report.in_force.prefixes, pods, *most)};
}

/// A kubelet with the max pods that are recommended does not start all of them.
Sentences recommendation_remarks(const WarmReport& report) {
  if (report.recommendations.empty() || report.max_pods || !report.node.recommended) return {};
  const int pods = report.rows.front().pods + report.burst + report.node.host_network_pods;
  if (pods <= *report.node.recommended) return {};
  return {
      fmt::format("{} pods, those on the host's network included, are more than the max pods "
                  "recommended for {}, {}: --max-pods has the answer for what the node is "
                  "really set to",
                  pods, report.node.type.name.view(), *report.node.recommended)};
}

Sentences old_release_remarks(const WarmReport& report) {
  const CniSettings& cni = report.node.settings.cni;
  if (!report.max_pods || growth_stops_at_max_pods(cni)) return {};
  return {fmt::format("VPC CNI before {} grows the pool past max pods",
                      to_string(version_gates::growth_stops_at_max_pods))};
}

/// Those that say something of the pool: vCPUs decide max pods only.
Sentences node_remarks(MaxPods node) {
  std::erase(node.warnings, Warning::UnknownVcpus);
  // The primary interface serves pods all the same.
  if (!node.settings.cni.custom_networking) std::erase(node.warnings, Warning::NoAddressForPods);
  return remarks(node);
}

}  // namespace

Sentences warm_remarks(const WarmReport& report) {
  Sentences sentences = ineffective_options(report.node.settings);
  const auto add = [&](Sentences more) { std::ranges::move(more, std::back_inserter(sentences)); };
  if (!report.node.obstacle) add(node_remarks(report.node));
  if (!report.refusal.empty()) return sentences;
  if (report.recommendations.empty()) {
    add(target_problems(report));
    add(counted_otherwise(report));
    add(gate_remarks(report));
  }
  add(recommendation_remarks(report));
  add(pending_remarks(report));
  add(random_placement_remarks(report));
  add(old_release_remarks(report));
  return sentences;
}

}  // namespace maxpods
