// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include "fit/parts.h"

namespace maxpods {
namespace {

/// A row of the answer: what it is called, and the limits that it gives the nodes of a kind.
struct Row {
  std::string_view mode;
  std::function<PodLimits(const TodayKind&)> limits;
  std::optional<NodeSettings> node = {};
};

/// Whether settings of the VPC CNI and the kubelet can change its max pods.
bool can_change(const TodayKind& kind) { return kind.type != nullptr && !kind.first->auto_mode; }

/// The limits with these settings; today's where they cannot be changed.
PodLimits limits_with(NodeSettings settings, const TodayKind& kind) {
  if (!can_change(kind)) return {.max_pods = kind.max_pods()};
  settings.cni.os = kind.first->os;
  if (settings.cni.os == Os::Windows)
    settings.cni.custom_networking = false;  // it is for Linux only
  return recommended_limits(*kind.type, settings).value_or(PodLimits{.max_pods = kind.max_pods()});
}

Row row_of_mode(std::string_view mode, NodeSettings settings, bool prefixes,
                bool custom_networking) {
  settings.cni.prefix_delegation = prefixes;
  settings.cni.custom_networking = custom_networking;
  return {mode, [settings](const TodayKind& kind) { return limits_with(settings, kind); },
          settings};
}

std::vector<Row> rows(const FitOptions& options) {
  std::vector<Row> rows{
      {"today", [](const TodayKind& kind) { return PodLimits{.max_pods = kind.max_pods()}; }},
      row_of_mode("single", options.settings, false, false),
      row_of_mode("prefix", options.settings, true, false),
      row_of_mode("singleCustomNetworking", options.settings, false, true),
      row_of_mode("prefixCustomNetworking", options.settings, true, true),
  };
  if (!options.max_pods) return rows;
  rows.push_back({"maxPods",
                  [&options](const TodayKind& kind) {
                    PodLimits limits = limits_with(options.settings, kind);
                    if (can_change(kind)) limits.max_pods = *options.max_pods;
                    return limits;
                  },
                  options.settings});
  return rows;
}

/// The number of today's nodes with workload, if these hold what they run; absent if one does not.
std::optional<std::int64_t> nodes_as_today(const FittedCluster& fitted, const TodayKind& kind,
                                           const PodLimits& limits) {
  std::int64_t nodes = 0;
  for (const std::size_t index : kind.alike.nodes) {
    const LoadedNode& loaded = fitted.cluster.nodes[index];
    if (loaded.workload.empty()) continue;
    Amounts asked = kind.alike.cost;
    for (const auto& [shape, count] : loaded.workload)
      add(asked, fitted.amounts.shape(shape), count);
    const Amounts free_of_daemons(fitted.amounts.size());
    const Amounts room =
        room_for_workload(fitted.amounts.resources(loaded.node.allocatable), free_of_daemons,
                          limits, memory_taken_bytes(kind, limits.max_pods));
    if (!holds(room, asked)) return std::nullopt;
    ++nodes;
  }
  return nodes;
}

/// Packs the workload of a kind. Rows of which the rooms are the same are packed once.
class KindPacker {
 public:
  KindPacker(const FittedCluster& fitted, const TodayKind& kind) : fitted_(fitted), kind_(kind) {}

  const PackedKind& packed(const PodLimits& limits) {
    const Rooms rooms = rooms_of(kind_, limits);
    const auto known = std::ranges::find(packed_, rooms, &PackedKind::rooms);
    return known != packed_.end() ? *known
                                  : packed_.emplace_back(pack(kind_.alike, rooms, fitted_.amounts));
  }

  const TodayKind& kind() const { return kind_; }

 private:
  const FittedCluster& fitted_;
  const TodayKind& kind_;
  std::vector<PackedKind> packed_;
};

void add_kind(FitSetting& setting, const FittedCluster& fitted, KindPacker& packer,
              const PodLimits& limits) {
  const PackedKind& packed = packer.packed(limits);
  std::int64_t at_most = packed.bounds.at_most;
  if (packer.kind().alike.pending.empty() && packed.unplaceable == 0) {
    at_most = std::min(at_most, nodes_as_today(fitted, packer.kind(), limits).value_or(at_most));
  }
  setting.nodes_at_least += packed.bounds.at_least;
  setting.nodes_at_most += at_most;
  if (at_most > 0) setting.nodes_by_type[packer.kind().first->type] += at_most;
  setting.bound_by[static_cast<std::size_t>(bound_by(packed.bounds.binding))] +=
      packed.bounds.at_least;
  setting.unplaceable += packed.unplaceable;
}

}  // namespace

std::vector<FitSetting> fit_settings(const FittedCluster& fitted, const FitOptions& options) {
  std::vector<KindPacker> packers;
  for (const TodayKind& kind : fitted.kinds) packers.emplace_back(fitted, kind);
  std::vector<FitSetting> settings;
  for (const Row& row : rows(options)) {
    FitSetting setting{.mode = row.mode, .node = row.node};
    for (const auto& [shape, count] : fitted.homeless) setting.unplaceable += count;
    bool differ = false;
    for (KindPacker& packer : packers) {
      const PodLimits limits = row.limits(packer.kind());
      differ = differ || setting.max_pods.value_or(limits.max_pods) != limits.max_pods;
      setting.max_pods = limits.max_pods;
      add_kind(setting, fitted, packer, limits);
    }
    if (differ) setting.max_pods.reset();
    setting.saved = static_cast<std::int64_t>(fitted.cluster.nodes.size()) - setting.nodes_at_most;
    settings.push_back(setting);
  }
  return settings;
}

const FitSetting* proposed_setting(const FitResult& result, const FitOptions& options) {
  const FitSetting* best = &result.settings.front();
  for (const FitSetting& setting : result.settings) {
    const bool is_open = setting.node && setting.node->cni.custom_networking ==
                                             options.settings.cni.custom_networking;
    const bool is_better =
        setting.nodes_at_most < best->nodes_at_most && setting.unplaceable <= best->unplaceable;
    if (is_open && is_better) best = &setting;
  }
  return best->node ? best : nullptr;
}

}  // namespace maxpods
