// SPDX-License-Identifier: Apache-2.0
#include "source/hcl.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.h"
#include "source/position.h"
#include "text/strings.h"

using namespace maxpods;

namespace {

/// The tree of an expression: names and literals as they are, `?` for what is unknown.
std::string tree_of(const HclExpression& expression);

std::string trees_of(const std::vector<HclExpression>& expressions) {
  std::string trees;
  for (const HclExpression& each : expressions) {
    if (!trees.empty()) trees += ' ';
    trees += tree_of(each);
  }
  return trees;
}

std::string tree_of_template(const HclExpression& quoted) {
  std::string tree = "\"";
  for (const HclPart& part : quoted.parts) {
    switch (part.kind) {
      case HclPart::Kind::Literal:
        tree += part.text.view();
        break;
      case HclPart::Kind::Interpolation:
        tree += concat({"<", trees_of(part.expression), ">"});
        break;
      case HclPart::Kind::Directive:
        tree += concat({"<", quoted.read->part(part.begin, part.end).view(), ">"});
    }
  }
  return tree + '"';
}

std::string tree_of_object(const HclExpression& object) {
  std::string tree = "{";
  for (const HclMember& member : object.members) {
    if (tree != "{") tree += ' ';
    tree += concat({tree_of(member.key), "=", tree_of(member.value)});
  }
  return tree + '}';
}

std::string tree_of_reference(const HclExpression& reference) {
  std::string tree = reference.name;
  for (const auto& step : reference.steps) tree += concat({"/", step.value_or("?")});
  return tree;
}

std::string tree_of(const HclExpression& expression) {
  using Kind = HclExpression::Kind;
  switch (expression.kind) {
    case Kind::Unknown:
      return "?";
    case Kind::Template:
      return tree_of_template(expression);
    case Kind::List:
      return concat({"[", trees_of(expression.items), "]"});
    case Kind::Object:
      return tree_of_object(expression);
    case Kind::Call:
      return concat({expression.name, "(", trees_of(expression.items),
                     expression.is_expanded ? "...)" : ")"});
    case Kind::Reference:
      return tree_of_reference(expression);
    case Kind::Null:
    case Kind::Boolean:
    case Kind::Number:
      break;
  }
  return std::string(expression.source().view());
}

class HclText {
 public:
  explicit HclText(std::string content)
      : content_(std::move(content)), read_(read_hcl(Text(content_, 0))) {}

  const HclBody& body() const { return read_.body; }
  const HclExpression& value(std::string_view name) const {
    return read_.body.find_attribute(name)->value;
  }
  std::string source(Place place) const {
    return content_.substr(place.begin, place.end - place.begin);
  }
  /// `LINE:COLUMN: reason` of the fault; empty if there is none.
  std::string fault() const {
    if (!read_.fault) return "";
    const Position position = position_of(content_, read_.fault->place.begin);
    return concat({std::to_string(position.line), ":", std::to_string(position.column), ": ",
                   read_.fault->reason});
  }
  bool has_hint() const { return read_.fault && !read_.fault->hint.empty(); }

 private:
  std::string content_;
  HclFile read_;
};

std::string tree(std::string_view expression) {
  const HclText text(concat({"a = ", expression, "\n"}));
  return text.fault().empty() ? tree_of(text.value("a")) : text.fault();
}

/// The text of a template with `<…>` for what is in it.
std::string heredoc(std::string_view text) {
  const std::string quoted = tree(text);
  return quoted.substr(1, quoted.size() - 2);
}

std::string fault(std::string_view content) {
  const HclText text{std::string(content)};
  CHECK(text.has_hint() == !text.fault().empty());
  return text.fault();
}

}  // namespace

