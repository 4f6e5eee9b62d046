// SPDX-License-Identifier: Apache-2.0
#include "source/hcl_module.h"

#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.h"
#include "source/hcl_promises.h"
#include "source/yaml.h"
#include "text/strings.h"

using namespace maxpods;

namespace {

using Kind = Value::Kind;

/// A value in a line: `?` and the source of what is unknown, `*` behind what comes from a default.
std::string words_of(const Value& value) {
  std::string words;
  if (value.is_map()) {
    for (const Member& member : value.members) {
      if (!words.empty()) words += ' ';
      words += concat({member.key, "=", words_of(member.value)});
    }
    words = concat({"{", words, "}"});
  } else if (value.is_list()) {
    for (const Value& item : value.items) {
      if (!words.empty()) words += ' ';
      words += words_of(item);
    }
    words = concat({"[", words, "]"});
  } else {
    const std::string_view mark = value.kind == Kind::Unknown ? "?" : "";
    const std::string_view quote = value.is_string() ? "\"" : "";
    words = concat({mark, quote, value.text.view(), quote});
  }
  return words + (value.is_default ? "*" : "");
}

/// A folder of HCL: its first file is `content`.
class Folder {
 public:
  explicit Folder(std::string content, std::map<std::string, std::string> others = {})
      : others_(std::move(others)), contents_{std::move(content)} {
    std::vector<HclFile> files;
    files.push_back(read_hcl(Text(contents_[0], 0)));
    for (const auto& [path, other] : others_) {
      const std::size_t file = contents_.size();
      contents_.push_back(other);
      if (path.ends_with(".tf")) files.push_back(read_hcl(Text(other, file)));
    }
    for (const HclFile& file : files) CHECK_FALSE(file.fault);
    module_ = std::make_unique<HclModule>(
        "infra/", std::move(files), [this](const std::string& path) { return content_of(path); });
  }

  HclModule& module() { return *module_; }
  Value value(std::string_view name = "a") {
    const HclAttribute* const attribute = module_->files()[0].body.find_attribute(name);
    REQUIRE(attribute != nullptr);
    return module_->evaluate(attribute->value);
  }
  std::string words(std::string_view name = "a") { return words_of(value(name)); }
  /// The bytes of a place, in whatever file.
  std::string source(Place place) const {
    return contents_.at(place.file).substr(place.begin, place.end - place.begin);
  }
  /// Of the part of a text that says this.
  std::string source(const Text& text, std::string_view part) const {
    const std::size_t begin = text.view().find(part);
    REQUIRE(begin != std::string_view::npos);
    return source(text.place(begin, begin + part.size()));
  }

 private:
  std::optional<Text> content_of(const std::string& path) const {
    const auto found = others_.find(path);
    if (found == others_.end()) return std::nullopt;
    const auto file = 1 + std::distance(others_.begin(), found);
    return Text(found->second, static_cast<std::size_t>(file));
  }

  std::map<std::string, std::string> others_;
  std::vector<std::string> contents_;
  std::unique_ptr<HclModule> module_;
};

std::string words(std::string_view expression) {
  return Folder(concat({"a = ", expression, "\n"})).words();
}

}  // namespace

TEST_CASE("Literals of HCL have their kinds and places") {
  CHECK(words("{ n = null, b = true, i = -7, f = 1.5, s = \"x\", l = [1, \"2\"] }") ==
        "{n=null b=true i=-7 f=1.5 s=\"x\" l=[1 \"2\"]}");
  Folder folder("a = { max-pods = 110, (local.k) = 1, \"x-${local.k}\" = 2, 3 = \"\" }\n");
  const Value map = folder.value();
  CHECK(folder.source(map.place).starts_with("{ max"));
  CHECK(folder.source(map.members.at(0).place) == "max-pods");
  CHECK(map.find("max-pods")->kind == Kind::Integer);
  CHECK(map.find("max-pods")->integer() == 110);
  CHECK_FALSE(map.find("max-pods")->is_quoted);
  CHECK(folder.source(map.find("max-pods")->place) == "110");
  CHECK(map.members.at(1).key == "${local.k}");
  CHECK(map.members.at(2).key == "x-${local.k}");
  CHECK(map.members.at(3).key == "3");
  CHECK(map.find("3")->is_quoted);
  CHECK(map.find("3")->known_text() == "");
  CHECK(folder.source(map.find("3")->place) == "\"\"");
  CHECK(Folder("a = 0110\n").value().integer() == 110);
  CHECK(Folder("a = -010\n").value().integer() == -10);
  CHECK(Folder("a = 00\n").value().integer() == 0);
  CHECK(Folder("a = 1e2\n").value().kind == Kind::Float);
}

