// SPDX-License-Identifier: Apache-2.0
#include "report/plan.h"

#include <fmt/format.h>

#include "report/json.h"
#include "report/subnet.h"
#include "report/words.h"
#include "text/table.h"

namespace maxpods {
namespace {

struct Table {
  std::vector<Column> columns;
  Rows rows;
};

/// Whether the new nodes are certain to fit only with reservations.
bool needs_reservations(const Migration& migration) {
  return migration.goes() && !migration.worst.fits && migration.reservations_suffice;
}

/// Whether the new nodes may not fit even with reservations.
bool may_not_fit(const Migration& migration) {
  return migration.goes() && !migration.worst.fits && !migration.reservations_suffice;
}

/// Whether the answer depends on which blocks the old nodes fragment, which is unknown if only CIDR
/// blocks are given.
bool depends_on_old_nodes(const Migration& migration) {
  return needs_reservations(migration) && !migration.request.current_nodes_are_in_subnets;
}

constexpr std::string_view no_go = "NO-GO";

std::string verdict(const Migration& migration) {
  if (!migration.goes()) return std::string(no_go);
  if (may_not_fit(migration)) return "GO, but it may not fit";
  if (depends_on_old_nodes(migration)) return "GO, if enough /28s are not fragmented";
  return needs_reservations(migration) ? "GO, with the reservations" : "GO";
}

std::string_view way_to_prefixes(const AddressCapacity& capacity) {
  if (capacity.prefix_delegation == PrefixDelegation::NeedsNewerCni) {
    return "update the VPC CNI first, then plan again with its --cni-version";
  }
  if (capacity.enis.usable == 0) {
    return "reserve fewer ENIs, or name other types with --to";
  }
  return "name other types with --to";
}

/// Why the migration is not possible, and what to do about it; empty if it is possible.
std::string why_no_go(const Migration& migration) {
  if (!migration.without_prefixes.empty()) {
    const MaxPods& first = migration.without_prefixes.front();
    return fmt::format("new nodes would get no prefixes: {}; {}", fmt::join(remarks(first), "; "),
                       way_to_prefixes(first.capacity));
  }
  if (!migration.pods_fit) {
    return fmt::format(
        "the new nodes ({}) have room for fewer than the {} pods that move; add nodes with --to",
        migration.next_nodes, migration.pods);
  }
  if (!migration.best.current_fits) {
    return "the subnets have no room for the addresses of the old nodes and the prefixes that they "
           "take once prefixes are enabled; give all their subnets, or free addresses first";
  }
  if (migration.best.fits) return "";
  const std::int64_t most = migration.best.max_next_nodes;
  if (most == 0) {
    return fmt::format(
        "no room for any of the {} new nodes beside the old ones; give them a subnet "
        "of their own with --subnet",
        migration.next_nodes);
  }
  return fmt::format(
      "no room for more than {} of the {} new nodes beside the old ones; move them in parts: for "
      "the runbook of a part, give its types and counts instead of --nodes",
      most, migration.next_nodes);
}

std::string verdict_reason(const Migration& migration) {
  if (!migration.goes()) return why_no_go(migration);
  if (may_not_fit(migration)) {
    return "with a warm prefix target of 2 or more and random placement of pods, new nodes may "
           "hold "
           "more prefixes than there is room for, even with the reservations";
  }
  if (depends_on_old_nodes(migration)) {
    return "there are addresses for old and new nodes together; --subnets and --interfaces show "
           "which /28s are fragmented";
  }
  if (needs_reservations(migration)) {
    return "the subnets have addresses for old and new nodes at once if prefixes come from "
           "reservations; without them, "
           "single addresses may fragment the blocks that prefixes need";
  }
  return "the subnets have addresses for old and new nodes at once, even in the worst case";
}

Table nodes_table(const Migration& migration) {
  Table table{{{"NODES", Align::Left},
               {"TYPE", Align::Left},
               {"ZONE", Align::Left},
               {"COUNT"},
               {"MAX PODS"},
               {"PODS/NODE"},
               {"ADDRESSES"},
               {"/28S"}},
              {}};
  const auto add = [&](std::string_view which, const FleetNode& node) {
    const AddressDemand need = node.need.sum();
    table.rows.push_back({std::string(which), std::string(node.max_pods.type.name.view()),
                          or_dash(node.zone), fmt::to_string(node.share),
                          fmt::to_string(node.max_pods_set), fmt::to_string(node.pods),
                          fmt::to_string(need.addresses), fmt::to_string(need.prefixes)});
  };
  for (const FleetNode& node : migration.current) add("old", node);
  for (const FleetNode& node : migration.next) add("new", node);
  return table;
}

/// What the old nodes take of a subnet in addition to what is already used in it.
AddressDemand old_need(const Migration& migration, std::size_t subnet) {
  return migration.best.current[subnet] + migration.best.switched[subnet];
}

Table peak_table(const Migration& migration) {
  Table table{{{"SUBNET", Align::Left},
               {"OLD"},
               {"/28S"},
               {"NEW NODES"},
               {"ADDRESSES"},
               {"/28S"},
               {"LEFT"},
               {"/28S"}},
              {}};
  for (std::size_t i = 0; i < migration.request.subnets.size(); ++i) {
    const SubnetShare& next = migration.best.next.subnets[i];
    const SubnetRoom& left = migration.best.left[i];
    const AddressDemand old = old_need(migration, i);
    table.rows.push_back({subnet_heading(migration.request.subnets[i].subnet),
                          fmt::to_string(old.addresses), fmt::to_string(old.prefixes),
                          fmt::to_string(next.nodes), fmt::to_string(next.need.addresses),
                          fmt::to_string(next.need.prefixes), or_dash(left.single_addresses()),
                          fmt::to_string(left.blocks())});
  }
  return table;
}

std::string peak_words(const Migration& migration) {
  const std::string old = migration.request.current_nodes_are_in_subnets
                              ? "The addresses of the old nodes are used in the subnets already"
                              : "The addresses of the old nodes are taken from empty subnets";
  return fmt::format(
      "Nodes at the peak: {} old, {} new. {}; once prefixes are enabled, they take prefixes "
      "as well.",
      migration.current_nodes, migration.next_nodes, old);
}

std::string at_once_words(const Migration& migration) {
  return fmt::format("New nodes that fit beside the old ones: {} (best case), {} (worst case).",
                     migration.best.max_next_nodes, migration.worst.max_next_nodes);
}

Json fleet_node_json(const FleetNode& node) {
  return {{"instanceType", type_name(node.max_pods)},
          {"nodes", node.share},
          {"availabilityZone", null_if_empty(node.zone)},
          {"maxPods", node.max_pods_set},
          {"podsPerNode", node.pods},
          {"perNode", need_json(node.need.sum())}};
}

Json subnet_json(const Migration& migration, std::size_t i) {
  const SubnetShare& next = migration.best.next.subnets[i];
  const SubnetRoom& left = migration.best.left[i];
  Json json = identity_json(migration.request.subnets[i].subnet);
  json["oldNodesTake"] = need_json(old_need(migration, i));
  json["newNodes"] = next.nodes;
  json["newNodesTake"] = need_json(next.need);
  json["left"] = left_json(left.single_addresses(), left.blocks());
  json["reservations"] = texts_json(migration.reservations[i]);
  return json;
}

Json end_json(const MigrationEnd& end) {
  return {{"fits", end.fits}, {"mostNewNodes", end.max_next_nodes}};
}

Json runbook_step_json(const RunbookStep& step) {
  return {{"title", step.title}, {"commands", step.commands}, {"note", null_if_empty(step.note)}};
}

Json migration_document(const MigrationReport& report) {
  const Migration& migration = report.migration;
  const std::size_t subnets = migration.best.current_fits ? migration.request.subnets.size() : 0;
  return {{"schemaVersion", schema_version},
          {"go", migration.goes()},
          {"reason", verdict_reason(migration)},
          {"needsReservations", needs_reservations(migration)},
          {"reservationsSuffice",
           migration.goes() ? Json(migration.reservations_suffice) : Json(nullptr)},
          {"pods", migration.pods},
          {"oldNodes", array_of(migration.current, fleet_node_json)},
          {"newNodes", array_of(migration.next, fleet_node_json)},
          {"best", end_json(migration.best)},
          {"worst", end_json(migration.worst)},
          {"subnets",
           array_of_indices(subnets, [&](std::size_t i) { return subnet_json(migration, i); })},
          {"steps", array_of(report.steps, runbook_step_json)},
          {"never", report.never}};
}

std::string markdown_head(std::string_view verdict, std::string_view reason) {
  return fmt::format("# From single addresses to prefixes\n\n**{}**: {}.\n", verdict, reason);
}

}  // namespace

std::string migration_text(const MigrationReport& report, const Paint& paint) {
  const Migration& migration = report.migration;
  const std::string word = verdict(migration);
  std::string text = (migration.goes() ? paint.helpful(word) : paint.wrong(word)) + '\n' +
                     wrapped(verdict_reason(migration), 0) + "\n\n";
  const Table nodes = nodes_table(migration);
  text += format_table(nodes.columns, nodes.rows) + '\n';
  text += wrapped(peak_words(migration), 0) + '\n';
  if (migration.best.current_fits) {
    const Table peak = peak_table(migration);
    text += '\n' + format_table(peak.columns, peak.rows) + '\n' + at_once_words(migration) + '\n';
  }
  if (report.steps.empty()) return text;
  text += "\nRunbook\n";
  for (std::size_t i = 0; i < report.steps.size(); ++i) {
    const RunbookStep& step = report.steps[i];
    text += fmt::format("\n{:>2}. {}\n", i + 1, wrapped(step.title, 4));
    // Not wrapped: they are there to be copied.
    for (const std::string& command : step.commands) text += "    " + command + '\n';
    if (!step.note.empty()) text += fmt::format("    {}\n", wrapped(step.note, 4));
  }
  text += "\nWhat must not be done\n\n";
  for (const std::string& sentence : report.never) {
    text += fmt::format("  - {}\n", wrapped(sentence, 4));
  }
  return text;
}

std::string migration_markdown(const MigrationReport& report) {
  const Migration& migration = report.migration;
  const Table nodes = nodes_table(migration);
  std::string text =
      markdown_head(verdict(migration), verdict_reason(migration)) +
      fmt::format("\n{}\n{}\n\n", markdown_table(nodes.columns, nodes.rows), peak_words(migration));
  if (migration.best.current_fits) {
    const Table peak = peak_table(migration);
    text += markdown_table(peak.columns, peak.rows) + '\n' + at_once_words(migration) + '\n';
  }
  if (report.steps.empty()) return text;
  text += "\n## Runbook\n";
  for (std::size_t i = 0; i < report.steps.size(); ++i) {
    const RunbookStep& step = report.steps[i];
    text += fmt::format("\n{}. [ ] {}\n\n   ```sh\n", i + 1, step.title);
    for (const std::string& command : step.commands) text += "   " + command + '\n';
    text += "   ```\n";
    if (!step.note.empty()) text += fmt::format("\n   {}\n", step.note);
  }
  text += "\n## What must not be done\n\n";
  for (const std::string& sentence : report.never) text += fmt::format("- {}\n", sentence);
  return text;
}

std::string migration_json(const MigrationReport& report) {
  return document(migration_document(report));
}

std::string migration_refusal_markdown(std::string_view reason) {
  return markdown_head(no_go, reason);
}

std::string migration_refusal_json(std::string_view reason) {
  Json json = migration_document({});
  json["reason"] = reason;
  for (const char* key : {"pods", "best", "worst"}) json[key] = nullptr;
  return document(json);
}

}  // namespace maxpods
