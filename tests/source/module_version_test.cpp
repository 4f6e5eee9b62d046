// SPDX-License-Identifier: Apache-2.0
#include "source/module_version.h"

#include "catch.h"

using namespace maxpods;

namespace {

constexpr Version v20{20, 0, 0};
constexpr Version v21{21, 0, 0};

}  // namespace

// Terraform, "Version constraints"
TEST_CASE("A constraint allows versions from one up to another") {
  CHECK(module_versions("20.8.4").from({20, 8, 4}) == true);
  CHECK(module_versions("20.8.4").from({20, 8, 5}) == false);
  CHECK(module_versions("= 20.8.4").from({20, 8, 5}) == false);
  CHECK(module_versions("v20.8.4").from(v20) == true);
  CHECK(module_versions("~> 20.8").from(v20) == true);
  CHECK(module_versions("~> 20.8").from({20, 9, 0}) == std::nullopt);
  CHECK(module_versions("~> 20.8").from(v21) == false);
  CHECK(module_versions("~> 20.8.1").from({20, 9, 0}) == false);
  CHECK(module_versions("~> 20").from(v21) == std::nullopt);
  CHECK(module_versions(">= 20.0, < 21.0").from(v20) == true);
  CHECK(module_versions(">= 20.0, < 21.0").from(v21) == false);
  CHECK(module_versions("> 20.0").from(v21) == std::nullopt);
  CHECK(module_versions("<= 20.37.2").from(v20) == std::nullopt);
  CHECK(module_versions("<= 20.37.2").from(v21) == false);
}

TEST_CASE("A constraint that cannot be read allows all versions") {
  for (const std::string_view text : {"", "latest", "~> x", "20.8.4, y", "!= 20.1.0 y"}) {
    CAPTURE(text);
    CHECK(module_versions(text).from({0, 0, 1}) == std::nullopt);
    CHECK(module_versions(text).from({1000, 0, 0}) == std::nullopt);
  }
  CHECK(module_versions("!= 20.1.0").from(v20) == std::nullopt);
}
