// SPDX-License-Identifier: Apache-2.0
#include "audit/node_facts.h"

#include <tuple>

namespace maxpods {
namespace {

auto all_of(const NodeFacts& facts) {
  return std::tie(facts.compute_type, facts.group_kind, facts.group, facts.node_class, facts.type,
                  facts.os, facts.architecture, facts.ami_family, facts.capacity_pods,
                  facts.allocatable_pods, facts.private_ipv4_addresses, facts.branch_enis,
                  facts.has_ipv6_address, facts.reserved_for_pods, facts.kubelet_version,
                  facts.complaint);
}

}  // namespace

bool operator<(const NodeFacts& one, const NodeFacts& other) { return all_of(one) < all_of(other); }

}  // namespace maxpods
