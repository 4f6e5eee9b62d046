// SPDX-License-Identifier: Apache-2.0
#include "cli/fleet_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cli/options.h"
#include "cli/remarks.h"
#include "cli/warm_target_options.h"
#include "report/subnet.h"
#include "report/words.h"
#include "text/bad_input.h"
#include "text/letter_case.h"
#include "text/nearest.h"
#include "text/number.h"

namespace maxpods {
namespace {

/// `m5.large:3` as its name and count.
std::pair<std::string, std::optional<int>> parse_counted_type(const std::string& text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string::npos) return {text, std::nullopt};
  const std::string count_text = text.substr(colon + 1);
  const std::optional<int> count = parse_integer(count_text);
  if (count && *count >= 1 && *count <= most_nodes) return {text.substr(0, colon), count};
  throw BadInput(
      fmt::format("'{}' has no count of nodes from 1 to {} behind the colon", text, most_nodes),
      "as m5.large:3");
}

bool overlap(const Subnet& a, const Subnet& b) { return a.cidr.overlaps(b.cidr); }

void refuse_overlap(const std::vector<Subnet>& some, const std::vector<Subnet>& others) {
  for (const Subnet& one : some) {
    const auto other =
        std::ranges::find_if(others, [&](const Subnet& subnet) { return overlap(one, subnet); });
    if (other == others.end()) continue;
    throw BadInput(fmt::format("--subnet {} and --pod-subnet {} overlap", one.cidr.text(),
                               other->cidr.text()));
  }
}

/// Indices of subnets.
struct Chosen {
  std::vector<std::size_t> for_nodes;
  std::vector<std::size_t> for_pods;
};

std::size_t index_of(const std::vector<Subnet>& subnets, const std::string& name,
                     std::string_view option) {
  const std::optional<Cidr> cidr = Cidr::parse(name);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < subnets.size(); ++i) {
    if (subnets[i].id == name || (cidr && subnets[i].cidr == *cidr)) found.push_back(i);
  }
  if (found.size() == 1) return found.front();
  if (found.size() > 1) {
    throw BadInput(fmt::format("{} '{}' is the block of {} and of {}", option, name,
                               subnets[found[0]].id, subnets[found[1]].id),
                   "name the one by its id");
  }
  std::vector<std::string_view> ids;
  for (const Subnet& subnet : subnets) ids.emplace_back(subnet.id);
  throw BadInput(fmt::format("{} '{}' is none of the {} subnets in the files{}", option, name,
                             subnets.size(), did_you_mean(nearest(name, ids))),
                 "a subnet is named by its id or its block");
}

/// By default all subnets of the files that are not for pods are for nodes.
Chosen chosen_of_files(const FleetOptions& request, const std::vector<Subnet>& subnets) {
  Chosen chosen;
  for (const std::string& name : split_lists(request.pod_subnets, "subnet")) {
    chosen.for_pods.push_back(index_of(subnets, name, "--pod-subnet"));
  }
  for (const std::string& name : split_lists(request.subnets, "subnet")) {
    const std::size_t index = index_of(subnets, name, "--subnet");
    if (std::ranges::find(chosen.for_nodes, index) != chosen.for_nodes.end()) {
      throw BadInput(fmt::format("--subnet names {} twice", subnets[index].name()));
    }
    chosen.for_nodes.push_back(index);
  }
  if (!chosen.for_nodes.empty()) return chosen;
  for (std::size_t i = 0; i < subnets.size(); ++i) {
    if (std::ranges::find(chosen.for_pods, i) == chosen.for_pods.end()) {
      chosen.for_nodes.push_back(i);
    }
  }
  return chosen;
}

/// The one subnet for pods in that zone: an ENIConfig, which nodes of a zone share, names one.
std::size_t pod_subnet_in_zone(const std::vector<Subnet>& subnets, const Chosen& chosen,
                               const std::string& zone) {
  std::vector<std::size_t> found;
  for (const std::size_t i : chosen.for_pods) {
    if (subnets[i].availability_zone == zone) found.push_back(i);
  }
  if (found.size() == 1) return found.front();
  throw BadInput(fmt::format("{} of the subnets for pods {} in {}, where nodes start: an ENIConfig "
                             "names one for each zone",
                             found.size(), found.size() == 1 ? "is" : "are", zone),
                 "name it: --pod-subnet SUBNET");
}

std::vector<Place> places_of(const std::vector<Subnet>& subnets, const Chosen& chosen) {
  std::vector<Place> places;
  for (const std::size_t i : chosen.for_nodes) {
    if (chosen.for_pods.empty()) {
      places.push_back({i, i, subnets[i].availability_zone});
    } else if (!subnets[i].availability_zone.empty()) {
      const std::string& zone = subnets[i].availability_zone;
      places.push_back({i, pod_subnet_in_zone(subnets, chosen, zone), zone});
    } else if (chosen.for_pods.size() == chosen.for_nodes.size()) {
      places.push_back({i, chosen.for_pods[places.size()], ""});
    } else {
      throw BadInput(
          fmt::format("{} --subnet and {} --pod-subnet do not pair: the first of the one "
                      "goes with the first of the other",
                      chosen.for_nodes.size(), chosen.for_pods.size()));
    }
  }
  return places;
}

