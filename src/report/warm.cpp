// SPDX-License-Identifier: Apache-2.0
#include "report/warm.h"

#include <fmt/format.h>

#include <algorithm>

#include "cni/environment.h"
#include "report/words.h"
#include "text/strings.h"
#include "text/table.h"

namespace maxpods {
namespace {

using Cells = std::vector<std::string>;

/// What is shown of them: more would bury the best.
constexpr std::size_t most_recommendations_shown = 10;

std::string per_eni(const WarmPool& pool) {
  std::string text;
  for (const int slots : pool.slots_per_eni) {
    text += fmt::format("{}{}", text.empty() ? "" : "+", slots);
  }
  return text;
}

bool any_pending(const WarmReport& report) {
  return std::ranges::any_of(report.rows,
                             [](const WarmRow& row) { return row.pending_pods() > 0; });
}

/// A table some columns of which stand only where they tell something.
class OptionalColumns {
 public:
  void add(bool wanted, const Column& column, const Cells& cells) {
    if (!wanted) return;
    columns_.push_back(column);
    rows_.resize(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) rows_[i].push_back(cells[i]);
  }
  std::string text() const { return format_table(columns_, rows_); }

 private:
  std::vector<Column> columns_;
  std::vector<Cells> rows_;
};

template <typename Items, typename Cell>
Cells cells(const Items& items, Cell cell) {
  Cells made;
  for (const auto& item : items) made.push_back(cell(item));
  return made;
}

std::string rows_table(const WarmReport& report) {
  const auto& rows = report.rows;
  const bool by_prefixes = rows.front().pool.by_prefixes();
  OptionalColumns table;
  const auto add = [&](bool wanted, const Column& column, auto cell) {
    table.add(wanted, column, cells(rows, cell));
  };
  add(true, {"PODS"}, [](const WarmRow& row) { return std::to_string(row.pods); });
  add(any_pending(report), {"PENDING"},
      [](const WarmRow& row) { return std::to_string(row.pending_pods()); });
  add(true, {"ENIS"}, [](const WarmRow& row) { return std::to_string(row.pool.enis()); });
  add(by_prefixes, {"PREFIXES"}, [](const WarmRow& row) { return or_dash(row.pool.prefixes()); });
  add(true, {"ADDRESSES"}, [](const WarmRow& row) { return or_dash(row.pool.addresses()); });
  add(true, {"UNUSED"}, [](const WarmRow& row) { return or_dash(row.pool.unused_addresses()); });
  add(by_prefixes, {"UNUSED PREFIXES"},
      [](const WarmRow& row) { return or_dash(row.pool.unused_prefixes()); });
  add(true, {by_prefixes ? "PREFIXES PER ENI" : "ADDRESSES PER ENI", Align::Left},
      [](const WarmRow& row) { return per_eni(row.pool); });
  return table.text();
}

/// `3 addresses`, `1 prefix`
std::string slots(const TimelineStep& step) {
  const int count = step.step.slots;
  if (step.pool.by_prefixes()) return fmt::format("{} prefix{}", count, count == 1 ? "" : "es");
  return fmt::format("{} address{}", count, count == 1 ? "" : "es");
}

std::string describe(const TimelineStep& step) {
  switch (step.step.action) {
    case PoolAction::StartNode:
      return "the node starts";
    case PoolAction::AttachTrunk:
      return "a trunk ENI is attached";
    case PoolAction::AttachEni:
      return fmt::format("ENI {} is attached, with {}", step.step.eni, slots(step));
    case PoolAction::AssignSlots:
      break;
  }
  return fmt::format("{} on ENI {}", slots(step), step.step.eni);
}

int total_calls(const std::vector<TimelineStep>& timeline) {
  int calls = 0;
  for (const TimelineStep& step : timeline) calls += step.ec2_calls;
  return calls;
}

std::string timeline_table(const WarmReport& report) {
  const auto& timeline = report.timeline;
  const bool by_prefixes = timeline.front().pool.by_prefixes();
  OptionalColumns table;
  const auto add = [&](bool wanted, const Column& column, auto cell) {
    table.add(wanted, column, cells(timeline, cell));
  };
  add(true, {"PODS"}, [](const TimelineStep& step) { return std::to_string(step.pool.pods); });
  add(true, {"STEP", Align::Left}, [](const TimelineStep& step) { return describe(step); });
  add(true, {"ENIS"}, [](const TimelineStep& step) { return std::to_string(step.pool.enis()); });
  add(by_prefixes, {"PREFIXES"},
      [](const TimelineStep& step) { return or_dash(step.pool.prefixes()); });
  add(true, {"ADDRESSES"}, [](const TimelineStep& step) { return or_dash(step.pool.addresses()); });
  add(true, {"UNUSED"},
      [](const TimelineStep& step) { return or_dash(step.pool.unused_addresses()); });
  add(true, {"EC2 CALLS (EST.)"},
      [](const TimelineStep& step) { return std::to_string(step.ec2_calls); });
  return table.text() + fmt::format("\n{} EC2 calls in all, an estimate: each succeeds at once.\n",
                                    total_calls(timeline));
}

/// `WARM_IP_TARGET=5 MINIMUM_IP_TARGET=25`; on Linux an IP target of 0 is none.
std::string assignments(Os os, const WarmTargets& targets) {
  Cells words;
  for (const WarmTargetName& name : warm_target_names) {
    const std::optional<int>& value = targets.*name.target;
    const bool is_none = os == Os::Linux && name.target == &WarmTargets::minimum_ips && value == 0;
    if (value && !is_none) words.push_back(fmt::format("{}={}", name.on(os), *value));
  }
  return joined({words.begin(), words.end()}, " ");
}

std::string seconds(std::chrono::milliseconds time) {
  return fmt::format("{:.1f}", static_cast<double>(time.count()) / 1000);
}

std::string recommendations_table(const WarmReport& report) {
  std::vector<Cells> rows;
  for (const WarmRecommendation& tried : report.recommendations) {
    if (rows.size() == most_recommendations_shown) break;
    rows.push_back({assignments(report.node.settings.cni.os, tried.targets),
                    std::to_string(tried.idle_addresses()), seconds(tried.time_to_place),
                    std::to_string(tried.ec2_calls), per_eni(tried.pool)});
  }
  return format_table({{"TARGETS", Align::Left},
                       {"IDLE"},
                       {"SECONDS (EST.)"},
                       {"EC2 CALLS (EST.)"},
                       {report.recommendations.front().pool.by_prefixes() ? "PREFIXES PER ENI"
                                                                          : "ADDRESSES PER ENI",
                        Align::Left}},
                      rows);
}

std::string recommendations_text(const WarmReport& report) {
  const std::string rule = fmt::format(
      "{} pods, and a burst of {} more at once. Those that let no pod of the burst wait come "
      "first, then fewer idle addresses before it, fewer seconds until all of it has addresses, "
      "fewer EC2 calls from the start of the node until then. Estimates.",
      report.rows.front().pods, report.burst);
  return fmt::format("{}\n{}\n\nThe best:\n{}\n", recommendations_table(report), wrapped(rule, 0),
                     report.command);
}

std::string origin(const WarmReport& report, std::optional<int> given, int value) {
  if (given) return *given == value ? "given" : fmt::format("given as {}", *given);
  if (value == 0) return "not set";
  return report.node.settings.cni.os == Os::Windows ? "default of the controller"
                                                    : "default of the manifest";
}

/// Which targets decide, and which do not.
std::string targets_text(const WarmReport& report) {
  const CniSettings& cni = report.node.settings.cni;
  if (cni.ip_family == IpFamily::IPv6)
    return "One /80 prefix for the node, whatever the targets.\n";
  Cells deciding;
  Cells without_effect;
  for (const WarmTargetName& name : warm_target_names) {
    const std::optional<int>& given = report.given.*name.target;
    const std::optional<int>& value = report.in_force.*name.target;
    if (value) {
      deciding.push_back(
          fmt::format("{}={} ({})", name.on(cni.os), *value, origin(report, given, *value)));
    } else if (given) {
      // Windows has no key for ENIs.
      without_effect.push_back(
          fmt::format("{}={}", name.on(cni.os).empty() ? name.variable : name.on(cni.os), *given));
    }
  }
  std::string text = fmt::format("Decided by {}", joined({deciding.begin(), deciding.end()}, ", "));
  if (!without_effect.empty()) {
    text += fmt::format("; without effect: {}",
                        joined({without_effect.begin(), without_effect.end()}, ", "));
  }
  return wrapped(text + '.', 0) + '\n';
}

std::string rows_csv(const WarmReport& report) {
  std::string text = csv_line({"pods", "enis", "prefixes", "addresses", "unused_addresses",
                               "unused_prefixes", "per_eni", "pending_pods"});
  for (const WarmRow& row : report.rows) {
    text += csv_line({std::to_string(row.pods), std::to_string(row.pool.enis()),
                      or_empty(row.pool.prefixes()), or_empty(row.pool.addresses()),
                      or_empty(row.pool.unused_addresses()), or_empty(row.pool.unused_prefixes()),
                      per_eni(row.pool), std::to_string(row.pending_pods())});
  }
  return text;
}

std::string timeline_csv(const WarmReport& report) {
  std::string text = csv_line({"pods", "action", "eni", "slots", "enis", "prefixes", "addresses",
                               "unused_addresses", "per_eni", "ec2_calls"});
  for (const auto& [step, pool, calls] : report.timeline) {
    text += csv_line({std::to_string(pool.pods), std::string(name_of(step.action)),
                      step.eni == 0 ? "" : std::to_string(step.eni), std::to_string(step.slots),
                      std::to_string(pool.enis()), or_empty(pool.prefixes()),
                      or_empty(pool.addresses()), or_empty(pool.unused_addresses()), per_eni(pool),
                      std::to_string(calls)});
  }
  return text;
}

std::string recommendations_csv(const WarmReport& report) {
  std::string text =
      csv_line({"warm_eni_target", "warm_prefix_target", "warm_ip_target", "minimum_ip_target",
                "idle_addresses", "seconds_to_place_burst", "ec2_calls", "enis", "per_eni"});
  for (const WarmRecommendation& tried : report.recommendations) {
    Cells row;
    for (const WarmTargetName& name : warm_target_names) {
      row.push_back(or_empty(tried.targets.*name.target));
    }
    for (std::string cell : {std::to_string(tried.idle_addresses()), seconds(tried.time_to_place),
                             std::to_string(tried.ec2_calls), std::to_string(tried.pool.enis()),
                             per_eni(tried.pool)}) {
      row.push_back(std::move(cell));
    }
    text += csv_line(row);
  }
  return text;
}

}  // namespace

std::string_view name_of(PoolAction action) {
  switch (action) {
    case PoolAction::StartNode:
      return "startNode";
    case PoolAction::AttachTrunk:
      return "attachTrunk";
    case PoolAction::AttachEni:
      return "attachEni";
    case PoolAction::AssignSlots:
      break;
  }
  return "assignSlots";
}

std::string warm_text(const WarmReport& report) {
  if (!report.refusal.empty()) return "";
  if (!report.recommendations.empty()) return recommendations_text(report);
  const bool has_timeline = !report.timeline.empty();
  const std::string table = has_timeline ? timeline_table(report) : rows_table(report) + '\n';
  return table + targets_text(report);
}

std::string warm_csv(const WarmReport& report) {
  if (!report.recommendations.empty()) return recommendations_csv(report);
  return report.timeline.empty() ? rows_csv(report) : timeline_csv(report);
}

}  // namespace maxpods
