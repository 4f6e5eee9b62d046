// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audit/cluster_audit.h"
#include "audit/remedies.h"
#include "check/prerequisites.h"
#include "cli/networking_options.h"
#include "cli/options.h"
#include "cli/types_options.h"
#include "commands/audit/remarks.h"
#include "commands/commands.h"
#include "read/cluster.h"
#include "read/file.h"
#include "read/nodes.h"
#include "report/audit.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

constexpr auto audit_formats =
    std::to_array<Word<Format<AuditReport>>>({{"text", {.painted = audit_text}},
                                              {"wide", {.painted = audit_wide}},
                                              {"json", {.plain = audit_json}},
                                              {"csv", {.plain = audit_csv}},
                                              {"junit", {.plain = audit_junit}},
                                              {"markdown", {.plain = audit_markdown}},
                                              {"html", {.plain = audit_html}}});

struct AuditRequest {
  std::vector<std::string> paths;
  NetworkingRequest networking;
  std::optional<std::string> catalog_path;
  std::optional<std::string> aws_node_path;
  std::optional<std::string> amazon_vpc_cni_path;
  FailOn fail_on = FailOn::Over;
  int pods_per_core = 0;
  Format<AuditReport> format;
};

void check_options(const AuditRequest& request) {
  if (request.paths.empty()) {
    throw BadInput("no file of nodes given",
                   fmt::format("pipe the nodes in with: {} | maxpods audit -", nodes_command));
  }
  const std::string_view given = given_beside_aws_node(request.networking);
  if (request.aws_node_path && !given.empty()) {
    refuse_pair("--aws-node", given, "the file has the value");
  }
  refuse_stdin_twice(request.paths,
                     {request.aws_node_path, request.amazon_vpc_cni_path, request.catalog_path});
}

NodeSettings settings_on_linux(const AuditRequest& request,
                               const std::optional<AwsNodeState>& aws_node) {
  NodeSettings settings = settings_of(request.networking);
  if (aws_node) settings.cni = observed(settings.cni, *aws_node);
  return settings;
}

/// Windows has fewer settings.
NodeSettings settings_on_windows(const AuditRequest& request) {
  NodeSettings settings{.host_network_pods = request.networking.settings.host_network_pods};
  settings.cni.os = Os::Windows;
  settings.cni.prefix_delegation = request.networking.settings.cni.prefix_delegation;
  if (const auto config_map = read_if_given(request.amazon_vpc_cni_path, read_amazon_vpc_cni)) {
    settings.cni.prefix_delegation = delegates_windows_prefixes(*config_map);
  }
  return settings;
}

/// Why no Linux node can run pods with these settings of aws-node; empty if they can.
std::string why_aws_node_stops(const AwsNodeState& aws_node, const ClusterAudit& audit) {
  Prerequisites given{.aws_node = aws_node};
  for (const Judgement& judgement : audit.judgements()) {
    const bool is_of_aws_node = judgement.expected && judgement.facts.os == Os::Linux &&
                                judgement.facts.compute_type == ComputeType::Ec2;
    if (is_of_aws_node) given.types.push_back(judgement.expected->type);
  }
  if (given.types.empty() || !set_elsewhere(aws_node).empty()) return "";
  for (const CheckFinding& finding : check_prerequisites(given).findings) {
    if (finding.verdict == Verdict::Stops) return finding.message;
  }
  return "";
}

std::string refusal(const AuditReport& report) {
  if (is_stopped(report)) return describe_stop(report);
  const std::int64_t failures = report.audit.count_if(
      [&](const Judgement& judgement) { return is_failure(judgement, report.fail_on); });
  if (failures == 0) return "";
  return fmt::format("{} of {} failed the audit", failures,
                     counted(report.audit.names().size(), "node"));
}

/// A file with more of them is not a list of nodes.
constexpr std::size_t max_bad_nodes = 10'000;

[[noreturn]] void refuse_unreadable(const UnreadableNodes& unreadable) {
  throw BadInput(unreadable.sentences().front(),
                 fmt::format("create the file with: {}", nodes_command));
}

void read_all(const AuditRequest& request, ClusterAudit& audit, UnreadableNodes& unreadable) {
  for (const std::string& path : request.paths) {
    read_nodes(path, [&](const NodeRead& node) {
      const std::string name =
          node.name.empty() ? fmt::format("#{}", audit.names().size() + 1) : node.name;
      const std::optional<std::size_t> judgement = audit.add(name, node.facts);
      if (judgement && audit.judgements()[*judgement].has_complaint()) {
        unreadable.add(file_title(path), name, audit.judgements()[*judgement].facts.complaint,
                       node.first_byte);
        if (unreadable.count() > max_bad_nodes) refuse_unreadable(unreadable);
      }
    });
  }
  const bool none_is_readable =
      unreadable.count() > 0 && unreadable.count() == audit.names().size();
  if (none_is_readable) refuse_unreadable(unreadable);
}

Answer audit_nodes(const AuditRequest& request, const Paint& paint) {
  check_options(request);
  const LoadedCatalog catalog(request.catalog_path);
  const std::optional<AwsNodeState> aws_node = read_if_given(request.aws_node_path, read_aws_node);
  const AuditSettings settings{.on_linux = settings_on_linux(request, aws_node),
                               .on_windows = settings_on_windows(request),
                               .pods_per_core = request.pods_per_core};
  ClusterAudit audit(settings, catalog.types());
  UnreadableNodes unreadable;
  read_all(request, audit, unreadable);
  AuditReport report{.audit = audit,
                     .groups = audit.groups(),
                     .fix_commands = {},
                     .fail_on = request.fail_on,
                     .stops = aws_node ? why_aws_node_stops(*aws_node, audit) : ""};
  for (const GroupAudit& group : report.groups) {
    report.fix_commands.push_back(fix_commands(group, audit, catalog_option(request.catalog_path)));
  }
  const AuditSources sources{.networking = request.networking,
                             .aws_node = aws_node,
                             .has_amazon_vpc_cni = request.amazon_vpc_cni_path.has_value()};
  return {.text = request.format(report, paint),
          .warnings = audit_warnings(audit, unreadable, settings, sources),
          .refusal = refusal(report)};
}

void add_cluster_options(Options& options, AuditRequest& request) {
  options.group("Cluster");
  options.positional("FILE...", request.paths,
                     "`kubectl get nodes -o json`, saved; - for standard input");
  options.text("--aws-node", "FILE", request.aws_node_path,
               "`kubectl get daemonset aws-node -n kube-system -o json`, saved");
  options.text("--amazon-vpc-cni", "FILE", request.amazon_vpc_cni_path,
               "`kubectl get configmap amazon-vpc-cni -n kube-system -o json`, saved");
  options.choice("--fail-on", "verdict", request.fail_on, fail_on_words,
                 "Least severe verdict that gives exit status 1 (default over)");
}

}  // namespace

Action setup_audit(Options& options) {
  const auto request = std::make_shared<AuditRequest>();
  add_cluster_options(options, *request);
  add_catalog_option(options, request->catalog_path);
  add_setting_options(options, request->networking,
                      {SettingGroup::Mode, SettingGroup::Enis, SettingGroup::HostNetwork});
  options.group(kubelet_group);
  options.number(
      "--pods-per-core", request->pods_per_core, {.min = 0, .max = Setting::max_setting},
      "podsPerCore of the kubelet: nodes that it holds below the recommended value are ok");
  options.output(request->format, audit_formats);
  return [request](const Paint& paint) { return audit_nodes(*request, paint); };
}

}  // namespace maxpods
