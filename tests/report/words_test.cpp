// SPDX-License-Identifier: Apache-2.0
#include "report/words.h"

#include <array>

#include "catch.h"
#include "types.h"

using namespace maxpods;

TEST_CASE("Memory is in GiB from one GiB up") {
  CHECK(memory_size(8192) == "8 GiB");
  CHECK(memory_size(1740) == "1.7 GiB");
  CHECK(memory_size(512) == "512 MiB");
}

TEST_CASE("A type without a limit is unlimited, one that cannot run has none") {
  NodeSettings ipv6;
  ipv6.cni.ip_family = IpFamily::IPv6;
  CHECK(max_allowed_or_word(max_pods(test::type("m5.large"), {})) == "29");
  CHECK(max_allowed_or_word(max_pods(test::type("m5.large"), ipv6)) == "unlimited");
  CHECK(max_allowed_or_word(max_pods(test::type("m4.large"), ipv6)) == "-");
}

TEST_CASE("Many warnings of a kind become one") {
  NodeSettings prefixes;
  prefixes.cni.prefix_delegation = true;
  const MaxPods first = max_pods(test::type("m4.large"), prefixes);
  const MaxPods second = max_pods(test::type("m4.xlarge"), prefixes);
  const std::string sentence = "m4.large is not built on Nitro: its nodes use single addresses";
  const std::string hint = "list types on Nitro with: maxpods list --nitro";
  const std::array one{&first, &first};
  const std::array two{&first, &second};
  CHECK(summarize_remarks(one) == Remarks{{sentence, hint}});
  CHECK(summarize_remarks(two) == Remarks{{sentence + " (and 1 more type like it)", hint}});
}

TEST_CASE("Remarks that differ in more than the type stay apart") {
  NodeSettings old_cni;
  old_cni.cni.prefix_delegation = true;
  old_cni.cni.version = {1, 8, 0};
  const MaxPods large = max_pods(test::type("m5.large"), old_cni);
  const MaxPods metal = max_pods(test::type("m5.metal"), old_cni);
  const std::array both{&large, &metal};
  CHECK(summarize_remarks(both).size() == 2);
}
