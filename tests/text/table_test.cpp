// SPDX-License-Identifier: Apache-2.0
#include "text/table.h"

#include "catch.h"

using maxpods::Align;
using maxpods::csv_line;
using maxpods::format_table;

TEST_CASE("Columns are as wide as their widest cell, and no line ends in blanks") {
  CHECK(format_table({{"TYPE", Align::Left}, {"PODS"}, {"NOTE", Align::Left}},
                     {{"m5.large", "29", ""}, {"a", "110", "cap"}}) ==
        "TYPE      PODS  NOTE\n"
        "m5.large    29\n"
        "a          110  cap\n");
  CHECK(format_table({{"TYPE"}}, {}) == "TYPE\n");
}

TEST_CASE("CSV quotes what it must") {
  CHECK(csv_line({"a", "", "c"}) == "a,,c\n");
  CHECK(csv_line({"", "b"}) == ",b\n");
  CHECK(csv_line({"a,b", "say \"x\"", "two\nlines"}) ==
        "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\n");
}

TEST_CASE("A table in Markdown says to which side its columns are set") {
  CHECK(maxpods::markdown_table({{"TYPE", maxpods::Align::Left}, {"PODS"}},
                                {{"m5.large", "29"}, {"c5.large", "29"}}) ==
        "| TYPE | PODS |\n|---|---:|\n| m5.large | 29 |\n| c5.large | 29 |\n");
}
