// SPDX-License-Identifier: Apache-2.0
#include "node/expression_trial.h"

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type;
using test::type_with;

namespace {

constexpr Environment nodeadm{.dialect = Dialect::Nodeadm};
constexpr Environment karpenter{.dialect = Dialect::Karpenter};

ExpressionTrial tried(std::string_view text, const InstanceType& type,
                      const Environment& environment = nodeadm, const NodeSettings& settings = {},
                      const TrialSettings& trial_settings = {}) {
  const std::vector<MaxPods> nodes{max_pods(type, settings)};
  return try_expression(Expression(text, environment), nodes, trial_settings).front();
}

ExpressionVerdict verdict(std::string_view text, std::string_view name,
                          const Environment& environment = nodeadm) {
  return tried(text, type(name), environment).verdict;
}

}  // namespace

TEST_CASE("The worked values of nodeadm's own tests, on a t3.medium") {
  struct Row {
    std::string_view expression;
    int value;
  };
  for (const Row& row :
       {Row{"417", 417}, Row{"(default_enis * (ips_per_eni - 1)) + 2", 17},
        Row{"(default_enis * (ips_per_eni - 1)) + 3", 18},
        Row{"(default_enis * ((ips_per_eni - 1) * 16)) + 2", 242},
        Row{"((default_enis - 1) * (ips_per_eni - 1)) + 2", 12},
        Row{"((default_enis * ((ips_per_eni * 16) - 1)) + 2) < 30 ? "
            "((default_enis * ((ips_per_eni * 16) - 1)) + 2) : 30",
            30},
        Row{"max_pods < 30 ? max_pods : 30", 17}, Row{"'17'", 17}, Row{"17.9", 17}}) {
    const ExpressionTrial trial = tried(row.expression, type("t3.medium"));
    CHECK(trial.expression.value == row.value);
    CHECK(trial.effective == row.value);
  }
}

TEST_CASE("What nodeadm does not take is the ENI formula") {
  for (const std::string_view text :
       {"true", "'x'", "max_pods - ((default_enis * (ips_per_eni - 1)) + 2)", "0.9", "0 - 5",
        "2147483648", "1 / 0", "9223372036854775807 + 1", "0.0 / 0.0", "1e300"}) {
    const ExpressionTrial trial = tried(text, type("t3.medium"));
    CHECK(trial.verdict == ExpressionVerdict::Fallback);
    CHECK(trial.effective == 17);
    CHECK(trial.reserved_memory_mib == 11 * 17 + 255);
    CHECK(!trial.expression.refusal.empty());
  }
  CHECK(tried("2147483647", type("t3.medium")).effective == 2147483647);
  InstanceType wide = type_with("wide.large", 2, 65535, 65535);
  CHECK(tried("default_enis * 32768", wide).expression.value == 65535 * std::int64_t{32768});
}

TEST_CASE("What Karpenter does not take launches nothing") {
  const ExpressionTrial trial = tried("0 - 1", type("m5.large"), karpenter);
  CHECK(trial.verdict == ExpressionVerdict::Refused);
  CHECK(!trial.effective);
  CHECK(!trial.reserved_memory_mib);
  CHECK(tried("0", type("m5.large"), karpenter).effective == 0);
  CHECK(verdict("100.0 / 0.0", "m5.large", karpenter) == ExpressionVerdict::Refused);
  CHECK(verdict("100 / (vcpus - vcpus)", "m5.large", karpenter) == ExpressionVerdict::Refused);
}

TEST_CASE("Verdicts begin where they should") {
  using enum ExpressionVerdict;
  CHECK(verdict("29", "m5.large") == Ok);
  CHECK(verdict("30", "m5.large") == Over);
  CHECK(verdict("28", "m5.large") == Wasteful);
  CHECK(verdict("110", "c5.4xlarge") == Ok);
  CHECK(verdict("111", "c5.4xlarge") == AboveCap);
  CHECK(verdict("235", "c5.4xlarge") == Over);
}

TEST_CASE("A quarter of the memory is the most that may be reserved") {
  NodeSettings prefixes;
  prefixes.cni.prefix_delegation = true;
  // 4096 MiB: 255 + 11 x 69 = 1014 is the last within 1024.
  const auto of = [&](std::string_view text, int percent) {
    return tried(text, type("t3.medium"), nodeadm, prefixes, {.max_reserved_percent = percent});
  };
  CHECK(of("69", 25).verdict == ExpressionVerdict::Ok);
  CHECK(of("68", 25).verdict == ExpressionVerdict::Wasteful);
  CHECK(of("70", 25).verdict == ExpressionVerdict::Memory);
  CHECK(of("110", 36).verdict == ExpressionVerdict::Ok);
  CHECK(of("110", 25).reserved_memory_mib == 1465);
}

