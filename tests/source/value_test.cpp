// SPDX-License-Identifier: Apache-2.0
#include "source/value.h"

#include <cstdint>
#include <optional>
#include <string>

#include "catch.h"
#include "source/yaml.h"

using namespace maxpods;

namespace {

Value value_of(const std::string& yaml) { return read_yaml(Text(yaml, 0)).documents.at(0); }

}  // namespace

TEST_CASE("Members of maps are found by paths, the last one of a key") {
  const Value value = value_of("a:\n  b: {c: 1}\nd: 2\nd: 3\n");
  CHECK(value.find_path("a.b.c")->integer() == 1);
  CHECK(value.known_text("d") == "3");
  CHECK(value.find_member("d")->place.begin == 20);
  CHECK(value.find_path("a.x.c") == nullptr);
  CHECK(value.find_path("d.x") == nullptr);
  CHECK(value.find("b") == nullptr);
}

// As Go's strconv.ParseInt with base 0, which go-yaml calls (gopkg.in/yaml.v2, resolve.go).
TEST_CASE("Integers are those of go-yaml") {
  const auto integer = [](const std::string& text) { return value_of(text).integer(); };
  CHECK(integer("110") == 110);
  CHECK(integer("+5") == 5);
  CHECK(integer("-3") == -3);
  CHECK(integer("0") == 0);
  CHECK(integer("1_000") == 1000);
  CHECK(integer("0x1F") == 31);
  CHECK(integer("0o17") == 15);
  CHECK(integer("017") == 15);
  CHECK(integer("0b101") == 5);
  CHECK(integer("9223372036854775807") == INT64_MAX);
  CHECK(integer("9223372036854775808") == std::nullopt);
  CHECK(integer("'110'") == std::nullopt);
  CHECK(integer("1.5") == std::nullopt);
}

TEST_CASE("Text with holes is not known") {
  CHECK(value_of("a-b").known_text() == "a-b");
  CHECK(value_of("true").known_text() == "true");
  CHECK(value_of("a-${b}").known_text() == std::nullopt);
  CHECK(value_of("[${b}]").items.at(0).known_text() == std::nullopt);
  CHECK(value_of("[a]").known_text() == std::nullopt);
}
