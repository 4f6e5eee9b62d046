// SPDX-License-Identifier: Apache-2.0
#include "expression/value.h"

#include <cmath>
#include <limits>

#include "catch.h"

using namespace maxpods;

TEST_CASE("An int of a double is cut off, and fits") {
  CHECK(int_of(1.9) == 1);
  CHECK(int_of(-1.9) == -1);
  CHECK(int_of(-0.5) == 0);
  CHECK(int_of(9223372036854774784.0) == 9223372036854774784);
  CHECK(int_of(-9223372036854774784.0) == -9223372036854774784);
  CHECK(!int_of(9223372036854775808.0));
  CHECK(!int_of(-9223372036854775808.0));  // cel-go takes no less than one more
  CHECK(!int_of(1e19));
  CHECK(!int_of(std::numeric_limits<double>::infinity()));
  CHECK(!int_of(std::numeric_limits<double>::quiet_NaN()));
}

TEST_CASE("An int of a string") {
  CHECK(int_of("12") == 12);
  CHECK(int_of("-7") == -7);
  CHECK(int_of("+5") == 5);
  CHECK(int_of("007") == 7);
  CHECK(int_of("-0") == 0);
  CHECK(int_of("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
  CHECK(int_of("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
  for (const std::string_view text :
       {"", " 1", "1 ", "1.5", "1e3", "abc", "0x10", "+", "-", "--1", "+-1", "-+1", "++1", "1_000",
        "9223372036854775808", "-9223372036854775809"}) {
    CAPTURE(text);
    CHECK(!int_of(text));
  }
}

TEST_CASE("A double of a string") {
  CHECK(double_of("1.5") == 1.5);
  CHECK(double_of("-2") == -2.0);
  CHECK(double_of("+.5") == 0.5);
  CHECK(double_of("1.") == 1.0);
  CHECK(double_of("1E3") == 1000.0);
  CHECK(double_of("1e-400") == 0.0);
  CHECK(double_of("5e-324") == 5e-324);
  CHECK(double_of("4.9e-324") == 5e-324);
  CHECK(double_of("inf") == std::numeric_limits<double>::infinity());
  CHECK(double_of("-Infinity") == -std::numeric_limits<double>::infinity());
  CHECK(double_of("+INF") == std::numeric_limits<double>::infinity());
  CHECK(std::isnan(double_of("NaN").value()));
  for (const std::string_view text :
       {"", " 1", "1 ", "abc", ".", "e3", "1e", "1.5x", "+-1", "--1", "++1", "nan(1)", "-nan",
        "+NaN", "infinit", "1e400", "-1e400", "1,5"}) {
    CAPTURE(text);
    CHECK(!double_of(text));
  }
}

TEST_CASE("A double as Go writes it") {
  CHECK(text_of(1000000.0) == "1e+06");
  CHECK(text_of(100000.0) == "100000");
  CHECK(text_of(123456.5) == "123456.5");
  CHECK(text_of(123456789.0) == "1.23456789e+08");
  CHECK(text_of(0.0001) == "0.0001");
  CHECK(text_of(0.00001) == "1e-05");
  CHECK(text_of(0.1) == "0.1");
  CHECK(text_of(1.0) == "1");
  CHECK(text_of(-0.0) == "-0");
  CHECK(text_of(1e100) == "1e+100");
  CHECK(text_of(5e-324) == "5e-324");
  CHECK(text_of(std::numeric_limits<double>::infinity()) == "+Inf");
  CHECK(text_of(-std::numeric_limits<double>::infinity()) == "-Inf");
  CHECK(text_of(std::numeric_limits<double>::quiet_NaN()) == "NaN");
}
