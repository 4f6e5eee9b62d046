// SPDX-License-Identifier: Apache-2.0
#include "text/table.h"

#include "catch.h"

using maxpods::wrapped;

TEST_CASE("Lines break between words, before column 80") {
  CHECK(wrapped("", 4).empty());
  CHECK(wrapped("one  two", 4) == "one  two");
  const std::string word(37, 'x');
  CHECK(wrapped(word + " " + word, 5) == word + " " + word);  // 5 + 37 + 1 + 37 = 80
  CHECK(wrapped(word + " " + word, 6) == word + "\n      " + word);
}

TEST_CASE("Lines break before any column") {
  CHECK(wrapped("one two three", 2, 9) == "one two\n  three");
  CHECK(wrapped("one two three", 2, 10) == "one two\n  three");
  CHECK(wrapped("one two three", 2, 15) == "one two three");
}

TEST_CASE("A word longer than a line stands alone") {
  const std::string word(100, 'x');
  CHECK(wrapped("a " + word + " b", 2) == "a\n  " + word + "\n  b");
}
