// SPDX-License-Identifier: Apache-2.0
#include "text/quoting.h"

#include "catch.h"

using maxpods::has_control_characters;
using maxpods::presentable;
using maxpods::presentable_json;

TEST_CASE("What would steer a terminal is not shown") {
  CHECK(presentable("m5.large") == "m5.large");
  CHECK(presentable("a\nb\033[31m\x7f") == "a?b?[31m?");
  CHECK(presentable("a\xc2\x9b"
                    "31m") == "a?31m");
  // Marks that turn the direction of text, byte by byte, so that they do not turn this line.
  CHECK(presentable(std::string{'a', '\xe2', '\x80', '\xae', 'b'}) == "a?b");
  CHECK(presentable(std::string{'a', '\xe2', '\x81', '\xa6', 'b'}) == "a?b");
  CHECK(presentable("\xc3\xa4\xe2\x82\xac") == "\xc3\xa4\xe2\x82\xac");
  // Bytes that are no UTF-8.
  CHECK(presentable("\xc2") == "?");
  CHECK(presentable("a\x9b"
                    "31m") == "a?31m");
  // U+FFFE is no character of XML.
  CHECK(presentable("\xef\xbf\xbe") == "?");
}

TEST_CASE("What is long has an end") {
  CHECK(presentable(std::string(5000, 'a')) == std::string(2000, 'a') + " ...");
}

TEST_CASE("A text has control characters where some are left out, not where it is long") {
  const std::string text = GENERATE(std::string("\n"), std::string(1, '\0'), std::string("\x7f"),
                                    std::string("\xc2\x9b"), std::string{'\xe2', '\x80', '\xae'},
                                    std::string{'\xe2', '\x81', '\xa6'});
  const std::string long_text(5000, 'a');
  CHECK(has_control_characters(text));
  CHECK(has_control_characters(text + long_text));
  CHECK(has_control_characters(long_text + text));
  CHECK_FALSE(has_control_characters(long_text));
  CHECK_FALSE(has_control_characters("\xc3\xa4\xe2\x82\xac"));
  CHECK_FALSE(has_control_characters("\xc2"));
  CHECK_FALSE(has_control_characters(""));
}

TEST_CASE("What would steer a terminal is escaped in JSON") {
  CHECK(presentable_json("{\n  \"a\": \"b\"\n}") == "{\n  \"a\": \"b\"\n}");
  CHECK(presentable_json("\x7f\x7f") == "\\u007f\\u007f");
  CHECK(presentable_json("a\xc2\x9b"
                         "31m") == "a\\u009b31m");
  CHECK(presentable_json(std::string{'\xe2', '\x80', '\xae', 'b'}) == "\\u202eb");
  CHECK(presentable_json(std::string{'a', '\xe2', '\x81', '\xa6'}) == "a\\u2066");
  CHECK(presentable_json("\xc3\xa4\xe2\x82\xac\xc2\xb5") == "\xc3\xa4\xe2\x82\xac\xc2\xb5");
}