TEST_CASE("HCL has blocks, labels and attributes, with their places") {
  const HclText text(
      "terraform {}\n"
      "resource \"aws_eks_node_group\" web {\n"
      "  instance_types = [\"m5.large\"]\n"
      "  scaling_config { min_size = 1 }\n"
      "  timeouts {\n"
      "  }\n"
      "}\n"
      "max-pods = 110");
  REQUIRE(text.fault().empty());
  REQUIRE(text.body().blocks.size() == 2);
  const HclBlock& group = text.body().blocks[1];
  CHECK(group.type == "resource");
  CHECK(group.label(0) == "aws_eks_node_group");
  CHECK(group.label(1) == "web");
  CHECK(group.label(2).empty());
  CHECK(text.source(group.place) == "resource \"aws_eks_node_group\" web");
  CHECK(text.source(group.labels[0].place) == "\"aws_eks_node_group\"");
  CHECK(text.source(group.labels[1].place) == "web");
  CHECK(text.source(group.body.place).starts_with("{\n"));
  CHECK(text.source(group.body.place).ends_with("}\n}"));
  const HclAttribute* const types = group.body.find_attribute("instance_types");
  REQUIRE(types != nullptr);
  CHECK(text.source(types->place) == "instance_types");
  CHECK(text.source(types->value.place()) == "[\"m5.large\"]");
  CHECK(types->value.items.at(0).source().view() == "\"m5.large\"");
  const HclBlock* const scaling = group.body.find_block("scaling_config");
  REQUIRE(scaling != nullptr);
  CHECK(text.source(scaling->body.place) == "{ min_size = 1 }");
  CHECK(tree_of(scaling->body.find_attribute("min_size")->value) == "1");
  CHECK(group.body.find_attribute("min_size") == nullptr);
  CHECK(group.body.find_block("terraform") == nullptr);
  CHECK(text.source(text.value("max-pods").place()) == "110");
}

TEST_CASE("Expressions of HCL are trees") {
  CHECK(tree("110") == "110");
  CHECK(tree("-1.5e-3") == "-1.5e-3");
  CHECK(tree("true") == "true");
  CHECK(tree("null") == "null");
  CHECK(tree("trueish") == "trueish");
  CHECK(tree("\"m5.${size}\"") == "\"m5.<size>\"");
  CHECK(tree("\"${local.a}\"") == "\"<local/a>\"");
  CHECK(tree("\"\"") == "\"\"");
  CHECK(tree("[]") == "[]");
  CHECK(tree("[1, [\n2\n,],\n]") == "[1 [2]]");
  CHECK(tree("{}") == "{}");
  CHECK(tree("{ a = 1, \"b c\" : 2\n(local.d) = 3\n\n e-f = {g = 4},\n1 = 5 }") ==
        "{\"a\"=1 \"b c\"=2 local/d=3 \"e-f\"={\"g\"=4} 1=5}");
  CHECK(tree("merge({a = 1}, b)") == "merge({\"a\"=1} b)");
  CHECK(tree("max(\n1,\nlist...\n)") == "max(1 list...)");
  CHECK(tree("provider::aws::arn_parse (x,)") == "provider::aws::arn_parse(x)");
  CHECK(tree("(((local.x)))") == "local/x");
  CHECK(tree("é") == "é");
}

TEST_CASE("References of HCL have steps") {
  CHECK(tree("module.m.y[0].z") == "module/m/y/0/z");
  CHECK(tree("var.types[\"m5.large\"]") == "var/types/m5.large");
  CHECK(tree("aws_subnet.private[*].id") == "aws_subnet/private/?/id");
  CHECK(tree("aws_subnet.private.*.id") == "aws_subnet/private/?/id");
  CHECK(tree("aws_subnet.private.0.id") == "aws_subnet/private/0/id");
  CHECK(tree("module.e2e.id") == "module/e2e/id");
  CHECK(tree("module.E10.e1x") == "module/E10/e1x");
  CHECK(tree("local.a[each.key]") == "local/a/?");
  CHECK(tree("local.a[\"x-${b}\"]") == "local/a/?");
  CHECK(tree("local.a[\"\"]") == "local/a/");
  CHECK(tree("(local.a).b") == "local/a/b");
  CHECK(tree("[local.a\n.b\n[0]]") == "[local/a/b/0]");
}

TEST_CASE("What HCL computes is unknown, and read over") {
  for (const std::string_view expression :
       {"1 + 2", "a && !b || c", "!a", "-a", "- 1", "-(1)", "a ? b : c", "a ? b : c ? d : e",
        R"(a == b ? "}" : [for x in y : x if x != "]"])", "[for k, v in m : \"${k}=${v}\"]",
        "{for k, v in m : k => v...}", "{\n for k, v in m :\n k => v\n if v\n}", "f(x).y", "[1][0]",
        "{a = 1}.a", "\"a\"[0]", "a % b", "a / b * c", "a <= b"}) {
    const HclText text(concat({"a = ", expression, " # c\nb = 2\n"}));
    REQUIRE(text.fault().empty());
    CHECK(tree_of(text.value("a")) == "?");
    CHECK(text.value("a").source().view() == expression);
    CHECK(tree_of(text.value("b")) == "2");
  }
  CHECK(tree("(\na\n>=\nb\n)") == "?");
  CHECK(tree("f(a ? <<EOT\n}\nEOT\n: <<-EOT\n)\nEOT\n, 1)") == "f(? 1)");
}

