// SPDX-License-Identifier: Apache-2.0
#include "source/module_version.h"

#include "catch.h"

using namespace maxpods;

namespace {

constexpr Version v20{20, 0, 0};
constexpr Version v21{21, 0, 0};

}  // namespace

// Terraform, "Version constraints"
TEST_CASE("Of the versions that a constraint allows, the newest counts") {
  CHECK(module_version("20.8.4").from({20, 8, 4}) == true);
  CHECK(module_version("20.8.4").from({20, 8, 5}) == false);
  CHECK(module_version("= 20.8.4").from({20, 8, 5}) == false);
  CHECK(module_version("v20.8.4").from(v20) == true);
  CHECK(module_version("~> 20.8").from({20, 9, 0}) == true);
  CHECK(module_version("~> 20.8").from(v21) == false);
  CHECK(module_version("~> 20.8.1").from({20, 9, 0}) == false);
  CHECK(module_version("~> 20").from(v21) == true);
  CHECK(module_version(">= 20.0, < 21.0").from({20, 9, 0}) == true);
  CHECK(module_version(">= 20.0, < 21.0").from(v21) == false);
  CHECK(module_version("> 20.0").from(v21) == true);
  CHECK(module_version("< 20.9.0").from({20, 8, 5}) == true);
  CHECK(module_version("< 20.9.0").from({20, 9, 0}) == false);
  CHECK(module_version("<= 20.37.2").from(v20) == true);
  CHECK(module_version("<= 20.37.2").from(v21) == false);
  CHECK(module_version("!= 20.1.0").from(v21) == true);
}

TEST_CASE("With a constraint that cannot be read, the version is unknown") {
  for (const std::string_view text : {"", "latest", "main", "~> x", "20.8.4, y", "!= 20.1.0 y"}) {
    CAPTURE(text);
    CHECK(module_version(text).from({0, 0, 1}) == std::nullopt);
    CHECK(module_version(text).from({1000, 0, 0}) == std::nullopt);
  }
}
