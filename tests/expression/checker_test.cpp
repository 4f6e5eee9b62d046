// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <string_view>

#include "catch.h"
#include "expression/expressions.h"

using namespace maxpods;
using test::compiles;
using test::hint_at;
using test::message_of;
using test::refused_part;

namespace {

constexpr std::string_view hint_at_numbers =
    "int and double never mix in cel-go as nodeadm and Karpenter set it up: write double(x), "
    "or for whole numbers leave out the fraction";

CelType type_of(std::string_view text) { return Expression(text, test::nodeadm_with_vcpus).type(); }

}  // namespace

TEST_CASE("Types of expressions") {
  CHECK(type_of("1 + max_pods") == CelType::Int);
  CHECK(type_of("1.0 / 2.0") == CelType::Double);
  CHECK(type_of("-(1.0)") == CelType::Double);
  CHECK(type_of("'a' + 'b'") == CelType::String);
  CHECK(type_of("1 < 2") == CelType::Bool);
  CHECK(type_of("true ? 1.0 : 2.0") == CelType::Double);
  CHECK(type_of("1 in []") == CelType::Bool);
  CHECK(type_of("int('1')") == CelType::Int);
  CHECK(type_of("double(1)") == CelType::Double);
  CHECK(type_of("string(1)") == CelType::String);
  CHECK(type_of("size('a')") == CelType::Int);
  CHECK(Expression("min(1, 2.0)", test::karpenter).type() == CelType::Double);
  CHECK(Expression("max(1, 2)", test::karpenter).type() == CelType::Int);
}

TEST_CASE("Ints and doubles do not mix") {
  for (const std::string_view text :
       {"1 + 1.0", "1.0 - 1", "2 * 1.5", "1 / 2.0", "1 < 1.5", "1.0 >= 1", "1 == 1.0", "1.0 != 1",
        "max_pods * 0.5", "true ? 1 : 1.0"}) {
    CAPTURE(text);
    CHECK(refused_part(text) == text);
    CHECK(hint_at(text) == hint_at_numbers);
    CHECK(!compiles(text, test::karpenter));
  }
}

TEST_CASE("What does not compile, and where") {
  for (const auto& [text, part, message] : {
           std::array<std::string_view, 3>{"2 * (1 + 1.0)", "1 + 1.0",
                                           "'+' does not take int and double"},
           {"1 + 'a'", "1 + 'a'", "'+' does not take int and string"},
           {"true + true", "true + true", "'+' does not take bool and bool"},
           {"'a' - 'b'", "'a' - 'b'", "'-' does not take string and string"},
           {"'a' * 2", "'a' * 2", "'*' does not take string and int"},
           {"5.0 % 2.0", "5.0 % 2.0", "'%' does not take double and double"},
           {"1 + (2 < 'a' ? 3 : 4)", "2 < 'a'", "'<' does not take int and string"},
           {"1 == 'a'", "1 == 'a'", "'==' does not take int and string"},
           {"1 < 2 < 3", "1 < 2 < 3", "'<' does not take bool and int"},
           {"1 + -'a'", "-'a'", "'-' does not take string"},
           {"-true", "-true", "'-' does not take bool"},
           {"!(5)", "5", "'!' does not take int, but bool"},
           {"true && max_pods", "max_pods", "'&&' does not take int, but bool"},
           {"true || 'a' || false", "'a'", "'||' does not take string, but bool"},
           {"1 ? 2 : 3", "1", "'?' needs a bool before it, and this is int"},
           {"3 + (true ? 'a' : 2)", "true ? 'a' : 2",
            "the two values of '?:' must have the same type, but are string and int"},
           {"1 in ['a', 'b']", "1 in ['a', 'b']", "'in' does not take int and a list of string"},
           {"1 in [1.0]", "1 in [1.0]", "'in' does not take int and a list of double"},
           {"1 in 2", "1 in 2", "'in' does not take int and int"},
           {"'a' in 'abc'", "'a' in 'abc'", "'in' does not take string and string"},
           {"int(true)", "int(true)", "'int' does not take (bool)"},
           {"1 + double(true) ", "double(true)", "'double' does not take (bool)"},
           {"size(5)", "size(5)", "'size' does not take (int)"},
           {"size()", "size()", "'size' does not take ()"},
           {"int(1, 2)", "int(1, 2)", "'int' does not take (int, int)"},
           {"5 .size()", "5 .size()", "'size' does not take (int)"},
           {"'a'.startsWith(1)", "'a'.startsWith(1)", "'startsWith' does not take (string, int)"},
           {"startsWith('a', 'b')", "startsWith('a', 'b')",
            "'startsWith' does not take (string, string)"},
           {"'1'.int()", "'1'.int()", "'int' does not take (string)"},
           {"99 - fake_variable", "fake_variable", "nodeadm has no variable 'fake_variable'"},
       }) {
    CAPTURE(text);
    CHECK(message_of(text) == message);
    CHECK(refused_part(text) == part);
  }
}

TEST_CASE("Hints at what operators and functions take") {
  CHECK(hint_at("1 in 2") == "put a list on its right: x in [1, 2]");
  CHECK(hint_at("1 in [1.0]") == hint_at_numbers);
  CHECK(hint_at("1 in ['a']").empty());
  CHECK(hint_at("1 + 'a'").empty());
  CHECK(hint_at("size(5)") == "it takes (string)");
  CHECK(hint_at("int(true)") == "it takes (int), or (double), or (string)");
  CHECK(hint_at("startsWith('a', 'b')") == "call it on a string: x.startsWith(...)");
  CHECK(hint_at("'1'.int()") == "call it with its argument in parentheses: int(x)");
}

TEST_CASE("A list of several types takes any on its left") {
  for (const std::string_view text : {"1 in [1.0, 'a']", "true in [1, 'a']", "'a' in []",
                                      "1 in [1, 2]", "1.5 in [1.5]", "true in [false]"}) {
    CHECK(compiles(text));
  }
}

TEST_CASE("Branches that are never taken are checked, too") {
  CHECK(!compiles("true ? 1 : 1 + 1.0"));
  CHECK(!compiles("true || 1"));
  CHECK(!compiles("1 in [1, nothing]"));
}