TEST_CASE("Strings of HCL have escapes, and the places of their bytes") {
  const HclText text(R"(a = "\n\t\r\"\\\u00e9\U0001F600$${x}%%{y}$$5%z${b}%{ if c }d%{ endif }")"
                     "\n");
  REQUIRE(text.fault().empty());
  const HclExpression& quoted = text.value("a");
  CHECK(tree_of(quoted) ==
        "\"\n\t\r\"\\é\xF0\x9F\x98\x80${x}%{y}$$5%z<b><%{ if c }>d<%{ endif }>\"");
  const Text& literal = quoted.parts.at(0).text;
  CHECK(text.source(literal.place(0, 1)) == "\\n");
  CHECK(text.source(literal.place(5, 7)) == "\\u00e9");
  CHECK(text.source(literal.place(literal.view().find('x'), literal.view().find('x') + 1)) == "x");
  CHECK(text.source(quoted.parts.at(1).expression.at(0).place()) == "b");
  CHECK(quoted.parts.at(1).end - quoted.parts.at(1).begin == 4);
  CHECK(text.source(quoted.place()).starts_with("\"\\n"));
}

TEST_CASE("Templates of HCL trim what is beside a tilde") {
  CHECK(heredoc("\"a  ${~ b ~}  c\"") == "a<b>c");
  CHECK(heredoc("\"a \\n ${~ b ~} \\n c\"") == "a<b>c");
  CHECK(heredoc("\"a ${~ b}  %{if c ~}  d %{~ endif}\"") == "a<b>  <%{if c ~}>d<%{~ endif}>");
  // Of a heredoc, up to the end of the line.
  CHECK(heredoc("<<E\n  a\n  ${~ b ~}  \n  c\nE") == "  a\n<b>  c\n");
}

TEST_CASE("Heredocs of HCL end with their marker") {
  CHECK(heredoc("<<EOT\na\n EOTX\n  b\nEOT") == "a\n EOTX\n  b\n");
  CHECK(heredoc("<<EOT\n  EOT").empty());
  CHECK(heredoc("<<EOT\n\\n\"$${a}\n\t EOT \t") == "\\n\"${a}\n");
  CHECK(heredoc("<<E-1\n${<<E-1\nb\nE-1\n}\nE-1") == "<\"b\n\">\n");
  CHECK(heredoc("<<EOT\n${a}EOT\n EOT") == "<a>EOT\n");
  CHECK(heredoc("<<EOT\r\na\r\nEOT\r") == "a\r\n");
  CHECK(tree("[<<EOT\na\nEOT\n, f(<<EOT\nb\nEOT\n)]") == "[\"a\n\" f(\"b\n\")]");
  const HclText text("a = <<EOT\nb\nEOT");
  CHECK(text.source(text.value("a").place()) == "<<EOT\nb\nEOT");
}

TEST_CASE("Heredocs of HCL with a dash lose the least indentation of their lines") {
  CHECK(heredoc("<<-EOT\n    a\n      b\n  EOT") == "a\n  b\n");
  CHECK(heredoc("<<-EOT\n  a\n b\n  EOT") == " a\nb\n");
  CHECK(heredoc("<<-EOT\na\n  b\n  EOT") == "a\n  b\n");
  // Blank lines do not count, and stay.
  CHECK(heredoc("<<-EOT\n\n  a\n \n    b\n  EOT") == "\na\n \n  b\n");
  // Lines that begin with a template do.
  CHECK(heredoc("<<-EOT\n    a\n  ${b}\n    c${d}\n  EOT") == "  a\n<b>\n  c<d>\n");
  CHECK(heredoc("<<-EOT\n  a\n%{ if b }\n  c\n%{ endif }\n  EOT") ==
        "  a\n<%{ if b }>\n  c\n<%{ endif }>\n");
  CHECK(heredoc("<<-EOT\n\t\ta\n\t  b\n  EOT") == "a\n b\n");
  const HclText text("a = <<-EOT\n    b\n      c\n    EOT\n");
  const Text& lines = text.value("a").parts.at(0).text;
  REQUIRE(lines.view() == "b\n  c\n");
  CHECK(text.source(lines.place(0, 1)) == "b");
  CHECK(text.source(lines.place(4, 5)) == "c");
}

