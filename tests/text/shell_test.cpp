// SPDX-License-Identifier: Apache-2.0
#include "text/shell.h"

#include "catch.h"

using maxpods::shell_quoted;

TEST_CASE("A quoted word is one word, whatever it holds") {
  CHECK(shell_quoted("--max-pods=110") == "'--max-pods=110'");
  CHECK(shell_quoted("") == "''");
  CHECK(shell_quoted("$(reboot) `x` \"y\" \\") == "'$(reboot) `x` \"y\" \\'");
  CHECK(shell_quoted("it's") == R"('it'\''s')");
}
