// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iterator>
#include <optional>

#include "report/audit.h"
#include "report/json.h"
#include "report/words.h"
#include "text/quoting.h"
#include "text/table.h"

/// The formats with a line for every node. A cluster can have 100,000 nodes. So the lines are
/// written one by one as text, and take no more memory than the answer.
namespace maxpods {
namespace {

/// An estimate of the size of a line without the name of its node.
constexpr std::size_t usual_line_bytes = 480;

std::string with_room(const ClusterAudit& audit) {
  std::string text;
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < audit.names().size(); ++i) bytes += audit.names().at(i).size();
  text.reserve(bytes + audit.names().size() * usual_line_bytes);
  return text;
}

std::optional<int> recommended(const Judgement& judgement) {
  return judgement.expected ? judgement.expected->recommended : std::nullopt;
}

std::optional<std::int64_t> max_allowed(const Judgement& judgement) {
  return judgement.expected ? judgement.expected->max_allowed : std::nullopt;
}

Json summary_json(const ClusterAudit& audit) {
  return {{"nodes", audit.names().size()},
          {"ok", audit.count(NodeVerdict::Ok)},
          {"over", audit.count(NodeVerdict::Over)},
          {"aboveCap", audit.count(NodeVerdict::AboveCap)},
          {"under", audit.count(NodeVerdict::Under)},
          {"unknownType", audit.count(NodeVerdict::UnknownType)},
          {"skipped", audit.count(NodeVerdict::Skipped)}};
}

Json population_json(const Population& population, const ClusterAudit& audit) {
  const Judgement& judgement = audit.judgements()[population.judgement];
  return {{"instanceType", null_if_empty(judgement.facts.type)},
          {"os", name_of(judgement.facts.os)},
          {"nodes", population.nodes},
          {"maxPods", or_null(judgement.max_pods)},
          {"recommended", or_null(recommended(judgement))},
          {"maxAllowed", or_null(max_allowed(judgement))},
          {"reservedForPods", or_null(judgement.reserved_for_pods)},
          {"verdict", name_of(judgement.verdict)}};
}

Json group_json(const GroupAudit& group, const std::vector<std::string>& fix_commands,
                const ClusterAudit& audit) {
  const auto to_json = [&](const Population& each) { return population_json(each, audit); };
  return {{"name", null_if_empty(group.name)},
          {"kind", name_of(group.kind)},
          {"nodes", group.nodes},
          {"verdict", name_of(group.worst)},
          {"mixed", !group.mixed_types.empty()},
          {"mixedTypes", group.mixed_types},
          {"recommended", or_null(group.recommended)},
          {"heldDownBy", null_if_empty(group.held_down_by)},
          {"populations", array_of(group.populations, to_json)},
          {"remedies", fix_commands}};
}

/// All but its name, as part of a JSON object.
std::string node_json(const Judgement& judgement) {
  const NodeFacts& facts = judgement.facts;
  const Json json{{"group", null_if_empty(facts.group)},
                  {"instanceType", null_if_empty(facts.type)},
                  {"os", name_of(facts.os)},
                  {"maxPods", or_null(judgement.max_pods)},
                  {"recommended", or_null(recommended(judgement))},
                  {"maxAllowed", or_null(max_allowed(judgement))},
                  {"verdict", name_of(judgement.verdict)},
                  {"reason", null_if_empty(describe(judgement))},
                  {"groupKind", name_of(facts.group_kind)},
                  {"arch", facts.architecture ? Json(name_of(*facts.architecture)) : Json(nullptr)},
                  {"capacityPods", or_null(facts.capacity_pods)},
                  {"allocatablePods", or_null(facts.allocatable_pods)},
                  {"privateIpv4Addresses", or_null(facts.private_ipv4_addresses)},
                  {"branchEnis", or_null(facts.branch_enis)},
                  {"reservedForPods", or_null(judgement.reserved_for_pods)},
                  {"kubeletVersion", null_if_empty(facts.kubelet_version)}};
  return json.dump().substr(1);
}

/// The result of `write` for each judgement.
template <typename Write>
std::vector<std::string> written(const ClusterAudit& audit, const Write& write) {
  std::vector<std::string> texts;
  for (const Judgement& judgement : audit.judgements()) texts.push_back(write(judgement));
  return texts;
}

std::string csv_tail(const Judgement& judgement) {
  const NodeFacts& facts = judgement.facts;
  return csv_line({facts.group, facts.type, std::string(name_of(facts.os)),
                   or_empty(judgement.max_pods), or_empty(recommended(judgement)),
                   or_empty(max_allowed(judgement)), std::string(name_of(judgement.verdict)),
                   describe(judgement), std::string(name_of(facts.group_kind)),
                   facts.architecture ? std::string(name_of(*facts.architecture)) : "",
                   or_empty(facts.capacity_pods), or_empty(facts.allocatable_pods),
                   or_empty(facts.private_ipv4_addresses), or_empty(facts.branch_enis),
                   or_empty(judgement.reserved_for_pods), facts.kubelet_version});
}

/// The element in the test case of such a node; empty if it passes.
std::string junit_body(const Judgement& judgement, FailOn fail_on) {
  const std::string reason = xml_escaped(describe(judgement));
  if (is_failure(judgement, fail_on)) {
    return fmt::format(R"(<failure type="{}" message="{}"/>)", name_of(judgement.verdict), reason);
  }
  if (judgement.verdict == NodeVerdict::Skipped) {
    return fmt::format(R"(<skipped message="{}"/>)", reason);
  }
  if (judgement.verdict == NodeVerdict::Ok) return "";
  return fmt::format("<system-out>{}: {}</system-out>", name_of(judgement.verdict), reason);
}

}  // namespace

