// SPDX-License-Identifier: Apache-2.0
#include "commands/plan/fleet_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cli/options.h"
#include "cli/remarks.h"
#include "report/words.h"
#include "text/bad_input.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// `m5.large:3` as its name and count.
std::pair<std::string, std::optional<int>> parse_counted_type(const std::string& text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string::npos) return {text, std::nullopt};
  const std::string count_text = text.substr(colon + 1);
  const std::optional<int> count = parse_integer(count_text);
  if (count && *count >= 1 && *count <= max_nodes) return {text.substr(0, colon), count};
  throw BadInput(fmt::format("'{}' needs a number of nodes from 1 to {} after the colon", text,
                             with_commas(max_nodes)),
                 "for example m5.large:3");
}

/// Why a node has fewer pods than wanted.
std::string why_fewer_pods(const FleetNode& node) {
  const std::string_view name = node.max_pods.type.name.view();
  const auto capacity = node.max_pods.capacity.addresses;
  if (capacity && node.pool.addresses() < capacity) {
    return fmt::format(
        "{} has addresses for only {}: without a warm IP target, its pool stops at the minimum",
        name, node.pods);
  }
  return fmt::format("{} has addresses for {}", name, node.pods);
}

}  // namespace

void add_fleet_types_options(Options& options, TypesRequest& request) {
  add_types_options(options, request);
  options.group(types_group);
  options.positional("TYPE[:COUNT]...", request.names,
                     "EC2 instance types, each with its number of nodes");
}

void add_fleet_settings_options(Options& options, FleetOptions& request) {
  options.group(subnets_group);
  options.words("--subnet", "CIDR|ID...", request.subnets,
                "Subnets of the nodes: CIDR blocks, or IDs from the file");
  options.words("--pod-subnet", "CIDR|ID...", request.pod_subnets,
                "Subnets of the pods: of ENIConfigs, or with the tag kubernetes.io/role/cni=1");
  options.flag("--no-subnet-discovery", request.no_subnet_discovery,
               "ENABLE_SUBNET_DISCOVERY=false: pods stay in the subnet of their node");
  add_subnet_files_options(options, request.files);
  options.group("Warm targets");
  add_warm_target_options(options, request.targets, any_whole_number, any_whole_number);
  add_setting_options(options, request.networking);
}

std::vector<FleetType> counted_types(const TypesRequest& request, Catalog catalog) {
  TypesRequest named = request;
  named.names.clear();
  std::vector<int> counts;
  for (const std::string& text : split_lists(request.names, "instance type")) {
    const auto [name, count] = parse_counted_type(text);
    const std::string lower = lower_case(name);
    const auto same = std::ranges::find(named.names, lower);
    if (same != named.names.end()) {
      throw BadInput(fmt::format("'{}' is given more than once", lower),
                     fmt::format("give it once, with a count: {}:3", lower));
    }
    named.names.push_back(lower);
    counts.push_back(count.value_or(1));
  }
  counts.resize(std::max<std::size_t>(counts.size(), 1), 1);
  const std::vector<InstanceType> types = resolve_types(named, catalog);
  std::vector<FleetType> counted;
  for (std::size_t i = 0; i < types.size(); ++i) {
    counted.push_back({.type = types[i], .share = counts[i]});
  }
  return counted;
}

std::int64_t node_count(std::span<const FleetType> types) {
  std::int64_t sum = 0;
  for (const FleetType& type : types) sum += type.share;
  return sum;
}

void reclaim_types_from_subnets(FleetOptions& request) {
  const auto is_type = [](const std::string& word) {
    const bool starts_with_digit = word.empty() || (word.front() >= '0' && word.front() <= '9');
    return !starts_with_digit && word.find('/') == std::string::npos &&
           word.find('.') != std::string::npos;
  };
  for (std::vector<std::string>* const words : {&request.subnets, &request.pod_subnets}) {
    std::ranges::copy_if(*words, std::back_inserter(request.types.names), is_type);
    std::erase_if(*words, is_type);
  }
}

FleetSettings fleet_settings(const FleetOptions& request, const FleetSubnets& subnets) {
  FleetSettings settings{.node = settings_of(request.networking),
                         .targets = request.targets,
                         .pods_per_node = request.pods_per_node,
                         .ipv6_subnets = subnets.subnets.front().subnet.cidr.is_ipv6()};
  // Else the option stays, so that a warning can say that it has no effect.
  if (subnets.excludes_primary_eni()) settings.node.cni.primary_eni_excluded = true;
  return settings;
}

Remark why_nodes_do_not_run(std::span<const FleetNode> nodes, const FleetOptions& request) {
  for (const FleetNode& node : nodes) {
    const MaxPods& max_pods = node.max_pods;
    if (max_pods.obstacle == Obstacle::TooFewBranchEnis) {
      const auto [message, hint] = describe(*max_pods.obstacle, max_pods);
      throw BadInput(message, "lower --branch-pods, or " + hint);
    }
    if (max_pods.obstacle) return describe(*max_pods.obstacle, max_pods);
    if (!lets_aws_node_start(request.targets, max_pods.settings.cni)) {
      return remark_on(WarmTargetProblem::NothingWarmWithPrefixes);
    }
    if (request.pods_per_node && node.pods < node.wanted_pods) {
      throw BadInput(fmt::format("--pods-per-node {}: {}", node.wanted_pods, why_fewer_pods(node)),
                     fmt::format("see how the node fills up with: maxpods warm {} --pods {}",
                                 max_pods.type.name.view(), node.wanted_pods));
    }
  }
  return {};
}

Remarks settings_remarks(const FleetSettings& settings) {
  NodeSettings node = settings.node;
  // It does not change max pods, but the network interfaces that a fleet has.
  if (node.cni.ip_family == IpFamily::IPv6) node.cni.primary_eni_excluded = false;
  Remarks sentences = ineffective_options(node);
  append(sentences, warm_target_remarks(settings.targets, settings.node.cni));
  return sentences;
}

Remarks node_remarks(std::span<const FleetNode> nodes) {
  std::vector<const MaxPods*> results;
  for (const FleetNode& node : nodes) results.push_back(&node.max_pods);
  Remarks sentences = summarize_remarks(results);
  for (const FleetNode& node : nodes) {
    if (node.pods == node.wanted_pods) continue;
    sentences.push_back(fmt::format("max pods allows {} pods on a node, but {}", node.wanted_pods,
                                    why_fewer_pods(node)));
  }
  return sentences;
}

}  // namespace maxpods
