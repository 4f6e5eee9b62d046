// SPDX-License-Identifier: Apache-2.0
#include "check/prerequisites.h"

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

/// The manifest of the VPC CNI sets ENABLE_IPv4 (config/master/aws-k8s-cni.yaml).
AwsNodeState aws_node(SettingsByName environment, Version version) {
  if (!is_on(environment, "ENABLE_IPv6")) environment.try_emplace("ENABLE_IPv4", "true");
  return {.version = version, .environment = std::move(environment)};
}

/// The verdict on the first finding of that name, as a word.
std::string verdict(const CheckResult& result, std::string_view name) {
  const auto found = std::ranges::find(result.findings, name, &CheckFinding::name);
  if (found == result.findings.end()) return "none";
  switch (found->verdict) {
    case Verdict::Ok:
      return "ok";
    case Verdict::Warning:
      return "warning";
    case Verdict::Failed:
      return "failed";
    case Verdict::Stops:
      break;
  }
  return "stops";
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
  CHECK(verdict(given, "architecture") == "stops");
  CHECK(verdict(given, "ip-family") == "stops");
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
  given.amazon_vpc_cni = SettingsByName{{"enable-windows-ipam", "true"}};
  CHECK(verdict(given, "windows-support") == "ok");
  CHECK(verdict(given, "prefix-delegation") == "failed");
  CHECK(check_prerequisites(given).group.recommended == 9);
  (*given.amazon_vpc_cni)["enable-windows-prefix-delegation"] = "true";
  CHECK(verdict(given, "prefix-delegation") == "ok");
  CHECK(check_prerequisites(given).group.recommended == 110);
  (*given.amazon_vpc_cni)["enable-windows-ipam"] = "True";
  CHECK(verdict(given, "windows-support") == "stops");
  CHECK(!check_prerequisites(given).group.recommended);
  CHECK(!check_prerequisites(given).group.max_allowed);
  given.amazon_vpc_cni =
      SettingsByName{{"enable-windows-ipam", "true"}, {"enable-windows-prefix-delegation", "1"}};
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
  const auto of = [](SettingsByName environment) {
    Prerequisites given{.types = {type("m5.large")}};
    environment["WARM_PREFIX_TARGET"] = "1";
    environment["ENABLE_PREFIX_DELEGATION"] = "true";
    given.aws_node = aws_node(std::move(environment), {1, 18, 0});
    return verdict(given, "ip-family");
  };
  CHECK(of({{"ENABLE_IPv4", "true"}, {"ENABLE_IPv6", "false"}}) == "none");
  CHECK(of({{"ENABLE_IPv4", "false"}, {"ENABLE_IPv6", "true"}}) == "none");
  CHECK(of({{"ENABLE_IPv4", "true"}, {"ENABLE_IPv6", "true"}}) == "stops");
  CHECK(of({{"ENABLE_IPv4", "false"}, {"ENABLE_IPv6", "false"}}) == "stops");
  CHECK(of({}) == "none");
}

// Both are off by default, and ipamd ends with "IPv4 and IPv6 are both disabled": isConfigValid in
// pkg/ipamd/ipamd.go of the VPC CNI, and docs/troubleshooting.md, which names 1.10 as the first
// release with the variables.
TEST_CASE("aws-node of 1.10.0 and later does not start without ENABLE_IPv4") {
  Prerequisites given{.types = {type("m5.large")}};
  AwsNodeState& state = given.aws_node.emplace();
  state.environment = {{"WARM_ENI_TARGET", "1"}};
  state.version = Version{1, 18, 0};
  CHECK(verdict(given, "ip-family") == "stops");
  CHECK(!check_prerequisites(given).group.recommended);
  state.version = Version{1, 9, 3};
  CHECK(verdict(given, "ip-family") == "none");
  state.version.reset();
  CHECK(verdict(given, "ip-family") == "warning");
  state.version = Version{1, 18, 0};
  state.set_elsewhere = {"ENABLE_IPv4"};
  CHECK(verdict(given, "ip-family") == "none");
}