TEST_CASE("What HCL computes is unknown, with its source") {
  CHECK(words("aws_launch_template.web.id") == "?aws_launch_template.web.id");
  CHECK(words("\"${aws_launch_template.web.id}\"") == "?aws_launch_template.web.id");
  CHECK(words("1 + 2") == "?1 + 2");
  CHECK(words("[for k in [1] : k]") == "?[for k in [1] : k]");
  CHECK(words("lookup({a = 1}, \"a\")") == "?lookup({a = 1}, \"a\")");
  CHECK(words("merge([{a = 1}]...)") == "?merge([{a = 1}]...)");
  CHECK(words("each.value") == "?each.value");
  CHECK(words("path.module") == "?path.module");
}

TEST_CASE("A text of HCL keeps what is unknown in it") {
  CHECK(words("\"m5.${var.size}\"") == "\"m5.${var.size}\"");
  CHECK(words("\"a${\"b\"}c${1}${true}\"") == "\"abc1true\"");
  CHECK(words("\"a${null}\"") == "\"a${null}\"");
  CHECK(words("\"a${[1]}\"") == "\"a${[1]}\"");
  CHECK(words("\"%{ if x }a%{ endif }\"") == "\"%{ if x }a%{ endif }\"");
  // The reader of holes would not find the end of these.
  CHECK(words("\"a${x ? \"b\" : \"c\"}\"") == "\"a${...}\"");
  CHECK(words("\"a${\nx\n}\"") == "\"a${...}\"");
  CHECK(words("\"a${{}.x}\"") == "\"a${...}\"");
  CHECK(words("\"%{ if x == \"\" }a%{ endif }\"") == "\"%{...}a%{ endif }\"");
  // A hole for the shell that is none for Terraform.
  CHECK(words("\"$${x}\"") == "\"${x}\"");

  CHECK(Folder("a = \"m5.large\"\n").value().known_text() == "m5.large");
  CHECK_FALSE(Folder("a = \"m5.${x}\"\n").value().known_text());
  CHECK_FALSE(Folder("a = \"$${x}\"\n").value().known_text());
  CHECK_FALSE(Folder("a = \"%{ if x }m5.large%{ endif }\"\n").value().known_text());
}

TEST_CASE("A heredoc of HCL has the places of its bytes") {
  Folder folder("a = <<-EOT\n    max: ${local.n}\n    b\n  EOT\nlocals {\n  n = 58\n}\n");
  const Value value = folder.value();
  REQUIRE(value.text.view() == "max: 58\nb\n");
  CHECK(value.kind == Kind::String);
  CHECK(folder.source(value.text, "max") == "max");
  CHECK(folder.source(value.text, "58") == "${local.n}");
  CHECK(folder.source(value.text, "b") == "b");
  CHECK(folder.source(value.text, "8\nb") == "${local.n}\n    b");
}

TEST_CASE("Locals of HCL stand for their values") {
  Folder folder(
      "a = local.groups.web.max_pods\nb = local.types[1]\nc = local.copy\nd = local.lt\n"
      "e = local.groups.none\nf = local.types[2]\ng = local.groups[\"web\"]\nh = local.types[*]\n"
      "i = \"${local.size}-x\"\nj = local.groups[each.key]\nk = local\n",
      {{"infra/locals.tf",
        "locals {\n  groups = { web = { max_pods = 58 } }\n  types = [\"a\", \"b\"]\n"
        "  copy = local.types\n  lt = aws_launch_template.x.id\n  size = "
        "\"m5.${\"large\"}\"\n}\n"}});
  CHECK(folder.words("a") == "58");
  CHECK(folder.value("a").place.file == 1);
  CHECK(folder.source(folder.value("a").place) == "58");
  CHECK(folder.words("b") == "\"b\"");
  CHECK(folder.words("c") == "[\"a\" \"b\"]");
  CHECK(folder.words("d") == "?aws_launch_template.x.id");
  CHECK(folder.words("e") == "?local.groups.none");
  CHECK(folder.words("f") == "?local.types[2]");
  CHECK(folder.words("g") == "{max_pods=58}");
  CHECK(folder.words("h") == "?local.types[*]");
  CHECK(folder.words("i") == "\"m5.large-x\"");
  CHECK(folder.words("j") == "?local.groups[each.key]");
  CHECK(folder.words("k") == "?local");
}

