// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "audit/checks.h"
#include "audit/cluster_audit.h"
#include "audit/remedies.h"
#include "cli/command.h"
#include "cli/networking_options.h"
#include "cli/options.h"
#include "cli/types_options.h"
#include "read/cluster.h"
#include "read/file.h"
#include "read/json_records.h"
#include "read/nodes.h"
#include "report/audit.h"
#include "report/words.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

enum class Format { Text, Wide, Json, Csv, Junit, Markdown };

constexpr std::array formats{
    Choice<Format>{"text", Format::Text},   Choice<Format>{"wide", Format::Wide},
    Choice<Format>{"json", Format::Json},   Choice<Format>{"csv", Format::Csv},
    Choice<Format>{"junit", Format::Junit}, Choice<Format>{"markdown", Format::Markdown}};

constexpr std::array fail_on_choices{
    Choice<FailOn>{"over", FailOn::Over}, Choice<FailOn>{"above-cap", FailOn::AboveCap},
    Choice<FailOn>{"under", FailOn::Under}, Choice<FailOn>{"any", FailOn::Any},
    Choice<FailOn>{"never", FailOn::Never}};

constexpr std::string_view nodes_command = "kubectl get nodes -o json";

/// How many odd nodes and unknown types are named, before the others are but counted.
constexpr std::size_t most_named = 5;

struct Request {
  std::vector<std::string> paths;
  NetworkingRequest networking;
  TypesRequest types;
  std::optional<std::string> aws_node_path;
  std::optional<std::string> amazon_vpc_cni_path;
  FailOn fail_on = FailOn::Over;
  Format format = Format::Text;
};

/// The options whose setting aws-node tells, where they were given.
std::vector<std::string_view> settings_given(const NetworkingRequest& request) {
  const CniSettings& cni = request.settings.cni;
  std::vector<std::string_view> given;
  if (request.ip_family) given.emplace_back("--ip-family");
  if (cni.prefix_delegation) given.emplace_back("--prefix-delegation");
  if (cni.custom_networking) given.emplace_back("--custom-networking");
  if (request.pod_eni) given.emplace_back("--pod-eni");
  if (cni.max_eni) given.emplace_back("--cni-max-eni");
  if (request.cni_version_given) given.emplace_back("--cni-version");
  return given;
}

void check_options(const Request& request) {
  if (request.paths.empty()) {
    throw BadInput("no file of nodes given", fmt::format("{} | maxpods audit -", nodes_command));
  }
  const std::vector<std::string_view> given = settings_given(request.networking);
  if (request.aws_node_path && !given.empty()) {
    refuse_pair("--aws-node", given.front(), "the file tells");
  }
  std::vector<std::string> paths = request.paths;
  for (const std::optional<std::string>& path :
       {request.aws_node_path, request.amazon_vpc_cni_path, request.types.catalog_path}) {
    if (path) paths.push_back(*path);
  }
  refuse_stdin_twice(paths);
}

NodeSettings settings_on_linux(const Request& request) {
  NodeSettings settings = settings_of(request.networking);
  if (!request.aws_node_path) return settings;
  const AwsNodeState aws_node =
      read_aws_node(read_file(*request.aws_node_path), file_title(*request.aws_node_path));
  settings.cni = observed(settings.cni, aws_node);
  if (!settings.cni.pod_eni) settings.branch_pods = 0;
  return settings;
}

/// Windows has fewer ways to be set up.
NodeSettings settings_on_windows(const Request& request) {
  NodeSettings settings{.host_network_pods = request.networking.settings.host_network_pods,
                        .max_reserved_percent = request.networking.settings.max_reserved_percent};
  settings.cni.os = Os::Windows;
  settings.cni.prefix_delegation = request.networking.settings.cni.prefix_delegation;
  if (!request.amazon_vpc_cni_path) return settings;
  settings.cni.prefix_delegation = delegates_windows_prefixes(read_amazon_vpc_cni(
      read_file(*request.amazon_vpc_cni_path), file_title(*request.amazon_vpc_cni_path)));
  return settings;
}

