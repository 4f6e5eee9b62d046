// SPDX-License-Identifier: Apache-2.0
#include "text/unified_diff.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "catch.h"
#include "patched.h"

using namespace maxpods;

namespace {

std::size_t changed_lines(std::string_view diff) {
  std::size_t count = 0;
  for (std::size_t at = diff.find('\n'); at != std::string_view::npos;
       at = diff.find('\n', at + 1)) {
    const char sign = at + 1 < diff.size() ? diff[at + 1] : ' ';
    if (sign == '+' || sign == '-') ++count;
  }
  return count - 1;
}

}  // namespace

TEST_CASE("Texts that are alike have no diff") {
  CHECK(unified_diff("a", "", "").empty());
  CHECK(unified_diff("a", "x\ny\n", "x\ny\n").empty());
}

TEST_CASE("A diff has three lines around each change") {
  CHECK(unified_diff("d/a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5!\n6\n7\n8\n9\n") ==
        "--- a/d/a.yaml\n+++ b/d/a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+5!\n 6\n 7\n 8\n");
}

TEST_CASE("Changes of which the lines around them meet are one hunk") {
  std::string before;
  for (int i = 0; i < 10; ++i) before += std::to_string(i) + '\n';
  CHECK(unified_diff("a", before, "0!\n1\n2\n3\n4\n5\n6\n7!\n8\n9\n") ==
        "--- a/a\n+++ b/a\n@@ -1,10 +1,10 @@\n-0\n+0!\n 1\n 2\n 3\n 4\n 5\n 6\n-7\n+7!\n 8\n 9\n");
  CHECK(unified_diff("a", before, "0!\n1\n2\n3\n4\n5\n6\n7\n8!\n9\n") ==
        "--- a/a\n+++ b/a\n@@ -1,4 +1,4 @@\n-0\n+0!\n 1\n 2\n 3\n@@ -6,5 +6,5 @@\n 5\n 6\n 7\n-8\n"
        "+8!\n 9\n");
}

TEST_CASE("A diff says where a file has no line feed at its end") {
  CHECK(unified_diff("a", "x", "y") ==
        "--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+y\n"
        "\\ No newline at end of file\n");
  CHECK(unified_diff("a", "x\ny", "x!\ny") ==
        "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n-x\n+x!\n y\n\\ No newline at end of file\n");
  CHECK(unified_diff("a", "x", "x\n") ==
        "--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n");
}

TEST_CASE("A diff keeps line ends as they are") {
  CHECK(unified_diff("a", "x\r\ny\r\n", "x\r\nz\r\n") ==
        "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\r\n-y\r\n+z\r\n");
}

TEST_CASE("Lines of none are counted from the line before") {
  CHECK(unified_diff("a", "", "x\n") == "--- a/a\n+++ b/a\n@@ -0,0 +1,1 @@\n+x\n");
  CHECK(unified_diff("a", "x\n", "") == "--- a/a\n+++ b/a\n@@ -1,1 +0,0 @@\n-x\n");
}

TEST_CASE("Paths with bytes that are not plain are in quotes, as git has them") {
  CHECK(unified_diff("a b.yaml", "x\n", "y\n").starts_with("--- a/a b.yaml\n+++ b/a b.yaml\n"));
  CHECK(unified_diff("\xC3\xA9\"\t.yaml", "x\n", "y\n")
            .starts_with("--- \"a/\\303\\251\\042\\011.yaml\"\n"));
}

TEST_CASE("A diff makes the one text of the other") {
  std::mt19937 random(7);
  const auto below = [&](std::size_t limit) { return random() % limit; };
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> lines(below(40));
    for (std::string& line : lines) line = std::string(1, static_cast<char>('a' + below(5))) + '\n';
    std::vector<std::string> others = lines;
    const std::size_t changes = below(6);
    for (std::size_t i = 0; i < changes; ++i) {
      const auto at = others.begin() + static_cast<std::ptrdiff_t>(below(others.size() + 1));
      if (at == others.end() || below(2) == 0) {
        others.insert(at, "new\n");
      } else {
        others.erase(at);
      }
    }
    std::string before;
    std::string after;
    for (const std::string& line : lines) before += line;
    for (const std::string& line : others) after += line;
    if (below(3) == 0 && !before.empty()) before.pop_back();
    if (below(3) == 0 && !after.empty()) after.pop_back();
    const std::string diff = unified_diff("a", before, after);
    CAPTURE(before, after, diff);
    if (before == after) {
      CHECK(diff.empty());
      continue;
    }
    CHECK(patched(before, diff) == after);
    // Each change is a line more or less, and the last line may differ by its end.
    CHECK(changed_lines(diff) <= changes + 4);
  }
}

TEST_CASE("Very many lines that differ are exchanged as a whole") {
  std::string before;
  std::string after;
  for (int i = 0; i < 5000; ++i) {
    before += 'a' + std::to_string(i) + '\n';
    after += 'b' + std::to_string(i) + '\n';
  }
  CHECK(patched("x\n" + before + "y\n",
                unified_diff("a", "x\n" + before + "y\n", "x\n" + after + "y\n")) ==
        "x\n" + after + "y\n");
}
