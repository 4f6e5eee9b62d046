// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <optional>

#include "cli/networking_options.h"
#include "cli/options.h"
#include "cli/types_options.h"
#include "commands/commands.h"
#include "commands/warm/remarks.h"
#include "emit/targets.h"
#include "report/warm.h"
#include "report/words.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

using WarmFormat = std::string (*)(const WarmReport&);

constexpr std::array warm_formats{Word{"text", warm_text}, Word{"json", warm_json},
                                  Word{"csv", warm_csv}};

/// The interfaces that the CNI can number on a card (pkg/awsutils/awsutils.go); EC2 has far fewer.
constexpr int max_enis = 100;

struct WarmRequest {
  NetworkingRequest networking;
  TypesRequest types;
  WarmTargets targets;
  std::vector<std::string> pods;
  std::optional<int> max_pods;
  bool timeline = false;
  bool recommend = false;
  std::optional<int> burst;
  int replaced_pods = 0;
  WarmFormat format = nullptr;
};

/// The option of the first target that was given.
std::string_view given_target_option(const WarmTargets& targets) {
  if (targets.enis) return "--warm-eni-target";
  if (targets.prefixes) return "--warm-prefix-target";
  return targets.ips ? "--warm-ip-target" : "--minimum-ip-target";
}

void check_replaced_pods(const WarmRequest& request, const CniSettings& cni) {
  constexpr const char* option = "--replaced-pods";
  if (cni.ip_family == IpFamily::IPv6)
    refuse_pair(option, "--ip-family ipv6", "an IPv6 node has more addresses than pods can use");
  if (request.timeline) refuse_pair(option, "--timeline", "the timeline only starts pods");
  if (request.recommend)
    refuse_pair(option, "--recommend", "--burst is the number of pods that start at once");
}

void check_options(const WarmRequest& request, const CniSettings& cni) {
  if (request.max_pods && cni.os == Os::Windows)
    refuse_pair("--max-pods", "--os windows", "the VPC resource controller ignores max pods");
  if (request.max_pods && cni.ip_family == IpFamily::IPv6)
    refuse_pair("--max-pods", "--ip-family ipv6",
                "an IPv6 node has one prefix, and no pool that grows");
  if (request.recommend && cni.ip_family == IpFamily::IPv6)
    refuse_pair("--recommend", "--ip-family ipv6", "an IPv6 node has one prefix, and no pool");
  if (request.recommend && request.timeline)
    refuse_pair("--recommend", "--timeline",
                "one compares many sets of targets, the other shows one set");
  if (request.recommend && request.targets.any())
    refuse_pair("--recommend", given_target_option(request.targets), "it tries its own targets");
  if (request.replaced_pods > 0) check_replaced_pods(request, cni);
  if (request.burst && !request.recommend) throw BadInput("--burst needs --recommend");
}

constexpr std::string_view between = "..";

[[noreturn]] void refuse_count(const std::string& part) {
  throw BadInput(fmt::format("--pods takes numbers from 0 to {} and ranges of them, not '{}'",
                             with_commas(max_pod_count), part),
                 "for example 0,5,16 or 0..110; a range starts with its smaller number");
}

int parse_count(std::string_view text, const std::string& part) {
  const std::optional<int> count = parse_integer(text);
  if (!count || *count < 0 || *count > max_pod_count) refuse_count(part);
  return *count;
}

void add_counts(const std::string& part, std::vector<int>& counts) {
  const std::string_view text = part;
  const std::size_t dots = text.find(between);
  const int first = parse_count(text.substr(0, dots), part);
  const int last = dots == std::string_view::npos
                       ? first
                       : parse_count(text.substr(dots + between.size()), part);
  if (first > last) refuse_count(part);
  for (int count = first; count <= last; ++count) counts.push_back(count);
}

/// The counts of `--pods`, in its order: numbers and ranges as `0,5,16` or `0..110`. Throws
/// BadInput for other text, and for more than `max_pod_count` + 1 counts.
std::vector<int> parse_pod_counts(const std::vector<std::string>& values) {
  std::vector<int> counts;
  for (const std::string& part : split_lists(values, "count of pods")) {
    add_counts(part, counts);
    if (counts.size() > max_pod_count + 1U) {
      throw BadInput(fmt::format("--pods has more than {} numbers", with_commas(max_pod_count + 1)),
                     "give fewer numbers, or shorter ranges");
    }
  }
  return counts;
}

std::vector<int> pod_counts(const WarmRequest& request) {
  if (request.pods.empty()) {
    throw BadInput("maxpods warm needs --pods LIST", "for example --pods 0,5,16 or --pods 0..110");
  }
  std::vector<int> counts = parse_pod_counts(request.pods);
  const bool takes_one = request.timeline || request.recommend;
  if (!takes_one || counts.size() == 1) return counts;
  throw BadInput(fmt::format("{} takes one number of pods, but --pods has {}",
                             request.timeline ? "--timeline" : "--recommend", counts.size()));
}

