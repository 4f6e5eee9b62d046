// SPDX-License-Identifier: Apache-2.0
#include "cni/warm_pool.h"

#include <algorithm>
#include <string>

#include "catch.h"
#include "node/max_pods.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

using PerEni = std::vector<int>;

const CniSettings single;
const CniSettings prefixes{.prefix_delegation = true};
const CniSettings windows{.os = Os::Windows};
const CniSettings windows_prefixes{.os = Os::Windows, .prefix_delegation = true};

WarmPool pool_of(const char* name, const CniSettings& settings, const WarmTargets& targets,
                 int pods, std::optional<int> max_pods = std::nullopt) {
  return settled_pool(type(name), settings, targets, pods, max_pods);
}

/// A row of a table in someone's documentation.
struct Row {
  const char* type;
  WarmTargets targets;
  int pods;
  std::int64_t slots;
  std::int64_t unused_addresses;
  PerEni per_eni;
};

struct PrefixRow {
  const char* type;
  WarmTargets targets;
  int pods;
  std::int64_t prefixes;
  std::int64_t unused_prefixes;
  std::int64_t unused_addresses;
  PerEni per_eni;
};

void check(const Row& row, const CniSettings& settings) {
  CAPTURE(row.type, row.pods);
  const WarmPool pool = pool_of(row.type, settings, row.targets, row.pods);
  CHECK(pool.addresses() == row.slots);
  CHECK(pool.unused_addresses() == row.unused_addresses);
  CHECK(pool.slots_per_eni == row.per_eni);
  CHECK_FALSE(pool.prefixes());
  CHECK_FALSE(pool.unused_prefixes());
}

void check(const PrefixRow& row, const CniSettings& settings) {
  CAPTURE(row.type, row.pods);
  const WarmPool pool = pool_of(row.type, settings, row.targets, row.pods);
  CHECK(pool.prefixes() == row.prefixes);
  CHECK(pool.unused_prefixes() == row.unused_prefixes);
  CHECK(pool.unused_addresses() == row.unused_addresses);
  CHECK(pool.addresses() == row.prefixes * 16);
  CHECK(pool.slots_per_eni == row.per_eni);
}

PerEni per_eni(const CniSettings& settings, const WarmTargets& targets, int pods,
               std::optional<int> max_pods = std::nullopt) {
  return pool_of("m5.large", settings, targets, pods, max_pods).slots_per_eni;
}

}  // namespace

// docs/eni-and-ip-target.md of the VPC CNI, lines 22 to 41: every row. Line 30 lists "2,3", where
// the primary network interface is filled first.
TEST_CASE("Single addresses: the table of the VPC CNI's documentation") {
  const WarmTargets one_eni{.enis = 1};
  const WarmTargets t3_low{.ips = 1, .minimum_ips = 1};
  const WarmTargets t3_high{.ips = 2, .minimum_ips = 5};
  const WarmTargets p3dn_ips{.ips = 5, .minimum_ips = 10};
  const std::vector<Row> rows{
      {"t3.small", one_eni, 0, 3, 3, {3}},
      {"t3.small", one_eni, 5, 9, 4, {3, 3, 3}},
      {"t3.small", one_eni, 9, 9, 0, {3, 3, 3}},
      {"t3.small", t3_low, 0, 1, 1, {1}},
      {"t3.small", t3_low, 5, 6, 1, {3, 3}},
      {"t3.small", t3_low, 9, 9, 0, {3, 3, 3}},
      {"t3.small", t3_high, 0, 5, 5, {3, 2}},
      {"t3.small", t3_high, 5, 7, 2, {3, 3, 1}},
      {"t3.small", t3_high, 9, 9, 0, {3, 3, 3}},
      {"p3dn.24xlarge", one_eni, 0, 49, 49, {49}},
      {"p3dn.24xlarge", one_eni, 3, 98, 95, {49, 49}},
      {"p3dn.24xlarge", one_eni, 95, 147, 52, {49, 49, 49}},
      {"p3dn.24xlarge", p3dn_ips, 0, 10, 10, {10}},
      {"p3dn.24xlarge", p3dn_ips, 7, 12, 5, {12}},
      {"p3dn.24xlarge", p3dn_ips, 15, 20, 5, {20}},
      {"p3dn.24xlarge", p3dn_ips, 45, 50, 5, {49, 1}},
  };
  for (const Row& row : rows) check(row, single);
}

