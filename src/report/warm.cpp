// SPDX-License-Identifier: Apache-2.0
#include "report/warm.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <span>

#include "node/environment.h"
#include "report/json.h"
#include "report/words.h"
#include "text/number.h"
#include "text/table.h"

namespace maxpods {
namespace {

/// More rows would hide the best ones.
constexpr std::size_t max_recommendations_shown = 10;

std::string per_eni(const WarmPool& pool) {
  return fmt::format("{}", fmt::join(pool.slots_per_eni, "+"));
}

Column per_eni_column(const WarmPool& pool) {
  return {pool.by_prefixes() ? "PREFIXES PER ENI" : "ADDRESSES PER ENI", Align::Left};
}

bool any_pending(const WarmReport& report) {
  return std::ranges::any_of(report.rows,
                             [](const WarmRow& row) { return row.pending_pods() > 0; });
}

/// A table without the columns that are not wanted.
template <typename Row>
class OptionalColumns {
 public:
  explicit OptionalColumns(const std::vector<Row>& rows) : rows_(rows), cells_(rows.size()) {}

  void add(bool wanted, const Column& column, std::string (*cell)(const Row&)) {
    if (!wanted) return;
    columns_.push_back(column);
    for (std::size_t i = 0; i < rows_.size(); ++i) cells_[i].push_back(cell(rows_[i]));
  }
  std::string text() const { return format_table(columns_, cells_); }

