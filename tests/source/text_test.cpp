// SPDX-License-Identifier: Apache-2.0
#include "source/text.h"

#include <string>

#include "catch.h"

using namespace maxpods;

TEST_CASE("A text of a whole file has the places of its bytes") {
  const Text text("abcdef", 3);
  CHECK(text.place() == Place{3, 0, 6});
  CHECK(text.place(2, 4) == Place{3, 2, 4});
  CHECK(text.place(6, 6) == Place{3, 6, 6});
  CHECK(Text().place() == Place{});
}

TEST_CASE("Parts of parts keep the places of the file") {
  const Text file("key: |\n  one\n  two\n", 1);
  Text block;
  block.append(file, 9, 13);
  block.append(file, 15, 19);
  REQUIRE(block.view() == "one\ntwo\n");
  CHECK(block.place(0, 3) == Place{1, 9, 12});
  CHECK(block.place(4, 7) == Place{1, 15, 18});
  CHECK(block.place(1, 6) == Place{1, 10, 17});
  const Text inner = block.part(5, 7);
  CHECK(inner.view() == "wo");
  CHECK(inner.place() == Place{1, 16, 18});
  CHECK(inner.part(1).place() == Place{1, 17, 18});
}

TEST_CASE("Bytes that stand for something else share its place") {
  const Text file(R"("a\nb")", 0);
  Text text;
  text.append(file, 1, 2);
  text.append("\n", file.place(2, 4));
  text.append(file, 4, 5);
  REQUIRE(text.view() == "a\nb");
  CHECK(text.place(1, 2) == Place{0, 2, 4});
  CHECK(text.place(2, 3) == Place{0, 4, 5});
  CHECK(text.place() == Place{0, 1, 5});
}

TEST_CASE("An empty part has a place, and other bytes of the same number keep places") {
  const Text file("abc", 0);
  CHECK(file.part(2, 2).place() == Place{0, 2, 2});
  CHECK(file.with_bytes("xyz").part(1, 2).place() == Place{0, 1, 2});
  CHECK(file.with_bytes("xyz").view() == "xyz");
}

TEST_CASE("Bytes are verbatim where they follow each other in the file as they are") {
  const Text file(R"("ab\ncd")", 0);
  Text text;
  text.append(file, 1, 3);
  text.append("\n", file.place(3, 5));
  text.append(file, 5, 7);
  REQUIRE(text.view() == "ab\ncd");
  CHECK(text.is_verbatim(0, 2));
  CHECK(text.is_verbatim(4, 5));
  CHECK_FALSE(text.is_verbatim(2, 3));
  CHECK_FALSE(text.is_verbatim(1, 4));
  CHECK_FALSE(text.is_verbatim());
  CHECK_FALSE(text.is_verbatim(1, 1));
  CHECK_FALSE(text.is_verbatim(4, 6));
  CHECK_FALSE(Text().is_verbatim());
  CHECK(file.is_verbatim());
  CHECK_FALSE(text.with_bytes("vwxyz").is_verbatim());
}

TEST_CASE("Lines without their indentation are verbatim one by one") {
  const Text file("  one\n  two\n", 0);
  Text block;
  block.append(file, 2, 6);
  block.append(file, 8, 12);
  CHECK(block.is_verbatim(0, 4));
  CHECK(block.is_verbatim(4, 8));
  CHECK_FALSE(block.is_verbatim(3, 5));
}

TEST_CASE("A text knows in how many double quotes it stands") {
  Text text("abcd", 0);
  CHECK(text.double_quotes(0) == 0);
  Text inner;
  inner.append(text, 0, 2);
  inner.append(text, 3, 4);
  inner.mark_double_quoted(2);
  CHECK(inner.double_quotes(1) == 0);
  CHECK(inner.double_quotes(2) == 1);
  inner.mark_double_quoted();
  CHECK(inner.double_quotes(0) == 1);
  CHECK(inner.part(2).double_quotes(0) == 2);
  CHECK(Text().double_quotes(0) == 0);
}