// docs/prefix-and-ip-target.md of the VPC CNI, lines 21 to 44, every row. Four of them are wrong
// there: line 32 says 1 prefix, 1 unused, 16 addresses, though 20 addresses need 2 prefixes (its
// own column of prefixes per ENI has 2, and so has the table for Windows); lines 38, 39 and 44 have
// an empty network interface or two, which no rule attaches.
TEST_CASE("Prefixes: the table of the VPC CNI's documentation") {
  const WarmTargets one_prefix{.prefixes = 1};
  const WarmTargets t3_low{.ips = 1, .minimum_ips = 1};
  const WarmTargets t3_high{.ips = 7, .minimum_ips = 20};
  const WarmTargets p3dn_ips{.ips = 5, .minimum_ips = 10};
  const std::vector<PrefixRow> rows{
      {"t3.small", one_prefix, 0, 1, 1, 16, {1}},
      {"t3.small", one_prefix, 5, 2, 1, 27, {2}},
      {"t3.small", one_prefix, 16, 2, 1, 16, {2}},
      {"t3.small", one_prefix, 17, 3, 1, 31, {3}},
      {"t3.small", one_prefix, 58, 5, 1, 22, {3, 2}},
      {"t3.small", t3_low, 0, 1, 1, 16, {1}},
      {"t3.small", t3_low, 5, 1, 0, 11, {1}},
      {"t3.small", t3_low, 17, 2, 0, 15, {2}},
      {"t3.small", t3_low, 58, 4, 0, 6, {3, 1}},
      {"t3.small", t3_high, 0, 2, 2, 32, {2}},
      {"t3.small", t3_high, 5, 2, 1, 27, {2}},
      {"t3.small", t3_high, 17, 2, 0, 15, {2}},
      {"t3.small", t3_high, 58, 5, 1, 22, {3, 2}},
      {"p3dn.24xlarge", one_prefix, 0, 1, 1, 16, {1}},
      {"p3dn.24xlarge", one_prefix, 3, 2, 1, 29, {2}},
      {"p3dn.24xlarge", one_prefix, 95, 7, 1, 17, {7}},
      {"p3dn.24xlarge", p3dn_ips, 0, 1, 1, 16, {1}},
      {"p3dn.24xlarge", p3dn_ips, 7, 1, 0, 9, {1}},
      {"p3dn.24xlarge", p3dn_ips, 15, 2, 1, 17, {2}},
      {"p3dn.24xlarge", p3dn_ips, 45, 4, 1, 19, {4}},
  };
  for (const PrefixRow& row : rows) check(row, prefixes);
}

// README.md of the VPC CNI, WARM_ENI_TARGET, has 58 addresses for 0 to 29 pods.
TEST_CASE("m4.4xlarge of the VPC CNI's README") {
  for (int pods = 0; pods <= 58; ++pods) {
    const std::int64_t expected = pods == 0 ? 29 : pods <= 29 ? 58 : 87;
    CHECK(pool_of("m4.4xlarge", single, {}, pods).addresses() == expected);
  }
}

// docs/windows/prefix_delegation_config_options.md of the VPC resource controller, lines 36 to 58.
TEST_CASE("Windows, prefixes: the table of the VPC resource controller's documentation") {
  const std::vector<PrefixRow> rows{
      {"t3.large", {}, 0, 1, 1, 16, {1}},
      {"t3.large", {}, 15, 1, 0, 1, {1}},
      {"t3.large", {}, 16, 2, 1, 16, {2}},
      {"t3.large", {.prefixes = 1}, 0, 1, 1, 16, {1}},
      {"t3.large", {.prefixes = 1}, 5, 2, 1, 27, {2}},
      {"t3.large", {.prefixes = 1}, 17, 3, 1, 31, {3}},
      {"t3.large", {.prefixes = 3}, 0, 3, 3, 48, {3}},
      {"t3.large", {.minimum_ips = 1}, 0, 1, 1, 16, {1}},
      {"t3.large", {.minimum_ips = 1}, 5, 1, 0, 11, {1}},
      {"t3.large", {.minimum_ips = 1}, 15, 1, 0, 1, {1}},
      {"t3.large", {.minimum_ips = 1}, 16, 2, 1, 16, {2}},
      {"t3.large", {.ips = 5}, 0, 1, 1, 16, {1}},
      {"t3.large", {.ips = 5}, 5, 1, 0, 11, {1}},
      {"t3.large", {.ips = 5}, 11, 1, 0, 5, {1}},
      {"t3.large", {.ips = 5}, 12, 2, 1, 20, {2}},
      {"t3.large", {.ips = 1, .minimum_ips = 1}, 0, 1, 1, 16, {1}},
      {"t3.large", {.ips = 1, .minimum_ips = 1}, 5, 1, 0, 11, {1}},
      {"t3.large", {.ips = 1, .minimum_ips = 1}, 17, 2, 0, 15, {2}},
      {"t3.large", {.ips = 3, .minimum_ips = 1}, 14, 2, 1, 18, {2}},
      {"t3.large", {.ips = 7, .minimum_ips = 20}, 0, 2, 2, 32, {2}},
      {"t3.large", {.ips = 7, .minimum_ips = 20}, 5, 2, 1, 27, {2}},
      {"t3.large", {.ips = 7, .minimum_ips = 20}, 17, 2, 0, 15, {2}},
      {"t3.large", {.ips = 7, .minimum_ips = 20}, 26, 3, 1, 22, {3}},
      // Line 29: no more than an interface holds.
      {"m5.xlarge", {.prefixes = 20}, 0, 14, 14, 224, {14}},
  };
  for (const PrefixRow& row : rows) check(row, windows_prefixes);
}