TEST_CASE("A managed group caps the pods, not what is reserved for them") {
  NodeSettings prefixes;
  prefixes.cni.prefix_delegation = true;
  const ExpressionTrial trial =
      tried("default_enis * (ips_per_eni - 1) * 16 + 2", type("c5.4xlarge"), nodeadm, prefixes,
            {.node_group = NodeGroupKind::Managed});
  CHECK(trial.expression.value == 3714);
  CHECK(trial.effective == 110);
  CHECK(trial.reserved_memory_mib == 11 * 3714 + 255);
  CHECK(trial.verdict == ExpressionVerdict::Memory);
}

TEST_CASE("Karpenter reserves by the ENI formula, on Bottlerocket and Windows by the pods") {
  NodeSettings prefixes;
  prefixes.cni.prefix_delegation = true;
  const auto reserved = [&](AmiFamily family) {
    return tried("110", type("m5.large"), karpenter, prefixes, {.ami_family = family})
        .reserved_memory_mib;
  };
  CHECK(reserved(AmiFamily::Al2023) == 574);
  CHECK(reserved(AmiFamily::Bottlerocket) == 1465);
}

TEST_CASE("max_pods is less RESERVED_ENIS in Karpenter alone, and 110 on Windows") {
  NodeSettings reserved;
  reserved.karpenter_reserved_enis = 1;
  CHECK(tried("max_pods", type("m5.large"), karpenter, reserved).expression.value == 20);
  CHECK(tried("max_pods", type("m5.large"), nodeadm, reserved).expression.value == 29);
  reserved.karpenter_reserved_enis = 3;
  CHECK(tried("max_pods", type("m5.large"), karpenter, reserved).expression.value == 0);
  NodeSettings windows;
  windows.cni.os = Os::Windows;
  CHECK(tried("max_pods", type("m5.large"), karpenter, windows).expression.value == 110);
}

TEST_CASE("A type that cannot run is over") {
  NodeSettings ipv6;
  ipv6.cni.ip_family = IpFamily::IPv6;
  CHECK(tried("10", type("m4.large"), nodeadm, ipv6).verdict == ExpressionVerdict::Over);
  CHECK(tried("110", type("m5.large"), nodeadm, ipv6).verdict == ExpressionVerdict::Ok);
}

TEST_CASE("The worst come first") {
  std::vector<MaxPods> nodes;
  for (const std::string_view name : {"m5.xlarge", "m5.large", "t3.medium", "c5.24xlarge"}) {
    nodes.push_back(max_pods(type(name), {}));
  }
  const Expression expression("58", nodeadm);
  CHECK(worst_first(try_expression(expression, nodes, {})) == std::vector<std::size_t>{2, 1, 3, 0});
}

// karpenter-provider-aws, pkg/providers/instancetype/types.go, pods and buildCELVars: max_pods has
// podsPerCore in it, and so has the resolved value. kubernetes-sigs/karpenter issue 2111: 2 pods
// per core on the 64 vCPUs of c6a.16xlarge are 128.
TEST_CASE("podsPerCore limits every value, and Karpenter's max_pods") {
  NodeSettings settings;
  settings.pods_per_core = 2;
  const ExpressionTrial by_karpenter = tried("max_pods", type("c6a.16xlarge"), karpenter, settings);
  CHECK(by_karpenter.expression.value == 128);
  CHECK(by_karpenter.effective == 128);
  CHECK(by_karpenter.verdict == ExpressionVerdict::Ok);
  CHECK(tried("250", type("c6a.16xlarge"), karpenter, settings).effective == 128);
  const ExpressionTrial by_nodeadm = tried("max_pods", type("c6a.16xlarge"), nodeadm, settings);
  CHECK(by_nodeadm.expression.value == 737);
  CHECK(by_nodeadm.effective == 128);
  CHECK(by_nodeadm.verdict == ExpressionVerdict::Ok);
  InstanceType unknown = type("m5.large");
  unknown.vcpus.reset();
  CHECK(tried("max_pods", unknown, karpenter, settings).effective == 29);
}

// instancetype.go, ValidateKubeletExpressions: (2 - 3) x 100 + 20 is below 0 on t3.nano.
TEST_CASE("Karpenter refuses a node class for one type of the region") {
  const Expression expression("(default_enis - 3) * 100 + 20", karpenter);
  const std::vector<InstanceType> types{type("m5.large"), type("t3.nano")};
  const std::vector<RefusedType> refused = refused_types(expression, types, {});
  REQUIRE(refused.size() == 1);
  CHECK(refused.front().type.name.view() == "t3.nano");
  CHECK(refused.front().value.value == -80);

  // What the catalog does not know cannot be judged.
  InstanceType unknown = type("m5.large");
  unknown.vcpus.reset();
  const std::vector<InstanceType> of_unknown{unknown};
  CHECK(refused_types(Expression("10 / vcpus", karpenter), of_unknown, {}).empty());
  CHECK(refused_types(Expression("10 / (default_enis - 3)", karpenter), of_unknown, {}).size() ==
        1);
  CHECK_FALSE(is_known_to_karpenter(type_with("mac2.metal", 8, 8, 30)));
  CHECK(is_known_to_karpenter(type("m5.large")));
}
