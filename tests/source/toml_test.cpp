// SPDX-License-Identifier: Apache-2.0
#include "source/toml.h"

#include <string>
#include <string_view>
#include <utility>

#include "catch.h"
#include "source/holes.h"
#include "source/position.h"
#include "text/strings.h"

using namespace maxpods;

namespace {

using Kind = Value::Kind;

class TomlFile {
 public:
  explicit TomlFile(std::string content)
      : content_(std::move(content)), read_(read_toml(Text(content_, 0))) {}

  const Documents& read() const { return read_; }
  const Value& at(std::string_view path) const { return *read_.documents.at(0).find_path(path); }
  std::string source(Place place) const {
    return content_.substr(place.begin, place.end - place.begin);
  }
  std::string source(std::string_view path) const { return source(at(path).place); }

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

}  // namespace

TEST_CASE("TOML has kinds, texts and places") {
  const TomlFile file(
      "[settings.kubernetes]\nmax-pods = 1_10\nname = 'b'\n\"é\" = [1, {a = true}]  # é\n"
      "s = \"a\\tb\"\nf = 1.5\nd = 2020-01-01\n[settings.kubernetes.node-labels]\n\"a.b\" = "
      "\"c\"\n");
  REQUIRE(file.fault().empty());
  const Value& kubernetes = file.at("settings.kubernetes");
  CHECK(file.at("settings.kubernetes.max-pods").integer() == 110);
  CHECK(file.source("settings.kubernetes.max-pods") == "1_10");
  CHECK(file.source(kubernetes.find_member("max-pods")->place) == "max-pods");
  CHECK(file.source(file.at("settings").find_member("kubernetes")->place) == "kubernetes");
  CHECK(file.source("settings.kubernetes.name") == "'b'");
  CHECK(file.source("settings.kubernetes.é") == "[1, {a = true}]");
  CHECK(kubernetes.find("é")->items.at(1).find("a")->kind == Kind::Boolean);
  CHECK(kubernetes.find("f")->kind == Kind::Float);
  CHECK(kubernetes.find("d")->kind == Kind::String);
  CHECK(kubernetes.members.at(0).key == "max-pods");
  CHECK(kubernetes.find("node-labels")->known_text("a.b") == std::nullopt);
  CHECK(kubernetes.find("node-labels")->find("a.b")->known_text() == "c");
  const Text& tab = kubernetes.find("s")->text;
  REQUIRE(tab.view() == "a\tb");
  CHECK(file.source(tab.place(1, 2)) == "\\t");
  CHECK(file.source(tab.place(2, 3)) == "b");
}

TEST_CASE("Strings of several lines have the places of their bytes") {
  for (const std::string feed : {"\n", "\r\n"}) {
    const TomlFile file(concat({R"(a = """)", feed, "one", feed, "tw\\", feed, R"(   o""")", feed,
                                "b = '''x", feed, "y'''", feed}));
    REQUIRE(file.fault().empty());
    const Text& text = file.at("a").text;
    const std::size_t o = text.view().rfind('o');
    CHECK(text.view().starts_with("one"));
    CHECK(text.view().ends_with("two"));
    CHECK(file.source(text.place(0, 3)) == "one");
    CHECK(file.source(text.place(o, o + 1)) == "o");
    CHECK(file.source(file.at("b").text.place(0, 1)) == "x");
  }
}

TEST_CASE("Holes in TOML need no quotes") {
  const TomlFile file(
      "[settings.kubernetes]\nmax-pods = ${max_pods}\nname = \"${name}\"\napi = \"a-${b}\"\n"
      "list = [${a}, \"c\"]\nnode-${x} = 1\ns = \"\"\"\n${line}\n\"\"\"\n");
  REQUIRE(file.fault().empty());
  CHECK_FALSE(file.read().has_directives);
  CHECK(file.at("settings.kubernetes.max-pods").kind == Kind::Unknown);
  CHECK(file.source("settings.kubernetes.max-pods") == "${max_pods}");
  CHECK(file.at("settings.kubernetes.name").kind == Kind::Unknown);
  CHECK(file.at("settings.kubernetes.api").kind == Kind::String);
  CHECK(has_holes(file.at("settings.kubernetes.api").text.view()));
  CHECK(file.at("settings.kubernetes.list").items.at(0).kind == Kind::Unknown);
}

TEST_CASE("Directives and lines that are a hole leave blanks in TOML") {
  const TomlFile file("[a]\n%{ if x ~}\nb = 1\n%{ endif ~}\n${more}\n[c]\nd = 2\n");
  CHECK(file.read().has_directives);
  CHECK(file.at("a.b").integer() == 1);
  CHECK(file.at("c.d").integer() == 2);
  CHECK(TomlFile("%{ if x }\na = = 1\n%{ endif }\n").fault().empty());
}

TEST_CASE("Faults of TOML say where and what") {
  const auto fault = [](const std::string& content) { return TomlFile(content).fault(); };
  CHECK(fault("[s.k]\na = 1\n[s.k]\nb = 2\n") ==
        "3:1 [s.k] is there a second time, which no parser of TOML takes");
  CHECK(fault("a = 1\nb = 2\na = 3\n") ==
        "3:1 'a' is set a second time, which no parser of TOML takes");
  CHECK(fault("[a]\nb = 1\n[a.b]\n") == "3:1 'a.b' is there already, as something else");
  CHECK(fault("max-pods: 110\n") == "1:9 no '=' follows this key");
  CHECK(fault("a = \"b\nc = 1\n") == "1:1 the string does not end in its line");
  CHECK(fault("a = [1\nb = 2\n") == "2:1 the list is not closed before this");
  CHECK(fault("a = 1 2\n") == "1:7 text follows the value");
  CHECK(fault("[a\n") == "1:1 the header of the table is not closed");
  CHECK(fault("a = yes\n") == "1:5 this value is no number, no true or false, and not in quotes");
  CHECK(fault("\xC3\xA9 = 1\n").starts_with("1:1 "));
  CHECK(fault("[[[a]]]\n").starts_with("1:"));
  CHECK(fault("a = \xFF\n") == "1:4 a byte here is no UTF-8");
}

TEST_CASE("TOML is bounded") {
  CHECK_FALSE(TomlFile("a = " + std::string(300'000, '[')).fault().empty());
  CHECK_FALSE(TomlFile("a = " + std::string(200'000, '[')).fault().empty());
  CHECK_FALSE(TomlFile(std::string(200'000, '[')).fault().empty());
  std::string deep = "a";
  for (int i = 0; i < 100'000; ++i) deep += ".a";
  CHECK_FALSE(TomlFile(deep + " = 1\n").fault().empty());
  CHECK_FALSE(TomlFile("[" + deep.substr(0, 1001) + "]\n").fault().empty());
}
