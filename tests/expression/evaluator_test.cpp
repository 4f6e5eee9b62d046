// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <string>
#include <string_view>

#include "catch.h"
#include "expression/expressions.h"

using namespace maxpods;
using test::Case;
using test::evaluated;

namespace {

constexpr std::string_view overflow = "error: the result does not fit into 64 bits";

}  // namespace

TEST_CASE("Worked values for a t3.medium") {
  for (const auto& [text, result] : {
           Case{"(default_enis * (ips_per_eni - 1)) + 2", "17"},
           {"(default_enis * (ips_per_eni - 1)) + 3", "18"},
           {"(default_enis * ((ips_per_eni - 1) * 16)) + 2", "242"},
           {"((default_enis - 1) * (ips_per_eni - 1)) + 2", "12"},
           {"((default_enis * ((ips_per_eni * 16) - 1)) + 2) < 30 ? "
            "((default_enis * ((ips_per_eni * 16) - 1)) + 2) : 30",
            "30"},
           {"max_pods < 30 ? max_pods : 30", "17"},
           {"max_pods - ((default_enis * (ips_per_eni - 1)) + 2)", "0"},
       }) {
    for (const Environment& environment : {test::nodeadm, test::karpenter}) {
      CHECK(evaluated(text, environment) == result);
    }
  }
  CHECK(evaluated("default_enis * 2", test::nodeadm, {.default_enis = 2147483647}) == "4294967294");
  CHECK(evaluated("min(250, ((default_enis - 1) * (ips_per_eni - 1)) * 16 + 2)", test::karpenter) ==
        "162");
}

TEST_CASE("/ and % cut off towards zero") {
  for (const auto& [text, result] : {
           Case{"7 / 2", "3"},
           {"-7 / 2", "-3"},
           {"7 / -2", "-3"},
           {"-7 / -2", "3"},
           {"7 % 2", "1"},
           {"-7 % 2", "-1"},
           {"7 % -2", "1"},
           {"-7 % -2", "-1"},
           {"7.0 / 2.0", "3.5"},
           {"-(7 / 2)", "-3"},
       }) {
    CAPTURE(text);
    CHECK(evaluated(text) == result);
  }
}

TEST_CASE("Ints have 64 bits") {
  for (const auto& [text, result] : {
           Case{"9223372036854775806 + 1", "9223372036854775807"},
           {"9223372036854775807 + 1", overflow},
           {"-9223372036854775807 + -1", "-9223372036854775808"},
           {"-9223372036854775808 + -1", overflow},
           {"-9223372036854775807 - 1", "-9223372036854775808"},
           {"-9223372036854775808 - 1", overflow},
           {"9223372036854775807 - -1", overflow},
           {"0 - -9223372036854775808", overflow},
           {"-1 - -9223372036854775808", "9223372036854775807"},
           {"4611686018427387904 * -2", "-9223372036854775808"},
           {"4611686018427387904 * 2", overflow},
           {"-4611686018427387905 * 2", overflow},
           {"-9223372036854775808 * -1", overflow},
           {"3037000500 * 3037000500", overflow},
           {"3037000499 * 3037000499", "9223372030926249001"},
           {"-9223372036854775808 / -1", overflow},
           {"-9223372036854775808 / 1", "-9223372036854775808"},
           {"-9223372036854775808 % -1", overflow},
           {"9223372036854775807 % -1", "0"},
           {"-(-9223372036854775808)", overflow},
           {"-(-9223372036854775807)", "9223372036854775807"},
           {"--(-9223372036854775808)", "-9223372036854775808"},
           {"-(-(-9223372036854775808))", overflow},
           {"int('9223372036854775807') + 0", "9223372036854775807"},
       }) {
    CAPTURE(text);
    CHECK(evaluated(text) == result);
  }
}

TEST_CASE("By zero") {
  CHECK(evaluated("1 / 0") == "error: division by zero");
  CHECK(evaluated("1 % 0") == "error: modulus by zero");
  CHECK(evaluated("0 / 0") == "error: division by zero");
  CHECK(evaluated("-9223372036854775808 / 0") == "error: division by zero");
  CHECK(evaluated("1.0 / 0.0") == "+Inf");
  CHECK(evaluated("-1.0 / 0.0") == "-Inf");
  CHECK(evaluated("1.0 / -0.0") == "-Inf");
  CHECK(evaluated("0.0 / 0.0") == "NaN");
}

