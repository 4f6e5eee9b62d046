// SPDX-License-Identifier: Apache-2.0
#include "cni/capacity.h"

#include <algorithm>
#include <cstddef>

#include "cni/version_gates.h"

namespace maxpods {
namespace {

PrefixDelegation prefix_delegation(const InstanceType& type, const CniSettings& settings) {
  const bool requested = settings.prefix_delegation || settings.ip_family == IpFamily::IPv6;
  if (!requested) return PrefixDelegation::NotRequested;
  if (!is_built_on_nitro(type)) return PrefixDelegation::NeedsNitro;
  // On Windows the resource controller, a part of the control plane, assigns the prefixes.
  const bool depends_on_cni = settings.os == Os::Linux;
  if (depends_on_cni && settings.version < oldest_cni_with_prefixes(type, settings.ip_family)) {
    return PrefixDelegation::NeedsNewerCni;
  }
  return PrefixDelegation::Delegated;
}

EniBudget eni_budget(const InstanceType& type, const CniSettings& settings) {
  EniBudget budget{.on_default_card = type.enis, .managed = type.enis, .usable = 1};
  if (uses_primary_eni_only(settings)) return budget;
  budget.usable = type.enis;
  for (std::size_t i = 0; i < eni_deductions.size(); ++i) {
    EniBudget::Deducted& deducted = budget.deducted[i];
    deducted.wanted = eni_deductions[i].wanted(type, settings);
    deducted.taken = std::min(deducted.wanted, budget.usable);
    budget.usable -= deducted.taken;
  }
  budget.managed -= budget.deducted.front().taken;
  return budget;
}

}  // namespace

std::int64_t wanted_of_managed(const EniBudget& budget) {
  std::int64_t wanted = 0;
  for (std::size_t i = 1; i < budget.deducted.size(); ++i) wanted += budget.deducted[i].wanted;
  return wanted;
}

std::int64_t wanted_of_slots(const CniSettings& settings) {
  std::int64_t wanted = 0;
  for (const SlotDeduction& deduction : slot_deductions) wanted += deduction.wanted(settings);
  return wanted;
}

Version oldest_cni_with_prefixes(const InstanceType& type, IpFamily ip_family) {
  const Version for_family =
      ip_family == IpFamily::IPv6 ? version_gates::ipv6 : version_gates::ipv4_prefixes;
  return type.bare_metal ? std::max(for_family, version_gates::bare_metal_prefixes) : for_family;
}

Version oldest_cni_with_pod_eni(IpFamily ip_family) {
  return ip_family == IpFamily::IPv6 ? version_gates::ipv6_pod_eni : version_gates::pod_eni;
}

bool excludes_primary_eni(const CniSettings& settings) {
  return settings.primary_eni_excluded && discovers_subnets(settings) &&
         settings.version >= version_gates::subnet_exclusion;
}

bool primary_eni_serves(const CniSettings& settings) {
  return !settings.custom_networking && !excludes_primary_eni(settings);
}

bool discovers_subnets(const CniSettings& settings) {
  return settings.os == Os::Linux && !settings.custom_networking &&
         settings.version >= version_gates::subnet_discovery;
}

bool keeps_eni_for_trunk(const InstanceType& type, const CniSettings& settings) {
  if (!settings.pod_eni) return false;
  if (settings.version < oldest_cni_with_pod_eni(settings.ip_family)) return false;
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
  capacity.slots =
      static_cast<int>(std::max<std::int64_t>(0, type.ipv4_per_eni - wanted_of_slots(settings)));
  const std::int64_t slots = std::int64_t{capacity.enis.usable} * *capacity.slots;
  if (delegated) capacity.prefixes = slots;
  capacity.addresses = delegated ? slots * addresses_per_prefix : slots;
  return capacity;
}

}  // namespace maxpods
