// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cni/ec2_calls.h"
#include "cni/warm_recommendation.h"
#include "node/max_pods.h"

/// Warm pools: what nodes hold for their pods, how they came to it, and which targets serve best.
namespace maxpods {

/// What a node holds at a number of pods.
struct WarmRow {
  /// As asked for; those that the pool has no address for are pending.
  int pods = 0;
  WarmPool pool;

  int pending_pods() const { return pods - pool.pods; }
};

struct WarmReport {
  MaxPods node;
  /// The limit that the node's pool is held to; absent: none.
  std::optional<int> max_pods;
  WarmTargets given;
  WarmTargets in_force;
  std::vector<WarmRow> rows;
  /// Empty unless it was asked for, as are the recommendations.
  std::vector<TimelineStep> timeline;
  int burst = 0;
  std::vector<WarmRecommendation> recommendations;
  /// Applies the best recommendation.
  std::string command;
  /// Why there is no pool at all; empty where there is one.
  std::string refusal;
  /// What to do about it.
  std::string refusal_hint;
};

/// A table of rows, of the steps of the timeline, or of recommendations, and what decided.
std::string warm_text(const WarmReport& report);

/// The same without the words around it.
std::string warm_csv(const WarmReport& report);
std::string warm_json(const WarmReport& report);

}  // namespace maxpods
