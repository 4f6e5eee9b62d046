// SPDX-License-Identifier: Apache-2.0
#include "audit/prerequisites.h"

#include <algorithm>

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

Prerequisites prefixes_on(std::vector<InstanceType> types) {
  Prerequisites given{.types = std::move(types)};
  given.wanted.cni.prefix_delegation = true;
  return given;
}

AwsNodeState aws_node(std::map<std::string, std::string> environment, Version version) {
  return {.version = version, .environment = std::move(environment)};
}

/// The verdict on the first finding of that name, as a word.
std::string verdict(const CheckResult& result, std::string_view name) {
  const auto found = std::ranges::find(result.findings, name, &Finding::name);
  if (found == result.findings.end()) return "none";
  return found->verdict == Verdict::Ok        ? "ok"
         : found->verdict == Verdict::Warning ? "warning"
                                              : "failed";
}

std::string verdict(const Prerequisites& given, std::string_view name) {
  return verdict(check_prerequisites(given), name);
}

Prerequisites windows(Version kubernetes, std::optional<int> platform) {
  Prerequisites given = prefixes_on({type("m5.large")});
  given.wanted.cni.os = Os::Windows;
  given.cluster = {.kubernetes_version = kubernetes, .platform_version = platform};
  return given;
}

}  // namespace

TEST_CASE("The release of the VPC CNI is that of the family, and of the type") {
  Prerequisites given = prefixes_on({type("m5.large")});
  CHECK(verdict(given, "cni-version") == "warning");
  given.cni_version = Version{1, 8, 9};
  CHECK(verdict(given, "cni-version") == "failed");
  given.cni_version = Version{1, 9, 0};
  CHECK(verdict(given, "cni-version") == "ok");
  given.types = {type("m5.large"), type("m5.metal")};
  CHECK(verdict(given, "cni-version") == "failed");
  given.cni_version = Version{1, 11, 0};
  CHECK(verdict(given, "cni-version") == "ok");

  Prerequisites ipv6{.types = {type("m5.large")}};
  ipv6.wanted.cni.ip_family = IpFamily::IPv6;
  ipv6.cni_version = Version{1, 10, 0};
  CHECK(verdict(ipv6, "cni-version") == "failed");
  ipv6.cni_version = Version{1, 10, 1};
  CHECK(verdict(ipv6, "cni-version") == "ok");

  CHECK(verdict(Prerequisites{.types = {type("m5.large")}}, "cni-version") == "none");
}

TEST_CASE("Prefixes need Nitro") {
  CHECK(verdict(prefixes_on({type("m5.large")}), "nitro") == "ok");
  CHECK(verdict(prefixes_on({type("m5.metal")}), "nitro") == "ok");
  CHECK(verdict(prefixes_on({type("m4.large")}), "nitro") == "failed");
}

TEST_CASE("Windows needs platform versions") {
  CHECK(verdict(windows({1, 24, 0}, 20), "windows-version") == "failed");
  CHECK(verdict(windows({1, 25, 0}, 4), "windows-version") == "failed");
  CHECK(verdict(windows({1, 25, 0}, 5), "windows-version") == "ok");
  CHECK(verdict(windows({1, 26, 0}, 3), "windows-version") == "failed");
  CHECK(verdict(windows({1, 26, 0}, 4), "windows-version") == "ok");
  CHECK(verdict(windows({1, 27, 0}, 2), "windows-version") == "failed");
  CHECK(verdict(windows({1, 27, 0}, 3), "windows-version") == "ok");
  CHECK(verdict(windows({1, 27, 0}, std::nullopt), "windows-version") == "warning");
  CHECK(verdict(windows({1, 28, 0}, 1), "windows-version") == "ok");
  CHECK(verdict(windows({2, 0, 0}, std::nullopt), "windows-version") == "ok");
}

TEST_CASE("Windows runs on amd64, and on clusters of IPv4") {
  Prerequisites given = windows({1, 31, 0}, 1);
  CHECK(verdict(given, "architecture") == "none");
  CHECK(verdict(given, "ip-family") == "none");
  given.types = {type("m6g.large")};
  given.cluster.ip_family = IpFamily::IPv6;
  CHECK(verdict(given, "architecture") == "failed");
  CHECK(verdict(given, "ip-family") == "failed");
}

TEST_CASE("A cluster that is too old delegates no prefixes on Windows") {
  CHECK(check_prerequisites(windows({1, 24, 0}, 20)).group.recommended == 9);
  CHECK(check_prerequisites(windows({1, 26, 0}, 3)).group.recommended == 9);
  CHECK(check_prerequisites(windows({1, 26, 0}, 4)).group.recommended == 110);
  CHECK(check_prerequisites(windows({1, 26, 0}, std::nullopt)).group.recommended == 110);
}