TEST_CASE("Defaults of variables of HCL are marked") {
  Folder folder(
      "a = var.n\nb = local.n\nc = var.map.x\nd = var.none\ne = [var.n, 1]\nf = var.map\n"
      "g = \"--max-pods=${var.n}\"\nh = \"${var.n}\"\ni = tostring(var.n)\nj = (var.n)\n"
      "k = { (var.s) = 1 }\nl = base64encode(var.s)\nm = trimspace(var.s)\n"
      "variable \"n\" {\n  default = 110\n}\nvariable \"none\" {\n}\n"
      "variable \"map\" {\n  default = { x = [1] }\n}\nvariable \"s\" {\n  default = \"t\"\n}\n"
      "locals {\n  n = var.n\n}\n");
  CHECK(folder.words("a") == "110*");
  CHECK(folder.source(folder.value("a").place) == "110");
  CHECK(folder.words("b") == "110*");
  CHECK(folder.words("c") == "[1*]*");
  CHECK(folder.words("d") == "?var.none");
  CHECK(folder.words("e") == "[110* 1]");
  CHECK(folder.words("f") == "{x=[1*]*}*");
  // Within a text, it cannot be marked.
  CHECK(folder.words("g") == "\"--max-pods=${var.n}\"");
  CHECK(folder.words("h") == "110*");
  CHECK(folder.words("i") == "\"110\"*");
  CHECK(folder.words("j") == "110*");
  CHECK(folder.words("k") == "{${var.s}=1}");
  CHECK(folder.words("l") == "\"t\"*");
  CHECK(folder.words("m") == "\"t\"*");
}

TEST_CASE("Definitions of HCL that need themselves are unknown") {
  Folder folder(
      "a = local.a\nb = local.b\nlocals {\n  a = [local.a]\n  b = local.c\n  c = local.b\n}\n");
  CHECK(folder.words("a") == "[?local.a]");
  CHECK(folder.words("b") == "?local.b");
}

TEST_CASE("jsonencode and yamlencode of HCL give text whose scalars have their places") {
  Folder folder(
      "a = jsonencode({\n  env = {\n    WARM_IP_TARGET = 5, \"B\" = \"x\\ty\\\\\"\n"
      "    C = local.c, D = aws_x.y.z, E = \"p-${aws_x.y}\", F = var.f, G = null, H = [true, []]\n"
      "    I = x ? \"}\" : \"\"\n  }\n})\n"
      "locals {\n  c = \"lo\\\"cal\"\n}\nvariable \"f\" {\n  default = 1\n}\n");
  const Value encoded = folder.value();
  CHECK(encoded.kind == Kind::String);
  CHECK(encoded.is_quoted);
  CHECK(folder.source(encoded.place).starts_with("jsonencode({"));
  const Documents read = read_yaml(encoded.text);
  REQUIRE_FALSE(read.fault);
  const Value& env = *read.documents.at(0).find("env");
  CHECK(env.members.size() == 9);
  CHECK(env.find("WARM_IP_TARGET")->kind == Kind::Integer);
  CHECK(folder.source(env.find("WARM_IP_TARGET")->place) == "5");
  CHECK(folder.source(env.find_member("WARM_IP_TARGET")->place) == "WARM_IP_TARGET");
  CHECK(env.find("B")->known_text() == "x\ty\\");
  CHECK(folder.source(env.find("B")->text.place(0, 1)) == "x");
  CHECK(folder.source(env.find("B")->text.place(1, 2)) == "\\t");
  CHECK(env.find("C")->known_text() == "lo\"cal");
  CHECK(folder.source(env.find("C")->text.place(0, 1)).starts_with("{\n    WARM"));
  CHECK(env.find("D")->kind == Kind::Unknown);
  CHECK(folder.source(env.find("D")->place) == "aws_x.y.z");
  CHECK(env.find("E")->kind == Kind::String);
  CHECK_FALSE(env.find("E")->known_text());
  CHECK(env.find("F")->kind == Kind::Unknown);
  CHECK(env.find("G")->kind == Kind::Null);
  CHECK(env.find("H")->items.at(0).kind == Kind::Boolean);
  CHECK(env.find("H")->items.at(1).is_list());
  CHECK(env.find("I")->kind == Kind::Unknown);

  CHECK(words("jsonencode(\"a\")") == "\"\"a\"\"");
  CHECK(words("jsonencode({})") == "\"{}\"");
  CHECK(words("yamlencode([1, 2])") == "\"[\n1,\n2\n]\"");
  CHECK(words("jsonencode(aws_x.y)") == "?jsonencode(aws_x.y)");
  CHECK(words("jsonencode(\"\\u0001\")") == "\"\"\\u0001\"\"");
}

