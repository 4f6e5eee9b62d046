// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "catalog/instance_type.h"
#include "cni/settings.h"

namespace maxpods {

/// Addresses in a /28, the prefix that EC2 delegates to a network interface for IPv4.
inline constexpr int addresses_per_prefix = 16;

/// Whether prefix delegation is in effect, or why not.
enum class PrefixDelegation {
  NotRequested,
  Delegated,
  /// The CNI is older than the release that can do it for this type.
  NeedsNewerCni,
  /// The type is neither built on Nitro nor bare metal.
  NeedsNitro,
};

/// Whether the VPC CNI reserves an ENI for a trunk. A type whose support is unknown counts as able
/// to trunk, as in the CNI (pkg/awsutils/awsutils.go).
bool keeps_eni_for_trunk(const InstanceType& type, const CniSettings& settings);

/// Whether the tag of the node's subnet takes pods from the primary ENI, which custom networking
/// does already (pkg/ipamd/ipamd.go, from 1.22.0 on).
bool excludes_primary_eni(const CniSettings& settings);

/// Whether the primary network interface serves pods: unless custom networking or the tag of its
/// subnet takes them from it.
bool primary_eni_serves(const CniSettings& settings);

/// Whether network interfaces beside the primary one can be in other subnets than the node's, which
/// have the tag kubernetes.io/role/cni (README.md of the VPC CNI, ENABLE_SUBNET_DISCOVERY). With
/// custom networking ENIConfigs name the subnets instead.
bool discovers_subnets(const CniSettings& settings);

/// A reason why network interfaces serve no pods.
struct EniDeduction {
  /// In documents: `keptByTrunk`.
  std::string_view json_key;
  /// As a term of the sum.
  std::string_view label;
  std::string_view reason;
  int (*wanted)(const InstanceType& type, const CniSettings& cni);
};

/// MAX_ENI first. In order: each deduction is limited by what the ones before it leave. None
/// applies on Windows or with IPv6.
inline constexpr std::array eni_deductions{
    EniDeduction{"leftOutByMaxEni", "MAX_ENI", "not attached",
                 [](const InstanceType& type, const CniSettings& cni) {
                   return std::max(0, type.enis - cni.max_eni.value_or(type.enis));
                 }},
    EniDeduction{
        "keptByCustomNetworking", "custom networking", "the primary ENI serves no pods",
        [](const InstanceType&, const CniSettings& cni) { return cni.custom_networking ? 1 : 0; }},
    EniDeduction{"keptByExclusion", "excluded subnet", "the primary ENI serves no pods",
                 [](const InstanceType&, const CniSettings& cni) {
                   return excludes_primary_eni(cni) ? 1 : 0;
                 }},
    EniDeduction{"keptByTrunk", "trunk ENI", "security groups for pods",
                 [](const InstanceType& type, const CniSettings& cni) {
                   return keeps_eni_for_trunk(type, cni) ? 1 : 0;
                 }},
    EniDeduction{"keptByReservation", "reserved ENIs", "kept from pods",
                 [](const InstanceType&, const CniSettings& cni) { return cni.reserved_enis; }},
};

/// A reason why addresses of each network interface are not for pods.
struct SlotDeduction {
  int (*wanted)(const CniSettings& cni);
  /// As in `10 addresses, less the primary`.
  std::string (*words)(const CniSettings& cni);
};

inline constexpr std::array slot_deductions{
    SlotDeduction{[](const CniSettings&) { return 1; },
                  [](const CniSettings&) { return std::string("the primary"); }},
};

/// The network interfaces that serve pods, with the terms of the sum.
struct EniBudget {
  struct Deducted {
    int wanted = 0;
    int taken = 0;
  };

  /// The maximum of the default network card.
  int on_default_card = 0;
  /// Those of the default card that MAX_ENI allows.
  int managed = 0;
  /// By row of eni_deductions.
  std::array<Deducted, eni_deductions.size()> deducted = {};
  int usable = 0;
};

/// The addresses that a node has for pods, and the terms they come from.
struct AddressCapacity {
  EniBudget enis;
  /// IPv4 addresses or prefixes per network interface, besides its primary address; absent for
  /// IPv6.
  std::optional<int> slots;
  PrefixDelegation prefix_delegation = PrefixDelegation::NotRequested;
  /// Present where prefixes are delegated: /28 for IPv4, one /80 for IPv6.
  std::optional<std::int64_t> prefixes;
  /// Absent for IPv6: a /80 has 2^48 addresses.
  std::optional<std::int64_t> addresses;
};

/// The deductions other than MAX_ENI, which may exceed the number of network interfaces.
std::int64_t wanted_of_managed(const EniBudget& budget);

/// The addresses of each network interface that are not for pods, which may exceed its number.
std::int64_t wanted_of_slots(const CniSettings& settings);

/// The first release of the CNI with which `type` gets prefixes.
Version oldest_cni_with_prefixes(const InstanceType& type, IpFamily ip_family);

/// The first release of the CNI with security groups for pods.
Version oldest_cni_with_pod_eni(IpFamily ip_family);

/// The capacity for pods of a node of that type, by the rules of the VPC CNI's pkg/ipamd/ipamd.go,
/// for Windows by those of the VPC resource controller
/// (github.com/aws/amazon-vpc-resource-controller-k8s).
///
/// For IPv6 the node can run only if prefixes are delegated.
AddressCapacity address_capacity(const InstanceType& type, const CniSettings& settings);

}  // namespace maxpods