// README.md of the VPC CNI; pkg/ipamd/ipamd.go, disableENIProvisioning, which IPv6 prefixes do not
// depend on.
TEST_CASE("A pool that never grows") {
  const auto of = [](SettingsByName environment, Version version) {
    Prerequisites given{.types = {type("m5.large")}};
    given.aws_node = aws_node(std::move(environment), version);
    return verdict(given, "provisioning");
  };
  const SettingsByName disabled{{"DISABLE_NETWORK_RESOURCE_PROVISIONING", "true"}};
  CHECK(of(disabled, {1, 9, 1}) == "failed");
  CHECK(of(disabled, {1, 9, 0}) == "none");
  const SettingsByName imds_only{{"ENABLE_IMDS_ONLY_MODE", "true"}};
  CHECK(of(imds_only, {1, 19, 6}) == "failed");
  CHECK(of(imds_only, {1, 19, 5}) == "none");
  CHECK(of({{"ENABLE_IMDS_ONLY_MODE", "false"}}, {1, 23, 1}) == "none");
  CHECK(of({{"ENABLE_IMDS_ONLY_MODE", "true"},
            {"ENABLE_IPv6", "true"},
            {"ENABLE_PREFIX_DELEGATION", "true"}},
           {1, 23, 1}) == "none");
}

// pkg/ipamd/ipamd.go, UseSubnetDiscovery; pkg/awsutils/awsutils.go, createENI.
TEST_CASE("Subnet discovery that is off") {
  Prerequisites given{.types = {type("m5.large")}};
  const auto with = [&](SettingsByName environment, Version version) {
    given.aws_node = aws_node(std::move(environment), version);
    return verdict(given, "subnet-discovery");
  };
  CHECK(with({{"ENABLE_SUBNET_DISCOVERY", "false"}}, {1, 18, 0}) == "warning");
  CHECK(with({{"ENABLE_SUBNET_DISCOVERY", "false"}}, {1, 17, 1}) == "none");
  CHECK(with({{"ENABLE_SUBNET_DISCOVERY", "no"}}, {1, 18, 0}) == "none");
  CHECK(with({}, {1, 18, 0}) == "none");
  CHECK(with({{"ENABLE_SUBNET_DISCOVERY", "false"}, {"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", "true"}},
             {1, 18, 0}) == "none");
  given.wanted.cni.primary_eni_excluded = true;
  CHECK(with({{"ENABLE_SUBNET_DISCOVERY", "false"}}, {1, 22, 0}) == "failed");
}