TEST_CASE("yamldecode and jsondecode of HCL read their text") {
  Folder folder(
      "a = yamldecode(<<-EOT\n  kind: DaemonSet\n  x: ${local.x}\n  y: ${z}\n  EOT\n)\n"
      "b = yamldecode(\"a: [\")\nc = yamldecode(\"a: 1\\n---\\nb: 2\")\nd = yamldecode(e)\n"
      "e = jsondecode(\"{\\\"a\\\": 1}\")\nf = yamldecode(\"%{ if x }a: 1%{ endif }\")\n"
      "g = jsondecode(jsonencode({ h = [1, z] })).h\nh = yamldecode(var.i)\n"
      "variable \"i\" {\n  default = \"a: 1\"\n}\nlocals {\n  x = \"1\"\n}\n");
  const Value map = folder.value();
  CHECK(map.known_text("kind") == "DaemonSet");
  CHECK(folder.source(map.find("kind")->place) == "DaemonSet");
  CHECK(map.find("x")->integer() == 1);
  CHECK(folder.source(map.find("x")->place) == "${local.x}");
  CHECK(map.find("y")->kind == Kind::Unknown);
  CHECK(folder.words("b") == "?yamldecode(\"a: [\")");
  CHECK(folder.words("c") == "?yamldecode(\"a: 1\\n---\\nb: 2\")");
  CHECK(folder.words("d") == "?yamldecode(e)");
  CHECK(folder.words("e") == "{a=1}");
  CHECK(folder.words("f") == "?yamldecode(\"%{ if x }a: 1%{ endif }\")");
  CHECK(folder.value("g").kind == Kind::Unknown);
  CHECK(folder.words("h") == "?yamldecode(var.i)");
}

TEST_CASE("Encoded user data of HCL is its text") {
  CHECK(words("base64encode(\"#!/bin/bash\")") == "\"#!/bin/bash\"");
  CHECK(words("base64gzip(\"a\")") == "\"a\"");
  CHECK(words("textencodebase64(\"a\", \"UTF-16LE\")") == "\"a\"");
  CHECK(words("base64encode(data.template_file.x.rendered)") == "?data.template_file.x.rendered");
  Folder folder("a = base64encode(<<EOT\nb\nEOT\n)\n");
  CHECK(folder.source(folder.value().text, "b") == "b");
}

