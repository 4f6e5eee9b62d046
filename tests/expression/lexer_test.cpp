// SPDX-License-Identifier: Apache-2.0
#include "expression/lexer.h"

#include <string>
#include <vector>

#include "catch.h"
#include "expression/expressions.h"

using namespace maxpods;
using test::Case;
using test::evaluated;
using test::message_of;
using test::refused_part;

TEST_CASE("Words of an expression and where they stand") {
  const std::vector<Token> tokens = tokens_of(" a1<=0x1F//no\n+ .5e-1 in\t'x'");
  const std::vector<std::string> texts{"a1", "<=", "0x1F", "+", ".5e-1", "in", "x", ""};
  const std::vector<TokenKind> kinds{TokenKind::Word,   TokenKind::Symbol, TokenKind::Int,
                                     TokenKind::Symbol, TokenKind::Double, TokenKind::Word,
                                     TokenKind::String, TokenKind::End};
  const std::vector<std::size_t> begins{1, 3, 5, 14, 16, 22, 25, 28};
  REQUIRE(tokens.size() == texts.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    CAPTURE(i);
    CHECK(tokens[i].text == texts[i]);
    CHECK(tokens[i].kind == kinds[i]);
    CHECK(tokens[i].where.begin == begins[i]);
  }
  CHECK(tokens[6].where.end == 28);
}

TEST_CASE("Numbers") {
  for (const auto& [text, result] : {
           Case{"0", "0"},
           {"007", "7"},
           {"0x1F", "31"},
           {"0xaBcDeF", "11259375"},
           {"1.5", "1.5"},
           {".5", "0.5"},
           {"1e3", "1000.0"},
           {"1E3", "1000.0"},
           {"1e+2", "100.0"},
           {"1.25e-1", "0.125"},
           {".5e1", "5.0"},
           {"1e-400", "0.0"},
           {"-0.0", "-0.0"},
           {"1.7976931348623157e308", "1.7976931348623157e+308"},
           {"9223372036854775807", "9223372036854775807"},
           {"-9223372036854775808", "-9223372036854775808"},
           {"- 9223372036854775808", "-9223372036854775808"},
           {"0x7fffffffffffffff", "9223372036854775807"},
           {"-0x8000000000000000", "-9223372036854775808"},
       }) {
    CHECK(evaluated(text) == result);
  }
}

TEST_CASE("Numbers that are none") {
  constexpr std::string_view beyond =
      "an int has 64 bits: -9223372036854775808 to 9223372036854775807";
  for (const auto& [text, part] : {
           Case{"1 + 9223372036854775808", "9223372036854775808"},
           {"-9223372036854775809", "-9223372036854775809"},
           {"--9223372036854775808", "9223372036854775808"},
           {"-(9223372036854775808)", "9223372036854775808"},
           {"0x8000000000000000", "0x8000000000000000"},
           {"-0x8000000000000001", "-0x8000000000000001"},
           {"0xffffffffffffffff", "0xffffffffffffffff"},
           {"0 - 9223372036854775808", "9223372036854775808"},
       }) {
    CHECK(message_of(text) == beyond);
    CHECK(refused_part(text) == part);
  }
  CHECK(message_of("1e309") == "too large for a double");
  CHECK(refused_part("1.0 + -1e309") == "-1e309");
  // As in the grammar, a dot without digits is a field's, and 0X no number.
  CHECK(refused_part("0X1F") == "X1F");
  CHECK(refused_part("0x") == "x");
  CHECK(refused_part("1e") == "e");
  CHECK(refused_part("1.").empty());
  CHECK(message_of("1.e3") == "valid CEL, but maxpods does not evaluate fields");
  CHECK(refused_part("1_000") == "_000");
  CHECK(refused_part("1.5.5") == ".5");
}

TEST_CASE("Strings") {
  for (const auto& [text, result] : {
           Case{"'a'", "'a'"},
           {"\"a\"", "'a'"},
           {"''", "''"},
           {"\"it's\"", "'it's'"},
           {"'''it's'''", "'it's'"},
           {"''''''", "''"},
           {"'''a''b'''", "'a''b'"},
           {R"("""a"b""")", R"('a"b')"},
           {"'''two\nlines'''", "'two\nlines'"},
           {R"('\a\b\f\n\r\t\v\\\'\"\`\?')", "'\a\b\f\n\r\t\v\\'\"`?'"},
           {R"('\x41\X42')", "'AB'"},
           {R"('\xe9')", "'\xc3\xa9'"},
           {R"('\101\377')", "'A\xc3\xbf'"},
           {R"('\u00e9\U0001F600')", "'\xc3\xa9\xf0\x9f\x98\x80'"},
           {R"('''\x41''')", "'A'"},
           {R"(r'\d')", "'\\d'"},
           {R"(R"\")", R"('\')"},
           {R"(r'''\'a''')", R"('\'a')"},
           {"'\xc3\xa9'", "'\xc3\xa9'"},
           {"'// no comment'", "'// no comment'"},
       }) {
    CAPTURE(text);
    CHECK(evaluated(text) == result);
  }
}

