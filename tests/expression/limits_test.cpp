// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "catch.h"
#include "expression/expressions.h"
#include "expression/lexer.h"

using namespace maxpods;
using test::compiles;
using test::evaluated;
using test::message_of;
using test::repeated;

namespace {

constexpr std::string_view too_deep = "nested deeper than 250 levels, the limit of cel-go";

/// `depth` times `open`, then `inner`, and as many times `close`.
std::string nested(std::string_view open, std::string_view inner, std::string_view close,
                   std::size_t depth) {
  return repeated(open, depth) + std::string(inner) + repeated(close, depth);
}

}  // namespace

TEST_CASE("Brackets nest 249 times") {
  CHECK(evaluated(nested("(", "5", ")", 249)) == "5");
  CHECK(message_of(nested("(", "5", ")", 250)) == too_deep);
  CHECK(test::problem_of(nested("(", "5", ")", 250))->where().begin == 250);
  CHECK(evaluated(nested("int(", "5", ")", 249)) == "5");
  CHECK(message_of(nested("int(", "5", ")", 250)) == too_deep);
  CHECK(message_of(nested("1 in [", "1", "]", 250)) == too_deep);
  CHECK(evaluated(nested("-(", "5", ")", 249)) == "-5");
  // Each - takes three levels: its own, that of the chain, and that of its right side.
  CHECK(evaluated(nested("1 - (", "5", ")", 83)) == "-4");
  CHECK(message_of(nested("1 - (", "5", ")", 84)) == too_deep);
}

TEST_CASE("Chains of operators nest with each, 248 of them") {
  for (const std::string_view link : {" + 1", " - 1", " * 1", " / 1", " % 2"}) {
    CAPTURE(link);
    CHECK(compiles("1" + repeated(link, 248)));
    CHECK(message_of("1" + repeated(link, 249)) == too_deep);
  }
  CHECK(evaluated("1" + repeated(" + 1", 248)) == "249");
  CHECK(compiles("1" + repeated(" + 1 * 1", 124)));
  CHECK(!compiles("1" + repeated(" + 1 * 1", 249)));
  CHECK(compiles("true" + repeated(" == true", 248)));
  CHECK(message_of("true" + repeated(" == true", 249)) == too_deep);
}

TEST_CASE("A ?: nests in the value if its condition does not hold") {
  CHECK(evaluated(repeated("false ? 1 : ", 249) + "2") == "2");
  CHECK(message_of(repeated("false ? 1 : ", 250) + "2") == too_deep);
}

TEST_CASE("Chains of && and ||, and signs, have no limit") {
  CHECK(evaluated("true" + repeated(" && true", 5000)) == "true");
  CHECK(evaluated("true" + repeated(" && true", 5000) + " && false") == "false");
  CHECK(evaluated("false" + repeated(" || false", 5000) + " || true") == "true");
  CHECK(evaluated(repeated("-", 50001) + "max_pods") == "-17");
  CHECK(evaluated(repeated("!", 50000) + "true") == "true");
  CHECK(evaluated("7 in [" + repeated("1, ", 20000) + "7]") == "true");
}

TEST_CASE("A text has 100,000 code points at most") {
  const std::string blanks = repeated(" ", max_code_points - 1);
  CHECK(evaluated(blanks + "1") == "1");
  CHECK(message_of(blanks + "10") == "longer than 100,000 characters, the limit of cel-go");
  CHECK(test::problem_of(blanks + "10")->where().begin == max_code_points);
  // Code points, and not bytes.
  const std::string wide = "size('" + repeated("\xf0\x9f\x98\x80", max_code_points - 8) + "')";
  CHECK(evaluated(wide) == "99992");
  CHECK(!compiles(wide + " "));
}

TEST_CASE("What is too large is refused, whatever it is") {
  for (const std::string& text :
       {repeated("(", 100000), repeated("[", 100000), repeated("a.", 50000), repeated("f(", 50000),
        repeated("-", 100000), repeated("!", 99999) + "(", repeated("1+", 50000),
        repeated("true?", 20000), repeated("1?1:", 25000), repeated("{", 100000),
        repeated("(", 1 << 20), repeated("a", 1 << 20), "'" + repeated("a", 1 << 20) + "'",
        repeated("\\", 1 << 20), repeated("'", 99999), repeated("''+", 33333),
        repeated(R"(""")", 1 << 18)}) {
    CHECK(!compiles(text));
    CHECK(!compiles(text, test::karpenter));
  }
}