TEST_CASE("file and templatefile of HCL read files of the folder") {
  const std::map<std::string, std::string> files = {
      {"infra/user-data.sh", "echo ${X:-1}\n"},
      {"infra/user-data.tpl",
       "name: ${name}\nmax: ${max}\nd: ${d}\nx: ${x}\n%{ if y }z\n%{ endif }\n"},
      {"infra/loop.tpl", "${x} ${y}%{ for i, x in y }${x}%{ endfor }"},
      {"infra/self.tpl", R"(a${templatefile("self.tpl", {})}${templatefile("self.tpl", {})})"},
      {"infra/whole.tpl", "${name}"},
      {"shared/one.tpl", "a $${HOME} ${jsonencode(labels)}"}};
  Folder folder(
      "a = file(\"${path.module}/user-data.sh\")\n"
      "b = templatefile(\"${path.module}/user-data.tpl\", {\n  name = \"web\", max = local.n, d = "
      "var.d\n})\n"
      "c = templatefile(\"user-data.sh\", {})\n"
      "d = templatefile(\"./../${\"shared\"}//one.tpl\", { labels = { b = 1 } })\n"
      "e = file(\"none.sh\")\nf = file(\"/etc/passwd\")\ng = file(\"~/x\")\n"
      "h = file(\"${path.root}/${var.d}\")\ni = templatefile(\"whole.tpl\", local.unknown)\n"
      "j = templatefile(\"whole.tpl\", { name = \"web\" })\nk = file()\n"
      "l = templatefile(\"loop.tpl\", { x = 1, y = 2 })\n"
      "m = templatefile(\"self.tpl\", {})\n"
      "locals {\n  n = 58\n  unknown = aws_x.y\n}\nvariable \"d\" {\n  default = "
      "\"user-data.sh\"\n}\n",
      files);
  CHECK(folder.words("a") == "\"echo ${X:-1}\n\"");
  CHECK(folder.source(folder.value("a").place) == "file(\"${path.module}/user-data.sh\")");
  CHECK(folder.source(folder.value("a").text, "echo") == "echo");
  const Value value = folder.value("b");
  CHECK(value.text.view() == "name: web\nmax: 58\nd: ${d}\nx: ${x}\n%{ if y }z\n%{ endif }\n");
  CHECK(folder.source(value.place).starts_with("templatefile("));
  CHECK(folder.source(value.text, "58") == "${max}");
  CHECK(folder.source(value.text, "58\nd") == "${max}\nd");
  CHECK(value.text.place().file == 4);
  CHECK(folder.words("c") == "?templatefile(\"user-data.sh\", {})");
  CHECK(folder.words("d") == "\"a ${HOME} {\n\"b\": 1\n}\"");
  CHECK(folder.words("e") == "?file(\"none.sh\")");
  CHECK(folder.words("f") == "?file(\"/etc/passwd\")");
  CHECK(folder.words("g") == "?file(\"~/x\")");
  CHECK(folder.words("h") == "?file(\"${path.root}/${var.d}\")");
  CHECK(folder.words("i") == "?templatefile(\"whole.tpl\", local.unknown)");
  CHECK(folder.words("j") == "\"web\"");
  CHECK(folder.words("k") == "?file()");
  CHECK(folder.words("m") == "\"a${...}${...}\"");
  CHECK(folder.words("l") == "\"${x} 2%{ for i, x in y }${x}%{ endfor }\"");
}

TEST_CASE("merge and concat of HCL") {
  CHECK(words("merge({a = 1, b = 2}, null, {b = 3, c = 4})") == "{a=1 b=3 c=4}");
  CHECK(words("merge({a = 1}, x)") == "?merge({a = 1}, x)");
  CHECK(words("merge()") == "{}");
  CHECK(words("concat([1], [], [\"b\"])") == "[1 \"b\"]");
  CHECK(words("concat([1], x)") == "?concat([1], x)");
  Folder folder(
      "a = merge({a = 1}, var.m, {c = 3})\nb = concat(var.l, [2])\nc = merge({a = 1}, {b = "
      "var.m})\n"
      "variable \"m\" {\n  default = { b = 2 }\n}\nvariable \"l\" {\n  default = [1]\n}\n");
  CHECK(folder.words("a") == "{a=1* b=2* c=3}*");
  CHECK(folder.words("b") == "[1* 2]*");
  CHECK(folder.words("c") == "{a=1 b={b=2*}*}");
}

