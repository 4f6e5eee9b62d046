// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "lint/lint.h"

using namespace maxpods;

namespace {

/// Whether the finding at `@`, which is taken out of the content, is ignored.
bool is_ignored_at_mark(std::string content, std::string_view rule = "no-value") {
  const std::size_t mark = content.find('@');
  content.erase(mark, 1);
  return IgnoreComments(content).ignores(mark, find_rule(rule)->id);
}

}  // namespace

TEST_CASE("A comment on the line ignores its rules there", "[lint]") {
  CHECK(is_ignored_at_mark("a: @110  # maxpods: ignore[no-value]\n"));
  CHECK(is_ignored_at_mark("a: @110  # maxpods: ignore[no-value] set by hand\n"));
  CHECK(is_ignored_at_mark("a: @110  # maxpods: ignore[al2, no-value]\r\n"));
  CHECK(is_ignored_at_mark("a: @110  # maxpods: ignore\n"));
  CHECK(is_ignored_at_mark("a: @110  # maxpods: ignore, as prefixes are on"));
  CHECK(is_ignored_at_mark("a: @110  #maxpods:ignore[al2,no-value]\n"));
  CHECK_FALSE(is_ignored_at_mark("a: @110  # maxpods: ignore[al2]\n"));
  CHECK_FALSE(is_ignored_at_mark("a: @110  # maxpods: ignore[]\n"));
  CHECK_FALSE(is_ignored_at_mark("a: @110  # maxpods: ignore[no-value\n"));
  CHECK_FALSE(is_ignored_at_mark("a: @110  # maxpods: ignored\n"));
  CHECK_FALSE(is_ignored_at_mark("a: @110\nb: 1  # maxpods: ignore\n"));
}

TEST_CASE("Text that is no comment ignores nothing", "[lint]") {
  CHECK_FALSE(is_ignored_at_mark("a: @110 maxpods: ignore\n"));
  CHECK_FALSE(is_ignored_at_mark("maxpods: ignore\na: @110\n"));
}

TEST_CASE("Comments on lines of their own ignore rules on the line below them", "[lint]") {
  CHECK(is_ignored_at_mark("# maxpods: ignore[no-value]\na: @110\n"));
  CHECK(is_ignored_at_mark("  # maxpods: ignore[no-value]\r\n  # why\r\n  a: @110\r\n"));
  CHECK(is_ignored_at_mark("# maxpods: ignore[al2]\n# maxpods: ignore[no-value]\na: @110\n"));
  CHECK_FALSE(is_ignored_at_mark("# maxpods: ignore[no-value]\n\na: @110\n"));
  CHECK_FALSE(is_ignored_at_mark("# maxpods: ignore[no-value]\nb: 1\na: @110\n"));
  CHECK_FALSE(is_ignored_at_mark("b: 1  # maxpods: ignore[no-value]\na: @110\n"));
}

TEST_CASE("A comment above a command counts for all lines of it", "[lint]") {
  CHECK(is_ignored_at_mark("# maxpods: ignore\nbootstrap.sh a \\\n  --b \\\n  @--c\n"));
  CHECK_FALSE(is_ignored_at_mark("# maxpods: ignore\nbootstrap.sh a\n  @--c\n"));
}

TEST_CASE("Comments are known in every syntax", "[lint]") {
  for (const std::string open : {"#", "##", "//", "/*", ";", "<!--", "{{/*", "{{- /*", "REM"}) {
    INFO(open);
    CHECK(is_ignored_at_mark(open + " maxpods: ignore[no-value] */ -->\na: @110\n"));
    CHECK(is_ignored_at_mark("a: @110 " + open + " maxpods: ignore[no-value]\n"));
  }
}

TEST_CASE("A comment ignores rules in its whole file", "[lint]") {
  CHECK(is_ignored_at_mark("#!/bin/bash\n# maxpods: ignore-file\nb\n\n@a\n"));
  CHECK(is_ignored_at_mark("@a\n# maxpods: ignore-file[no-value, al2] why\n"));
  CHECK_FALSE(is_ignored_at_mark("# maxpods: ignore-file[al2]\n@a\n"));
  CHECK_FALSE(is_ignored_at_mark("echo maxpods: ignore-file\n@a\n"));
}

TEST_CASE("Names of no rule in comments are told", "[lint]") {
  Sources sources;
  sources.files.push_back({"f",
                           "# maxpods: ignore[al2, need-prefixes]\na: 1\n"
                           "# maxpods: ignore-file[no-valu]\nb: maxpods: ignore[x]\n",
                           true});
  const std::vector<UnknownRule> unknown = unknown_ignored_rules(sources);
  REQUIRE(unknown.size() == 2);
  CHECK(unknown.front().name == "need-prefixes");
  CHECK(unknown.back().name == "no-valu");
  CHECK(unknown.back().place.begin == 43);
}

TEST_CASE("A comment above a call of PowerShell counts for all lines of it", "[lint]") {
  CHECK(is_ignored_at_mark("# maxpods: ignore\n& $script `\n  -A b `\r\n  @-C d\n"));
  CHECK_FALSE(is_ignored_at_mark("# maxpods: ignore\n& $script\n  @-C d\n"));
}
