// SPDX-License-Identifier: Apache-2.0
#include "cni/capacity.h"

#include <algorithm>

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

CniSettings with_prefixes(Version version = newest_known_cni) {
  CniSettings settings;
  settings.prefix_delegation = true;
  settings.version = version;
  return settings;
}

PrefixDelegation delegation(const char* name, Version version) {
  return address_capacity(type(name), with_prefixes(version)).prefix_delegation;
}

int taken(const EniBudget& enis, std::string_view label) {
  const auto* const row = std::ranges::find(eni_deductions, label, &EniDeduction::label);
  REQUIRE(row != eni_deductions.end());
  return enis.deducted[static_cast<std::size_t>(row - eni_deductions.begin())].taken;
}

int usable_enis(const char* name, const CniSettings& settings) {
  return address_capacity(type(name), settings).enis.usable;
}

}  // namespace

TEST_CASE("Single addresses: every slot of every ENI but the primary address") {
  const AddressCapacity capacity = address_capacity(type("m5.large"), {});
  CHECK(capacity.enis.usable == 3);
  CHECK(capacity.slots == 9);
  CHECK_FALSE(capacity.prefixes);
  CHECK(capacity.addresses == 27);
}

TEST_CASE("Prefixes: sixteen addresses a slot") {
  const AddressCapacity capacity = address_capacity(type("m5.large"), with_prefixes());
  CHECK(capacity.prefix_delegation == PrefixDelegation::Delegated);
  CHECK(capacity.prefixes == 27);
  CHECK(capacity.addresses == 432);
}

TEST_CASE("Prefixes need a CNI and a type that can") {
  using enum PrefixDelegation;
  CHECK(delegation("m5.large", {1, 8, 9}) == NeedsNewerCni);
  CHECK(delegation("m5.large", {1, 9, 0}) == Delegated);
  CHECK(delegation("m5.metal", {1, 10, 4}) == NeedsNewerCni);
  CHECK(delegation("m5.metal", {1, 11, 0}) == Delegated);
  CHECK(delegation("m4.xlarge", {1, 23, 1}) == NeedsNitro);
  // Retired types of which EC2 names no hypervisor are not bare metal.
  CHECK(delegation("cr1.8xlarge", {1, 23, 1}) == NeedsNitro);
  CHECK(address_capacity(type("m4.xlarge"), with_prefixes()).addresses == 56);
}

TEST_CASE("ENIs are taken away one after the other, and never below none") {
  CniSettings settings;
  settings.custom_networking = true;
  CHECK(usable_enis("m5.large", settings) == 2);
  settings.max_eni = 2;
  CHECK(usable_enis("m5.large", settings) == 1);
  settings.max_eni = 100;
  CHECK(usable_enis("m5.large", settings) == 2);
  settings.pod_eni = true;
  CHECK(usable_enis("m5.large", settings) == 1);
  settings.reserved_enis = 1;
  CHECK(usable_enis("m5.large", settings) == 0);
  settings.reserved_enis = 2147483647;
  CHECK(usable_enis("m5.large", settings) == 0);
  CHECK(address_capacity(type("m5.large"), settings).addresses == 0);
}

TEST_CASE("What keeps ENIs takes no more than there are") {
  CniSettings settings;
  settings.max_eni = 1;
  settings.custom_networking = true;
  settings.pod_eni = true;
  settings.reserved_enis = 2;
  const EniBudget enis = address_capacity(type("m5.large"), settings).enis;
  CHECK(enis.on_default_card == 3);
  CHECK(taken(enis, "MAX_ENI") == 2);
  CHECK(enis.managed == 1);
  CHECK(taken(enis, "custom networking") == 1);
  CHECK(taken(enis, "trunk ENI") == 0);
  CHECK(taken(enis, "reserved ENIs") == 0);
  CHECK(enis.usable == 0);
}

TEST_CASE("A trunk takes an ENI where the type can have one") {
  CniSettings settings;
  settings.pod_eni = true;
  CHECK(usable_enis("m5.large", settings) == 2);
  CHECK(usable_enis("t3.medium", settings) == 3);
  settings.version = {1, 20, 3};  // kept one on every type
  CHECK(usable_enis("t3.medium", settings) == 2);
  settings.version = {1, 6, 9};  // knew no pod ENIs
  CHECK(usable_enis("m5.large", settings) == 3);
}

TEST_CASE("A type of which it is unknown counts as able to trunk") {
  CniSettings settings;
  settings.pod_eni = true;
  const EniBudget enis = address_capacity(test::type_with("x9.large", 2, 3, 10), settings).enis;
  CHECK(taken(enis, "trunk ENI") == 1);
}

TEST_CASE("Windows uses the primary ENI, whatever the settings of the CNI") {
  CniSettings settings;
  settings.os = Os::Windows;
  CHECK(address_capacity(type("t3.medium"), settings).addresses == 5);
  settings.max_eni = 3;
  settings.reserved_enis = 1;
  CHECK(address_capacity(type("t3.medium"), settings).addresses == 5);
  settings.prefix_delegation = true;
  CHECK(address_capacity(type("t3.medium"), settings).addresses == 80);
  settings.version = {1, 8, 0};  // the resource controller hands them out, not the CNI
  CHECK(address_capacity(type("t3.medium"), settings).addresses == 80);
  CHECK(address_capacity(type("t2.medium"), settings).addresses == 5);
}

TEST_CASE("IPv6: one prefix, addresses without end") {
  CniSettings settings;
  settings.ip_family = IpFamily::IPv6;
  const AddressCapacity capacity = address_capacity(type("m5.large"), settings);
  CHECK(capacity.prefix_delegation == PrefixDelegation::Delegated);
  CHECK(capacity.prefixes == 1);
  CHECK_FALSE(capacity.addresses);
  CHECK_FALSE(capacity.slots);
  settings.version = {1, 10, 0};
  CHECK(address_capacity(type("m5.large"), settings).prefix_delegation ==
        PrefixDelegation::NeedsNewerCni);
  settings.version = {1, 10, 1};
  CHECK(address_capacity(type("m5.large"), settings).prefix_delegation ==
        PrefixDelegation::Delegated);
  CHECK(address_capacity(type("m5.metal"), settings).prefix_delegation ==
        PrefixDelegation::NeedsNewerCni);
}

TEST_CASE("The largest type that can be described does not overflow") {
  const InstanceType huge = test::type_with("x9.huge", 2147483647, max_interfaces, max_interfaces);
  CHECK(address_capacity(huge, with_prefixes()).addresses == 68716331040);
}
