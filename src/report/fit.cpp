// SPDX-License-Identifier: Apache-2.0
#include "report/fit.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "catalog/prices.h"
#include "report/words.h"
#include "text/number.h"
#include "text/table.h"

namespace maxpods {
namespace {

/// What text calls the modes of JSON.
std::string title_of(std::string_view mode) {
  if (mode == "single") return "single addresses";
  if (mode == "prefix") return "prefixes";
  if (mode == "singleCustomNetworking") return "custom networking";
  if (mode == "prefixCustomNetworking") return "prefixes, custom networking";
  return mode == "maxPods" ? "--max-pods" : std::string(mode);
}

/// `5`, or `5-7` where the number is between bounds.
std::string between(std::int64_t at_least, std::int64_t at_most) {
  if (at_least == at_most) return fmt::to_string(at_most);
  return fmt::format("{}-{}", at_least, at_most);
}

/// `pods 5, other 3`; `-` without any nodes.
std::string bound_by_text(const NodesBoundBy& nodes) {
  std::vector<std::string> parts;
  for (const auto& [word, what] : bound_by_words) {
    const std::int64_t count = nodes[static_cast<std::size_t>(what)];
    if (count > 0) parts.push_back(fmt::format("{} {}", word, count));
  }
  return parts.empty() ? "-" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string mib(std::int64_t bytes) { return with_commas(bytes / mib_bytes) + " MiB"; }

std::string millis(std::int64_t cpu_millis) { return with_commas(cpu_millis) + "m"; }

std::string price_text(std::optional<std::int64_t> millionths) {
  if (!millionths) return "-";
  return fmt::format("{:.3f}", static_cast<double>(*millionths) / price_millionths_per_unit);
}

/// `81 %`
std::string percent(std::int64_t part, std::int64_t all) {
  constexpr double whole = 100;
  return all == 0 ? "-"
                  : fmt::format("{:.0f} %",
                                whole * static_cast<double>(part) / static_cast<double>(all));
}

CaptionedTable settings_table(const FitResult& result) {
  CaptionedTable table{
      "Settings",
      {{"SETTING", Align::Left}, {"MAX PODS"}, {"NODES"}, {"SAVED"}, {"BOUND BY", Align::Left}},
      {}};
  // The table of pods that fit nowhere has those of today.
  const bool has_unplaceable = std::ranges::any_of(result.settings, [&](const FitSetting& setting) {
    return setting.unplaceable != result.settings.front().unplaceable;
  });
  if (has_unplaceable) table.columns.push_back({"UNPLACEABLE"});
  for (const FitSetting& setting : result.settings) {
    Cells cells{title_of(setting.mode), or_dash(setting.max_pods),
                between(setting.nodes_at_least, setting.nodes_at_most),
                fmt::to_string(setting.saved), bound_by_text(setting.bound_by)};
    if (has_unplaceable) cells.push_back(fmt::to_string(setting.unplaceable));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

CaptionedTable needed_table(const FitResult& result) {
  CaptionedTable table{
      "Needed max pods",
      {{"TYPE", Align::Left}, {"NODES"}, {"MAX PODS"}, {"NEEDED"}, {"FREED MEMORY"}},
      {}};
  for (const FitNeeded& needed : result.needed) {
    table.rows.push_back({needed.type, fmt::to_string(needed.nodes),
                          fmt::to_string(needed.in_force), or_dash(needed.max_pods),
                          with_commas(needed.freed_memory_mib) + " MiB"});
  }
  return table;
}

CaptionedTable candidates_table(const FitResult& result) {
  CaptionedTable table{"Candidates",
                       {{"CANDIDATE", Align::Left},
                        {"MAX PODS"},
                        {"NODES"},
                        {"VCPUS"},
                        {"MEMORY"},
                        {"PRICE"},
                        {"BOUND BY", Align::Left}},
                       {}};
  const bool has_unplaceable = std::ranges::any_of(
      result.candidates, [](const FitCandidate& candidate) { return candidate.unplaceable > 0; });
  if (has_unplaceable) table.columns.push_back({"UNPLACEABLE"});
  for (const FitCandidate& candidate : result.candidates) {
    Cells cells{std::string(name_of(candidate.type)),
                fmt::to_string(candidate.max_pods),
                between(candidate.nodes_at_least, candidate.nodes_at_most),
                fmt::to_string(candidate.vcpus),
                with_commas(candidate.memory_mib / mib_per_gib) + " GiB",
                price_text(candidate.price_millionths),
                std::string(word_of(bound_by_words, candidate.binding))};
    if (has_unplaceable) cells.push_back(fmt::to_string(candidate.unplaceable));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

CaptionedTable kinds_table(const FitReport& report) {
  CaptionedTable table{"Kinds of nodes",
                       {{"KIND", Align::Left},
                        {"NODES"},
                        {"MAX PODS"},
                        {"DAEMONS"},
                        {"PODS"},
                        {"PENDING"},
                        {"CPU"},
                        {"MEMORY"},
                        {"BOUND BY", Align::Left}},
                       {}};
  if (report.shows_names) table.columns.push_back({"FIRST NODE", Align::Left});
  for (const FitKind& kind : report.result.kinds) {
    Cells cells{kind.type,
                fmt::to_string(kind.nodes),
                fmt::to_string(kind.max_pods),
                fmt::to_string(kind.daemons),
                fmt::to_string(kind.pods),
                fmt::to_string(kind.pending),
                percent(kind.requested_cpu_millis, kind.allocatable_cpu_millis),
                percent(kind.requested_memory_bytes, kind.allocatable_memory_bytes),
                bound_by_text(kind.bound_by)};
    if (report.shows_names) cells.push_back(kind.first_node);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

std::string lacks_text(const FitUnplaceable& pods) {
  if (pods.lacks_node) return "no node suits them";
  std::vector<std::string_view> words;
  for (const BoundBy what : pods.lacks) words.push_back(word_of(bound_by_words, what));
  return fmt::format("{}", fmt::join(words, ", "));
}

CaptionedTable unplaceable_table(const FitReport& report) {
  CaptionedTable table{
      "Pods that fit nowhere", {{"FIT NOWHERE"}, {"CPU"}, {"MEMORY"}, {"LACKS", Align::Left}}, {}};
  if (report.shows_names) table.columns.push_back({"FOR EXAMPLE", Align::Left});
  for (const FitUnplaceable& pods : report.result.unplaceable) {
    Cells cells{fmt::to_string(pods.pods), millis(pods.cpu_millis), mib(pods.memory_bytes),
                lacks_text(pods)};
    if (report.shows_names) cells.push_back(pods.example);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

std::string needed_sentence(const FitResult& result) {
  const auto above = std::ranges::find_if(
      result.needed, [](const FitNeeded& needed) { return needed.max_pods > low_cap; });
  if (above == result.needed.end()) return "";
  return fmt::format(
      "{} would need {} max pods to be full of this workload: EKS recommends at most {}, and {} "
      "from {} vCPUs up",
      above->type, *above->max_pods, low_cap, high_cap, high_cap_vcpus);
}

/// What packing leaves out, with the number of pods; empty for nothing.
std::string unpacked_sentence(const FitReport& report) {
  const auto& [spread, anti_affinity, host_ports, ephemeral_storage] = report.unpacked;
  std::vector<std::string> parts;
  const auto add = [&](std::int64_t count, std::string_view what) {
    if (count > 0) parts.push_back(fmt::format("{} ({})", what, counted(count, "pod")));
  };
  add(spread, "topology spread");
  add(anti_affinity, "affinity between pods");
  add(host_ports, "host ports");
  add(ephemeral_storage, "ephemeral storage");
  if (parts.empty()) return "";
  return fmt::format("Not taken into account: {}", fmt::join(parts, ", "));
}

/// Why today's max pods would need more nodes than there are; empty if they do not.
std::string more_than_today_sentence(const FitResult& result) {
  const FitSetting& today = result.settings.front();
  if (today.saved >= 0) return "";
  const std::int64_t pending = result.today.pending;
  return fmt::format(
      "With today's max pods, up to {} more would be needed: {}", counted(-today.saved, "node"),
      pending > 0 ? fmt::format("{} pending", counted_is(pending, "pod"))
                  : "nodes of a kind are counted with the least that one of them has");
}

/// What the best setting needs; empty without one.
std::string proposed_sentence(const FitReport& report) {
  if (report.proposed == nullptr) return "";
  std::vector<std::string> types;
  for (const auto& [type, nodes] : report.proposed->nodes_by_type)
    types.push_back(fmt::format("{} {}", nodes, type));
  return fmt::format("With {}, {} would do in place of {}: {}", title_of(report.proposed->mode),
                     counted(report.proposed->nodes_at_most, "node"),
                     report.result.settings.front().nodes_at_most, fmt::join(types, ", "));
}

std::string subnets_sentence(const FitReport& report) {
  if (!report.subnets) return "";
  if (!report.subnets->fits)
    return fmt::format("The subnets do not hold them: {} too many",
                       counted(report.subnets->missing_nodes, "node"));
  return report.subnets->is_certain
             ? "The subnets hold them"
             : "The subnets hold them, with reservations that keep blocks for prefixes";
}

}  // namespace

std::string today_sentence(const FitToday& today) {
  std::string text =
      fmt::format("{} {} {}, {} of DaemonSets", counted(today.nodes, "node"),
                  today.nodes == 1 ? "runs" : "run", counted(today.pods, "pod"), today.daemon_pods);
  if (today.pending > 0) text += fmt::format("; {} pending", counted_is(today.pending, "pod"));
  return text;
}

std::string binding_sentence(const FitToday& today) {
  std::string text = fmt::format("Nodes are bound by: {}", bound_by_text(today.bound_by));
  if (today.bound_by[static_cast<std::size_t>(BoundBy::Pods)] > 0) {
    text += fmt::format(". Where that is max pods, {} of CPU and {} of memory are idle",
                        millis(today.idle_cpu_millis), mib(today.idle_memory_bytes));
  }
  return text;
}

std::vector<CaptionedTable> fit_tables(const FitReport& report, bool is_wide) {
  std::vector<CaptionedTable> tables;
  if (is_wide) tables.push_back(kinds_table(report));
  tables.push_back(settings_table(report.result));
  if (!report.result.needed.empty()) tables.push_back(needed_table(report.result));
  if (!report.result.candidates.empty()) tables.push_back(candidates_table(report.result));
  if (!report.result.unplaceable.empty()) tables.push_back(unplaceable_table(report));
  return tables;
}

std::vector<std::string> remarks_of(const FitReport& report) {
  std::vector<std::string> sentences;
  for (std::string sentence :
       {more_than_today_sentence(report.result), proposed_sentence(report),
        subnets_sentence(report), needed_sentence(report.result), unpacked_sentence(report)}) {
    if (!sentence.empty()) sentences.push_back(std::move(sentence));
  }
  return sentences;
}

namespace {

std::string text_of(const FitReport& report, bool is_wide) {
  std::string text = wrapped(today_sentence(report.result.today), 0) + '\n' +
                     wrapped(binding_sentence(report.result.today), 0) + '\n';
  for (const CaptionedTable& table : fit_tables(report, is_wide))
    text += '\n' + format_table(table.columns, table.rows);
  const std::vector<std::string> sentences = remarks_of(report);
  if (!sentences.empty()) text += '\n';
  for (const std::string& sentence : sentences) text += wrapped(sentence, 0) + '\n';
  if (!report.next_commands.empty()) text += '\n';
  // Not wrapped, so that they can be copied.
  for (const std::string& command : report.next_commands) text += "    " + command + '\n';
  return text;
}

}  // namespace

std::string fit_text(const FitReport& report, const Paint& /*paint*/) {
  return text_of(report, false);
}

std::string fit_wide(const FitReport& report, const Paint& /*paint*/) {
  return text_of(report, true);
}

std::string fit_markdown(const FitReport& report) {
  std::string text = fmt::format("**{}**\n\n{}\n", today_sentence(report.result.today),
                                 binding_sentence(report.result.today));
  for (const CaptionedTable& table : fit_tables(report, true))
    text += '\n' + markdown_table(table.columns, table.rows);
  for (const std::string& sentence : remarks_of(report)) text += fmt::format("\n{}\n", sentence);
  if (report.next_commands.empty()) return text;
  return text + fmt::format("\n```sh\n{}\n```\n", fmt::join(report.next_commands, "\n"));
}

std::string fit_csv(const FitReport& report) {
  std::string text = csv_line({"kind", "name", "max_pods", "nodes_at_least", "nodes_at_most",
                               "saved", "unplaceable", "price"});
  for (const FitSetting& setting : report.result.settings) {
    text += csv_line({"setting", std::string(setting.mode), or_empty(setting.max_pods),
                      fmt::to_string(setting.nodes_at_least), fmt::to_string(setting.nodes_at_most),
                      fmt::to_string(setting.saved), fmt::to_string(setting.unplaceable), ""});
  }
  for (const FitCandidate& candidate : report.result.candidates) {
    const std::int64_t saved = report.result.today.nodes - candidate.nodes_at_most;
    text += csv_line({"candidate", std::string(name_of(candidate.type)),
                      fmt::to_string(candidate.max_pods), fmt::to_string(candidate.nodes_at_least),
                      fmt::to_string(candidate.nodes_at_most), fmt::to_string(saved),
                      fmt::to_string(candidate.unplaceable),
                      candidate.price_millionths ? price_text(candidate.price_millionths) : ""});
  }
  return text;
}

}  // namespace maxpods