/// The one node whose pool it is.
MaxPods resolved_node(const WarmRequest& request, const NodeSettings& settings) {
  const LoadedCatalog catalog(request.types.catalog_path);
  const GroupMaxPods group = computed_group(request.types, settings, catalog.types());
  if (group.types.size() > 1) {
    throw BadInput(fmt::format("maxpods warm takes one instance type, not {}: the pool is that of "
                               "one node",
                               group.types.size()),
                   "run it once for each type");
  }
  const MaxPods& node = group.types.front();
  if (node.type.enis <= max_enis) return node;
  throw BadInput(fmt::format("{} has {} ENIs, more than the {} that the VPC CNI can number",
                             node.type.name.view(), node.type.enis, max_enis));
}

/// Why the node has no pool; empty if it has one.
Remark refusal(const WarmReport& report) {
  if (report.node.obstacle) return describe(*report.node.obstacle, report.node);
  if (lets_aws_node_start(report.given, report.node.settings.cni)) return {};
  return remark_on(WarmTargetProblem::NothingWarmWithPrefixes);
}

void add_rows(WarmReport& report, const std::vector<int>& counts) {
  const auto pools = settled_pools(report.node.type, report.node.settings.cni, report.given, counts,
                                   report.max_pods, report.replaced_pods);
  for (std::size_t i = 0; i < counts.size(); ++i) report.rows.push_back({counts[i], pools[i]});
}

void recommend(WarmReport& report, const WarmRequest& request, int pods) {
  const CniSettings& cni = report.node.settings.cni;
  const int free_places = std::max(0, request.max_pods.value_or(max_pod_count) - pods);
  report.burst = request.burst.value_or(std::min(std::max(1, pods / 10), free_places));
  report.recommendations =
      recommended_targets(report.node.type, cni, pods, report.burst, report.max_pods);
  if (report.recommendations.empty()) {
    report.refusal =
        fmt::format("no warm targets give {} pods and a burst of {} an address on {}{}", pods,
                    report.burst, report.node.type.name.view(),
                    report.max_pods ? fmt::format(" with max pods {}", *report.max_pods) : "");
    report.refusal_hint = "lower --pods or --burst, or use a larger type";
    return;
  }
  report.given = report.recommendations.front().targets;
  report.command = warm_targets_command(cni.os, report.given);
}

WarmReport gather(const WarmRequest& request) {
  const NodeSettings settings = settings_of(request.networking);
  const CniSettings& cni = settings.cni;
  check_options(request, cni);
  const std::vector<int> counts = pod_counts(request);
  WarmReport report{.node = resolved_node(request, settings),
                    .max_pods = request.max_pods,
                    .replaced_pods = request.replaced_pods,
                    .given = request.targets};
  const bool by_prefixes = report.node.capacity.prefix_delegation == PrefixDelegation::Delegated;
  const auto [reason, hint] = refusal(report);
  report.refusal = reason;
  report.refusal_hint = hint;
  if (report.refusal.empty() && request.recommend) recommend(report, request, counts.front());
  report.in_force = targets_in_force(report.given, cni, by_prefixes);
  if (!report.refusal.empty()) return report;
  add_rows(report, counts);
  if (request.timeline) {
    report.timeline =
        pool_timeline(report.node.type, cni, report.given, counts.front(), report.max_pods);
  }
  return report;
}

Answer answer(const WarmRequest& request) {
  const WarmReport report = gather(request);
  return {.text = request.format(report),
          .warnings = warm_remarks(report),
          .refusal = {report.refusal, report.refusal_hint}};
}

void add_pool_options(Options& options, WarmRequest& request) {
  options.group("Pool");
  options.list("--pods", "LIST", request.pods,
               "Numbers of pods that need an IP address: 0,5,16 or 0..110 (required)");
  options.number("--max-pods", request.max_pods, {},
                 "Max pods of the node, at which the pool stops growing (default: none)");
  options.flag("--timeline", request.timeline,
               "Show each step of the growth and its EC2 API calls");
  options.flag("--recommend", request.recommend,
               "Rank warm targets, and print the command for the best");
  options.number("--burst", request.burst, {.min = 0, .max = max_pod_count},
                 "Pods that start at once, for --recommend (default: a tenth of --pods)");
  options.number(
      "--replaced-pods", request.replaced_pods, {.min = 0, .max = max_pod_count},
      "Pods that are replaced at once, in a rollout: their addresses are not free for 30 s");
}

}  // namespace

Action setup_warm(Options& options) {
  const auto request = std::make_shared<WarmRequest>();
  add_types_options(options, request->types);
  add_pool_options(options, *request);
  options.group("Warm targets");
  add_warm_target_options(options, request->targets, any_whole_number, any_whole_number);
  add_setting_options(options, request->networking,
                      {SettingGroup::Os, SettingGroup::Mode, SettingGroup::Enis});
  options.output(request->format, warm_formats);
  return [request](const Paint&) { return answer(*request); };
}

}  // namespace maxpods
