// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "audit/cluster_audit.h"
#include "report/paint.h"

namespace maxpods {

/// An audit with its groups, and the commands that fix each.
struct AuditReport {
  const ClusterAudit& audit;
  std::vector<GroupAudit> groups;
  /// By group.
  std::vector<std::vector<std::string>> fix_commands;
  FailOn fail_on = FailOn::Over;
  /// Why aws-node prevents pods on all Linux nodes; empty if it does not.
  std::string stops;
};

/// Whether it prevents pods, and --fail-on counts this as a failure.
inline bool is_stopped(const AuditReport& report) {
  return !report.stops.empty() && report.fail_on != FailOn::Never;
}

/// The verdict and the worst node, the groups with the commands that fix them, and the counts.
std::string audit_text(const AuditReport& report, const Paint& paint);
/// The same, with a line for every node.
std::string audit_wide(const AuditReport& report, const Paint& paint);
/// The text as Markdown.
std::string audit_markdown(const AuditReport& report);
/// Summary, groups, and every node in the order in which they were read.
std::string audit_json(const AuditReport& report);
/// A line for every node.
std::string audit_csv(const AuditReport& report);
/// A test suite with a case for each node; what --fail-on counts is a failure.
std::string audit_junit(const AuditReport& report);

/// The verdict, the groups and the commands as a page.
std::string audit_html(const AuditReport& report);

/// That no Linux node runs pods, and why, in a sentence without a full stop; otherwise empty.
std::string describe_stop(const AuditReport& report);

/// The reason of the verdict, or why there is none, in a clause; empty for correct nodes.
std::string describe(const Judgement& judgement);

}  // namespace maxpods