TEST_CASE("join and format of HCL") {
  CHECK(words("join(\" \", [\"a\", 1, x.y, \"b\"])") == "\"a 1 ${x.y} b\"");
  CHECK(words("join(\",\", [])") == "\"\"");
  CHECK(words("join(\",\", x)") == "?join(\",\", x)");
  CHECK(words("join(x, [\"a\"])") == "?join(x, [\"a\"])");
  CHECK(words("join(\",\", [\"a\"], [\"b\"])") == "?join(\",\", [\"a\"], [\"b\"])");
  CHECK(words("format(\"%s-%d %%%s\", \"a\", 2, x)") == "\"a-2 %${x}\"");
  CHECK(words("format(\"%5d\", 2)") == "?format(\"%5d\", 2)");
  CHECK(words("format(\"%s\")") == "?format(\"%s\")");
  CHECK(words("format(\"%\")") == "?format(\"%\")");
  CHECK(words("format(\"a\", 1)") == "?format(\"a\", 1)");
  Folder folder(
      "a = join(\" \", [\"--max-pods=58\", \"--x\"])\nb = format(\"--max-pods=%d x\", 58)\n");
  CHECK(folder.source(folder.value("a").text, "58") == "58");
  CHECK(folder.source(folder.value("a").text, "58 --x") == "58\", \"--x");
  CHECK(folder.source(folder.value("a").text, " ") == "join(\" \", [\"--max-pods=58\", \"--x\"])");
  CHECK(folder.source(folder.value("b").text, "--max") == "--max");
  CHECK(folder.source(folder.value("b").text, "58") == "%d");
}

TEST_CASE("Small functions of HCL") {
  CHECK(words("trimspace(\" a \\n\")") == "\"a\"");
  CHECK(words("trimspace(\" \")") == "\"\"");
  CHECK(words("chomp(\"a\\r\\n\\n\")") == "\"a\"");
  CHECK(words("chomp(x)") == "?chomp(x)");
  CHECK(words("tostring(5)") == "\"5\"");
  CHECK(words("tostring([5])") == "?tostring([5])");
  CHECK(words("tostring(null)") == "null");
  CHECK(words("tonumber(\"5\")") == "5");
  CHECK(words("tonumber(5)") == "5");
  CHECK(words("tonumber(\"x\")") == "?tonumber(\"x\")");
  CHECK(words("toset([\"a\"])") == "[\"a\"]");
  CHECK(words("tomap({a = 1})") == "{a=1}");
  CHECK(words("sensitive(\"a\")") == "\"a\"");
  CHECK(words("try(1, 2)") == "1");
  CHECK(words("try(x.y, 2)") == "?try(x.y, 2)");
  CHECK(words("coalesce(null, \"\", 3, x)") == "3");
  CHECK(words("coalesce(x, 3)") == "?coalesce(x, 3)");
  CHECK(words("coalesce(null)") == "?coalesce(null)");
  Folder folder("a = coalesce(var.n, 3)\nvariable \"n\" {\n  default = null\n}\n");
  CHECK(folder.words() == "3*");
  CHECK(Folder("a = tostring(5)\n").value().is_quoted);
  CHECK(Folder("a = tonumber(\"5\")\n").value().integer() == 5);
}

TEST_CASE("A block of HCL is a map, as terraform show -json has it") {
  Folder folder(
      "resource \"aws_launch_template\" \"web\" {\n  name = \"web\"\n"
      "  block_device_mappings {\n    device_name = \"/dev/xvda\"\n    ebs {\n      size = 1\n    "
      "}\n  }\n"
      "  block_device_mappings {\n    device_name = \"/dev/xvdb\"\n  }\n"
      "  tag {\n  }\n  dynamic \"tag\" {\n    for_each = x\n  }\n"
      "  dynamic \"metadata\" {\n  }\n  metadata {\n  }\n}\n"
      "module \"eks\" {\n}\nresource \"aws_eks_addon\" \"cni\" {\n}\n",
      {{"infra/more.tf", "module \"vpc\" {\n}\n"}});
  const std::vector<const HclBlock*> found =
      folder.module().blocks("resource", "aws_launch_template");
  REQUIRE(found.size() == 1);
  CHECK(found[0]->label(1) == "web");
  CHECK(folder.module().blocks("resource").size() == 2);
  CHECK(folder.module().blocks("module").size() == 2);
  CHECK(folder.module().blocks("module", "vpc").size() == 1);
  CHECK(folder.module().folder() == "infra/");
  const Value block = folder.module().block_value(*found[0]);
  CHECK(words_of(block) ==
        "{name=\"web\" block_device_mappings=[{device_name=\"/dev/xvda\" ebs=[{size=1}]} "
        "{device_name=\"/dev/xvdb\"}] tag=? metadata=?}");
  CHECK(folder.source(block.members.at(0).place) == "name");
  CHECK(folder.source(block.members.at(1).place) == "block_device_mappings");
  CHECK(folder.source(block.place).starts_with("{\n  name"));
  CHECK(folder.source(block.find("block_device_mappings")->items.at(1).place)
            .starts_with("{\n    dev"));
}

