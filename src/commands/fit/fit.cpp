// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "cli/networking_options.h"
#include "cli/options.h"
#include "cli/subnets_options.h"
#include "cli/types_options.h"
#include "commands/commands.h"
#include "fit/fit.h"
#include "node/kube_reserved.h"
#include "node/max_pods.h"
#include "plan/fleet_plan.h"
#include "read/file.h"
#include "read/prices.h"
#include "read/workload.h"
#include "report/fit.h"
#include "text/bad_input.h"
#include "text/names.h"
#include "text/number.h"
#include "text/quoting.h"

namespace maxpods {
namespace {

constexpr auto fit_formats =
    std::to_array<Word<Format<FitReport>>>({{"text", {.painted = fit_text}},
                                            {"wide", {.painted = fit_wide}},
                                            {"json", {.plain = fit_json}},
                                            {"csv", {.plain = fit_csv}},
                                            {"markdown", {.plain = fit_markdown}},
                                            {"svg", {.plain = fit_svg}},
                                            {"html", {.plain = fit_html}}});

/// What orders candidates.
enum class CandidateKey { Nodes, Vcpus, Memory, Price };

constexpr auto candidate_key_words = all_words(
    CandidateKey::Price, Word{"nodes", CandidateKey::Nodes}, Word{"vcpus", CandidateKey::Vcpus},
    Word{"memory", CandidateKey::Memory}, Word{"price", CandidateKey::Price});

struct FitRequest {
  std::vector<std::string> paths;
  NetworkingRequest networking;
  std::optional<std::string> catalog_path;
  std::optional<int> max_pods;
  int headroom_percent = 20;
  std::vector<std::string> types;
  TypeFilterRequest filter;
  /// The first condition on candidates; empty if there is none.
  std::string filter_option;
  std::optional<std::string> prices_path;
  std::optional<CandidateKey> sort_by;
  std::vector<std::string> subnets;
  bool shows_names = false;
  Format<FitReport> format;
};

constexpr std::string_view candidates_group = "Candidates";
constexpr std::string_view filters_group = "Filters of candidates";

void check_request(const FitRequest& request) {
  if (request.paths.empty()) {
    throw BadInput("no file of nodes and pods given",
                   fmt::format("pipe them in with: {} | maxpods fit -", workload_command));
  }
  refuse_stdin_twice(request.paths, {request.catalog_path, request.prices_path});
  if (request.sort_by == CandidateKey::Price && !request.prices_path) {
    throw BadInput("--sort-by price needs prices", std::string(how_to_give_prices));
  }
  const auto id = std::ranges::find_if(request.subnets, is_subnet_id);
  if (id != request.subnets.end()) {
    throw BadInput(fmt::format("--subnet takes a block, not the ID '{}'", *id),
                   "give its block, such as 10.0.0.0/24");
  }
}

ClusterWorkload read_all(const FitRequest& request, Remarks& warnings) {
  WorkloadCollector collector;
  BadNodes bad_nodes;
  for (const std::string& path : request.paths) read_workload(path, collector, bad_nodes);
  if (!collector.overflowing().empty()) {
    throw BadInput(
        fmt::format("the pods together ask for more {} than 62 bits hold, or the nodes have it",
                    collector.overflowing()));
  }
  constexpr std::size_t max_resources = 64;
  if (collector.other_resources() > max_resources) {
    throw BadInput(fmt::format("there are more than {} kinds of resources", max_resources));
  }
  if (bad_nodes.count > 0) {
    warnings.push_back({fmt::format("{} left out, not as Kubernetes writes {}: {}",
                                    counted_is(bad_nodes.count, "node"),
                                    bad_nodes.count == 1 ? "it" : "them", bad_nodes.first)});
  }
  if (collector.nodes() == 0) {
    throw BadInput(
        collector.other_nodes() > 0
            ? "all nodes are left out: they have no instance type, or are Fargate or hybrid nodes"
            : "there are no nodes",
        fmt::format("create the file with: {}", workload_command));
  }
  if (collector.pods() == 0) {
    warnings.push_back(
        {"there are no pods", fmt::format("create the file with: {}", workload_command)});
  }
  return collector.finished();
}

std::vector<InstanceType> candidate_types(const FitRequest& request, const Prices& prices,
                                          Catalog catalog) {
  const bool has_filter = !request.filter_option.empty();
  if (!request.types.empty()) {
    const TypesRequest named{.names = split_lists(request.types, "instance type"),
                             .can_be_described = false};
    std::vector<InstanceType> types = resolve_types(named, catalog);
    if (!has_filter) return types;
    const TypeFilter filter = filter_of(request.filter, catalog);
    std::erase_if(types, [&](const InstanceType& type) { return !filter.keeps(type); });
    return types;
  }
  if (!has_filter && !request.prices_path) return {};
  TypeFilter filter = filter_of(request.filter, catalog);
  filter.only_offered = true;
  std::vector<InstanceType> types;
  for (const InstanceType& type : catalog) {
    const bool is_priced = !request.prices_path || prices.contains(name_of(type));
    if (is_priced && filter.keeps(type)) types.push_back(type);
  }
  return types;
}

/// Those that can be packed, with their prices.
std::vector<CandidateType> candidates_of(const FitRequest& request, const NodeSettings& settings,
                                         Catalog catalog, Remarks& warnings) {
  const Prices prices = request.prices_path ? read_prices(read_file(*request.prices_path),
                                                          file_title(*request.prices_path))
                                            : Prices();
  std::vector<CandidateType> candidates;
  std::vector<std::string> left_out;
  for (const InstanceType& type : candidate_types(request, prices, catalog)) {
    if (!type.vcpus || !type.memory_mib || !max_pods(type, settings).recommended) {
      left_out.emplace_back(name_of(type));
      continue;
    }
    candidates.push_back({.type = type, .price_millionths = price_of(prices, name_of(type))});
  }
  if (!left_out.empty()) {
    warnings.push_back({fmt::format(
        "{} left out of the candidates: {} run no pods, or vCPUs or memory are unknown",
        fmt::join(left_out, ", "), left_out.size() == 1 ? "it can" : "they can")});
  }
  return candidates;
}

void sort_candidates(std::vector<FitCandidate>& candidates, CandidateKey key) {
  const auto amount = [&](const FitCandidate& candidate) {
    switch (key) {
      case CandidateKey::Nodes:
        return candidate.nodes_at_most;
      case CandidateKey::Vcpus:
        return candidate.vcpus;
      case CandidateKey::Memory:
        return candidate.memory_mib;
      case CandidateKey::Price:
        break;
    }
    return candidate.price_millionths.value_or(std::numeric_limits<std::int64_t>::max());
  };
  std::ranges::stable_sort(candidates, {}, [&](const FitCandidate& candidate) {
    return std::tuple(candidate.unplaceable > 0, amount(candidate), candidate.memory_mib,
                      name_of(candidate.type));
  });
}

/// The plan for the nodes of the proposed setting in the subnets, all of which are empty.
FleetPlan plan_of(const FitSetting& setting, const SubnetsInUse& subnets, Catalog catalog) {
  FleetRequest fleet;
  fleet.settings.node = *setting.node;
  fleet.may_tag_subnets = false;
  fleet.nodes = 0;
  for (const auto& [name, nodes] : setting.nodes_by_type) {
    fleet.types.push_back({.type = *find(catalog, name), .share = static_cast<int>(nodes)});
    fleet.nodes += nodes;
  }
  for (const Subnet& subnet : subnets.subnets) {
    fleet.places.push_back(
        {.node_subnet = fleet.subnets.size(), .pod_subnet = fleet.subnets.size()});
    fleet.subnets.push_back({subnet, usage_of(subnet)});
  }
  return plan_fleet(fleet);
}

/// What makes the setting so. A file from standard input gets a name.
std::vector<std::string> commands_for(const FitSetting& setting, const FitRequest& request) {
  std::vector<std::string> commands;
  if (!setting.node->cni.prefix_delegation) return commands;
  const std::string file =
      request.paths.front() == "-" ? "cluster.json" : shell_quoted(request.paths.front());
  std::string subnets;
  for (const std::string& cidr : request.subnets) subnets += ' ' + shell_quoted(cidr);
  commands.emplace_back("maxpods emit vpc-cni --prefix-delegation");
  commands.push_back(fmt::format("maxpods migrate --nodes {} --subnet{}", file,
                                 subnets.empty() ? " CIDR" : subnets));
  return commands;
}

/// Adds the best setting, whether the subnets hold it, and the commands for it.
void propose(const FitRequest& request, const FitOptions& options, const SubnetsInUse& subnets,
             Catalog catalog, FitReport& report, Answer& answer) {
  report.proposed = proposed_setting(report.result, options);
  if (report.proposed == nullptr) return;
  report.next_commands = commands_for(*report.proposed, request);
  if (request.subnets.empty()) return;
  const bool are_known = std::ranges::all_of(report.proposed->nodes_by_type, [&](const auto& type) {
    return find(catalog, type.first) != nullptr;
  });
  if (!are_known || report.proposed->nodes_at_most > max_nodes) {
    answer.warnings.push_back(
        {"the subnets are not planned: types are unknown, or the nodes are more than EKS "
         "supports"});
    return;
  }
  const FleetPlan plan = plan_of(*report.proposed, subnets, catalog);
  report.subnets = {
      .fits = plan.best.fits, .is_certain = plan.worst.fits, .missing_nodes = plan.missing_nodes};
  if (!plan.best.fits) answer.refusal = "the subnets do not hold the nodes of the proposed setting";
}

Answer fit_workload(const FitRequest& request, const Paint& paint) {
  check_request(request);
  const NodeSettings settings = settings_of(request.networking);
  const LoadedCatalog catalog(request.catalog_path);
  Answer answer;
  // What is wrong with options is said before a large file is read.
  const std::vector<CandidateType> candidates =
      candidates_of(request, settings, catalog.types(), answer.warnings);
  const SubnetsInUse subnets =
      request.subnets.empty() ? SubnetsInUse() : empty_subnets(request.subnets, "the subnet");
  const ClusterWorkload cluster = read_all(request, answer.warnings);
  const FitOptions options{.settings = settings,
                           .max_pods = request.max_pods,
                           .headroom_percent = request.headroom_percent};
  FitReport report{.result = fit(cluster, options, catalog.types(), candidates),
                   .finished = cluster.finished,
                   .other_nodes = cluster.other_nodes,
                   .elsewhere = cluster.elsewhere,
                   .unpacked = cluster.unpacked,
                   .shows_names = request.shows_names,
                   .next_commands = {}};
  const CandidateKey usual = request.prices_path ? CandidateKey::Price : CandidateKey::Vcpus;
  sort_candidates(report.result.candidates, request.sort_by.value_or(usual));
  if (cluster.repeated > 0) {
    answer.warnings.push_back({fmt::format(
        "{} given in several files, and counted once",
        cluster.repeated == 1 ? "1 node or pod is"
                              : fmt::format("{} nodes or pods are", cluster.repeated))});
  }
  if (cluster.elsewhere > 0) {
    const bool is_one = cluster.elsewhere == 1;
    answer.warnings.push_back({fmt::format("{} not counted: {} left out or not in the files",
                                           counted_is(cluster.elsewhere, "pod"),
                                           is_one ? "its node is" : "their nodes are")});
  }
  propose(request, options, subnets, catalog.types(), report, answer);
  std::int64_t unplaceable = 0;
  for (const FitUnplaceable& pods : report.result.unplaceable) unplaceable += pods.pods;
  if (unplaceable > 0)
    answer.refusal =
        fmt::format("{} on no node of today",
                    unplaceable == 1 ? "1 pod fits" : counted(unplaceable, "pod") + " fit");
  answer.text = request.format(report, paint);
  return answer;
}

void add_candidate_options(Options& options, FitRequest& request) {
  options.group(filters_group);
  add_type_filters(options, request.filter);
  options.first_given(request.filter_option, {filters_group}, "");
  options.group(candidates_group);
  options.list("--types", "TYPE", request.types,
               "Instance types to try in place of all nodes, repeated or joined by commas");
  add_prices_option(options, request.prices_path);
  options.choice("--sort-by", "sort key", request.sort_by, candidate_key_words,
                 "Order of candidates (default price if given, else vcpus)");
}

}  // namespace

Action setup_fit(Options& options) {
  const auto request = std::make_shared<FitRequest>();
  options.group("Cluster");
  options.positional("FILE...", request->paths,
                     "`kubectl get nodes,pods -A -o json`, saved; - for standard input");
  options.number("--max-pods", request->max_pods, {.min = 1, .max = max_pod_count},
                 "Also try this max pods, and give it to candidates");
  options.number("--headroom", request->headroom_percent, {.min = 0, .max = 1000},
                 "Percent of pods above the average to leave room for (default 20)");
  add_candidate_options(options, *request);
  add_catalog_option(options, request->catalog_path);
  add_setting_options(options, request->networking,
                      {SettingGroup::Mode, SettingGroup::Enis, SettingGroup::HostNetwork});
  options.group(subnets_group);
  options.words("--subnet", "CIDR", request->subnets,
                "CIDR blocks of empty subnets: do they hold the nodes of the best setting?");
  options.group(output_group);
  options.flag("--names", request->shows_names, "Show names of nodes and pods");
  options.output(request->format, fit_formats);
  return [request](const Paint& paint) { return fit_workload(*request, paint); };
}

}  // namespace maxpods