// docs/windows/secondary_ip_mode_config_options.md of the VPC resource controller, lines 53 to 63.
TEST_CASE("Windows, single addresses: the table of the VPC resource controller's documentation") {
  const char* const name = "m5.12xlarge";
  const std::vector<Row> rows{
      {name, {.ips = 1, .minimum_ips = 0}, 0, 1, 1, {1}},
      {name, {.ips = 1, .minimum_ips = 0}, 5, 6, 1, {6}},
      {name, {.ips = 5, .minimum_ips = 0}, 0, 5, 5, {5}},
      {name, {.ips = 1, .minimum_ips = 1}, 0, 1, 1, {1}},
      {name, {.ips = 1, .minimum_ips = 1}, 1, 2, 1, {2}},
      {name, {.ips = 1, .minimum_ips = 3}, 3, 4, 1, {4}},
      {name, {.ips = 1, .minimum_ips = 3}, 5, 6, 1, {6}},
      {name, {.ips = 5, .minimum_ips = 10}, 0, 10, 10, {10}},
      {name, {.ips = 10, .minimum_ips = 10}, 0, 10, 10, {10}},
      {name, {.ips = 10, .minimum_ips = 10}, 10, 20, 10, {20}},
      {name, {.ips = 15, .minimum_ips = 10}, 10, 25, 15, {25}},
  };
  for (const Row& row : rows) check(row, windows);
}

TEST_CASE("Windows never uses a second network interface") {
  CHECK(per_eni(windows, {.ips = 100}, 9) == PerEni{9});
  CHECK(pool_of("m5.large", windows, {.ips = 100}, 12).pods == 9);
  CHECK(per_eni(windows_prefixes, {.prefixes = 100}, 1) == PerEni{9});
}

// The resource controller does not look at max pods.
TEST_CASE("Windows grows past max pods") { CHECK(per_eni(windows, {.ips = 8}, 1, 2) == PerEni{9}); }

TEST_CASE("The pool does not grow once it has as many addresses as the node has max pods") {
  CHECK(per_eni(single, {}, 5, 9) == PerEni{9});
  // It is checked before each step, which may overshoot.
  CHECK(per_eni(single, {}, 5, 10) == PerEni{9, 9});
  CHECK(pool_of("t3.small", prefixes, {}, 5, 11).prefixes() == 1);
  CHECK(pool_of("t3.small", prefixes, {}, 12, 11).pods == 11);
  CniSettings old;
  old.version = {1, 16, 2};  // did not stop there
  CHECK(per_eni(old, {}, 5, 9) == PerEni{9, 9});
}

TEST_CASE("Without warm ENIs another one is attached when no address is left") {
  CHECK(per_eni(single, {.enis = 0}, 0) == PerEni{9});
  CHECK(per_eni(single, {.enis = 0}, 8) == PerEni{9});
  CHECK(per_eni(single, {.enis = 0}, 9) == PerEni{9, 9});
}

TEST_CASE("With custom networking the primary ENI is there, and serves no pods") {
  CniSettings settings;
  settings.custom_networking = true;
  CHECK(per_eni(settings, {}, 0) == PerEni{0, 9});
  CHECK(per_eni(settings, {}, 1) == PerEni{0, 9, 9});
  CHECK(per_eni(settings, {}, 30) == PerEni{0, 9, 9});
  CHECK(pool_of("m5.large", settings, {}, 30).pods == 18);
  settings.max_eni = 1;
  CHECK(per_eni(settings, {}, 1) == PerEni{0});
}