std::string audit_json(const AuditReport& report) {
  const ClusterAudit& audit = report.audit;
  const auto group_at = [&](std::size_t i) {
    return group_json(report.groups[i], report.fix_commands[i], audit);
  };
  const Json head{{"schemaVersion", schema_version},
                  {"summary", summary_json(audit)},
                  {"awsNodeStops", null_if_empty(report.stops)},
                  {"groups", array_of_indices(report.groups.size(), group_at)}};
  const std::vector<std::string> tails = written(audit, node_json);
  std::string text = with_room(audit);
  text += document(head);
  text.erase(text.rfind("\n}"));
  text += ",\n  \"nodes\": [";
  for (std::size_t i = 0; i < audit.names().size(); ++i) {
    fmt::format_to(std::back_inserter(text), "{}\n    {{\"name\":\"{}\",{}", i == 0 ? "" : ",",
                   audit.names().at(i), tails[audit.judgement_index(i)]);
  }
  text += audit.names().size() == 0 ? "]\n}\n" : "\n  ]\n}\n";
  return text;
}

std::string audit_csv(const AuditReport& report) {
  const ClusterAudit& audit = report.audit;
  const std::vector<std::string> tails = written(audit, csv_tail);
  std::string text = with_room(audit);
  text +=
      "name,group,instance_type,os,max_pods,recommended,max_allowed,verdict,reason,group_kind,arch,"
      "capacity_pods,allocatable_pods,private_ipv4_addresses,branch_enis,reserved_for_pods,kubelet_"
      "version\n";
  for (std::size_t i = 0; i < audit.names().size(); ++i) {
    text.append(audit.names().at(i)).append(1, ',').append(tails[audit.judgement_index(i)]);
  }
  return text;
}

std::string audit_junit(const AuditReport& report) {
  const ClusterAudit& audit = report.audit;
  const std::vector<std::string> bodies = written(
      audit, [&](const Judgement& judgement) { return junit_body(judgement, report.fail_on); });
  const auto fails = [&](const Judgement& judgement) {
    return is_failure(judgement, report.fail_on);
  };
  const auto is_skipped = [&](const Judgement& judgement) {
    return judgement.verdict == NodeVerdict::Skipped && !fails(judgement);
  };
  const std::string totals =
      fmt::format(R"(tests="{}" failures="{}" errors="0" skipped="{}")",
                  audit.names().size() + (is_stopped(report) ? 1 : 0),
                  audit.count_if(fails) + (is_stopped(report) ? 1 : 0), audit.count_if(is_skipped));
  std::string text = with_room(audit);
  text += fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {0}>\n"
      "  <testsuite name=\"maxpods audit\" {0}>\n",
      totals);
  if (is_stopped(report)) {
    text += fmt::format(
        "    <testcase classname=\"kube-system\" name=\"aws-node\"><failure type=\"stops\" "
        "message=\"{}\"/></testcase>\n",
        xml_escaped(presentable(report.stops)));
  }
  for (std::size_t i = 0; i < audit.names().size(); ++i) {
    const std::string& group = audit.judgement_of(i).facts.group;
    const std::string& body = bodies[audit.judgement_index(i)];
    fmt::format_to(std::back_inserter(text), R"(    <testcase classname="{}" name="{}")",
                   group.empty() ? "no group" : group, audit.names().at(i));
    text += body.empty() ? "/>\n" : '>' + body + "</testcase>\n";
  }
  text += "  </testsuite>\n</testsuites>\n";
  return text;
}

}  // namespace maxpods
