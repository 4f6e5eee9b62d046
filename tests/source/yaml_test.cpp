// SPDX-License-Identifier: Apache-2.0
#include "source/yaml.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.h"
#include "source/holes.h"
#include "source/position.h"

using namespace maxpods;

namespace {

using Kind = Value::Kind;

/// A file of YAML in memory.
class YamlFile {
 public:
  explicit YamlFile(std::string content)
      : content_(std::move(content)), read_(read_yaml(Text(content_, 0))) {}

  const Documents& read() const { return read_; }
  const std::vector<Value>& documents() const { return read_.documents; }
  const Value& first() const { return read_.documents.at(0); }
  const Value& at(std::string_view path) const { return *first().find_path(path); }
  std::string_view text(std::string_view path) const { return at(path).text.view(); }
  Kind kind(std::string_view path) const { return at(path).kind; }

  /// What the file has at the place.
  std::string source(Place place) const {
    return content_.substr(place.begin, place.end - place.begin);
  }
  std::string source(std::string_view path) const { return source(at(path).place); }

  /// Whether each byte of the text stands in the file, at its place, as it is.
  bool is_verbatim(std::string_view path) const {
    const Text& text = at(path).text;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (source(text.place(i, i + 1)) != text.view().substr(i, 1)) return false;
    }
    return true;
  }

  /// `3:4 reason` of the fault.
  std::string fault() const {
    if (!read_.fault) return "";
    const Position position = position_of(content_, read_.fault->place.begin);
    return std::to_string(position.line) + ':' + std::to_string(position.column) + ' ' +
           read_.fault->reason;
  }

 private:
  std::string content_;
  Documents read_;
};

std::string with_crlf(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n') result += '\r';
    result += c;
  }
  return result;
}

}  // namespace

// gopkg.in/yaml.v2, resolve.go, which sigs.k8s.io/yaml of kubectl and eksctl takes.
TEST_CASE("Plain scalars have the kinds of go-yaml") {
  const auto kind = [](const std::string& scalar) {
    return YamlFile("a: " + scalar + "\n").kind("a");
  };
  for (const auto* const text : {"true", "True", "yes", "Off", "on", "N"}) {
    CHECK(kind(text) == Kind::Boolean);
  }
  for (const auto* const text : {"1", "-1", "+1", "0x1f", "0o7", "1_000"}) {
    CHECK(kind(text) == Kind::Integer);
  }
  for (const auto* const text : {"1.5", ".5", "1.", "1e3", ".inf", "-.INF", ".nan"}) {
    CHECK(kind(text) == Kind::Float);
  }
  for (const auto* const text : {"", "~", "null", "NULL"}) CHECK(kind(text) == Kind::Null);
  for (const auto* const text : {"'1'", "\"true\"", "1.2.3", "2020-01-01", "truely", "1.33-eks",
                                 "0x", "m5.large", "|\n  1"}) {
    INFO(text);
    CHECK(kind(text) == Kind::String);
  }
}

TEST_CASE("Values and keys have the places where they stand") {
  const YamlFile file("a: 'b c'\nlist:\n  - x  # comment\n  - {k: [1, 2 ]}\nlast: ~\nnone:\n");
  CHECK(file.source("a") == "'b c'");
  CHECK(file.source(file.first().find_member("list")->place) == "list");
  CHECK(file.source("list") == "- x  # comment\n  - {k: [1, 2 ]}");
  CHECK(file.source(file.at("list").items.at(0).place) == "x");
  CHECK(file.source(file.at("list").items.at(1).place) == "{k: [1, 2 ]}");
  CHECK(file.source(file.at("list").items.at(1).find("k")->place) == "[1, 2 ]");
  CHECK(file.source("last") == "~");
  CHECK(file.at("none").place.begin == file.at("none").place.end);
}

TEST_CASE("Blocks have the places of their bytes, whatever their indentation and line ends") {
  const std::string content =
      "a:\n  - lit: |\n      one\n        two\n\n      three\n    keep: |+\n      x\n\n"
      "    strip: |-\n      y\n    lead: |2\n        z\n";
  for (const std::string& text : {content, with_crlf(content)}) {
    const YamlFile file(text);
    REQUIRE(file.fault().empty());
    const Value& item = file.at("a").items.at(0);
    CHECK(item.find("lit")->text.view() == "one\n  two\n\nthree\n");
    CHECK(item.find("keep")->text.view() == "x\n\n");
    CHECK(item.find("strip")->text.view() == "y");
    CHECK(item.find("lead")->text.view() == "  z\n");
    CHECK(item.find("lit")->is_quoted);
    for (const Member& member : item.members) {
      const Text& block = member.value.text;
      for (std::size_t i = 0; i < block.size(); ++i) {
        CHECK(file.source(block.place(i, i + 1)) == block.view().substr(i, 1));
      }
    }
  }
}

