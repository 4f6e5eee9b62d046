// SPDX-License-Identifier: Apache-2.0
#include "text/version.h"

#include "catch.h"

using maxpods::parse_version;
using maxpods::Version;

TEST_CASE("Versions come plain, with v, without patch, and with a build suffix") {
  CHECK(parse_version("1.18.0") == Version{1, 18, 0});
  CHECK(parse_version("v1.18.0") == Version{1, 18, 0});
  CHECK(parse_version("1.18.0-eksbuild.1") == Version{1, 18, 0});
  CHECK(parse_version("v1.9.3-eksbuild.1") == Version{1, 9, 3});
  CHECK(parse_version("1.9") == Version{1, 9, 0});
  CHECK(parse_version("2.0") == Version{2, 0, 0});
}

TEST_CASE("What is not a version is not read as one") {
  for (const char* text :
       {"", "v", "latest", "1", "1.", "1.9.", "1.9rc1", "1.9.0.1", "1.9.0-", "1.9.0-?", "1.08",
        "01.9.0", "-1.9", "1.-9", "1.9.0 ", " 1.9.0", "V1.9.0", "vv1.9.0", "1.99999999999"}) {
    INFO(text);
    CHECK_FALSE(parse_version(text));
  }
}

TEST_CASE("Versions compare by number, not by letter") {
  CHECK(Version{1, 9, 0} < Version{1, 10, 0});
  CHECK(Version{1, 10, 1} > Version{1, 10, 0});
  CHECK(Version{2, 0, 0} > Version{1, 99, 99});
  CHECK(to_string(Version{1, 18, 0}) == "1.18.0");
}
