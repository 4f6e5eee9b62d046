// SPDX-License-Identifier: Apache-2.0
#include "expression/expression.h"

#include <array>
#include <string>
#include <string_view>

#include "catch.h"
#include "expression/expressions.h"
#include "expression/lexer.h"

using namespace maxpods;
using test::Case;
using test::karpenter;
using test::repeated;

namespace {

Environment environment_of(Dialect dialect) { return {dialect, true}; }

/// As the other dialect writes it, or `refused: ` and the message.
std::string translation(std::string_view text, Dialect from, int reserved_enis = 0) {
  try {
    return translated(Expression(text, environment_of(from)), reserved_enis);
  } catch (const CompileProblem& problem) {
    return std::string("refused: ") + problem.what();
  }
}

std::string to_nodeadm(std::string_view text, int reserved_enis = 0) {
  return translation(text, Dialect::Karpenter, reserved_enis);
}

std::string to_karpenter(std::string_view text, int reserved_enis = 0) {
  return translation(text, Dialect::Nodeadm, reserved_enis);
}

constexpr std::array types{
    test::t3_medium,
    Variables{
        .default_enis = 15, .ips_per_eni = 50, .max_pods = 737, .vcpus = 96, .memory_mib = 393216},
    Variables{.default_enis = 2, .ips_per_eni = 2, .max_pods = 4, .vcpus = 1, .memory_mib = 512},
    Variables{},
    Variables{.default_enis = -1,
              .ips_per_eni = 9223372036854775807,
              .max_pods = -9223372036854775807,
              .vcpus = 3,
              .memory_mib = 7},
};

}  // namespace