/// What is odd among the nodes, as sentences.
class OddNodes {
 public:
  void add(const std::string& file, const NodeRead& node, const std::string& complaint) {
    if (++count_ > most_named) return;
    sentences_.push_back(
        fmt::format("{}: {}: {}{}", file, node.name, complaint, at_record(node.first_byte)));
  }

  const std::vector<std::string>& sentences() const { return sentences_; }
  std::size_t count() const { return count_; }

 private:
  std::vector<std::string> sentences_;
  std::size_t count_ = 0;
};

std::vector<std::string> odd_warnings(const OddNodes& odd) {
  std::vector<std::string> warnings = odd.sentences();
  if (odd.count() > most_named) {
    warnings.push_back(fmt::format("{} more nodes cannot be judged", odd.count() - most_named));
  }
  return warnings;
}

std::vector<std::string> unknown_type_warnings(const ClusterAudit& audit) {
  std::set<std::string> types;
  for (const Judgement& judgement : audit.judgements()) {
    if (judgement.verdict == NodeVerdict::UnknownType) types.insert(judgement.facts.type);
  }
  if (types.empty()) return {};
  std::vector<std::string_view> named(types.begin(), types.end());
  const std::size_t left_out = named.size() > most_named ? named.size() - most_named : 0;
  named.resize(named.size() - left_out);
  return {
      fmt::format("no catalog has {}{}: --catalog FILE brings one, such as what aws ec2 "
                  "describe-instance-types prints",
                  joined(named, ", "), left_out > 0 ? fmt::format(" and {} more", left_out) : "")};
}

/// Whether a node's addresses depend on settings that nobody told.
bool stands_on_defaults(const Judgement& judgement, const Request& request) {
  const NodeFacts& facts = judgement.facts;
  if (!judgement.expected || facts.compute_type != ComputeType::Ec2) return false;
  if (facts.os == Os::Windows) {
    return !request.amazon_vpc_cni_path && !facts.private_ipv4_addresses &&
           !request.networking.settings.cni.prefix_delegation;
  }
  return !request.aws_node_path && settings_given(request.networking).empty() &&
         !request.networking.branch_pods && !facts.has_ipv6_address;
}

std::vector<std::string> settings_warnings(const ClusterAudit& audit, const Request& request) {
  std::vector<std::string> warnings;
  for (const Os os : {Os::Linux, Os::Windows}) {
    const bool is_unknown =
        std::ranges::any_of(audit.judgements(), [&](const Judgement& judgement) {
          return judgement.facts.os == os && stands_on_defaults(judgement, request);
        });
    if (!is_unknown) continue;
    warnings.emplace_back(
        os == Os::Linux
            ? "how the VPC CNI is set up is not known, and single addresses are taken: --aws-node "
              "FILE tells, from kubectl get daemonset aws-node -n kube-system -o json"
            : "whether Windows nodes have prefixes is not known, and single addresses are taken: "
              "--amazon-vpc-cni FILE tells, from kubectl get configmap amazon-vpc-cni -n "
              "kube-system -o json");
  }
  return warnings;
}

/// What trunks leave open, and those that the VPC CNI, as its settings are, would not ask for.
std::vector<std::string> trunk_warnings(const ClusterAudit& audit, const AuditSettings& settings,
                                        const Request& request) {
  const std::int64_t nodes = audit.count_if([](const Judgement& judgement) {
    return judgement.expected && judgement.facts.branch_enis > 0;
  });
  if (nodes == 0) return {};
  const std::string found = fmt::format("{} node{} a trunk for security groups of pods", nodes,
                                        nodes == 1 ? " has" : "s have");
  std::vector<std::string> warnings;
  if (!request.networking.branch_pods) {
    warnings.push_back(found +
                       ": pods that have such groups take no addresses; --branch-pods N counts "
                       "them, N on each node");
  }
  if (request.aws_node_path && !settings.on_linux.cni.pod_eni) {
    warnings.push_back(found + ", which counts though ENABLE_POD_ENI is off on aws-node");
  }
  return warnings;
}

std::vector<std::string> remarks_on_types(const ClusterAudit& audit) {
  std::vector<const MaxPods*> expected;
  for (const Judgement& judgement : audit.judgements()) {
    if (judgement.expected && !judgement.expected->obstacle) {
      expected.push_back(&*judgement.expected);
    }
  }
  return summarize_remarks(expected);
}

