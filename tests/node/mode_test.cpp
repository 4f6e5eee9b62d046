// SPDX-License-Identifier: Apache-2.0
#include "node/mode.h"

#include "catch.h"
#include "types.h"

using namespace maxpods;

TEST_CASE("Every mode of one type, side by side") {
  const Comparison comparison = compare_modes(test::type("m5.large"), {});
  constexpr std::array expected{29, 110, 20, 110, 20, 110, 110, 9, 110, 27};
  for (std::size_t i = 0; i < modes.size(); ++i) {
    INFO(modes[i].name);
    CHECK(comparison.results[i].recommended == expected[i]);
  }
}

TEST_CASE("A mode that the type cannot run has no number") {
  const Comparison comparison = compare_modes(test::type("m4.large"), {});
  for (std::size_t i = 0; i < modes.size(); ++i) {
    CHECK(comparison.results[i].recommended.has_value() == (modes[i].name != "ipv6"));
  }
}
