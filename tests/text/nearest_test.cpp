// SPDX-License-Identifier: Apache-2.0
#include "text/nearest.h"

#include <string>

#include "catch.h"

using maxpods::edit_distance;
using maxpods::nearest;

TEST_CASE("The distance counts insertions, deletions, replacements and swaps") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("table", "table") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("m5.larg", "m5.large") == 1);
  CHECK(edit_distance("m5.lagre", "m5.large") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("sitting", "kitten") == 3);
}

TEST_CASE("The nearest words are those at the smallest distance, if it is within typo distance") {
  CHECK(nearest("tabel", {"value", "table", "json"}) == std::vector<std::string_view>{"table"});
  CHECK(nearest("ab", {"xy", "ax", "xb"}) == std::vector<std::string_view>{"ax", "xb"});
  CHECK(nearest("xyz", {"value", "table"}).empty());
  CHECK(nearest("", {"value"}).empty());
}

TEST_CASE("Where no word is near, those that start with it or have it are meant, if they are few") {
  const std::vector<std::string_view> options{"--prefix-delegation", "--pod-eni", "--pods", "--os"};
  CHECK(nearest("--prefix", options) == std::vector<std::string_view>{"--prefix-delegation"});
  CHECK(nearest("--pod", options) == std::vector<std::string_view>{"--pods"});
  CHECK(nearest("--", options).empty());
  CHECK(nearest("delegation", options) == std::vector<std::string_view>{"--prefix-delegation"});
  CHECK(nearest("aaaa", {"aaaaaaaa1", "aaaaaaaa2", "aaaaaaaa3", "aaaaaaaa4"}).empty());
}

TEST_CASE("A word of any length costs nothing") {
  CHECK(nearest(std::string(1'000'000, 'x'), {"value", "table"}).empty());
}
