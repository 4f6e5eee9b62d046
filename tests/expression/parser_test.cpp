// SPDX-License-Identifier: Apache-2.0
#include "expression/syntax.h"

#include <array>
#include <string>
#include <string_view>

#include "catch.h"
#include "expression/expressions.h"

using namespace maxpods;
using test::Case;
using test::evaluated;
using test::message_of;
using test::refused_part;

TEST_CASE("Operators bind as in CEL") {
  for (const auto& [text, result] : {
           Case{"1 + 2 * 3", "7"},
           {"(1 + 2) * 3", "9"},
           {"2 * 3 + 1", "7"},
           {"10 - 4 - 3", "3"},
           {"10 - (4 - 3)", "9"},
           {"100 / 10 / 5", "2"},
           {"100 / (10 / 5)", "50"},
           {"100 / 10 * 5", "50"},
           {"17 % 7 * 2", "6"},
           {"2 * 17 % 7", "6"},
           {"1 - 2 + 3", "2"},
           {"-2 * 3", "-6"},
           {"-(2 + 3)", "-5"},
           {"- -3", "3"},
           {"5 - -3", "8"},
           {"5--3", "8"},
           {"5-3", "2"},
           {"1 + 2 < 4", "true"},
           {"1 < 2 == true", "true"},
       }) {
    CAPTURE(text);
    CHECK(evaluated(text) == result);
  }
  CHECK(!test::compiles("3 > 2 == 2 > 1"));  // all relations are of one level, from the left
  CHECK(evaluated("1 in [1] == true") == "true");
  CHECK(evaluated("true || false && false") == "true");
  CHECK(evaluated("(true || false) && false") == "false");
  CHECK(evaluated("!true || true") == "true");
  CHECK(evaluated("!(true || true)") == "false");
  CHECK(evaluated("1 == 1 && 2 == 2") == "true");
}

TEST_CASE("?: is the loosest, and groups from the right") {
  CHECK(evaluated("true || true ? 1 : 2") == "1");
  CHECK(evaluated("false ? 1 : true ? 2 : 3") == "2");
  CHECK(evaluated("true ? 1 : true ? 2 : 3") == "1");
  CHECK(evaluated("(true ? false : true) ? 1 : 2") == "2");
  CHECK(evaluated("true ? (false ? 1 : 2) : 3") == "2");
  CHECK(evaluated("1 + (true ? 2 : 3)") == "3");
  // The grammar has no ?: between ? and :.
  CHECK(refused_part("true ? false ? 1 : 2 : 3") == "?");
}

TEST_CASE("Signs") {
  CHECK(evaluated("!!true") == "true");
  CHECK(evaluated("!!!true") == "false");
  CHECK(evaluated("--max_pods") == "17");
  CHECK(evaluated("---max_pods") == "-17");
  CHECK(evaluated("--5") == "5");
  CHECK(evaluated("- - -5") == "-5");
  CHECK(evaluated("!!5") == "5");  // cel-go leaves out pairs before it knows the type
  CHECK(evaluated("--'a'") == "'a'");
  CHECK(refused_part("!-max_pods") == "-");
  CHECK(refused_part("-!true") == "!");
  CHECK(refused_part("+5") == "+");
}

TEST_CASE("Calls, methods and lists") {
  CHECK(evaluated("'abc'.size()") == "3");
  CHECK(evaluated("('a' + 'b').startsWith('a')") == "true");
  CHECK(evaluated("'a' + 'b'.size()") ==
        "refused: '+' does not take string and int");  // the dot binds tighter
  CHECK(evaluated(".max_pods + 1") == "18");
  CHECK(evaluated("1 in [1, 2,]") == "true");
  CHECK(evaluated("1 in []") == "false");
  CHECK(evaluated("1 in [,]") == "false");
  CHECK(refused_part("1 in [,1]") == "1");
  CHECK(refused_part("1 in [1,,]") == ",");
  CHECK(refused_part("1 in [1 2]") == "2");
  CHECK(refused_part("size('a',)") == ")");
  CHECK(evaluated("1in[1]") == "true");
}