TEST_CASE("A trunk is there from the start, and has no addresses") {
  CniSettings settings;
  settings.pod_eni = true;
  CHECK(per_eni(settings, {}, 0) == PerEni{9, 0});
  CHECK(per_eni(settings, {}, 27) == PerEni{9, 9, 0});
  // Without room beside the primary interface there is none, and that one serves pods all the same.
  settings.max_eni = 1;
  CHECK(per_eni(settings, {}, 0) == PerEni{9});
  settings = {.pod_eni = true, .reserved_enis = 2};
  CHECK(per_eni(settings, {}, 27) == PerEni{9});
  settings = {.pod_eni = true};
  // The CNI keeps an interface in vain: nobody attaches a trunk.
  settings.version = {1, 20, 3};
  CHECK(pool_of("t3.small", settings, {}, 6).slots_per_eni == PerEni{3, 3});
}

TEST_CASE("MAX_ENI and reserved ENIs stop growth") {
  CniSettings settings;
  settings.max_eni = 2;
  CHECK(per_eni(settings, {}, 27) == PerEni{9, 9});
  settings.reserved_enis = 1;
  CHECK(per_eni(settings, {}, 27) == PerEni{9});
  settings.reserved_enis = 2;
  // The primary interface is never anybody else's (pkg/ipamd/ipamd.go).
  CHECK(per_eni(settings, {}, 27) == PerEni{9});
}

TEST_CASE("Where prefixes were asked for in vain, single addresses are kept") {
  CHECK(pool_of("m4.xlarge", prefixes, {.prefixes = 2}, 1).slots_per_eni == PerEni{14, 14});
  CniSettings old = prefixes;
  old.version = {1, 8, 0};
  CHECK(per_eni(old, {}, 0) == PerEni{9});
}

TEST_CASE("A minimum alone ends the growth there") {
  const WarmPool pool = pool_of("m5.large", single, {.minimum_ips = 5}, 9);
  CHECK(pool.addresses() == 5);
  CHECK(pool.pods == 5);
}

TEST_CASE("IPv6: one prefix, and no pool") {
  CniSettings settings;
  settings.ip_family = IpFamily::IPv6;
  const WarmPool pool = pool_of("m5.large", settings, {.ips = 50}, 110);
  CHECK(pool.enis() == 1);
  CHECK(pool.prefixes() == 1);
  CHECK(pool.pods == 110);
  CHECK_FALSE(pool.addresses());
  CHECK_FALSE(pool.unused_addresses());
  CHECK_FALSE(pool.unused_prefixes());
  settings.pod_eni = true;
  CHECK(pool_of("m5.large", settings, {}, 0).slots_per_eni == PerEni{1, 0});
}

TEST_CASE("Pools of several counts come in the order of the counts") {
  const std::vector<int> counts{9, 0, 5, 9};
  const auto pools = settled_pools(type("t3.small"), single, {}, counts, std::nullopt);
  REQUIRE(pools.size() == 4);
  CHECK(pools[0].slots_per_eni == PerEni{3, 3, 3});
  CHECK(pools[1].slots_per_eni == PerEni{3});
  CHECK(pools[2].pods == 5);
  CHECK(pools[3].pods == 9);
}

TEST_CASE("The most prefixes that pods at random may need") {
  const auto most = [](const CniSettings& settings, const WarmTargets& targets, int pods) {
    return max_prefixes(type("m5.large"), settings, targets, pods, std::nullopt);
  };
  const auto with_max_pods = [](int max_pods) {
    return max_prefixes(type("m5.large"), prefixes, {.prefixes = 3}, 5, max_pods);
  };
  CHECK(with_max_pods(110) == 6);
  CHECK(with_max_pods(11) == 3);
  CHECK(with_max_pods(33) == 5);
  CHECK(most(prefixes, {.prefixes = 3}, 17) == 7);
  CHECK(most(prefixes, {.prefixes = 20}, 17) == 27);
  // The primary interface serves pods whatever is reserved: 9 slots.
  CniSettings reserved = prefixes;
  reserved.reserved_enis = 3;
  CHECK(most(reserved, {.prefixes = 3}, 17) == 7);
  CHECK(most(reserved, {.prefixes = 20}, 17) == 9);
  reserved.custom_networking = true;
  CHECK(most(reserved, {.prefixes = 3}, 17) == 0);
  CHECK_FALSE(most(prefixes, {.prefixes = 1}, 17));
  CHECK_FALSE(most(prefixes, {.prefixes = 3}, 0));
  CHECK_FALSE(most(prefixes, {.prefixes = 3, .ips = 1}, 17));
  CHECK_FALSE(most(single, {.prefixes = 3}, 17));
  CHECK_FALSE(most(windows_prefixes, {.prefixes = 3}, 17));
}