TEST_CASE("Folded blocks and quoted scalars have the places of their bytes") {
  const YamlFile file(
      "folded: >-\n  one\n  two\n\n  three\n    four\n  five\nsingle: 'it''s\n  here'\n"
      "double: \"a\\tb \\u00e9 \\\n  c\"\nplain: x\n  y\n");
  CHECK(file.text("folded") == "one two\nthree\n  four\nfive");
  CHECK(file.text("single") == "it's here");
  CHECK(file.text("double") == "a\tb \xC3\xA9 c");
  CHECK(file.text("plain") == "x y");
  const auto source = [&](std::string_view path, std::string_view part) {
    const Text& text = file.at(path).text;
    const std::size_t begin = text.view().find(part);
    return file.source(text.place(begin, begin + part.size()));
  };
  CHECK(source("folded", "two") == "two");
  CHECK(source("folded", "five") == "five");
  CHECK(source("folded", "one two") == "one\n  two");
  CHECK(source("single", "'s") == "'s");
  CHECK(source("single", "here") == "here");
  CHECK(source("double", "\t") == "\\t");
  CHECK(source("double", "\xC3\xA9") == "\\u00e9");
  CHECK(source("double", "c") == "c");
  CHECK(source("plain", "y") == "y");
}

TEST_CASE("YAML in blocks of YAML has its places in the file") {
  const YamlFile file("userData: |\n  outer: |\n    apiVersion: x\n    max: 5\n");
  const Documents outer = read_yaml(file.at("userData").text);
  const Documents inner = read_yaml(outer.documents.at(0).find("outer")->text);
  CHECK(file.source(inner.documents.at(0).find("max")->place) == "5");
  CHECK(file.source(inner.documents.at(0).find_member("max")->place) == "max");
}

TEST_CASE("Files have many documents, a byte order mark and CRLF") {
  const YamlFile file("\xEF\xBB\xBF# x\r\na: 1\r\n---\r\nb: 2\r\n...\r\n---\r\nc: 'd'\r\n");
  REQUIRE(file.documents().size() == 3);
  CHECK(file.source(file.documents()[0].find("a")->place) == "1");
  CHECK(file.source(file.documents()[2].find("c")->place) == "'d'");
  CHECK(file.documents()[0].find("a")->kind == Kind::Integer);
}

TEST_CASE("JSON is read with tabs for indentation") {
  const YamlFile file("{\n\t\"a\": [\n\t\t1,\n\t\t\"b\"\n\t],\n\t\"c\": null\n}\n");
  REQUIRE(file.fault().empty());
  CHECK(file.at("a").items.size() == 2);
  CHECK(file.kind("c") == Kind::Null);
  CHECK(file.source("a") == "[\n\t\t1,\n\t\t\"b\"\n\t]");
}

TEST_CASE("Aliases are copies of what they stand for") {
  const YamlFile file("a: &x [1, &y {k: v}]\nb: *x\nc: *y\n&k key: 1\nd: {*k : 2}\n");
  REQUIRE(file.fault().empty());
  CHECK(file.at("b").items.at(1).known_text("k") == "v");
  CHECK(file.at("a").items.at(1).known_text("k") == "v");
  CHECK(file.text("c.k") == "v");
  CHECK(file.text("d.key") == "2");
  CHECK(file.source("b") == "[1, &y {k: v}]");
}

// YAML 1.1, "Merge Key Language-Independent Type": own keys win, then the first map of the list.
TEST_CASE("Merge keys give what the map does not have itself") {
  const YamlFile file("x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz:\n  <<: [*x, *y]\n  a: 0\n");
  const Value& merged = file.at("z");
  REQUIRE(merged.members.size() == 3);
  CHECK(merged.members[0].key == "a");
  CHECK(merged.known_text("a") == "0");
  CHECK(merged.known_text("b") == "1");
  CHECK(merged.known_text("c") == "2");
  CHECK(YamlFile("a: {'<<': {b: 1}}\n").at("a").find("b") == nullptr);
}

