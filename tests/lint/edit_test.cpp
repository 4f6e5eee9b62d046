// SPDX-License-Identifier: Apache-2.0
#include "lint/edit.h"

#include "catch.h"

using namespace maxpods;

TEST_CASE("Edits change a file from its beginning to its end, in any order") {
  EditSet edits;
  CHECK(edits.add({{{0, 4, 5}, "E"}, {{0, 0, 1}, ""}, {{0, 6, 6}, "!"}}));
  CHECK(edits.applied(0, "abcdef") == "bcdEf!");
}

TEST_CASE("Edits belong to their file") {
  EditSet edits;
  CHECK(edits.add({{{2, 0, 1}, "x"}, {{0, 0, 1}, "y"}, {{2, 1, 2}, "z"}}));
  CHECK(edits.files() == std::vector<std::size_t>{0, 2});
  CHECK(edits.applied(0, "ab") == "yb");
  CHECK(edits.applied(1, "ab") == "ab");
  CHECK(edits.applied(2, "ab") == "xz");
}

TEST_CASE("Of edits that touch, the first one is made") {
  EditSet edits;
  CHECK(edits.add({{{0, 2, 4}, "x"}}));
  CHECK_FALSE(edits.add({{{0, 3, 5}, "y"}}));
  CHECK_FALSE(edits.add({{{0, 1, 3}, "y"}}));
  CHECK_FALSE(edits.add({{{0, 0, 6}, "y"}}));
  CHECK_FALSE(edits.add({{{0, 3, 3}, "y"}}));
  CHECK_FALSE(edits.add({{{0, 2, 2}, "y"}}));
  CHECK(edits.add({{{0, 4, 4}, "y"}}));
  CHECK_FALSE(edits.add({{{0, 4, 4}, "z"}}));
  CHECK(edits.add({{{1, 2, 4}, "y"}}));
  CHECK(edits.applied(0, "abcdef") == "abxyef");
}

TEST_CASE("Of edits that belong together, all are made or none") {
  EditSet edits;
  CHECK(edits.add({{{0, 2, 4}, "x"}}));
  CHECK_FALSE(edits.add({{{0, 0, 1}, "y"}, {{0, 3, 5}, "y"}}));
  CHECK(edits.add({{{0, 0, 2}, "z"}}));
  CHECK(edits.applied(0, "abcdef") == "zxef");
}
