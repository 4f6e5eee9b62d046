// SPDX-License-Identifier: Apache-2.0
#include "report/audit.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <iterator>
#include <map>

#include "node/kube_reserved.h"
#include "report/picture.h"
#include "report/words.h"
#include "text/number.h"
#include "text/quoting.h"
#include "text/table.h"

namespace maxpods {
namespace {

std::string painted(NodeVerdict verdict, std::string_view text, const Paint& paint) {
  switch (verdict) {
    case NodeVerdict::Over:
      return paint.wrong(text);
    case NodeVerdict::AboveCap:
    case NodeVerdict::Under:
    case NodeVerdict::UnknownType:
      return paint.binding(text);
    case NodeVerdict::Ok:
      return paint.helpful(text);
    case NodeVerdict::Skipped:
      break;
  }
  return std::string(text);
}

std::string name_of(const GroupAudit& group) {
  return group.name.empty() ? "(no group)" : group.name;
}

std::string recommended_cell(const Judgement& judgement) {
  return judgement.expected ? or_dash(judgement.expected->recommended) : "-";
}

std::string max_allowed_cell(const Judgement& judgement) {
  return judgement.expected ? max_allowed_or_word(*judgement.expected) : "-";
}

struct Row {
  const GroupAudit& group;
  const Population& population;
};

std::vector<Row> group_rows(const AuditReport& report) {
  std::vector<Row> rows;
  for (const GroupAudit& group : report.groups) {
    for (const Population& population : group.populations) rows.push_back({group, population});
  }
  return rows;
}

const std::vector<Column>& group_columns() {
  static const std::vector<Column> columns{
      {"GROUP", Align::Left}, {"TYPE", Align::Left}, {"OS", Align::Left}, {"NODES"},
      {"MAX PODS"},           {"RECOMMENDED"},       {"MAX ALLOWED"},     {"VERDICT", Align::Left}};
  return columns;
}

Cells group_cells(const AuditReport& report, const Row& row) {
  const Judgement& judgement = report.audit.judgements()[row.population.judgement];
  return {name_of(row.group),
          or_dash(judgement.facts.type),
          std::string(name_of(judgement.facts.os)),
          fmt::to_string(row.population.nodes),
          or_dash(judgement.max_pods),
          recommended_cell(judgement),
          max_allowed_cell(judgement),
          std::string(name_of(judgement.verdict))};
}

std::string group_table(const AuditReport& report) {
  const std::vector<Row> rows = group_rows(report);
  return format_table(group_columns(), rows.size(),
                      [&](std::size_t i) { return group_cells(report, rows[i]); });
}

std::string reservation_sentence(const Judgement& judgement) {
  const std::int64_t off = kube_reserved_memory_mib(*judgement.reserved_for_pods) -
                           kube_reserved_memory_mib(*judgement.max_pods);
  return fmt::format("{}: memory is reserved for {} pods, not {}: {} MiB too {}",
                     judgement.facts.type, *judgement.reserved_for_pods, *judgement.max_pods,
                     std::abs(off), off < 0 ? "little" : "much");
}

/// The sentences on a group.
std::vector<std::string> sentences_on(const GroupAudit& group, const ClusterAudit& audit) {
  std::vector<std::string> sentences;
  for (const Population& population : group.populations) {
    const Judgement& judgement = audit.judgements()[population.judgement];
    if (judgement.verdict > NodeVerdict::Ok) {
      const std::string reason = describe(judgement);
      const bool names_type = reason.starts_with(judgement.facts.type);
      sentences.push_back(names_type ? reason
                                     : fmt::format("{}: {}", judgement.facts.type, reason));
    }
    if (judgement.reserves_for_others() && judgement.verdict >= NodeVerdict::Ok) {
      sentences.push_back(reservation_sentence(judgement));
    }
  }
  if (!group.held_down_by.empty()) {
    sentences.push_back(fmt::format("{} limits the group to {}: one value is for all its nodes",
                                    group.held_down_by, *group.recommended));
  }
  if (!group.mixed_types.empty()) {
    sentences.push_back(fmt::format("mixed: nodes of the same type differ in max pods: {}",
                                    fmt::join(group.mixed_types, ", ")));
  }
  if (group.kind == GroupKind::AutoMode && group.worst >= NodeVerdict::Under) {
    sentences.emplace_back("EKS Auto Mode sets max pods itself: you cannot change it");
  }
  return sentences;
}

std::string group_title(const GroupAudit& group) {
  if (group.kind == GroupKind::None) return "nodes of no group";
  return fmt::format("{}, {}", name_of(group), facts_of(group.kind).title);
}

std::string group_paragraphs(const AuditReport& report, const Paint& paint) {
  std::string text;
  for (std::size_t i = 0; i < report.groups.size(); ++i) {
    const GroupAudit& group = report.groups[i];
    const std::vector<std::string> sentences = sentences_on(group, report.audit);
    if (sentences.empty()) continue;
    text += fmt::format("\n{}: {}\n", group_title(group),
                        painted(group.worst, name_of(group.worst), paint));
    for (const std::string& sentence : sentences) {
      text += fmt::format("  {}\n", wrapped(sentence, 2));
    }
    // Not wrapped, so that they can be copied.
    for (const std::string& command : report.fix_commands[i]) text += "    " + command + '\n';
  }
  return text;
}

std::string counts(const ClusterAudit& audit) {
  std::vector<std::string> counts;
  for (const auto& [word, verdict] : node_verdict_words) {
    counts.push_back(fmt::format("{} {}", audit.count(verdict), word));
  }
  return fmt::format("{}: {}", counted(std::ssize(audit.names()), "node"), fmt::join(counts, ", "));
}

/// Why nodes are skipped, with their numbers; empty if none is.
std::string skipped_line(const ClusterAudit& audit) {
  std::map<std::string, std::int64_t> reasons;
  for (const Judgement& judgement : audit.judgements()) {
    if (judgement.verdict == NodeVerdict::Skipped) reasons[describe(judgement)] += judgement.nodes;
  }
  std::string text;
  for (const auto& [reason, nodes] : reasons) {
    text += fmt::format("{}{} ({})", text.empty() ? "skipped: " : "; ", reason, nodes);
  }
  return text;
}

/// The last lines of the report.
std::string bottom(const ClusterAudit& audit) {
  const std::string skipped = skipped_line(audit);
  return counts(audit) + '\n' + (skipped.empty() ? "" : wrapped(skipped, 0) + '\n');
}

std::string worst_line(const ClusterAudit& audit) {
  const Judgement* const worst = audit.worst();
  if (worst == nullptr || worst->verdict <= NodeVerdict::Ok) return "";
  const std::string& group = worst->facts.group;
  return fmt::format("The worst node is {} ({}{}): {}", audit.names().at(worst->first_node),
                     worst->facts.type, group.empty() ? "" : ", " + group, describe(*worst));
}

/// The verdict in a sentence.
std::string headline(const ClusterAudit& audit) {
  const Judgement* const worst = audit.worst();
  if (worst == nullptr) return "no nodes";
  const auto all = std::ssize(audit.names());
  const std::int64_t some = audit.count(worst->verdict);
  const std::string of_all = fmt::format("{} of {}", some, counted(all, "node"));
  switch (worst->verdict) {
    case NodeVerdict::Over:
      return fmt::format(
          "OVER: more max pods than addresses on {}: pods stay pending "
          "without an IP address",
          of_all);
    case NodeVerdict::AboveCap:
      return fmt::format("ABOVE CAP: more max pods than recommended on {}, with enough addresses",
                         of_all);
    case NodeVerdict::Under:
      return fmt::format("UNDER: fewer max pods than recommended on {}: nodes can run more pods",
                         of_all);
    case NodeVerdict::UnknownType:
      return fmt::format("UNKNOWN TYPE: the catalog does not have the type of {}", of_all);
    case NodeVerdict::Ok:
      return fmt::format("OK: max pods as recommended on {}{}", of_all,
                         some == all ? "" : ", the others are skipped");
    case NodeVerdict::Skipped:
      break;
  }
  return fmt::format("SKIPPED: {}", of_all);
}

/// That no node runs pods, so that the verdicts on max pods do not matter.
std::string stop_line(const AuditReport& report, const Paint& paint) {
  if (report.stops.empty()) return "";
  const std::string_view word = "STOPPED";
  return paint.wrong(word) +
         wrapped(std::string(word) + ": " + describe_stop(report), 0).substr(word.size()) + '\n';
}

std::string top(const AuditReport& report, const Paint& paint) {
  const Judgement* const worst = report.audit.worst();
  if (worst == nullptr) return "no nodes\n";
  const std::string line = headline(report.audit);
  const std::size_t colon = line.find(':');
  const std::string verdict = painted(worst->verdict, line.substr(0, colon), paint);
  std::string text = stop_line(report, paint);
  text += verdict + wrapped(line, 0).substr(colon) + '\n';
  const std::string worst_words = worst_line(report.audit);
  if (!worst_words.empty()) text += wrapped(worst_words, 0) + '\n';
  return text;
}

Cells node_cells(const ClusterAudit& audit, std::size_t node) {
  const Judgement& judgement = audit.judgement_of(node);
  const NodeFacts& facts = judgement.facts;
  return {std::string(audit.names().at(node)),
          or_dash(facts.group),
          or_dash(facts.type),
          std::string(name_of(facts.os)),
          facts.architecture ? std::string(name_of(*facts.architecture)) : "-",
          or_dash(judgement.max_pods),
          recommended_cell(judgement),
          max_allowed_cell(judgement),
          or_dash(judgement.reserved_for_pods),
          or_dash(facts.private_ipv4_addresses),
          or_dash(facts.branch_enis),
          or_dash(facts.kubelet_version),
          std::string(name_of(judgement.verdict))};
}

}  // namespace

std::string describe_stop(const AuditReport& report) {
  return report.stops.empty() ? "" : "no Linux node runs pods: " + presentable(report.stops);
}

std::string describe(const Judgement& judgement) {
  const NodeFacts& facts = judgement.facts;
  if (judgement.has_complaint()) return facts.complaint;
  if (facts.compute_type == ComputeType::Fargate) return "a Fargate node runs one pod";
  if (facts.compute_type == ComputeType::Hybrid) return "a hybrid node is not an EC2 instance";
  if (facts.type.empty()) return "no label with its instance type";
  if (!judgement.expected) return "its type is not in the catalog";
  const MaxPods& expected = *judgement.expected;
  if (expected.obstacle) return describe(*expected.obstacle, expected).message;
  const bool has_trunk = facts.branch_enis > 0;
  switch (judgement.verdict) {
    case NodeVerdict::Over:
      return fmt::format("max pods {} exceeds the {} that addresses allow{}", *judgement.max_pods,
                         *expected.max_allowed,
                         has_trunk ? " beside a trunk network interface" : "");
    case NodeVerdict::AboveCap:
      return fmt::format("max pods {} exceeds the recommended {}", *judgement.max_pods,
                         *expected.recommended);
    case NodeVerdict::Under:
      return fmt::format("max pods {} is below the recommended {}", *judgement.max_pods,
                         *expected.recommended);
    case NodeVerdict::UnknownType:
    case NodeVerdict::Ok:
    case NodeVerdict::Skipped:
      break;
  }
  return "";
}

std::string audit_text(const AuditReport& report, const Paint& paint) {
  std::string text = top(report, paint);
  if (report.groups.empty()) return text;
  return text + '\n' + group_table(report) + group_paragraphs(report, paint) + '\n' +
         bottom(report.audit);
}

std::string audit_wide(const AuditReport& report, const Paint& paint) {
  std::string text = audit_text(report, paint);
  if (report.groups.empty()) return text;
  const std::vector<Column> columns{{"NODE", Align::Left},
                                    {"GROUP", Align::Left},
                                    {"TYPE", Align::Left},
                                    {"OS", Align::Left},
                                    {"ARCH", Align::Left},
                                    {"MAX PODS"},
                                    {"RECOMMENDED"},
                                    {"MAX ALLOWED"},
                                    {"RESERVED FOR"},
                                    {"PRIVATE IPV4"},
                                    {"POD ENI"},
                                    {"KUBELET", Align::Left},
                                    {"VERDICT", Align::Left}};
  std::string nodes = format_table(columns, report.audit.names().size(),
                                   [&](std::size_t i) { return node_cells(report.audit, i); });
  nodes.insert(0, text + '\n');
  return nodes;
}

std::string audit_markdown(const AuditReport& report) {
  std::string text;
  if (!report.stops.empty()) {
    text += fmt::format("**STOPPED: {}**\n\n", describe_stop(report));
  }
  text += fmt::format("**{}**\n", headline(report.audit));
  if (report.groups.empty()) return text;
  const std::string worst = worst_line(report.audit);
  if (!worst.empty()) text += fmt::format("\n{}\n", worst);
  const auto cells = [&](const Row& row) { return group_cells(report, row); };
  text += '\n' + markdown_table(group_columns(), rows_of(group_rows(report), cells));
  for (std::size_t i = 0; i < report.groups.size(); ++i) {
    const std::vector<std::string> sentences = sentences_on(report.groups[i], report.audit);
    if (sentences.empty()) continue;
    text += fmt::format("\n**{}**: {}\n\n", group_title(report.groups[i]),
                        name_of(report.groups[i].worst));
    for (const std::string& sentence : sentences) text += fmt::format("- {}\n", sentence);
    if (report.fix_commands[i].empty()) continue;
    text += "\n```sh\n";
    for (const std::string& command : report.fix_commands[i]) text += command + '\n';
    text += "```\n";
  }
  return text + '\n' + bottom(report.audit);
}

std::string audit_html(const AuditReport& report) {
  const std::string title = headline(report.audit);
  std::string body = html_heading(title);
  for (const std::string& sentence : {describe_stop(report), worst_line(report.audit)}) {
    if (!sentence.empty()) body += html_paragraph(sentence);
  }
  const auto cells = [&](const Row& row) { return group_cells(report, row); };
  body += html_table({"Groups of nodes", group_columns(), rows_of(group_rows(report), cells)});
  for (std::size_t i = 0; i < report.groups.size(); ++i) {
    const GroupAudit& group = report.groups[i];
    const std::vector<std::string> sentences = sentences_on(group, report.audit);
    if (sentences.empty()) continue;
    body += html_section(fmt::format("{}: {}", group_title(group), name_of(group.worst)));
    for (const std::string& sentence : sentences) body += html_paragraph(sentence);
    if (!report.fix_commands[i].empty()) body += html_commands(report.fix_commands[i]);
  }
  return html_page("maxpods audit: " + title, body + html_paragraph(counts(report.audit)));
}

}  // namespace maxpods