TEST_CASE("What locals of HCL copy is bounded") {
  // Each is twice the one before it.
  std::string lists = "a = local.l60\nb = local.s60\nlocals {\n  l0 = [1]\n  s0 = \"xxxxxxxx\"\n";
  for (int i = 1; i <= 60; ++i) {
    const std::string number = std::to_string(i);
    const std::string last = std::to_string(i - 1);
    lists += concat({"  l", number, " = [local.l", last, ", local.l", last, "]\n"});
    lists += concat({"  s", number, " = \"${local.s", last, "}${local.s", last, "}\"\n"});
  }
  Folder folder(lists + "}\n");
  CHECK(contains(folder.words("a"), "?local.l"));
  CHECK(folder.value("b").text.size() < std::size_t{32} << 20U);

  // Each has the escapes of the one in it, escaped.
  std::string encoded = R"("\\")";
  for (int i = 0; i < 90; ++i) encoded = concat({"jsonencode(", encoded, ")"});
  CHECK(words(encoded).size() < std::size_t{32} << 20U);

  const std::string separator(1 << 16, ',');
  std::string items = "1";
  for (int i = 0; i < 1 << 16; ++i) items += ",1";
  CHECK(words(concat({"join(\"", separator, "\", [", items, "])"})).starts_with("?join"));

  // Each is a level deeper than the one before it.
  std::string levels = "a = local.l9999\nlocals {\n  l0 = 1\n";
  for (int i = 1; i < 10'000; ++i) {
    levels += concat({"  l", std::to_string(i), " = [local.l", std::to_string(i - 1), "]\n"});
  }
  Folder deep(levels + "}\n");
  for (const HclAttribute& local : deep.module().files()[0].body.blocks[0].body.attributes) {
    deep.module().evaluate(local.value);
  }
  const std::string words = deep.words();
  CHECK(contains(words, "?local.l"));
  CHECK(words.size() < 250);
}

TEST_CASE("HCL that is damaged keeps its promises, wherever that is") {
  const std::string document =
      "locals {\n  a = \"b\"\n}\nvariable \"c\" {\n  default = { d = [1, null] }\n}\n"
      "e \"f\" g { # h\n  i = jsonencode(merge({ j = \"\\tk${local.a}\", (x) : -1 }, var.c))\n"
      "  l = templatefile(\"${path.module}/m\", { n = [for o in p : q ? r : s] })\n"
      "  t = join(\",\", [<<-U\n    v $${w} ${~ format(\"%s\", local.a) ~} x\n      %{ if y }z%{ "
      "endif }\n"
      "  U\n  , trimspace(\" 1 \")])\n  dynamic \"aa\" {\n    bb = cc[0].*.dd[\"ee\"]\n  }\n}\n";
  CHECK(HclPromises(document).broken().empty());
  CHECK_FALSE(read_hcl(Text(document, 0)).fault);
  const auto check = [](const std::string& damaged) {
    const std::string broken = HclPromises(damaged).broken();
    if (!broken.empty()) FAIL_CHECK("not so: " << broken << " in\n" << damaged);
  };
  for (std::size_t byte = 0; byte < document.size(); ++byte) {
    check(document.substr(0, byte));
    check(document.substr(byte));
    for (const char damage : std::string_view("\0\"\\${}[(\n\r<-#/,.=:~\xFF", 20)) {
      std::string changed = document;
      changed[byte] = damage;
      check(changed);
      changed = document;
      changed.insert(byte, 1, damage);
      check(changed);
    }
  }
}