std::vector<std::string> all_warnings(const ClusterAudit& audit, const OddNodes& odd,
                                      const AuditSettings& settings, const Request& request) {
  std::vector<std::string> warnings = odd_warnings(odd);
  if (audit.repeated() > 0) {
    warnings.push_back(fmt::format("left out {} node{} with the name of another before it",
                                   audit.repeated(), audit.repeated() == 1 ? "" : "s"));
  }
  for (std::vector<std::string> more :
       {settings_warnings(audit, request), trunk_warnings(audit, settings, request),
        unknown_type_warnings(audit), remarks_on_types(audit)}) {
    std::ranges::move(more, std::back_inserter(warnings));
  }
  return warnings;
}

std::string text_of(const AuditReport& report, Format format, const Paint& paint) {
  switch (format) {
    case Format::Wide:
      return audit_wide(report, paint);
    case Format::Json:
      return audit_json(report);
    case Format::Csv:
      return audit_csv(report);
    case Format::Junit:
      return audit_junit(report);
    case Format::Markdown:
      return audit_markdown(report);
    case Format::Text:
      break;
  }
  return audit_text(report, paint);
}

std::string refusal(const AuditReport& report) {
  const std::int64_t failures = report.audit.count_if(
      [&](const Judgement& judgement) { return is_failure(judgement, report.fail_on); });
  if (failures == 0) return "";
  return fmt::format("{} of {} nodes fail the audit", failures, report.audit.names().size());
}

void read_all(const Request& request, ClusterAudit& audit, OddNodes& odd) {
  for (const std::string& path : request.paths) {
    read_nodes(path, [&](const NodeRead& node) {
      const Judgement* const judgement = audit.add(node.name, node.facts);
      if (judgement == nullptr || !judgement->is_odd()) return;
      odd.add(file_title(path), node, judgement->facts.complaint);
    });
  }
  const bool all_are_odd = odd.count() > 0 && odd.count() == audit.names().size();
  if (all_are_odd) {
    throw BadInput(odd.sentences().front(), fmt::format("{} makes such a file", nodes_command));
  }
}

Answer audit_nodes(const Request& request, const Paint& paint) {
  check_options(request);
  const LoadedCatalog catalog(request.types.catalog_path);
  const AuditSettings settings{.on_linux = settings_on_linux(request),
                               .on_windows = settings_on_windows(request)};
  ClusterAudit audit(settings, catalog.types());
  OddNodes odd;
  read_all(request, audit, odd);
  AuditReport report{
      .audit = audit, .groups = audit.groups(), .remedies = {}, .fail_on = request.fail_on};
  for (const GroupAudit& group : report.groups) {
    report.remedies.push_back(remedies(group, audit));
  }
  return {.text = text_of(report, request.format, paint),
          .warnings = all_warnings(audit, odd, settings, request),
          .refusal = refusal(report)};
}

void add_cluster_options(Options& options, Request& request) {
  options.group("Cluster");
  options.positional("FILE...", request.paths,
                     "`kubectl get nodes -o json`, saved; - for standard input");
  options.text("--aws-node", "FILE", request.aws_node_path,
               "`kubectl get daemonset aws-node -n kube-system -o json`, saved");
  options.text("--amazon-vpc-cni", "FILE", request.amazon_vpc_cni_path,
               "`kubectl get configmap amazon-vpc-cni -n kube-system -o json`, saved");
  options.choice("--fail-on", "verdict", request.fail_on, fail_on_choices,
                 "From which verdict on the exit status is 1 (default over)");
}

}  // namespace

Action setup_audit(Options& options) {
  const auto request = std::make_shared<Request>();
  add_cluster_options(options, *request);
  add_catalog_option(options, request->types);
  add_cni_mode_options(options, request->networking);
  add_limit_options(options, request->networking);
  options.group(output_group);
  options.choice("-o,--output", "output format", request->format, formats,
                 "Output format (default text)");
  return [request](const Paint& paint) { return audit_nodes(*request, paint); };
}

}  // namespace maxpods
