// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

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

/// How the network interfaces that may serve pods are counted: from `managed`, each of the others
/// takes what there is left to take.
struct EniBudget {
  /// What the default network card holds.
  int on_default_card = 0;
  int left_out_by_max_eni = 0;
  /// What is on the default card, less what MAX_ENI leaves out.
  int managed = 0;
  int kept_by_custom_networking = 0;
  int kept_by_trunk = 0;
  int kept_by_reservation = 0;
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
  /// Absent for IPv6, where addresses never run out: a /80 has 2^48 of them.
  std::optional<std::int64_t> addresses;
};

/// The release of the CNI from which on `type` gets prefixes under these settings.
Version oldest_cni_with_prefixes(const InstanceType& type, IpFamily ip_family);

/// The release of the CNI from which on it can have security groups for pods.
Version oldest_cni_with_pod_eni(IpFamily ip_family);

/// Whether a trunk network interface is kept from ordinary pods.
///
/// A type of which that is unknown counts as able to trunk, as in the CNI
/// (pkg/awsutils/awsutils.go).
bool keeps_eni_for_trunk(const InstanceType& type, const CniSettings& settings);

/// The capacity for pods of a node of that type, by the rules of the VPC CNI's pkg/ipamd/ipamd.go,
/// for Windows by those of the VPC resource controller
/// (github.com/aws/amazon-vpc-resource-controller-k8s).
///
/// For IPv6 the node can run only if prefixes come out as delegated.
AddressCapacity address_capacity(const InstanceType& type, const CniSettings& settings);

}  // namespace maxpods