TEST_CASE("The ConfigMap of Windows") {
  Prerequisites given = windows({1, 31, 0}, 1);
  CHECK(verdict(given, "windows-support") == "warning");
  given.amazon_vpc_cni = {.data = {{"enable-windows-ipam", "true"}}};
  CHECK(verdict(given, "windows-support") == "ok");
  CHECK(verdict(given, "prefix-delegation") == "failed");
  CHECK(check_prerequisites(given).group.recommended == 9);
  given.amazon_vpc_cni->data["enable-windows-prefix-delegation"] = "true";
  CHECK(verdict(given, "prefix-delegation") == "ok");
  CHECK(check_prerequisites(given).group.recommended == 110);
  given.amazon_vpc_cni->data["enable-windows-ipam"] = "True";
  CHECK(verdict(given, "windows-support") == "failed");
  CHECK(!check_prerequisites(given).group.recommended);
  given.amazon_vpc_cni->data = {{"enable-windows-ipam", "true"},
                                {"enable-windows-prefix-delegation", "1"}};
  given.wanted.cni.prefix_delegation = false;
  CHECK(verdict(given, "prefix-delegation") == "failed");
  CHECK(check_prerequisites(given).group.recommended == 9);
}

TEST_CASE("What is wanted is held against what is set, and numbers are of what is set") {
  Prerequisites given = prefixes_on({type("m5.large")});
  given.aws_node = aws_node({{"ENABLE_PREFIX_DELEGATION", "false"}}, {1, 18, 0});
  CheckResult result = check_prerequisites(given);
  CHECK(!result.passed());
  CHECK(verdict(result, "prefix-delegation") == "failed");
  CHECK(result.group.recommended == 29);

  given.aws_node = aws_node(
      {{"ENABLE_PREFIX_DELEGATION", "true"}, {"WARM_PREFIX_TARGET", "1"}, {"MAX_ENI", "1"}},
      {1, 18, 0});
  result = check_prerequisites(given);
  CHECK(result.passed());
  CHECK(result.group.recommended == 110);
  CHECK(result.group.max_allowed == 146);
  CHECK(verdict(result, "max-eni") == "ok");
  given.wanted.cni.max_eni = 2;
  CHECK(verdict(given, "max-eni") == "failed");
}

TEST_CASE("What is on without being asked for is checked, too") {
  Prerequisites given{.types = {type("m5.large")}};
  given.aws_node = aws_node({{"ENABLE_PREFIX_DELEGATION", "1"},
                             {"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", "T"},
                             {"WARM_PREFIX_TARGET", "1"}},
                            {1, 8, 0});
  const CheckResult result = check_prerequisites(given);
  CHECK(verdict(result, "cni-version") == "failed");
  CHECK(verdict(result, "custom-networking") == "ok");
  CHECK(verdict(result, "downgrade") == "none");
  CHECK(result.group.recommended == 20);
  given.aws_node->version = Version{1, 9, 0};
  CHECK(verdict(given, "downgrade") == "ok");
}

TEST_CASE("What leaves no address, or cannot run, does not pass") {
  Prerequisites given{.types = {type("m5.large")}};
  given.wanted.cni.reserved_enis = 3;
  CHECK(verdict(given, "addresses") == "failed");
  given.wanted.cni.reserved_enis = 0;
  CHECK(check_prerequisites(given).passed());
  given.wanted.max_reserved_percent = 1;
  CHECK(!check_prerequisites(given).passed());
}

TEST_CASE("aws-node has one IP family on") {
  const auto of = [](std::map<std::string, std::string> environment) {
    Prerequisites given{.types = {type("m5.large")}};
    environment["WARM_PREFIX_TARGET"] = "1";
    environment["ENABLE_PREFIX_DELEGATION"] = "true";
    given.aws_node = aws_node(std::move(environment), {1, 18, 0});
    return verdict(given, "ip-family");
  };
  CHECK(of({{"ENABLE_IPv4", "true"}, {"ENABLE_IPv6", "false"}}) == "none");
  CHECK(of({{"ENABLE_IPv4", "false"}, {"ENABLE_IPv6", "true"}}) == "none");
  CHECK(of({{"ENABLE_IPv4", "true"}, {"ENABLE_IPv6", "true"}}) == "failed");
  CHECK(of({{"ENABLE_IPv4", "false"}, {"ENABLE_IPv6", "false"}}) == "failed");
  CHECK(of({}) == "none");
}

TEST_CASE("MAX_ENI that the VPC CNI ignores") {
  Prerequisites given{.types = {type("m5.large")}};
  given.aws_node = aws_node({{"MAX_ENI", "+2"}}, {1, 18, 0});
  CHECK(verdict(given, "max-eni") == "ok");
  CHECK(check_prerequisites(given).group.recommended == 20);
  for (const char* ignored : {"x", "-1", "0"}) {
    given.aws_node = aws_node({{"MAX_ENI", ignored}}, {1, 18, 0});
    CHECK(verdict(given, "max-eni") == "warning");
    CHECK(check_prerequisites(given).group.recommended == 29);
  }
  given.aws_node = aws_node({{"MAX_ENI", ""}}, {1, 18, 0});
  CHECK(verdict(given, "max-eni") == "none");
}

