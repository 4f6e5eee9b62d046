// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cni/ec2_calls.h"
#include "cni/warm_recommendation.h"
#include "node/max_pods.h"

/// Warm pools: what nodes hold for their pods, how they grow, and the recommended targets.
namespace maxpods {

/// What a node holds at a number of pods.
struct WarmRow {
  /// The pods asked for; those without an address are pending.
  int pods = 0;
  WarmPool pool;

  int pending_pods() const { return pods - pool.pods; }
};

struct WarmReport {
  MaxPods node;
  /// The limit of the growth of the pool; absent: none.
  std::optional<int> max_pods;
  /// Pods of each row that are replaced at once.
  int replaced_pods = 0;
  WarmTargets given;
  WarmTargets in_force;
  std::vector<WarmRow> rows;
  /// Timeline and recommendations are empty unless they were asked for.
  std::vector<TimelineStep> timeline;
  int burst = 0;
  std::vector<WarmRecommendation> recommendations;
  /// Applies the best recommendation.
  std::string command;
  /// Why there is no pool; empty if there is one.
  std::string refusal;
  /// What to do about it.
  std::string refusal_hint;
};

/// A table of rows, of the steps of the timeline, or of recommendations, and what decides them.
std::string warm_text(const WarmReport& report);

/// The table alone.
std::string warm_csv(const WarmReport& report);
std::string warm_json(const WarmReport& report);

}  // namespace maxpods
