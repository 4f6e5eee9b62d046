// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "cli/options.h"
#include "commands/commands.h"
#include "commands/plan/fleet_options.h"
#include "emit/runbook.h"
#include "read/file.h"
#include "read/node_groups.h"
#include "report/plan.h"
#include "report/words.h"
#include "text/bad_input.h"
#include "text/names.h"
#include "text/nearest.h"
#include "text/number.h"

namespace maxpods {
namespace {

struct MigrateFormat {
  Format<MigrationReport> report;
  /// Null if the format prints only the refusal.
  std::string (*refusal)(std::string_view reason) = nullptr;
};

constexpr auto migrate_formats = std::to_array<Word<MigrateFormat>>(
    {{"text", {{.painted = migration_text}}},
     {"json", {{.plain = migration_json}, migration_refusal_json}},
     {"markdown", {{.plain = migration_markdown}, migration_refusal_markdown}}});

struct MigrateRequest {
  FleetOptions fleet;
  std::optional<std::string> nodes_path;
  std::vector<std::string> next_types;
  std::optional<std::string> cluster;
  MigrateFormat format;
};

void check_options(const MigrateRequest& request) {
  const CniSettings& cni = request.fleet.networking.settings.cni;
  if (cni.prefix_delegation) {
    throw BadInput("maxpods migrate starts from single addresses", "leave out --prefix-delegation");
  }
  if (request.fleet.networking.ip_family() == IpFamily::IPv6) {
    throw BadInput("IPv6 nodes use prefixes already: there is nothing to migrate");
  }
  if (request.nodes_path && !request.fleet.types.names.empty()) {
    throw BadInput("--nodes and TYPE cannot be combined: the file has the types",
                   "name the types of new nodes with --to");
  }
  if (request.cluster && !is_cluster_name(*request.cluster)) {
    throw BadInput(fmt::format("--cluster cannot be '{}'", *request.cluster),
                   "use 1 to 100 letters, digits, - and _, starting with a letter or digit");
  }
  refuse_stdin_twice(paths_of(request.fleet.files),
                     {request.fleet.types.catalog_path, request.nodes_path});
}

CurrentGroup current_group(const NodeGroupRead& read, const std::string& file, Catalog catalog) {
  CurrentGroup group{.kind = read.kind, .name = read.name, .nodes = read.names, .types = {}};
  for (const auto& [found, count] : read.nodes) {
    const InstanceType* const type = find(catalog, found.type);
    if (type == nullptr) {
      throw BadInput(fmt::format("{}: unknown instance type '{}'{}", file, found.type,
                                 did_you_mean(nearest_names(catalog, found.type))),
                     "give a catalog that has the type: --catalog FILE");
    }
    group.types.push_back({.type = *type, .share = count, .pods_per_node = {}, .zone = found.zone});
  }
  return group;
}

std::vector<CurrentGroup> current_groups(const MigrateRequest& request, Os os, Catalog catalog,
                                         Remarks& warnings) {
  if (!request.nodes_path) {
    return {{.kind = GroupKind::EksNodeGroup,
             .name = std::string(unnamed_group),
             .nodes = {},
             .types = counted_types(request.fleet.types, catalog)}};
  }
  if (describes_type(request.fleet.types)) {
    throw BadInput(
        "--nodes and the description of a type cannot be combined: the file has the types",
        "describe types in a catalog: --catalog FILE");
  }
  NodeGroupsRead read = read_node_groups(*request.nodes_path, os);
  if (read.groups.empty()) {
    throw BadInput(fmt::format("{} has no node to migrate", file_title(*request.nodes_path)),
                   read.warnings.empty() ? "" : read.warnings.front());
  }
  append(warnings, {read.warnings.begin(), read.warnings.end()});
  std::vector<CurrentGroup> groups;
  for (const NodeGroupRead& group : read.groups) {
    groups.push_back(current_group(group, file_title(*request.nodes_path), catalog));
  }
  return groups;
}

/// The types of --to, or the current ones.
std::vector<FleetType> next_types(const MigrateRequest& request,
                                  const std::vector<CurrentGroup>& groups, Catalog catalog) {
  if (!request.next_types.empty()) {
    TypesRequest named = request.fleet.types;
    named.names = request.next_types;
    return counted_types(named, catalog);
  }
  std::vector<FleetType> types;
  for (const CurrentGroup& group : groups) {
    for (const FleetType& type : group.types) {
      const auto same = std::ranges::find_if(
          types, [&](const FleetType& known) { return known.type.name == type.type.name; });
      if (same == types.end()) {
        types.push_back({.type = type.type, .share = type.share, .pods_per_node = {}, .zone = ""});
      } else {
        same->share += type.share;
      }
    }
  }
  return types;
}

void check_size(const MigrationRequest& asked) {
  std::int64_t nodes = node_count(asked.next);
  for (const CurrentGroup& group : asked.groups) nodes += node_count(group.types);
  if (nodes <= max_nodes) return;
  throw BadInput(fmt::format("{} old and new nodes exceed the {} that EKS supports",
                             with_commas(nodes), with_commas(max_nodes)),
                 "move fewer nodes at a time");
}

MigrationRequest gather(const MigrateRequest& request, Remarks& warnings) {
  check_options(request);
  const NodeSettings settings = settings_of(request.fleet.networking);
  const LoadedCatalog catalog(request.fleet.types.catalog_path);
  MigrationRequest asked;
  asked.groups = current_groups(request, settings.cni.os, catalog.types(), warnings);
  asked.next = next_types(request, asked.groups, catalog.types());
  FleetSubnets subnets = fleet_subnets(request.fleet, settings.cni);
  append(warnings, std::move(subnets.warnings));
  asked.settings = fleet_settings(request.fleet, subnets);
  asked.subnets = std::move(subnets.subnets);
  asked.places = std::move(subnets.places);
  asked.current_nodes_are_in_subnets = !request.fleet.files.interfaces.empty();
  check_size(asked);
  return asked;
}

Remark why_next_nodes_do_not_run(const MigrationRequest& asked) {
  for (const FleetNode& node : full_next_nodes(asked)) {
    if (node.max_pods.obstacle) return describe(*node.max_pods.obstacle, node.max_pods);
    if (!lets_aws_node_start(asked.settings.targets, node.max_pods.settings.cni)) {
      return remark_on(WarmTargetProblem::NothingWarmWithPrefixes);
    }
  }
  return {};
}

/// Remarks on the settings of new nodes, and on old and new nodes, each once.
void add_remarks(const MigrationRequest& asked, const Migration& migration, Remarks& warnings) {
  FleetSettings settings = asked.settings;
  settings.node.cni.prefix_delegation = true;
  // The answer says why new nodes get no prefixes.
  const bool is_said = !migration.without_prefixes.empty();
  for (Remarks sentences : {settings_remarks(settings), node_remarks(migration.current),
                            is_said ? Remarks() : node_remarks(migration.full_next)}) {
    for (Remark& sentence : sentences) {
      const bool is_new = std::ranges::find(warnings, sentence) == warnings.end();
      if (is_new) warnings.push_back(std::move(sentence));
    }
  }
}

Answer answer(const MigrateRequest& request, const Paint& paint) {
  Answer result;
  const MigrationRequest asked = gather(request, result.warnings);
  result.refusal = why_nodes_do_not_run(current_nodes(asked), request.fleet);
  if (result.refusal.message.empty()) result.refusal = why_next_nodes_do_not_run(asked);
  if (!result.refusal.message.empty()) {
    if (request.format.refusal != nullptr) {
      result.text = request.format.refusal(result.refusal.message);
    }
    return result;
  }
  MigrationReport report{.migration = plan_migration(asked), .steps = {}, .never = {}};
  const Migration& migration = report.migration;
  add_remarks(asked, migration, result.warnings);
  if (migration.goes()) {
    report.steps = runbook(
        migration,
        {.cluster = request.cluster.value_or("my-cluster"),
         .next_types = request.next_types,
         .catalog_option = catalog_option(request.fleet.types.catalog_path),
         .discovery_option = request.fleet.no_subnet_discovery ? " --no-subnet-discovery" : ""});
    report.never = runbook_warnings(migration);
  }
  result.text = request.format.report(report, paint);
  // The answer has the reason.
  if (!migration.goes()) result.refusal = "the verdict is NO-GO";
  return result;
}

void add_migrate_options(Options& options, MigrateRequest& request) {
  options.group("Migration");
  options.text("--nodes", "FILE", request.nodes_path,
               "Current nodes: `kubectl get nodes -o json`, saved");
  options.words("--to", "TYPE[:COUNT]...", request.next_types,
                "Types of the new nodes (default: the current ones)");
  options.number("--pods-per-node", request.fleet.pods_per_node, {.min = 0, .max = max_pod_count},
                 "Pods per old node that need an IP address (default: up to max pods)");
  options.text("--cluster", "NAME", request.cluster,
               "Name of the EKS cluster, used in the commands");
}

}  // namespace

Action setup_migrate(Options& options) {
  const auto request = std::make_shared<MigrateRequest>();
  add_fleet_types_options(options, request->fleet.types);
  add_migrate_options(options, *request);
  add_fleet_settings_options(options, request->fleet);
  options.output(request->format, migrate_formats);
  return [request](const Paint& paint) {
    reclaim_types_from_subnets(request->fleet);
    return answer(*request, paint);
  };
}

}  // namespace maxpods
