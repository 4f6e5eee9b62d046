// SPDX-License-Identifier: Apache-2.0
#include "expression/dialect.h"

#include <string>
#include <vector>

#include "catch.h"
#include "expression/expressions.h"

using namespace maxpods;
using test::compiles;
using test::evaluated;
using test::hint_at;
using test::karpenter;
using test::message_of;
using test::nodeadm;
using test::nodeadm_with_vcpus;

TEST_CASE("Variables of each dialect") {
  struct Row {
    std::string name;
    std::string value;
    bool in_nodeadm;
    bool with_vcpus;
    bool in_karpenter;
  };
  const std::vector<Row> rows{
      {"default_enis", "3", true, true, true},
      {"ips_per_eni", "6", true, true, true},
      {"max_pods", "17", true, true, true},
      {"vcpus", "2", false, true, true},
      {"physical_memory_mib", "4096", false, true, false},
      {"memory_mib", "4096", false, false, true},
      {"size(instance_type)", "9", false, false, true},
      {"enis", "", false, false, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(compiles(row.name, nodeadm) == row.in_nodeadm);
    CHECK(compiles(row.name, nodeadm_with_vcpus) == row.with_vcpus);
    CHECK(compiles(row.name, karpenter) == row.in_karpenter);
    if (row.with_vcpus) CHECK(evaluated(row.name, nodeadm_with_vcpus) == row.value);
    if (row.in_karpenter) CHECK(evaluated(row.name, karpenter) == row.value);
  }
}

TEST_CASE("Hints at variables") {
  const std::string since =
      "with amazon-eks-ami pull request 2777 (2026-07-29): if your AMI has it, add "
      "--vcpus-available";
  CHECK(message_of("vcpus", nodeadm) == "nodeadm has no variable 'vcpus'");
  CHECK(hint_at("vcpus", nodeadm) == "nodeadm has vcpus " + since);
  CHECK(hint_at("physical_memory_mib", nodeadm) == "nodeadm has physical_memory_mib " + since);
  CHECK(hint_at("memory_mib", nodeadm) ==
        "memory_mib is Karpenter's; nodeadm has physical_memory_mib, " + since);
  CHECK(hint_at("memory_mib", nodeadm_with_vcpus) ==
        "memory_mib is Karpenter's; nodeadm has physical_memory_mib");
  CHECK(hint_at("instance_type", nodeadm) ==
        "instance_type is Karpenter's; nodeadm has default_enis, ips_per_eni, max_pods");
  CHECK(hint_at("instance_type", nodeadm_with_vcpus) ==
        "instance_type is Karpenter's; nodeadm has default_enis, ips_per_eni, max_pods, vcpus, "
        "physical_memory_mib");
  CHECK(message_of("physical_memory_mib", karpenter) ==
        "Karpenter has no variable 'physical_memory_mib'");
  CHECK(hint_at("physical_memory_mib", karpenter) ==
        "physical_memory_mib is nodeadm's; Karpenter has memory_mib");
  CHECK(hint_at("cores", karpenter) ==
        "Karpenter has default_enis, ips_per_eni, max_pods, vcpus, memory_mib, instance_type");
  CHECK(message_of("max_pod", nodeadm).find("'max_pods'") != std::string::npos);
}

TEST_CASE("Functions of each dialect") {
  CHECK(evaluated("min(3, 5)", karpenter) == "3");
  CHECK(evaluated("max(3, 5)", karpenter) == "5");
  CHECK(evaluated("min(1.5, 2.5)", karpenter) == "1.5");
  CHECK(evaluated("max(1.5, 2)", karpenter) == "2.0");
  CHECK(evaluated("min(2, 1.5)", karpenter) == "1.5");
  CHECK(evaluated("min(1, 1.5)", karpenter) == "1.0");
  CHECK(evaluated("max(-9223372036854775808, 9223372036854775807)", karpenter) ==
        "9223372036854775807");
  CHECK(evaluated("max(9007199254740993, 9007199254740992)", karpenter) == "9007199254740993");
  // The second, where neither is less than the other.
  CHECK(evaluated("min(0.0, -0.0)", karpenter) == "-0.0");
  CHECK(evaluated("max(-0.0, 0.0)", karpenter) == "0.0");
  CHECK(evaluated("min(0.0 / 0.0, 1.0)", karpenter) == "1.0");
  CHECK(evaluated("min(1.0, 0.0 / 0.0)", karpenter) == "NaN");

  CHECK(message_of("1 + min(3, 5)", nodeadm) == "nodeadm has no function 'min'");
  CHECK(test::refused_part("1 + min(3, 5)", nodeadm) == "min(3, 5)");
  CHECK(
      hint_at("min(3, 5)", nodeadm) ==
      "min is Karpenter's; nodeadm compares: a < b ? a : b; translate it with: maxpods expression "
      "EXPR --dialect karpenter --translate");
  CHECK(hint_at("max(3, 5)", nodeadm).find("a > b ? a : b") != std::string::npos);
  CHECK(message_of("max(1, 2, 3)", karpenter) == "'max' does not take (int, int, int)");
  CHECK(hint_at("max(1, 2, 3)", karpenter).find("write max(a, max(b, c))") != std::string::npos);
  CHECK(message_of("max('a', 'b')", karpenter) == "'max' does not take (string, string)");
  CHECK(message_of("floor(1.5)", nodeadm).starts_with("nodeadm has no function 'floor'"));
  CHECK(hint_at("floor(1.5)", nodeadm) ==
        "there are int, double, string, size, startsWith, endsWith, contains");
  CHECK(hint_at("floor(1.5)", karpenter) ==
        "there are int, double, string, size, startsWith, endsWith, contains, min, max");
  CHECK(message_of("'a'.startWith('b')").find("'startsWith'") != std::string::npos);
}

TEST_CASE("Karpenter takes numbers alone") {
  CHECK(message_of("max_pods > 1", karpenter) == "Karpenter takes int or double, and this is bool");
  CHECK(message_of("instance_type", karpenter) ==
        "Karpenter takes int or double, and this is string");
  CHECK(test::refused_part(" 'a' ", karpenter) == " 'a' ");
  CHECK(compiles("1.5", karpenter));
  CHECK(compiles("'12'", nodeadm));
  CHECK(compiles("true", nodeadm));
}

TEST_CASE("Which variables an expression uses") {
  const Expression expression("true ? max_pods : min(vcpus, 5)", karpenter);
  CHECK(expression.uses(CelVariable::MaxPods));
  CHECK(expression.uses(CelVariable::Vcpus));
  CHECK(!expression.uses(CelVariable::DefaultEnis));
  CHECK(!Expression("1 + 2", nodeadm).uses(CelVariable::DefaultEnis));
}