TEST_CASE("The largest numbers do not overflow") {
  constexpr int most = 2147483647;
  const InstanceType huge = test::type_with("x9.huge", most, 100, max_interfaces);
  CHECK(settled_pool(huge, prefixes, {.ips = most, .minimum_ips = most}, 1, most).addresses() ==
        std::int64_t{100} * (max_interfaces - 1) * 16);
  CHECK(settled_pool(huge, prefixes, {.prefixes = most}, 1, most).unused_prefixes() ==
        std::int64_t{100} * (max_interfaces - 1) - 1);
  CHECK(settled_pool(huge, single, {.enis = most}, 1, most).enis() == 100);
  CHECK(max_prefixes(huge, prefixes, {.prefixes = most}, most, most) == 6553400);
}

namespace {

std::int64_t up(std::int64_t number, std::int64_t by) { return (number + by - 1) / by; }

/// The slots in use after growth alone, in closed form, without regard for max pods.
std::int64_t closed_form(const AddressCapacity& capacity, const WarmTargets& in_force,
                         std::int64_t pods) {
  const std::int64_t slots = *capacity.slots;
  const bool by_prefixes = capacity.prefixes.has_value();
  const std::int64_t most = slots * capacity.enis.usable;
  pods = std::min(pods, *capacity.addresses);
  if (in_force.enis) {
    const std::int64_t target = *in_force.enis;
    const std::int64_t enis = target == 0 ? pods / slots + 1 : target + up(pods, slots);
    return std::min(most, enis * slots);
  }
  if (in_force.prefixes) return std::min(most, *in_force.prefixes + up(pods, 16));
  const std::int64_t unit = by_prefixes ? 16 : 1;
  return std::min(most, std::max(up(pods + *in_force.ips, unit), up(*in_force.minimum_ips, unit)));
}

/// One interface is attached only once those before it are full.
PerEni filled_in_turn(std::int64_t slots, int per_eni) {
  PerEni filled;
  for (; slots > per_eni; slots -= per_eni) filled.push_back(per_eni);
  filled.push_back(static_cast<int>(slots));
  return filled;
}

/// Whether simulation and closed form agree for 0 to the max pods of the type.
bool agree(const InstanceType& type, const CniSettings& settings, const WarmTargets& targets) {
  const MaxPods node = max_pods(type, {.cni = settings});
  const AddressCapacity& capacity = node.capacity;
  const WarmTargets in_force = targets_in_force(targets, settings, capacity.prefixes.has_value());
  GrowingPool growing(type, settings, targets, std::nullopt);
  growing.settle();
  for (int pods = 0; pods <= *node.recommended; ++pods) {
    const std::int64_t slots = closed_form(capacity, in_force, pods);
    const WarmPool pool = growing.pool();
    if (pool.slots() != slots) return false;
    if (pool.slots_per_eni != filled_in_turn(slots, *capacity.slots)) return false;
    if (growing.place_pod() != (pods < *capacity.addresses)) return false;
    growing.settle();
  }
  return true;
}

}  // namespace

TEST_CASE("Every type, 0 to max pods: step by step comes to the closed forms") {
  const std::vector<WarmTargets> spread{
      {},         {.enis = 0, .prefixes = 2},    {.enis = 3, .prefixes = 5},
      {.ips = 1}, {.ips = 5, .minimum_ips = 10}, {.ips = 17, .minimum_ips = 100},
  };
  std::string disagree;
  for (const InstanceType& type : built_in_catalog()) {
    for (const CniSettings& settings : {single, prefixes, windows, windows_prefixes}) {
      for (const WarmTargets& targets : spread) {
        if (!agree(type, settings, targets)) disagree += std::string(type.name.view()) + ' ';
      }
    }
  }
  CHECK(disagree.empty());
}