TEST_CASE("Warm targets") {
  const auto of = [](std::map<std::string, std::string> environment) {
    Prerequisites given{.types = {type("m5.large")}};
    given.aws_node = aws_node(std::move(environment), {1, 18, 0});
    return verdict(given, "warm-targets");
  };
  const std::pair<const std::string, std::string> prefixes{"ENABLE_PREFIX_DELEGATION", "true"};
  // As the manifest of the VPC CNI has them.
  CHECK(of({{"WARM_ENI_TARGET", "1"}, {"WARM_PREFIX_TARGET", "1"}}) == "ok");
  CHECK(of({prefixes, {"WARM_ENI_TARGET", "1"}, {"WARM_PREFIX_TARGET", "1"}}) == "ok");
  CHECK(of({{"WARM_PREFIX_TARGET", "1"}, {"WARM_ENI_TARGET", "1"}, {"WARM_IP_TARGET", "5"}}) ==
        "ok");
  CHECK(of({prefixes, {"WARM_PREFIX_TARGET", "3"}, {"WARM_IP_TARGET", "5"}}) == "warning");
  CHECK(of({prefixes, {"WARM_PREFIX_TARGET", "0"}}) == "failed");
  CHECK(of({prefixes}) == "failed");
  CHECK(of({prefixes, {"WARM_IP_TARGET", "2"}}) == "ok");
  CHECK(of({prefixes, {"MINIMUM_IP_TARGET", "2"}}) == "warning");
  CHECK(of({}) == "ok");
}

TEST_CASE("Words that are no booleans, and what stops aws-node") {
  Prerequisites given{.types = {type("m5.large")}};
  given.aws_node = aws_node({{"ENABLE_PREFIX_DELEGATION", "yes"}}, {1, 18, 0});
  CHECK(verdict(given, "settings") == "warning");
  CHECK(check_prerequisites(given).group.recommended == 29);
  given.aws_node = aws_node({{"ENABLE_PREFIX_DELEGATION", "true"}}, {1, 18, 0});
  const CheckResult result = check_prerequisites(given);
  CHECK(verdict(result, "settings") == "none");
  CHECK(result.stops());
  CHECK(!result.passed());
  CHECK(!result.group.recommended);
  // A release that knows no prefixes has no gate for them.
  given.aws_node->version = Version{1, 8, 0};
  CHECK(!check_prerequisites(given).stops());
}

TEST_CASE("Security groups for pods") {
  const auto of = [](std::map<std::string, std::string> environment, Version version) {
    Prerequisites given{.types = {type("m5.large")}};
    environment["ENABLE_POD_ENI"] = "true";
    given.aws_node = aws_node(std::move(environment), version);
    return verdict(given, "security-group-mode");
  };
  constexpr const char* mode = "POD_SECURITY_GROUP_ENFORCING_MODE";
  constexpr const char* snat = "AWS_VPC_K8S_CNI_EXTERNALSNAT";
  CHECK(of({}, {1, 18, 0}) == "ok");
  CHECK(of({{mode, "strict"}}, {1, 18, 0}) == "ok");
  CHECK(of({{mode, "standard"}, {snat, "false"}}, {1, 18, 0}) == "warning");
  CHECK(of({{mode, "standard"}, {snat, "true"}}, {1, 18, 0}) == "ok");
  CHECK(of({{mode, "standard"}, {snat, "true"}}, {1, 10, 4}) == "failed");
  CHECK(of({{mode, "loose"}}, {1, 18, 0}) == "failed");

  Prerequisites trunk{.types = {type("t3.large")}};
  trunk.wanted.cni.pod_eni = true;
  CHECK(verdict(trunk, "trunking") == "failed");
  trunk.types = {type("m5.large")};
  CHECK(verdict(trunk, "trunking") == "ok");
  trunk.wanted.branch_pods = 10;
  CHECK(verdict(trunk, "trunking") == "failed");
}

TEST_CASE("IPv6 is for the life of a cluster, and has no custom networking") {
  Prerequisites given{.types = {type("m5.large")}};
  given.cluster.ip_family = IpFamily::IPv6;
  CHECK(verdict(given, "ip-family") == "ok");
  CHECK(check_prerequisites(given).group.recommended == 110);
  given.ip_family_is_wanted = true;
  CHECK(verdict(given, "ip-family") == "failed");
  given.wanted.cni.ip_family = IpFamily::IPv6;
  CHECK(verdict(given, "ip-family") == "ok");
  given.aws_node = aws_node({{"ENABLE_IPv6", "true"},
                             {"ENABLE_PREFIX_DELEGATION", "true"},
                             {"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", "true"}},
                            {1, 18, 0});
  CHECK(verdict(given, "ipv6") == "ok");
  CHECK(verdict(given, "custom-networking") == "failed");
  // The gate of aws-node's entry point is for IPv6 too.
  CHECK(verdict(given, "warm-targets") == "failed");
  given.aws_node->environment["WARM_PREFIX_TARGET"] = "1";
  CHECK(verdict(given, "warm-targets") == "ok");
}