TEST_CASE("What is no CEL, and where") {
  for (const auto& [text, part, message] : {
           std::array<std::string_view, 3>{"", "", "an empty expression"},
           {" // nothing", "", "an empty expression"},
           {"1 +", "", "the expression ends where a value is expected"},
           {"(1", "", "the expression ends where ')' is expected"},
           {"1)", ")", "here the end, or an operator is expected"},
           {"1 2", "2", "here the end, or an operator is expected"},
           {"true ? 1", "", "the expression ends where ':' is expected"},
           {"true ? 1 , 2", ",", "here ':' is expected"},
           {"[1", "", "the expression ends where ',' or ']' is expected"},
           {"* 1", "*", "here a value is expected"},
           {"1 in", "", "the expression ends where a value is expected"},
           {"in", "in", "here a value is expected"},
           {"'a'.5", ".5", "here the end, or an operator is expected"},
           {"'a'.", "", "the expression ends where a name is expected"},
           {"'a'.in('b')", "in", "here a name is expected"},
           {"size('a'", "", "the expression ends where ')' is expected"},
           {". 'a'", "'a'", "here a value is expected"},
       }) {
    CAPTURE(text);
    CHECK(message_of(text) == message);
    CHECK(refused_part(text) == part);
  }
}

TEST_CASE("Reserved words are no names") {
  for (const std::string word :
       {"as", "break", "const", "continue", "else", "for", "function", "if", "import", "let",
        "loop", "namespace", "package", "return", "var", "void", "while"}) {
    CHECK(message_of("1 + " + word) == "'" + word + "' is a reserved word of CEL");
    CHECK(refused_part("1 + " + word + "(1)") == word);
    CHECK(message_of("1 + " + word + "s").find("reserved") == std::string::npos);
  }
}

TEST_CASE("Parts of CEL that are not evaluated are refused by name") {
  for (const auto& [text, part, what] : {
           std::array<std::string_view, 3>{"1 + 2u", "2u", "uint literals"},
           {"0x1FU", "0x1FU", "uint literals"},
           {"size(b'ab')", "b'ab'", "bytes literals"},
           {"BR'a'", "BR'a'", "bytes literals"},
           {"null == null", "null", "null"},
           {"{'a': 1}.size()", "{", "maps"},
           {"1 in {1: 2}", "{", "maps"},
           {"Type{a: 1}", "{", "messages"},
           {"[1, 2][0]", "[", "indexing"},
           {"max_pods.value", "value", "fields"},
           {"a.b.c", "b", "fields"},
           {"'a'.?b", "?", "optional fields"},
           {"`a`", "`", "quoted names"},
           {"has(a.b)", "has", "macros, as has"},
           {"[1].all(x, x > 0)", "all", "macros, as all"},
           {"[1].exists(x, x > 0)", "exists", "macros, as exists"},
           {"[1].exists_one(x, x > 0)", "exists_one", "macros, as exists_one"},
           {"[1].map(x, x)", "map", "macros, as map"},
           {"[1].filter(x, true)", "filter", "macros, as filter"},
           {"timestamp('2026-01-01T00:00:00Z')", "timestamp", "the function timestamp"},
           {"duration('1s')", "duration", "the function duration"},
           {"'a'.matches('b')", "matches", "the function matches"},
           {"matches('a', 'b')", "matches", "the function matches"},
           {"uint(1)", "uint", "the function uint"},
           {"bytes('a')", "bytes", "the function bytes"},
           {"bool('true')", "bool", "the function bool"},
           {"dyn(1)", "dyn", "the function dyn"},
           {"type(1)", "type", "the function type"},
           {"'a'.getHours()", "getHours", "the function getHours"},
           {"size([1])", "[1]", "lists, but for those on the right of 'in'"},
           {"[1]", "[1]", "lists, but for those on the right of 'in'"},
           {"[1] == [1]", "[1]", "lists, but for those on the right of 'in'"},
           {"[1] in [[1]]", "[1]", "lists, but for those on the right of 'in'"},
           {"true ? [1] : [2]", "[1]", "lists, but for those on the right of 'in'"},
       }) {
    CAPTURE(text);
    CHECK(message_of(text) == "valid CEL, but maxpods does not evaluate " + std::string(what));
    CHECK(refused_part(text) == part);
  }
}