TEST_CASE("Short tags of CloudFormation are unknown values with their long form") {
  const YamlFile file(
      "a: !Ref Group\nb: !Sub |\n  x\nc: !GetAtt [a, b]\nd: !If [x, {e: 1}, !Ref y]\n");
  for (const char* const key : {"a", "b", "c", "d"}) CHECK(file.kind(key) == Kind::Unknown);
  CHECK(file.text("b") == "x\n");
  CHECK(file.source("c") == "[a, b]");
  CHECK(file.text("a.Ref") == "Group");
  CHECK(file.source("a.Ref") == "Group");
  CHECK(file.kind("b.Fn::Sub") == Kind::String);
  CHECK(file.kind("c.Fn::GetAtt") == Kind::List);
  const Value& choice = file.at("d.Fn::If");
  CHECK(choice.items.at(1).known_text("e") == "1");
  CHECK(choice.items.at(2).known_text("Ref") == "y");
}

TEST_CASE("Other tags are unknown scalars, and lists and maps as they are") {
  const YamlFile file("a: !Other x\nb: !Other [x]\nc: !!str 5\nd: !!int '7'\n");
  CHECK(file.kind("a") == Kind::Unknown);
  CHECK(file.at("a").members.empty());
  CHECK(file.kind("b") == Kind::List);
  CHECK(file.kind("c") == Kind::String);
  CHECK(file.kind("d") == Kind::Integer);
}

TEST_CASE("A block below a short tag may have the indentation of the tag") {
  const YamlFile file("a:\n  b:\n    !Sub |\n    #!/bin/sh\n    x: !Ref y\nc: 1\n");
  REQUIRE(file.fault().empty());
  CHECK(file.kind("a.b") == Kind::Unknown);
  CHECK(file.text("a.b.Fn::Sub") == "#!/bin/sh\nx: !Ref y\n");
  CHECK(file.is_verbatim("a.b.Fn::Sub"));
  CHECK(file.text("c") == "1");
  const YamlFile list("a:\n  - !Sub >\n    x\n    y\n  - !Ref b\n");
  REQUIRE(list.fault().empty());
  CHECK(list.at("a").items.at(0).known_text("Fn::Sub") == "x y\n");
  CHECK(list.at("a").items.at(1).known_text("Ref") == "b");
}

TEST_CASE("Both of two members with one key are kept") {
  const YamlFile file("a: 1\na: 2\n");
  CHECK(file.first().members.size() == 2);
  CHECK(file.text("a") == "2");
}

TEST_CASE("Holes are unknown values") {
  const YamlFile file(
      "a: ${x}\nb: \"{{ .Values.b | default \"c\" }}\"\nc: m5.${size}\nd: <name>\ne: {f: {{ .f "
      "}}}\n"
      "g: $${shell}\n");
  REQUIRE(file.fault().empty());
  CHECK_FALSE(file.read().has_directives);
  for (const auto* const path : {"a", "b", "d", "e.f", "g"}) {
    INFO(path);
    CHECK(file.kind(path) == Kind::Unknown);
  }
  CHECK(file.kind("c") == Kind::String);
  CHECK(has_holes(file.text("c")));
  CHECK(file.source("a") == "${x}");
  CHECK(file.source("c") == "m5.${size}");
}

TEST_CASE("Directives of templates leave blanks, and no fault is told") {
  const YamlFile file(
      "{{- range .all }}\na:\n  {{- with .b }}\n  c: {{ . }}\n  {{- else }}\n  c: 1\n  {{- end }}\n"
      "d:\n  {{- include \"x\" . | nindent 2 }}\ne: {{ if .f }}1{{ else }}2{{ end }}\n{{- end "
      "}}\n");
  CHECK(file.read().has_directives);
  CHECK(file.first().find("a")->members.size() == 2);
  CHECK(file.kind("d") == Kind::Unknown);
  CHECK(file.kind("e") == Kind::Unknown);
  const YamlFile broken("{{ if .x }}\na: [1\n{{ end }}\n");
  CHECK(broken.read().has_directives);
  CHECK(broken.fault().empty());
}