TEST_CASE("Names are mapped, and brackets stand where they are needed") {
  for (const auto& [text, result] : {
           Case{"vcpus+physical_memory_mib", "vcpus + memory_mib"},
           {"((max_pods))", "max_pods"},
           {"(1 + 2) + 3", "1 + 2 + 3"},
           {"1 + (2 + 3)", "1 + (2 + 3)"},
           {"1 - (2 - 3)", "1 - (2 - 3)"},
           {"(1 + 2) * 3", "(1 + 2) * 3"},
           {"(1 * 2) + 3 % 4", "1 * 2 + 3 % 4"},
           {"8 / (4 / 2)", "8 / (4 / 2)"},
           {"-(max_pods)", "-max_pods"},
           {"-(max_pods + 1)", "-(max_pods + 1)"},
           {"-(-max_pods)", "-(-max_pods)"},
           {"--max_pods", "max_pods"},
           {"-(5)", "-5"},
           {"-(-5)", "-(-5)"},
           {"0x1F", "31"},
           {"1e3", "1000.0"},
           {".5", "0.5"},
           {"1e100", "1e+100"},
           {"5 - -3", "5 - -3"},
           {"(true ? false : true) ? 1 : 2", "(true ? false : true) ? 1 : 2"},
           {"true ? (true ? 1 : 2) : 3", "true ? (true ? 1 : 2) : 3"},
           {"false ? 1 : (true ? 2 : 3)", "false ? 1 : true ? 2 : 3"},
           {"(false || true) && !(true && false) ? 1 : 2",
            "(false || true) && !(true && false) ? 1 : 2"},
           {"(1 < 2) == true ? 1 : 2", "1 < 2 == true ? 1 : 2"},
           {"true == (1 < 2) ? 1 : 2", "true == (1 < 2) ? 1 : 2"},
           {"1 in [1, (2),] ? 1 : 2", "1 in [1, 2] ? 1 : 2"},
           {"size(('a' + 'b'))", R"(size("a" + "b"))"},
           {"('a' + 'b').size()", R"(("a" + "b").size())"},
           {R"('a'.contains(r'\') ? 1 : 2)", R"("a".contains("\\") ? 1 : 2)"},
           {R"(size('\n"\x7f\u00e9'))", "size(\"\\u000a\\\"\\u007f\xc3\xa9\")"},
           {".max_pods // the default", "max_pods"},
       }) {
    CAPTURE(text);
    CHECK(to_karpenter(text) == result);
  }
  CHECK(to_nodeadm("memory_mib / vcpus") == "physical_memory_mib / vcpus");
}

TEST_CASE("min and max become ?: for nodeadm") {
  for (const auto& [text, result] : {
           Case{"min(250, max_pods)", "250 < max_pods ? 250 : max_pods"},
           {"max(1, vcpus)", "1 > vcpus ? 1 : vcpus"},
           {"min(1.5, max_pods)", "1.5 < double(max_pods) ? 1.5 : double(max_pods)"},
           {"max(max_pods, 1.5)", "double(max_pods) > 1.5 ? double(max_pods) : 1.5"},
           {"min(1, 2) + 3", "(1 < 2 ? 1 : 2) + 3"},
           {"min(1 + 2, 3 * 4)", "1 + 2 < 3 * 4 ? 1 + 2 : 3 * 4"},
           {"min(1, max(2, 3))", "1 < (2 > 3 ? 2 : 3) ? 1 : 2 > 3 ? 2 : 3"},
           {"max(min(1, 2), 3)", "(1 < 2 ? 1 : 2) > 3 ? (1 < 2 ? 1 : 2) : 3"},
           {"min(true ? 1 : 2, 3)", "(true ? 1 : 2) < 3 ? (true ? 1 : 2) : 3"},
           {"-min(1, 2)", "-(1 < 2 ? 1 : 2)"},
       }) {
    CAPTURE(text);
    CHECK(to_nodeadm(text) == result);
  }
}

TEST_CASE("max_pods is spelled out where Karpenter reserves network interfaces") {
  CHECK(to_karpenter("max_pods", 1) == "default_enis * (ips_per_eni - 1) + 2");
  CHECK(to_karpenter("max_pods * 2", 1) == "(default_enis * (ips_per_eni - 1) + 2) * 2");
  CHECK(to_nodeadm("max_pods", 1) ==
        "default_enis > 1 ? (default_enis - 1) * (ips_per_eni - 1) + 2 : 0");
  CHECK(to_nodeadm("1 + max_pods", 2) ==
        "1 + (default_enis > 2 ? (default_enis - 2) * (ips_per_eni - 1) + 2 : 0)");
  CHECK(to_nodeadm("default_enis", 1) == "default_enis");

  const auto in_nodeadm = [](const Variables& variables) {
    return test::evaluated(to_nodeadm("max_pods", 1), test::nodeadm, variables);
  };
  CHECK(in_nodeadm(test::t3_medium) == "12");
  CHECK(in_nodeadm({.default_enis = 1, .ips_per_eni = 6}) == "0");
}

TEST_CASE("What the other dialect cannot say") {
  CHECK(to_nodeadm("instance_type == 'm5.large' ? 1 : 2") ==
        "refused: nodeadm does not tell expressions the instance type");
  CHECK(to_karpenter("max_pods > 1") ==
        "refused: it is bool, which no dialect converts to a number");
  CHECK(to_karpenter("'1' + '2'") == "int(\"1\" + \"2\")");
  CHECK(to_nodeadm(repeated("min(vcpus, ", 20) + "1" + repeated(")", 20)) ==
        "refused: in the other dialect this is longer than the limit of cel-go");

  const Expression typed("1 + size(instance_type)", karpenter);
  try {
    translated(typed, 0);
    FAIL("translated");
  } catch (const CompileProblem& problem) {
    CHECK(problem.where().begin == 9);
    CHECK(problem.where().end == 22);
  }
}

TEST_CASE("A translation has 100,000 code points at most, as what cel-go reads") {
  // The other dialect has a blank on each side of the sign.
  const auto sum = [](std::string_view letter, std::size_t length) {
    return to_nodeadm("max_pods+size('" + repeated(letter, length) + "')");
  };
  constexpr std::size_t around = std::string_view("max_pods + size('')").size();
  for (const std::string_view letter : {"a", "\xc3\xa9", "\xf0\x9f\x98\x80"}) {
    CAPTURE(letter);
    const std::string longest = repeated(letter, max_code_points - around);
    // In brackets, so that a failure does not print both.
    CHECK((sum(letter, max_code_points - around) == "max_pods + size(\"" + longest + "\")"));
    CHECK(sum(letter, max_code_points - around + 1) ==
          "refused: in the other dialect this is longer than the limit of cel-go");
  }
}

TEST_CASE("What would nest too deep in the other dialect is refused") {
  const std::string text = repeated("-(", 249) + "max_pods" + repeated(")", 249);
  CHECK(to_nodeadm(text) == repeated("-(", 248) + "-max_pods" + repeated(")", 248));
  CHECK(to_nodeadm(text, 1) ==
        "refused: in the other dialect this is nested deeper than 250 levels, the limit of cel-go");
}

TEST_CASE("A translation has the same value, and so has its translation back") {
  constexpr std::array<std::string_view, 36> texts{
      "(default_enis * (ips_per_eni - 1)) + 2",
      "max_pods < 30 ? max_pods : 30",
      "max_pods / vcpus",
      "max_pods % -3 - -4",
      "vcpus * 100 - max_pods * 3 / 2",
      "1 - (2 - (3 - max_pods))",
      "2 * (vcpus - 3) * -(max_pods - 1)",
      "-(-max_pods)",
      "-(-(9223372036854775807))",
      "int(double(max_pods) * 0.9)",
      "double(max_pods) / 2.5e-1",
      "double(vcpus) - (1.5 - double(max_pods))",
      "0x7fffffffffffffff - max_pods",
      "1 / vcpus > 0 || max_pods > 5 ? 1 : 2",
      "(vcpus > 2 || max_pods > 5) && default_enis > 2 ? 1 : 2",
      "vcpus > 2 || max_pods > 5 && default_enis > 2 ? 1 : 2",
      "(vcpus > 2 ? max_pods > 5 : default_enis > 2) ? 1 : 2",
      "vcpus > 2 ? (max_pods > 5 ? 1 : 2) : 3",
      "vcpus > 2 ? 1 : max_pods > 5 ? 2 : 3",
      "vcpus in [1, 2, 96] ? 4 : 5",
      "vcpus in [1.0, 'x', true] ? 4 : 5",
      "!(vcpus in [2]) ? 4 : 5",
      "(vcpus > 2) == (max_pods > 5) ? 4 : 5",
      "vcpus > 2 != true ? 4 : 5",
      "size('\xc3\xa9' + string(max_pods))",
      "('a' + string(vcpus)).size()",
      "string(max_pods).startsWith('7') ? 4 : 5",
      "int('1' + string(vcpus))",
      R"('''a"b\n'''.contains('"') ? 1 : 2)",
      R"(size(r'\') + size('\x00\x7f'))",
      "max_pods / 0",
      "9223372036854775807 + vcpus",
      "1e-5",
      "123456789.0",
      "-0.0",
      "1.0 / 0.0",
  };
  constexpr std::array<std::string_view, 12> of_karpenter{
      "min(110, max_pods)",
      "max(110, max_pods) + 1",
      "min(vcpus * 10, max(max_pods, 3))",
      "max(min(vcpus, 3), min(max_pods, 4)) * 2",
      "min(vcpus, 2.5)",
      "max(2.5, vcpus) * 2.0",
      "min(vcpus, 2.0) < 2.5 ? 1 : 2",
      "-min(vcpus, max_pods)",
      "min(vcpus > 2 ? 1 : 2, max_pods > 5 ? 3 : 4)",
      "int(max(double(vcpus), 1.5)) + memory_mib / 1024",
      "min(1 / vcpus, max_pods / vcpus)",
      "min(vcpus, 5) in [1, 2, 3] ? 1 : 2",
  };
  const auto check = [](std::string_view text, Dialect dialect) {
    CAPTURE(text, name_of(dialect));
    const std::string there = translation(text, dialect);
    const std::string back = translation(there, other(dialect));
    CAPTURE(there, back);
    CHECK(translation(back, dialect) == there);
    for (const Variables& variables : types) {
      const std::string value = test::evaluated(text, environment_of(dialect), variables);
      CHECK(!value.starts_with("refused"));
      CHECK(test::evaluated(there, environment_of(other(dialect)), variables) == value);
      CHECK(test::evaluated(back, environment_of(dialect), variables) == value);
    }
  };
  for (const std::string_view text : texts) {
    check(text, Dialect::Nodeadm);
    check(text, Dialect::Karpenter);
  }
  for (const std::string_view text : of_karpenter) check(text, Dialect::Karpenter);
}
