// SPDX-License-Identifier: Apache-2.0
#include "cni/capacity.h"

#include <algorithm>

#include "cni/version_gates.h"

namespace maxpods {
namespace {

PrefixDelegation prefix_delegation(const InstanceType& type, const CniSettings& settings) {
  const bool requested = settings.prefix_delegation || settings.ip_family == IpFamily::IPv6;
  if (!requested) return PrefixDelegation::NotRequested;
  if (type.hypervisor != Hypervisor::Nitro && !type.bare_metal) return PrefixDelegation::NeedsNitro;
  // On Windows the resource controller, a part of the control plane, hands out the prefixes.
  const bool depends_on_cni = settings.os == Os::Linux;
  if (depends_on_cni && settings.version < oldest_cni_with_prefixes(type, settings.ip_family)) {
    return PrefixDelegation::NeedsNewerCni;
  }
  return PrefixDelegation::Delegated;
}

EniBudget eni_budget(const InstanceType& type, const CniSettings& settings) {
  EniBudget budget;
  budget.on_default_card = budget.managed = type.enis;
  if (uses_primary_eni_only(settings)) {
    budget.usable = 1;
    return budget;
  }
  budget.managed = std::min(type.enis, settings.max_eni.value_or(type.enis));
  budget.left_out_by_max_eni = budget.on_default_card - budget.managed;
  budget.usable = budget.managed;
  const auto keep = [&](int wanted) {
    const int kept = std::min(wanted, budget.usable);
    budget.usable -= kept;
    return kept;
  };
  budget.kept_by_custom_networking = keep(settings.custom_networking ? 1 : 0);
  budget.kept_by_trunk = keep(keeps_eni_for_trunk(type, settings) ? 1 : 0);
  budget.kept_by_reservation = keep(settings.reserved_enis);
  return budget;
}

}  // namespace

Version oldest_cni_with_prefixes(const InstanceType& type, IpFamily ip_family) {
  const Version for_family =
      ip_family == IpFamily::IPv6 ? version_gates::ipv6 : version_gates::ipv4_prefixes;
  return type.bare_metal ? std::max(for_family, version_gates::bare_metal_prefixes) : for_family;
}

Version oldest_cni_with_pod_eni(IpFamily ip_family) {
  return ip_family == IpFamily::IPv6 ? version_gates::ipv6_pod_eni : version_gates::pod_eni;
}

bool keeps_eni_for_trunk(const InstanceType& type, const CniSettings& settings) {
  if (!settings.pod_eni || settings.version < oldest_cni_with_pod_eni(settings.ip_family))
    return false;
  return type.trunking.value_or(true) ||
         settings.version < version_gates::no_trunk_where_unsupported;
}

AddressCapacity address_capacity(const InstanceType& type, const CniSettings& settings) {
  AddressCapacity capacity;
  capacity.enis = eni_budget(type, settings);
  capacity.prefix_delegation = prefix_delegation(type, settings);
  const bool delegated = capacity.prefix_delegation == PrefixDelegation::Delegated;
  if (settings.ip_family == IpFamily::IPv6) {
    if (delegated) capacity.prefixes = capacity.enis.usable;
    return capacity;
  }
  capacity.slots = type.ipv4_per_eni - 1;
  const std::int64_t slots = std::int64_t{capacity.enis.usable} * *capacity.slots;
  if (delegated) capacity.prefixes = slots;
  capacity.addresses = delegated ? slots * addresses_per_prefix : slots;
  return capacity;
}

}  // namespace maxpods