TEST_CASE("Comments, byte order marks and line ends of HCL are read over") {
  const HclText text(
      "\xEF\xBB\xBF# { \" \r\na = 1 // <<EOT\r\n/* b = 2\n */ c = [ # ]\r\n 3, // }\r\n /* , */ 4 "
      "]\r\nd /* e */ { # f\r\n}\r\n# g");
  REQUIRE(text.fault().empty());
  CHECK(tree_of(text.value("a")) == "1");
  CHECK(text.body().find_attribute("b") == nullptr);
  CHECK(tree_of(text.value("c")) == "[3 4]");
  CHECK(text.body().find_block("d") != nullptr);
  CHECK(fault("").empty());
  CHECK(fault("\n \n# a").empty());
}

TEST_CASE("A fault of HCL has its place, and what was read before it") {
  CHECK(fault("a = ") == "1:5: no value begins here");
  CHECK(fault("a = 'b'\n") == "1:5: no value begins here");
  CHECK(fault("a = \xE2\x80\x9C"
              "b\n") == "1:5: no value begins here");
  CHECK(fault("a\n") == "1:1: this is neither an argument nor a block");
  CHECK(fault("a: 1\n") == "1:1: this is neither an argument nor a block");
  CHECK(fault("a \"b\"\n{\n}\n") == "1:1: this is neither an argument nor a block");
  CHECK(fault("a == 1\n") == "1:4: no value begins here");
  CHECK(fault("\"a\" = 1\n") == "1:1: an argument begins with a quote");
  CHECK(fault("}\n") == "1:1: this '}' closes nothing");
  CHECK(fault("=\n") == "1:1: neither an argument nor a block begins here");
  CHECK(fault("a = 1,\n") == "1:6: a ',' follows the value");
  CHECK(fault("a = 1 b = 2\n") == "1:7: more text follows the value");
  CHECK(fault("a { } b { }\n") == "1:7: more text follows the block");
  CHECK(fault("a {\n b = 1 }\n") == "2:8: more text follows the value");
  CHECK(fault("a { b = 1, c = 2 }\n") == "1:10: this block in a line goes on behind its argument");
  CHECK(fault("a { = 1 }\n") == "1:5: no argument begins here");
  CHECK(fault("a {\n b = 1\n") == "1:3: this block is not closed");
  CHECK(fault("a = 1\na = 2\n") == "2:1: a is set a second time");
  CHECK(fault("a \"${b}\" {\n}\n") == "1:3: a label has a template");
  CHECK(fault("a = \"b\n") == "1:7: the string does not end in its line");
  CHECK(fault("a = \"b") == "1:5: the string does not end");
  CHECK(fault("a = \"\\d\"\n") == "1:6: an escape of this string is unknown");
  CHECK(fault("a = \"\\u12\"\n") == "1:6: an escape of this string is unknown");
  CHECK(fault("a = \"\\ud800\"\n") == "1:6: an escape of this string is unknown");
  CHECK(fault("a = \"\\U40000041\"\n") == "1:6: an escape of this string is unknown");
  CHECK(fault("a = \"\\") == "1:5: the string does not end");
  CHECK(fault("a = \"${b\n") == "1:6: this template is not closed");
  CHECK(fault("a = \"${b:-c}\"\n") == "1:9: the template is not closed before this");
  CHECK(fault("a = \"%{foo}\"\n") == "1:8: no template has this directive");
  CHECK(fault("a = <<EOT\nb\n EO\n") == "1:5: no line EOT ends this heredoc");
  CHECK(fault("a = << EOT\nEOT\n") == "1:5: this heredoc has no marker, or more text in its line");
  CHECK(fault("a = <<EOT b\nEOT\n") == "1:5: this heredoc has no marker, or more text in its line");
  CHECK(fault("a = [1 2]\n") == "1:8: the list is not closed before this");
  CHECK(fault("a = [1,\nb = 2\n") == "2:3: the list is not closed before this");
  CHECK(fault("a = [1") == "1:5: this list is not closed");
  CHECK(fault("a = { b = 1 c = 2 }\n") == "1:13: more text follows the value");
  CHECK(fault("a = { b }\n") == "1:9: no '=' follows this key");
  CHECK(fault("a = { b.c d = 1 }\n") == "1:11: no '=' follows this key");
  CHECK(fault("a = { b => 1 }\n") == "1:9: no '=' follows this key");
  CHECK(fault("a = { b = 1\n") == "1:5: this object is not closed");
  CHECK(fault("a = f(1 2)\n") == "1:9: the call is not closed before this");
  CHECK(fault("a = f(b...,)\n") == "1:11: the call is not closed before this");
  CHECK(fault("a = f(1,\n") == "1:5: this call is not closed");
  CHECK(fault("a = b::\n") == "1:8: no name follows the '::'");
  CHECK(fault("a = b::c\n") == "1:9: no '(' follows the name of the function");
  CHECK(fault("a = (1\n") == "1:5: this '(' is not closed");
  CHECK(fault("a = b ? c\n") == "1:10: no ':' follows the first value of the conditional");
  CHECK(fault("a = b.\n") == "1:7: no name follows the '.'");
  CHECK(fault("a = b[0\n") == "1:6: this '[' is not closed");
  CHECK(fault("a = [for b : c]\n") == "1:12: no 'in' follows the name");
  CHECK(fault("a = [for in b]\n") == "1:13: no 'in' follows the name");
  CHECK(fault("a = {for 1 in b}\n") == "1:10: no name follows 'for'");
  CHECK(fault("a = [for b in c]\n") == "1:16: no ':' follows what 'for' goes through");
  CHECK(fault("a = [for b in c : d e]\n") == "1:21: the 'for' is not closed before this");
  CHECK(fault("a = 1.2.3\n") == "1:5: this is no number");
  CHECK(fault("a = 1\n/* b\n") == "2:1: this comment is not closed");
  CHECK(fault("a = 1\nb = \"\xFF\"\n") == "2:6: a byte here is no UTF-8");

  const HclText text("a = 1\nb {\n}\nc {\n d = 1\n e = ?\n}\nf = 1\n");
  CHECK(text.fault() == "6:6: no value begins here");
  CHECK(tree_of(text.value("a")) == "1");
  CHECK(text.body().find_block("b") != nullptr);
  // It may lack what would make it right.
  CHECK(text.body().find_block("c") == nullptr);
}