// docs/iam-policy.md of the VPC CNI, IPv6 mode; CHANGELOG.md, 1.22.1 and 1.22.2.
TEST_CASE("What the role of aws-node needs for IPv6") {
  Prerequisites given{.types = {type("m5.large")}};
  CHECK(verdict(given, "iam") == "none");
  given.wanted.cni.ip_family = IpFamily::IPv6;
  const auto message = [&](Version version) {
    given.cni_version = version;
    for (const CheckFinding& finding : check_prerequisites(given).findings) {
      if (finding.name == "iam") return finding.message;
    }
    return std::string();
  };
  CHECK(message({1, 21, 2}).empty());
  CHECK(message({1, 22, 1}).find("ec2:DescribeSubnets and ec2:DescribeSecurityGroups") !=
        std::string::npos);
  CHECK(message({1, 22, 2}).find("ec2:DescribeSubnets from") != std::string::npos);
  CHECK(verdict(given, "iam") == "warning");
  given.aws_node = aws_node({{"ENABLE_IPv6", "true"},
                             {"ENABLE_PREFIX_DELEGATION", "true"},
                             {"ENABLE_SUBNET_DISCOVERY", "false"}},
                            {1, 23, 1});
  CHECK(verdict(given, "iam") == "none");
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
  const auto of = [](SettingsByName environment) {
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
  CHECK(of({prefixes, {"WARM_PREFIX_TARGET", "0"}}) == "stops");
  CHECK(of({prefixes}) == "stops");
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

TEST_CASE("Each switch of aws-node that is no boolean is named") {
  for (const char* variable : {"ENABLE_PREFIX_DELEGATION", "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG",
                               "ENABLE_POD_ENI", "ENABLE_IPv6"}) {
    Prerequisites given{.types = {type("m5.large")}};
    given.aws_node = aws_node({{variable, "on"}}, {1, 18, 0});
    const CheckResult result = check_prerequisites(given);
    REQUIRE(verdict(result, "settings") == "warning");
    CHECK(result.findings[0].message ==
          std::string(variable) + " is 'on', which the VPC CNI reads as false");
  }
}

TEST_CASE("What cannot be known warns, and does not fail") {
  CHECK(verdict(prefixes_on({type("m5.large")}), "subnets") == "warning");
  Prerequisites ipv6{.types = {type("m5.large")}};
  ipv6.wanted.cni.ip_family = IpFamily::IPv6;
  CHECK(verdict(ipv6, "subnets") == "warning");

  Prerequisites trunk{.types = {test::type_with("x1.new", 2, 3, 10)}};
  trunk.wanted.cni.pod_eni = true;
  CHECK(verdict(trunk, "trunking") == "warning");

  Prerequisites no_version = windows({1, 31, 0}, std::nullopt);
  no_version.cluster.kubernetes_version.reset();
  CHECK(verdict(no_version, "windows-version") == "warning");
  CHECK(check_prerequisites(no_version).passed());
}

TEST_CASE("Security groups for pods") {
  const auto of = [](SettingsByName environment, Version version) {
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
  CHECK(of({{mode, "standard"}, {snat, "true"}}, {1, 11, 0}) == "ok");
  CHECK(of({{mode, "loose"}}, {1, 18, 0}) == "stops");

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
  CHECK(verdict(given, "custom-networking") == "stops");
  // The gate of aws-node's entry point is for IPv6 too.
  CHECK(verdict(given, "warm-targets") == "stops");
  given.aws_node->environment["WARM_PREFIX_TARGET"] = "1";
  CHECK(verdict(given, "warm-targets") == "ok");
}

// pkg/ipamd/ipamd.go: with IPv6 on and prefixes off, aws-node exits. Before IPv6 is on, it runs.
TEST_CASE("Prefixes that are off stop aws-node once IPv6 is on") {
  Prerequisites given{.types = {type("m5.large")}};
  given.wanted.cni.ip_family = IpFamily::IPv6;
  given.aws_node = aws_node({{"ENABLE_IPv6", "true"}}, {1, 18, 0});
  CHECK(verdict(given, "prefix-delegation") == "stops");
  given.aws_node = aws_node({}, {1, 18, 0});
  CHECK(verdict(given, "prefix-delegation") == "failed");
  CHECK(verdict(given, "ipv6") == "failed");
}

// The gate of the entry point looks at what is on now, not at what is wanted.
TEST_CASE("No warm target stops aws-node once prefixes are on") {
  Prerequisites given = prefixes_on({type("m5.large")});
  given.aws_node = aws_node({{"WARM_PREFIX_TARGET", "0"}}, {1, 18, 0});
  CHECK(verdict(given, "warm-targets") == "failed");
  CHECK_FALSE(check_prerequisites(given).stops());
  given.aws_node->environment["ENABLE_PREFIX_DELEGATION"] = "true";
  CHECK(verdict(given, "warm-targets") == "stops");
  CHECK(check_prerequisites(given).stops());
}

TEST_CASE("What stops the nodes leaves no number, what failed does") {
  const Prerequisites stopped = [] {
    Prerequisites given{.types = {type("m5.large")}};
    given.aws_node = aws_node({{"ENABLE_IPv4", "true"}, {"ENABLE_IPv6", "true"}}, {1, 18, 0});
    return given;
  }();
  CHECK(check_prerequisites(stopped).stops());
  CHECK_FALSE(check_prerequisites(stopped).group.recommended.has_value());
  CHECK_FALSE(check_prerequisites(stopped).group.max_allowed.has_value());

  Prerequisites failed = prefixes_on({type("m5.large")});
  failed.cni_version = Version{1, 8, 0};
  CHECK_FALSE(check_prerequisites(failed).stops());
  CHECK(check_prerequisites(failed).failures() == 1);
  CHECK(check_prerequisites(failed).group.recommended.has_value());
}

namespace {

/// A situation, and the remedy of its only finding of that name that has one.
struct Remedied {
  std::string_view situation;
  Prerequisites given;
  std::string_view finding;
  std::string_view remedy;
};

Prerequisites on_linux(SettingsByName environment) {
  Prerequisites given{.types = {type("m5.large")}};
  given.aws_node = aws_node(std::move(environment), {1, 18, 0});
  return given;
}

Prerequisites ipv6(Prerequisites given) {
  given.wanted.cni.ip_family = IpFamily::IPv6;
  return given;
}

Prerequisites with(Prerequisites given, const auto& change) {
  change(given);
  return given;
}

void hold(const std::vector<Remedied>& table) {
  for (const Remedied& row : table) {
    INFO(row.situation);
    std::vector<std::string> remedies;
    for (const CheckFinding& finding : check_prerequisites(row.given).findings) {
      if (finding.name == row.finding && !finding.remedy.empty()) {
        remedies.push_back(finding.remedy);
      }
    }
    CHECK(remedies == std::vector<std::string>{std::string(row.remedy)});
  }
}

}  // namespace

// `kubectl set env` is what README.md of the VPC CNI uses, and `NAME-` what unsets a variable; the
// rules of the targets are those of docs/prefix-and-ip-target.md.
TEST_CASE("What mends aws-node") {
  const auto wants_prefixes = [](Prerequisites& given) {
    given.wanted.cni.prefix_delegation = true;
  };
  const auto wants_custom_networking = [](Prerequisites& given) {
    given.wanted.cni.custom_networking = true;
  };
  const auto wants_pod_eni = [](Prerequisites& given) { given.wanted.cni.pod_eni = true; };
  const std::pair<const std::string, std::string> prefixes{"ENABLE_PREFIX_DELEGATION", "true"};
  const std::pair<const std::string, std::string> pod_eni{"ENABLE_POD_ENI", "true"};
  hold({
      {"nothing is known of it",
       {.types = {type("m5.large")}},
       "aws-node",
       "kubectl get daemonset aws-node -n kube-system -o json > aws-node.json"},
      {"prefixes are off", with(on_linux({}), wants_prefixes), "prefix-delegation",
       "kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true"},
      {"IPv6 is off", ipv6(on_linux({prefixes})), "ipv6",
       "kubectl set env daemonset aws-node -n kube-system ENABLE_IPv6=true"},
      {"security groups for pods are off", with(on_linux({}), wants_pod_eni), "pod-eni",
       "kubectl set env daemonset aws-node -n kube-system ENABLE_POD_ENI=true"},
      {"custom networking is off", with(on_linux({}), wants_custom_networking), "custom-networking",
       "kubectl set env daemonset aws-node -n kube-system AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true"},
      {"custom networking with IPv6",
       ipv6(on_linux({{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", "true"}})), "custom-networking",
       "kubectl set env daemonset aws-node -n kube-system "
       "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=false"},
      {"a word that is no boolean", on_linux({{"ENABLE_POD_ENI", "yes"}}), "settings",
       "kubectl set env daemonset aws-node -n kube-system ENABLE_POD_ENI=true   # or false"},
      {"neither family in a cluster of IPv4",
       on_linux({{"ENABLE_IPv4", "false"}, {"ENABLE_IPv6", "false"}}), "ip-family",
       "kubectl set env daemonset aws-node -n kube-system ENABLE_IPv4=true ENABLE_IPv6=false"},
      {"both families in a cluster of IPv6",
       on_linux({{"ENABLE_IPv4", "true"}, {"ENABLE_IPv6", "true"}}), "ip-family",
       "kubectl set env daemonset aws-node -n kube-system ENABLE_IPv4=false ENABLE_IPv6=true"},
      {"another MAX_ENI than is wanted",
       with(on_linux({{"MAX_ENI", "3"}}),
            [](Prerequisites& given) { given.wanted.cni.max_eni = 2; }),
       "max-eni", "kubectl set env daemonset aws-node -n kube-system MAX_ENI=2"},
      {"a MAX_ENI that is ignored", on_linux({{"MAX_ENI", "0"}}), "max-eni",
       "kubectl set env daemonset aws-node -n kube-system MAX_ENI-"},
      {"a mode that is none", on_linux({pod_eni, {"POD_SECURITY_GROUP_ENFORCING_MODE", "loose"}}),
       "security-group-mode",
       "kubectl set env daemonset aws-node -n kube-system "
       "POD_SECURITY_GROUP_ENFORCING_MODE=strict   # or standard"},
      {"the mode standard without external SNAT",
       on_linux({pod_eni, {"POD_SECURITY_GROUP_ENFORCING_MODE", "standard"}}),
       "security-group-mode",
       "kubectl set env daemonset aws-node -n kube-system AWS_VPC_K8S_CNI_EXTERNALSNAT=true   # "
       "behind a NAT gateway"},
      {"IP targets beside a prefix target",
       on_linux({prefixes, {"WARM_PREFIX_TARGET", "2"}, {"WARM_IP_TARGET", "5"}}), "warm-targets",
       "kubectl set env daemonset aws-node -n kube-system WARM_PREFIX_TARGET=1   # the default, or "
       "remove the IP targets: WARM_IP_TARGET- MINIMUM_IP_TARGET-"},
      {"IP targets beside an ENI target",
       on_linux({{"WARM_ENI_TARGET", "2"}, {"WARM_IP_TARGET", "5"}}), "warm-targets",
       "kubectl set env daemonset aws-node -n kube-system WARM_ENI_TARGET=1   # the default, or "
       "remove the IP targets: WARM_IP_TARGET- MINIMUM_IP_TARGET-"},
      {"an ENI target with prefixes",
       on_linux({prefixes, {"WARM_ENI_TARGET", "2"}, {"WARM_PREFIX_TARGET", "1"}}), "warm-targets",
       "kubectl set env daemonset aws-node -n kube-system WARM_ENI_TARGET=1   # the default; "
       "prefixes use WARM_PREFIX_TARGET"},
      {"a prefix target without prefixes", on_linux({{"WARM_PREFIX_TARGET", "2"}}), "warm-targets",
       "kubectl set env daemonset aws-node -n kube-system WARM_PREFIX_TARGET=1   # the default, or "
       "ENABLE_PREFIX_DELEGATION=true"},
      {"a minimum alone", on_linux({{"MINIMUM_IP_TARGET", "10"}}), "warm-targets",
       "kubectl set env daemonset aws-node -n kube-system WARM_IP_TARGET=5   # or another number "
       "to "
       "keep ready"},
      {"nothing warm with prefixes", on_linux({prefixes, {"WARM_PREFIX_TARGET", "0"}}),
       "warm-targets", "kubectl set env daemonset aws-node -n kube-system WARM_PREFIX_TARGET=1"},
  });
}

// `aws eks update-addon` is that of the EKS user guide, "Update the Amazon VPC CNI"; what shows the
// release that runs stands on the same page.
TEST_CASE("What mends the release of the VPC CNI") {
  const auto named = [](Prerequisites& given) { given.cluster.name = "blue"; };
  const auto release = [](Version version) {
    return [=](Prerequisites& given) { given.cni_version = version; };
  };
  const Prerequisites plain = prefixes_on({type("m5.large")});
  hold({
      {"it is not known", plain, "cni-version",
       "kubectl describe daemonset aws-node --namespace kube-system | grep Image | cut -d \"/\" -f "
       "2"},
      {"it is too old for prefixes", with(with(plain, release({1, 8, 0})), named), "cni-version",
       "aws eks update-addon --cluster-name blue --addon-name vpc-cni --resolve-conflicts PRESERVE "
       "--addon-version v1.9.0-eksbuild.1   # or later; for those that EKS offers: aws eks "
       "describe-addon-versions --addon-name vpc-cni"},
      {"it is too old for bare metal, and the cluster has no name",
       with(prefixes_on({type("m5.metal")}), release({1, 10, 0})), "cni-version",
       "aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni --resolve-conflicts "
       "PRESERVE --addon-version v1.11.0-eksbuild.1   # or later; for those that EKS offers: aws "
       "eks "
       "describe-addon-versions --addon-name vpc-cni"},
      {"it is too old for IPv6", with(ipv6({.types = {type("m5.large")}}), release({1, 9, 0})),
       "cni-version",
       "aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni --resolve-conflicts "
       "PRESERVE --addon-version v1.10.1-eksbuild.1   # or later; for those that EKS offers: aws "
       "eks "
       "describe-addon-versions --addon-name vpc-cni"},
      {"it is too old for the mode standard",
       with(on_linux(
                {{"ENABLE_POD_ENI", "true"}, {"POD_SECURITY_GROUP_ENFORCING_MODE", "standard"}}),
            [](Prerequisites& given) {
              given.aws_node->version = Version{1, 10, 0};
            }),
       "security-group-mode",
       "aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni --resolve-conflicts "
       "PRESERVE --addon-version v1.11.0-eksbuild.1   # or later; for those that EKS offers: aws "
       "eks "
       "describe-addon-versions --addon-name vpc-cni"},
  });
}

TEST_CASE("What mends the choice of types, and of a cluster") {
  const Prerequisites windows_on_arm64 =
      with(windows({1, 31, 0}, 1), [](Prerequisites& given) { given.types = {type("m6g.large")}; });
  const auto pod_eni = [](Prerequisites& given) { given.wanted.cni.pod_eni = true; };
  hold({
      {"Xen", prefixes_on({type("m4.large")}), "nitro", "maxpods list --nitro"},
      {"no trunk", with({.types = {type("t3.large")}}, pod_eni), "trunking",
       "maxpods list --trunking -o wide"},
      {"arm64 with Windows", windows_on_arm64, "architecture", "maxpods list --arch amd64 --nitro"},
      {"no address for pods",
       with({.types = {type("m5.large")}},
            [](Prerequisites& given) { given.wanted.cni.reserved_enis = 3; }),
       "addresses", "maxpods explain m5.large --reserved-enis 3"},
      {"prefixes need blocks", prefixes_on({type("m5.large")}), "subnets",
       "maxpods subnet --subnets FILE --interfaces FILE   # also suggests reservations"},
      {"IPv6 needs blocks", ipv6({.types = {type("m5.large")}}), "subnets",
       "maxpods subnet --subnets FILE --interfaces FILE --ip-family ipv6"},
      {"IPv6 is wanted, the cluster has IPv4",
       with(ipv6({.types = {type("m5.large")}}),
            [](Prerequisites& given) { given.cluster.ip_family = IpFamily::IPv4; }),
       "ip-family", "create an IPv6 cluster"},
      {"IPv4 is wanted, the cluster has IPv6",
       with({.types = {type("m5.large")}},
            [](Prerequisites& given) {
              given.ip_family_is_wanted = true;
              given.cluster.ip_family = IpFamily::IPv6;
            }),
       "ip-family", "create an IPv4 cluster"},
  });
}

// The ConfigMap of the EKS user guide, "Deploy Windows nodes on EKS clusters".
TEST_CASE("What mends a cluster for Windows") {
  const auto config_map = [](SettingsByName data) {
    return with(windows({1, 31, 0}, 1),
                [&](Prerequisites& given) { given.amazon_vpc_cni = std::move(data); });
  };
  hold({
      {"the ConfigMap is not known", windows({1, 31, 0}, 1), "windows-support",
       "kubectl get configmap amazon-vpc-cni -n kube-system -o json > amazon-vpc-cni.json"},
      {"Windows is off", config_map({{"enable-windows-prefix-delegation", "true"}}),
       "windows-support",
       "kubectl patch configmap amazon-vpc-cni -n kube-system --type merge -p "
       R"('{"data":{"enable-windows-ipam":"true"}}')"},
      {"prefixes are off", config_map({{"enable-windows-ipam", "true"}}), "prefix-delegation",
       "kubectl patch configmap amazon-vpc-cni -n kube-system --type merge -p "
       R"('{"data":{"enable-windows-prefix-delegation":"true"}}')"},
      {"the cluster's version is not known",
       with(windows({1, 31, 0}, 1),
            [](Prerequisites& given) { given.cluster.kubernetes_version.reset(); }),
       "windows-version", "aws eks describe-cluster --name my-cluster > cluster.json"},
      {"its platform version is not known", windows({1, 27, 0}, std::nullopt), "windows-version",
       "aws eks describe-cluster --name my-cluster > cluster.json"},
      {"its platform version is too old", windows({1, 27, 0}, 2), "windows-version",
       "aws eks update-cluster-version --name my-cluster --kubernetes-version 1.28   # or wait: "
       "EKS "
       "updates platform versions itself"},
      {"Kubernetes is too old", windows({1, 23, 0}, 1), "windows-version",
       "aws eks update-cluster-version --name my-cluster --kubernetes-version 1.24"},
  });
}