 private:
  const std::vector<Row>& rows_;
  std::vector<Column> columns_;
  std::vector<Cells> cells_;
};

std::string rows_table(const WarmReport& report) {
  const bool by_prefixes = report.rows.front().pool.by_prefixes();
  OptionalColumns table(report.rows);
  table.add(true, {"PODS"}, [](const WarmRow& row) { return std::to_string(row.pods); });
  table.add(any_pending(report), {"PENDING"},
            [](const WarmRow& row) { return std::to_string(row.pending_pods()); });
  table.add(true, {"ENIS"}, [](const WarmRow& row) { return std::to_string(row.pool.enis()); });
  table.add(by_prefixes, {"PREFIXES"},
            [](const WarmRow& row) { return or_dash(row.pool.prefixes()); });
  table.add(true, {"ADDRESSES"}, [](const WarmRow& row) { return or_dash(row.pool.addresses()); });
  table.add(true, {"UNUSED"},
            [](const WarmRow& row) { return or_dash(row.pool.unused_addresses()); });
  table.add(by_prefixes, {"UNUSED PREFIXES"},
            [](const WarmRow& row) { return or_dash(row.pool.unused_prefixes()); });
  table.add(report.replaced_pods > 0, {"WAITING"},
            [](const WarmRow& row) { return std::to_string(row.pool.waiting_pods); });
  table.add(true, per_eni_column(report.rows.front().pool),
            [](const WarmRow& row) { return per_eni(row.pool); });
  return table.text();
}

/// `3 addresses`, `1 prefix`
std::string slots(const TimelineStep& step) {
  return counted(step.step.slots, step.pool.by_prefixes() ? "prefix" : "address");
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
  const bool by_prefixes = report.timeline.front().pool.by_prefixes();
  OptionalColumns table(report.timeline);
  table.add(true, {"PODS"},
            [](const TimelineStep& step) { return std::to_string(step.pool.pods); });
  table.add(true, {"STEP", Align::Left}, [](const TimelineStep& step) { return describe(step); });
  table.add(true, {"ENIS"},
            [](const TimelineStep& step) { return std::to_string(step.pool.enis()); });
  table.add(by_prefixes, {"PREFIXES"},
            [](const TimelineStep& step) { return or_dash(step.pool.prefixes()); });
  table.add(true, {"ADDRESSES"},
            [](const TimelineStep& step) { return or_dash(step.pool.addresses()); });
  table.add(true, {"UNUSED"},
            [](const TimelineStep& step) { return or_dash(step.pool.unused_addresses()); });
  table.add(true, {"EC2 CALLS (EST.)"},
            [](const TimelineStep& step) { return std::to_string(step.ec2_calls); });
  return table.text() + fmt::format("\n{} EC2 calls in all, an estimate: each succeeds at once.\n",
                                    total_calls(report.timeline));
}

/// `WARM_IP_TARGET=5 MINIMUM_IP_TARGET=25`; on Linux an IP target of 0 is none.
std::string assignments(Os os, const WarmTargets& targets) {
  Cells words;
  for (const WarmTargetName& name : warm_target_names) {
    const std::optional<int>& value = targets.*name.target;
    const bool is_none = os == Os::Linux && name.target == &WarmTargets::minimum_ips && value == 0;
    if (value && !is_none) words.push_back(fmt::format("{}={}", name.on(os), *value));
  }
  return fmt::format("{}", fmt::join(words, " "));
}

std::string seconds(std::chrono::milliseconds time) {
  return fmt::format("{:.1f}", static_cast<double>(time.count()) / 1000);
}

std::string recommendations_table(const WarmReport& report) {
  const std::span<const WarmRecommendation> all = report.recommendations;
  const auto shown = all.first(std::min(all.size(), max_recommendations_shown));
  const std::vector<Column> columns{{"TARGETS", Align::Left},
                                    {"IDLE"},
                                    {"SECONDS (EST.)"},
                                    {"EC2 CALLS (EST.)"},
                                    per_eni_column(all.front().pool)};
  const auto cells = [&](const WarmRecommendation& tried) -> Cells {
    return {assignments(report.node.settings.cni.os, tried.targets),
            std::to_string(tried.idle_addresses()), seconds(tried.time_to_place),
            std::to_string(tried.ec2_calls), per_eni(tried.pool)};
  };
  return format_table(columns, rows_of(shown, cells));
}

std::string recommendations_text(const WarmReport& report) {
  const std::string rule = fmt::format(
      "{} pods, and {} more at once. Sorted by: no pod of the burst stays pending; "
      "fewest idle addresses before the burst; shortest time until all pods have addresses; fewest "
      "EC2 calls. Times and calls are estimates.",
      report.rows.front().pods,
      report.burst == 0 ? "no" : fmt::format("a burst of {}", report.burst));
  return fmt::format("{}\n{}\n\nThe best:\n{}\n", recommendations_table(report), wrapped(rule, 0),
                     report.command);
}

std::string origin(const WarmReport& report, std::optional<int> given, int value) {
  if (given) return *given == value ? "given" : fmt::format("given as {}", *given);
  if (value == 0) return "not set";
  return report.node.settings.cni.os == Os::Windows ? "default of the controller"
                                                    : "default of the manifest";
}

/// Which targets decide, and which have no effect.
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
  std::string replaced;
  if (report.replaced_pods > 0) {
    replaced =
        wrapped(fmt::format("WAITING: of up to {} replaced at once, the pods without an address "
                            "until those of the old pods are free again, after 30 seconds.",
                            counted(report.replaced_pods, "pod")),
                0) +
        '\n';
  }
  std::string text = fmt::format("Decided by {}", fmt::join(deciding, ", "));
  if (!without_effect.empty()) {
    text += fmt::format("; without effect: {}", fmt::join(without_effect, ", "));
  }
  return replaced + wrapped(text + '.', 0) + '\n';
}

std::string rows_csv(const WarmReport& report) {
  const Cells header{
      "pods",    "enis",         "prefixes",    "addresses", "unused_addresses", "unused_prefixes",
      "per_eni", "pending_pods", "waiting_pods"};
  return csv_of(header, report.rows, [](const WarmRow& row) -> Cells {
    return {std::to_string(row.pods),
            std::to_string(row.pool.enis()),
            or_empty(row.pool.prefixes()),
            or_empty(row.pool.addresses()),
            or_empty(row.pool.unused_addresses()),
            or_empty(row.pool.unused_prefixes()),
            per_eni(row.pool),
            std::to_string(row.pending_pods()),
            std::to_string(row.pool.waiting_pods)};
  });
}

std::string timeline_csv(const WarmReport& report) {
  const Cells header{"pods",      "action",           "eni",     "slots",    "enis", "prefixes",
                     "addresses", "unused_addresses", "per_eni", "ec2_calls"};
  return csv_of(header, report.timeline, [](const TimelineStep& row) -> Cells {
    const auto& [step, pool, calls] = row;
    return {std::to_string(pool.pods),
            std::string(word_of(pool_action_words, step.action)),
            step.eni == 0 ? "" : std::to_string(step.eni),
            std::to_string(step.slots),
            std::to_string(pool.enis()),
            or_empty(pool.prefixes()),
            or_empty(pool.addresses()),
            or_empty(pool.unused_addresses()),
            per_eni(pool),
            std::to_string(calls)};
  });
}

std::string recommendations_csv(const WarmReport& report) {
  const Cells header{
      "warm_eni_target", "warm_prefix_target",     "warm_ip_target", "minimum_ip_target",
      "idle_addresses",  "seconds_to_place_burst", "ec2_calls",      "enis",
      "per_eni"};
  return csv_of(header, report.recommendations, [](const WarmRecommendation& tried) -> Cells {
    const WarmTargets& targets = tried.targets;
    return {or_empty(targets.enis),
            or_empty(targets.prefixes),
            or_empty(targets.ips),
            or_empty(targets.minimum_ips),
            std::to_string(tried.idle_addresses()),
            seconds(tried.time_to_place),
            std::to_string(tried.ec2_calls),
            std::to_string(tried.pool.enis()),
            per_eni(tried.pool)};
  });
}

/// What a pool holds for that number of pods.
Json pool_json(int pods, const WarmPool& pool) {
  return {{"pods", pods},
          {"enis", pool.enis()},
          {"prefixes", or_null(pool.prefixes())},
          {"addresses", or_null(pool.addresses())},
          {"unusedAddresses", or_null(pool.unused_addresses())},
          {"unusedPrefixes", or_null(pool.unused_prefixes())},
          {"perEni", pool.slots_per_eni}};
}

Json row_json(const WarmRow& row) {
  Json json = pool_json(row.pods, row.pool);
  json["pendingPods"] = row.pending_pods();
  json["waitingPods"] = row.pool.waiting_pods;
  return json;
}

Json warm_targets_json(const WarmTargets& targets) {
  return {{"warmEniTarget", or_null(targets.enis)},
          {"warmPrefixTarget", or_null(targets.prefixes)},
          {"warmIpTarget", or_null(targets.ips)},
          {"minimumIpTarget", or_null(targets.minimum_ips)}};
}

Json step_json(const TimelineStep& step) {
  Json json = pool_json(step.pool.pods, step.pool);
  json["action"] = word_of(pool_action_words, step.step.action);
  json["eni"] = step.step.eni == 0 ? Json(nullptr) : Json(step.step.eni);
  json["slots"] = step.step.slots;
  json["ec2Calls"] = step.ec2_calls;
  return json;
}

Json recommendation_json(const WarmRecommendation& tried) {
  return {{"targets", warm_targets_json(tried.targets)},
          {"idleAddresses", tried.idle_addresses()},
          {"secondsToPlaceBurst", std::chrono::duration<double>(tried.time_to_place).count()},
          {"ec2Calls", tried.ec2_calls},
          {"enis", tried.pool.enis()},
          {"perEni", tried.pool.slots_per_eni}};
}

}  // namespace

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

std::string warm_json(const WarmReport& report) {
  Json json{{"schemaVersion", schema_version},
            {"rows", array_of(report.rows, row_json)},
            {"instanceType", type_name(report.node)},
            {"settings", settings_json(report.node)},
            {"maxPods", or_null(report.max_pods)},
            {"replacedPods", report.replaced_pods},
            {"targets", warm_targets_json(report.in_force)},
            {"refusal", null_if_empty(report.refusal)}};
  if (!report.timeline.empty()) json["timeline"] = array_of(report.timeline, step_json);
  if (!report.recommendations.empty()) {
    json["burst"] = report.burst;
    json["recommendations"] = array_of(report.recommendations, recommendation_json);
    json["command"] = report.command;
  }
  return document(json);
}

}  // namespace maxpods