/// Subnets that are only known by their blocks, those for pods after the others.
Chosen chosen_of_blocks(const FleetOptions& request, std::vector<Subnet>& subnets) {
  const std::vector<Subnet> for_nodes = empty_subnets(request.subnets, "--subnet").subnets;
  const std::vector<Subnet> for_pods = empty_subnets(request.pod_subnets, "--pod-subnet").subnets;
  if (for_nodes.empty()) {
    throw BadInput("no subnet given", "--subnet 10.0.0.0/24, or --subnets FILE --interfaces FILE");
  }
  refuse_overlap(for_nodes, for_pods);
  Chosen chosen;
  for (std::size_t i = 0; i < for_nodes.size() + for_pods.size(); ++i) {
    (i < for_nodes.size() ? chosen.for_nodes : chosen.for_pods).push_back(i);
  }
  subnets = for_nodes;
  std::ranges::copy(for_pods, std::back_inserter(subnets));
  return chosen;
}

void check_families(const std::vector<PlannedSubnet>& subnets, const CniSettings& cni) {
  for (const PlannedSubnet& planned : subnets) {
    const Cidr& cidr = planned.subnet.cidr;
    if (cidr.is_ipv6() != subnets.front().subnet.cidr.is_ipv6()) {
      throw BadInput(fmt::format("{} and {} are of two families", cidr.text(),
                                 subnets.front().subnet.cidr.text()),
                     "plan the IPv4 blocks and the IPv6 blocks of subnets apart");
    }
    if (cidr.is_ipv6() && cni.ip_family != IpFamily::IPv6) {
      throw BadInput(fmt::format("{} needs --ip-family ipv6", cidr.text()));
    }
  }
}

/// Where a node has fewer pods than it was to have.
std::string why_fewer_pods(const FleetNode& node) {
  const std::string_view name = node.max_pods.type.name.view();
  const auto capacity = node.max_pods.capacity.addresses;
  if (capacity && node.pool.addresses() < capacity) {
    return fmt::format(
        "only {} have an address on {}: without a warm IP target its pool does not "
        "grow past the minimum",
        node.pods, name);
  }
  return fmt::format("{} has addresses for {}", name, node.pods);
}

/// A cluster is in one VPC.
void check_vpcs(const std::vector<Subnet>& subnets, const Chosen& chosen) {
  const Subnet& first = subnets[chosen.for_nodes.front()];
  for (const std::vector<std::size_t>* indices : {&chosen.for_nodes, &chosen.for_pods}) {
    for (const std::size_t i : *indices) {
      if (subnets[i].vpc_id == first.vpc_id) continue;
      throw BadInput(fmt::format("{} is in {}, and {} in {}", first.name(), first.vpc_id,
                                 subnets[i].name(), subnets[i].vpc_id),
                     "a cluster is in one VPC: name its subnets with --subnet");
    }
  }
}

/// Those that take part, and the places renumbered to them.
void keep_those_with_places(FleetSubnets& fleet, std::vector<Subnet> subnets) {
  std::vector<std::optional<std::size_t>> new_index(subnets.size());
  const auto keep = [&](std::size_t old) {
    if (!new_index[old]) {
      new_index[old] = fleet.subnets.size();
      SubnetUsage usage = usage_of(subnets[old]);
      fleet.subnets.push_back({.subnet = std::move(subnets[old]), .usage = std::move(usage)});
    }
    return *new_index[old];
  };
  for (Place& place : fleet.places) place.node_subnet = keep(place.node_subnet);
  for (Place& place : fleet.places) place.pod_subnet = keep(place.pod_subnet);
}

}  // namespace

std::int64_t CountedTypes::total() const {
  std::int64_t sum = 0;
  for (const FleetType& type : types) sum += type.share;
  return sum;
}

void add_fleet_types_options(Options& options, TypesRequest& request) {
  add_types_options(options, request);
  options.group(types_group);
  options.positional("TYPE[:COUNT]...", request.names,
                     "EC2 instance types, each with how many nodes it has");
}

std::vector<std::string> input_paths(const FleetOptions& request) {
  std::vector<std::string> paths = paths_of(request.files);
  if (request.types.catalog_path) paths.push_back(*request.types.catalog_path);
  return paths;
}

void add_fleet_settings_options(Options& options, FleetOptions& request) {
  options.group(subnets_group);
  options.words("--subnet", "CIDR|ID...", request.subnets,
                "Subnets that nodes start in: blocks, or ids of the file");
  options.words("--pod-subnet", "CIDR|ID...", request.pod_subnets,
                "Subnets of their pods, with custom networking");
  add_subnet_files_options(options, request.files);
  options.group("Warm targets");
  add_warm_target_options(options, request.targets, any_whole_number, any_whole_number);
  add_mode_options(options, request.networking);
  add_limit_options(options, request.networking);
}

