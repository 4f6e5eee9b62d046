// SPDX-License-Identifier: Apache-2.0
#include "cni/warm_recommendation.h"

#include <tuple>

#include "catch.h"
#include "types.h"

using namespace maxpods;
using std::chrono::milliseconds;
using test::type;

namespace {

const CniSettings prefixes{.prefix_delegation = true};

WarmRecommendation tried(const CniSettings& settings, const WarmTargets& targets, int pods,
                         int burst) {
  return tried_targets(type("m5.xlarge"), settings, targets, pods, burst, std::nullopt).value();
}

}  // namespace

TEST_CASE("What targets make of a burst") {
  // 28 addresses for 10 pods, so that 5 more do not wait: start 2, assign 1, attach 6; and as 15
  // pods leave fewer than 14 free, another 6.
  const WarmRecommendation by_enis = tried({}, {.enis = 1}, 10, 5);
  CHECK(by_enis.idle_addresses() == 18);
  CHECK(by_enis.time_to_place == milliseconds{0});
  CHECK(by_enis.ec2_calls == 2 + 1 + 6);
  // One address ready: the pods wait for one look, and one assignment, each.
  const WarmRecommendation by_one = tried({}, {.ips = 1}, 10, 3);
  CHECK(by_one.idle_addresses() == 1);
  CHECK(by_one.time_to_place == 2 * milliseconds{5600});
  // A new network interface takes longer.
  CHECK(tried({}, {.ips = 1}, 13, 2).time_to_place == milliseconds{15000});
  // On Windows nothing waits for a loop.
  CHECK(tried({.os = Os::Windows}, {.ips = 1, .minimum_ips = 0}, 10, 2).time_to_place ==
        milliseconds{1200});
}

TEST_CASE("Targets that never place the pods are no recommendation") {
  CHECK_FALSE(tried_targets(type("m5.xlarge"), {}, {.minimum_ips = 12}, 10, 5, std::nullopt));
  CHECK_FALSE(tried_targets(type("m5.xlarge"), {}, {.enis = 1}, 50, 7, std::nullopt));
  CHECK(recommended_targets(type("m5.xlarge"), {}, 50, 7, std::nullopt).empty());
  CHECK(recommended_targets(type("m5.xlarge"), {}, 10, 5, 14).empty());
}

TEST_CASE("The best lets no pod wait, and has as few idle addresses as that needs") {
  const auto found = recommended_targets(type("m5.xlarge"), {}, 20, 5, std::nullopt);
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().targets == WarmTargets{.ips = 5, .minimum_ips = 25});
  CHECK(found.front().idle_addresses() == 5);
  CHECK(found.front().time_to_place == milliseconds{0});
  const auto in_prefixes = recommended_targets(type("m5.xlarge"), prefixes, 20, 5, std::nullopt);
  CHECK(in_prefixes.front().idle_addresses() == 12);
}

TEST_CASE("Those that let pods wait come last, and none twice") {
  for (const CniSettings& settings : {CniSettings{}, prefixes, CniSettings{.os = Os::Windows},
                                      CniSettings{.os = Os::Windows, .prefix_delegation = true}}) {
    const auto found = recommended_targets(type("m5.xlarge"), settings, 8, 4, std::nullopt);
    REQUIRE(found.size() > 1);
    const auto rank = [](const WarmRecommendation& one) {
      return std::tuple(one.time_to_place > milliseconds{0}, one.idle_addresses(),
                        one.time_to_place, one.ec2_calls);
    };
    for (std::size_t i = 1; i < found.size(); ++i) CHECK(rank(found[i - 1]) < rank(found[i]));
  }
}