TEST_CASE("Doubles") {
  for (const auto& [text, result] : {
           Case{"0.1 + 0.2", "0.30000000000000004"},
           {"1.5 - 0.25", "1.25"},
           {"1.5 * 2.0", "3.0"},
           {"1e308 * 10.0", "+Inf"},
           {"-(1.5)", "-1.5"},
           {"-(0.0)", "-0.0"},
           {"0.0 == -0.0", "true"},
           {"0.0 / 0.0 == 0.0 / 0.0", "false"},
           {"0.0 / 0.0 != 0.0 / 0.0", "true"},
           {"1.0 / 0.0 > 1e308", "true"},
           {"0.0 / 0.0 < 1.0", "error: NaN values cannot be ordered"},
           {"1.0 <= 0.0 / 0.0", "error: NaN values cannot be ordered"},
           {"0.0 / 0.0 > 1.0", "error: NaN values cannot be ordered"},
           {"1.0 >= 0.0 / 0.0", "error: NaN values cannot be ordered"},
       }) {
    CAPTURE(text);
    CHECK(evaluated(text) == result);
  }
}

TEST_CASE("Comparisons") {
  struct Row {
    std::string_view operation;
    std::array<bool, 3>
        results;  // of a lesser with a greater, of equals, of a greater with a lesser
  };
  for (const Row& row : {Row{"<", {true, false, false}}, Row{"<=", {true, true, false}},
                         Row{">", {false, false, true}}, Row{">=", {false, true, true}},
                         Row{"==", {false, true, false}}, Row{"!=", {true, false, true}}}) {
    for (const std::array<std::string_view, 2>& values :
         {std::array<std::string_view, 2>{"-1", "2"},
          {"-1.5", "0.5"},
          {"'a'", "'ab'"},
          {"'Z'", "'a'"},
          {"'a'", "'\xc3\xa9'"},
          {"''", "'a'"},
          {"false", "true"}}) {
      const auto compared = [&](std::size_t left, std::size_t right) {
        return evaluated(std::string(values[left]) + std::string(row.operation) +
                         std::string(values[right]));
      };
      CAPTURE(row.operation, values[0]);
      CHECK(compared(0, 1) == (row.results[0] ? "true" : "false"));
      CHECK(compared(1, 1) == (row.results[1] ? "true" : "false"));
      CHECK(compared(1, 0) == (row.results[2] ? "true" : "false"));
    }
  }
}

TEST_CASE("&& and || take no notice of an error where the other side decides") {
  for (const auto& [text, result] : {
           Case{"false && 1 / 0 > 0", "false"},
           {"1 / 0 > 0 && false", "false"},
           {"true && 1 / 0 > 0", "error: division by zero"},
           {"1 / 0 > 0 && true", "error: division by zero"},
           {"true || 1 / 0 > 0", "true"},
           {"1 / 0 > 0 || true", "true"},
           {"false || 1 / 0 > 0", "error: division by zero"},
           {"1 / 0 > 0 || false", "error: division by zero"},
           {"1 / 0 > 0 && 1 % 0 > 0", "error: division by zero"},
           {"1 % 0 > 0 || 1 / 0 > 0", "error: modulus by zero"},
           {"true && 1 / 0 > 0 && true && false", "false"},
           {"false || 1 / 0 > 0 || false || true", "true"},
           {"true && true && 1 / 0 > 0", "error: division by zero"},
           {"!(1 / 0 > 0) || true", "true"},
           {"true && true", "true"},
           {"true && false", "false"},
           {"false || false", "false"},
           {"false || true", "true"},
       }) {
    CAPTURE(text);
    CHECK(evaluated(text) == result);
  }
}

TEST_CASE("?: evaluates only the value that it takes") {
  CHECK(evaluated("true ? 1 : 1 / 0") == "1");
  CHECK(evaluated("false ? 1 / 0 : 2") == "2");
  CHECK(evaluated("false ? 1 : 2 / 0") == "error: division by zero");
  CHECK(evaluated("1 / 0 > 0 ? 1 : 1") == "error: division by zero");
}

