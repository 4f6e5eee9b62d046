// SPDX-License-Identifier: Apache-2.0
#include "read/plain_json.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"

using namespace maxpods;

namespace {

constexpr std::size_t max_depth = 3;

/// The texts that were taken, and what is left.
struct Stepped {
  std::vector<std::string> taken;
  std::string rest;
};

Stepped step(const std::string& text, PlaceInObject place) {
  const std::string padded = text + std::string(plain_json_padding, '\0');
  std::set<std::string, std::less<>> seen;
  std::vector<std::string> taken;
  const MemberKeys keys{.is_wanted = [](std::string_view key) { return key == "wanted"; },
                        .is_new = [&](std::string_view key) { return seen.emplace(key).second; },
                        .take_text =
                            [&](std::string_view, std::string_view content) {
                              if (content == "left") return false;
                              taken.emplace_back(content);
                              return true;
                            }};
  const char* const place_found = step_over_members(padded.data(), place, max_depth, keys);
  return {taken, text.substr(static_cast<std::size_t>(place_found - padded.data()))};
}

std::string rest_of(const std::string& text, PlaceInObject place) { return step(text, place).rest; }

}  // namespace

TEST_CASE("Members that nobody wants are stepped over") {
  const auto [text, rest] = GENERATE(table<std::string, std::string>({
      {R"("a": 1})", "}"},
      {R"("a": 1 , "b": [true, null, {"c": "\"\\"}], "wanted": 2})", R"("wanted": 2})"},
      {R"("a":-0,"b":false,"c":{},"d":[]})", "}"},
      {R"("wanted": 1, "a": 1})", R"("wanted": 1, "a": 1})"},
      {R"("a": [[[1]]]})", "}"},
  }));
  CHECK(rest_of(text, PlaceInObject::BehindBrace) == rest);
}

TEST_CASE("Texts that are wanted are taken, unless they have escapes or are refused") {
  const Stepped stepped = step(R"("a": 1, "wanted": "x", "b": 2, "wanted" : "", "wanted": "y\\z"})",
                               PlaceInObject::BehindBrace);
  CHECK(stepped.taken == std::vector<std::string>{"x", ""});
  CHECK(stepped.rest == R"("wanted": "y\\z"})");
  CHECK(step(R"(, "wanted": "left"})", PlaceInObject::BehindValue).rest ==
        R"(, "wanted": "left"})");
  CHECK(step(R"("wanted": "x" "a": 1})", PlaceInObject::BehindBrace).taken.empty());
}

TEST_CASE("Behind a value, a comma comes before each member") {
  const auto [text, rest] = GENERATE(table<std::string, std::string>({
      {R"( , "a": 1, "b": 2 , "wanted": 2})", R"( , "wanted": 2})"},
      {R"(, "a": 1})", "}"},
      {R"(, "a": 1, )", ", "},
      {R"("a": 1})", R"("a": 1})"},
      {"}", "}"},
  }));
  CHECK(rest_of(text, PlaceInObject::BehindValue) == rest);
}

TEST_CASE("What is not plain JSON, or not all there, is left as it is") {
  const std::string text = GENERATE(
      R"("a": 1.5})", R"("a": 1e9})", R"("a": 1234567890123456789})", R"("a": 01})", R"("a": -})",
      R"("a": +1})", R"("a": truth})", R"("a": "ä"})", R"("a": "\u0041"})", R"("a": "\x"})",
      "\"a\": \"\t\"}", R"("a": [[[[1]]]]})", R"("\u0077anted": 1})", R"("a": [1 2]})",
      R"("a": [1,]})", R"("a": {"b" 5}})", R"("a": [{"b" 5]})", R"("a" 1})", R"(a: 1})",
      R"("a": 1,})", R"("a": 1 "b": 2})", R"("a": 1)", R"("a": 1,)", R"("a": "te)", R"("a": "\)",
      R"("a": tru)", R"("a": [1)", R"("a")", "");
  CHECK(rest_of(text, PlaceInObject::BehindBrace) == text);
}

TEST_CASE("A member whose key was there before is left as it is") {
  const auto [text, rest] = GENERATE(table<std::string, std::string>({
      {R"(, "a": 1, "b": 2, "a": 3})", R"(, "a": 3})"},
      {R"(, "a": 1, "a": 3, "b": 2})", R"(, "a": 3, "b": 2})"},
      // A member that is left for another reason was not there before.
      {R"(, "a": 1.5, "a": 3})", R"(, "a": 1.5, "a": 3})"},
      // What stands under a key that is not wanted is not looked at.
      {R"(, "a": {"b": 1, "b": 2}, "b": 1})", "}"},
  }));
  CHECK(rest_of(text, PlaceInObject::BehindValue) == rest);
}

TEST_CASE("What is left of a damaged object is refused, and of a whole one taken") {
  const std::string members = R"("a": "text \n\\", "b" : [1, -20, {"c": null}, "", []],
          "wanted": {"x": true}, "d": {"e": "long enough for eight bytes", "f": [false, 0]}, "g": 5})";
  const auto place = GENERATE(PlaceInObject::BehindBrace, PlaceInObject::BehindValue);
  const bool is_first = place == PlaceInObject::BehindBrace;
  const std::string before = is_first ? "{" : R"({"before": "")";
  const std::string whole = (is_first ? "" : ", ") + members;
  const auto is_kept = [&](const std::string& text) {
    const std::string rest = rest_of(text, place);
    return nlohmann::json::accept(before + text) == nlohmann::json::accept(before + rest);
  };
  REQUIRE(nlohmann::json::accept(before + whole));
  for (std::size_t i = 0; i < whole.size(); ++i) {
    CHECK(is_kept(whole.substr(0, i)));
    CHECK(is_kept(whole.substr(0, i) + whole.substr(i + 1)));
    for (const char c : std::string_view("\"\\{}[],:0.e-t \n\x01\x7F\xC3", 18)) {
      std::string changed = whole;
      changed[i] = c;
      CHECK(is_kept(changed));
      CHECK(is_kept(changed.insert(i, 1, whole[i])));
    }
  }
}
