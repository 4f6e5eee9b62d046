// SPDX-License-Identifier: Apache-2.0
#include "commands/plan/subnet_discovery.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <unordered_map>

#include "text/bad_input.h"
#include "text/strings.h"

namespace maxpods {
namespace {

[[noreturn]] void refuse_excluded(const Subnet& subnet) {
  if (subnet.cni_tag != CniTag::Excluded) {
    throw BadInput(fmt::format("--primary-eni-excluded leaves nodes in {} without pods: no other "
                               "subnet is for them",
                               subnet.name()),
                   "name the subnet of their pods: --pod-subnet SUBNET");
  }
  throw BadInput(
      fmt::format(
          "{} serves no pods, because of its tag {}=0, and no other subnet "
          "{}is for them",
          subnet.name(), cni_tag_key,
          subnet.availability_zone.empty() ? "" : fmt::format("in {} ", subnet.availability_zone)),
      fmt::format("tag another one with: {}", tag_command()));
}

/// Which of `count` subnets are for network interfaces that subnet discovery creates.
std::vector<bool> discovered_in(const std::vector<NodePlace>& places, std::size_t count) {
  std::vector<bool> found(count);
  for (const NodePlace& place : places) {
    for (const std::size_t i : place.discovered) found[i] = true;
  }
  return found;
}

/// A VPC has some hundreds of subnets (Amazon VPC quotas).
constexpr std::size_t max_choices = 1'000'000;

/// setupENI marks network interfaces in excluded subnets, also those of ENIConfigs
/// (pkg/ipamd/ipamd.go).
void refuse_excluded_pod_subnets(const std::vector<Subnet>& subnets, const ChosenSubnets& chosen,
                                 const CniSettings& cni) {
  if (!cni.custom_networking || cni.version < version_gates::subnet_exclusion) return;
  for (const std::size_t i : chosen.for_pods) {
    if (subnets[i].cni_tag != CniTag::Excluded) continue;
    throw BadInput(fmt::format("--pod-subnet {} serves no pods, because of its tag {}=0",
                               subnets[i].name(), cni_tag_key),
                   fmt::format("remove it with: aws ec2 delete-tags --resources {} --tags Key={}",
                               subnets[i].id, cni_tag_key));
  }
}

/// Without subnet discovery, nodes in an excluded subnet get no network interface beside the
/// primary one (pkg/awsutils/awsutils.go of the VPC CNI, createENI).
void refuse_excluded_without_discovery(const FleetOptions& request,
                                       const std::vector<Subnet>& subnets,
                                       const ChosenSubnets& chosen, const CniSettings& cni) {
  if (!request.no_subnet_discovery || cni.version < version_gates::subnet_exclusion) return;
  for (const std::size_t i : chosen.for_nodes) {
    const bool excluded = subnets[i].cni_tag == CniTag::Excluded || cni.primary_eni_excluded;
    if (!excluded) continue;
    throw BadInput(
        fmt::format("without subnet discovery, nodes in {} get no further network interface, "
                    "because of its tag {}=0",
                    subnets[i].name(), cni_tag_key),
        "leave out --no-subnet-discovery, or remove the tag");
  }
}

}  // namespace

NodePlace SubnetDiscovery::place(const std::vector<Subnet>& subnets, std::size_t i,
                                 const std::vector<std::size_t>& others) const {
  NodePlace place{.node_subnet = i,
                  .pod_subnet = i,
                  .zone = subnets[i].availability_zone,
                  .excludes_primary_eni = excludes(subnets[i])};
  if (ipv6_ && !place.excludes_primary_eni) return place;
  std::ranges::copy_if(others, std::back_inserter(place.discovered),
                       [&](std::size_t other) { return other != i; });
  if (place.excludes_primary_eni && !place.discovers()) refuse_excluded(subnets[i]);
  if (place.discovers() && !place.excludes_primary_eni) place.discovered.push_back(i);
  std::ranges::sort(place.discovered);
  return place;
}

std::string zone_key(const Subnet& subnet) {
  return subnet.vpc_id + ' ' + subnet.availability_zone;
}

std::vector<NodePlace> discovered_places(const std::vector<Subnet>& subnets,
                                         const ChosenSubnets& chosen,
                                         const SubnetDiscovery& discovery) {
  std::vector<bool> is_for_pods(subnets.size());
  for (const std::size_t i : chosen.for_pods) is_for_pods[i] = true;
  std::unordered_map<std::string, std::vector<std::size_t>> by_zone;
  for (std::size_t i = 0; i < subnets.size(); ++i) {
    if (is_for_pods[i] || discovery.includes(subnets[i]))
      by_zone[zone_key(subnets[i])].push_back(i);
  }
  std::vector<NodePlace> places;
  std::size_t choices = 0;
  for (const std::size_t i : chosen.for_nodes) {
    places.push_back(discovery.place(subnets, i, by_zone[zone_key(subnets[i])]));
    choices += places.back().discovered.size();
    if (choices > max_choices) {
      throw BadInput("too many subnets have the tag for pods",
                     "select subnets of nodes: --subnet ID");
    }
  }
  const std::vector<bool> is_used = discovered_in(places, subnets.size());
  for (const std::size_t i : chosen.for_pods) {
    if (is_used[i]) continue;
    throw BadInput(fmt::format("--pod-subnet {} is in {}, where no node starts", subnets[i].name(),
                               subnets[i].availability_zone),
                   "leave it out, or add a subnet of its zone to --subnet");
  }
  return places;
}

std::vector<NodePlace> discovered_places_of_blocks(const std::vector<Subnet>& subnets,
                                                   const ChosenSubnets& chosen,
                                                   const SubnetDiscovery& discovery) {
  const std::size_t nodes = chosen.for_nodes.size();
  const std::size_t pods = chosen.for_pods.size();
  if (nodes > 1 && pods > 1 && nodes != pods) refuse_counts(chosen);
  std::vector<NodePlace> places;
  for (std::size_t i = 0; i < nodes; ++i) {
    const bool has_own = nodes > 1 && pods > 1;
    places.push_back(
        discovery.place(subnets, chosen.for_nodes[i],
                        has_own ? std::vector<std::size_t>{chosen.for_pods[i]} : chosen.for_pods));
  }
  return places;
}

[[noreturn]] void refuse_counts(const ChosenSubnets& chosen) {
  throw BadInput(fmt::format("{} of --subnet do not match {} of --pod-subnet",
                             chosen.for_nodes.size(), chosen.for_pods.size()),
                 "give one pod subnet, or one for each subnet, in the same order");
}

void check_pod_subnets(const FleetOptions& request, const CniSettings& cni) {
  if (request.no_subnet_discovery && (cni.custom_networking || cni.os == Os::Windows)) {
    throw BadInput(fmt::format("--no-subnet-discovery has no effect {}",
                               cni.os == Os::Windows ? "on Windows" : "with --custom-networking"),
                   "leave it out");
  }
  if (cni.custom_networking && request.pod_subnets.empty()) {
    throw BadInput("--custom-networking needs --pod-subnet, which has the addresses of pods",
                   "for example --pod-subnet 100.64.0.0/16");
  }
  if (request.pod_subnets.empty() || cni.custom_networking) return;
  if (cni.os == Os::Windows) {
    throw BadInput("--pod-subnet is for Linux: on Windows pods use the subnet of their node");
  }
  if (cni.ip_family == IpFamily::IPv6 && !excludes_primary_eni(cni)) {
    throw BadInput("--pod-subnet is for IPv4: with IPv6 pods use the subnet of their node",
                   "leave it out, or add --primary-eni-excluded if the node's subnet is excluded");
  }
  if (cni.version < version_gates::subnet_discovery) {
    throw BadInput(fmt::format("--pod-subnet needs --custom-networking: VPC CNI before {} does not "
                               "find tagged subnets",
                               to_string(version_gates::subnet_discovery)),
                   "add --custom-networking, or plan for a newer release with --cni-version");
  }
  if (request.no_subnet_discovery) {
    throw BadInput("--pod-subnet needs --custom-networking or subnet discovery",
                   "add --custom-networking, or leave out --no-subnet-discovery");
  }
}

void check_exclusion(const FleetOptions& request, const std::vector<Subnet>& subnets,
                     const ChosenSubnets& chosen, const CniSettings& cni) {
  refuse_excluded_pod_subnets(subnets, chosen, cni);
  refuse_excluded_without_discovery(request, subnets, chosen, cni);
}

Remarks left_out_remarks(const std::vector<Subnet>& subnets, const ChosenSubnets& chosen,
                         const SubnetDiscovery& discovery) {
  std::vector<bool> is_chosen(subnets.size());
  std::set<std::string> zones;
  for (const std::size_t i : chosen.for_nodes) {
    is_chosen[i] = true;
    zones.insert(subnets[i].availability_zone);
  }
  for (const std::size_t i : chosen.for_pods) is_chosen[i] = true;
  std::vector<std::string> tagged_zero;
  std::vector<std::string> left_out;
  std::vector<std::string> excluded;
  for (std::size_t i = 0; i < subnets.size(); ++i) {
    const Subnet& subnet = subnets[i];
    const bool is_in_vpc = subnet.vpc_id == subnets[chosen.for_nodes.front()].vpc_id;
    if (is_chosen[i] || !is_in_vpc) continue;
    if (discovery.excludes(subnet)) excluded.push_back(subnet.name());
    if (!discovery.includes(subnet)) continue;
    if (subnet.cni_tag == CniTag::Excluded) tagged_zero.push_back(subnet.name());
    if (!zones.contains(subnet.availability_zone)) left_out.push_back(subnet.name());
  }
  constexpr std::string_view hint = "name the subnets of nodes: --subnet ID";
  Remarks remarks;
  if (!tagged_zero.empty()) {
    remarks.push_back(
        {fmt::format("no node starts in {}: to the VPC CNI before {}, the tag {}=0 means pods",
                     some_of(tagged_zero), to_string(version_gates::subnet_exclusion), cni_tag_key),
         std::string(hint)});
  }
  if (!excluded.empty()) {
    remarks.push_back({fmt::format("left out {}: the tag {}=0 excludes it from pods, and no other "
                                   "subnet of its zone is for them",
                                   some_of(excluded), cni_tag_key),
                       fmt::format("tag another one with: {}", tag_command())});
  }
  if (!left_out.empty()) {
    remarks.push_back({fmt::format("left out {}, which the tag {} makes for pods: no node starts "
                                   "in the same zone",
                                   some_of(left_out), cni_tag_key),
                       std::string(hint)});
  }
  return remarks;
}

Remarks tag_remarks(const FleetSubnets& fleet, const CniSettings& cni) {
  Remarks remarks;
  const std::vector<bool> is_used = discovered_in(fleet.places, fleet.subnets.size());
  for (std::size_t i = 0; i < fleet.subnets.size(); ++i) {
    const Subnet& subnet = fleet.subnets[i].subnet;
    const bool is_limited = subnet.cni_tag == CniTag::Included && !subnet.clusters.empty() &&
                            cni.version >= version_gates::subnet_exclusion;
    if (!is_limited || !is_used[i]) continue;
    remarks.push_back(
        {fmt::format("{} counts only if CLUSTER_NAME of aws-node is not set, or is {}",
                     subnet.name(), fmt::join(subnet.clusters, " or ")),
         "if the cluster has another name, leave the subnet out of --subnets"});
  }
  const auto excluded = std::ranges::count(fleet.places, true, &NodePlace::excludes_primary_eni);
  if (excluded > 0 && excluded < std::ssize(fleet.places)) {
    remarks.push_back(
        {fmt::format("the tag {}=0 of {} lowers the max pods of all nodes, because a node group "
                     "has one value",
                     cni_tag_key, excluded == 1 ? "one subnet" : "some subnets"),
         "plan the nodes of excluded subnets separately: --subnet ID"});
  }
  return remarks;
}

bool discovers_subnets(const FleetOptions& request, const CniSettings& cni) {
  return discovers_subnets(cni) && !request.no_subnet_discovery;
}

}  // namespace maxpods
