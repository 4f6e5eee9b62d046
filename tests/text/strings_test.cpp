// SPDX-License-Identifier: Apache-2.0
#include "text/strings.h"

#include "catch.h"

using maxpods::joined;
using maxpods::lower_case;
using maxpods::split;

TEST_CASE("Words are joined with separators between them only") {
  CHECK(joined({}, ", ").empty());
  CHECK(joined({"a"}, ", ") == "a");
  CHECK(joined({"a", "b", "c"}, ", ") == "a, b, c");
}

TEST_CASE("Text is split at every separator") {
  using Parts = std::vector<std::string_view>;
  CHECK(split("", ',') == Parts{""});
  CHECK(split("a", ',') == Parts{"a"});
  CHECK(split(",a,,b", ',') == Parts{"", "a", "", "b"});
}

TEST_CASE("ASCII letters become lower-case, and nothing else changes") {
  CHECK(lower_case("M5.xLARGE-1") == "m5.xlarge-1");
  CHECK(lower_case("\xC3\x84[]@") == "\xC3\x84[]@");
}

TEST_CASE("A variable in kebab case has small letters and dashes") {
  CHECK(maxpods::kebab_case("ENABLE_POD_ENI") == "enable-pod-eni");
  CHECK(maxpods::kebab_case("MAX_ENI") == "max-eni");
  CHECK(maxpods::kebab_case("").empty());
}
