// SPDX-License-Identifier: Apache-2.0
#include "text/number.h"

#include <string>
#include <utility>
#include <vector>

#include "catch.h"

using namespace maxpods;

TEST_CASE("Quantities in all the forms that Kubernetes takes") {
  const std::vector<std::pair<std::string, std::int64_t>> known{
      {"110", 110},
      {"+110", 110},
      {"0", 0},
      {"0110", 110},
      {"110.0", 110},
      {"110.", 110},
      {".5k", 500},
      {"1k", 1000},
      {"0.11k", 110},
      {"29e0", 29},
      {"29E0", 29},
      {"2.9e1", 29},
      {"2.9e+1", 29},
      {"290e-1", 29},
      {"110000m", 110},
      {"110000000u", 110},
      {"110000000000n", 110},
      {"1Ki", 1024},
      {"0.5Ki", 512},
      {"7910308Ki", 8100155392},
      {"7Gi", 7516192768},
      {"29.00000000000000000000", 29},
      {"0.02832031250000000000Ki", 29},
      {"277.234798568955Mi", 290701757},
      {"1M", 1000000},
      {"1E", 1000000000000000000},
      {"7Ei", 8070450532247928832},
      {"9223372036854775807", 9223372036854775807}};
  for (const auto& [text, number] : known) {
    INFO(text);
    CHECK(parse_quantity(text) == number);
  }
}

TEST_CASE("Fractions of a quantity are rounded up") {
  CHECK(parse_quantity("1500m") == 2);
  CHECK(parse_quantity("1.0001") == 2);
  CHECK(parse_quantity("1n") == 1);
  CHECK(parse_quantity("1e-30") == 1);
  CHECK(parse_quantity("0e-30") == 0);
  CHECK(parse_quantity("1.5e-2147483648") == 1);
  CHECK(parse_quantity("0.3Ki") == 308);
}

TEST_CASE("What 63 bits do not hold is cut to them") {
  for (const char* text : {"9223372036854775808", "99999999999999999999", "8Ei", "10E", "1e99",
                           "1.5e2147483647", "92233720368547758079e5", ".9999999999e30"}) {
    INFO(text);
    CHECK(parse_quantity(text) == 9223372036854775807);
  }
  CHECK_FALSE(parse_quantity("99999999999999999999m").has_value());
}

TEST_CASE("What is no quantity") {
  for (const char* text :
       {"",    "k",     "Ki",   ".",    "e3", "1e", "1e+", "1e1.5", "1e+-5", "1e-+5", "1K",
        "1kb", "1.2.3", "0x1f", "many", " 1", "1 ", "1 k", "--1",   "-1",    "-0"}) {
    INFO(text);
    CHECK_FALSE(parse_quantity(text).has_value());
  }
}

// k8s.io/apimachinery, pkg/api/resource/quantity.go, MilliValue.
TEST_CASE("Quantities in thousandths") {
  CHECK(parse_milli_quantity("200m") == 200);
  CHECK(parse_milli_quantity("1") == 1000);
  CHECK(parse_milli_quantity("0.5") == 500);
  CHECK(parse_milli_quantity("1.0001") == 1001);
  CHECK(parse_milli_quantity("100u") == 1);
  CHECK(parse_milli_quantity("9223372036854775807") == 9223372036854775807);
  CHECK_FALSE(parse_milli_quantity("-1").has_value());
}
