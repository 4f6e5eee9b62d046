// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "fit/fit.h"
#include "report/paint.h"
#include "text/table.h"

namespace maxpods {

/// Whether subnets hold the nodes of the proposed setting.
struct FitSubnets {
  bool fits = false;
  /// Whether they also do in the worst placement of single addresses.
  bool is_certain = false;
  std::int64_t missing_nodes = 0;
};

/// What max pods does to a workload.
struct FitReport {
  FitResult result;
  /// One of the settings; null if today's max pods need no more nodes than the others.
  const FitSetting* proposed = nullptr;
  /// Absent if no subnets are given, or their plan is not known.
  std::optional<FitSubnets> subnets;
  /// Of the cluster.
  std::int64_t finished = 0;
  std::int64_t other_nodes = 0;
  std::int64_t elsewhere = 0;
  UnpackedCounts unpacked{};
  /// Whether names of nodes and pods are shown.
  bool shows_names = false;
  /// Commands that make the proposed setting so.
  std::vector<std::string> next_commands;
};

/// What binds today, settings, needed max pods, candidates, and pods that fit nowhere.
std::string fit_text(const FitReport& report, const Paint& paint);
/// The same, with a line for each kind of nodes.
std::string fit_wide(const FitReport& report, const Paint& paint);
std::string fit_markdown(const FitReport& report);
std::string fit_json(const FitReport& report);
/// A line for each setting and each candidate.
std::string fit_csv(const FitReport& report);
/// A picture: how full the nodes of each kind are, and of what.
std::string fit_svg(const FitReport& report);
/// The picture and all tables as a page.
std::string fit_html(const FitReport& report);

/// What the formats for people share.

std::string today_sentence(const FitToday& today);
/// What nodes are full of, with the idle rest where that is max pods.
std::string binding_sentence(const FitToday& today);
/// The tables; the kinds of nodes only if it is wide.
std::vector<CaptionedTable> fit_tables(const FitReport& report, bool is_wide);
/// The sentences at the end.
std::vector<std::string> remarks_of(const FitReport& report);

}  // namespace maxpods
