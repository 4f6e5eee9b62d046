// SPDX-License-Identifier: Apache-2.0
#include "cli/fleet_subnets.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cli/options.h"
#include "report/subnet.h"
#include "text/bad_input.h"
#include "text/nearest.h"

namespace maxpods {
namespace {

void refuse_overlap(const std::vector<Subnet>& some, const std::vector<Subnet>& others) {
  for (const Subnet& one : some) {
    const auto other = std::ranges::find_if(
        others, [&](const Subnet& subnet) { return one.cidr.overlaps(subnet.cidr); });
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
    } else if (chosen.for_pods.size() == 1) {
      places.push_back({i, chosen.for_pods.front(), ""});
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

}  // namespace maxpods