CountedTypes counted_types(const TypesRequest& request, Catalog catalog) {
  CountedTypes counted;
  TypesRequest named = request;
  named.names.clear();
  std::vector<int> counts;
  for (const std::string& text : split_lists(request.names, "instance type")) {
    const auto [name, count] = parse_counted_type(text);
    const std::string lower = lower_case(name);
    counted.has_counts = counted.has_counts || count;
    const auto same = std::ranges::find(named.names, lower);
    if (same != named.names.end()) {
      throw BadInput(fmt::format("{} is named twice", lower), "count it once: m5.large:3");
    }
    named.names.push_back(lower);
    counts.push_back(count.value_or(1));
  }
  counts.resize(std::max<std::size_t>(counts.size(), 1), 1);
  const std::vector<InstanceType> types = resolve_types(named, catalog);
  for (std::size_t i = 0; i < types.size(); ++i) {
    counted.types.push_back({.type = types[i], .share = counts[i]});
  }
  return counted;
}

void take_types_back(FleetOptions& request) {
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

FleetSubnets fleet_subnets(const FleetOptions& request, const CniSettings& cni) {
  check_subnet_files(request.files);
  if (cni.custom_networking && request.pod_subnets.empty()) {
    throw BadInput("--custom-networking needs --pod-subnet, where the pods' addresses come from",
                   "as --pod-subnet 100.64.0.0/16");
  }
  if (!cni.custom_networking && !request.pod_subnets.empty()) {
    throw BadInput("--pod-subnet needs --custom-networking",
                   "without it pods have addresses of the subnet that their node is in");
  }
  FleetSubnets fleet;
  std::vector<Subnet> subnets;
  Chosen chosen;
  if (request.files.subnets.empty()) {
    chosen = chosen_of_blocks(request, subnets);
  } else {
    SubnetsRead read = read_subnets(request.files, false);
    subnets = std::move(read.in_use.subnets);
    fleet.warnings = std::move(read.warnings);
    chosen = chosen_of_files(request, subnets);
  }
  if (chosen.for_nodes.empty()) {
    throw BadInput("no subnet is there for nodes to start in",
                   fleet.warnings.empty() ? "" : fleet.warnings.front());
  }
  check_vpcs(subnets, chosen);
  fleet.places = places_of(subnets, chosen);
  keep_those_with_places(fleet, std::move(subnets));
  check_families(fleet.subnets, cni);
  for (const PlannedSubnet& planned : fleet.subnets) {
    const CountedSubnet counted{&planned.subnet, planned.usage};
    std::ranges::move(subnet_remarks({&counted, 1}), std::back_inserter(fleet.warnings));
  }
  return fleet;
}

FleetSettings fleet_settings(const FleetOptions& request, const FleetSubnets& subnets) {
  return {.node = settings_of(request.networking),
          .targets = request.targets,
          .pods_per_node = request.pods_per_node,
          .ipv6_subnets = subnets.subnets.front().subnet.cidr.is_ipv6()};
}

std::string why_nodes_do_not_run(std::span<const FleetNode> nodes, const FleetOptions& request) {
  for (const FleetNode& node : nodes) {
    const MaxPods& max_pods = node.max_pods;
    if (max_pods.obstacle == Obstacle::TooFewBranchEnis) {
      throw BadInput("--branch-pods: " + describe(*max_pods.obstacle, max_pods));
    }
    if (max_pods.obstacle) return describe(*max_pods.obstacle, max_pods);
    if (!lets_aws_node_start(request.targets, max_pods.settings.cni)) {
      return std::string(describe(WarmTargetProblem::NothingWarmWithPrefixes));
    }
    if (request.pods_per_node && node.pods < node.wanted_pods) {
      throw BadInput(fmt::format("--pods-per-node {}: {}", node.wanted_pods, why_fewer_pods(node)),
                     fmt::format("maxpods warm {} --pods {} shows how it fills up",
                                 max_pods.type.name.view(), node.wanted_pods));
    }
  }
  return "";
}

std::vector<std::string> fleet_remarks(std::span<const FleetNode> nodes,
                                       const FleetSettings& settings) {
  std::vector<std::string> sentences = ineffective_options(settings.node);
  for (const WarmTargetProblem problem :
       warm_target_problems(settings.targets, settings.node.cni)) {
    sentences.emplace_back(describe(problem));
  }
  for (const FleetNode& node : nodes) {
    std::ranges::move(remarks(node.max_pods), std::back_inserter(sentences));
    if (node.pods < node.wanted_pods) {
      sentences.push_back(fmt::format("of {} pods that max pods lets on a node, {}",
                                      node.wanted_pods, why_fewer_pods(node)));
    }
  }
  return sentences;
}

}  // namespace maxpods
