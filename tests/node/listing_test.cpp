// SPDX-License-Identifier: Apache-2.0
#include "node/listing.h"

#include <array>
#include <cstdint>
#include <string>

#include "catch.h"
#include "types.h"

using namespace maxpods;

namespace {

std::string names(const ListQuery& query) {
  InstanceType unknown = test::type_with("d.unknown", 1, 2, 4);
  unknown.vcpus.reset();
  const std::array types{test::type_with("a.big", 32, 8, 30), test::type_with("b.small", 2, 2, 4),
                         test::type_with("c.small", 4, 2, 4), unknown};
  std::string joined;
  for (const ListedType& row : list_types(types, {}, query)) {
    joined += std::string(row.node.type.name.view()) + " ";
  }
  return joined;
}

}  // namespace

TEST_CASE("The list is in the order of names, or the other way round") {
  CHECK(names({}) == "a.big b.small c.small d.unknown ");
  CHECK(names({.descending = true}) == "d.unknown c.small b.small a.big ");
}

TEST_CASE("Sorted by a number, equal ones stay in the order of names, unknown ones come last") {
  CHECK(names({.sort_by = SortKey::Vcpus}) == "b.small c.small a.big d.unknown ");
  CHECK(names({.sort_by = SortKey::Vcpus, .descending = true}) ==
        "a.big c.small b.small d.unknown ");
  CHECK(names({.sort_by = SortKey::Pods}) == "b.small c.small d.unknown a.big ");
  CHECK(names({.sort_by = SortKey::PodsPerVcpu}) == "c.small b.small a.big d.unknown ");
}

TEST_CASE("Every key sorts by its own number") {
  const auto first_of = [](SortKey key) {
    const std::array types{test::type_with("a.more-enis", 4, 4, 8),      // 30 pods
                           test::type_with("b.more-vcpus", 8, 3, 10),    // 29
                           test::type_with("c.more-pods", 40, 2, 200)};  // 250 of 400
    ListQuery query;
    query.sort_by = key;
    query.descending = true;
    return std::string(list_types(types, {}, query).front().node.type.name.view());
  };
  CHECK(first_of(SortKey::Enis) == "a.more-enis");
  CHECK(first_of(SortKey::Vcpus) == "c.more-pods");
  CHECK(first_of(SortKey::Pods) == "c.more-pods");
  CHECK(first_of(SortKey::MaxAllowed) == "c.more-pods");
  CHECK(first_of(SortKey::PodsPerVcpu) == "a.more-enis");
  const auto by_memory = list_types(built_in_catalog(), {}, {.sort_by = SortKey::Memory});
  CHECK(by_memory.front().node.type.memory_mib == 512);
}

// Two ratios are compared without a division: a / b < c / d where a * d < c * b.
TEST_CASE("Sorted by pods per GiB, every type stands behind those with fewer") {
  for (const bool descending : {false, true}) {
    const auto rows = list_types(built_in_catalog(), {},
                                 {.sort_by = SortKey::PodsPerGib, .descending = descending});
    REQUIRE(rows.size() == built_in_catalog().size());
    std::size_t known = 0;
    while (known < rows.size() && rows[known].node.type.memory_mib) ++known;
    REQUIRE(known > 1000);
    for (std::size_t i = 1; i < known; ++i) {
      const MaxPods& before = rows[i - 1].node;
      const MaxPods& after = rows[i].node;
      const auto of_before = std::int64_t{*before.recommended} * *after.type.memory_mib;
      const auto of_after = std::int64_t{*after.recommended} * *before.type.memory_mib;
      INFO(before.type.name.view() << ' ' << after.type.name.view());
      CHECK((descending ? of_before >= of_after : of_before <= of_after));
    }
    for (std::size_t i = known; i < rows.size(); ++i) CHECK_FALSE(rows[i].pods_per_gib.has_value());
  }
}

TEST_CASE("No limit is more than any, and types that cannot run come last") {
  InstanceType xen = test::type_with("a.xen", 2, 3, 10);
  xen.hypervisor = Hypervisor::Xen;
  const std::array types{xen, test::type_with("b.nitro", 2, 3, 10), xen,
                         test::type_with("c.nitro", 8, 4, 10)};
  NodeSettings ipv6;
  ipv6.cni.ip_family = IpFamily::IPv6;
  for (const bool descending : {false, true}) {
    std::string joined;
    for (const ListedType& row :
         list_types(types, ipv6, {.sort_by = SortKey::MaxAllowed, .descending = descending})) {
      joined += std::string(row.node.type.name.view()) + " ";
    }
    CHECK(joined == "b.nitro c.nitro a.xen a.xen ");
  }
}

TEST_CASE("Pods can be bounded, as the filter's limits") {
  CHECK(names({.pods = {9, std::nullopt}}) == "a.big ");
  CHECK(names({.pods = {std::nullopt, 8}}) == "b.small c.small d.unknown ");
  ListQuery query;
  query.filter.vcpus.min = 4;
  CHECK(names(query) == "a.big c.small ");
}

TEST_CASE("Ratios are per vCPU and per GiB") {
  const auto rows = list_types(built_in_catalog().first(1), {}, {});
  CHECK(rows[0].node.type.name.view() == "a1.2xlarge");  // 58 pods, 8 vCPUs, 16 GiB
  CHECK(rows[0].pods_per_vcpu == 7.25);
  CHECK(rows[0].pods_per_gib == 3.625);
}

TEST_CASE("Names are in the order of sizes, or of characters") {
  const std::array types{
      test::type_with("a1.2xlarge", 8, 4, 15), test::type_with("a1.large", 2, 3, 10),
      test::type_with("a10.large", 2, 3, 10), test::type_with("a9.large", 2, 3, 10)};
  const auto names_by = [&](bool by_characters) {
    ListQuery query;
    query.by_characters = by_characters;
    std::string joined;
    for (const ListedType& row : list_types(types, {}, query)) {
      joined += std::string(row.node.type.name.view()) + ' ';
    }
    return joined;
  };
  CHECK(names_by(false) == "a1.large a1.2xlarge a9.large a10.large ");
  CHECK(names_by(true) == "a1.2xlarge a1.large a10.large a9.large ");
}
