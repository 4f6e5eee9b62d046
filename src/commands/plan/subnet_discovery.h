// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "cni/capacity.h"
#include "cni/settings.h"
#include "cni/version_gates.h"
#include "commands/plan/fleet_options.h"
#include "plan/fleet.h"
#include "subnet/subnet.h"
#include "text/remark.h"

/// The tags of subnets that the VPC CNI reads (README.md, ENABLE_SUBNET_DISCOVERY).
namespace maxpods {

/// Indices of subnets.
struct ChosenSubnets {
  std::vector<std::size_t> for_nodes;
  std::vector<std::size_t> for_pods;
};

/// What the tags of subnets say to this release of the VPC CNI.
class SubnetDiscovery {
 public:
  SubnetDiscovery(const FleetOptions& request, const CniSettings& cni)
      : is_on_(discovers_subnets(request, cni)),
        takes_zero_(cni.version >= version_gates::subnet_exclusion),
        excludes_all_(excludes_primary_eni(cni)),
        ipv6_(cni.ip_family == IpFamily::IPv6) {}

  /// Whether network interfaces of nodes in other subnets may be in it. Before 1.22.0, any value of
  /// the tag includes a subnet.
  bool includes(const Subnet& subnet) const {
    if (!is_on_) return false;
    return subnet.cni_tag == CniTag::Included ||
           (subnet.cni_tag == CniTag::Excluded && !takes_zero_);
  }

  /// Whether it serves no pods of nodes that start in it.
  bool excludes(const Subnet& subnet) const {
    return is_on_ && (excludes_all_ || (takes_zero_ && subnet.cni_tag == CniTag::Excluded));
  }

  /// The place of nodes in subnet `i`, which may use `others`, too. With IPv6, a node has a second
  /// network interface only if its subnet is excluded. Throws BadInput if no subnet is for its
  /// pods.
  NodePlace place(const std::vector<Subnet>& subnets, std::size_t i,
                  const std::vector<std::size_t>& others) const;

 private:
  bool is_on_;
  bool takes_zero_;
  bool excludes_all_;
  bool ipv6_;
};

/// Subnets of one zone of a VPC have the same.
std::string zone_key(const Subnet& subnet);

/// With subnet discovery, the nodes of each chosen subnet use the subnets of their zone that are
/// named for pods or tagged. Throws BadInput for those that no node uses.
std::vector<NodePlace> discovered_places(const std::vector<Subnet>& subnets,
                                         const ChosenSubnets& chosen,
                                         const SubnetDiscovery& discovery);

/// The same for blocks, whose zones are unknown: one subnet of nodes uses all for pods, and several
/// use one each, in their order, or share one.
std::vector<NodePlace> discovered_places_of_blocks(const std::vector<Subnet>& subnets,
                                                   const ChosenSubnets& chosen,
                                                   const SubnetDiscovery& discovery);

/// Throws BadInput, because subnets for nodes and for pods differ in number.
[[noreturn]] void refuse_counts(const ChosenSubnets& chosen);

/// Throws BadInput for options on subnets of pods that exclude each other.
void check_pod_subnets(const FleetOptions& request, const CniSettings& cni);

/// Throws BadInput for subnets that serve no pods by their tags, with custom networking or without
/// subnet discovery.
void check_exclusion(const FleetOptions& request, const std::vector<Subnet>& subnets,
                     const ChosenSubnets& chosen, const CniSettings& cni);

/// On subnets in which by default no node starts because of their tags, and on those that are left
/// out, because none starts in their zone.
Remarks left_out_remarks(const std::vector<Subnet>& subnets, const ChosenSubnets& chosen,
                         const SubnetDiscovery& discovery);

/// On tags that count for some clusters, or for some places.
Remarks tag_remarks(const FleetSubnets& fleet, const CniSettings& cni);

}  // namespace maxpods
