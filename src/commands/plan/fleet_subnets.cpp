// SPDX-License-Identifier: Apache-2.0
#include "commands/plan/fleet_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "cli/options.h"
#include "commands/plan/subnet_discovery.h"
#include "report/subnet.h"
#include "subnet/cidr.h"
#include "text/bad_input.h"
#include "text/nearest.h"
#include "text/number.h"

namespace maxpods {
namespace {

void refuse_overlap(const std::vector<Subnet>& for_nodes, const std::vector<Subnet>& for_pods) {
  DisjointBlocks pod_blocks;
  for (std::size_t i = 0; i < for_pods.size(); ++i) pod_blocks.add(for_pods[i].cidr, i);
  for (const Subnet& subnet : for_nodes) {
    const auto other = pod_blocks.overlapping(subnet.cidr);
    if (!other) continue;
    throw BadInput(fmt::format("--subnet {} and --pod-subnet {} overlap", subnet.cidr.text(),
                               for_pods[*other].cidr.text()),
                   "give blocks that do not overlap");
  }
}

/// Finds subnets of files by their ids and blocks.
class SubnetNames {
 public:
  explicit SubnetNames(const std::vector<Subnet>& subnets) : subnets_(subnets) {
    for (std::size_t i = 0; i < subnets.size(); ++i) {
      indices_[subnets[i].id].push_back(i);
      indices_[subnets[i].cidr.text()].push_back(i);
    }
  }

  /// Throws BadInput for an unknown name, and for an ambiguous one.
  std::size_t index_of(const std::string& name, std::string_view option) const {
    const std::optional<Cidr> cidr = Cidr::parse(name);
    const auto found = indices_.find(cidr ? cidr->text() : name);
    if (found == indices_.end()) refuse_unknown(name, option);
    const std::vector<std::size_t>& indices = found->second;
    if (indices.size() == 1) return indices.front();
    throw BadInput(fmt::format("{} '{}' is the block of {} and of {}", option, name,
                               subnets_[indices[0]].id, subnets_[indices[1]].id),
                   "name the subnet by its ID");
  }

 private:
  [[noreturn]] void refuse_unknown(const std::string& name, std::string_view option) const {
    std::vector<std::string_view> ids;
    for (const Subnet& subnet : subnets_) ids.emplace_back(subnet.id);
    throw BadInput(
        fmt::format("{} '{}' is not in the files, which have {}{}", option, name,
                    counted(subnets_.size(), "subnet"), did_you_mean(nearest(name, ids))),
        "name a subnet by its ID or its block");
  }

  const std::vector<Subnet>& subnets_;
  std::unordered_map<std::string, std::vector<std::size_t>> indices_;
};

/// Leaves out the subnets whose nodes would have no pods, unless all are so.
void leave_out_without_pods(const std::vector<Subnet>& subnets, const SubnetDiscovery& discovery,
                            ChosenSubnets& chosen) {
  std::set<std::string> zones_with_pods;
  for (const std::size_t i : chosen.for_pods) zones_with_pods.insert(zone_key(subnets[i]));
  for (const Subnet& subnet : subnets) {
    if (discovery.includes(subnet)) zones_with_pods.insert(zone_key(subnet));
  }
  std::vector<std::size_t> kept;
  std::ranges::copy_if(chosen.for_nodes, std::back_inserter(kept), [&](std::size_t i) {
    return !discovery.excludes(subnets[i]) || zones_with_pods.contains(zone_key(subnets[i]));
  });
  if (!kept.empty()) chosen.for_nodes = std::move(kept);
}

/// By default, all subnets of the files that are not for pods are for nodes: neither named as such
/// nor tagged, unless all are tagged; nor excluded without a subnet for pods in their zone, unless
/// all are.
ChosenSubnets chosen_of_files(const FleetOptions& request, const std::vector<Subnet>& subnets,
                              const SubnetDiscovery& discovery) {
  const SubnetNames names(subnets);
  ChosenSubnets chosen;
  std::vector<bool> is_for_pods(subnets.size());
  for (const std::string& name : split_lists(request.pod_subnets, "subnet")) {
    chosen.for_pods.push_back(names.index_of(name, "--pod-subnet"));
    is_for_pods[chosen.for_pods.back()] = true;
  }
  std::vector<bool> is_for_nodes(subnets.size());
  for (const std::string& name : split_lists(request.subnets, "subnet")) {
    const std::size_t index = names.index_of(name, "--subnet");
    if (is_for_nodes[index]) {
      throw BadInput(fmt::format("--subnet has {} more than once", subnets[index].name()),
                     "give it once");
    }
    is_for_nodes[index] = true;
    chosen.for_nodes.push_back(index);
  }
  if (!chosen.for_nodes.empty()) return chosen;
  for (const bool may_be_tagged : {false, true}) {
    for (std::size_t i = 0; i < subnets.size(); ++i) {
      const bool is_left_out = is_for_pods[i] || (!may_be_tagged && discovery.includes(subnets[i]));
      if (!is_left_out) chosen.for_nodes.push_back(i);
    }
    if (!chosen.for_nodes.empty()) break;
  }
  leave_out_without_pods(subnets, discovery, chosen);
  return chosen;
}

/// The subnets for pods by zone.
using PodSubnets = std::unordered_map<std::string, std::vector<std::size_t>>;

PodSubnets pod_subnets_by_zone(const std::vector<Subnet>& subnets, const ChosenSubnets& chosen) {
  PodSubnets by_zone;
  for (const std::size_t i : chosen.for_pods) by_zone[subnets[i].availability_zone].push_back(i);
  return by_zone;
}

/// The one subnet for pods in that zone: an ENIConfig, which nodes of a zone share, names one.
std::size_t pod_subnet_in_zone(const PodSubnets& by_zone, const std::string& zone) {
  const auto found = by_zone.find(zone);
  const std::size_t count = found == by_zone.end() ? 0 : found->second.size();
  if (count == 1) return found->second.front();
  throw BadInput(
      fmt::format("{} in {}, where nodes start: an ENIConfig needs exactly one in each zone",
                  counted(count, "pod subnet"), zone),
      "give one for each zone: --pod-subnet SUBNET");
}

/// With custom networking, or without subnets for pods.
std::vector<NodePlace> places_of(const std::vector<Subnet>& subnets, const ChosenSubnets& chosen) {
  const PodSubnets pod_subnets = pod_subnets_by_zone(subnets, chosen);
  std::vector<NodePlace> places;
  for (const std::size_t i : chosen.for_nodes) {
    if (chosen.for_pods.empty()) {
      places.push_back({i, i, subnets[i].availability_zone});
    } else if (!subnets[i].availability_zone.empty()) {
      const std::string& zone = subnets[i].availability_zone;
      places.push_back({i, pod_subnet_in_zone(pod_subnets, zone), zone});
    } else if (chosen.for_pods.size() == 1) {
      places.push_back({i, chosen.for_pods.front(), ""});
    } else if (chosen.for_pods.size() == chosen.for_nodes.size()) {
      places.push_back({i, chosen.for_pods[places.size()], ""});
    } else {
      refuse_counts(chosen);
    }
  }
  return places;
}

/// Subnets that are given as blocks, those for pods last.
ChosenSubnets chosen_of_blocks(const FleetOptions& request, std::vector<Subnet>& subnets) {
  const std::vector<Subnet> for_nodes = empty_subnets(request.subnets, "--subnet").subnets;
  const std::vector<Subnet> for_pods = empty_subnets(request.pod_subnets, "--pod-subnet").subnets;
  if (for_nodes.empty()) {
    throw BadInput(
        "no subnet given",
        "give a block, such as --subnet 10.0.0.0/24, or files: --subnets FILE --interfaces "
        "FILE");
  }
  refuse_overlap(for_nodes, for_pods);
  ChosenSubnets chosen;
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
      throw BadInput(fmt::format("{} and {} are of different IP families", cidr.text(),
                                 subnets.front().subnet.cidr.text()),
                     "plan IPv4 and IPv6 blocks separately");
    }
    if (cidr.is_ipv6() && cni.ip_family != IpFamily::IPv6) {
      throw BadInput(fmt::format("{} needs --ip-family ipv6", cidr.text()));
    }
  }
}

