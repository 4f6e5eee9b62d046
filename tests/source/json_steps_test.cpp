// SPDX-License-Identifier: Apache-2.0
#include "source/json_steps.h"

#include <string>
#include <vector>

#include "catch.h"

using namespace maxpods;

namespace {

/// `key=value` of each part, or `value` in a list.
std::vector<std::string> parts_of(std::string_view json) {
  std::vector<std::string> parts;
  JsonSteps steps(json, 0);
  while (const std::optional<JsonPart> part = steps.next()) {
    const std::string value(json.substr(part->begin, part->end - part->begin));
    parts.push_back(part->key.empty() ? value : std::string(part->key) + '=' + value);
  }
  return parts;
}

using Parts = std::vector<std::string>;

}  // namespace

TEST_CASE("Steps through JSON tell of each member and item, and not of what is in it") {
  CHECK(parts_of(R"( {"a": [1, {"b": 2}], "c":"}",
      "d": null})") == Parts{R"(a=[1, {"b": 2}])", R"(c="}")", "d=null"});
  CHECK(parts_of(R"([-1.5e3,"a,b",{"c":[]},true])") ==
        Parts{"-1.5e3", R"("a,b")", R"({"c":[]})", "true"});
  CHECK(parts_of("[]").empty());
  CHECK(parts_of("{ }").empty());
}

TEST_CASE("A quote behind a backslash ends no string of JSON") {
  CHECK(parts_of(R"({"a\"b": "c\\", "d": "\"}"})") == Parts{R"(a\"b="c\\")", R"(d="\"}")"});
}

TEST_CASE("Steps end where bytes are no JSON") {
  for (const char* const json : {"", "5", "\"a\"", "{a: 1}", "{\"a\"}", "{\"a\" 1}", "{\"a\":}",
                                 "[,", "{\"", "{\"a", "{\"a\\"}) {
    CAPTURE(json);
    CHECK(parts_of(json).empty());
  }
  CHECK(parts_of("[1 2]") == Parts{"1"});
  CHECK(parts_of("[[1, 2") == Parts{"[1, 2"});
  CHECK(parts_of("{\"a\":\"b") == Parts{"a=\"b"});
}

TEST_CASE("A member is found by its key, from the place that was reached") {
  const std::string_view json = R"({"a": 1, "b": 2, "a": 3})";
  JsonSteps steps(json, 0);
  CHECK(json[steps.find("a")->begin] == '1');
  CHECK(json[steps.find("a")->begin] == '3');
  CHECK_FALSE(steps.find("b"));
}
