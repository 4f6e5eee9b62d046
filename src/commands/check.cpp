// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "check/prerequisites.h"
#include "cli/cluster_options.h"
#include "cli/networking_options.h"
#include "cli/options.h"
#include "cli/remarks.h"
#include "cli/types_options.h"
#include "commands/audit/remarks.h"
#include "commands/commands.h"
#include "read/cluster.h"
#include "read/file.h"
#include "report/check.h"
#include "report/words.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

constexpr auto check_formats = std::to_array<Word<Format<CheckResult>>>(
    {{"text", {.painted = check_text}}, {"json", {.plain = check_json}}});

struct CheckRequest {
  NetworkingRequest networking;
  TypesRequest types;
  std::optional<Version> kubernetes_version;
  std::optional<int> platform_version;
  std::optional<std::string> cluster_path;
  std::optional<std::string> aws_node_path;
  std::optional<std::string> amazon_vpc_cni_path;
  Format<CheckResult> format;
};

void check_options(const CheckRequest& request) {
  constexpr std::string_view reason = "the file has the value";
  if (request.cluster_path && request.kubernetes_version)
    refuse_pair("--cluster", "--kubernetes-version", reason);
  if (request.cluster_path && request.platform_version)
    refuse_pair("--cluster", "--platform-version", reason);
  if (request.aws_node_path && request.networking.gives(setting_index("--cni-version")))
    refuse_pair("--aws-node", "--cni-version", reason);
  const bool windows = request.networking.os() == Os::Windows;
  if (request.aws_node_path && windows)
    refuse_pair("--aws-node", "--os windows", "it is for Linux nodes");
  if (request.amazon_vpc_cni_path && !windows) {
    throw BadInput("--amazon-vpc-cni needs --os windows: it is for Windows nodes");
  }
  if (request.platform_version && !request.kubernetes_version) {
    throw BadInput("--platform-version needs --kubernetes-version, to which it belongs");
  }
  refuse_stdin_twice({}, {request.cluster_path, request.aws_node_path, request.amazon_vpc_cni_path,
                          request.types.catalog_path});
}

Prerequisites gather(const CheckRequest& request, Catalog catalog) {
  Prerequisites given{.types = resolve_types(request.types, catalog),
                      .wanted = settings_of(request.networking)};
  given.ip_family_is_wanted = request.networking.ip_family().has_value();
  if (request.networking.gives(setting_index("--cni-version")))
    given.cni_version = given.wanted.cni.version;
  given.cluster = read_if_given(request.cluster_path, read_cluster)
                      .value_or(ClusterState{.kubernetes_version = request.kubernetes_version,
                                             .platform_version = request.platform_version});
  given.aws_node = read_if_given(request.aws_node_path, read_aws_node);
  given.amazon_vpc_cni = read_if_given(request.amazon_vpc_cni_path, read_amazon_vpc_cni);
  return given;
}

Answer check(const CheckRequest& request, const Paint& paint) {
  check_options(request);
  const LoadedCatalog catalog(request.types.catalog_path);
  const Prerequisites given = gather(request, catalog.types());
  const CheckResult result = check_prerequisites(given);
  Answer answer;
  answer.text = request.format(result, paint);
  const auto failed = result.failures();
  const MaxPods& limiting = result.group.limiting_type();
  append(answer.warnings, ineffective_options(limiting.settings));
  for (const Warning warning : limiting.warnings) {
    // The checks speak of the others.
    if (warning == Warning::ExclusionNeedsNewerCni ||
        warning == Warning::ExclusionWithCustomNetworking) {
      answer.warnings.push_back(describe(warning, limiting));
    }
  }
  if (given.aws_node) append(answer.warnings, remarks_on_elsewhere(*given.aws_node));
  if (request.kubernetes_version && request.networking.os() != Os::Windows) {
    answer.warnings.emplace_back(
        "--kubernetes-version and --platform-version have no effect on Linux: they are for "
        "prefixes on Windows",
        "leave them out, or add --os windows");
  }
  if (limiting.obstacle) answer.refusal = describe(*limiting.obstacle, limiting);
  if (failed > 0) {
    answer.refusal = fmt::format("{} of {} prerequisites failed", failed, result.findings.size());
  }
  return answer;
}

int parse_platform(const std::string& text) {
  const std::optional<int> version = parse_platform_version(text);
  if (version) return *version;
  throw BadInput(fmt::format("--platform-version takes a platform version of EKS, not '{}'", text),
                 "for example eks.5");
}

void add_cluster_options(Options& options, CheckRequest& request) {
  options.group("Cluster");
  add_kubernetes_version_option(options, request.kubernetes_version,
                                "Kubernetes version of the cluster, such as 1.27");
  options.parsed(
      "--platform-version", "VERSION",
      [&request](const std::string& text) { request.platform_version = parse_platform(text); },
      "EKS platform version of the cluster, such as eks.3");
  options.text("--cluster", "FILE", request.cluster_path,
               "`aws eks describe-cluster`, saved, which has both versions");
  options.text("--aws-node", "FILE", request.aws_node_path,
               "`kubectl get daemonset aws-node -n kube-system -o json`, saved");
  options.text("--amazon-vpc-cni", "FILE", request.amazon_vpc_cni_path,
               "`kubectl get configmap amazon-vpc-cni -n kube-system -o json`, saved");
}

}  // namespace

Action setup_check(Options& options) {
  const auto request = std::make_shared<CheckRequest>();
  add_types_options(options, request->types);
  add_cluster_options(options, *request);
  add_setting_options(options, request->networking);
  options.output(request->format, check_formats);
  return [request](const Paint& paint) { return check(*request, paint); };
}

}  // namespace maxpods