TEST_CASE("in") {
  for (const auto& [text, result] : {
           Case{"2 in [1, 2, 3]", "true"},
           {"4 in [1, 2, 3]", "false"},
           {"'b' in ['a', 'b']", "true"},
           {"max_pods in [default_enis * 5 + 2]", "true"},
           {"1 in []", "false"},
           {"1 in [1.0, 'a']", "true"},
           {"1.0 in [1, 'a']", "true"},
           {"2.5 in [2, 'a']", "false"},
           {"'1' in [1, 'a']", "false"},
           {"true in [1, 'a']", "false"},
           {"0.0 / 0.0 in [0.0 / 0.0]", "false"},
           {"!(1 in [1])", "false"},
           {"1 in [1, 1 / 0]", "error: division by zero"},  // a list is made before it is searched
           {"1 / 0 in [1 % 0]", "error: division by zero"},
       }) {
    CAPTURE(text);
    CHECK(evaluated(text) == result);
  }
}

TEST_CASE("Functions of strings") {
  for (const auto& [text, result] : {
           Case{"size('abc')", "3"},
           {"'abc'.size()", "3"},
           {"size('')", "0"},
           {"size('\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80')", "3"},
           {"size('\\u00e9')", "1"},
           {"'a' + 'b' + 'c'", "'abc'"},
           {"'abc'.startsWith('ab')", "true"},
           {"'abc'.startsWith('bc')", "false"},
           {"'abc'.startsWith('')", "true"},
           {"'abc'.endsWith('bc')", "true"},
           {"'abc'.endsWith('ab')", "false"},
           {"'bc'.endsWith('abc')", "false"},
           {"'abc'.contains('b')", "true"},
           {"'abc'.contains('ac')", "false"},
           {"''.contains('')", "true"},
           {"(1 / 0 > 0 ? 'a' : 'b').size()", "error: division by zero"},
           {"'a'.contains(string(1 / 0))", "error: division by zero"},
       }) {
    CAPTURE(text);
    CHECK(evaluated(text) == result);
  }
  CHECK(evaluated("instance_type.startsWith('t3.') ? 1 : 2", test::karpenter) == "1");
  CHECK(evaluated("instance_type == 'm5.large' ? 1 : 2", test::karpenter) == "2");
}

TEST_CASE("Conversions") {
  for (const auto& [text, result] : {
           Case{"int(5)", "5"},
           {"int(1.9)", "1"},
           {"int(-1.9)", "-1"},
           {"int(1e19)", overflow},
           {"int(0.0 / 0.0)", overflow},
           {"int('12')", "12"},
           {"int('12.5')", "error: the string is not an int"},
           {"double(5)", "5.0"},
           {"double(1.5)", "1.5"},
           {"double('1.5')", "1.5"},
           {"double('x')", "error: the string is not a double"},
           {"double(9223372036854775807) == 9223372036854775808.0", "true"},
           {"string(5)", "'5'"},
           {"string(-5)", "'-5'"},
           {"string(1000000.0)", "'1e+06'"},
           {"string(1.0)", "'1'"},
           {"string(true)", "'true'"},
           {"string(false)", "'false'"},
           {"string('a')", "'a'"},
           {"int(double(max_pods) * 0.9)", "15"},
       }) {
    CAPTURE(text);
    CHECK(evaluated(text) == result);
  }
}

TEST_CASE("Where an evaluation fails") {
  for (const auto& [text, part] : {
           Case{"1 + 2 / (3 - 3) * 4", "2 / (3 - 3)"},
           {"max_pods / (max_pods - 17) + 1", "max_pods / (max_pods - 17)"},
           {"true ? 7 % 0 : 1", "7 % 0"},
           {"1 + int('a' + 'b')", "int('a' + 'b')"},
           {"0 - (-(-9223372036854775808))", "-(-9223372036854775808)"},
           {"2 + 9223372036854775807 + 1", "2 + 9223372036854775807"},
           {"1 in [1, 5 / 0]", "5 / 0"},
           {"0.0 / 0.0 < 1.0 || false", "0.0 / 0.0 < 1.0"},
           {"'a'.contains(string(int('b')))", "int('b')"},
           {"1 % 0 > 0 || 1 / 0 > 0", "1 % 0"},
       }) {
    CAPTURE(text);
    const Evaluation evaluation = Expression(text, test::nodeadm).evaluate(test::t3_medium);
    const auto& where = std::get<EvaluationError>(evaluation).where;
    CHECK(text.substr(where.begin, where.end - where.begin) == part);
  }
}