TEST_CASE("Faults say where and what") {
  const auto fault = [](const std::string& content) { return YamlFile(content).fault(); };
  CHECK(fault("a:\n  - n: w\n    t: x\n   m: 5\n") ==
        "4:4 this line is indented by 3 blanks, and the map or list from line 2 has 4");
  CHECK(fault("a:\n  b: 1\n c: 2\n") ==
        "3:2 this line is indented by 1 blank, and the map or list from line 2 has 2");
  CHECK(fault("a: b\n  c: d\n") ==
        "2:3 this key is indented by 2 blanks, below a key that has a value already");
  CHECK(fault("a: b: c\n") == "1:5 a second ': ' stands in the value of a key");
  CHECK(fault("a:\n  - b: 1\n  c: 2\n") == "3:3 a key stands between the items of a list");
  CHECK(fault("a: 1\n- b\n") == "2:1 an item of a list stands between the keys of a map");
  CHECK(fault("a: - b\n") == "1:4 an item of a list cannot stand here");
  CHECK(fault("a:\n\tb: c\n") == "2:1 a tab indents this line");
  CHECK(fault("a:\n  b: 1\n\tc: 2\n") == "3:1 a tab indents this line");
  CHECK(fault("a:\n  b: [1, 2\n  c: d\n") == "3:4 the [ of line 2 is not closed before this");
  CHECK(fault("a: ]\n") == "1:4 this bracket closes none");
  CHECK(fault("a: \"b\nc: d\n") == "1:4 this quote is not closed");
  CHECK(fault("a: 'it's'\n") == "1:8 text follows the quote that ends the value");
  CHECK(fault("a: 1\nfoo\nb: 2\n") == "2:1 this line is no key of a map: no ': ' follows it");
  CHECK(fault("a: @b\n") == "1:4 '@' cannot begin a value");
  CHECK(fault("a: *b\n") == "1:4 the alias stands for no anchor above it");
  CHECK(fault("a: &b [*b]\n") == "1:8 the alias is within the value that it stands for");
  CHECK(fault("  a: 1\nb: 2\n") == "2:1 this line goes on with no list or map above it");
  CHECK(fault("a: \xFF\n") == "1:4 a byte here is no UTF-8");
  CHECK(fault(std::string("a: b\0", 5)) == "1:5 a control character stands here");
}

TEST_CASE("Tags and anchors at the end of a file have places in it") {
  CHECK(YamlFile("v{\n\n\r").text("") == "v{\n\r");
  CHECK(YamlFile("!&[a]22\n!").documents().size() <= 2);
  CHECK(YamlFile("a: !t").kind("a") == Kind::Unknown);
  CHECK(YamlFile("a: &b").at("a").place.end <= 5);
}

TEST_CASE("Documents before a fault are read") {
  const YamlFile file("a: 1\n---\nb: [\n");
  REQUIRE(file.documents().size() == 1);
  CHECK(file.text("a") == "1");
  CHECK(file.fault() == "4:1 the [ of line 3 is not closed before this");
}

TEST_CASE("Nesting, values and aliases are bounded") {
  const auto repeated = [](std::string_view text, std::size_t count) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i) result += text;
    return result;
  };
  CHECK(YamlFile(repeated("[", 100) + repeated("]", 100)).fault().empty());
  const std::string levels = "the values nest more than 100 levels deep";
  const std::string values = "the file has more than 100000 values";
  CHECK(YamlFile(repeated("[", 101) + repeated("]", 101)).fault().ends_with(levels));
  CHECK(YamlFile(repeated("- ", 10'000)).fault().ends_with(levels));
  CHECK(YamlFile(repeated("- a\n", 99'999)).fault().empty());
  CHECK(YamlFile(repeated("- a\n", 100'001)).fault().ends_with(values));
  CHECK(YamlFile(repeated("---\na\n", 100'001)).fault().ends_with(values));
  std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
  for (int i = 1; i < 20; ++i) {
    const std::string alias = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + alias;
    for (int j = 1; j < 9; ++j) bomb += ',' + alias;
    bomb += "]\n";
  }
  CHECK(YamlFile(bomb).fault().ends_with(values));
  CHECK(YamlFile(repeated("[", 1'000'000)).fault().ends_with("too many values in brackets"));
  CHECK(YamlFile('[' + repeated("a,", 50'000) + ']').fault().empty());
  CHECK(YamlFile("a: |\n" + repeated("  x\n", 200'000)).fault().empty());
}