TEST_CASE("HCL that nests too deep is a fault") {
  const auto nested = [](std::string_view open, std::string_view close, std::size_t levels) {
    std::string text = "a = ";
    for (std::size_t i = 0; i < levels; ++i) text += open;
    text += '1';
    for (std::size_t i = 0; i < levels; ++i) text += close;
    return text + '\n';
  };
  for (const auto& [open, close] :
       std::vector<std::pair<std::string_view, std::string_view>>{{"[", "]"},
                                                                  {"(", ")"},
                                                                  {"{a=", "}"},
                                                                  {"f(", ")"},
                                                                  {"\"${", "}\""},
                                                                  {"a[", "]"},
                                                                  {"b ? ", " : c"},
                                                                  {"[for x in ", " : x]"}}) {
    CHECK(fault(nested(open, close, 99)).empty());
    CHECK(contains(fault(nested(open, close, 101)), "the values nest more than 100 levels deep"));
    CHECK(contains(fault(nested(open, close, 100'000)), "nest more than 100 levels"));
  }
  std::string blocks;
  for (int i = 0; i < 101; ++i) blocks += "a {\n";
  CHECK(fault(blocks) == "101:3: the values nest more than 100 levels deep");
  CHECK(tree(std::string(100'000, '!') + "a") == "?");
}

TEST_CASE("HCL of too many values is a fault") {
  const auto many = [](std::string_view begin, std::string_view each) {
    std::string text(begin);
    for (int i = 0; i < 500'001; ++i) text += each;
    return fault(text);
  };
  for (const std::string& read :
       {many("a = [", "1,"), many("", "a {\n}\n"), many("a = <<E\n", "\n"), many("a = \"", "${b}"),
        many("a = 1", "+1")}) {
    CHECK(contains(read, "the file has more than 500000 values"));
  }
}

TEST_CASE("A template of HCL in a file of its own has all of it") {
  const Text text("  a ${b}\n\"%{ if c }\n", 0);
  const std::optional<HclExpression> read = read_hcl_template(text);
  REQUIRE(read);
  CHECK(tree_of(*read) == "\"  a <b>\n\"<%{ if c }>\n\"");
  const Text empty("", 0);
  CHECK(tree_of(*read_hcl_template(empty)) == "\"\"");
  const Text shell("echo ${a:-b}\n", 0);
  CHECK_FALSE(read_hcl_template(shell));
  const Text latin("a \xE9\n", 0);
  CHECK_FALSE(read_hcl_template(latin));
}
