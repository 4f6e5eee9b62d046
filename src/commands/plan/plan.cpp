// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "cli/options.h"
#include "commands/commands.h"
#include "commands/plan/fleet_options.h"
#include "report/plan.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

struct PlanFormat {
  Format<FleetPlan> plan;
  /// Null if the format prints only the refusal.
  std::string (*refusal)(std::string_view reason) = nullptr;
};

constexpr auto plan_formats =
    std::to_array<Word<PlanFormat>>({{"text", {{.painted = fleet_plan_text}}},
                                     {"json", {{.plain = fleet_plan_json}, fleet_refusal_json}}});

/// The most pods on as many nodes as EKS supports.
constexpr int max_pods_of_fleet = max_nodes * high_cap;

struct PlanRequest {
  FleetOptions fleet;
  std::optional<int> nodes;
  std::optional<int> pods;
  int surge_percent = 0;
  PlanFormat format;
};

/// Counts of several types are their shares; that of a single one is the number of nodes.
void check_counts(const PlanRequest& request, const std::vector<FleetType>& types) {
  const std::vector<std::string>& names = request.fleet.types.names;
  if (types.size() != 1 || names.empty() || names.front().find(':') == std::string::npos) return;
  const int count = types.front().share;
  if (request.nodes.value_or(count) == count && !request.pods) return;
  throw BadInput(fmt::format("'{}' and {} are two numbers of nodes", names.front(),
                             request.pods ? "--pods" : fmt::format("--nodes {}", *request.nodes)),
                 "leave out one of them");
}

FleetRequest gather(const PlanRequest& request, FleetSubnets& subnets) {
  if (request.nodes && request.pods)
    refuse_pair("--nodes", "--pods", "both set the number of nodes");
  refuse_stdin_twice(paths_of(request.fleet.files), {request.fleet.types.catalog_path});
  const NodeSettings settings = settings_of(request.fleet.networking);
  const LoadedCatalog catalog(request.fleet.types.catalog_path);
  FleetRequest asked;
  asked.types = counted_types(request.fleet.types, catalog.types());
  check_counts(request, asked.types);
  subnets = fleet_subnets(request.fleet, settings.cni);
  asked.settings = fleet_settings(request.fleet, subnets);
  asked.nodes = request.nodes ? *request.nodes : node_count(asked.types);
  if (request.pods) asked.pods = *request.pods;
  asked.surge_percent = request.surge_percent;
  asked.subnets = std::move(subnets.subnets);
  asked.places = std::move(subnets.places);
  asked.may_tag_subnets = discovers_subnets(request.fleet, settings.cni);
  return asked;
}

void check_size(const FleetRequest& asked, std::span<const FleetNode> types) {
  const bool no_pods =
      std::ranges::all_of(types, [](const FleetNode& node) { return node.pods == 0; });
  if (asked.pods && no_pods) {
    throw BadInput("--pods needs nodes that have addresses for pods: these have none");
  }
  const FleetSize size = fleet_size(asked, types);
  if (asked.pods && size.nodes > max_nodes) {
    throw BadInput(fmt::format("{} pods need more than the {} nodes that EKS supports",
                               with_commas(*asked.pods), with_commas(max_nodes)));
  }
  if (size.all() <= max_nodes) return;
  throw BadInput(fmt::format("{} nodes exceed the {} that EKS supports", with_commas(size.all()),
                             with_commas(max_nodes)));
}

/// Adds the plan of a fleet whose nodes run.
void add_plan(const FleetPlan& plan, const PlanFormat& format, const Paint& paint, Answer& result) {
  append(result.warnings, settings_remarks(plan.request.settings));
  append(result.warnings, node_remarks(plan.types));
  result.text = format.plan(plan, paint);
  if (!plan.best.fits) {
    result.refusal = shortfall(plan);
  } else if (!plan.worst.fits) {
    result.warnings.push_back(
        plan.reservations_suffice
            ? Remark(
                  "without reservations it may not fit: single addresses may fragment the blocks "
                  "that prefixes need",
                  "create the reservations before the nodes start")
            : Remark(
                  "it may not fit: with a warm prefix target of 2 or more and random placement of "
                  "pods, nodes may hold more prefixes than there is room for",
                  "lower --warm-prefix-target, or add subnets"));
  }
}

Answer answer(const PlanRequest& request, const Paint& paint) {
  FleetSubnets subnets;
  const FleetRequest asked = gather(request, subnets);
  Answer result;
  result.warnings = std::move(subnets.warnings);
  const std::vector<FleetNode> types = fleet_nodes(asked);
  result.refusal = why_nodes_do_not_run(types, request.fleet);
  if (!result.refusal.message.empty()) {
    if (request.format.refusal != nullptr) {
      result.text = request.format.refusal(result.refusal.message);
    }
    return result;
  }
  check_size(asked, types);
  add_plan(plan_fleet(asked), request.format, paint, result);
  return result;
}

void add_plan_options(Options& options, PlanRequest& request) {
  options.group("Fleet");
  options.number("--nodes", request.nodes, {.min = 1, .max = max_nodes},
                 "Total number of nodes (default: the sum of the counts)");
  options.number("--pods", request.pods, {.min = 1, .max = max_pods_of_fleet},
                 "Total number of pods; the number of nodes follows from it");
  options.number("--pods-per-node", request.fleet.pods_per_node, {.min = 0, .max = max_pod_count},
                 "Pods per node that need an IP address (default: up to max pods)");
  options.number("--surge", request.surge_percent, {.min = 0, .max = 100},
                 "Extra nodes during an update, in percent (default 0)");
}

}  // namespace

Action setup_plan(Options& options) {
  const auto request = std::make_shared<PlanRequest>();
  add_fleet_types_options(options, request->fleet.types);
  add_plan_options(options, *request);
  add_fleet_settings_options(options, request->fleet);
  options.output(request->format, plan_formats);
  return [request](const Paint& paint) {
    reclaim_types_from_subnets(request->fleet);
    return answer(*request, paint);
  };
}

}  // namespace maxpods