// The first and the last code point of each length of UTF-8 (RFC 3629), and those around
// surrogates.
TEST_CASE("Escape sequences of every length of UTF-8") {
  for (const auto& [text, result] : {
           Case{R"('\u0001\u007f')", "'\x01\x7f'"},
           {R"('\u0080\u07ff')", "'\xc2\x80\xdf\xbf'"},
           {R"('\u0800\uffff')", "'\xe0\xa0\x80\xef\xbf\xbf'"},
           {R"('\ud7ff\ue000')", "'\xed\x9f\xbf\xee\x80\x80'"},
           {R"('\U00010000\U0010ffff')", "'\xf0\x90\x80\x80\xf4\x8f\xbf\xbf'"},
       }) {
    CAPTURE(text);
    CHECK(evaluated(text) == result);
  }
}

TEST_CASE("Ends of lines in strings are all read as one letter") {
  CHECK(evaluated("'''a\r\nb'''") == "'a\nb'");
  CHECK(evaluated("'''a\rb'''") == "'a\nb'");
  CHECK(evaluated("r\"\"\"a\r\n\rb\"\"\"") == "'a\n\nb'");
  CHECK(evaluated(R"('a\r\nb')") == "'a\r\nb'");
}

TEST_CASE("Strings that do not end") {
  for (const std::string_view text :
       {"'a", "\"a", "'a\"", "'''a''", "'''a'", "r'a", "'a\\'", "'''", "r", "b'a"}) {
    CAPTURE(text);
    CHECK(!test::compiles(text));
  }
  CHECK(message_of("1 + 'abc") == "this string is not closed: ' is missing");
  CHECK(refused_part("1 + 'abc") == "'abc");
  CHECK(refused_part("'a\nb'") == "'a");
  CHECK(refused_part("'a\rb'") == "'a");
  CHECK(message_of("\"\"\"a\"\"") == "this string is not closed: \"\"\" is missing");
}

TEST_CASE("Escape sequences that are none") {
  for (const std::string_view sequence :
       {R"(\q)", R"(\x4)", R"(\xg0)", R"(\u12)", R"(\u-123)", R"(\U00110000)", R"(\ud800)",
        R"(\udfff)", R"(\8)", R"(\400)", R"(\08)", R"(\1)", R"(\x+1)", R"(\ )"}) {
    const std::string text = "'a" + std::string(sequence) + "'";
    CAPTURE(text);
    CHECK(message_of(text) == "not an escape sequence of CEL");
    CHECK(refused_part(text) == sequence.substr(0, 2));
  }
}

TEST_CASE("Blanks and comments") {
  CHECK(evaluated(" \t\n\r\f1 // + 1\n+ 2 //") == "3");
  CHECK(evaluated("// none\n//\n5") == "5");
  CHECK(evaluated("1 // no end of a line\r+ 2") == "1");
  CHECK(evaluated("6 / / 2") == "refused: here a value is expected");
  CHECK(refused_part("1\v+ 1") == "\v");
}

TEST_CASE("Letters that no expression has") {
  for (const auto& [text, part] : {
           Case{"1 = 1", "="},
           {"true & true", "&"},
           {"true | true", "|"},
           {"1 ; 2", ";"},
           {"1 ^ 2", "^"},
           {"$a", "$"},
           {"1 + \xc3\xa9", "\xc3\xa9"},
           {"1 \\ 2", "\\"},
       }) {
    CHECK(refused_part(text) == part);
    CHECK(message_of(text) == "'" + std::string(part) + "' is not part of CEL");
  }
  CHECK(test::hint_at("1 = 1") == "to compare, write ==");
  CHECK(test::hint_at("true | true") == "logic is ||");
}

TEST_CASE("What is not UTF-8") {
  for (const std::string_view bytes :
       {"\x80", "\xc0\x80", "\xc3", "\xc3(", "\xe0\x80\x80", "\xed\xa0\x80", "\xf0\x80\x80\x80",
        "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xe2\x82"}) {
    const std::string text = "size('a" + std::string(bytes) + "')";
    CHECK(message_of(text) == "this byte is not UTF-8");
    CHECK(refused_part(text) == bytes.substr(0, 1));
  }
  CHECK(evaluated("size('\xed\x9f\xbf\xf4\x8f\xbf\xbf')") == "2");
  CHECK(message_of(std::string_view("1 + '\0'", 7)) == "a NUL byte");
  CHECK(message_of(std::string_view("1\0", 2)) == "a NUL byte");
}
