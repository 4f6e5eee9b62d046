// SPDX-License-Identifier: Apache-2.0
#include "source/holes.h"

#include <string>

#include "catch.h"

using namespace maxpods;

namespace {

/// The filled text, with `?` for marks and `_` for what fills the rest of a hole.
std::string filled(const std::string& content, HoleQuotes quotes = HoleQuotes::None) {
  const Filled result = fill_holes(Text(content, 0), quotes);
  CHECK(result.text.size() == content.size());
  std::string shown;
  bool is_in_hole = false;
  for (std::size_t i = 0; i < content.size(); ++i) {
    const std::string_view rest = result.text.view().substr(i);
    if (rest.starts_with(hole_mark)) {
      shown += '?';
      is_in_hole = true;
      ++i;
    } else if (is_in_hole && rest.front() == 'x') {
      shown += '_';
    } else {
      is_in_hole = false;
      shown += rest.front();
    }
  }
  return result.has_directives ? "directives: " + shown : shown;
}

}  // namespace

TEST_CASE("Holes are marks, and keep their size") {
  CHECK(filled("a: ${b}") == "a: ?__");
  CHECK(filled("a: ${f({x = \"}\"})}") == "a: ?_____________");
  CHECK(filled("a: ${join(\",\", b)}") == "a: ?_____________");
  CHECK(filled("a: ${f({b = {}})}") == "a: ?____________");
  CHECK(filled("a: $${b}") == "a: ?___");
  CHECK(filled("a: {{ .b }}-c") == "a: ?______-c");
  CHECK(filled("a: %s\nb: '%d'\nc: [%q, 1]\n") == "a: ?\nb: '?'\nc: [?, 1]\n");
  CHECK(filled("a: <your-name>, b: <b c>") == "a: ?_________, b: ?___");
}

TEST_CASE("Text that only looks like a hole stays") {
  for (const std::string text :
       {"a: $b", "a: ${b", "a: ${b\n}", "a: {b: {}}", "a: {{ b", "<<: *x", "cat <<EOF > b",
        "<powershell>", "a <b", "x<y>", "<!-- x -->", "< b >", "a: 5 % {b}", "a: +%s", "a: 5%s"}) {
    INFO(text);
    CHECK(filled(text) == text);
  }
}

TEST_CASE("Lines of directives become blanks") {
  CHECK(filled("%{ if a ~}\nb: 1\n%{ endif ~}\n") == "directives:           \nb: 1\n           \n");
  CHECK(filled("{{/* a\nb */}}\nc: 1") == "directives:       \n      \nc: 1");
  CHECK(filled("{{- $a := 1 }}\nb: 1") == "directives:               \nb: 1");
  CHECK(filled("{% if a %}\nb: 1") == "directives:           \nb: 1");
  CHECK(filled("a: 1\n{{ include \"b\" . }}\nc: 1") ==
        "directives: a: 1\n                   \nc: 1");
}

TEST_CASE("A choice in a line is one hole") {
  CHECK(filled("a: %{ if b }1%{ else }2%{ endif }\n") ==
        "directives: a: ?____________________________\n");
  CHECK(filled("a: {{ if b }}1{{ end }}") == "directives: a: ?__________________");
}

TEST_CASE("A hole on a line of its own is a value where one can stand") {
  CHECK(filled("a:\n  ${b}\nc: 1") == "a:\n  ?__\nc: 1");
  CHECK(filled("a: |\n  ${b}\n") == "a: |\n  ?__\n");
  CHECK(filled("a:\n  {{ toYaml b }}\n") == "directives: a:\n  ?____________\n");
  CHECK(filled("a:\n  ${b}\n  c: 1") == "directives: a:\n      \n  c: 1");
  CHECK(filled("a: 1\n${b}\n") == "directives: a: 1\n    \n");
}

TEST_CASE("Holes of TOML get quotes where they have none") {
  const auto toml = [](const std::string& text) { return filled(text, HoleQuotes::Double); };
  CHECK(toml("a = ${bc}") == "a = \"?_\"");
  CHECK(toml("a = \"${b}\"") == "a = \"?__\"");
  CHECK(toml("a = '${b}' # ${c}") == "a = '?__' # ?__");
  CHECK(toml("n-${b} = 1") == "\"?__\" = 1");
  CHECK(toml("a = \"\"\"\n${b}\n\"\"\"\nc = ${d}") == "a = \"\"\"\n?__\n\"\"\"\nc = \"?\"");
  CHECK(toml("a = \"\\\"${b}\"") == "a = \"\\\"?__\"");
}

TEST_CASE("Only what is filled is a hole") {
  CHECK(is_only_holes(fill_holes(Text("[${a}${b}", 0), HoleQuotes::None).text.view().substr(1)));
  CHECK_FALSE(is_only_holes(fill_holes(Text("[${a}b", 0), HoleQuotes::None).text.view().substr(1)));
  CHECK_FALSE(is_only_holes(""));
  CHECK_FALSE(is_only_holes("xx"));
}

TEST_CASE("Openings without an end are read once") {
  for (const std::string opening : {"${", "{{", "%{", "<a", "{%", "$${"}) {
    std::string text;
    for (int i = 0; i < 500'000; ++i) text += opening;
    const Filled result = fill_holes(Text(text, 0), HoleQuotes::None);
    CHECK(result.text.size() == text.size());
  }
}