namespace {

/// Whether with the default targets growth ends with the step that reaches max pods: each step adds
/// what one network interface holds, or one prefix.
bool stops_at_max_pods(const InstanceType& type, const CniSettings& settings) {
  const MaxPods node = max_pods(type, {.cni = settings});
  const AddressCapacity& capacity = node.capacity;
  const bool by_prefixes = capacity.prefixes.has_value();
  const WarmTargets in_force = targets_in_force({}, settings, by_prefixes);
  const std::int64_t step = by_prefixes ? 16 : *capacity.slots;
  const std::int64_t most = up(*node.recommended, step) * step / (by_prefixes ? 16 : 1);
  GrowingPool growing(type, settings, {}, node.recommended);
  growing.settle();
  for (int pods = 0; pods <= *node.recommended; ++pods) {
    if (growing.pool().slots() != std::min(most, closed_form(capacity, in_force, pods)))
      return false;
    growing.place_pod();
    growing.settle();
  }
  return true;
}

}  // namespace

TEST_CASE("Every type: no step is taken once there are as many addresses as max pods") {
  std::string disagree;
  for (const InstanceType& type : built_in_catalog()) {
    for (const CniSettings& settings : {single, prefixes}) {
      if (!stops_at_max_pods(type, settings)) disagree += std::string(type.name.view()) + ' ';
    }
  }
  CHECK(disagree.empty());
}

// README.md of the VPC CNI, IP_COOLDOWN_PERIOD: the address of a stopped pod is not free for 30 s;
// pkg/ipamd/datastore/data_store.go, GetIPStats: it counts as available.
TEST_CASE("New pods wait for the addresses of the pods that they replace") {
  const auto waiting = [](const WarmTargets& targets, int pods, int replaced, Os os = Os::Linux,
                          std::optional<int> max_pods = std::nullopt) {
    const CniSettings settings{.os = os};
    return settled_pools(type("m5.large"), settings, targets, std::vector{pods}, max_pods, replaced)
        .front()
        .waiting_pods;
  };
  // 12 addresses, of which 2 are free: the pool does not grow, as 5 more count as available.
  CHECK(waiting({.ips = 2}, 10, 5) == 3);
  CHECK(waiting({.ips = 5}, 10, 5) == 0);
  CHECK(waiting({.ips = 1}, 16, 16) == 15);
  CHECK(waiting({.ips = 1}, 3, 9) == 2);  // there are only 3 to replace
  CHECK(waiting({}, 10, 10) == 0);        // WARM_ENI_TARGET=1 keeps 17 free
  CHECK(waiting({}, 27, 4) == 4);         // all addresses of the node are in use
  CHECK(waiting({.ips = 2}, 10, 0) == 0);
  // The controller on Windows adds addresses up to the 9 of the ENI.
  CHECK(waiting({.ips = 1, .minimum_ips = 1}, 4, 4, Os::Windows) == 0);
  CHECK(waiting({.ips = 1, .minimum_ips = 1}, 6, 4, Os::Windows) == 1);
}

// pkg/ipamd/ipamd.go, hasRoomForEni and excludedENIBasedOnSubnetTags: an excluded primary ENI stays
// attached and serves no pods; for IPv6, a second ENI serves them.
TEST_CASE("The primary network interface in an excluded subnet serves no pods") {
  CniSettings excluded{.primary_eni_excluded = true};
  CHECK(pool_of("m5.large", excluded, {}, 18, 20).slots_per_eni == PerEni{0, 9, 9});
  CHECK(pool_of("m5.large", excluded, {}, 27, 29).pods == 18);
  excluded.ip_family = IpFamily::IPv6;
  CHECK(pool_of("m5.large", excluded, {}, 5).slots_per_eni == PerEni{0, 1});
  excluded = {.version = {1, 21, 2}, .primary_eni_excluded = true};
  CHECK(pool_of("m5.large", excluded, {}, 27, 29).slots_per_eni == PerEni{9, 9, 9});
}

// pkg/ipamd/ipamd.go, tryAssignIPs: first what the target lacks, then one address, then with subnet
// discovery the next interface, and at last a new one.
TEST_CASE("Where the subnet of an interface is full, another interface gets the addresses") {
  int left_in_first = 3;
  const auto supply = [&](const PoolStep& step) {
    if (step.eni > 1) return true;
    if (step.slots > left_in_first) return false;
    left_in_first -= step.slots;
    return true;
  };
  GrowingPool pool(type("m5.large"), single, {}, 29, supply);
  pool.settle();
  CHECK(pool.pool().slots_per_eni == PerEni{3, 9});
  for (int pods = 0; pods < 13; ++pods) {
    CHECK(pool.place_pod());
    pool.settle();
  }
  CHECK(pool.pool().slots_per_eni == PerEni{3, 9, 9});
  CHECK(pool.is_starved());
}