/// A cluster is in one VPC.
void check_vpcs(const std::vector<Subnet>& subnets, const ChosenSubnets& chosen) {
  const Subnet& first = subnets[chosen.for_nodes.front()];
  for (const std::vector<std::size_t>* indices : {&chosen.for_nodes, &chosen.for_pods}) {
    for (const std::size_t i : *indices) {
      if (subnets[i].vpc_id == first.vpc_id) continue;
      throw BadInput(fmt::format("{} is in {}, and {} in {}", first.name(), first.vpc_id,
                                 subnets[i].name(), subnets[i].vpc_id),
                     "a cluster is in one VPC: select its subnets with --subnet");
    }
  }
}

/// Keeps the subnets of places, and renumbers the places accordingly.
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
  for (NodePlace& place : fleet.places) place.node_subnet = keep(place.node_subnet);
  for (NodePlace& place : fleet.places) {
    place.pod_subnet = keep(place.pod_subnet);
    for (std::size_t& subnet : place.discovered) subnet = keep(subnet);
  }
}

}  // namespace

bool FleetSubnets::excludes_primary_eni() const {
  return std::ranges::any_of(places, &NodePlace::excludes_primary_eni);
}

FleetSubnets fleet_subnets(const FleetOptions& request, const CniSettings& cni) {
  check_subnet_files(request.files);
  check_pod_subnets(request, cni);
  const SubnetDiscovery discovery(request, cni);
  FleetSubnets fleet;
  std::vector<Subnet> subnets;
  ChosenSubnets chosen;
  if (request.files.subnets.empty()) {
    chosen = chosen_of_blocks(request, subnets);
  } else {
    SubnetsRead read = read_subnets(request.files, false);
    subnets = std::move(read.in_use.subnets);
    fleet.warnings = {read.warnings.begin(), read.warnings.end()};
    chosen = chosen_of_files(request, subnets, discovery);
  }
  if (chosen.for_nodes.empty()) {
    throw BadInput("no subnet for nodes is in the files",
                   fleet.warnings.empty() ? "" : fleet.warnings.front().message);
  }
  check_vpcs(subnets, chosen);
  check_exclusion(request, subnets, chosen, cni);
  if (!discovers_subnets(request, cni)) {
    fleet.places = places_of(subnets, chosen);
  } else if (request.files.subnets.empty()) {
    fleet.places = discovered_places_of_blocks(subnets, chosen, discovery);
  } else {
    fleet.places = discovered_places(subnets, chosen, discovery);
  }
  if (request.subnets.empty()) {
    append(fleet.warnings, left_out_remarks(subnets, chosen, discovery));
  }
  keep_those_with_places(fleet, std::move(subnets));
  check_families(fleet.subnets, cni);
  for (const PlannedSubnet& planned : fleet.subnets) {
    const CountedSubnet counted{&planned.subnet, planned.usage};
    append(fleet.warnings, subnet_remarks({&counted, 1}));
  }
  append(fleet.warnings, tag_remarks(fleet, cni));
  return fleet;
}

}  // namespace maxpods
