// SPDX-License-Identifier: Apache-2.0
#include "commands/warm/remarks.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/networking_options.h"
#include "cli/remarks.h"
#include "cni/version_gates.h"
#include "node/environment.h"
#include "report/words.h"

namespace maxpods {
namespace {

/// The settings, with prefixes only if the node has them.
CniSettings effective_settings(const MaxPods& node) {
  CniSettings settings = node.settings.cni;
  settings.prefix_delegation = node.capacity.prefix_delegation == PrefixDelegation::Delegated;
  return settings;
}

/// On targets that count as another number than given.
Remarks counted_otherwise(const WarmReport& report) {
  const Os os = report.node.settings.cni.os;
  Remarks sentences;
  for (const WarmTargetName& name : warm_target_names) {
    const std::optional<int>& given = report.given.*name.target;
    const std::optional<int>& value = report.in_force.*name.target;
    if (!given || name.on(os).empty()) continue;
    if (value && *value != *given) {
      sentences.push_back(fmt::format("{}={} is treated as {}", name.on(os), *given, *value));
    } else if (!value && *given <= 0 && name.target != &WarmTargets::enis) {
      sentences.push_back(fmt::format("{}={} is treated as not set", name.on(os), *given));
    }
  }
  return sentences;
}

Remark reason_for_pending(const WarmReport& report, const WarmRow& row) {
  if (report.max_pods && row.pool.pods >= *report.max_pods) {
    return fmt::format("max pods is {}", *report.max_pods);
  }
  if (row.pool.addresses() < report.node.capacity.addresses) {
    return {"without a warm IP target, the pool stops at the minimum", "add --warm-ip-target"};
  }
  return {fmt::format("{} has {} addresses for pods", report.node.type.name.view(),
                      or_dash(report.node.capacity.addresses)),
          "run fewer pods on the node, or use a larger type"};
}

Remarks pending_remarks(const WarmReport& report) {
  const auto most = std::ranges::max_element(report.rows, {}, &WarmRow::pending_pods);
  if (most == report.rows.end() || most->pending_pods() == 0) return {};
  const auto [reason, hint] = reason_for_pending(report, *most);
  return {{fmt::format("of {} pods, {} without an address: {}", most->pods, most->pending_pods(),
                       reason),
           hint}};
}

/// On pools that would be smaller with the recommended max pods.
Remarks gate_remarks(const WarmReport& report) {
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
  return {{fmt::format(
               "with the recommended max pods, {}, the pool of a node stops growing: at {} pods "
               "it is smaller than shown",
               *recommended, *first),
           fmt::format("show it with --max-pods {}", *recommended)}};
}

Remarks random_placement_remarks(const WarmReport& report) {
  if (report.rows.empty() || !report.timeline.empty()) return {};
  const int pods = std::ranges::max(report.rows, {}, &WarmRow::pods).pods;
  const auto most =
      max_prefixes(report.node.type, report.node.settings.cni, report.given, pods, report.max_pods);
  if (!most) return {};
  return {
      fmt::format("pods are assumed to fill one prefix after the other; at random, a node may hold "
                  "up to 2 x {} "
                  "+ prefixes in use - 1, which is {} at {} pods",
                  *report.in_force.prefixes, *most, pods)};
}

/// On pods that a kubelet with the recommended max pods does not start.
Remarks recommendation_remarks(const WarmReport& report) {
  if (report.recommendations.empty() || report.max_pods || !report.node.recommended) return {};
  const int pods = report.rows.front().pods + report.burst + report.node.host_network_pods;
  if (pods <= *report.node.recommended) return {};
  return {
      {fmt::format("{} pods, host-network pods included, exceed the recommended max pods of {}, {}",
                   pods, report.node.type.name.view(), *report.node.recommended),
       "give the max pods that the node is set to: --max-pods N"}};
}

Remarks old_release_remarks(const WarmReport& report) {
  const CniSettings& cni = report.node.settings.cni;
  if (!report.max_pods || growth_stops_at_max_pods(cni)) return {};
  return {{fmt::format("VPC CNI before {} grows the pool past max pods",
                       to_string(version_gates::growth_stops_at_max_pods)),
           "update the VPC CNI first"}};
}

/// Remarks on the node that matter to the pool: vCPUs only affect max pods.
Remarks node_remarks(MaxPods node) {
  std::erase(node.warnings, Warning::UnknownVcpus);
  // The primary interface still serves pods.
  if (primary_eni_serves(node.settings.cni)) std::erase(node.warnings, Warning::NoAddressForPods);
  return advice(node);
}

}  // namespace

Remarks warm_remarks(const WarmReport& report) {
  Remarks sentences = ineffective_options(report.node.settings);
  if (!report.node.obstacle) append(sentences, node_remarks(report.node));
  if (!report.refusal.empty()) return sentences;
  if (report.recommendations.empty()) {
    append(sentences, warm_target_remarks(report.given, effective_settings(report.node)));
    append(sentences, counted_otherwise(report));
    append(sentences, gate_remarks(report));
  }
  append(sentences, recommendation_remarks(report));
  append(sentences, pending_remarks(report));
  append(sentences, random_placement_remarks(report));
  append(sentences, old_release_remarks(report));
  return sentences;
}

}  // namespace maxpods
